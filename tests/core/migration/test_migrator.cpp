#include <gtest/gtest.h>

#include <QFile>

#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/files/backup.h"
#include "core/migration/migrator.h"
#include "support/coreworkspace.h"

namespace xz {

namespace {

class MigratorTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Database::open(m_folder.path("a.db"));
        XZ_ASSERT_OK(opened);
        m_database = std::move(*opened);
        m_folder.path("chain");
        ASSERT_TRUE(QDir().mkpath(m_folder.path("chain")));
    }
    QList<MigrationChain> chain() const { return {{"sample", m_folder.path("chain")}}; }
    int version() const
    {
        const auto versions = Migrator::versions(*m_database);
        return versions ? versions->value("sample", 0) : -1;
    }
    bool has(const QString &table) const { return dialect::hasTable(m_database->connection(), table); }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(MigratorTest, RunsStepsInOrderOnceEach)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY);");
    m_folder.write("chain/0002_second.sql", "ALTER TABLE a ADD COLUMN x TEXT; INSERT INTO a VALUES (1, 'y');");
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    EXPECT_EQ(version(), 2);
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    Statement count(*m_database, "SELECT COUNT(*) FROM a");
    XZ_ASSERT_OK(count.run());
    ASSERT_TRUE(count.next());
    EXPECT_EQ(count.integer(0), 1);
    EXPECT_TRUE(Backup::list(m_database->path()).isEmpty()) << "a new database needs no backup";
}

TEST_F(MigratorTest, UpgradeMakesABackupThatCanBeRestored)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (7);");
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    m_folder.write("chain/0002_second.sql", "DROP TABLE a;");
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    const auto backups = Backup::list(m_database->path());
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.first().versions.value("sample"), 1);
    XZ_ASSERT_OK(Backup::restore(backups.first().file, m_folder.path("old.db")));
    auto old = Database::open(m_folder.path("old.db"));
    XZ_ASSERT_OK(old);
    EXPECT_TRUE(dialect::hasTable((*old)->connection(), "a"));
}

TEST_F(MigratorTest, FailedStepLeavesTheVersionBefore)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY);");
    m_folder.write("chain/0002_second.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY); CREATE TABLE a (id INTEGER PRIMARY KEY);");
    const Outcome done = Migrator::migrate(*m_database, chain());
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().detail.contains("0002_second.sql")) << qPrintable(done.error().detail);
    EXPECT_EQ(version(), 1);
    EXPECT_TRUE(has("a"));
    EXPECT_FALSE(has("b"));
}

TEST_F(MigratorTest, NewerDatabaseIsRefusedUnchanged)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY);");
    m_folder.write("chain/0002_second.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY);");
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    ASSERT_TRUE(QFile::remove(m_folder.path("chain/0002_second.sql")));
    const Outcome done = Migrator::migrate(*m_database, chain());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Newer);
    EXPECT_EQ(version(), 2);
}

TEST_F(MigratorTest, GapInTheChainIsRefused)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY);");
    m_folder.write("chain/0003_third.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY);");
    EXPECT_EQ(Migrator::migrate(*m_database, chain()).error().code, ErrorCode::Internal);
    EXPECT_FALSE(has("a"));
}

TEST_F(MigratorTest, ReadOnlyDatabaseIsNotUpgraded)
{
    m_folder.write("chain/0001_first.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY);");
    XZ_ASSERT_OK(Migrator::migrate(*m_database, chain()));
    m_folder.write("chain/0002_second.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY);");
    m_database.reset();
    auto opened = Database::open(m_folder.path("a.db"), Database::Mode::ReadOnly);
    XZ_ASSERT_OK(opened);
    m_database = std::move(*opened);
    EXPECT_EQ(Migrator::migrate(*m_database, chain()).error().code, ErrorCode::ReadOnly);
}

TEST_F(MigratorTest, CoreChainBuildsEveryRegisteredTable)
{
    XZ_ASSERT_OK(Migrator::migrate(*m_database, {{"core", ":/core/sql"}}));
    RecordTypes types;
    addCoreTypes(types);
    for (const RecordType &type : types.all()) {
        const auto columns = dialect::columns(m_database->connection(), type.table);
        XZ_ASSERT_OK(columns);
        QStringList names;
        for (const dialect::Column &column : *columns)
            names << column.name;
        EXPECT_TRUE(names.contains("id") && names.contains("version")) << qPrintable(type.table);
        for (const RecordColumn &column : type.columns)
            EXPECT_TRUE(names.contains(column.name)) << qPrintable(type.table + '.' + column.name);
        for (const QString &name : names) {
            const bool known = name == "id" || name == "version" ||
                               std::any_of(type.columns.begin(), type.columns.end(), [&](const RecordColumn &c) { return c.name == name; });
            EXPECT_TRUE(known) << "no label for " << qPrintable(type.table + '.' + name);
        }
    }
}

} // namespace xz
