#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QThread>

#include <unistd.h>

#include <thread>

#include "core/database/database.h"
#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "support/coreworkspace.h"

namespace xz {

namespace {

Error openError(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(path, mode);
    return database ? Error{} : database.error();
}

QVariant pragma(const Database &database, const QString &name)
{
    Statement read(database, QStringLiteral("PRAGMA %1").arg(name));
    return read.run() && read.next() ? read.value(0) : QVariant();
}

} // namespace

TEST(Database, OpensWithDurableSettings)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    EXPECT_EQ(pragma(**database, "journal_mode").toString(), "wal");
    EXPECT_EQ(pragma(**database, "foreign_keys").toInt(), 1);
    EXPECT_EQ(pragma(**database, "synchronous").toInt(), 2);
    EXPECT_EQ(pragma(**database, "busy_timeout").toInt(), 5000);
    EXPECT_EQ((*database)->filesFolder(), folder.path("a.files"));
}

TEST(Database, ReadOnlyNeedsAFile)
{
    test::TemporaryFolder folder;
    EXPECT_EQ(openError(folder.path("none.db"), Database::Mode::ReadOnly).code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(folder.path("none.db")));
}

TEST(Database, MissingFolderIsNamed)
{
    test::TemporaryFolder folder;
    const Error error = openError(folder.path("no/such/a.db"));
    EXPECT_EQ(error.code, ErrorCode::NotFound);
    EXPECT_TRUE(error.text.contains("no/such")) << qPrintable(error.text);
}

TEST(Database, FolderIsRefused)
{
    test::TemporaryFolder folder;
    EXPECT_EQ(openError(folder.path()).code, ErrorCode::BadInput);
}

TEST(Database, TextFileIsNoDatabase)
{
    test::TemporaryFolder folder;
    EXPECT_EQ(openError(folder.write("a.db", "this is a letter, not a database, and long enough to be read")).code, ErrorCode::Damaged);
    EXPECT_EQ(openError(folder.path("a.db"), Database::Mode::ReadOnly).code, ErrorCode::Damaged);
}

TEST(Database, DatabaseOfAnotherProgramIsRefusedUntouched)
{
    test::TemporaryFolder folder;
    {
        QSqlDatabase foreign = QSqlDatabase::addDatabase("QSQLITE", "foreign");
        foreign.setDatabaseName(folder.path("a.db"));
        ASSERT_TRUE(foreign.open());
        QSqlQuery(foreign).exec("CREATE TABLE song (id INTEGER PRIMARY KEY)");
    }
    QSqlDatabase::removeDatabase("foreign");
    EXPECT_EQ(openError(folder.path("a.db")).code, ErrorCode::BadInput);
    EXPECT_EQ(openError(folder.path("a.db"), Database::Mode::ReadOnly).code, ErrorCode::BadInput);
}

TEST(Database, DamagedPagesAreAnError)
{
    test::TemporaryFolder folder;
    {
        auto database = Database::open(folder.path("a.db"));
        XZ_ASSERT_OK(database);
        XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)"));
    }
    QFile file(folder.path("a.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(100); // the schema's own page
    file.write(QByteArray(2000, '\x55'));
    file.close();
    EXPECT_EQ(openError(folder.path("a.db")).code, ErrorCode::Damaged);
}

TEST(Database, SecondOpeningIsLockedAndNamesTheProgram)
{
    test::TemporaryFolder folder;
    auto first = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(first);
    EXPECT_EQ(openError(folder.path("a.db")).code, ErrorCode::Locked);
    auto reader = Database::open(folder.path("a.db"), Database::Mode::ReadOnly);
    XZ_EXPECT_OK(reader);
    first->reset();
    EXPECT_EQ(openError(folder.path("a.db")).text, QString());
}

TEST(Database, LockOfADeadProcessIsStale)
{
    test::TemporaryFolder folder;
    QProcess dead;
    dead.start("/bin/true", QStringList());
    const qint64 pid = dead.processId();
    ASSERT_TRUE(dead.waitForFinished());
    folder.write("a.db.lock", QByteArray::number(pid) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    auto database = Database::open(folder.path("a.db"));
    XZ_EXPECT_OK(database);
}

TEST(Database, ReadOnlyFolderSaysSo)
{
    test::TemporaryFolder folder;
    QDir().mkpath(folder.path("shut"));
    {
        auto database = Database::open(folder.path("shut/a.db"));
        XZ_ASSERT_OK(database);
        XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE t (id INTEGER PRIMARY KEY)"));
    }
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(folder.path("shut"),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(folder.path("shut/a.db"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const bool root = ::geteuid() == 0; // permissions do not bind the superuser
    if (root) {
        ASSERT_EQ(::seteuid(65534), 0);
    }
    const Error writing = openError(folder.path("shut/a.db"));
    const Error fresh = openError(folder.path("shut/b.db"));
    auto reading = Database::open(folder.path("shut/a.db"), Database::Mode::ReadOnly);
    bool seen = false;
    if (reading)
        seen = dialect::hasTable((*reading)->connection(), "t");
    if (root) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    QFile::setPermissions(folder.path("shut"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(writing.code, ErrorCode::ReadOnly) << qPrintable(writing.text);
    EXPECT_EQ(fresh.code, ErrorCode::ReadOnly) << qPrintable(fresh.text);
    XZ_EXPECT_OK(reading);
    EXPECT_TRUE(seen);
}

TEST(Database, EachThreadHasItsOwnConnectionClosedWithIt)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    const QString mine = (*database)->connection().connectionName();
    EXPECT_EQ((*database)->connection().connectionName(), mine);
    QString theirs;
    std::thread([&] { theirs = (*database)->connection().connectionName(); }).join();
    EXPECT_FALSE(theirs.isEmpty());
    EXPECT_NE(theirs, mine);
    EXPECT_FALSE(QSqlDatabase::contains(theirs));
    database->reset();
    EXPECT_FALSE(QSqlDatabase::contains(mine));
}

TEST(Database, ClosingLeavesNoJournal)
{
    test::TemporaryFolder folder;
    {
        auto database = Database::open(folder.path("a.db"));
        XZ_ASSERT_OK(database);
        XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE t (id INTEGER PRIMARY KEY)"));
        QThread *worker = QThread::create([&] {
            (*database)->connection();
            QThread::msleep(1);
        });
        worker->start();
        worker->wait();
        delete worker;
    }
    EXPECT_FALSE(QFile::exists(folder.path("a.db-wal")));
    EXPECT_FALSE(QFile::exists(folder.path("a.db.lock")));
}

TEST(Statement, BindsAndReads)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, x REAL);\n"
                                                               "-- a comment; with a semicolon\nCREATE INDEX i ON t(name);"));
    Statement insert(**database, "INSERT INTO t (id, name, x) VALUES (?, ?, ?)");
    XZ_ASSERT_OK(insert.bind(1).bind("'; DROP TABLE t; --").bind(1.5).run());
    XZ_ASSERT_OK(insert.bind(2).bind(QString()).bind(QVariant()).run());
    EXPECT_EQ(insert.rowsChanged(), 1);
    Statement read(**database, "SELECT name, x FROM t ORDER BY id");
    XZ_ASSERT_OK(read.run());
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), "'; DROP TABLE t; --");
    EXPECT_EQ(read.real(1), 1.5);
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), "");
    EXPECT_TRUE(read.isNull(1));
    EXPECT_FALSE(read.next());
    XZ_EXPECT_OK(read.finish());
}

