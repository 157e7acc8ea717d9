#pragma once

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include "shell/window/databasejobs.h"
#include "shell/window/mainwindow.h"
#include "shell/window/pagehost.h"
#include "shell/window/windowsession.h"
#include "support/fakeinteraction.h"
#include "support/temporary.h"
#include "ui/theme/theme.h"

namespace xz::test {

/// The real window on a database of its own, without plug-ins, driven by object names.
class WindowFixture : public ::testing::Test
{
protected:
    WindowFixture()
    {
        Theme::app().install(*qApp);
        QDir().mkpath(folder.path(QStringLiteral("modules")));
    }

    void TearDown() override { session.reset(); }

    QString path(const QString &name = QStringLiteral("office.db")) const { return folder.path(name); }

    /// A new database as the welcome page makes it.
    void makeDatabase(const QString &name = QStringLiteral("office.db"))
    {
        const Outcome done = DatabaseJobs::create({path(name), QStringLiteral("政协测试市委员会"), 5}, {}, {}, Progress::none());
        ASSERT_TRUE(done) << qPrintable(done.error().text);
    }

    /// Starts the window on a database and waits until it is open or has failed to.
    void start(const QString &name = QStringLiteral("office.db"))
    {
        Invocation invocation;
        invocation.dataPath = path(name);
        invocation.dataGiven = true;
        invocation.moduleFolders = {folder.path(QStringLiteral("modules"))};
        session = std::make_unique<WindowSession>(invocation, interaction);
        QSignalSpy opened(session.get(), &WindowSession::opened);
        QSignalSpy failed(session.get(), &WindowSession::openFailed);
        ASSERT_TRUE(session->start());
        const bool expected = QFileInfo::exists(invocation.dataPath);
        ASSERT_TRUE(!expected || QTest::qWaitFor([&] { return opened.size() + failed.size() > 0; }, 10000));
        settle();
    }

    /// Lets background work and its answers come in.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QTest::qWait(30);
        }
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *self = qobject_cast<Widget *>(top);
            if (self && self->objectName() == name)
                return self;
            if (auto *found = top->findChild<Widget *>(name))
                return found;
        }
        ADD_FAILURE() << "no widget " << qPrintable(name);
        return nullptr;
    }

    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled()) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    MainWindow &window() { return session->window(); }
    Workspace &workspace() { return *session->state().workspace; }

    TemporaryFolder folder;
    FakeInteraction interaction;
    std::unique_ptr<WindowSession> session;
};

} // namespace xz::test
