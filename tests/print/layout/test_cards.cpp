#include "printing.h"

#include <QRegularExpression>

namespace xz {

using test::builtIn;
using test::layOut;
using test::PrintedPdf;

namespace {

PrintData badges(int count)
{
    PrintData data;
    data.values = {{"meetingFirst", "政协望川市第五届委员会"}, {"meetingSecond", "第六次会议"}, {"kind", "出席证"}, {"colour", "#B3161B"},
                   {"dates", "2026年2月26日至28日"}, {"place", "望川大会堂"}, {"orderText", "按姓氏笔画"}, {"sectorLabel", "界别"}, {"emblem", ""}, {"schedule", "2月26日　星期四\n　上午9:00　开幕会　大礼堂"}};
    const QStringList names{"孔瑞映", "令狐晓荷", "沈　𬀩", "阿依古丽·麦麦提吐尔逊", "王　刚"};
    for (int i = 0; i < count; ++i) {
        const QString name = names.at(i % names.size());
        data.records << QVariantMap{{"id", 100 + i}, {"name", QString(name).remove(QChar(0x3000))}, {"printName", name}, {"sector", "少数民族、宗教"}, {"group", "第五小组"},
                                    {"seat", "1排2号"}, {"number", QStringLiteral("CX%1").arg(i + 1, 4, 10, QLatin1Char('0'))},
                                    {"code", QStringLiteral("XZ5-6:CX%1").arg(i + 1, 4, 10, QLatin1Char('0'))}, {"photo", ""}};
    }
    return data;
}

PrintData tentCards(const QStringList &names)
{
    PrintData data;
    for (const QString &name : names)
        data.records << QVariantMap{{"name", QString(name).remove(QChar(0x3000))}, {"printName", name}, {"post", "副主席"}};
    return data;
}

QRectF inkOf(const QImage &image, const QRectF &mm, double dotsPerMm)
{
    QRect ink;
    for (int y = int(mm.top() * dotsPerMm); y < int(mm.bottom() * dotsPerMm); ++y) {
        for (int x = int(mm.left() * dotsPerMm); x < int(mm.right() * dotsPerMm); ++x) {
            if (image.valid(x, y) && qGray(image.pixel(x, y)) < 100)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {ink.left() / dotsPerMm, ink.top() / dotsPerMm, ink.width() / dotsPerMm, ink.height() / dotsPerMm};
}

} // namespace

TEST(Cards, PeopleAreFoundByCharactersPinyinAndInitials)
{
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), badges(10));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pagesOf("wanggang"), (QList<int>{1, 2})) << "王刚 stands on the second and the third sheet";
    EXPECT_EQ(document->pagesOf("WG"), (QList<int>{1, 2}));
    EXPECT_EQ(document->pagesOf("lhxh"), (QList<int>{0, 1})) << "令狐晓荷";
    EXPECT_EQ(document->pagesOf("linghu"), (QList<int>{0, 1})) << "the beginning of a reading";
    EXPECT_EQ(document->pagesOf("王 刚"), (QList<int>{1, 2}));
    EXPECT_EQ(document->pagesOf("阿依古丽麦麦提"), (QList<int>{0, 2}));
    EXPECT_TRUE(document->pagesOf("gang").isEmpty()) << "a reading begins with the surname";
    EXPECT_TRUE(document->pagesOf(" ").isEmpty());
}

TEST(Cards, SheetsKnowWhoseCardsTheyCarry)
{
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), badges(6));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->itemsOn(0), (QList<qint64>{100, 101, 102, 103}));
    EXPECT_EQ(document->itemsOn(1), (QList<qint64>{104, 105}));
    EXPECT_EQ(document->cardsPerSheet(), QSize(2, 2));
    EXPECT_EQ(document->backTitle(), "日程");
}

