#include <QLabel>
#include <QTableView>

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
