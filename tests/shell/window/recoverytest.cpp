#include <QLabel>
#include <QTableView>

#include <unistd.h>

#include "core/database/statement.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "shell/settings/officesettings.h"
#include "shell/welcome/recoveryview.h"
#include "shell/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz::test {

namespace {

class RecoveryTest : public WindowFixture
{
protected:
    /// A database with a backup, and one change after it.
    void makeBackedUpDatabase()
    {
        makeDatabase();
        auto opened = Workspace::open(path(), {}, {});
        ASSERT_TRUE(opened);
        ASSERT_TRUE(DatabaseJobs::backUp((*opened)->database(), QStringLiteral("daily"), {}, Progress::none()));
        ASSERT_TRUE((*opened)->settings().setValue(officeNameKey, QStringLiteral("改过的名称")));
    }

    void damage()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.write(QByteArray(8192, 'x')) == 8192);
        QFile::remove(path() + QStringLiteral("-wal"));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Writes over the page where an index of tasks begins: what is read at the start is not touched by it.
    void damageIndex()
    {
        qint64 page = 0, size = 0;
        {
            auto opened = Workspace::open(path(), {}, {});
            ASSERT_TRUE(opened);
            Statement root((*opened)->database(), QStringLiteral("SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master WHERE name = 'change_set_by_kind'"));
            ASSERT_TRUE(root.run() && root.next());
            page = root.integer(0);
            size = root.integer(1);
        }
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size));
        ASSERT_EQ(file.write(QByteArray(int(size), 'x')), size);
    }

    void makeNewer()
    {
        auto opened = Workspace::open(path(), {}, {});
        ASSERT_TRUE(opened);
        Statement raise((*opened)->database(), QStringLiteral("UPDATE schema_version SET version = version + 1000"));
        ASSERT_TRUE(raise.run());
    }
};

} // namespace

TEST_F(RecoveryTest, DamagedDatabaseIsReplacedByItsBackupAfterAsking)
{
    makeBackedUpDatabase();
    damage();
    start();
    auto *view = find<RecoveryView>(QStringLiteral("recovery"));
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("recovery.title"))->text().contains(QStringLiteral("损坏")));
    auto *backups = find<QTableView>(QStringLiteral("recovery.backups"));
    ASSERT_EQ(backups->model()->rowCount(), 1);
    EXPECT_FALSE(backups->model()->index(0, BackupModel::Lost).data().toString().isEmpty());

    interaction.answer(1);
    click(QStringLiteral("recovery.restore"));
    EXPECT_EQ(session->state().workspace, nullptr) << "cancelled: nothing happens";

    interaction.answer(0);
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.restore"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协测试市委员会"));
    EXPECT_TRUE(interaction.questions.last().danger);
}

TEST_F(RecoveryTest, NewerDatabaseIsReadOnlyOnRequestAndSaysWhatABackupWouldLose)
{
    makeBackedUpDatabase();
    makeNewer();
    start();
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("recovery.title"))->text().contains(QStringLiteral("更新")));

    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.readonly"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_TRUE(workspace().database().isReadOnly());
    EXPECT_TRUE(window().pages().currentPage()->messageBar().isShowing());
}

TEST_F(RecoveryTest, LockedDatabaseCanBeTriedAgain)
{
    makeDatabase();
    auto holder = Database::open(path());
    ASSERT_TRUE(holder);
    start();
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("recovery.title"))->text().contains(QStringLiteral("正在使用")));
    holder->reset();
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.retry"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_FALSE(workspace().database().isReadOnly());
}

TEST_F(RecoveryTest, LockedDatabaseCanBeReadBesideTheOneWhoHoldsIt)
{
    makeDatabase();
    auto holder = Database::open(path());
    ASSERT_TRUE(holder);
    start();
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.readonly"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_TRUE(workspace().database().isReadOnly());
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协测试市委员会"));
    EXPECT_TRUE(window().pages().currentPage()->messageBar().isShowing()) << "it must be seen that nothing can be entered";
}

TEST_F(RecoveryTest, WhatADamagedDatabaseStillHoldsCanBeRead)
{
    makeDatabase();
    // A page behind the ones that opening reads is lost; the header and the tables in use are whole.
    damageIndex();
    start();
    if (session->state().workspace == nullptr) {
        QSignalSpy opened(session.get(), &WindowSession::opened);
        click(QStringLiteral("recovery.readonly"));
        ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    }
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协测试市委员会"));
}