TEST(Cards, OtherPapersKeepTheCardsSize)
{
    PageOptions options;
    const DocumentPtr own = layOut(builtIn("meetings.badge.xml"), badges(10), options);
    ASSERT_TRUE(own);
    // A5 (148 × 210) holds one badge beside its marks, B5 (176 × 250) one, A3 nine: 3 × 90 + 16 ≤ 297, 3 × 130 + 16 ≤ 420.
    EXPECT_EQ(own->papers(), (QStringList{"A4", "A3", "A5", "B5", "90 130"}));
    options.paper = "A3";
    const DocumentPtr a3 = layOut(builtIn("meetings.badge.xml"), badges(10), options);
    EXPECT_EQ(a3->pageSize(0), QSizeF(297, 420));
    EXPECT_EQ(a3->pageCount(), 2);
    EXPECT_EQ(a3->itemsOn(0).size(), 9);
    EXPECT_EQ(a3->papers(), own->papers());
    options.paper = "90 130";
    const DocumentPtr bare = layOut(builtIn("meetings.badge.xml"), badges(3), options);
    EXPECT_EQ(bare->pageSize(0), QSizeF(90, 130));
    EXPECT_EQ(bare->pageCount(), 3);
    PrintedPdf pdf(*bare);
    EXPECT_EQ(pdf.pageCount(), 3);
    EXPECT_FALSE(pdf.text(0).contains("每张")) << "nothing stands beside a card on its own paper";
    // The band of 31 mm fills the card from edge to edge.
    const QImage page = pdf.render(0, 4);
    EXPECT_EQ(page.pixelColor(4, 4 * 25), QColor("#B3161B"));
    EXPECT_EQ(page.pixelColor(page.width() - 5, 4 * 25), QColor("#B3161B"));
    options.paper.clear();
    options.oneCardAPage = true;
    const DocumentPtr single = layOut(builtIn("meetings.badge.xml"), badges(3), options);
    EXPECT_EQ(single->pageSize(0), QSizeF(210, 297));
    EXPECT_EQ(single->pageCount(), 3);
    // In the middle of the sheet: x (210 − 90) / 2 = 60, y (297 − 130) / 2 = 83.5.
    const QImage middle = PrintedPdf(*single).render(0, 4);
    EXPECT_EQ(middle.pixelColor(4 * 63, 4 * 110), QColor("#B3161B"));
    EXPECT_EQ(middle.pixelColor(4 * 63, 4 * 80), QColor(Qt::white));
}

TEST(Cards, BacksStandBehindTheirCards)
{
    PageOptions options;
    options.backs = true;
    options.cutMarks = false;
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), badges(5), options);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 4) << "two sheets, two faces each";
    EXPECT_EQ(document->itemsOn(1), document->itemsOn(0));
    EXPECT_EQ(document->pagesOf("王刚"), QList<int>{2}) << "the front of the second sheet";
    PrintedPdf pdf(*document);
    EXPECT_TRUE(pdf.text(1).contains("开幕会"));
    EXPECT_FALSE(pdf.text(0).contains("开幕会"));
    // One card on the second sheet: at the left (x 15–105) in front, at the right (x 105–195) behind.
    const QImage front = pdf.render(2, 4), back = pdf.render(3, 4);
    EXPECT_EQ(front.pixelColor(4 * 20, 4 * 22), QColor("#B3161B"));
    EXPECT_EQ(front.pixelColor(4 * 190, 4 * 22), QColor(Qt::white));
    EXPECT_EQ(back.pixelColor(4 * 20, 4 * 22), QColor(Qt::white));
    EXPECT_EQ(back.pixelColor(4 * 190, 4 * 22), QColor("#B3161B"));
}

TEST(Cards, OtherPagesAreScaledToAnotherPaper)
{
    PageOptions options;
    options.paper = "A3";
    const DocumentPtr document = layOut(builtIn("meetings.agenda.xml"),
                                        {{{"meetingFirst", "政协望川市第五届委员会"}, {"meetingSecond", "第六次会议"}, {"adoption", ""},
                                          {"agenda", QVariantList{QVariantMap{{"mark", "一、"}, {"text", "听取报告"}}}}}, {}, {}}, options);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->papers().first(), "A4");
    EXPECT_EQ(document->pageSize(0), QSizeF(297, 420));
    EXPECT_TRUE(PrintedPdf(*document).text(0).contains("听取报告"));
}

TEST(Cards, BadgesFourToASheet)
{
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), badges(10));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 3);
    EXPECT_EQ(document->itemCount(), 10);
    EXPECT_EQ(document->pageSize(0), QSizeF(210, 297));
    EXPECT_EQ(document->pageOf("沈𬀩"), 0);
    EXPECT_EQ(document->pageOf("王刚"), 1);
    EXPECT_EQ(document->pageOf("无此人"), -1);

    PrintedPdf pdf(*document);
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_TRUE(pdf.text(0).contains("政协望川市第五届委员会"));
    EXPECT_TRUE(pdf.text(0).contains("令狐晓荷"));
    EXPECT_TRUE(pdf.text(0).contains("麦麦提吐尔逊"));
    EXPECT_TRUE(pdf.text(0).contains("𬀩"));
    EXPECT_TRUE(pdf.text(2).contains("第3张，共3张"));
}

