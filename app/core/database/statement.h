#pragma once

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include "core/common/result.h"
#include "core/database/database.h"

namespace xz {

/// One prepared statement with bound values. Values are never pasted into SQL text.
///   Statement s(db, "SELECT name FROM person WHERE id = ?");
///   if (auto done = s.bind(id).run(); !done) return done.error();
///   while (s.next()) names << s.text(0);
class XZCORE_EXPORT Statement
{
public:
    Statement(const Database &database, const QString &sql);
    Statement(const QSqlDatabase &connection, const QString &sql);

    /// Next `?`, in order. A null QString is bound as empty text; NULL is bound by an invalid QVariant.
    Statement &bind(const QVariant &value);
    Statement &bindAll(const QVariantList &values);
    Outcome run(); ///< may be called again after new binds
    bool next();
    Outcome finish(); ///< the error, if any, that ended next()

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    int rowsChanged() const;
    QSqlRecord record() const; ///< names of the columns of the current row

    /// Escapes % _ and the escape character for `LIKE ? ESCAPE '\'`.
    static QString likeEscaped(const QString &text);
    /// Maps a driver error to an Error with a sentence for the user (DiskFull, Damaged, ReadOnly, Locked, …).
    static Error errorOf(const QSqlError &error);

private:
    QSqlQuery m_query;
    int m_bound = 0;
    Error m_prepareError;
    bool m_prepared = false;
};

} // namespace xz
