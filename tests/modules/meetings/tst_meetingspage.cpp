#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "core/records/history.h"
#include "data/meetingrepository.h"
#include "fakecontext.h"
#include "meetingfixture.h"
#include "ui/hallform.h"
#include "ui/meetingdialog.h"
#include "ui/meetingspage.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/rowseditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"
#include "ui/rangeseditor.h"
#include "ui/zoneform.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class MeetingsPageTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        Theme::app().install(*qApp);
        addFive();
    }
    void open()
    {
        m_context = std::make_unique<FakeContext>(m_workspace.get());
        m_page = std::make_unique<MeetingsPage>(*m_context);
        m_page->resize(1294, 700);
        m_page->show();
        waitRows(-1);
    }
    void TearDown() override
    {
        m_page.reset();
        m_context.reset();
        MeetingTest::TearDown();
    }
    TableView *table() { return m_page->findChild<TableView *>(QStringLiteral("meetings.list")); }
    /// Waits until the list is counted; for a number of rows unless below 0.
    void waitRows(int rows)
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const WindowedModel *model = table()->windowed();
                return model->totalCount() >= 0 && (rows < 0 || model->totalCount() == rows) && !model->isLoading();
            },
            5000));
    }
    void click(const char *name)
    {
        auto *button = m_page->findChild<QAbstractButton *>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }
    MeetingDialog *dialog()
    {
        MeetingDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (found = m_page->findChild<MeetingDialog *>()) != nullptr; }, 5000));
        return found;
    }
    void select(qint64 id)
    {
        QSignalSpy shown(m_page.get(), &MeetingsPage::detailShown);
        table()->selectKey(id);
        ASSERT_TRUE(shown.wait(5000));
    }
    QList<MeetingSummary> meetings() { return *MeetingRepository(*m_workspace).list(); }

    std::unique_ptr<FakeContext> m_context;
    std::unique_ptr<MeetingsPage> m_page;
};

TEST_F(MeetingsPageTest, EmptyListOffersANewMeetingAndTheDialogCreatesIt)
{
    open();
    QAbstractItemModelTester tester(table()->windowed(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    click("meetingsEmptyNew");
    MeetingDialog *form = dialog();
    ASSERT_NE(form, nullptr);
    form->accept();
    EXPECT_TRUE(form->findChild<MessageBar *>()->isShowing()) << "the title is missing";
    auto *facts = form->findChild<RecordForm *>(QStringLiteral("meetingForm"));
    facts->setValue(QStringLiteral("title"), QStringLiteral("五届七次会议"));
    facts->setValue(QStringLiteral("starts"), QStringLiteral("2027-02-26"));
    facts->setValue(QStringLiteral("place"), QStringLiteral("礼堂"));
    form->findChild<RowsEditor *>(QStringLiteral("sessionRows"))->addRow({QStringLiteral("2027-02-26"), QStringLiteral("上午"), QStringLiteral("9:00"), QStringLiteral("开幕会")});
    form->findChild<RowsEditor *>(QStringLiteral("agendaRows"))->addRow({QStringLiteral("一、"), QStringLiteral("听取报告")});
    form->findChild<QPlainTextEdit *>(QStringLiteral("rostrumNames"))->setPlainText(QStringLiteral("欧阳慧敏\n王刚"));
    form->findChild<RowsEditor *>(QStringLiteral("guestRows"))->addRow({QStringLiteral("赵一"), QStringLiteral("列席"), {}, QStringLiteral("市政府")});
    auto *hall = form->findChild<RecordForm *>(QStringLiteral("hallForm"));
    hall->setValue(QStringLiteral("rostrum"), QStringLiteral("3"));
    hall->setValue(QStringLiteral("rows"), 2);
    hall->setValue(QStringLiteral("seatsPerRow"), 4);
    hall->setValue(QStringLiteral("aisles"), QStringLiteral("2"));
    hall->setValue(QStringLiteral("name"), QStringLiteral("礼堂"));
    form->accept();
    waitRows(1);
    ASSERT_EQ(meetings().size(), 1);
    const auto stored = MeetingRepository(*m_workspace).load(meetings().first().meeting.id);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->meeting.title, QStringLiteral("五届七次会议"));
    EXPECT_EQ(stored->sessions.size(), 1);
    EXPECT_EQ(stored->agenda.size(), 1);
    EXPECT_EQ(stored->attendees.size(), 6);
    ASSERT_EQ(stored->halls.size(), 1);
    EXPECT_EQ(stored->halls.first().seatCount(), 11);
    EXPECT_EQ(stored->zones.size(), 1);
    int onRostrum = 0;
    for (const Attendee &attendee : stored->attendees)
        onRostrum += attendee.rostrumRank > 0;
    EXPECT_EQ(onRostrum, 2);
    ASSERT_TRUE(m_workspace->history().undo());
    waitRows(0);
}

TEST_F(MeetingsPageTest, AWrongNameIsToldAndNothingIsLost)
{
    open();
    click("meetingNew");
    MeetingDialog *form = dialog();
    form->findChild<RecordForm *>(QStringLiteral("meetingForm"))->setValue(QStringLiteral("title"), QStringLiteral("x"));
    form->findChild<QPlainTextEdit *>(QStringLiteral("rostrumNames"))->setPlainText(QStringLiteral("王刚\n无此人"));
    form->accept();
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(form->findChild<MessageBar *>()->text().contains(QStringLiteral("无此人")));
    EXPECT_TRUE(meetings().isEmpty());
}

TEST_F(MeetingsPageTest, DetailShowsScheduleAgendaAndPeople)
{
    const qint64 id = addSmallMeeting();
    open();
    select(id);
    EXPECT_EQ(m_page->findChild<QLabel *>(QStringLiteral("meetingTitle"))->text(), QStringLiteral("五届六次会议"));
    EXPECT_EQ(m_page->findChild<QTableView *>(QStringLiteral("sessionTable"))->model()->rowCount(), 2);
    const QAbstractItemModel *agenda = m_page->findChild<QTableView *>(QStringLiteral("agendaTable"))->model();
    EXPECT_EQ(agenda->index(0, 0).data().toString(), QStringLiteral("一、听取报告"));
    EXPECT_TRUE(agenda->index(2, 0).data().toString().endsWith(QStringLiteral("（一）投票")));
    auto *people = m_page->findChild<TableView *>(QStringLiteral("meetings.attendees"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->windowed()->totalCount() == 5; }, 5000));
    auto *field = m_page->findChild<SearchField *>(QStringLiteral("attendeeFind"));
    field->setText(QStringLiteral("oy"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->windowed()->totalCount() == 1; }, 5000));
    click("meetingSeat");
    ASSERT_EQ(m_context->opened.size(), 1);
    EXPECT_EQ(m_context->opened.first().page, QStringLiteral("meetings.seatmap"));
    EXPECT_EQ(m_context->opened.first().id, id);
}