TEST(Cards, BadgeStandsWhereTheMeasuresSay)
{
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), badges(4));
    ASSERT_TRUE(document);
    PrintedPdf pdf(*document);
    // First card at 15, 18.5: the name at x 37, the number's row at y 94.5.
    const QRectF name = pdf.find(0, "孔瑞映");
    EXPECT_NEAR(name.left(), 15 + 37, 1);
    EXPECT_NEAR(name.center().y(), 18.5 + 69.2, 1);
    EXPECT_NEAR(name.width(), 3 * 24 * 25.4 / 72, 1.5);
    EXPECT_NEAR(pdf.find(0, "CX0001").left(), 15 + 46.9, 0.6);
    // Fourth card, one column and one row on.
    EXPECT_NEAR(pdf.find(0, "CX0004").left(), 15 + 90 + 46.9, 0.6);
    EXPECT_NEAR(pdf.find(0, "CX0004").top() - pdf.find(0, "CX0001").top(), 130, 0.2);

    constexpr double dots = 10;
    const QImage page = pdf.render(0, dots);
    const auto colour = [&](double x, double y) { return QColor(page.pixel(int(x * dots), int(y * dots))); };
    EXPECT_EQ(colour(16, 20), QColor(0xB3, 0x16, 0x1B));            // band
    EXPECT_EQ(colour(13.5, 17), QColor(0xB3, 0x16, 0x1B));          // bleeds 2 beyond the trim
    EXPECT_EQ(colour(12.5, 17), QColor(Qt::white));
    EXPECT_EQ(colour(45, 147), QColor(Qt::white));                  // the lower row does not bleed over the upper
    EXPECT_EQ(colour(15 + 45, 18.5 + 6), QColor(Qt::white));        // slot
    EXPECT_EQ(colour(15 + 45, 18.5 + 30.5), QColor(0xB3, 0x16, 0x1B));
    EXPECT_EQ(colour(15 + 45, 18.5 + 31.5), QColor(Qt::white));
    // QR: 18 × 18 at 64, 107.1, its finder's corner black, four modules of white round it.
    EXPECT_LT(colour(15 + 64.4, 18.5 + 107.5).lightness(), 50);
    const QRectF ink = inkOf(page, QRectF(15 + 62, 18.5 + 104.5, 24, 24), dots);
    EXPECT_NEAR(ink.left(), 15 + 64, 0.2);
    EXPECT_NEAR(ink.top(), 18.5 + 107.1, 0.2);
    EXPECT_NEAR(ink.width(), 18, 0.3);
    EXPECT_NEAR(ink.height(), 18, 0.3);
}

TEST(Cards, NothingOnABadgeIsCut)
{
    PrintData data = badges(1);
    const QStringList names{"艾则孜·阿不都热合曼", "阿卜杜热依木·阿卜杜热合曼", "䶮　𬀩", "奡　刚", "欧阳慧敏"};
    QVariantList records;
    for (const QString &name : names) {
        QVariantMap record = data.records.first().toMap();
        record["name"] = record["printName"] = name;
        record["sector"] = "社会福利和社会保障、少数民族、宗教、特别邀请人士";
        record["seat"] = "第二会议厅主席台第12排128号";
        records << record;
    }
    data.records = records;
    data.values["place"] = "望川市政务服务中心东附楼第二多功能会议厅";
    const DocumentPtr document = layOut(builtIn("meetings.badge.xml"), data);
    ASSERT_TRUE(document);
    PrintedPdf pdf(*document);
    for (int i = 0; i < names.size(); ++i) {
        const int page = i / 4, cell = i % 4;
        const QString text = pdf.text(page).remove(QRegularExpression("\\s"));
        for (const QString &part : names.at(i).split(QChar(0xb7)))
            EXPECT_TRUE(text.contains(QString(part).remove(QChar(0x3000)))) << part.toStdString() << " in " << text.toStdString();
        EXPECT_TRUE(text.contains("社会福利和社会保障、少数民族、宗教、特别邀请人士"));
        EXPECT_TRUE(text.contains("第二会议厅主席台第12排128号"));
        EXPECT_TRUE(text.contains("望川市政务服务中心东附楼第二多功能会议厅"));
        // Right of the details the card is white up to its edge: no ink in its last 4 mm (x 86–89.5, y 60–101).
        const QPointF origin(15 + cell % 2 * 90, 18.5 + cell / 2 * 130);
        EXPECT_TRUE(inkOf(pdf.render(page, 8), QRectF(origin + QPointF(85.5, 60), QSizeF(4, 41)), 8).isEmpty()) << names.at(i).toStdString();
        // And the place ends before the code begins at x 64.
        EXPECT_TRUE(inkOf(pdf.render(page, 8), QRectF(origin + QPointF(61.3, 107), QSizeF(0.7, 12)), 8).isEmpty());
    }
}

