#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "domain/import/rosterfield.h"
#include "domain/import/rostertable.h"

namespace xz::members {

/// Which row holds the headers, and what each column goes into.
struct RosterMapping {
    int headerRow = 0;     ///< 0: the sheet has none
    int firstRow = 1;      ///< of the members
    QMap<int, RosterField> columns; ///< by 1-based column; those that are missing are not imported
    QMap<int, QString> headers;     ///< as in the file
    QList<RosterMapping> further;   ///< of the second, third … sheet of a table of several

    /// The mapping of the sheet a row of the table stands on.
    const RosterMapping &at(int rowNumber) const { return ofSheet(RosterTable::sheetIndex(rowNumber)); }
    const RosterMapping &ofSheet(int sheet) const { return sheet > 0 && sheet <= further.size() ? further[sheet - 1] : *this; }
    RosterMapping &ofSheet(int sheet) { return sheet > 0 && sheet <= further.size() ? further[sheet - 1] : *this; }
    /// Whether the row stands below the headers of its sheet.
    bool isBelowHeaders(const SheetRow &row) const { return RosterTable::rowOnSheet(row.number) >= at(row.number).firstRow; }

    bool has(RosterField field) const { return columnOf(field) > 0; }
    int columnOf(RosterField field) const; ///< 0: none
    /// Maps a column; a field that another column had leaves it.
    void set(int column, RosterField field);
    /// What keeps the mapping from being used; sentences for the user. Empty: it can be used.
    QStringList faults() const;
    /// The same for a table of several sheets: each has to name its people.
    QStringList faults(const RosterTable &table) const;
    /// Equal for files with the same headers: what saved mappings are found by.
    QString signature() const;
    /// Birth is asked for as 年月: a day that a date cell carries is not part of it.
    bool birthIsMonth() const;

    QJsonObject toJson() const;
    /// Puts what the object says over this mapping. Columns are named by letters ("B") or header ("姓名"), fields by id or label;
    /// "" or "none" leaves a column out. BadInput names what is not understood.
    Outcome apply(const QJsonObject &json);
};

/// Finds the header row of each sheet by itself (title rows above it, a second row of headers below it) and matches columns by name.
RosterMapping findMapping(const RosterTable &table);
/// The same for a row of a sheet that the user named.
RosterMapping mappingOfRow(const RosterTable &table, int headerRow, int sheet = 0);
/// Number of the term that the rows above the headers name (“第五届”); 0 when none.
int termNamedIn(const RosterTable &table, const RosterMapping &mapping);

} // namespace xz::members
