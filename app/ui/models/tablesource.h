#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QVector>

#include "core/common/result.h"
#include "ui/export.h"

namespace xz {

/// A column of a windowed table.
struct TableColumn {
    QString id;          ///< stable name; widths and order are remembered under it
    QString title;       ///< translated
    int width = 96;      ///< px at 10.5 pt; 0: takes the rest
    bool alignRight = false;
    bool sortable = true;
    bool shownByDefault = true;
    bool secondary = false; ///< painted in text2
    bool lamp = false;      ///< value is "red|amber|green|none|done" + ":" + word, painted by LampDelegate
};

/// What is asked of a source; filters by name as the page defines them.
struct TableQuery {
    QVariantMap filters;   ///< e.g. {"text":"oyhm","sector":12}
    QString sortColumn;
    bool descending = false;
};

/// One row: key and a value for each column of columns(), in that order.
struct TableRow {
    qint64 key = 0;
    QVariantList values;
    QString heading; ///< not empty: a heading row that spans the table
};

/// Rows of any number, fetched by window. Every method but columns() is called in a worker thread; implementations use
/// Database::connection(), which is per thread. Sorting and filtering happen in SQL.
class XZUI_EXPORT TableSource
{
public:
    virtual ~TableSource();
    virtual QList<TableColumn> columns() const = 0;
    virtual Result<qint64> count(const TableQuery &query) const = 0;
    virtual Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const = 0;
    /// Position of a record in the order of the query, -1 when filtered out: to keep the selection after a change.
    virtual Result<qint64> indexOf(const TableQuery &query, qint64 key) const = 0;
    /// Tables whose change makes this list refresh.
    virtual QStringList tables() const = 0;
};

} // namespace xz
