#include "domain/import/rowreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "domain/import/rostervalues.h"
#include "domain/import/rowshapes.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RowReader)
};

} // namespace

RowReader::RowReader(const RosterTable &table, const RosterMapping &mapping, const RosterCodes &codes, const RowReaderOptions &options)
    : m_table(table), m_mapping(mapping), m_codes(codes), m_options(options), m_width(table.width())
{
    findOctoberStyle();
}

void RowReader::findBlocks(int sheet)
{
    m_sectorsInBlocks = false;
    const RosterMapping &mapping = m_mapping.ofSheet(sheet);
    const int column = mapping.columnOf(RosterField::Sector);
    if (column == 0)
        return;
    bool any = false;
    for (const MergedRange &range : m_table.merged) {
        if (RosterTable::sheetIndex(range.firstRow) != sheet || range.firstColumn > column || range.lastColumn < column || range.lastRow == range.firstRow)
            continue;
        if (const SheetRow *row = m_table.row(range.firstRow)) {
            m_blocks.insert(range.firstRow, {range.lastRow, cleanText(row->cell(range.firstColumn).text)});
            any = true;
        }
    }
    if (any)
        return;
    // Formats that know no merged blocks (csv): a sector that stands once before many rows without one.
    int filled = 0, empty = 0;
    for (const SheetRow &row : m_table.rowsOf(sheet)) {
        if (!mapping.isBelowHeaders(row) || m_cells->cellOf(row, RosterField::Name).type == Cell::Type::Empty)
            continue;
        (row.cell(column).type == Cell::Type::Empty ? empty : filled) += 1;
    }
    m_sectorsInBlocks = filled > 0 && empty >= filled;
}

// A number 1975.08 shows that months are written with two digits; then 1975.1 was 1975.10.
void RowReader::findOctoberStyle()
{
    static const QRegularExpression twoDigits(QStringLiteral("^\\d{4}\\.0[1-9]$"));
    for (int sheet = 0; sheet < m_table.sheetCount(); ++sheet) {
        const RosterMapping &mapping = m_mapping.ofSheet(sheet);
        const int column = mapping.columnOf(RosterField::Birth);
        for (const SheetRow &row : m_table.rowsOf(sheet)) {
            const Cell &cell = row.cell(column);
            if (cell.type == Cell::Type::Number && mapping.isBelowHeaders(row) && twoDigits.match(cell.text).hasMatch()) {
                m_october = OctoberStyle::TwoDigits;
                return;
            }
        }
    }
}

QList<RosterRow> RowReader::read()
{
    QList<RosterRow> rows;
    rows.reserve(m_table.rows.size());
    for (const SheetRow &source : m_table.rows) {
        if (!m_mapping.isBelowHeaders(source) || filledCells(source) == 0)
            continue;
        if (!m_cells || RosterTable::sheetIndex(source.number) != m_sheet)
            startSheet(RosterTable::sheetIndex(source.number));
        RosterRow row;
        row.number = source.number;
        if (!isLeftOut(source, row) && !isOtherTable(source, row) && !readHeading(source, row) && !isNote(source, row)) {
            m_cells->read(source, row);
            carryDown(source, row);
            ++m_members;
        }
        m_lastRow = source.number;
        m_afterLoneRow = row.kind != RosterRow::Kind::Member;
        if (row.kind == RosterRow::Kind::Heading && row.says != RosterField::None) {
            m_carriedField = row.says;
            m_carried = row.carried;
        }
        rows.append(std::move(row));
    }
    checkHeadingCounts(rows);
    return rows;
}

bool RowReader::isLeftOut(const SheetRow &source, RosterRow &row) const
{
    if (!source.isHidden || !m_options.skipHidden)
        return false;
    row.kind = RosterRow::Kind::Note;
    row.text = Words::tr("hidden: %1").arg(filledTexts(source).join(u' '));
    return true;
}

bool RowReader::readHeading(const SheetRow &source, RosterRow &row) const
{
    if (filledCells(source) != 1)
        return false;
    const Cell &cell = firstCell(source);
    const int column = static_cast<int>(&cell - source.cells.constData()) + 1;
    const QString text = cleanText(cell.text);
    HeadingText heading = parseHeading(text);
    const MergedRange *block = m_table.block(source.number, column);
    const bool spans = block && block->lastColumn - block->firstColumn + 1 >= std::min(3, m_width) && block->firstRow == block->lastRow;
    if (heading.name.isEmpty() && spans) {
        static const QRegularExpression ordinal(QStringLiteral("^[（(]?[一二三四五六七八九十百\\d]+[）)、.．]\\s*"));
        heading.name = QString(text).remove(ordinal);
        // A line over the whole width without a count is a heading only when it says something known.
        if (!m_codes.sectors.isWord(heading.name) && !isStandardPost(heading.name))
            return false;
    }
    if (heading.name.isEmpty())
        return false;
    row.kind = RosterRow::Kind::Heading;
    row.text = text;
    row.statedCount = heading.count;
    if (isStandardPost(heading.name)) {
        row.says = RosterField::Post;
        row.carried = cleanPost(heading.name);
    } else if (m_codes.sectors.canonical(heading.name).isEmpty() && heading.name.endsWith(QStringLiteral("委员会"))) {
        row.says = RosterField::Committee;
        row.carried = heading.name;
    } else if (heading.name.endsWith(QStringLiteral("小组")) || (heading.name.startsWith(u'第') && heading.name.endsWith(u'组'))) {
        row.says = RosterField::Group;
        row.carried = cleanGroup(heading.name);
    } else if (heading.name == QStringLiteral("合计") || heading.name == QStringLiteral("总计") || heading.name == QStringLiteral("共计")) {
        row.kind = RosterRow::Kind::Note;
    } else {
        row.says = RosterField::Sector;
        row.carried = heading.name;
    }
    return true;
}

