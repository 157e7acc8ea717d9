#include "support/coreworkspace.h"

#include "core/calendar/workcalendar.h"
#include "core/records/history.h"
#include "core/records/links.h"
#include "core/records/numbering.h"
#include "core/records/tasks.h"

namespace xz {

namespace {

class NumberingTest : public test::CoreWorkspace
{
protected:
    void SetUp() override
    {
        test::CoreWorkspace::SetUp();
        ChangeSet changes(workspace(), "series");
        numbering().addSeries(changes, {0, 0, "certificate", "委员证号", "{term}-{number:4}"});
        XZ_ASSERT_OK(changes.commit());
    }
    Numbering &numbering() { return workspace().numbering(); }
    QString draw(const QString &term)
    {
        ChangeSet changes(workspace(), "draw");
        const auto issue = numbering().reserve(changes, "certificate", {{"term", term}}, "membership", 1);
        EXPECT_TRUE(issue) << qPrintable(issue.error().text);
        EXPECT_TRUE(changes.commit());
        return issue->text;
    }
};

} // namespace

TEST(NumberingPattern, FillsInFields)
{
    EXPECT_EQ(*Numbering::format("{term}-{number:4}", {{"term", "5"}}, 12), "5-0012");
    EXPECT_EQ(*Numbering::format("协发〔{year}〕{number}号", {{"year", "2026"}}, 7), "协发〔2026〕7号");
    EXPECT_EQ(*Numbering::format("{month:2}{number:2}", {{"month", "3"}}, 123), "03123");
    EXPECT_EQ(*Numbering::scopeOf("{term}-{number:4}", {{"term", "5"}}), "5-{number:4}");
}

TEST(NumberingPattern, WrongOnesAreExplained)
{
    for (const char *pattern : {"no number", "{number", "number}", "{term}{number}", "{number:x}", "{number:99}", ""})
        EXPECT_EQ(Numbering::format(QString::fromUtf8(pattern), {}, 1).error().code, ErrorCode::BadInput) << pattern;
}

TEST_F(NumberingTest, CountsFromOneInEachScope)
{
    EXPECT_EQ(draw("5"), "5-0001");
    EXPECT_EQ(draw("5"), "5-0002");
    EXPECT_EQ(draw("6"), "6-0001");
    open();
    EXPECT_EQ(draw("5"), "5-0003");
}

TEST_F(NumberingTest, OneChangeSetDrawsMany)
{
    ChangeSet changes(workspace(), "draw");
    QStringList drawn;
    for (int i = 0; i < 3; ++i)
        drawn << numbering().reserve(changes, "certificate", {{"term", "5"}})->text;
    EXPECT_EQ(drawn, (QStringList{"5-0001", "5-0002", "5-0003"}));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(numbering().issues("certificate", {{"term", "5"}})->first().state, NumberIssue::State::Reserved);
}

TEST_F(NumberingTest, TwoWindowsNeverGetTheSameNumber)
{
    ChangeSet one(workspace(), "one"), two(workspace(), "two");
    XZ_ASSERT_OK(numbering().reserve(one, "certificate", {{"term", "5"}}));
    XZ_ASSERT_OK(numbering().reserve(two, "certificate", {{"term", "5"}}));
    XZ_ASSERT_OK(one.commit());
    EXPECT_EQ(two.commit().error().code, ErrorCode::Conflict);
    EXPECT_EQ(draw("5"), "5-0002");
}

TEST_F(NumberingTest, VoidNumbersAreNotDrawnAgainAndGapsAreSeen)
{
    draw("5");
    ChangeSet five(workspace(), "five");
    XZ_ASSERT_OK(numbering().take(five, "certificate", {{"term", "5"}}, 5));
    XZ_ASSERT_OK(five.commit());
    EXPECT_EQ(*numbering().gaps("certificate", {{"term", "5"}}), (QList<qint64>{2, 3, 4}));
    const auto issues = numbering().issues("certificate", {{"term", "5"}});
    XZ_ASSERT_OK(issues);
    ChangeSet voided(workspace(), "void");
    numbering().makeVoid(voided, issues->last(), "误印");
    XZ_ASSERT_OK(voided.commit());
    EXPECT_EQ(draw("5"), "5-0006");
    const auto after = numbering().issues("certificate", {{"term", "5"}});
    EXPECT_EQ(after->at(1).state, NumberIssue::State::Void);
    EXPECT_EQ(after->at(1).reason, "误印");
    EXPECT_EQ(numbering().issuesOf("membership", 1)->size(), 2);
}

TEST_F(NumberingTest, UnknownSeriesIsNotFound)
{
    ChangeSet changes(workspace(), "x");
    EXPECT_EQ(numbering().reserve(changes, "none", {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(numbering().series()->size(), 1);
}

using LinksTest = test::CoreWorkspace;

TEST_F(LinksTest, AreSeenFromBothEndsAndGoWithTheRecord)
{
    Links &links = workspace().links();
    ChangeSet changes(workspace(), "link");
    links.add(changes, {0, 0, "proposal", 1, "document", 2, "办理", "主办"});
    links.add(changes, {0, 0, "document", 2, "task", 3, "引用", {}});
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(links.of("proposal", 1)->size(), 1);
    EXPECT_EQ(links.of("document", 2)->size(), 2);
    EXPECT_EQ(links.of("document", 1)->size(), 0);
    EXPECT_EQ(links.of("proposal", 1)->first().note, "主办");
    ChangeSet twice(workspace(), "twice");
    links.add(twice, {0, 0, "proposal", 1, "document", 2, "办理", {}});
    EXPECT_EQ(twice.commit().error().code, ErrorCode::Conflict);
    ChangeSet removed(workspace(), "remove");
    XZ_ASSERT_OK(links.removeAll(removed, "document", 2));
    XZ_ASSERT_OK(removed.commit());
    EXPECT_TRUE(links.of("proposal", 1)->isEmpty());
}

using TasksTest = test::CoreWorkspace;

TEST_F(TasksTest, OpenOnesComeByUrgency)
{
    Tasks &tasks = workspace().tasks();
    ChangeSet changes(workspace(), "tasks");
    Task task;
    task.starts = QDate(2026, 2, 2);
    task.title = "无期限";
    tasks.add(changes, task);
    task.title = "后";
    task.due = QDate(2026, 3, 10);
    tasks.add(changes, task);
    task.title = "先";
    task.due = QDate(2026, 2, 26);
    task.ownerTable = "proposal";
    task.ownerId = 4;
    task.warnDays = 5;
    const qint64 first = tasks.add(changes, task);
    XZ_ASSERT_OK(changes.commit());
    const auto titles = [&](const QDate &until) {
        QStringList all;
        for (const Task &open : *tasks.open(until))
            all << open.title;
        return all;
    };
    EXPECT_EQ(titles({}), (QStringList{"先", "后", "无期限"}));
    EXPECT_EQ(titles(QDate(2026, 3, 1)), QStringList{"先"});
    const auto read = tasks.find(first);
    XZ_ASSERT_OK(read);
    EXPECT_EQ(read->due, QDate(2026, 2, 26));
    EXPECT_EQ(read->warnDays, 5);
    ChangeSet close(workspace(), "close");
    tasks.close(close, *read, QDate(2026, 2, 20));
    XZ_ASSERT_OK(close.commit());
    EXPECT_EQ(titles({}), (QStringList{"后", "无期限"}));
    EXPECT_EQ(tasks.of("proposal", 4)->first().state, Task::State::Done);
    EXPECT_EQ(tasks.of("proposal", 4)->first().closedOn, QDate(2026, 2, 20));
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(titles({}).size(), 3);
    EXPECT_EQ(tasks.find(99).error().code, ErrorCode::NotFound);
}

TEST(TaskLamps, CountWorkingDays)
{
    const WorkCalendar calendar;
    Task task;
    const QDate thursday(2026, 3, 5);
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::None);
    task.due = QDate(2026, 3, 4);
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::Red);
    task.due = thursday;
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::Amber);
    task.due = QDate(2026, 3, 9); // Monday: Friday and Monday are left
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::Amber);
    task.due = QDate(2026, 3, 10);
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::Green);
    task.state = Task::State::Done;
    EXPECT_EQ(Tasks::lamp(task, thursday, calendar), TaskLamp::Done);
    EXPECT_EQ(Tasks::lampName(TaskLamp::Amber), "amber");
}

TEST_F(TasksTest, AreCountedByLamp)
{
    ChangeSet changes(workspace(), "tasks");
    Task task;
    task.title = "件";
    task.starts = QDate(2026, 3, 2);
    for (const QDate &due : {QDate(), QDate(2026, 3, 4), QDate(2026, 3, 9), QDate(2026, 3, 10), QDate(2026, 4, 10)}) {
        task.due = due;
        workspace().tasks().add(changes, task);
    }
    XZ_ASSERT_OK(changes.commit());
    const auto counts = workspace().tasks().counts(QDate(2026, 3, 5), WorkCalendar());
    XZ_ASSERT_OK(counts);
    EXPECT_EQ(counts->red, 1);
    EXPECT_EQ(counts->amber, 1);
    EXPECT_EQ(counts->green, 2);
}

} // namespace xz
