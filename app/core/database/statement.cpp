#include "core/database/statement.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Database)
};

Error constraintError(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::Conflict, Words::tr("There is already a record with this name or number. Change it and save again."), {}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::Conflict,
                Words::tr("Other records still use this record, or a record it points to is gone. Reload and try again."),
                {}};
    default:
        return {ErrorCode::BadInput, Words::tr("A required field is empty or a value is not permitted. Correct it and save again."), {}};
    }
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : Statement(database.connection(), sql)
{
}

Statement::Statement(const QSqlDatabase &connection, const QString &sql)
    : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared) {
        m_prepareError = errorOf(m_query.lastError());
        m_prepareError.detail += QStringLiteral(" in: ") + sql.left(300);
    }
}

Statement &Statement::bind(const QVariant &value)
{
    // A null QString is an empty text; NULL is bound by an invalid QVariant.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(m_bound++, QStringLiteral(""));
    else
        m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

Outcome Statement::run()
{
    m_bound = 0;
    if (!m_prepared)
        return m_prepareError;
    if (!m_query.exec()) {
        Error error = errorOf(m_query.lastError());
        error.detail += QStringLiteral(" in: ") + m_query.lastQuery().left(300);
        return error;
    }
    return {};
}

bool Statement::next() { return m_query.next(); }

Outcome Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return errorOf(error);
    return {};
}

QVariant Statement::value(int column) const { return m_query.value(column); }
QString Statement::text(int column) const { return m_query.value(column).toString(); }
qint64 Statement::integer(int column) const { return m_query.value(column).toLongLong(); }
double Statement::real(int column) const { return m_query.value(column).toDouble(); }
bool Statement::isNull(int column) const { return m_query.isNull(column); }
int Statement::rowsChanged() const { return m_query.numRowsAffected(); }
QSqlRecord Statement::record() const { return m_query.record(); }

QString Statement::likeEscaped(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('%'), QLatin1String("\\%"));
    return escaped.replace(QLatin1Char('_'), QLatin1String("\\_"));
}

Error Statement::errorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    Error mapped;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        mapped = {
            ErrorCode::Locked, Words::tr("Another program is writing to the database. Close it or wait a moment, then try again."), {}};
        break;
    case SQLITE_READONLY:
        mapped = {
            ErrorCode::ReadOnly, Words::tr("The database cannot be written to. Check the permissions of the file and its folder."), {}};
        break;
    case SQLITE_FULL:
        mapped = {ErrorCode::DiskFull, Words::tr("The disk is full. Free some space and try again."), {}};
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        mapped = {ErrorCode::Damaged, Words::tr("The database is damaged or is no database. Restore the newest backup."), {}};
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        mapped = {ErrorCode::Denied, Words::tr("The database cannot be opened. Check the permissions of the file and its folder."), {}};
        break;
    case SQLITE_CONSTRAINT:
        mapped = constraintError(code);
        break;
    case SQLITE_IOERR:
        // A quota or a size limit answers like a failed write; what helps is the same as on a full disk.
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE)
            mapped = {ErrorCode::DiskFull, Words::tr("The disk is full or refuses to be written to. Free some space and try again."), {}};
        else
            mapped = {
                ErrorCode::Io, Words::tr("The disk reported an error. Check the drive and the connection to it, then try again."), {}};
        break;
    default:
        mapped = {ErrorCode::Internal, Words::tr("The database reported an error. Details are in the program's log."), {}};
    }
    mapped.detail = QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode());
    if (error.databaseText().isEmpty())
        mapped.detail = error.text();
    return mapped;
}

} // namespace xz