TEST(Cards, MarksCanBeLeftOut)
{
    PageOptions plain;
    plain.cutMarks = false;
    const auto markAt = [](const DocumentPtr &document) {
        PrintedPdf pdf(*document);
        return inkOf(pdf.render(0, 20), QRectF(5, 18, 8, 1), 20);
    };
    const QRectF mark = markAt(layOut(builtIn("meetings.badge.xml"), badges(4)));
    EXPECT_NEAR(mark.left(), 7, 0.2);
    EXPECT_NEAR(mark.width(), 6, 0.2);
    EXPECT_NEAR(mark.center().y(), 18.5, 0.2);
    EXPECT_LT(markAt(layOut(builtIn("meetings.badge.xml"), badges(4), plain)).width(), 0.1);
}

TEST(Cards, PrinterOffsetMovesEverything)
{
    PageOptions moved;
    moved.offsetX = 0.5;
    moved.offsetY = -1;
    PrintedPdf straight(*layOut(builtIn("meetings.badge.xml"), badges(1)));
    PrintedPdf shifted(*layOut(builtIn("meetings.badge.xml"), badges(1), moved));
    const QRectF before = straight.find(0, "CX0001");
    const QRectF after = shifted.find(0, "CX0001");
    EXPECT_NEAR(after.left() - before.left(), 0.5, 0.02);
    EXPECT_NEAR(after.top() - before.top(), -1, 0.02);
}

TEST(Cards, TentCardCarriesTheNameOnBothFaces)
{
    const DocumentPtr document = layOut(builtIn("meetings.tentcard.xml"), tentCards({"戴　宁", "司徒静", "热依汗·阿布都拉"}));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageSize(0), QSizeF(297, 210));
    EXPECT_EQ(document->pageCount(), 3);
    PrintedPdf pdf(*document);
    constexpr double dots = 4;
    // 46 high, three places wide: 戴 begins at 79.5, 宁 ends at 217.5; face centres at 55 and 155.
    QImage page = pdf.render(0, dots);
    QRectF lower = inkOf(page, QRectF(60, 110, 177, 95), dots);
    QRectF upper = inkOf(page, QRectF(60, 10, 177, 90), dots);
    EXPECT_NEAR(lower.width(), 138, 4);
    EXPECT_NEAR(lower.center().x(), 148.5, 1);
    EXPECT_NEAR(lower.center().y(), 155, 1.5);
    // The upper face is the lower one turned about the fold.
    EXPECT_NEAR(upper.center().y(), 2 * 105 - lower.center().y(), 0.5);
    EXPECT_NEAR(upper.left() + upper.right(), 2 * 148.5 - (lower.left() + lower.right() - 2 * 148.5), 0.6);
    // Two lines broken at "·", never wider than 176.
    page = pdf.render(2, dots);
    lower = inkOf(page, QRectF(50, 107, 197, 98), dots);
    EXPECT_LT(lower.width(), 176);
    EXPECT_NEAR(lower.width(), 4 * 32, 6);
    EXPECT_GT(lower.height(), 60);
    // Text of both faces can be read back.
    // The reader tells large letters one a line, and those of the upper face from its own left.
    const QString letters = pdf.text(1).remove(QRegularExpression("\\s"));
    EXPECT_TRUE(letters.contains("司徒静")) << qPrintable(letters);
    EXPECT_TRUE(letters.contains("静徒司")) << qPrintable(letters);
}

