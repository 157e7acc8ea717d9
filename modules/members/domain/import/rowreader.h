#pragma once

#include <QHash>

#include <optional>

#include "domain/import/membercells.h"
#include "domain/import/rostertable.h"

namespace xz::members {

struct RowReaderOptions {
    RosterCorrections corrections; ///< cells the user mended
    bool skipHidden = false;       ///< rows the spreadsheet does not show are left out
};

/// Understands the rows of a table: headings that carry the sector, merged blocks, other tables below, each sheet by its own mapping. Knows
/// nothing of the people in the database.
class RowReader
{
public:
    RowReader(const RosterTable &table, const RosterMapping &mapping, const RosterCodes &codes, const RowReaderOptions &options = {});

    QList<RosterRow> read();

private:
    bool readHeading(const SheetRow &source, RosterRow &row) const;
    bool isNote(const SheetRow &source, RosterRow &row) const;
    bool isLeftOut(const SheetRow &source, RosterRow &row) const;
    bool isOtherTable(const SheetRow &source, RosterRow &row);
    void startSheet(int sheet);
    void carryDown(const SheetRow &source, RosterRow &row);
    void checkHeadingCounts(QList<RosterRow> &rows) const;
    void findBlocks(int sheet);
    void findOctoberStyle();

    const RosterTable &m_table;
    const RosterMapping &m_mapping;
    const RosterCodes &m_codes;
    const RowReaderOptions m_options;
    int m_width;
    int m_sheet = 0;
    std::optional<MemberCells> m_cells; ///< of the sheet that is being read
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
