#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "core/records/history.h"
#include "data/reportfile.h"
#include "core/tabular/sheet.h"
#include "data/rosterfile.h"
#include "data/scorereport.h"
#include "dutyfixture.h"
#include "print/bulletindata.h"
#include "print/scoreprintsource.h"
#include "support/fakecontext.h"
#include "ui/evidencemodel.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/scoredetail.h"
#include "ui/scorepage.h"
#include "ui/scoretreemodel.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class ScorePageTest : public test::DutyWorkspace
{
protected:
    void SetUp() override
    {
        DutyWorkspace::SetUp();
        // jinan: 70 + 2 × 2 = 74 称职; 70 − 30 = 40 不称职; 70 称职
        enter(ouyang, q("2025-03-01"), q("公益"), q("义诊"), q("出席"));
        enter(ouyang, q("2025-03-02"), q("公益"), q("植树"), q("出席"));
        enter(wang, q("2025-06-01"), q("其他会议"), q("协商会"), q("缺席"));
        context = std::make_unique<test::FakeContext>(&workspace());
        page = std::make_unique<ScorePage>(*context);
        page->resize(1294, 700);
        page->show();
        ASSERT_TRUE(until([this] { return page->book() && loaded(3); }));
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
    TableView *table() { return find<TableView>("members.scores"); }
    bool loaded(qint64 count)
    {
        WindowedModel *model = table()->windowed();
        return model->totalCount() == count && !model->isLoading() && (count == 0 || model->loadedRow(int(count) - 1));
    }
    std::string ranking()
    {
        QStringList list;
        WindowedModel *model = table()->windowed();
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row, model->columnOf(q("name"))).data().toString().remove(QChar(0x3000)) + model->index(row, model->columnOf(q("total"))).data().toString();
        return list.join(u' ').toStdString();
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }

    std::unique_ptr<test::FakeContext> context;
    std::unique_ptr<ScorePage> page;
};

} // namespace

TEST_F(ScorePageTest, RanksAndDrillsDownToTheLedger)
{
    EXPECT_EQ(ranking(), "欧阳慧敏74.0 韦平70.0 王恺40.0");
    ASSERT_TRUE(until([this] { return text("scores.total") == q("74.0"); }));
    auto *tree = find<QTreeView>("scores.tree");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // 加分 → 公益: both entries, together what counts.
    const QModelIndex bonus = tree->model()->index(1, 0), charity = tree->model()->index(3, 0, bonus);
    EXPECT_EQ(charity.data().toString(), q("公益"));
    EXPECT_EQ(charity.siblingAtColumn(ScoreTreeModel::Counted).data().toString(), q("4.0"));
    tree->setCurrentIndex(charity);
    auto *evidence = find<QTableView>("scores.evidence");
    ASSERT_EQ(evidence->model()->rowCount(), 2);
    EXPECT_TRUE(text("scores.evidence.sum").contains(q("4.0")));
    emit evidence->activated(evidence->model()->index(1, 0));
    ASSERT_EQ(context->pages.size(), 1);
    EXPECT_EQ(context->pages.first().id, q("members.duty"));
    EXPECT_EQ(context->pages.first().record, workspace().dutyLedger().ofPerson(ouyang)->last().id);
}

TEST_F(ScorePageTest, OneEntryUpdatesTheRankingAtOnce)
{
    QSignalSpy spy(page.get(), &ScorePage::loaded);
    enter(wei, q("2025-09-01"), q("公益"), q("义诊"), q("出席"), q("本人"));
    // Within the announcement itself, without reading everything anew.
    EXPECT_EQ(spy.size(), 1);
    const auto &book = *page->book();
    EXPECT_EQ(book.scores[book.facts.table.indexOf(wei)].total, 72 * onePoint);
    ASSERT_TRUE(until([this] { return ranking() == "欧阳慧敏74.0 韦平72.0 王恺40.0"; })) << ranking();
    // The same as reckoned from scratch.
    const auto fresh = ScoreBooks(workspace()).load(2025);
    for (int i = 0; i < fresh->scores.size(); ++i)
        EXPECT_EQ(fresh->scores[i].total, page->book()->scores[i].total);
    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(until([this] { return ranking() == "欧阳慧敏74.0 韦平70.0 王恺40.0"; })) << ranking();
}

TEST_F(ScorePageTest, WhatIfShowsWhoChangesGrade)
{
    find<FilterCombo>("scores.trial")->setChoice(q("anqing"));
    // 安庆: 50 + 10 = 60 称职; 50 不称职; 50 − 5 = 45 不称职. Only 韦平 changes.
    ASSERT_TRUE(until([this] { return table()->isColumnShown(q("trial")) && loaded(3); }));
    find<SegmentedControl>("scores.changed")->setCurrent(q("changed"));
    ASSERT_TRUE(until([this] { return loaded(1); }));
    WindowedModel *model = table()->windowed();
    EXPECT_EQ(model->index(0, model->columnOf(q("becomes"))).data().toString(), q("不称职"));
    EXPECT_EQ(model->index(0, model->columnOf(q("difference"))).data().toString(), q("−20.0"));
}

