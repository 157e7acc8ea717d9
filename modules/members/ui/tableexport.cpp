#include "ui/tableexport.h"

#include <QCoreApplication>

#include "core/tabular/sheetwriter.h"

namespace xz::members {

namespace {

constexpr int rowsAtATime = 1000;
constexpr double pixelsPerCharacter = 8;
constexpr double widestText = 36; // characters, for the column that takes the rest on screen

} // namespace

Result<qint64> exportTable(const TableSource &source, const TableQuery &query, const QList<int> &columns, const QString &title, const QString &path,
                           Progress &progress)
{
    const QList<TableColumn> known = source.columns();
    const auto count = source.count(query);
    if (!count)
        return count.error();
    auto writer = SheetWriter::create(path, title);
    if (!writer)
        return writer.error();
    QStringList labels;
    QList<double> widths;
    for (const int column : columns) {
        labels << known[column].title;
        widths << (known[column].width > 0 ? known[column].width / pixelsPerCharacter : widestText);
    }
    (*writer)->title(title, int(columns.size()));
    (*writer)->header(labels, widths);
    progress.begin(QCoreApplication::translate("xz::members::RosterPage", "Writing rows"), *count);
    qint64 written = 0;
    for (qint64 offset = 0; offset < *count; offset += rowsAtATime) {
        if (progress.isCancelled())
            return Error::cancelled();
        const auto rows = source.rows(query, offset, rowsAtATime);
        if (!rows)
            return rows.error();
        for (const TableRow &row : *rows) {
            if (!row.heading.isEmpty())
                continue;
            QVariantList values;
            for (const int column : columns) {
                const QVariant value = row.values.value(column);
                const bool number = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
                values << (number ? value : QVariant(cellText(known[column], value)));
            }
            (*writer)->row(values);
            ++written;
        }
        progress.advance(written);
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

} // namespace xz::members
