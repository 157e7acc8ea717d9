#include "support/coreworkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>

#include "core/database/statement.h"
#include "core/files/attachments.h"
#include "core/files/backup.h"
#include "core/files/doctor.h"
#include "core/records/history.h"

namespace xz {

namespace {

/// Rows of one change set of the child: as many tasks, no wider than they must be, so that a hundred runs stay short.
constexpr int rows = 10000;
constexpr int kills = 100;

class FaultTest : public test::CoreWorkspace
{
protected:
    void SetUp() override {}

    static QStringList arguments(const QString &path, int count, const QStringList &more = {})
    {
        return QStringList{path, QString::number(count)} + more;
    }
    /// Exit code of a child that runs to its end.
    int run(const QString &path, int count, const QStringList &more = {})
    {
        QProcess child;
        child.start(XZ_COMMIT_CHILD, arguments(path, count, more));
        EXPECT_TRUE(child.waitForFinished(60000));
        m_output = QString::fromUtf8(child.readAllStandardOutput());
        m_errors = QString::fromUtf8(child.readAllStandardError());
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    }
    qint64 number(const QString &sql)
    {
        Statement read(workspace().database(), sql);
        return read.run() && read.next() ? read.integer(0) : -1;
    }
    void expectClean()
    {
        const auto findings = Doctor::examine(workspace());
        XZ_ASSERT_OK(findings);
        for (const DoctorFinding &finding : *findings)
            EXPECT_EQ(finding.severity, DoctorFinding::Severity::Sound) << qPrintable(finding.text + finding.detail);
    }

    QString m_output, m_errors;
};

} // namespace

TEST_F(FaultTest, KilledDuringACommitAllOrNoneIsThere)
{
    ASSERT_EQ(run(path(), 3, {"tasks"}), 0) << qPrintable(m_errors);
    const QString work = m_folder.path("killed.db");
    // How long the commit takes here, so that the kills fall before, into and after it.
    ASSERT_TRUE(QFile::copy(path(), work));
    ASSERT_EQ(run(work, rows, {"tasks"}), 0) << qPrintable(m_errors);
    const double wholeMs = m_output.section(' ', -1).toDouble();
    ASSERT_GT(wholeMs, 0);

    std::mt19937 random(20260226);
    std::uniform_real_distribution<double> moment(0, wholeMs * 1.1 + 5);
    int none = 0, all = 0;
    for (int i = 0; i < kills; ++i) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(work + suffix);
        ASSERT_TRUE(QFile::copy(path(), work));
        QProcess child;
        child.start(XZ_COMMIT_CHILD, arguments(work, rows, {"tasks", "hold"}));
        while (!child.canReadLine() && child.waitForReadyRead(30000)) {
        }
        ASSERT_EQ(child.readLine(), "ready\n");
        QThread::usleep(static_cast<unsigned long>(moment(random) * 1000));
        ASSERT_EQ(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        ASSERT_TRUE(child.waitForFinished(30000));
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit);

        auto opened = Workspace::open(work, {}, {});
        ASSERT_TRUE(opened) << "kill " << i << ": " << qPrintable(opened.error().text + opened.error().detail);
        m_workspace = std::move(*opened);
        const qint64 found = number("SELECT COUNT(*) FROM task");
        ASSERT_TRUE(found == 3 || found == 3 + rows) << "kill " << i << ": " << found;
        ASSERT_EQ(number("SELECT COUNT(*) FROM change_log WHERE table_name = 'task'"), found);
        expectClean();
        m_workspace.reset();
        ++(found == 3 ? none : all);
    }
    EXPECT_GT(none, 0) << "no kill fell into a commit";
    std::printf("%d kills: %d lost the whole commit, %d kept all of it\n", kills, none, all);
}