TEST_F(MeetingsPageTest, EditingKeepsIdsAndSeats)
{
    const qint64 id = addSmallMeeting();
    const auto before = MeetingRepository(*m_workspace).load(id);
    open();
    select(id);
    click("meetingEdit");
    MeetingDialog *form = dialog();
    form->findChild<RecordForm *>(QStringLiteral("meetingForm"))->setValue(QStringLiteral("place"), QStringLiteral("礼堂"));
    QSignalSpy shown(m_page.get(), &MeetingsPage::detailShown);
    form->accept();
    ASSERT_TRUE(shown.wait(5000));
    const auto after = MeetingRepository(*m_workspace).load(id);
    EXPECT_EQ(after->meeting.place, QStringLiteral("礼堂"));
    ASSERT_EQ(after->attendees.size(), before->attendees.size());
    for (qsizetype i = 0; i < after->attendees.size(); ++i) {
        EXPECT_EQ(after->attendees.at(i).id, before->attendees.at(i).id);
        EXPECT_EQ(after->attendees.at(i).version, before->attendees.at(i).version);
    }
    EXPECT_EQ(after->sessions.at(0).version, before->sessions.at(0).version);
    EXPECT_EQ(after->halls.first().areas.at(0).version, before->halls.first().areas.at(0).version);
    EXPECT_EQ(after->zones.first().version, before->zones.first().version);
}

TEST_F(MeetingsPageTest, CopyTakesHallZonesAndPeopleWithoutDates)
{
    const qint64 id = addSmallMeeting();
    open();
    select(id);
    click("meetingCopy");
    MeetingDialog *form = dialog();
    form->findChild<RecordForm *>(QStringLiteral("meetingForm"))->setValue(QStringLiteral("title"), QStringLiteral("五届七次会议"));
    form->accept();
    waitRows(2);
    qint64 copyId = 0;
    for (const MeetingSummary &summary : meetings())
        if (summary.meeting.id != id)
            copyId = summary.meeting.id;
    const auto copy = MeetingRepository(*m_workspace).load(copyId);
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->meeting.starts.isEmpty());
    EXPECT_EQ(copy->attendees.size(), 5);
    ASSERT_EQ(copy->zones.size(), 1);
    EXPECT_EQ(copy->zones.first().areaId, copy->halls.first().areaOf(AreaKind::Floor)->id);
    EXPECT_EQ(MeetingRepository(*m_workspace).load(id)->halls.size(), 1);
}

TEST_F(MeetingsPageTest, RemovalAsksAndCanBeUndone)
{
    const qint64 id = addSmallMeeting();
    open();
    select(id);
    m_context->answers.answer(1);
    click("meetingRemove");
    EXPECT_EQ(meetings().size(), 1);
    m_context->answers.answer(0);
    click("meetingRemove");
    waitRows(0);
    EXPECT_TRUE(m_context->answers.questions.last().danger);
    ASSERT_TRUE(m_workspace->history().undo());
    waitRows(1);
}

