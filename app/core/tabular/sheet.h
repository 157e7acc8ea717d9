#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

/// A cell as read: what the user sees, plus its nature so that dates and numbers are not guessed from text.
/// Formulas give their cached value; an Error with the formula when the program that wrote the file did not calculate.
/// Thousands separators are left out; leading zeros, decimals, percent and literals
/// of the cell's number format are kept, so that 00123 stays 00123.
struct Cell {
    enum class Type { Empty, Text, Number, Date, Boolean, Error };
    Type type = Type::Empty;
    QString text;        ///< as shown; dates ISO as far as shown (YYYY[-MM[-DD[ HH:MM:SS]]]); numbers without exponent or ".0"
    double number = 0;   ///< Number, Boolean (0, 1), Date (serial of the 1900 system)
};

/// A row; `cells` may be shorter than the sheet is wide.
struct XZCORE_EXPORT SheetRow {
    int number = 0; ///< 1-based, as the spreadsheet shows it
    QList<Cell> cells;
    bool isHidden = false; ///< by hand or by a filter; xlsx, ods and xls know it

    /// Cell of a 1-based column; an empty one right of the last.
    const Cell &cell(int column) const;
};

/// A merged block, 1-based inclusive.
struct MergedRange {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
};

/// A spreadsheet file opened for reading: xlsx, ods, xls, csv/txt (UTF-8, UTF-8 with BOM, UTF-16, GB18030; comma, tab or semicolon).
/// The kind is found from the contents, not from the ending. Empty rows are not delivered. Rows come as they stand in the file: upwards
/// by number, save in files of careless programs. Cells of csv are Text: nothing is guessed.
/// Bounds: 1,048,576 rows, 16,384 columns, parts of 2 GiB; beyond them reading ends with BadInput.
class XZCORE_EXPORT Workbook
{
public:
    virtual ~Workbook();

    /// Errors (BadInput): a renamed docx, truncated, encrypted, no sheet, not a table; NotFound; Denied. Texts say what to do.
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    virtual QStringList sheets() const = 0; ///< visible sheets, in order; one named after the file for csv
    virtual QStringList hiddenSheets() const; ///< names of those that are not offered; csv has none
    /// Streams the rows that have content; `row` answers false to stop. Errors: BadInput with row where the file breaks, Cancelled.
    virtual Outcome read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress = Progress::none()) = 0;
    /// Merged blocks of a sheet; known after read(). Only the first cell of a block carries its value.
    virtual QList<MergedRange> merged(int sheet) const = 0;
    /// Text encoding for csv ("UTF-8", "GB18030"), else empty.
    virtual QString encoding() const;
};

/// "C" for 3, "AA" for 27.
XZCORE_EXPORT QString columnLetters(int column);

} // namespace xz