TEST_F(FaultTest, FullDiskIsSaidAndNothingIsLost)
{
    const QString small = m_folder.path("small");
    ASSERT_TRUE(QDir().mkpath(small));
    const bool mounted = ::mount("tmpfs", small.toLocal8Bit().constData(), "tmpfs", 0, "size=3m") == 0;
    const QString file = small + "/office.db";
    // Without the right to mount, a limit of the file size refuses the same writes.
    const QStringList limit = mounted ? QStringList() : QStringList{"limit=2500000"};
    EXPECT_EQ(run(file, 20), 0) << qPrintable(m_errors);
    EXPECT_EQ(run(file, 20000, limit), 10 + int(ErrorCode::DiskFull)) << qPrintable(m_errors);
    EXPECT_TRUE(m_errors.startsWith("Nothing was saved.")) << qPrintable(m_errors);
    EXPECT_EQ(run(file, 20, limit), 0) << "small work goes on: " << qPrintable(m_errors);
    {
        auto opened = Workspace::open(file, {}, {});
        EXPECT_TRUE(opened) << qPrintable(opened.error().text);
        if (opened) {
            m_workspace = std::move(*opened);
            EXPECT_EQ(number("SELECT COUNT(*) FROM person"), 40);
            EXPECT_EQ(number("SELECT COUNT(*) FROM membership"), 40);
            expectClean();
            m_workspace.reset();
        }
    }
    if (mounted) {
        EXPECT_EQ(::umount2(small.toLocal8Bit().constData(), MNT_DETACH), 0);
    }
}

TEST_F(FaultTest, FullDiskRefusesAttachmentsAndBackupsWhole)
{
    const QString small = m_folder.path("small");
    ASSERT_TRUE(QDir().mkpath(small));
    if (::mount("tmpfs", small.toLocal8Bit().constData(), "tmpfs", 0, "size=2m") != 0) {
        std::printf("no right to mount a small disk here\n");
        return;
    }
    {
        auto opened = Workspace::open(small + "/office.db", {}, {});
        EXPECT_TRUE(opened) << qPrintable(opened.error().text);
        m_workspace = std::move(*opened);
        ChangeSet changes(workspace(), "photo");
        const QString photo = m_folder.write("photo.jpg", QByteArray(4'000'000, 'x'));
        const auto added = workspace().attachments().add(changes, photo, "person", 1, "photo");
        EXPECT_EQ(added.ok() ? ErrorCode::Internal : added.error().code, ErrorCode::DiskFull);
        EXPECT_TRUE(changes.isEmpty());
        QFile filler(small + "/filler");
        EXPECT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        const auto saved = Backup::create(workspace().database(), small + "/backup.zip");
        EXPECT_EQ(saved.ok() ? ErrorCode::Internal : saved.error().code, ErrorCode::DiskFull);
        EXPECT_FALSE(QFile::exists(small + "/backup.zip"));
        EXPECT_TRUE(workspace().attachments().check()->isEmpty()) << "nothing half written is left";
        m_workspace.reset();
    }
    EXPECT_EQ(::umount2(small.toLocal8Bit().constData(), MNT_DETACH), 0);
}

TEST_F(FaultTest, FileSizeLimitIsAFullDisk)
{
    ASSERT_EQ(run(path(), 20), 0) << qPrintable(m_errors);
    EXPECT_EQ(run(path(), 20000, {"limit=3000000"}), 10 + int(ErrorCode::DiskFull)) << qPrintable(m_errors);
    open();
    EXPECT_EQ(number("SELECT COUNT(*) FROM person"), 20);
    expectClean();
}

TEST_F(FaultTest, SecondProcessIsLockedOutUntilTheFirstIsGone)
{
    QProcess child;
    child.start(XZ_COMMIT_CHILD, arguments(path(), 5, {"hold"}));
    QByteArray said;
    while (!said.contains("done") && child.waitForReadyRead(30000))
        said += child.readAllStandardOutput();
    const auto second = Workspace::open(path(), {}, {});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    open(Database::Mode::ReadOnly);
    EXPECT_EQ(number("SELECT COUNT(*) FROM person"), 5);
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    open();
    EXPECT_EQ(number("SELECT COUNT(*) FROM person"), 5);
    expectClean();
}

} // namespace xz
