#include <QDialog>

#include "shell/corepages.h"
#include "shell/window/windowfixture.h"
#include "shell/workbench/taskdialog.h"

namespace xz::test {

namespace {

/// The quick actions of the workbench with the plug-ins that were built: each does what its word says.
class QuickActionTest : public WindowFixture
{
protected:
    void startWithPlugins()
    {
        makeDatabase();
        Invocation invocation;
        invocation.dataPath = path();
        invocation.dataGiven = true;
        invocation.moduleFolders = {buildPath(QStringLiteral("lib/xiezheng/modules"))};
        session = std::make_unique<WindowSession>(invocation, interaction);
        QSignalSpy opened(session.get(), &WindowSession::opened);
        ASSERT_TRUE(session->start());
        ASSERT_TRUE(opened.size() > 0 || opened.wait(20000));
        settle();
    }

    /// A dialog of a plug-in's class that is open on the window.
    QDialog *dialog(const char *type)
    {
        for (QDialog *each : window().findChildren<QDialog *>()) {
            if (each->inherits(type) && each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(QuickActionTest, NewMeetingOpensItsDialogWhereverOneIs)
{
    startWithPlugins();
    if (!window().findChild<QPushButton *>(QStringLiteral("quick.meetings.new")))
        GTEST_SKIP() << "built without the meetings";
    for (int i = 0; i < 2; ++i) { // the page is made the first time, and is there the second
        click(QStringLiteral("quick.meetings.new"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog("xz::meetings::MeetingDialog") != nullptr; }, 10000)) << i;
        dialog("xz::meetings::MeetingDialog")->reject();
        settle();
        EXPECT_EQ(window().pages().currentId(), QStringLiteral("meetings.list"));
        window().openPage(workbenchPageId, {}, 0);
        settle();
    }
}

TEST_F(QuickActionTest, NewTaskIsAmongThem)
{
    startWithPlugins();
    window().openPage(historyPageId, {}, 0);
    for (const ActionEntry &action : session->state().registries.actions) {
        if (action.id == QLatin1String("tasks.new"))
            action.run();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog("xz::TaskDialog") != nullptr; }, 5000));
    EXPECT_EQ(window().pages().currentId(), workbenchPageId);
    dialog("xz::TaskDialog")->reject();
}

} // namespace xz::test
