#pragma once

#include <QStringList>

#include "domain/import/rostertable.h"

namespace xz::test {

/// A table of texts: one line a row, cells between "|"; a cell that begins with "#" is a number, an empty line an empty row.
inline members::RosterTable rosterTable(const QStringList &lines)
{
    members::RosterTable table;
    table.file = QStringLiteral("名册.xlsx");
    table.sheet = QStringLiteral("委员");
    for (int i = 0; i < lines.size(); ++i) {
        SheetRow row;
        row.number = i + 1;
        for (const QString &text : lines[i].split(u'|')) {
            Cell cell;
            if (text.startsWith(u'#') && !text.startsWith(QLatin1String("#N"))) {
                cell.type = Cell::Type::Number;
                cell.text = text.mid(1);
                cell.number = cell.text.toDouble();
            } else if (!text.isEmpty()) {
                cell.type = text.startsWith(u'#') ? Cell::Type::Error : Cell::Type::Text;
                cell.text = text;
            }
            row.cells << cell;
        }
        if (!lines[i].isEmpty())
            table.rows << row;
    }
    table.finish();
    return table;
}

} // namespace xz::test
