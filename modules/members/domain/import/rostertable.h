#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <span>

#include "core/tabular/sheet.h"

namespace xz::members {

/// A sheet as it was read: rows with content, in the order of their numbers. A roster that has a sheet a sector is one table: the rows of
/// its further sheets stand below those of the first, their numbers `stride` higher a sheet.
struct RosterTable {
    static constexpr int stride = 10'000'000;

    QString file;  ///< name without folder
    QString sheet; ///< the first, when there are several
    QStringList sheets; ///< of a table of several; empty: only `sheet`
    QList<SheetRow> rows;
    QList<MergedRange> merged;

    int width() const;
    /// The row of this number; nullptr when it is empty.
    const SheetRow *row(int number) const;
    /// The merged block a cell belongs to; nullptr when to none.
    const MergedRange *block(int row, int column) const;
    /// Puts a further sheet below.
    void append(const RosterTable &further);
    /// Sorts the rows and prepares the look-ups; to be called when all are in.
    void finish();

    /// As the spreadsheet counts.
    static int rowOnSheet(int number) { return number % stride; }
    static int sheetIndex(int number) { return number / stride; }
    QString sheetOf(int number) const { return sheets.value(sheetIndex(number), sheet); }
    int sheetCount() const { return std::max<int>(1, static_cast<int>(sheets.size())); }
    /// The rows of one of its sheets.
    std::span<const SheetRow> rowsOf(int index) const;
    /// Rows that the spreadsheet does not show: hidden by hand or by a filter.
    int hiddenRows() const;
};

} // namespace xz::members
