#pragma once

#include <QHash>
#include <QSet>

#include "domain/import/rosterfield.h"
#include "core/tabular/sheet.h"

namespace xz::members {

/// What the user mended in the preview: it stands in place of the file's cells. The file itself stays as it is.
class RosterCorrections
{
public:
    void set(int row, RosterField field, const QString &text)
    {
        Cell cell;
        cell.type = text.trimmed().isEmpty() ? Cell::Type::Empty : Cell::Type::Text;
        cell.text = text.trimmed();
        m_cells[row].insert(static_cast<int>(field), cell);
    }
    /// nullptr: as in the file.
    const Cell *cell(int row, RosterField field) const
    {
        const auto found = m_cells.constFind(row);
        if (found == m_cells.cend())
            return nullptr;
        const auto cell = found->constFind(static_cast<int>(field));
        return cell == found->cend() ? nullptr : &*cell;
    }
    bool isEmpty() const { return m_cells.isEmpty(); }
    qsizetype rows() const { return m_cells.size(); }

private:
    QHash<int, QHash<int, Cell>> m_cells;
};

} // namespace xz::members
