#include <QListWidget>

#include "shell/help/helpindex.h"
#include "shell/help/helpwindow.h"
#include "shell/settings/settingswindow.h"
#include "shell/window/windowfixture.h"
#include "ui/widgets/page.h"

namespace xz::test {

namespace {

/// F1 must open the guide of whatever is shown, the pages of every plug-in that was built included.
class GuideTest : public WindowFixture
{
protected:
    QString topicOfF1()
    {
        if (auto *help = findHelp())
            help->close();
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            return QString();
        QTest::keyClick(&window(), Qt::Key_F1);
        auto *help = findHelp();
        return help ? help->currentTopic() : QString();
    }

    static HelpWindow *findHelp()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(top); help && help->isVisible())
                return help;
        }
        return nullptr;
    }

    void startWithPlugins(const QString &name)
    {
        Invocation invocation;
        invocation.dataPath = path(name);
        invocation.dataGiven = true;
        invocation.moduleFolders = {buildPath(QStringLiteral("lib/xiezheng/modules"))};
        session = std::make_unique<WindowSession>(invocation, interaction);
        QSignalSpy opened(session.get(), &WindowSession::opened);
        QSignalSpy failed(session.get(), &WindowSession::openFailed);
        ASSERT_TRUE(session->start());
        ASSERT_TRUE(!QFileInfo::exists(path(name)) || QTest::qWaitFor([&] { return opened.size() + failed.size() > 0; }, 20000));
        settle();
    }
};

} // namespace

TEST_F(GuideTest, EveryPageHasItsGuide)
{
    makeDatabase();
    startWithPlugins(QStringLiteral("office.db"));
    const HelpIndex index;
    ASSERT_GE(session->state().registries.pages.size(), 5);
    for (const PageEntry &entry : session->state().registries.pages) {
        ASSERT_TRUE(window().pages().open(entry.id)) << qPrintable(entry.id);
        settle();
        const QString topic = window().pages().currentPage()->helpTopic();
        EXPECT_FALSE(topic.isEmpty()) << qPrintable(entry.id) << " names no guide";
        EXPECT_NE(index.find(topic), nullptr) << qPrintable(entry.id) << " names a guide that is not there: " << qPrintable(topic);
        EXPECT_EQ(topicOfF1(), topic) << qPrintable(entry.id);
    }
}

TEST_F(GuideTest, EverySettingsPageHasItsGuide)
{
    makeDatabase();
    startWithPlugins(QStringLiteral("office.db"));
    const HelpIndex index;
    session->showSettings();
    settle();
    auto *settings = find<SettingsWindow>(QStringLiteral("settings"));
    auto *names = find<QListWidget>(QStringLiteral("settings.pages"));
    ASSERT_GE(names->count(), 9);
    for (int row = 0; row < names->count(); ++row) {
        names->setCurrentRow(row);
        settle();
        EXPECT_NE(index.find(settings->helpTopic()), nullptr) << qPrintable(names->item(row)->text());
        if (auto *help = findHelp())
            help->close();
        settings->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(settings));
        QTest::keyClick(settings, Qt::Key_F1);
        ASSERT_NE(findHelp(), nullptr);
        EXPECT_EQ(findHelp()->currentTopic(), settings->helpTopic());
    }
}

TEST_F(GuideTest, WelcomeAndRecoveryHaveTheirs)
{
    start(QStringLiteral("none.db"));
    EXPECT_EQ(topicOfF1(), QStringLiteral("shell-welcome"));
    session.reset();
    folder.write(QStringLiteral("broken.db"), QByteArray(8192, 'x'));
    start(QStringLiteral("broken.db"));
    EXPECT_EQ(topicOfF1(), QStringLiteral("shell-recovery"));
}

} // namespace xz::test
