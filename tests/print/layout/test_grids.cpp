#include "printing.h"

namespace xz {

using test::builtIn;
using test::layOut;
using test::PrintedPdf;

namespace {

PrintData agenda()
{
    QVariantList items;
    const QStringList texts{"听取和审议政协望川市委员会常务委员会工作报告", "听取和审议政协望川市委员会常务委员会关于提案工作情况的报告",
                            "列席望川市第八届人民代表大会第六次会议，听取并讨论政府工作报告及其他有关报告", "大会发言", "其他"};
    const QStringList numbers{"一", "二", "三", "四", "五"};
    for (int i = 0; i < texts.size(); ++i)
        items << QVariantMap{{"mark", numbers.at(i) + "、"}, {"text", texts.at(i)}};
    PrintData data;
    data.values = {{"meetingFirst", "政协望川市第五届委员会"}, {"meetingSecond", "第六次会议"},
                   {"adoption", "（2026年2月25日政协望川市第五届委员会\n第六次会议预备会议通过）"}, {"agenda", items}};
    return data;
}

PrintData members(int columns, const QStringList &names, const QString &heading = {})
{
    QVariantList list;
    for (const QString &name : names) {
        const QStringList parts = name.split('|');
        list << QVariantMap{{"printName", parts.at(0)}, {"remark", parts.value(1)}};
    }
    PrintData data;
    data.values = {{"title", "政协望川市第五届委员会委员名单"}, {"note", "（共316人，分界别按姓氏笔画为序）"},
                   {"groups", QVariantList{QVariantMap{{"heading", heading}, {"columns", columns}, {"members", list}}}}};
    return data;
}

constexpr double pitch = 225.0 / 22;

} // namespace

TEST(Grids, AgendaStandsOnTheGrid)
{
    const DocumentPtr document = layOut(builtIn("meetings.agenda.xml"), agenda());
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 1);
    PrintedPdf pdf(*document);
    const auto lineCentre = [](int line) { return 37 + (line - 0.5) * pitch; };
    EXPECT_NEAR(pdf.find(0, "政协望川市第五届委员会").center().y(), lineCentre(1), 1);
    EXPECT_NEAR(pdf.find(0, "政协望川市第五届委员会").center().x(), 106, 0.5);
    EXPECT_NEAR(pdf.find(0, "预备会议通过").center().y(), lineCentre(4), 1);
    const QRectF item = pdf.find(0, "一、听取");
    EXPECT_NEAR(item.left(), 28 + 2 * 156 / 28.0, 0.6);
    EXPECT_NEAR(item.center().y(), lineCentre(6), 1);
    // 28 cells of a line hold 关于提案工作; the rest goes down.
    EXPECT_NEAR(pdf.find(0, "情况的报告").left(), 28, 0.6);
    EXPECT_NEAR(pdf.find(0, "情况的报告").center().y(), lineCentre(8), 1);
    EXPECT_FALSE(pdf.text(0).contains("— 1 —"));
}

TEST(Grids, NamesInColumns)
{
    const DocumentPtr document = layOut(builtIn("members.list.xml"),
                                        members(3, {"万嘉渊", "牛景松|（女，回族）", "叶　楠|（苗族）", "兰瑞岚|（女）", "阿依古丽·麦麦提吐尔逊|（女）", "沈　𬀩"}, "中国共产党（6人）"));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->itemCount(), 6);
    EXPECT_EQ(document->pageOf("沈𬀩"), 0);
    PrintedPdf pdf(*document);
    EXPECT_NEAR(pdf.find(0, "中国共产党").left(), 28 + 2 * 156 / 28.0, 0.9);
    EXPECT_NEAR(pdf.find(0, "万嘉渊").left(), 28, 0.6);
    EXPECT_NEAR(pdf.find(0, "牛景松").left(), 80, 0.6);
    EXPECT_NEAR(pdf.find(0, "苗族").left(), 132 + 4 * 156 / 28.0, 1);
    // Too long for one column: takes two, the next goes to the third.
    EXPECT_NEAR(pdf.find(0, "阿依古丽").left(), 80, 1);
    EXPECT_NEAR(pdf.find(0, "沈").left(), 28, 0.6);
    EXPECT_TRUE(pdf.text(0).contains("𬀩"));
}

TEST(Grids, SixColumnsAndPageNumbers)
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names << (i % 3 ? QStringLiteral("王静辉") : QStringLiteral("卜　敬"));
    names[5] = "艾尼瓦尔·吐逊";
    const DocumentPtr document = layOut(builtIn("members.list.xml"), members(6, names));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 3); // 3 lines of title, 19 of names; 22; the rest
    PrintedPdf pdf(*document);
    EXPECT_NEAR(pdf.find(0, "— 1 —").right(), 179.1, 0.4);
    EXPECT_NEAR(pdf.find(1, "— 2 —").left(), 32.9, 0.4);
    // Upper edge of the dash at y 269.0.
    constexpr double dots = 20;
    const QImage page = pdf.render(0, dots);
    double top = 0;
    for (double y = 265; y < 275 && top == 0; y += 1 / dots) {
        if (qGray(page.pixel(int(165 * dots), int(y * dots))) < 128)
            top = y;
    }
    EXPECT_NEAR(top, 269.0, 0.15);
}

TEST(Grids, HeadingIsNotLeftAloneAtTheFoot)
{
    QVariantList groups;
    const QVariantMap member{{"printName", "王刚"}, {"remark", ""}};
    // Title, note, blank; one group of 18 lines; the next heading would be line 22.
    groups << QVariantMap{{"heading", ""}, {"columns", 1}, {"members", QVariantList(18, member)}};
    groups << QVariantMap{{"heading", "民革（1人）"}, {"columns", 1}, {"members", QVariantList(1, member)}};
    PrintData data;
    data.values = {{"title", "名单"}, {"note", "（共19人）"}, {"groups", groups}};
    PrintedPdf pdf(*layOut(builtIn("members.list.xml"), data));
    ASSERT_EQ(pdf.pageCount(), 2);
    EXPECT_FALSE(pdf.text(0).contains("民革"));
    EXPECT_TRUE(pdf.text(1).contains("民革"));
}

} // namespace xz
