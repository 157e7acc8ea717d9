#include "domain/import/rostertable.h"

#include <algorithm>

namespace xz::members {

int RosterTable::width() const
{
    qsizetype widest = 0;
    for (const SheetRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return static_cast<int>(widest);
}

const SheetRow *RosterTable::row(int number) const
{
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), number, [](const SheetRow &row, int wanted) { return row.number < wanted; });
    return found != rows.cend() && found->number == number ? &*found : nullptr;
}

const MergedRange *RosterTable::block(int row, int column) const
{
    for (const MergedRange &range : merged) {
        if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn)
            return &range;
    }
    return nullptr;
}

void RosterTable::append(const RosterTable &further)
{
    if (sheets.isEmpty())
        sheets << sheet;
    const int above = static_cast<int>(sheets.size()) * stride;
    sheets << further.sheet;
    for (SheetRow row : further.rows) {
        row.number += above;
        rows << row;
    }
    for (const MergedRange &range : further.merged)
        merged << MergedRange{range.firstRow + above, range.firstColumn, range.lastRow + above, range.lastColumn};
}

std::span<const SheetRow> RosterTable::rowsOf(int index) const
{
    const auto at = [&](int number) {
        return std::lower_bound(rows.cbegin(), rows.cend(), number, [](const SheetRow &row, int wanted) { return row.number < wanted; }) - rows.cbegin();
    };
    const auto first = at(index * stride), end = at((index + 1) * stride);
    return {rows.constData() + first, static_cast<size_t>(end - first)};
}

int RosterTable::hiddenRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const SheetRow &row) { return row.isHidden; }));
}

void RosterTable::finish()
{
    std::stable_sort(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) { return a.number < b.number; });
}

} // namespace xz::members
