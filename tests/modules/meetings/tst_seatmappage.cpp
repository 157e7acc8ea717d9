#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/records/history.h"
#include "fakecontext.h"
#include "meetingfixture.h"
#include "ui/seatdetailpane.h"
#include "ui/seatingrulesdialog.h"
#include "ui/seatkeybar.h"
#include "ui/seatmappage.h"
#include "ui/theme/theme.h"
#include "ui/unseatedlist.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class SeatMapPageTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        Theme::app().install(*qApp);
        addFive();
        m_meeting = addSmallMeeting();
    }
    void open()
    {
        m_context = std::make_unique<FakeContext>(m_workspace.get());
        m_page = std::make_unique<SeatMapPage>(*m_context);
        m_page->resize(1294, 700);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->snapshot() != nullptr; }, 5000));
    }
    void TearDown() override
    {
        m_page.reset();
        m_context.reset();
        MeetingTest::TearDown();
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    SeatMapView *map() { return find<SeatMapView>("seatMap"); }
    /// Does something and waits until the page has loaded the result.
    template <typename Action>
    void reloading(Action action)
    {
        QSignalSpy loaded(m_page.get(), &SeatMapPage::loaded);
        action();
        ASSERT_TRUE(loaded.wait(5000));
    }
    void seatAutomatically()
    {
        reloading([this] { click("seatAuto"); });
    }
    Seat seat(int row, int number) { return {m_page->snapshot()->state.input.halls.first().areaOf(AreaKind::Floor)->id, row, number}; }
    QString nameAt(int row, int number)
    {
        const Placement *placement = m_page->snapshot()->at(seat(row, number));
        return placement ? m_page->snapshot()->attendee(placement->attendee)->name : QString();
    }
    void clickSeat(int row, int number) { QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, map()->positionOf(seat(row, number))); }
    void drag(const Seat &from, const Seat &to)
    {
        QWidget *viewport = map()->viewport();
        const QPoint a = map()->positionOf(from), b = map()->positionOf(to);
        QTest::mousePress(viewport, Qt::LeftButton, {}, a);
        QTest::mouseMove(viewport, (a + b) / 2);
        QTest::mouseMove(viewport, b);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, b);
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }

    qint64 m_meeting = 0;
    std::unique_ptr<FakeContext> m_context;
    std::unique_ptr<SeatMapPage> m_page;
};

TEST_F(SeatMapPageTest, SeatsAutomaticallyAndTellsTheFacts)
{
    open();
    EXPECT_EQ(find<QListWidget>("unseatedList")->count(), 5);
    seatAutomatically();
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("李梅"));
    EXPECT_EQ(find<QListWidget>("unseatedList")->count(), 0);
    EXPECT_TRUE(m_page->facts().contains(QStringLiteral("人民会堂"))) << m_page->facts().toStdString();
    EXPECT_TRUE(m_page->messageBar().isShowing());
    EXPECT_EQ(find<FilterCombo>("seatVersion")->currentText().contains(u'1'), true);
}

TEST_F(SeatMapPageTest, ClickTellsWhoSitsThereAndWhy)
{
    open();
    seatAutomatically();
    clickSeat(1, 2);
    EXPECT_EQ(text("seatPerson"), QStringLiteral("丁一"));
    EXPECT_EQ(text("seatPlace"), QStringLiteral("row 1 seat 2"));
    EXPECT_TRUE(text("whyBlock").contains(QStringLiteral("民革")));
    EXPECT_TRUE(text("whyOrder").contains(QStringLiteral("丁 (2 strokes) → 欧阳"))) << text("whyOrder").toStdString();
    EXPECT_TRUE(m_page->statusText().contains(QStringLiteral("丁一")));
    QTest::keyClick(map(), Qt::Key_Right);
    EXPECT_EQ(text("seatPerson"), QStringLiteral("欧阳慧敏"));
    QTest::keyClick(map(), Qt::Key_Down);
    EXPECT_EQ(text("seatPerson"), QStringLiteral("Empty seat"));
    QTest::keyClick(map(), Qt::Key_Escape);
    EXPECT_EQ(text("seatPerson"), QStringLiteral("No seat selected"));
}

TEST_F(SeatMapPageTest, DraggingOntoAnOccupiedSeatSwapsAndUndoTakesItBack)
{
    open();
    seatAutomatically();
    reloading([this] { drag(seat(1, 1), seat(2, 1)); });
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("白云"));
    EXPECT_EQ(nameAt(2, 1), QStringLiteral("李梅"));
    EXPECT_TRUE(text("whyPlace").contains(QStringLiteral("row 1 seat 4"))) << text("whyPlace").toStdString();
    reloading([this] { ASSERT_TRUE(m_workspace->history().undo()); });
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("李梅"));
}

TEST_F(SeatMapPageTest, DraggingToAnEmptySeatMoves)
{
    open();
    seatAutomatically();
    reloading([this] { drag(seat(1, 1), seat(2, 3)); });
    EXPECT_EQ(nameAt(1, 1), QString());
    EXPECT_EQ(nameAt(2, 3), QStringLiteral("李梅"));
}

