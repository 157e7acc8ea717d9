#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/files/attachments.h"
#include "core/records/history.h"
#include "data/dutyevents.h"
#include "dutyfixture.h"
#include "support/fakecontext.h"
#include "ui/dutydetail.h"
#include "ui/dutyform.h"
#include "ui/dutyimportpage.h"
#include "ui/dutypage.h"
#include "ui/importinbox.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/participantlist.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class DutyPageTest : public test::DutyWorkspace
{
protected:
    void SetUp() override
    {
        DutyWorkspace::SetUp();
        enter(ouyang, q("2025-03-01"), q("提案"), q("关于加装电梯的提案"), q("立案"));
        enter(wang, q("2025-06-01"), q("其他会议"), q("协商会"), q("缺席"));
        context = std::make_unique<test::FakeContext>(&workspace());
        page = std::make_unique<DutyPage>(*context);
        page->resize(1294, 700);
        page->show();
        ASSERT_TRUE(until([this] { return loaded(2); }));
    }
    void TearDown() override { page.reset(); }
    template <typename T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }
    TableView *table() { return find<TableView>("members.duty"); }
    bool loaded(qint64 count)
    {
        WindowedModel *model = table()->windowed();
        return model->totalCount() == count && !model->isLoading() && (count == 0 || model->loadedRow(int(count) - 1));
    }
    QString cell(int row, const char *column) { return table()->model()->index(row, table()->windowed()->columnOf(QLatin1String(column))).data().toString(); }
    DutyForm &form() { return find<DutyDetail>("duty.detail")->form(); }
    void fillIn(const char *date, const char *kind, const char *item, const char *names)
    {
        page->addEntry();
        RecordForm &fields = form().form();
        fields.setValue(q("date"), q(date));
        fields.setValue(q("kind"), q(kind));
        fields.setValue(q("item"), q(item));
        fields.setValue(q("organiser"), q("提案委员会"));
        EXPECT_TRUE(form().participants().addNames(q(names)).isEmpty());
    }

    std::unique_ptr<test::FakeContext> context;
    std::unique_ptr<DutyPage> page;
};

} // namespace

TEST_F(DutyPageTest, NewestFirstAndFiltered)
{
    EXPECT_EQ(cell(0, "item"), q("协商会"));
    find<SearchField>("duty.search")->setText(q("oyhm"));
    ASSERT_TRUE(until([this] { return loaded(1); }));
    EXPECT_EQ(cell(0, "item"), q("关于加装电梯的提案"));
    find<SearchField>("duty.search")->setText({});
    find<FilterCombo>("duty.filter.outcome")->setChoice(q("缺席"));
    ASSERT_TRUE(until([this] { return loaded(1); }));
    EXPECT_EQ(cell(0, "item"), q("协商会"));
    find<FilterCombo>("duty.filter.kind")->setChoice(q("提案"));
    ASSERT_TRUE(until([this] { return loaded(0); }));
    find<QPushButton>("duty.empty.clear")->click();
    ASSERT_TRUE(until([this] { return loaded(2); }));
}

TEST_F(DutyPageTest, OneEntryForManyParticipants)
{
    fillIn("2025-08-15", "视察调研", "调研传统村落", "文艺、oyhm"); // a sector and somebody by initials
    EXPECT_EQ(form().participants().participants().size(), 3);
    ASSERT_TRUE(form().save());
    ASSERT_TRUE(until([this] { return loaded(5); }));
    const auto records = workspace().dutyLedger().ofPerson(wei);
    ASSERT_EQ(records->size(), 1);
    EXPECT_EQ(records->first().role, q("参与"));
    EXPECT_EQ(records->first().outcome, q("出席"));
    EXPECT_EQ(records->first().organiser, q("提案委员会"));
    // One undo takes all three back.
    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(until([this] { return loaded(2); }));
}

TEST_F(DutyPageTest, JointProposalHasOneFirstSigner)
{
    fillIn("2025-02-19", "提案", "关于无障碍坡道的提案", "王恺、韦平");
    ASSERT_TRUE(form().save());
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wang, q("2025-02-19"), q("2025-02-19"))->first().role, q("第一提案人"));
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wei)->first().role, q("联名"));
}

TEST_F(DutyPageTest, DoubtfulEntriesAreAskedAbout)
{
    fillIn("2025-06-01", "其他会议", "协商会", "王恺"); // is there already
    context->interaction().answer(1);
    EXPECT_FALSE(form().save());
    ASSERT_EQ(context->interaction().questions.size(), 1);
    EXPECT_TRUE(context->interaction().questions.first().text.contains(q("王恺")));
    context->interaction().answer(0);
    EXPECT_TRUE(form().save());
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wang)->size(), 2);
}

TEST_F(DutyPageTest, WhoWasNoMemberThatDayIsAskedAbout)
{
    const auto memberships = workspace().directory().membershipsOf(wei);
    Membership after = memberships->first();
    after.starts = q("2025-07-01");
    ChangeSet changes(workspace(), q("joined"));
    workspace().directory().updateMembership(changes, memberships->first(), after, person(wei));
    ASSERT_TRUE(changes.commit());
    fillIn("2025-06-30", "公益", "义诊", "韦平");
    context->interaction().answer(1);
    EXPECT_FALSE(form().save());
    EXPECT_TRUE(context->interaction().questions.first().text.contains(q("2025-06-30")));
    form().form().setValue(q("date"), q("2025-07-01"));
    EXPECT_TRUE(form().save());
}