bool RowReader::isNote(const SheetRow &source, RosterRow &row) const
{
    const Cell &cell = firstCell(source);
    // A lone text that stands in no column a name could be in. What the user mended is no note.
    const bool alone = filledCells(source) == 1 && &cell != &m_cells->cellOf(source, RosterField::Name) && !m_options.corrections.cell(source.number, RosterField::Name);
    if (!alone && !isSumLine(source) && !isRepeatedHeader(source, m_mapping.ofSheet(m_sheet)))
        return false;
    row.kind = RosterRow::Kind::Note;
    row.text = cleanText(cell.text);
    return true;
}

// Below the roster there may stand another table: those who attend, a count by sector. Its people are no members.
bool RowReader::isOtherTable(const SheetRow &source, RosterRow &row)
{
    const bool begins = !m_otherTable && m_members > 0 && beginsOtherTable(source, m_mapping.ofSheet(m_sheet), source.number > m_lastRow + 1 || m_afterLoneRow);
    if (!begins && !m_otherTable)
        return false;
    row.kind = RosterRow::Kind::Note;
    row.text = filledTexts(source).join(u' ');
    if (begins)
        m_cells->report(row, ProblemKind::OtherTable, RosterField::None, row.text, Words::tr("Another table begins here; it is not imported."));
    m_otherTable = true;
    return true;
}

// The sector may stand in the sheet's name alone.
void RowReader::startSheet(int sheet)
{
    m_sheet = sheet;
    m_cells.emplace(m_mapping.ofSheet(sheet), m_codes, m_options.corrections, m_october);
    findBlocks(sheet);
    m_carriedField = RosterField::None;
    m_carried.clear();
    m_sectorAbove.clear();
    m_sheetSector.clear();
    m_otherTable = false;
    m_members = 0;
    const QString name = m_table.sheets.value(sheet, m_table.sheet);
    const HeadingText heading = parseHeading(name);
    const QString text = cleanText(heading.name.isEmpty() ? name : heading.name);
    if (!isSectorName(text) && !m_codes.sectors.isWord(text))
        return;
    m_sheetSector = text;
}

// The sector of a row without one: of its merged block, of the heading above, or of the row above where sectors stand once a group.
void RowReader::carryDown(const SheetRow &source, RosterRow &row)
{
    if (const auto block = m_blocks.constFind(source.number); block != m_blocks.cend()) {
        m_blockEnds = block->first;
        m_sectorAbove = block->second;
    }
    QString &sector = row.values[RosterField::Sector];
    const auto canonical = [&](const QString &text) {
        const QString known = m_codes.sectors.canonical(text);
        return known.isEmpty() ? text : known;
    };
    if (sector.isEmpty() && source.number <= m_blockEnds)
        sector = canonical(m_sectorAbove);
    if (m_carriedField == RosterField::Sector && sector.isEmpty())
        sector = canonical(m_carried);
    else if (m_carriedField != RosterField::None && m_carriedField != RosterField::Sector && row.values[m_carriedField].isEmpty())
        row.values[m_carriedField] = m_carried;
    if (sector.isEmpty() && m_sectorsInBlocks)
        sector = canonical(m_sectorAbove);
    if (sector.isEmpty())
        sector = canonical(m_sheetSector);
    if (!m_cells->textOf(source, RosterField::Sector).isEmpty())
        m_sectorAbove = m_cells->textOf(source, RosterField::Sector);
}

void RowReader::checkHeadingCounts(QList<RosterRow> &rows) const
{
    RosterRow *heading = nullptr;
    int members = 0;
    const auto close = [&] {
        if (heading && heading->statedCount >= 0 && heading->statedCount != members)
            heading->problems.append({ProblemKind::HeadingCount, RosterField::None, 0, heading->text,
                                      Words::tr("The heading says %1, %2 follow.").arg(heading->statedCount).arg(members)});
    };
    for (RosterRow &row : rows) {
        if (row.kind == RosterRow::Kind::Heading) {
            close();
            heading = &row;
            members = 0;
        } else if (row.kind == RosterRow::Kind::Member) {
            ++members;
        }
    }
    close();
}

} // namespace xz::members