TEST_F(SeatMapPageTest, KeyLLocksAndALockedSeatDoesNotSwap)
{
    open();
    seatAutomatically();
    clickSeat(1, 1);
    reloading([this] { QTest::keyClick(map(), Qt::Key_L); });
    EXPECT_TRUE(m_page->snapshot()->at(seat(1, 1))->locked);
    drag(seat(1, 2), seat(1, 1));
    EXPECT_EQ(m_page->messageBar().kind(), MessageBar::Kind::Warning);
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("李梅"));
    clickSeat(1, 1);
    reloading([this] { click("seatLock"); });
    EXPECT_FALSE(m_page->snapshot()->at(seat(1, 1))->locked);
}

TEST_F(SeatMapPageTest, ChangesInQuickSuccessionAreAllKept)
{
    open();
    seatAutomatically();
    clickSeat(1, 1);
    QTest::keyClick(map(), Qt::Key_L);
    QTest::keyClick(map(), Qt::Key_L);
    drag(seat(1, 2), seat(1, 3));
    ASSERT_TRUE(QTest::qWaitFor([this] { return nameAt(1, 3) == QStringLiteral("丁一"); }, 5000));
    EXPECT_FALSE(m_page->snapshot()->at(seat(1, 1))->locked);
    EXPECT_FALSE(m_page->messageBar().isShowing() && m_page->messageBar().kind() == MessageBar::Kind::Error);
}

TEST_F(SeatMapPageTest, ToolsSwapLockAndKeepEmpty)
{
    open();
    seatAutomatically();
    click("seatTool.swap");
    clickSeat(1, 1);
    reloading([this] { clickSeat(1, 2); });
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("丁一"));
    EXPECT_EQ(find<SegmentedControl>("seatTool")->current(), QStringLiteral("select"));
    click("seatTool.lock");
    reloading([this] { clickSeat(1, 1); });
    EXPECT_TRUE(m_page->snapshot()->at(seat(1, 1))->locked);
    click("seatTool.keep");
    reloading([this] { clickSeat(2, 3); });
    EXPECT_FALSE(findArea(m_page->snapshot()->state.input.halls, seat(2, 3).area)->isUsable(seat(2, 3)));
    reloading([this] { clickSeat(2, 3); });
    EXPECT_TRUE(findArea(m_page->snapshot()->state.input.halls, seat(2, 3).area)->isUsable(seat(2, 3)));
}

TEST_F(SeatMapPageTest, TakenOutPeopleStandAtTheLeftAndAreDroppedBack)
{
    open();
    seatAutomatically();
    clickSeat(1, 1);
    reloading([this] { QTest::keyClick(map(), Qt::Key_Delete); });
    auto *list = find<UnseatedList>("unseatedList");
    ASSERT_EQ(list->count(), 1);
    list->setCurrentRow(0);
    EXPECT_EQ(text("whyUnseated"), QStringLiteral("put aside by hand"));
    reloading([&] { emit map()->personDropped(list->currentAttendee(), seat(2, 2)); });
    EXPECT_EQ(nameAt(2, 2), QStringLiteral("李梅"));
}