TEST(Cards, TwoTentCardsOnA3)
{
    const DocumentPtr document = layOut(builtIn("meetings.tentcard-a3.xml"), tentCards({"司徒静", "热依汗·阿布都拉", "戴　宁"}));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageSize(0), QSizeF(420, 297));
    EXPECT_EQ(document->pageCount(), 2);
    PrintedPdf pdf(*document);
    EXPECT_TRUE(pdf.text(0).contains("第1张，共2张"));
    const QRectF ink = inkOf(pdf.render(0, 4), QRectF(15, 150, 190, 95), 4);
    EXPECT_NEAR(ink.center().x(), 110, 1.5);
    EXPECT_NEAR(ink.center().y(), 48.5 + 150, 1.5);
}

TEST(Cards, DeskCardAndSeatSlip)
{
    PrintedPdf desk(*layOut(builtIn("meetings.deskcard.xml"), tentCards({"岳青山", "阿不都热合曼·依明"})));
    EXPECT_EQ(desk.pageCount(), 2);
    EXPECT_TRUE(desk.text(0).contains("岳青山"));
    EXPECT_TRUE(desk.text(0).contains("山青岳"));
    PrintData data;
    data.values = {{"meeting", "政协望川市第五届委员会第六次会议"}, {"orderText", "按座位"}};
    for (int i = 0; i < 50; ++i)
        data.records << QVariantMap{{"name", "王刚"}, {"printName", "王　刚"}, {"seat", QStringLiteral("3排%1号").arg(i + 1)}, {"sectorShort", "民建"}};
    PrintedPdf slips(*layOut(builtIn("meetings.seatslip.xml"), data));
    EXPECT_EQ(slips.pageCount(), 3);
    EXPECT_TRUE(slips.text(2).contains("3排50号"));
}

TEST(Cards, UnknownFieldIsAnErrorWithItsPlace)
{
    const QByteArray text = "<cards card=\"90 50\">\n  <card>\n    <text x=\"1\">姓名：{{naem}}</text>\n  </card>\n</cards>";
    PrintData data;
    data.records << QVariantMap{{"name", "王刚"}};
    const Error error = test::layOutFails(text, data);
    EXPECT_EQ(error.code, ErrorCode::BadInput);
    EXPECT_TRUE(error.text.contains("line 3, column 20")) << qPrintable(error.text);
    EXPECT_TRUE(error.text.contains("naem"));
}

TEST(Cards, BrokenTemplatesSayWhere)
{
    const PrintData data = tentCards({"王刚"});
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card>\n  <text>a</txt>\n </card></cards>", data).text.contains("line 3"));
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card>\n  <blob/>\n </card></cards>", data).text.contains("line 3"));
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card><text z=\"3\">a</text></card></cards>", data).text.contains("line 2"));
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card><text x=\"three\">a</text></card></cards>", data).text.contains("three"));
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card><text face=\"Comic\">a</text></card></cards>", data).text.contains("Comic"));
    EXPECT_TRUE(test::layOutFails("<cards card=\"90 50\">\n <card><text>{{name</text></card></cards>", data).text.contains("line 2"));
    EXPECT_TRUE(test::layOutFails("<cards paper=\"A9\" card=\"90 50\"><card><text>a</text></card></cards>", data).text.contains("A9"));
    EXPECT_TRUE(test::layOutFails("<sheet/>", data).text.contains("line 1"));
    EXPECT_TRUE(test::layOutFails("", data).text.contains("line 1"));
}

TEST(Cards, ManyCardsAreLaidOutLazily)
{
    const DocumentPtr document = layOut(builtIn("meetings.tentcard.xml"), tentCards(QStringList(5000, "司徒静")));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 5000);
    QImage image(297, 210, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document->paint(painter, 4999);
    painter.end();
    EXPECT_GT(inkOf(image, QRectF(60, 110, 177, 95), 1).width(), 100);
}

TEST(Cards, MissingCharactersAreReported)
{
    const QString unassigned = QString::fromUcs4(U"\U0002FFFD", 1);
    const DocumentPtr document = layOut(builtIn("meetings.tentcard.xml"), tentCards({"王" + unassigned}));
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->notices().join("\n").contains(unassigned));
    PrintedPdf pdf(*document);
    EXPECT_EQ(pdf.pageCount(), 1);
}

} // namespace xz
