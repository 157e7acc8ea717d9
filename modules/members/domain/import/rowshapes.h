#pragma once

#include "core/tabular/sheet.h"
#include "domain/import/rostermapping.h"

namespace xz::members {

int filledCells(const SheetRow &row);
/// The first cell with content.
const Cell &firstCell(const SheetRow &row);
/// Texts of the cells with content, clean.
QStringList filledTexts(const SheetRow &row);
/// 合计 | 412人, 小计, 制表人：…: counts and signatures, alone or with figures beside them.
bool isSumLine(const SheetRow &row);
/// The headers printed again (on a further page).
bool isRepeatedHeader(const SheetRow &row, const RosterMapping &mapping);
/// A title or a row of headers that begins another table below the roster: 列席人员名单, 界别 | 人数 | 男 | 女.
bool beginsOtherTable(const SheetRow &row, const RosterMapping &mapping, bool afterGap);

} // namespace xz::members