TEST_F(SeatMapPageTest, FindsByCharactersInitialsAndSeatNumber)
{
    open();
    seatAutomatically();
    auto *field = find<SearchField>("seatFind");
    field->setText(QStringLiteral("慧"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(map()->selectedSeat(), seat(1, 3));
    field->setText(QStringLiteral("by"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(map()->selectedSeat(), seat(2, 1));
    field->setText(QStringLiteral("1排2号"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(map()->selectedSeat(), seat(1, 2)) << "2 is the second seat from the left";
    field->setText(QStringLiteral("无此人"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(m_page->statusText().contains(QStringLiteral("无此人")));
}

TEST_F(SeatMapPageTest, ViewpointTurnsTheMapAndSaysSo)
{
    open();
    seatAutomatically();
    const SeatMapLayout &before = map()->content()->layout();
    EXPECT_LT(before.cells().at(before.indexOf(seat(1, 1))).rect.x(), before.cells().at(before.indexOf(seat(1, 3))).rect.x());
    click("seatViewpoint.stage");
    const SeatMapLayout &after = map()->content()->layout();
    EXPECT_GT(after.cells().at(after.indexOf(seat(1, 1))).rect.x(), after.cells().at(after.indexOf(seat(1, 3))).rect.x());
    EXPECT_GT(after.cells().at(after.indexOf(seat(1, 1))).rect.y(), after.cells().at(after.indexOf(seat(2, 1))).rect.y());
    EXPECT_TRUE(find<SeatKeyBar>("seatKeyBar")->viewpointText().contains(QStringLiteral("rostrum is below")));
}

TEST_F(SeatMapPageTest, ZoomStaysInItsLimitsAndFits)
{
    open();
    seatAutomatically();
    click("zoomIn");
    const int once = map()->zoom();
    click("zoomOut");
    EXPECT_LT(map()->zoom(), once);
    map()->setZoom(99999);
    EXPECT_EQ(map()->zoom(), SeatMapView::mostZoom);
    EXPECT_EQ(find<QAbstractButton>("zoomLevel")->text(), QStringLiteral("400%"));
    click("zoomFit");
    EXPECT_LE(map()->zoom(), 150);
    click("zoomLevel");
    EXPECT_EQ(map()->zoom(), 100);
}

TEST_F(SeatMapPageTest, LegendHighlightsOneSector)
{
    open();
    seatAutomatically();
    auto *entry = m_page->findChild<QToolButton *>(QStringLiteral("legend.民革"));
    ASSERT_NE(entry, nullptr);
    entry->click();
    EXPECT_EQ(map()->highlighted(), QStringLiteral("民革"));
    m_page->findChild<QToolButton *>(QStringLiteral("legend.中共"))->click();
    EXPECT_EQ(map()->highlighted(), QStringLiteral("中共"));
    EXPECT_FALSE(entry->isChecked());
    m_page->findChild<QToolButton *>(QStringLiteral("legend.中共"))->click();
    EXPECT_TRUE(map()->highlighted().isEmpty());
}

TEST_F(SeatMapPageTest, VersionsAreKeptComparedAndChosen)
{
    open();
    seatAutomatically();
    reloading([this] { drag(seat(1, 1), seat(2, 1)); });
    seatAutomatically();
    EXPECT_EQ(m_page->snapshot()->state.version.number, 2);
    EXPECT_EQ(text("movesCount"), QStringLiteral("2"));
    EXPECT_EQ(find<QTableView>("movesTable")->model()->rowCount(), 2);
    auto *versions = find<FilterCombo>("seatVersion");
    reloading([&] { ASSERT_TRUE(versions->setChoice(m_page->snapshot()->versions.at(1).id)); });
    EXPECT_EQ(m_page->snapshot()->state.version.number, 1);
    EXPECT_EQ(nameAt(1, 1), QStringLiteral("白云"));
    auto *compare = m_page->findChild<QAction *>(QStringLiteral("compare.2"));
    ASSERT_NE(compare, nullptr);
    compare->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return text("movesVersus").contains(u'2'); }, 5000));
    EXPECT_EQ(text("movesCount"), QStringLiteral("2"));
}

TEST_F(SeatMapPageTest, RulesAreChangedInTheDialog)
{
    open();
    click("seatRules");
    SeatingRulesDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = m_page->findChild<SeatingRulesDialog *>()) != nullptr; }, 5000));
    auto *rows = dialog->findChild<QWidget *>(QStringLiteral("field.rows"));
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(dialog->findChild<QListWidget *>(QStringLiteral("zoneList"))->count(), 1);
    MeetingData changed = dialog->meeting();
    ASSERT_EQ(changed.zones.size(), 1);
    dialog->findChild<QAbstractButton *>(QStringLiteral("zoneAdd"))->click();
    EXPECT_EQ(dialog->findChild<QListWidget *>(QStringLiteral("zoneList"))->count(), 2);
    dialog->findChild<QAbstractButton *>(QStringLiteral("zoneUp"))->click();
    reloading([&] { dialog->findChild<QAbstractButton *>(QStringLiteral("rulesSave"))->click(); });
    EXPECT_EQ(m_page->snapshot()->state.input.zones.size(), 2);
    EXPECT_TRUE(m_page->messageBar().isShowing());
}

TEST_F(SeatMapPageTest, ExportsAndPrints)
{
    open();
    seatAutomatically();
    const QString path = m_folder.path(QStringLiteral("seats.txt"));
    m_context->answers.answerFile(path);
    click("seatExport");
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 5000));
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("seatPrintMenu"));
    ASSERT_NE(menu, nullptr);
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    ASSERT_EQ(m_context->printed.size(), 1);
    EXPECT_EQ(m_context->printed.first().source, QStringLiteral("meetings.meeting"));
    EXPECT_EQ(m_context->printed.first().ids, QList<qint64>{m_meeting});
}

TEST_F(SeatMapPageTest, AMeetingWithoutHallOffersToAddOne)
{
    addMeeting(R"({"title": "座谈会", "starts": "2027-01-01"})");
    open();
    auto *button = m_page->findChild<QAbstractButton *>(QStringLiteral("seatNewHall"));
    ASSERT_NE(button, nullptr);
    button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->findChild<SeatingRulesDialog *>() != nullptr; }, 5000));
    EXPECT_TRUE(m_page->showRecord(QStringLiteral("meeting"), m_meeting));
    EXPECT_FALSE(m_page->showRecord(QStringLiteral("person"), 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->snapshot() && m_page->snapshot()->state.meeting.id == m_meeting; }, 5000));
}

TEST_F(MeetingTest, WithoutMeetingsTheSeatMapOffersANewOne)
{
    Theme::app().install(*qApp);
    FakeContext context(m_workspace.get());
    SeatMapPage page(context);
    page.show();
    QAbstractButton *button = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (button = page.findChild<QAbstractButton *>(QStringLiteral("seatNewMeeting"))) != nullptr; }, 5000));
    button->click();
    ASSERT_EQ(context.opened.size(), 1);
    EXPECT_EQ(context.opened.first().page, QStringLiteral("meetings.list"));
}
