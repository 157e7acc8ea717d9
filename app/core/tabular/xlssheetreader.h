#pragma once

#include <QSet>

#include <map>

#include "core/tabular/biffreader.h"
#include "core/tabular/numberformat.h"
#include "core/tabular/sheet.h"

namespace xz::tabular {

/// One pass over the records of a BIFF sheet.
class XlsSheetReader
{
public:
    struct Book {
        const QStringList &strings;
        const QList<NumberFormat> &formats;
        bool base1904;
        bool isBiff8;
        int codePage;
    };

    XlsSheetReader(const QByteArray &stream, qint64 offset, const QString &sheetName, const Book &book);

    Outcome read(const std::function<bool(const SheetRow &)> &row, Progress &progress);
    const QList<MergedRange> &merged() const { return m_merged; }

private:
    bool readRecord();
    void readFormula();
    void readMerged();
    void put(int row, int column, Cell cell);
    Cell number(double value, int style) const;
    static Cell text(const QString &value);
    static Cell booleanOrError(int value, bool isError);

    BiffReader m_reader;
    QString m_sheetName;
    Book m_book;
    QSet<int> m_hidden; ///< rows that are not shown
    std::map<int, SheetRow> m_rows; ///< records may come in any order; an old sheet has at most 65,536 rows
    std::pair<int, int> m_pending{-1, -1}; ///< cell whose formula result follows as a string
    QList<MergedRange> m_merged;
    QString m_fault;
};

} // namespace xz::tabular