TEST_F(MeetingsPageTest, ImportTellsFaultsAndTakesARightPlan)
{
    open();
    m_context->answers.answerFile(m_folder.write(QStringLiteral("bad.json"), R"({"title": "x", "starts": "2026-99-01"})"));
    click("meetingImport");
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->messageBar().isShowing(); }, 5000));
    EXPECT_TRUE(m_page->messageBar().text().contains(QStringLiteral("$.starts"))) << m_page->messageBar().text().toStdString();
    EXPECT_TRUE(meetings().isEmpty());
    m_page->importPlan(m_folder.write(QStringLiteral("good.json"), R"({"title": "座谈会", "starts": "2026-03-01"})"));
    waitRows(1);
    EXPECT_FALSE(m_page->messageBar().isShowing());
}

TEST_F(MeetingsPageTest, ExportWritesAPlanThatReadsBack)
{
    const qint64 id = addSmallMeeting();
    open();
    select(id);
    const QString path = m_folder.path(QStringLiteral("out.json"));
    m_context->answers.answerFile(path);
    click("meetingExport");
    ASSERT_TRUE(QFile::exists(path));
    m_page->importPlan(path);
    waitRows(2);
}

TEST(HallForm, ReadsAndChecksItsFields)
{
    EXPECT_EQ(HallForm::parseNumbers(QStringLiteral("7, 12")), (QList<int>{7, 12}));
    EXPECT_EQ(HallForm::parseNumbers(QStringLiteral("7、12，3")), (QList<int>{7, 12, 3}));
    EXPECT_EQ(HallForm::parseNumbers(QString()), QList<int>());
    EXPECT_FALSE(HallForm::parseNumbers(QStringLiteral("7, x")).has_value());
    EXPECT_FALSE(HallForm::parseNumbers(QStringLiteral("0")).has_value());
    HallForm form;
    auto *fields = form.findChild<RecordForm *>(QStringLiteral("hallForm"));
    fields->setValue(QStringLiteral("name"), QStringLiteral("礼堂"));
    fields->setValue(QStringLiteral("rows"), 3);
    fields->setValue(QStringLiteral("seatsPerRow"), 10);
    fields->setValue(QStringLiteral("aisles"), QStringLiteral("5, 10"));
    EXPECT_FALSE(form.validate());
    fields->setValue(QStringLiteral("aisles"), QStringLiteral("5"));
    EXPECT_TRUE(form.validate());
    EXPECT_EQ(form.hall().seatCount(), 30);
    EXPECT_TRUE(form.findChild<QLabel *>(QStringLiteral("hallCapacity"))->text().contains(QStringLiteral("30")));
}

TEST(RangesEditor, ReadsSpans)
{
    EXPECT_EQ(RangesEditor::parseSpan(QStringLiteral("2-13")), std::pair(2, 13));
    EXPECT_EQ(RangesEditor::parseSpan(QStringLiteral("2 至 13")), std::pair(2, 13));
    EXPECT_EQ(RangesEditor::parseSpan(QStringLiteral("5")), std::pair(5, 5));
    EXPECT_EQ(RangesEditor::parseSpan(QStringLiteral("14-")), std::pair(14, 0));
    EXPECT_EQ(RangesEditor::parseSpan(QString()), std::pair(0, 0));
    EXPECT_FALSE(RangesEditor::parseSpan(QStringLiteral("13-2")).has_value());
    EXPECT_FALSE(RangesEditor::parseSpan(QStringLiteral("a")).has_value());
}

TEST(ZoneForm, KeepsAZoneAsItIs)
{
    MeetingData meeting;
    Hall hall;
    hall.id = 1;
    hall.name = QStringLiteral("h");
    hall.areas = {Area::floor(7, 20, 30)};
    meeting.halls = {hall};
    Zone zone;
    zone.id = 3;
    zone.areaId = 7;
    zone.name = QStringLiteral("委员席");
    zone.ranges = {{2, 13, 0, 0}, {15, 16, 1, 4}};
    zone.filter.classes = {QStringLiteral("出席")};
    zone.filter.sectors = {QStringLiteral("中共"), QStringLiteral("民革")};
    zone.groupBy = GroupBy::Group;
    zone.order = Order::Pinyin;
    zone.fill = Fill::CenterOut;
    zone.leadersFirst = true;
    zone.acrossAisles = false;
    ZoneForm form;
    form.setMeeting(meeting);
    form.setZone(zone);
    const Zone back = form.zone();
    EXPECT_EQ(back.areaId, 7);
    ASSERT_EQ(back.ranges.size(), 2);
    EXPECT_EQ(back.ranges.at(0).fromRow, 2);
    EXPECT_EQ(back.ranges.at(0).toRow, 13);
    EXPECT_EQ(back.ranges.at(1).toSeat, 4);
    EXPECT_EQ(back.filter.classes, zone.filter.classes);
    EXPECT_EQ(back.filter.sectors, zone.filter.sectors);
    EXPECT_EQ(back.groupBy, GroupBy::Group);
    EXPECT_EQ(back.order, Order::Pinyin);
    EXPECT_EQ(back.fill, Fill::CenterOut);
    EXPECT_TRUE(back.leadersFirst);
    EXPECT_FALSE(back.acrossAisles);
}
