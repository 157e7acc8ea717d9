#include "ui/models/tableslice.h"

#include <QCoreApplication>
#include <QDateTime>

#include "core/tabular/sheetwriter.h"

namespace xz {

namespace {

constexpr int chunk = 1000;
constexpr qint64 mostPrinted = 100000;
constexpr int elasticWidth = 260;      // px at 10.5 pt that a column without a width stands for
constexpr int widestUpright = 860;     // px at 10.5 pt that fit 170 mm at the template's 10.5 pt
constexpr double pixelsPerCharacter = 7;
constexpr double upright = 170, landscape = 257; // mm between margins of 20

QString translated(const char *text) { return QCoreApplication::translate("xz::TableSlice", text); }

int widthOf(const TableColumn &column) { return column.width > 0 ? column.width : elasticWidth; }

int totalWidth(const TableSlice &slice, const QList<TableColumn> &columns)
{
    int total = 0;
    for (const int column : slice.shown)
        total += widthOf(columns.at(column));
    return total;
}

// Numbers stay numbers; everything else is what the table shows.
QVariant exported(const TableColumn &column, const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QDate:
        return value;
    default:
        return cellText(column, value);
    }
}

} // namespace

Outcome eachRow(const TableSlice &slice, const std::function<void(const TableRow &)> &row, Progress &progress)
{
    const auto count = slice.source->count(slice.query);
    if (!count)
        return count.error();
    progress.begin({}, *count);
    for (qint64 at = 0; at < *count; at += chunk) {
        if (progress.isCancelled())
            return Error::cancelled();
        const auto rows = slice.source->rows(slice.query, at, chunk);
        if (!rows)
            return rows.error();
        for (const TableRow &entry : *rows)
            row(entry);
        progress.advance(qMin(*count, at + chunk));
    }
    return {};
}

Result<qint64> exportTable(const TableSlice &slice, const QString &path, Progress &progress)
{
    auto writer = SheetWriter::create(path, slice.title);
    if (!writer)
        return writer.error();
    const QList<TableColumn> columns = slice.source->columns();
    QStringList labels;
    QList<double> widths;
    for (const int column : slice.shown) {
        labels << columns.at(column).title;
        widths << widthOf(columns.at(column)) / pixelsPerCharacter;
    }
    (*writer)->title(slice.title, int(labels.size()));
    (*writer)->header(labels, widths);
    qint64 written = 0;
    const Outcome all = eachRow(
        slice,
        [&](const TableRow &row) {
            QVariantList cells;
            bool heading = !row.heading.isEmpty();
            for (const int column : slice.shown) {
                const QVariant value = row.values.value(column);
                if (heading && !value.isValid()) {
                    cells << row.heading.section(QLatin1Char('\t'), 0, 0);
                    break;
                }
                cells << exported(columns.at(column), value);
            }
            (*writer)->row(cells);
            written += heading ? 0 : 1;
        },
        progress);
    if (!all)
        return all.error();
    if (const Outcome finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

QString tablePaper(const TableSlice &slice)
{
    return totalWidth(slice, slice.source->columns()) > widestUpright ? QStringLiteral("A4 landscape") : QStringLiteral("A4");
}

Result<PrintData> tablePrintData(const TableSlice &slice, Progress &progress)
{
    const auto count = slice.source->count(slice.query);
    if (!count)
        return count.error();
    if (*count > mostPrinted)
        return Error{ErrorCode::BadInput,
                     translated(QT_TRANSLATE_NOOP("xz::TableSlice", "%1 rows are too many to print. Filter the list first, or export it."))
                         .arg(*count),
                     {}};
    const QList<TableColumn> columns = slice.source->columns();
    const bool wide = tablePaper(slice) != QLatin1String("A4");
    const double room = wide ? landscape : upright;
    const int total = qMax(1, totalWidth(slice, columns));
    QVariantList head;
    for (const int column : slice.shown) {
        const TableColumn &entry = columns.at(column);
        head << QVariantMap{{QStringLiteral("width"), QString::number(room * widthOf(entry) / total, 'f', 2)},
                            {QStringLiteral("title"), entry.title},
                            {QStringLiteral("align"), entry.alignRight ? QStringLiteral("right") : QStringLiteral("left")}};
    }
    QVariantList rows;
    const Outcome all = eachRow(
        slice,
        [&](const TableRow &row) {
            QVariantList cells;
            for (const int column : slice.shown)
                cells << cellText(columns.at(column), row.values.value(column));
            rows << QVariantMap{{QStringLiteral("heading"), row.heading.section(QLatin1Char('\t'), 0, 0)}, {QStringLiteral("cells"), cells}};
        },
        progress);
    if (!all)
        return all.error();
    PrintData data;
    data.values = {
        {QStringLiteral("paper"), wide ? QStringLiteral("A4 landscape") : QStringLiteral("A4")},
        {QStringLiteral("x"), 20},
        {QStringLiteral("bottom"), wide ? 188 : 275},
        {QStringLiteral("tableWidth"), room},
        {QStringLiteral("footerX"), 20 + room - 60},
        {QStringLiteral("footerY"), wide ? 195 : 283},
        {QStringLiteral("title"), slice.title},
        {QStringLiteral("subtitle"), slice.subtitle},
        {QStringLiteral("printed"), translated(QT_TRANSLATE_NOOP("xz::TableSlice", "Printed %1"))
                                        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))},
        {QStringLiteral("columns"), head},
        {QStringLiteral("rows"), rows},
    };
    return data;
}

QVariantMap tablePrintOptions(TableSlicePtr slice) { return {{QStringLiteral("slice"), QVariant::fromValue(std::move(slice))}}; }

TableSlicePtr sliceOf(const QVariantMap &options) { return options.value(QStringLiteral("slice")).value<TableSlicePtr>(); }

} // namespace xz
