#include "printing.h"

namespace xz {

using test::builtIn;
using test::layOut;
using test::PrintedPdf;

namespace {

PrintData signIn(const QList<int> &sizes)
{
    PrintData data;
    QVariantList groups;
    int number = 0;
    for (const int size : sizes) {
        QVariantList rows;
        for (int i = 0; i < size; ++i) {
            rows << QVariantMap{{"index", i + 1}, {"printName", i == 4 ? QStringLiteral("古丽娜尔·肉孜") : QStringLiteral("马佳慧")},
                                {"sector", "少数民族、宗教"}, {"organisation", "市建筑设计院总工程师"}, {"remark", i == 7 ? "请假" : ""}};
        }
        ++number;
        groups << QVariantMap{{"heading", QStringLiteral("第%1小组（少数民族、宗教　特别邀请）").arg(number)}, {"expected", size}, {"rows", rows}};
    }
    data.values = {{"title", "政协望川市第五届委员会第六次会议签到册"}, {"session", "开幕会"}, {"time", "2026年2月26日上午9:00"}, {"desk", "2号门"},
                   {"groups", groups}};
    return data;
}

PrintData schedule(int days)
{
    const auto item = [](const QString &time, const QString &title, const QStringList &lines, double before) {
        QVariantList texts;
        for (const QString &line : lines)
            texts << QVariantMap{{"text", line}};
        return QVariantMap{{"time", time}, {"title", title}, {"lines", texts}, {"before", before}};
    };
    PrintData data;
    QVariantList list;
    for (int day = 0; day < days; ++day) {
        const QVariantMap morning{{"items", QVariantList{item("9:00", "开幕会", {"大会堂　主持：林怀瑾", "听取常务委员会工作报告、提案工作情况报告"}, 0),
                                                         item("10:40", "合影", {"南广场"}, 2.3)}}};
        const QVariantMap afternoon{{"items", QVariantList{item("14:30", "小组讨论", {"各小组会议室　各组召集人", "讨论常务委员会工作报告、提案工作情况报告"}, 0),
                                                           item("16:30", "召集人会议", {"201室　主持：纪南舟"}, 2.3)}}};
        const QVariantMap evening{{"items", day == 2 ? QVariantList{} : QVariantList{item("19:30", "主席团第二次会议", {"会议中心一楼　主持：林怀瑾"}, 0)}}};
        list << QVariantMap{{"date", QStringLiteral("2月%1日").arg(26 + day)}, {"weekday", "星期四"}, {"parts", QVariantList{morning, afternoon, evening}}};
    }
    data.values = {{"title", "政协望川市第五届委员会第六次会议日程"}, {"dates", "2026年2月26日至28日"}, {"place", "望川大会堂"}, {"days", list},
                   {"note", "注：日程如有变动，以大会秘书处通知为准。驻地早餐7:00，午餐12:00，晚餐18:00。"}};
    return data;
}

PrintData seatList(int people)
{
    QVariantList groups;
    for (int group = 0; group * 20 < people; ++group) {
        QVariantList rows;
        for (int i = group * 20; i < qMin(people, group * 20 + 20); ++i)
            rows << QVariantMap{{"printName", i % 17 == 0 ? "阿不都热合曼·依明" : "王　刚"}, {"seat", QStringLiteral("%1排%2号").arg(i / 20 + 1).arg(i % 20 + 1)}, {"sectorShort", "民建"}};
        groups << QVariantMap{{"heading", QStringLiteral("%1画").arg(group + 2)}, {"rows", rows}};
    }
    PrintData data;
    data.values = {{"title", "座次表"}, {"subtitle", "按姓氏笔画为序"}, {"printed", "印制：2026年2月25日22:10"}, {"groups", groups}};
    return data;
}

PrintData table(int rows)
{
    QVariantList list;
    for (int i = 0; i < rows; ++i)
        list << QVariantMap{{"heading", ""}, {"cells", QVariantList{QString::number(i + 1), QStringLiteral("委员%1").arg(i + 1), i % 10 == 3 ? QStringLiteral("市第一人民医院心血管内科主任医师、教授、博士生导师") : QStringLiteral("市中医院")}}};
    PrintData data;
    data.values = {{"paper", "A4"}, {"x", 20}, {"bottom", 275}, {"tableWidth", 170}, {"footerX", 130}, {"footerY", 283}, {"title", "委员名册"},
                   {"subtitle", "共3人"}, {"printed", ""}, {"rows", list},
                   {"columns", QVariantList{QVariantMap{{"width", 20}, {"title", "序号"}, {"align", "right"}}, QVariantMap{{"width", 50}, {"title", "姓名"}, {"align", "left"}},
                                            QVariantMap{{"width", 100}, {"title", "单位"}, {"align", "left"}}}}};
    return data;
}

} // namespace

TEST(Registers, SignInSheetOfTwentyFourRowsAPage)
{
    const DocumentPtr document = layOut(builtIn("meetings.signin.xml"), signIn({24, 25, 3}));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 4); // 24; 24 + 1; 3
    EXPECT_EQ(document->itemCount(), 52);
    PrintedPdf pdf(*document);
    EXPECT_TRUE(pdf.text(0).contains("第一小组") || pdf.text(0).contains("第1小组"));
    EXPECT_TRUE(pdf.text(2).contains("第2小组"));
    EXPECT_TRUE(pdf.text(3).contains("第4页，共4页"));
    EXPECT_TRUE(pdf.text(0).contains("应到24人"));
    // Head 9 high from y 41.9, rows of 9.3: the first name in the middle of its row, in the column from x 27 to 57.
    const QRectF name = pdf.find(0, "马佳慧");
    EXPECT_NEAR(name.center().y(), 41.9 + 9 + 4.65, 0.8);
    EXPECT_NEAR(name.center().x(), 42, 0.5);
    // A long name is broken at "·" and keeps within its cell.
    EXPECT_NEAR(pdf.find(0, "古丽娜尔").center().x(), 42, 3);
    EXPECT_NEAR(pdf.find(0, "肉孜").center().y(), 41.9 + 9 + 4.5 * 9.3 + 2.2, 0.8);
}