TEST(Statement, ErrorsAreMapped)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
                                                               "CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p(id));"
                                                               "INSERT INTO p VALUES (1, 'a')"));
    EXPECT_EQ(Statement(**database, "INSERT INTO p VALUES (2, 'a')").run().error().code, ErrorCode::Conflict);
    EXPECT_EQ(Statement(**database, "INSERT INTO p VALUES (1, 'b')").run().error().code, ErrorCode::Conflict);
    EXPECT_EQ(Statement(**database, "INSERT INTO c VALUES (1, 9)").run().error().code, ErrorCode::Conflict);
    EXPECT_EQ(Statement(**database, "INSERT INTO p VALUES (3, NULL)").run().error().code, ErrorCode::BadInput);
    const Outcome wrong = Statement(**database, "SELECT nothing FROM nowhere").run();
    EXPECT_EQ(wrong.error().code, ErrorCode::Internal);
    EXPECT_TRUE(wrong.error().detail.contains("nowhere"));
}

TEST(Statement, LikeIsEscaped) { EXPECT_EQ(Statement::likeEscaped("100%_\\"), "100\\%\\_\\\\"); }

TEST(Transaction, RollsBackUnlessCommitted)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    const QSqlDatabase connection = (*database)->connection();
    XZ_ASSERT_OK(dialect::runScript(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY)"));
    {
        Transaction transaction(connection);
        XZ_ASSERT_OK(transaction.begin());
        XZ_ASSERT_OK(dialect::runScript(connection, "INSERT INTO t VALUES (1)"));
    }
    {
        Transaction transaction(connection);
        XZ_ASSERT_OK(transaction.begin());
        XZ_ASSERT_OK(dialect::runScript(connection, "INSERT INTO t VALUES (2)"));
        XZ_ASSERT_OK(transaction.commit());
    }
    Statement read(connection, "SELECT group_concat(id) FROM t");
    XZ_ASSERT_OK(read.run());
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), "2");
}

TEST(Dialect, ColumnsCarryAffinityAndDefault)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    const QSqlDatabase connection = (*database)->connection();
    XZ_ASSERT_OK(dialect::runScript(
        connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'it''s', b INTEGER DEFAULT 3, c REAL, d BLOB)"));
    const auto columns = dialect::columns(connection, "t");
    XZ_ASSERT_OK(columns);
    ASSERT_EQ(columns->size(), 5);
    EXPECT_EQ(columns->at(1).defaultValue, QVariant("it's"));
    EXPECT_EQ(columns->at(2).defaultValue, QVariant(3LL));
    EXPECT_FALSE(columns->at(3).defaultValue.isValid());
    EXPECT_EQ(columns->at(3).affinity, dialect::Affinity::Real);
    EXPECT_EQ(columns->at(4).affinity, dialect::Affinity::Blob);
}

/// A process killed between making its lock file and writing its name into it leaves an empty one.
TEST(Database, EmptyLockFileLocksNobodyOut)
{
    test::TemporaryFolder folder;
    folder.write("a.db.lock", {});
    const auto first = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(first);
    const auto second = Database::open(folder.path("a.db"));
    ASSERT_FALSE(second) << "the lock that was taken over holds";
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
}

TEST(Database, IdsAreNeverDrawnTwice)
{
    test::TemporaryFolder folder;
    auto database = Database::open(folder.path("a.db"));
    XZ_ASSERT_OK(database);
    XZ_ASSERT_OK(dialect::runScript((*database)->connection(), "CREATE TABLE t (id INTEGER PRIMARY KEY); INSERT INTO t VALUES (41)"));
    EXPECT_EQ((*database)->nextId("t"), 42);
    QSet<qint64> drawn;
    QMutex mutex;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 500; ++j) {
                const qint64 id = (*database)->nextId("t");
                QMutexLocker locker(&mutex);
                drawn.insert(id);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(drawn.size(), 2000);
}

} // namespace xz
