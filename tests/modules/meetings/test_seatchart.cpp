#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <gtest/gtest.h>

#include "print/render/pdfwriter.h"
#include "print/samplemeeting.h"
#include "print/seatchart.h"
#include "print/sectorhatch.h"
#include "support/temporary.h"

namespace xz::meetings {

namespace {

QByteArray chartTemplate()
{
    QFile file(QStringLiteral(":/print/meetings.seatchart.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DocumentPtr chart(const PrintedMeeting &meeting, Viewpoint viewpoint)
{
    const Result<DocumentPtr> document = SeatChart::create(meeting, viewpoint, 0, chartTemplate(), {});
    EXPECT_TRUE(document) << qPrintable(document.error().text);
    return document ? *document : DocumentPtr();
}

/// The first page's text and the middles of texts on it, in mm.
class ChartPdf
{
public:
    ChartPdf(const DocumentPtr &document, const QString &name)
    {
        const QByteArray keep = qgetenv("XZ_KEEP_PDF");
        const QString path = keep.isEmpty() ? m_folder.path(name) : QString::fromLocal8Bit(keep) + QLatin1Char('/') + name;
        EXPECT_TRUE(writePdf(*document, path));
        EXPECT_EQ(m_pdf.load(path), QPdfDocument::Error::None);
        text = m_pdf.getAllText(0).text();
    }
    QPointF find(const QString &wanted)
    {
        const QRectF points = m_pdf.getSelectionAtIndex(0, int(text.indexOf(wanted)), int(wanted.size())).boundingRectangle();
        return points.center() * 25.4 / 72;
    }
    QString text;

private:
    test::TemporaryFolder m_folder;
    QPdfDocument m_pdf;
};

/// A floor of one row of three named seats and a rostrum of three.
PrintedMeeting tiny()
{
    PrintedMeeting meeting = sampleMeeting(3, 4, {3});
    const QStringList floor{"甲一二", "乙一二", "丙一二", "丁一二"};
    for (int i = 0; i < 4; ++i)
        meeting.halls[0].areas[1].rows[1][i].name = floor.at(i);
    const QStringList rostrum{"戊一二", "己一二", "庚一二"};
    for (int i = 0; i < 3; ++i)
        meeting.halls[0].areas[0].rows[0][i].name = rostrum.at(i);
    return meeting;
}

} // namespace

TEST(SeatChart, ReferenceHallStandsWhereTheMeasuresSay)
{
    const PrintedMeeting meeting = sampleMeeting(16, 20, {11, 16});
    const SeatChartSettings settings = *SeatChartSettings::read(chartTemplate(), {{"title", ""}, {"subtitle", ""}, {"counts", ""}, {"printed", ""},
                                                                                  {"viewpoint", ""}, {"rule", ""}, {"legendNote", ""}, {"office", ""}});
    const SeatChartLayout layout(meeting.halls.first(), settings, Viewpoint::Floor, 22);
    ASSERT_EQ(layout.areas().size(), 2);
    const auto &rostrum = layout.areas().at(0);
    const auto &floor = layout.areas().at(1);
    EXPECT_DOUBLE_EQ(rostrum.scale, 1);
    EXPECT_DOUBLE_EQ(floor.scale, 1);
    EXPECT_NEAR(rostrum.box.top(), 22.8, 0.1);
    EXPECT_NEAR(rostrum.box.bottom(), 51.5, 0.3);
    EXPECT_NEAR(layout.seatBox(rostrum, 1, 0).left(), 37.9, 0.3);  // second row behind the first
    EXPECT_NEAR(layout.seatBox(rostrum, 1, 0).top(), 24.8, 0.2);
    EXPECT_NEAR(layout.seatBox(rostrum, 0, 0).top(), 38, 0.2);
    EXPECT_NEAR(layout.seatBox(floor, 0, 0).left(), 29.5, 0.2);
    EXPECT_NEAR(layout.seatBox(floor, 0, 0).top(), 59.8, 0.2);
    EXPECT_NEAR(layout.seatBox(floor, 0, 10).left(), 216.4, 0.3);  // beyond the aisle of 13
    EXPECT_NEAR(layout.seatBox(floor, 15, 19).bottom(), 239.1, 0.3);
    EXPECT_NEAR(layout.legendTop(), 250, 0.4);
    EXPECT_LT(layout.legendBottom() + 8, 290);
}

TEST(SeatChart, TheViewFromTheStageIsTurned)
{
    ChartPdf front(chart(tiny(), Viewpoint::Floor), "floor.pdf");
    ChartPdf back(chart(tiny(), Viewpoint::Stage), "stage.pdf");
    // From the floor: rostrum above, 甲 left of 丁. From the stage the other way round, letters upright.
    EXPECT_LT(front.find("戊一二").y(), front.find("甲一二").y());
    EXPECT_LT(front.find("甲一二").x(), front.find("丁一二").x());
    EXPECT_LT(front.find("戊一二").x(), front.find("庚一二").x());
    EXPECT_GT(back.find("戊一二").y(), back.find("甲一二").y());
    EXPECT_GT(back.find("甲一二").x(), back.find("丁一二").x());
    EXPECT_GT(back.find("戊一二").x(), back.find("庚一二").x());
    EXPECT_TRUE(front.text.contains("台下视角"));
    EXPECT_TRUE(back.text.contains("台上视角"));
    EXPECT_TRUE(front.text.contains("左边为双号")) << qPrintable(front.text);
    EXPECT_TRUE(back.text.contains("左边为单号"));
    EXPECT_TRUE(front.text.contains("3 1 2"));
    EXPECT_TRUE(back.text.contains("2 1 3"));
    EXPECT_TRUE(front.text.contains("2号在1号左手（图上右边）"));
    EXPECT_TRUE(back.text.contains("2号在1号左手（图上左边）"));
}

TEST(SeatChart, EveryNameIsOnBothSheets)
{
    const PrintedMeeting meeting = sampleMeeting(16, 20, {11, 16});
    for (const Viewpoint viewpoint : {Viewpoint::Floor, Viewpoint::Stage}) {
        const DocumentPtr document = chart(meeting, viewpoint);
        EXPECT_EQ(document->pageCount(), 1);
        EXPECT_EQ(document->itemCount(), 318 + 27);
        EXPECT_EQ(document->pageSize(0), QSizeF(420, 297));
        EXPECT_EQ(document->pageOf("次仁旺堆"), 0);
        ChartPdf pdf(document, viewpoint == Viewpoint::Floor ? "chart-floor.pdf" : "chart-stage.pdf");
        QString text = pdf.text;
        text.remove(QChar(0x3000)).remove(' ').remove('\n').remove('\r');
        for (const PrintedPerson &person : meeting.people) {
            for (const QString &part : person.name.split(QChar(0xb7)))
                EXPECT_TRUE(text.contains(part)) << qPrintable(part);
        }
        EXPECT_TRUE(text.contains("池座318人（另备用2席），主席台27人"));
        EXPECT_TRUE(text.contains("简称中共"));
        EXPECT_TRUE(text.contains("2026年2月25日22:10"));
        EXPECT_EQ(text.count("备用"), 2 + 2); // seats, counts, explanation
    }
}

TEST(SeatChart, OtherHallsAreScaledToTheSheet)
{
    struct Hall {
        int rows, seats;
        QList<int> rostrum;
    };
    for (const Hall &hall : {Hall{40, 60, {21, 25, 25}}, Hall{4, 6, {}}, Hall{30, 12, {7}}, Hall{2, 80, {3, 4, 5, 6}}}) {
        PrintedMeeting meeting = sampleMeeting(hall.rows, hall.seats, hall.rostrum);
        meeting.halls[0].areas.last().aisles = {hall.seats / 4, hall.seats * 3 / 4};
        const SeatChartSettings settings = *SeatChartSettings::read(chartTemplate(), {{"title", ""}, {"subtitle", ""}, {"counts", ""}, {"printed", ""},
                                                                                      {"viewpoint", ""}, {"rule", ""}, {"legendNote", ""}, {"office", ""}});
        for (const Viewpoint viewpoint : {Viewpoint::Floor, Viewpoint::Stage}) {
            const SeatChartLayout layout(meeting.halls.first(), settings, viewpoint, 22);
            for (const auto &area : layout.areas()) {
                EXPECT_GE(area.box.left(), settings.left - 0.01);
                EXPECT_LE(area.box.right(), settings.right + 0.01);
                for (int row = 0; row < area.area->rows.size(); ++row) {
                    for (int i = 0; i < area.area->rows.at(row).size(); ++i)
                        EXPECT_TRUE(area.box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(layout.seatBox(area, row, i)));
                }
            }
            EXPECT_LE(layout.legendBottom() + 8, settings.bottom);
            EXPECT_TRUE(chart(meeting, viewpoint));
        }
    }
}

TEST(SeatChart, SectorsDifferWithoutColour)
{
    QSet<QPair<QRgb, int>> seen;
    for (int i = 0; i < 64; ++i)
        seen.insert({SectorHatch(i).tint().rgb(), int(SectorHatch(i).pattern())});
    EXPECT_EQ(seen.size(), 64);
    // Neighbours in the table never share their hatch.
    for (int i = 1; i < 64; ++i)
        EXPECT_NE(SectorHatch(i).pattern(), SectorHatch(i - 1).pattern()) << i;
}

TEST(SeatChart, FaultsOfTheTemplate)
{
    const PrintedMeeting meeting = sampleMeeting();
    const auto error = [&](const QByteArray &text) { return SeatChart::create(meeting, Viewpoint::Floor, 0, text, {}).error(); };
    EXPECT_TRUE(error("<seatchart seat=\"a b\"/>").text.contains("line 1"));
    EXPECT_TRUE(error("<seatchart>\n<page>\n<text>{{titel}}</text></page></seatchart>").text.contains("line 3, column 7"));
    EXPECT_TRUE(error("<chart/>").text.contains("seatchart"));
    PrintedMeeting empty = meeting;
    empty.halls.clear();
    EXPECT_EQ(SeatChart::create(empty, Viewpoint::Floor, 0, chartTemplate(), {}).error().code, ErrorCode::NotFound);
}

} // namespace xz::meetings
