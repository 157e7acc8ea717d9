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
    bool lamp = false;      ///< value is "red|amber|green|none|done" + ":" + word, painted as lamp and word
    bool small = false;     ///< 12 px, text2: numbers of strokes, row numbers
    bool nameColumn = false; ///< names the record: bold in the selected row
};

/// A column of a list that stands in an order of its own: not sortable.
XZUI_EXPORT TableColumn listColumn(const char *id, const QString &title, int width, bool secondary = false, bool alignRight = false);

/// A cell that differs from its column's look; anything else in TableRow::values is shown as plain text.
struct TableCell {
    enum class Style {
        Plain,
        Secondary,    ///< text2
        Strong,       ///< bold
        Struck,       ///< struck through, text2
        Changed,      ///< tinted ground, bold
        Bad,          ///< "!" before it, accent and bold
        ChipPlain,    ///< grey word: ＝不变
        ChipNeutral,  ///< on hover ground
        ChipMark,     ///< tinted and outlined: ≠变更 1
        ChipFilled,   ///< dark ground: ＋新增
        ChipOutlined, ///< outlined in accent: ！问题
    };
    QString text;
    Style style = Style::Plain;
    QString toolTip = {};
};

/// What is asked of a source; filters by name as the page defines them.
struct TableQuery {
    QVariantMap filters = {};   ///< e.g. {"text":"oyhm","sector":12}
    QString sortColumn = {};
    bool descending = false;
};

/// One row: key and a value (text, number, TableCell) for each column of columns(), in that order.
struct TableRow {
    qint64 key = 0;
    QVariantList values = {};
    /// Not empty: a heading row. It spans the table from the first column without a value; what follows a tab is its explanation.
    QString heading = {};
};

/// Text of a value as shown and copied: a TableCell's text, a lamp's word.
XZUI_EXPORT QString cellText(const TableColumn &column, const QVariant &value);

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

Q_DECLARE_METATYPE(xz::TableCell)
