#pragma once

#include <QList>
#include <QString>

#include "core/tabular/sheet.h"

namespace xz::members {

/// A sheet as it was read: rows with content, in the order of their numbers.
struct RosterTable {
    QString file;  ///< name without folder
    QString sheet;
    QList<SheetRow> rows;
    QList<MergedRange> merged;

    int width() const;
    /// The row of this number; nullptr when it is empty.
    const SheetRow *row(int number) const;
    /// The merged block a cell belongs to; nullptr when to none.
    const MergedRange *block(int row, int column) const;
    /// Sorts the rows and prepares the look-ups; to be called when all are in.
    void finish();
};

} // namespace xz::members