TEST_F(ScorePageTest, FiltersAndFindsAMember)
{
    find<FilterCombo>("scores.filter.grade")->setChoice(q("不称职"));
    ASSERT_TRUE(until([this] { return loaded(1); }));
    EXPECT_TRUE(page->showRecord(q("person"), wei));
    ASSERT_TRUE(until([this] { return loaded(3) && text("scores.name") == q("韦平"); }));
    EXPECT_FALSE(page->showRecord(q("person"), 9999));
}

TEST_F(ScorePageTest, ClosingAsksAndOpeningAsksForTheReason)
{
    context->interaction().answer(1);
    page->closeYear();
    EXPECT_TRUE(workspace().dutyLedger().closedYears().isEmpty());
    context->interaction().answer(0);
    page->closeYear();
    EXPECT_EQ(workspace().dutyLedger().closedYears(), QList<int>{2025});
    ASSERT_TRUE(until([this] { return page->book() && page->book()->isClosed; }));
    EXPECT_FALSE(find<FilterCombo>("scores.scheme")->isEnabled());
    context->interaction().answerText(std::nullopt);
    page->openYear();
    EXPECT_EQ(workspace().dutyLedger().closedYears(), QList<int>{2025});
    context->interaction().answerText(q("补录"));
    page->openYear();
    EXPECT_TRUE(workspace().dutyLedger().closedYears().isEmpty());
}

TEST_F(ScorePageTest, OtherSchemeIsPutInForceFromTheYearOn)
{
    find<FilterCombo>("scores.scheme")->setChoice(q("anqing"));
    ASSERT_TRUE(until([this] { return page->book() && page->book()->stored.code == q("anqing"); }));
    EXPECT_EQ(SchemeRepository(workspace()).inForce(2025), q("anqing"));
    EXPECT_EQ(SchemeRepository(workspace()).inForce(2024), q("jinan"));
}

TEST_F(ScorePageTest, ReportsCountByHand)
{
    enter(wei, q("2025-02-20"), q("全体会议"), q("五届五次会议"), q("出席"), q("本人"), 3);
    enter(wei, q("2025-02-21"), q("全体会议"), q("五届五次会议"), q("请假"));
    const auto book = ScoreBooks(workspace()).load(2025);
    ASSERT_TRUE(book);
    const Attendance attendance = attendanceOf(book->facts.table, book->facts.table.indexOf(wei), book->facts.period);
    EXPECT_EQ(attendance.due, 4);
    EXPECT_EQ(attendance.present, 3);
    EXPECT_EQ(attendance.leave, 1);
    EXPECT_EQ(attendance.rate(), 0.75);
    const ReportTable report = ScorePrintSource::table(*book, q("members.attendance"), q("某委员会"));
    // Written and read back as a spreadsheet, figures as figures.
    const QString path = folder.path(q("出席.xlsx"));
    ASSERT_TRUE(writeReport(report, path));
    auto file = RosterFile::open(path);
    ASSERT_TRUE(file);
    const auto table = file->read(0);
    ASSERT_TRUE(table);
    bool isFound = false;
    for (const SheetRow &row : table->rows) {
        if (row.cells.size() > 4 && row.cells[1].text.startsWith(q("韦"))) {
            isFound = true;
            EXPECT_EQ(row.cells[3].number, 4);
            EXPECT_EQ(row.cells[8].text, q("75.0%"));
        }
    }
    EXPECT_TRUE(isFound);
}

TEST_F(ScorePageTest, CandidatesGiveReasonsAndLeaveOutWhoIncurredSomething)
{
    for (int i = 1; i <= 4; ++i) // 74 + 15 + … for 欧阳: 70 + 4 + 3 × 5 = 89 优秀
        enter(ouyang, q("2025-01-0%1").arg(i), q("提案"), q("提案%1").arg(i), q("立案"));
    const auto book = ScoreBooks(workspace()).load(2025);
    const QList<Candidate> candidates = candidatesOf(*book);
    ASSERT_EQ(candidates.size(), 1);
    EXPECT_EQ(book->facts.members[candidates.first().member].personId, ouyang);
    EXPECT_TRUE(candidates.first().reasons.contains(q("提案4件"))) << candidates.first().reasons.join(u'/').toStdString();
    enter(ouyang, q("2025-11-01"), q("处分"), q("警告"), {});
    EXPECT_TRUE(candidatesOf(*ScoreBooks(workspace()).load(2025)).isEmpty());
}

TEST_F(ScorePageTest, BulletinNumbersAddUp)
{
    const auto book = ScoreBooks(workspace()).load(2025);
    const QVariantMap year = bulletinValues(*book, BulletinPeriod::Year, q("某委员会"), QDate(2026, 1, 10));
    EXPECT_EQ(year.value(q("due")).toString(), q("1"));
    EXPECT_EQ(year.value(q("absent")).toString(), q("1"));
    EXPECT_EQ(year.value(q("failingNames")).toString(), QStringLiteral("王\u2060恺")) << "a line may not end within a name";
    const QVariantMap second = bulletinValues(*book, BulletinPeriod::SecondHalf, q("某委员会"), QDate(2026, 1, 10));
    EXPECT_EQ(second.value(q("due")).toString(), q("0"));
    EXPECT_FALSE(second.value(q("isYear")).toBool());
}