TEST(Registers, ScheduleRowsAreDays)
{
    const DocumentPtr document = layOut(builtIn("meetings.schedule.xml"), schedule(3));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 1);
    EXPECT_EQ(document->pageSize(0), QSizeF(297, 210));
    PrintedPdf pdf(*document);
    const QRectF first = pdf.find(0, "开幕会");
    EXPECT_NEAR(first.left(), 12 + 25 + 16.3, 0.6);
    EXPECT_NEAR(first.center().y(), 46.5, 1);
    // Third day, evening: struck through.
    constexpr double dots = 8;
    const QImage page = pdf.render(0, dots);
    const double x = 12 + 25 + 86 + 86 + 38;
    bool ink = false;
    for (double y = 42 + 2 * 46.5 + 15; y < 42 + 2 * 46.5 + 32; y += 0.1)
        ink = ink || qGray(page.pixel(int(x * dots), int(y * dots))) < 230;
    EXPECT_TRUE(ink);
    EXPECT_EQ(layOut(builtIn("meetings.schedule.xml"), schedule(7))->pageCount(), 3);
}

TEST(Registers, SeatListRunsInThreeTables)
{
    const DocumentPtr document = layOut(builtIn("meetings.seatlist.xml"), seatList(400));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->itemCount(), 400);
    PrintedPdf pdf(*document);
    QString all;
    for (int page = 0; page < pdf.pageCount(); ++page)
        all += pdf.text(page);
    for (int i = 0; i < 400; ++i) {
        EXPECT_TRUE(all.contains(QStringLiteral("%1排%2号").arg(i / 20 + 1).arg(i % 20 + 1))) << i;
    }
    EXPECT_TRUE(all.contains("热合曼") || all.contains("阿不都热合曼"));
    EXPECT_EQ(document->pageOf("阿不都热合曼·依明"), 0);
}

TEST(Registers, ListsOfAnyLength)
{
    const DocumentPtr document = layOut(builtIn("table.xml"), table(10000));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->itemCount(), 10000);
    EXPECT_GT(document->pageCount(), 250);
    EXPECT_EQ(document->pageOf("委员10000"), document->pageCount() - 1);
    PrintedPdf pdf(*layOut(builtIn("table.xml"), table(60)));
    // Every row is there once, none is cut at a page's foot.
    QString all;
    for (int page = 0; page < pdf.pageCount(); ++page)
        all += pdf.text(page);
    for (int i = 1; i <= 60; ++i)
        EXPECT_TRUE(all.contains(QStringLiteral("委员%1").arg(i))) << i;
    EXPECT_TRUE(all.contains("博士生导师"));
}

TEST(Registers, FaultsNameTheirPlace)
{
    PrintData data = signIn({3});
    data.values.remove("desk");
    EXPECT_TRUE(test::layOutFails(builtIn("meetings.signin.xml"), data).text.contains("line 14, column 81"))
        << qPrintable(test::layOutFails(builtIn("meetings.signin.xml"), data).text);
    EXPECT_TRUE(test::layOutFails("<register>\n<column width=\"x\"/></register>", data).text.contains("line 2"));
    EXPECT_TRUE(test::layOutFails("<register>\n<column/>\n<row><c/><c/></row></register>", data).text.contains("line 3"));
    EXPECT_TRUE(test::layOutFails("<register>\n{{#groups}}\n<row/></register>", data).text.contains("line 2"));
}

TEST(Registers, FieldsAreEscaped)
{
    PrintData data = table(1);
    data.values["title"] = "甲 & 乙 <丙>";
    PrintedPdf pdf(*layOut(builtIn("table.xml"), data));
    EXPECT_TRUE(pdf.text(0).contains("甲 & 乙 <丙>")) << qPrintable(pdf.text(0));
}

} // namespace xz
