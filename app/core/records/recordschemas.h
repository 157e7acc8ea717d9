#pragma once

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include "core/database/dialect.h"

namespace xz {

/// The columns of one recorded table, with what is needed to compare values as the database will store them.
struct RecordSchema {
    QList<dialect::Column> columns;
    QHash<QString, int> positions;
    QString allColumns; ///< quoted and separated by commas, for SELECT

    QList<QByteArray> jsonKeys; ///< of the columns, encoded

    const dialect::Column *find(const QString &column) const;
    /// A value as the database will hand it back: integers as qlonglong, texts never null, dates as ISO text.
    static QVariant canonical(dialect::Affinity affinity, const QVariant &value);
};

/// Schemas of the tables, read once. Used under the lock of a commit.
class RecordSchemas
{
public:
    /// nullptr and `error` filled in when there is no such table.
    const RecordSchema *find(const QSqlDatabase &connection, const QString &table, Error *error);

private:
    QHash<QString, RecordSchema> m_schemas;
};

} // namespace xz
