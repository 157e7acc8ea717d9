#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include "core/calendar/workcalendar.h"
#include "shell/commandline/commandrunner.h"
#include "shell/commands/shellcommands.h"
#include "support/temporary.h"

namespace xz::test {

namespace {

class TaskCommandsTest : public ::testing::Test
{
protected:
    TaskCommandsTest() { registerShellCommands(state); }

    int run(const QStringList &words)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out), errStream(&err);
        const int code = CommandRunner(state, outStream, errStream, Progress::none()).run(words, folder.path(QStringLiteral("office.db")));
        state.workspace.reset();
        return code;
    }

    QJsonArray listed(const QStringList &more = {})
    {
        EXPECT_EQ(run(QStringList{"tasks", "list", "--format", "json"} + more), 0) << qPrintable(err);
        return QJsonDocument::fromJson(out.toUtf8()).array();
    }

    TemporaryFolder folder;
    ShellState state;
    QString out, err;
    const WorkCalendar calendar;
    const QDate today = QDate::currentDate();
};

} // namespace

TEST_F(TaskCommandsTest, WhatIsAddedIsListedByUrgencyAndFinished)
{
    const QString late = calendar.addWorkdays(today, -2).toString(Qt::ISODate), later = calendar.addWorkdays(today, 9).toString(Qt::ISODate);
    ASSERT_EQ(run({"tasks", "add", "考勤通报起草", "--due", later, "--assignee", "韦平", "--note", "附件两份"}), 0) << qPrintable(err);
    EXPECT_EQ(out, QStringLiteral("{\"id\":1}\n"));
    ASSERT_EQ(run({"tasks", "add", "房间分配表交宾馆", "--due", late}), 0);
    ASSERT_EQ(run({"tasks", "add", "没有期限的事"}), 0);

    const QJsonArray tasks = listed();
    ASSERT_EQ(tasks.size(), 3);
    EXPECT_EQ(tasks[0]["title"].toString(), "房间分配表交宾馆");
    EXPECT_EQ(tasks[0]["workdaysLeft"].toInt(), -2);
    EXPECT_EQ(tasks[0]["lamp"].toString(), "red");
    EXPECT_EQ(tasks[1]["due"].toString(), later);
    EXPECT_EQ(tasks[1]["lamp"].toString(), "green");
    EXPECT_EQ(tasks[1]["note"].toString(), "附件两份");
    EXPECT_TRUE(tasks[2]["workdaysLeft"].isNull());
    EXPECT_EQ(listed({"--assignee", "韦平"}).size(), 1);
    EXPECT_EQ(listed({"--limit", "2"}).size(), 2);

    ASSERT_EQ(run({"tasks", "done", "1"}), 0) << qPrintable(err);
    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(run({"tasks", "done", "1"}), 3) << "done already";
    EXPECT_EQ(run({"tasks", "done", "77"}), 1);
}

TEST_F(TaskCommandsTest, WhatIsWrongIsSaidAndNothingIsWritten)
{
    EXPECT_EQ(run({"tasks", "add", "甲", "--due", "2026-02-30"}), 3);
    EXPECT_EQ(run({"tasks", "add", "甲", "--due", "2026-02"}), 3) << "a month is no day";
    EXPECT_EQ(run({"tasks", "add", "  "}), 3);
    EXPECT_EQ(run({"tasks", "add"}), 2);
    EXPECT_EQ(run({"tasks", "done", "甲"}), 2);
    EXPECT_NE(run({"tasks", "list"}), 0) << "no database was made";
    EXPECT_EQ(run({"tasks", "done", "1"}), 1);
}

} // namespace xz::test