TEST_F(RecoveryTest, ADatabaseOfWhichNothingCanBeReadSaysSoAgainAndStays)
{
    makeBackedUpDatabase();
    damage();
    const QByteArray before = bytes(path());
    start();
    QSignalSpy failed(session.get(), &WindowSession::openFailed);
    click(QStringLiteral("recovery.readonly"));
    ASSERT_TRUE(failed.size() > 0 || failed.wait(10000));
    settle();
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("recovery.what"))->text().isEmpty());
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("recovery.restore"))->isVisible()) << "the backup is still offered";
    EXPECT_EQ(bytes(path()), before) << "looking changes nothing";
}

TEST_F(RecoveryTest, ReadOnlyFolderIsSaidAndRead)
{
    if (geteuid() == 0) {
        // Rights do not bind this account: the folder is made so that no lock file can be written beside the database.
        makeDatabase();
        ASSERT_TRUE(QDir().mkpath(path() + QStringLiteral(".lock/held")));
    } else {
        makeDatabase();
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    }
    start();
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("recovery.what"))->text().isEmpty());
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.readonly"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_TRUE(workspace().database().isReadOnly());
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协测试市委员会"));
    session.reset();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(RecoveryTest, WithoutABackupNoneIsOffered)
{
    makeDatabase();
    damage();
    start();
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr);
    EXPECT_FALSE(find(QStringLiteral("recovery.backups"))->isVisible());
    EXPECT_FALSE(find(QStringLiteral("recovery.restore"))->isVisible());
    EXPECT_TRUE(find<QLabel>(QStringLiteral("recovery.nobackup"))->isVisible());
    EXPECT_FALSE(find<QLabel>(QStringLiteral("recovery.todo"))->text().contains(QStringLiteral("备份"))) << "nothing is advised that is not there";
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("recovery.other"))->isVisible());
}

TEST_F(RecoveryTest, AnotherDatabaseIsOpenedInstead)
{
    makeDatabase();
    makeDatabase(QStringLiteral("other.db"));
    damage();
    start();
    interaction.answerFile(std::nullopt);
    click(QStringLiteral("recovery.other"));
    ASSERT_NE(find(QStringLiteral("recovery")), nullptr) << "cancelled: the screen stays";
    interaction.answerFile(path(QStringLiteral("other.db")));
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("recovery.other"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_EQ(QFileInfo(session->databasePath()).fileName(), QStringLiteral("other.db"));
    EXPECT_FALSE(workspace().database().isReadOnly());
}

TEST_F(RecoveryTest, ABackupSaysWhatItWouldLoseBeforeItIsTaken)
{
    makeBackedUpDatabase();
    makeNewer(); // the log of a newer one can be read: the steps are counted
    start();
    auto *backups = find<QTableView>(QStringLiteral("recovery.backups"));
    ASSERT_EQ(backups->model()->rowCount(), 1);
    const QString lost = backups->model()->index(0, BackupModel::Lost).data().toString();
    EXPECT_EQ(lost, QStringLiteral("此后的 1 步操作")) << "one setting was changed after the backup";
    interaction.answer(1);
    click(QStringLiteral("recovery.restore"));
    ASSERT_EQ(interaction.questions.size(), 1);
    EXPECT_TRUE(interaction.questions[0].text.contains(lost)) << qPrintable(interaction.questions[0].text);
    EXPECT_TRUE(interaction.questions[0].text.contains(backups->model()->index(0, BackupModel::Made).data().toString()));
    EXPECT_EQ(session->state().workspace, nullptr);
}

TEST_F(RecoveryTest, LostStepsAreCountedWhenTheLogCanBeRead)
{
    BackupInfo backup;
    backup.created = QDateTime(QDate(2026, 1, 15), QTime(8, 30));
    backup.lastChangeSet = 40;
    EXPECT_TRUE(BackupModel({backup}, 47, {}).lost(0).contains(QStringLiteral("7")));
    EXPECT_EQ(BackupModel({backup}, 40, {}).lost(0), BackupModel({backup}, 0, backup.created).lost(0));
    EXPECT_TRUE(BackupModel({backup}, 0, QDateTime(QDate(2026, 1, 15), QTime(17, 5))).lost(0).contains(QStringLiteral("17:05")));
}

} // namespace xz::test