TEST_F(DutyPageTest, CorrectionsKeepTheirHistory)
{
    table()->setCurrentIndex(table()->model()->index(0, 0));
    find<QAction>("duty.edit")->trigger();
    ASSERT_TRUE(find<DutyDetail>("duty.detail")->isEditing());
    form().form().setValue(q("item"), q("城市更新协商会"));
    ASSERT_TRUE(form().save());
    ASSERT_TRUE(until([this] { return loaded(2) && cell(0, "item") == q("城市更新协商会"); }));
    auto *history = find<QTableView>("duty.history");
    EXPECT_EQ(history->model()->rowCount(), 2); // corrected, entered
    EXPECT_TRUE(history->model()->index(0, 3).data().toString().contains(q("协商会 → 城市更新协商会")));
}

TEST_F(DutyPageTest, RemovingOneOfAnEventLeavesTheOthersAndTheProof)
{
    fillIn("2025-08-15", "视察调研", "调研传统村落", "王恺、韦平");
    ASSERT_TRUE(form().save());
    ASSERT_TRUE(until([this] { return loaded(4); }));
    const qint64 first = workspace().dutyLedger().ofPerson(wang, q("2025-08-15"), q("2025-08-15"))->first().id;
    ChangeSet changes(workspace(), q("proof"));
    ASSERT_TRUE(workspace().attachments().addBytes(changes, "x", q("签到.jpg"), q("duty_record"), first, q("enclosure")));
    ASSERT_TRUE(changes.commit());
    ASSERT_TRUE(page->showRecord(q("duty_record"), first));
    context->interaction().answer(0); // only this one
    page->removeEntry();
    ASSERT_TRUE(until([this] { return loaded(3); }));
    const qint64 other = workspace().dutyLedger().ofPerson(wei)->first().id;
    EXPECT_EQ(workspace().attachments().of(q("duty_record"), other)->size(), 1);
}

TEST_F(DutyPageTest, EntryOfAMeetingLinksBackAndIsNotEditedHere)
{
    ChangeSet changes(workspace(), q("sign-in"));
    DutyRecord record;
    record.personId = wei;
    record.date = q("2025-09-01");
    record.kind = q("其他会议");
    record.item = q("评议会");
    record.outcome = q("出席");
    record.role = q("本人");
    ASSERT_TRUE(workspace().dutyLedger().replaceOfSource(changes, q("session"), 7, {record}));
    ASSERT_TRUE(changes.commit());
    context->registries().pages << PageEntry{q("meetings.list"), q("meetings"), q("Meetings"), {}, 1, {}, {q("session")}};
    const qint64 id = workspace().dutyLedger().ofPerson(wei)->first().id;
    ASSERT_TRUE(page->showRecord(q("duty_record"), id));
    EXPECT_FALSE(find<QPushButton>("duty.detail.edit")->isEnabled());
    page->removeEntry();
    EXPECT_TRUE(page->messageBar().isShowing());
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wei)->size(), 1);
    emit find<DutyDetail>("duty.detail")->sourceWanted(q("session"), 7);
    ASSERT_EQ(context->pages.size(), 1);
    EXPECT_EQ(context->pages.first().id, q("meetings.list"));
    EXPECT_EQ(context->pages.first().record, 7);
}

TEST_F(DutyPageTest, UnknownAndAmbiguousNamesAreTold)
{
    page->addEntry();
    Person twin;
    twin.name = q("王恺");
    Membership membership;
    membership.sectorId = hospital;
    addMember(twin, membership);
    page->addEntry(); // reads the members anew
    const QStringList unknown = form().participants().addNames(q("王恺、赵无此人、韦平"));
    ASSERT_EQ(unknown.size(), 2);
    EXPECT_TRUE(unknown[0].startsWith(q("王恺")));
    EXPECT_EQ(unknown[1], q("赵无此人"));
    EXPECT_EQ(form().participants().participants().size(), 1);
}

TEST_F(DutyPageTest, ImportAsksAboutDoubtfulRowsAndDropsNothing)
{
    const QString path = folder.path(q("记录.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("姓名,日期,类别,事项,结果\n"
               "韦平,2025-04-01,公益,义诊,出席\n"       // new
               "王恺,2025-06-01,其他会议,协商会,出席\n" // there already, otherwise
               "无此人,2025-04-01,公益,义诊,出席\n"     // cannot be entered
               "欧阳慧敏,2025-03-01,提案,关于加装电梯的提案,立案\n"); // the same
    file.close();
    auto inbox = std::make_shared<ImportInbox>();
    DutyImportPage import(*context, inbox);
    import.resize(1294, 700);
    import.show();
    context->interaction().answerFile(path);
    import.chooseFile();
    auto *view = import.findChild<TableView *>(q("dutyimport.table"));
    ASSERT_TRUE(until([&] { return view->windowed() && view->windowed()->totalCount() == 2 && view->windowed()->loadedRow(1); })); // the problems first
    auto *forward = import.findChild<QPushButton *>(q("dutyimport.forward"));
    EXPECT_FALSE(forward->isEnabled());
    view->selectAll();
    import.findChild<QPushButton *>(q("dutyimport.take"))->click();
    ASSERT_TRUE(until([&] { return forward->isEnabled(); }));
    context->interaction().answer(0); // write the others, the unknown name stays out
    forward->click();
    ASSERT_TRUE(until([&] { return !import.findChild<QLabel *>(q("dutyimport.summary"))->text().isEmpty(); }));
    EXPECT_TRUE(context->interaction().questions.last().text.contains(q("1")));
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wei)->size(), 1);
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wang)->first().outcome, q("出席"));
    EXPECT_EQ(workspace().dutyLedger().ofPerson(ouyang)->size(), 1);
}
