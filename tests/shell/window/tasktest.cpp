#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include "core/calendar/workcalendar.h"
#include "core/directory/directory.h"
#include "core/records/history.h"
#include "core/records/tasks.h"
#include "core/settings/settings.h"
#include "shell/corepages.h"
#include "shell/window/windowfixture.h"
#include "shell/workbench/taskdialog.h"
#include "shell/workbench/taskkeeper.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/recordform.h"

namespace xz::test {

namespace {

class TaskTest : public WindowFixture
{
protected:
    TableView *table() { return find<TableView>(QStringLiteral("workbench.tasks")); }
    RecordForm *form() { return find<RecordForm>(QStringLiteral("task.form")); }
    QList<Task> open() { return *workspace().tasks().open(); }

    void addTask(const QString &title, int workdays, int warnDays = -1)
    {
        ChangeSet changes(workspace(), QStringLiteral("task"));
        Task task;
        task.title = title;
        task.starts = QDate::currentDate();
        task.due = WorkCalendar::of(workspace().settings()).addWorkdays(QDate::currentDate(), workdays);
        task.warnDays = warnDays;
        workspace().tasks().add(changes, task);
        ASSERT_TRUE(changes.commit());
        settle();
    }

    QString lamp(int row) { return table()->windowed()->index(row, 0).data(WindowedModel::ValueRole).toString().section(u':', 0, 0); }
};

} // namespace

TEST_F(TaskTest, OneIsEnteredByHandWithWorkingDaysPersonAndRecord)
{
    makeDatabase();
    start();
    qint64 person = 0;
    {
        ChangeSet changes(workspace(), QStringLiteral("person"));
        Person made;
        made.name = QStringLiteral("欧阳慧敏");
        person = workspace().directory().addPerson(changes, made);
        ASSERT_TRUE(changes.commit());
        settle();
    }
    click(QStringLiteral("workbench.tasks.new"));
    ASSERT_NE(find<TaskDialog>(QStringLiteral("task.dialog")), nullptr);
    EXPECT_EQ(form()->value(QStringLiteral("assignee")).toString(), workspace().actor()) << "usually one's own";

    click(QStringLiteral("task.save"));
    EXPECT_FALSE(form()->error(QStringLiteral("title")).isEmpty()) << "a task without a word is none";
    EXPECT_TRUE(open().isEmpty());

    form()->setValue(QStringLiteral("title"), QStringLiteral("催交委员简历"));
    form()->setValue(QStringLiteral("days"), 5);
    const QDate due = WorkCalendar::of(workspace().settings()).addWorkdays(QDate::currentDate(), 5);
    EXPECT_EQ(form()->value(QStringLiteral("due")).toString(), due.toString(Qt::ISODate)) << "the day is reckoned";
    form()->setValue(QStringLiteral("assignee"), QStringLiteral("会务组"));
    auto *text = find<QLineEdit>(QStringLiteral("recordpicker.text"));
    QTest::keyClicks(text, QStringLiteral("oyhm"));
    QTest::qWait(250);
    settle();
    ASSERT_EQ(find<QListWidget>(QStringLiteral("recordpicker.list"))->count(), 1);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("recordpicker.chosen"))->text().contains(QStringLiteral("欧阳慧敏")));
    click(QStringLiteral("task.save"));
    settle();

    const QList<Task> tasks = open();
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks[0].title, QStringLiteral("催交委员简历"));
    EXPECT_EQ(tasks[0].due, due);
    EXPECT_EQ(tasks[0].starts, QDate::currentDate());
    EXPECT_EQ(tasks[0].assignee, QStringLiteral("会务组"));
    EXPECT_EQ(tasks[0].ownerTable, QStringLiteral("person"));
    EXPECT_EQ(tasks[0].ownerId, person);
    EXPECT_EQ(tasks[0].warnDays, 2);
    EXPECT_EQ(table()->currentKey(), tasks[0].id) << "the new one is the current one";
}

