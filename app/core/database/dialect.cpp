#include "core/database/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include "core/database/statement.h"
#include "core/search/searchindex.h"

namespace xz::dialect {

namespace {

constexpr int applicationId = 0x585A4F46; // "XZOF" in the file header

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Database)
};

Outcome exec(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return Statement::errorOf(query.lastError());
    return {};
}

Error noHandle()
{
    return {ErrorCode::Internal, Words::tr("The database driver of this program is incomplete. Reinstall the program."),
            QStringLiteral("no sqlite3 handle")};
}

Affinity affinityOf(const QString &declared)
{
    const QString type = declared.toUpper();
    if (type.contains(QLatin1String("INT")))
        return Affinity::Integer;
    if (type.contains(QLatin1String("CHAR")) || type.contains(QLatin1String("TEXT")))
        return Affinity::Text;
    if (type.isEmpty() || type.contains(QLatin1String("BLOB")))
        return Affinity::Blob;
    return Affinity::Real;
}

QVariant literal(const QVariant &value, Affinity affinity)
{
    const QString text = value.toString();
    if (value.isNull() || text.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0)
        return {};
    if (text.startsWith(QLatin1Char('\'')))
        return text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    if (affinity == Affinity::Integer)
        return text.toLongLong();
    if (affinity == Affinity::Real)
        return text.toDouble();
    return text;
}

} // namespace

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver() ? connection.driver()->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString quoted(const QString &identifier)
{
    QString name = identifier;
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString jsonText(const QString &column, const QString &field)
{
    return QStringLiteral("json_extract(%1, '$.%2')").arg(column, field);
}

QString libraryVersion() { return QString::fromLatin1(sqlite3_libversion()); }

Outcome prepareConnection(const QSqlDatabase &connection, bool readOnly)
{
    sqlite3 *handle = handleOf(connection);
    if (!handle)
        return noHandle();
    sqlite3_extended_result_codes(handle, 1);
    QStringList settings{QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA temp_store=MEMORY"),
                         QStringLiteral("PRAGMA cache_size=-32000")};
    if (readOnly)
        settings << QStringLiteral("PRAGMA query_only=ON")
                 << QStringLiteral("SELECT count(*) FROM sqlite_master"); // first touch of the file
    else
        settings << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA synchronous=FULL");
    for (const QString &setting : settings) {
        if (auto done = exec(connection, setting); !done)
            return done;
    }
    return SearchIndex::registerTokenizer(handle);
}

Outcome checkOwnership(const QSqlDatabase &connection, bool readOnly)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return Statement::errorOf(query.lastError());
    const bool empty = query.value(0).toLongLong() == 0;
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA application_id")) || !query.next())
        return Statement::errorOf(query.lastError());
    const bool ours = query.value(0).toLongLong() == applicationId;
    query.finish();
    if (ours)
        return {};
    if (!empty || readOnly)
        return Error{
            ErrorCode::BadInput, Words::tr("This file is a database of another program. Choose a database of Xiezheng Office."), {}};
    return exec(connection, QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
}

Result<QList<Column>> columns(const QSqlDatabase &connection, const QString &table)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table))))
        return Statement::errorOf(query.lastError());
    QList<Column> found;
    while (query.next()) {
        Column column;
        column.name = query.value(1).toString();
        column.affinity = affinityOf(query.value(2).toString());
        column.defaultValue = literal(query.value(4), column.affinity);
        found << column;
    }
    return found;
}

bool hasTable(const QSqlDatabase &connection, const QString &table)
{
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?"));
    query.addBindValue(table);
    return query.exec() && query.next();
}

Outcome runScript(const QSqlDatabase &connection, const QString &sql)
{
    sqlite3 *handle = handleOf(connection);
    if (!handle)
        return noHandle();
    const QByteArray script = sql.toUtf8();
    const char *rest = script.constData();
    while (*rest) {
        sqlite3_stmt *statement = nullptr;
        const char *start = rest;
        int rc = sqlite3_prepare_v2(handle, rest, -1, &statement, &rest);
        if (rc == SQLITE_OK && statement) {
            do
                rc = sqlite3_step(statement);
            while (rc == SQLITE_ROW);
            rc = sqlite3_finalize(statement);
        }
        if (rc != SQLITE_OK) {
            Error error = Statement::errorOf(
                QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError, QString::number(rc)));
            error.detail += QStringLiteral(" in: ") + QString::fromUtf8(start).trimmed().left(120);
            return error;
        }
    }
    return {};
}

Outcome begin(const QSqlDatabase &connection) { return exec(connection, QStringLiteral("BEGIN IMMEDIATE")); }

Outcome commit(const QSqlDatabase &connection) { return exec(connection, QStringLiteral("COMMIT")); }

void rollback(const QSqlDatabase &connection)
{
    // A full disk or a broken file has already rolled back by itself; then there is nothing to take back.
    if (sqlite3 *handle = handleOf(connection); handle && !sqlite3_get_autocommit(handle))
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Outcome copyTo(const QSqlDatabase &connection, const QString &path, Progress &progress)
{
    sqlite3 *source = handleOf(connection);
    if (!source)
        return noHandle();
    sqlite3 *target = nullptr;
    const auto failure = [&target](int rc) {
        return Statement::errorOf(QSqlError(QString(), QString::fromUtf8(target ? sqlite3_errmsg(target) : sqlite3_errstr(rc)),
                                            QSqlError::StatementError, QString::number(rc)));
    };
    int rc = sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (rc != SQLITE_OK) {
        const Error error = failure(rc);
        sqlite3_close(target);
        return error;
    }
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup) {
        const Error error = failure(sqlite3_extended_errcode(target));
        sqlite3_close(target);
        return error;
    }
    bool cancelled = false;
    progress.begin(Words::tr("Copying the database"), 0);
    do {
        rc = sqlite3_backup_step(backup, 2000);
        progress.advance(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup));
        if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
            sqlite3_sleep(20);
        cancelled = progress.isCancelled();
    } while (!cancelled && (rc == SQLITE_OK || rc == SQLITE_BUSY || rc == SQLITE_LOCKED));
    const int finished = sqlite3_backup_finish(backup);
    Outcome outcome;
    if (cancelled)
        outcome = Error::cancelled();
    else if (rc != SQLITE_DONE || finished != SQLITE_OK)
        outcome = failure(rc != SQLITE_DONE ? rc : finished);
    else // a copy must stand alone, without a journal beside it
        sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(target);
    if (!outcome)
        QFile::remove(path);
    return outcome;
}

Result<QStringList> structureFaults(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(50)")))
        return Statement::errorOf(query.lastError());
    QStringList faults;
    while (query.next()) {
        if (const QString text = query.value(0).toString(); text != QLatin1String("ok"))
            faults << text;
    }
    if (query.lastError().isValid())
        faults << query.lastError().databaseText();
    return faults;
}

Result<QStringList> referenceFaults(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return Statement::errorOf(query.lastError());
    QStringList faults;
    while (query.next() && faults.size() < 50)
        faults << QStringLiteral("%1 row %2 → %3").arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
    return faults;
}

} // namespace xz::dialect
