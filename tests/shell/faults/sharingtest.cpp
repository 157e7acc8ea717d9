#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <array>

#include "shell/faults/program.h"

namespace xz::test {

namespace {

class SharingTest : public ProgramTest
{
protected:
    /// Opens the window on the database and waits until it holds it.
    void openWindow()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        m_window.setProcessEnvironment(environment);
        m_window.start(buildPath("bin/xiezheng"), {"--data", database()});
        QElapsedTimer waited;
        waited.start();
        while (!QFile::exists(database() + ".lock") && waited.elapsed() < 60000)
            QThread::msleep(20);
        ASSERT_TRUE(QFile::exists(database() + ".lock"));
    }

    QProcess m_window;
};

} // namespace

TEST_F(SharingTest, BesideAWindowOneReadsAndIsToldThatItHoldsTheDatabase)
{
    makeDatabase(true);
    openWindow();
    EXPECT_EQ(members(database()), 412);
    expectClean(database());
    EXPECT_EQ(runOn(database(), {"print", "meetings.agenda", "1", "--out", path("agenda.pdf")}).code, 0);
    const QString backup = path("backup.zip");
    EXPECT_EQ(runOn(database(), {"backup", "create", backup}).code, 0);
    for (const QStringList &command : {QStringList{"members", "import", roster()}, QStringList{"meetings", "new", sourcePath("resources/demo/plan.json")},
                                       QStringList{"backup", "restore", backup}}) {
        SCOPED_TRACE(qPrintable(command.join(u' ')));
        expectLine(runOn(database(), command), 1, {"已在另一窗口打开"});
    }
    // The window dies as in a power cut; its lock must not outlive it.
    m_window.kill();
    ASSERT_TRUE(m_window.waitForFinished());
    EXPECT_EQ(runOn(database(), {"meetings", "new", sourcePath("resources/demo/plan.json")}).code, 0);
    expectClean(database());
}

TEST_F(SharingTest, ImportsAtOnceGiveOneRoster)
{
    std::array<QProcess, 4> imports;
    for (QProcess &import : imports)
        import.start(buildPath("bin/xiezheng"), {"--data", database(), "members", "import", roster()});
    int done = 0;
    for (QProcess &import : imports) {
        ASSERT_TRUE(import.waitForFinished(120000));
        ASSERT_EQ(import.exitStatus(), QProcess::NormalExit);
        const Answer answer{import.exitCode(), {}, QString::fromUtf8(import.readAllStandardError())};
        done += answer.code == 0 ? 1 : 0;
        if (answer.code != 0)
            expectLine(answer, 1, {"已在另一窗口打开"});
    }
    EXPECT_GE(done, 1);
    EXPECT_EQ(members(database()), 412);
    expectClean(database());
}

} // namespace xz::test