TEST_F(TaskTest, EditedClosedAndBroughtBack)
{
    makeDatabase();
    start();
    addTask(QStringLiteral("校对会议手册"), 3);
    table()->selectKey(open()[0].id);
    settle();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    settle();
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(form()->value(QStringLiteral("days")).toInt(), 3) << "the days that are left";
    form()->setValue(QStringLiteral("due"), QStringLiteral("2026-13"));
    click(QStringLiteral("task.save"));
    EXPECT_FALSE(form()->error(QStringLiteral("due")).isEmpty()) << "no such day";
    form()->setValue(QStringLiteral("due"), QString());
    form()->setValue(QStringLiteral("title"), QStringLiteral("第三次校对"));
    click(QStringLiteral("task.save"));
    settle();
    ASSERT_EQ(open().size(), 1);
    EXPECT_EQ(open()[0].title, QStringLiteral("第三次校对"));
    EXPECT_FALSE(open()[0].due.isValid());

    table()->selectKey(open()[0].id);
    settle();
    click(QStringLiteral("workbench.tasks.done"));
    settle();
    EXPECT_TRUE(open().isEmpty());
    EXPECT_TRUE(window().pages().currentPage()->messageBar().isShowing());
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("workbench.tasks.done"))->isEnabled()) << "nothing is left to close";
    click(QStringLiteral("topbar.undo"));
    ASSERT_EQ(open().size(), 1);

    table()->selectKey(open()[0].id);
    settle();
    find<QWidget>(QStringLiteral("workbench.tasks"))->window()->findChild<QAction *>(QStringLiteral("workbench.tasks.cancel.action"))->trigger();
    settle();
    EXPECT_TRUE(open().isEmpty());
    EXPECT_EQ(workspace().tasks().find(1)->state, Task::State::Cancelled);
}

TEST_F(TaskTest, OneWithoutARecordOpensItself)
{
    makeDatabase();
    start();
    addTask(QStringLiteral("订会议室"), 1);
    emit table()->opened(open()[0].id);
    settle();
    ASSERT_NE(find<TaskDialog>(QStringLiteral("task.dialog")), nullptr);
    EXPECT_EQ(form()->value(QStringLiteral("title")).toString(), QStringLiteral("订会议室"));
    click(QStringLiteral("task.cancel"));
}

TEST_F(TaskTest, TheDaysOfWarningAreASetting)
{
    makeDatabase();
    start();
    addTask(QStringLiteral("剩四天"), 4);
    addTask(QStringLiteral("剩六天，自有提前量"), 6, 7);
    EXPECT_EQ(lamp(0), QStringLiteral("green"));
    EXPECT_EQ(lamp(1), QStringLiteral("amber"));
    session->showSettings(QStringLiteral("tasks"));
    settle();
    auto *days = find<QSpinBox>(QStringLiteral("settings.tasks.warndays"));
    ASSERT_NE(days, nullptr);
    EXPECT_EQ(days->value(), 2);
    days->setValue(4);
    settle();
    EXPECT_EQ(lamp(0), QStringLiteral("amber"));
    EXPECT_EQ(workspace().tasks().usualWarnDays(), 4);
    EXPECT_EQ(workspace().tasks().find(2)->warnDays, 7) << "one with a number of its own keeps it";
    EXPECT_TRUE(find(QStringLiteral("topbar.due"))->toolTip().contains(QStringLiteral("临期 2 项")));
    addTask(QStringLiteral("新的"), 4);
    EXPECT_EQ(workspace().tasks().find(3)->warnDays, 4);
}

TEST_F(TaskTest, ModulesTasksAreBroughtUpToDateAtStartAndAfterChanges)
{
    makeDatabase();
    start();
    int runs = 0;
    bool fails = false;
    TaskSourceEntry source{QStringLiteral("test"), {QStringLiteral("setting")}, [&](Workspace &, const QDate &day) -> Result<int> {
                               EXPECT_EQ(day, QDate::currentDate());
                               ++runs;
                               return fails ? Result<int>(Error{ErrorCode::Io, QStringLiteral("no"), {}}) : Result<int>(2);
                           }};
    TaskKeeper keeper(workspace(), {source});
    keeper.setDelay(1);
    QSignalSpy kept(&keeper, &TaskKeeper::kept), failed(&keeper, &TaskKeeper::failed);
    ASSERT_TRUE(kept.wait(5000)) << "at start";
    EXPECT_EQ(kept.takeFirst().first().toInt(), 2);
    addTask(QStringLiteral("甲"), 1);
    EXPECT_FALSE(kept.wait(100)) << "tasks themselves are none of its tables";
    ASSERT_TRUE(workspace().settings().setValue(QStringLiteral("x"), QStringLiteral("1")));
    ASSERT_TRUE(kept.wait(5000));
    EXPECT_EQ(runs, 2);
    fails = true;
    ASSERT_TRUE(workspace().settings().setValue(QStringLiteral("x"), QStringLiteral("2")));
    ASSERT_TRUE(failed.wait(5000));
}

} // namespace xz::test
