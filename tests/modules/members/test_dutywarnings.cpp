#include "core/records/tasks.h"
#include "data/dutywarnings.h"
#include "dutyfixture.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class DutyWarningsTest : public test::DutyWorkspace
{
protected:
    QStringList kinds(int year, const QDate &on)
    {
        const auto warnings = DutyWarnings(workspace()).find(year, on);
        EXPECT_TRUE(warnings) << warnings.error().text.toStdString();
        QStringList found;
        for (const DutyWarning &one : *warnings)
            found << one.name + u' ' + one.taskKind(year).section(u'.', 2);
        found.sort();
        return found;
    }
    const QDate today{2025, 6, 1};
};

} // namespace

TEST_F(DutyWarningsTest, AStandingMemberMissingThreeMeetingsInAYear)
{
    for (int i = 1; i <= 3; ++i) {
        const QString day = q("2025-0%1-20").arg(i), title = q("五届常委会第%1次会议").arg(i);
        enter(ouyang, day, q("常委会会议"), title, i == 1 ? q("请假") : q("缺席"));
        enter(wang, day, q("常委会会议"), title, q("缺席")); // no standing member
        EXPECT_EQ(kinds(2025, today).join(u'|'), i < 3 ? QString() : q("欧阳慧敏 standing-year.2025")) << i;
    }
    // Seven in the term, whatever the year.
    for (int i = 4; i <= 7; ++i)
        enter(ouyang, q("2024-0%1-20").arg(i), q("常委会会议"), q("五届常委会第%1次会议").arg(i), q("请假"));
    EXPECT_EQ(kinds(2025, today).join(u'|'), q("欧阳慧敏 standing-term.2025|欧阳慧敏 standing-year.2025"));
    EXPECT_TRUE(kinds(2024, QDate(2024, 11, 30)).contains(q("欧阳慧敏 standing-year.2024")));
}

TEST_F(DutyWarningsTest, PlenariesAreCountedAsMeetingsNotAsHalfDays)
{
    // Away for one of two half days only: he was there.
    enter(wang, q("2023-02-01"), q("全体会议"), q("五届三次会议（开幕会）"), q("缺席"));
    enter(wang, q("2023-02-02"), q("全体会议"), q("五届三次会议（闭幕会）"), q("出席"));
    enter(wang, q("2024-02-01"), q("全体会议"), q("五届四次会议（开幕会）"), q("缺席"));
    enter(wang, q("2024-02-02"), q("全体会议"), q("五届四次会议（闭幕会）"), q("缺席"));
    EXPECT_TRUE(kinds(2025, today).isEmpty());
    enter(wang, q("2025-02-01"), q("全体会议"), q("五届五次会议"), q("缺席"));
    EXPECT_EQ(kinds(2025, today).join(u'|'), q("王恺 plenary-absent.2025"));
    enter(wei, q("2023-02-01"), q("全体会议"), q("五届三次会议"), q("请假"));
    enter(wei, q("2024-02-01"), q("全体会议"), q("五届四次会议"), q("请假"));
    enter(wei, q("2025-02-01"), q("全体会议"), q("五届五次会议"), q("请假"));
    EXPECT_EQ(kinds(2025, today).join(u'|'), q("王恺 plenary-absent.2025|韦平 plenary-term.2025"));
}

TEST_F(DutyWarningsTest, BelowTheLineTwoYearsRunning)
{
    // jinan: one absence costs 30: 40 points, below 60.
    enter(wang, q("2024-05-01"), q("其他会议"), q("协商会"), q("缺席"));
    enter(wang, q("2025-05-01"), q("其他会议"), q("协商会"), q("缺席"));
    enter(wei, q("2025-05-01"), q("其他会议"), q("协商会"), q("缺席")); // one year only
    EXPECT_TRUE(kinds(2025, QDate(2025, 11, 30)).isEmpty()) << "the year is not over";
    const QStringList found = kinds(2025, QDate(2026, 1, 5)).filter(q("below-line"));
    EXPECT_EQ(found.join(u'|'), q("王恺 below-line.2025"));
}

TEST_F(DutyWarningsTest, StandingMembersOweAReportFromDecemberOn)
{
    enter(wang, q("2025-05-01"), q("公益"), q("义诊"), q("出席"));
    EXPECT_TRUE(kinds(2025, QDate(2025, 11, 30)).isEmpty());
    EXPECT_EQ(kinds(2025, QDate(2025, 12, 1)).join(u'|'), q("欧阳慧敏 report.2025"));
    enter(ouyang, q("2025-12-10"), q("述职"), q("年度报告"), q("提交"));
    EXPECT_TRUE(kinds(2025, QDate(2025, 12, 11)).isEmpty());
}

TEST_F(DutyWarningsTest, TasksAreKeptOnceAndGoWithTheirReason)
{
    enter(wang, q("2025-05-01"), q("公益"), q("义诊"), q("出席"));
    const DutyWarnings finder(workspace());
    const QDate december(2025, 12, 5);
    const auto keep = [&] { return *finder.keep(2025, *finder.find(2025, december), december); };
    EXPECT_EQ(keep(), 1);
    EXPECT_EQ(keep(), 0);
    auto tasks = workspace().tasks().of(q("person"), ouyang);
    ASSERT_EQ(tasks->size(), 1);
    EXPECT_EQ(tasks->first().due, QDate(2025, 12, 31));
    EXPECT_EQ(tasks->first().state, Task::State::Open);
    enter(ouyang, q("2025-12-10"), q("述职"), q("年度报告"), q("提交"));
    EXPECT_EQ(keep(), 1);
    EXPECT_EQ(workspace().tasks().of(q("person"), ouyang)->first().state, Task::State::Cancelled);
}

TEST_F(DutyWarningsTest, TheDueYearsAreKeptAsTasksOnceTheirOwn)
{
    enter(wang, q("2024-05-01"), q("公益"), q("义诊"), q("出席"));
    EXPECT_EQ(*DutyWarnings::keepDueYears(workspace(), QDate(2024, 11, 30)), 0) << "no report is asked for yet";
    EXPECT_EQ(*DutyWarnings::keepDueYears(workspace(), QDate(2024, 12, 2)), 1);
    ASSERT_EQ(workspace().tasks().open()->size(), 1);
    EXPECT_EQ(workspace().tasks().open()->first().kind, q("members.warning.report.2024"));
    EXPECT_EQ(*DutyWarnings::keepDueYears(workspace(), QDate(2025, 3, 1)), 0) << "it stands there already";
    enter(ouyang, q("2024-12-10"), q("述职"), q("年度报告"), q("提交"));
    EXPECT_EQ(*DutyWarnings::keepDueYears(workspace(), QDate(2025, 7, 1)), 0) << "the former year is not looked at any more";
    EXPECT_EQ(*DutyWarnings::keepDueYears(workspace(), QDate(2025, 6, 30)), 1) << "the report has come";
    EXPECT_TRUE(workspace().tasks().open()->isEmpty());
}
