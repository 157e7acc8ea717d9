#pragma once

#include <QCoreApplication>

#include "core/tabular/numberformat.h"
#include "core/tabular/sheet.h"
#include "core/tabular/xmlscanner.h"

namespace xz::tabular {

/// One pass over a worksheet part.
class XlsxSheetReader
{
public:
    struct Book {
        const QStringList &strings;
        const QList<NumberFormat> &formats;
        bool base1904;
    };

    XlsxSheetReader(QIODevice &device, const QString &sheetName, const Book &book);

    Outcome read(const std::function<bool(const SheetRow &)> &row, Progress &progress);
    const QList<MergedRange> &merged() const { return m_merged; }
    /// Whether the caller's function ended the reading.
    bool wasStopped() const { return m_stopped; }

    /// Text of a string item: runs joined, phonetic parts passed over. The scanner stands on its Start; false when the part breaks.
    static bool readStringItem(XmlScanner &scanner, QString &text);

private:
    Outcome readRows(const std::function<bool(const SheetRow &)> &row, Progress &progress);
    Outcome readRow(SheetRow &row);
    Outcome readCell(SheetRow &row, int &column);
    Cell typed(std::string_view type, int style, const QString &value) const;
    Outcome fault() const;

    XmlScanner m_scanner;
    QString m_sheetName;
    Book m_book;
    int m_lastRow = 0;
    bool m_stopped = false;
    QList<MergedRange> m_merged;
    QString m_value; ///< kept between cells for its memory
};

} // namespace xz::tabular
