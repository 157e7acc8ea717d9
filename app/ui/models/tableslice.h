#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "print/template/printtemplate.h"
#include "ui/export.h"
#include "ui/models/tablesource.h"

namespace xz {

/// What a table shows, for export and print: the rows of a query in the columns shown, streamed from the source.
struct TableSlice {
    std::shared_ptr<const TableSource> source;
    TableQuery query;
    QList<int> shown;  ///< column indexes, left to right
    QString title;
    QString subtitle;  ///< filters in words, may be empty
};
using TableSlicePtr = std::shared_ptr<const TableSlice>;

/// Calls back for every row in chunks of a thousand; worker thread. Errors of the source, Cancelled.
XZUI_EXPORT Outcome eachRow(const TableSlice &slice, const std::function<void(const TableRow &)> &row, Progress &progress);

/// Writes all rows as .xlsx or .csv, headings as rows of their own. Answers the number of rows.
XZUI_EXPORT Result<qint64> exportTable(const TableSlice &slice, const QString &path, Progress &progress);

/// Values for the plain table template (resources/print/table.xml): A4, landscape when the columns are too wide for upright.
/// BadInput when there are more rows than anyone would print.
XZUI_EXPORT Result<PrintData> tablePrintData(const TableSlice &slice, Progress &progress);
/// "A4" or "A4 landscape", as tablePrintData() will choose.
XZUI_EXPORT QString tablePaper(const TableSlice &slice);

/// Id of the print source of plain lists, and the options openPrint() takes for it.
inline const QString tablePrintSource = QStringLiteral("shell.table");
XZUI_EXPORT QVariantMap tablePrintOptions(TableSlicePtr slice);
XZUI_EXPORT TableSlicePtr sliceOf(const QVariantMap &options);

} // namespace xz

Q_DECLARE_METATYPE(xz::TableSlicePtr)
