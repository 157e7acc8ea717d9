#pragma once

#include <QHash>

#include "domain/import/codenames.h"
#include "domain/import/rostercorrections.h"
#include "domain/import/rostermapping.h"
#include "domain/import/rosterrow.h"
#include "domain/import/rostertable.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

/// Words of the code tables that headings and cells are understood by.
struct RosterCodes {
    CodeNames sectors, parties, committees, groups, posts;
};

/// Understands the rows of a table: headings that carry the sector, merged blocks, each cell cleaned and checked. Knows nothing of the
/// people in the database.
class RowReader
{
public:
    RowReader(const RosterTable &table, const RosterMapping &mapping, const RosterCodes &codes, const RosterCorrections &corrections = {});

    QList<RosterRow> read();

private:
    bool readHeading(const SheetRow &source, RosterRow &row) const;
    bool isNote(const SheetRow &source, RosterRow &row) const;
    void readMember(const SheetRow &source, RosterRow &row);
    void readName(const SheetRow &source, RosterRow &row);
    void readSexAndEthnicity(const SheetRow &source, RosterRow &row);
    void readDates(const SheetRow &source, RosterRow &row);
    void readPhones(const SheetRow &source, RosterRow &row);
    void readCodes(const SheetRow &source, RosterRow &row);
    void readRest(const SheetRow &source, RosterRow &row);
    void carryDown(const SheetRow &source, RosterRow &row);
    void checkHeadingCounts(QList<RosterRow> &rows) const;

    void readIdNumber(const SheetRow &source, RosterRow &row);
    void readRemark(RosterRow &row) const;
    void startSheet(const QString &name);
    bool isOtherTable(const SheetRow &source, RosterRow &row);

    /// As the user mended it, else as the file has it.
    const Cell &cellOf(const SheetRow &source, RosterField field) const;
    QString textOf(const SheetRow &source, RosterField field) const;
    void report(RosterRow &row, ProblemKind kind, RosterField field, const QString &value, const QString &text) const;
    void findBlocks();
    void findOctoberStyle();

    const RosterTable &m_table;
    const RosterMapping &m_mapping;
    const RosterCodes &m_codes;
    const RosterCorrections m_corrections;
    int m_width;
    OctoberStyle m_october = OctoberStyle::Unknown;
    QHash<int, QPair<int, QString>> m_blocks; ///< first row of a merged block of the sector column → its last row and text
    bool m_sectorsInBlocks = false;           ///< the sector stands only in the first row of each group
    RosterField m_carriedField = RosterField::None;
    QString m_carried;      ///< of the last heading
    QString m_sectorAbove;  ///< of the last row that named one
    QString m_sheetSector;  ///< that the sheet's name says
    int m_blockEnds = 0;
    int m_members = 0;      ///< of the sheet so far
    int m_lastRow = 0;
    bool m_afterLoneRow = false; ///< the row above was no member
    bool m_otherTable = false;
};

} // namespace xz::members
