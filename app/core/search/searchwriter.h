#pragma once

#include <QHash>
#include <QVariantMap>

#include "core/common/result.h"
#include "core/database/bulkstatement.h"
#include "core/database/statement.h"
#include "core/records/recordtype.h"

namespace xz {

/// Keeps the search index up to date within one transaction; its statements are prepared once for all rows of a commit.
class XZCORE_EXPORT SearchWriter
{
public:
    explicit SearchWriter(Database &database);

    /// The row's full new values. Does nothing for types that are not searchable.
    Outcome put(const RecordType &type, qint64 id, const QVariantMap &values);
    Outcome drop(const RecordType &type, qint64 id);

    /// What is indexed for a row: its searchable columns and the type's extra words.
    static QString body(const RecordType &type, const QVariantMap &values);

private:
    Result<qint64> kindOf(const QString &table);
    Result<qint64> rowOf(qint64 kind, qint64 record); ///< 0 when it is not indexed yet

    Database &m_database;
    QHash<QString, qint64> m_kinds; ///< valid within the transaction only, as a new kind is rolled back with it
    Statement m_findRow, m_deleteRow, m_readText, m_updateText, m_deleteText;
    BulkStatement m_insertRow, m_insertText; ///< what a bulk import runs for every row
};

} // namespace xz
