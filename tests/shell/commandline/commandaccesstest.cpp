#include <QProcess>

#include <gtest/gtest.h>

#include "core/access/accounts.h"
#include "core/database/statement.h"
#include "core/files/backup.h"
#include "core/records/changeset.h"
#include "core/settings/settings.h"
#include "shell/commandline/commandrunner.h"
#include "shell/commands/shellcommands.h"
#include "support/temporary.h"

namespace xz::test {

namespace {

const QString officeKey = QStringLiteral("office.name");

/// The shell's own commands on a database whose office works with accounts.
class CommandAccessTest : public ::testing::Test
{
protected:
    CommandAccessTest() { registerShellCommands(state); }
    void TearDown() override { forget(); }

    static void forget()
    {
        qunsetenv("XIEZHENG_USER");
        qunsetenv("XIEZHENG_PASSWORD");
    }
    static void be(const char *name, const char *password)
    {
        qputenv("XIEZHENG_USER", name);
        qputenv("XIEZHENG_PASSWORD", password);
    }

    QString path() const { return folder.path(QStringLiteral("office.db")); }
    QString backup() const { return folder.path(QStringLiteral("office.zip")); }

    void makeOffice(bool withAccounts)
    {
        auto opened = Workspace::open(path(), {}, {});
        ASSERT_TRUE(opened);
        Workspace &workspace = **opened;
        ASSERT_TRUE(workspace.settings().setValue(officeKey, QStringLiteral("旧名")));
        ASSERT_TRUE(Backup::create(workspace.database(), backup()));
        ASSERT_TRUE(workspace.settings().setValue(officeKey, QStringLiteral("新名")));
        if (!withAccounts)
            return;
        ASSERT_TRUE(Accounts::add(workspace, {0, 0, QStringLiteral("陈映秋"), Access::Role::Administrator, true}, QStringLiteral("guiyuan2026")));
        ASSERT_TRUE(Accounts::add(workspace, {0, 0, QStringLiteral("韦平"), Access::Role::Reader, true}, QStringLiteral("reading")));
    }

    QString officeName()
    {
        const auto opened = Workspace::open(path(), {}, {}, Database::Mode::ReadOnly);
        return opened ? (*opened)->settings().value(officeKey).toString() : QString();
    }

    int run(const QStringList &words, bool dataGiven = true)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out), errStream(&err);
        const int code = CommandRunner(state, outStream, errStream, Progress::none()).run(words, path(), dataGiven);
        state.workspace.reset();
        return code;
    }

    TemporaryFolder folder;
    ShellState state;
    QString out, err;
};

} // namespace

TEST_F(CommandAccessTest, RestoringWantsAnAccountThatMayWrite)
{
    makeOffice(true);
    EXPECT_EQ(run({"backup", "restore", backup()}), 4);
    EXPECT_TRUE(err.contains(QStringLiteral("XIEZHENG_USER"))) << qPrintable(err);
    EXPECT_EQ(officeName(), QStringLiteral("新名")) << "nothing was replaced";
    be("韦平", "reading");
    EXPECT_EQ(run({"backup", "restore", backup()}), 4) << "a reader may not";
    be("陈映秋", "wrong");
    EXPECT_EQ(run({"backup", "restore", backup()}), 4);
    EXPECT_EQ(officeName(), QStringLiteral("新名"));
    be("陈映秋", "guiyuan2026");
    EXPECT_EQ(run({"backup", "restore", backup()}), 0) << qPrintable(err);
    EXPECT_EQ(officeName(), QStringLiteral("旧名"));
}

TEST_F(CommandAccessTest, WithoutAccountsAndOverADamagedFileRestoringAsksNobody)
{
    makeOffice(false);
    EXPECT_EQ(run({"backup", "restore", backup()}), 0) << qPrintable(err);
    EXPECT_EQ(officeName(), QStringLiteral("旧名"));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    EXPECT_EQ(run({"backup", "restore", backup()}), 0) << qPrintable(err);
    EXPECT_EQ(officeName(), QStringLiteral("旧名"));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(run({"backup", "restore", backup()}), 0) << "a new place: " << qPrintable(err);
    EXPECT_EQ(officeName(), QStringLiteral("旧名"));
}

TEST_F(CommandAccessTest, RepairWantsAnAccountAndExaminingNone)
{
    makeOffice(true);
    EXPECT_EQ(run({"doctor"}), 0) << qPrintable(out + err);
    EXPECT_EQ(run({"doctor", "--repair"}), 4);
    EXPECT_TRUE(out.isEmpty()) << "it did not even begin";
    be("韦平", "reading");
    EXPECT_EQ(run({"doctor", "--repair"}), 4);
    be("陈映秋", "guiyuan2026");
    EXPECT_EQ(run({"doctor", "--repair"}), 0) << qPrintable(out + err);
    forget();
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(run({"doctor", "--repair"}), 1) << "there is nothing to repair";
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(CommandAccessTest, NamesStandInTheOrderOfTheOfficesOwnStrokes)
{
    makeOffice(false);
    const QString names = folder.write(QStringLiteral("names.txt"), QStringLiteral("丁一\n王刚\n").toUtf8());
    EXPECT_EQ(run({"names", "sort", names}), 0) << qPrintable(err);
    EXPECT_EQ(out, QStringLiteral("丁一\n王刚\n"));
    {
        auto opened = Workspace::open(path(), {}, {});
        ASSERT_TRUE(opened);
        ChangeSet changes(**opened, QStringLiteral("own strokes"));
        // 丁 with nine strokes comes after 王 with four; 王 is read zha.
        changes.insert(QStringLiteral("name_override"), {{"character", QStringLiteral("丁")}, {"kind", "strokes"}, {"value", "111111111"}});
        changes.insert(QStringLiteral("name_override"), {{"character", QStringLiteral("王")}, {"kind", "reading"}, {"value", "ba2"}});
        ASSERT_TRUE(changes.commit());
    }
    EXPECT_EQ(run({"names", "sort", names}), 0) << qPrintable(err);
    EXPECT_EQ(out, QStringLiteral("王刚\n丁一\n"));
    EXPECT_EQ(run({"names", "sort", "--by", "pinyin", names}), 0) << qPrintable(err);
    EXPECT_EQ(out, QStringLiteral("王刚\n丁一\n"));
    EXPECT_EQ(run({"names", "sort", names}, false), 0) << "the user's own, when it is there";
    EXPECT_EQ(out, QStringLiteral("王刚\n丁一\n"));

    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(run({"names", "sort", names}, false), 0) << qPrintable(err);
    EXPECT_EQ(out, QStringLiteral("丁一\n王刚\n"));
    EXPECT_TRUE(err.isEmpty());
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_EQ(run({"names", "sort", names}), 1) << "--data names a file that is not there";
    EXPECT_TRUE(err.contains(path())) << qPrintable(err);
    // The user's own database is damaged: said, and sorted all the same; one named is an error.
    folder.write(QStringLiteral("office.db"), QByteArray(8192, 'x'));
    EXPECT_EQ(run({"names", "sort", names}, false), 0);
    EXPECT_EQ(out, QStringLiteral("丁一\n王刚\n"));
    EXPECT_FALSE(err.isEmpty());
    EXPECT_EQ(run({"names", "sort", names}), 1);
}

} // namespace xz::test
