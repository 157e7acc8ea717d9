#pragma once

#include "core/tabular/sheet.h"
#include "core/tabular/xmlscanner.h"

namespace xz::tabular {

/// One pass over a table:table element; the scanner stands on its Start.
class OdsTableReader
{
public:
    OdsTableReader(XmlScanner &scanner, const QString &sheetName) : m_scanner(scanner), m_sheetName(sheetName) {}

    Outcome read(const std::function<bool(const SheetRow &)> &row, Progress &progress);
    const QList<MergedRange> &merged() const { return m_merged; }
    bool wasStopped() const { return m_stopped; }

private:
    Outcome readRow(SheetRow &row);
    Outcome readCell(SheetRow &row, int &column);
    bool readParagraph(QString &text);
    Cell typed(std::string_view type, const QString &value, const QString &shown) const;
    int repetition(std::string_view attribute, int most) const;
    Outcome fault() const;

    XmlScanner &m_scanner;
    QString m_sheetName;
    int m_lastRow = 0;
    qint64 m_cells = 0;
    bool m_stopped = false;
    QList<MergedRange> m_merged;
};

} // namespace xz::tabular
