#include "data/reportfile.h"

#include "core/tabular/sheetwriter.h"

namespace xz::members {

Outcome writeReport(const ReportTable &report, const QString &path)
{
    auto created = SheetWriter::create(path, report.title.right(28));
    if (!created)
        return created.error();
    SheetWriter &writer = **created;
    QStringList labels;
    QList<double> widths;
    for (const ReportTable::Column &column : report.columns) {
        labels << column.title;
        widths << column.width / 7;
    }
    writer.title(report.title, static_cast<int>(report.columns.size()));
    writer.header(labels, widths);
    for (const ReportTable::Row &row : report.rows) {
        if (!row.heading.isEmpty()) {
            writer.row({row.heading});
            continue;
        }
        QVariantList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            bool isNumber = false;
            const double number = QString(row.cells[i]).replace(QChar(0x2212), u'-').toDouble(&isNumber);
            cells << (isNumber && report.columns[i].alignRight ? QVariant(number) : QVariant(row.cells[i]));
        }
        writer.row(cells);
    }
    return writer.finish();
}

} // namespace xz::members
