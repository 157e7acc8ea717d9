#pragma once

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include "core/common/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace xz {

/// A prepared statement that answers no rows or only integers, for thousands of rows in a transaction. Speaks to the database library itself,
/// because Qt's driver makes a name for every placeholder at every bind. One connection, one thread, not beyond the connection's life.
class XZCORE_EXPORT BulkStatement
{
public:
    BulkStatement(const QSqlDatabase &connection, const QString &sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;

    BulkStatement &bind(qint64 value);        ///< next `?`, in order
    BulkStatement &bindText(QByteArray utf8); ///< text that is UTF-8 already
    BulkStatement &bindText(const QString &text);
    /// Any value a column takes; a null QString is empty text, an invalid QVariant NULL.
    BulkStatement &bindValue(const QVariant &value);
    Outcome run(); ///< may be called again after new binds
    /// Runs a query and answers the first column of all its rows: a million ids in a fraction of the time they take one by one.
    Result<QList<qint64>> integers();

private:
    Outcome failure() const;

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    QList<QByteArray> m_held; ///< bound bytes, until the statement ran
    int m_bound = 0;
    Outcome m_prepared;
};

} // namespace xz
