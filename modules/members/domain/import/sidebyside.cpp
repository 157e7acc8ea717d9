#include "domain/import/sidebyside.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/chinese.h"
#include "domain/import/rostermapping.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::SideBySide)
};

struct Strips {
    int first = 0; ///< column the first begins at
    int width = 0;
    int count = 1;
};

/// Strips of equal headers, each with the name at the same place; count 1 when the row has none.
Strips stripsOf(const SheetRow &header)
{
    QList<int> names;
    QStringList plain{QString()}; // by 1-based column
    for (int column = 1; column <= header.cells.size(); ++column) {
        plain << plainHeader(header.cell(column).text);
        if (fieldOfHeader(header.cell(column).text) == RosterField::Name && (names.isEmpty() || plain[column] == plain[names.first()]))
            names << column;
    }
    if (names.size() < 2)
        return {};
    Strips strips{names.first(), names[1] - names[0], int(names.size())};
    for (int i = 1; i < names.size(); ++i) {
        if (names[i] - names[i - 1] != strips.width)
            return {};
    }
    while (strips.first > 1 && names[0] - strips.first + 1 < strips.width && !plain[strips.first - 1].isEmpty() && plain[strips.first - 1] == plain[strips.first - 1 + strips.width])
        --strips.first;
    for (int strip = 1; strip < strips.count; ++strip) {
        for (int at = 0; at < strips.width; ++at) {
            const QString one = plain[strips.first + at];
            // A person of contact has a name and a phone as well, but not every field of the first.
            if (one.isEmpty() || one != plain.value(strips.first + strip * strips.width + at))
                return {};
        }
    }
    return strips;
}

/// “民革（7人）” counts over all strips.
Cell withoutCount(Cell cell)
{
    static const QRegularExpression count(QStringLiteral("[（(]\\s*共?\\s*[\\d一二三四五六七八九十百]+\\s*[人名位]\\s*[）)]\\s*$"));
    cell.text.remove(count);
    return cell;
}

} // namespace

QList<RosterTable> sideBySide(const RosterTable &table)
{
    const int headerRow = findMapping(table).headerRow;
    const SheetRow *header = table.row(headerRow);
    const Strips strips = header ? stripsOf(*header) : Strips();
    if (strips.count < 2)
        return {table};
    QList<RosterTable> parts;
    for (int strip = 0; strip < strips.count; ++strip) {
        const int first = strip == 0 ? 1 : strips.first + strip * strips.width;
        const int last = strip + 1 == strips.count ? table.width() : strips.first + (strip + 1) * strips.width - 1;
        RosterTable part;
        part.file = table.file;
        part.sheet = strip == 0 ? table.sheet : Words::tr("%1, strip %2").arg(table.sheet).arg(strip + 1);
        for (const MergedRange &range : table.merged) {
            if (range.firstColumn >= first && range.lastColumn <= last)
                part.merged << range;
        }
        for (const SheetRow &row : table.rows) {
            if (row.number < headerRow) {
                if (strip == 0)
                    part.rows << row;
                continue;
            }
            SheetRow own{row.number, QList<Cell>(std::min<qsizetype>(row.cells.size(), last)), row.isHidden};
            bool any = false;
            for (int column = first; column <= last && column <= row.cells.size(); ++column) {
                own.cells[column - 1] = row.cell(column);
                any = any || own.cells[column - 1].type != Cell::Type::Empty;
            }
            // A heading across all strips holds for each of them.
            const MergedRange *across = table.block(row.number, 1);
            if (across && across->lastColumn >= strips.first + strips.width && row.cell(across->firstColumn).type == Cell::Type::Text) {
                own.cells.resize(std::max<qsizetype>(own.cells.size(), first));
                own.cells[first - 1] = withoutCount(row.cell(across->firstColumn));
                part.merged << MergedRange{row.number, first, row.number, std::max(last, first + 2)}; // so wide that it is one
                any = true;
            }
            if (any)
                part.rows << own;
        }
        part.finish();
        parts << part;
    }
    return parts;
}

} // namespace xz::members
