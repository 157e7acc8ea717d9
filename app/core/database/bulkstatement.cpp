#include "core/database/bulkstatement.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include "core/database/dialect.h"
#include "core/database/statement.h"

namespace xz {

BulkStatement::BulkStatement(const QSqlDatabase &connection, const QString &sql)
    : m_connection(dialect::handleOf(connection))
{
    if (!m_connection) {
        m_prepared = Error{ErrorCode::Internal, {}, QStringLiteral("no connection")};
        return;
    }
    if (sqlite3_prepare_v2(m_connection, sql.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK)
        m_prepared = failure();
}

BulkStatement::~BulkStatement() { sqlite3_finalize(m_statement); }

Outcome BulkStatement::failure() const
{
    Error error = Statement::errorOf(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
                                               QString::number(sqlite3_extended_errcode(m_connection))));
    if (const char *sql = m_statement ? sqlite3_sql(m_statement) : nullptr)
        error.detail += QStringLiteral(" in: ") + QString::fromUtf8(sql).left(300);
    return error;
}

BulkStatement &BulkStatement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

BulkStatement &BulkStatement::bindText(QByteArray utf8)
{
    m_held.append(std::move(utf8));
    sqlite3_bind_text(m_statement, ++m_bound, m_held.constLast().constData(), int(m_held.constLast().size()), SQLITE_STATIC);
    return *this;
}

BulkStatement &BulkStatement::bindText(const QString &text) { return bindText(text.toUtf8()); }

BulkStatement &BulkStatement::bindValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return bind(value.toLongLong());
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, ++m_bound, value.toDouble());
        return *this;
    case QMetaType::QByteArray:
        m_held.append(value.toByteArray());
        sqlite3_bind_blob(m_statement, ++m_bound, m_held.constLast().constData(), int(m_held.constLast().size()), SQLITE_STATIC);
        return *this;
    default:
        return bindText(value.toString().toUtf8());
    }
}

Outcome BulkStatement::run()
{
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    int rc = sqlite3_step(m_statement);
    while (rc == SQLITE_ROW)
        rc = sqlite3_step(m_statement);
    Outcome outcome;
    if (rc != SQLITE_DONE)
        outcome = failure();
    sqlite3_reset(m_statement);
    m_held.resize(0);
    return outcome;
}

Result<QList<qint64>> BulkStatement::integers()
{
    if (!m_prepared)
        return m_prepared.error();
    m_bound = 0;
    QList<qint64> found;
    int rc = sqlite3_step(m_statement);
    for (; rc == SQLITE_ROW; rc = sqlite3_step(m_statement))
        found.append(sqlite3_column_int64(m_statement, 0));
    Outcome outcome;
    if (rc != SQLITE_DONE)
        outcome = failure();
    sqlite3_reset(m_statement);
    m_held.resize(0);
    if (!outcome)
        return outcome.error();
    return found;
}

} // namespace xz
