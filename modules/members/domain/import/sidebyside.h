#pragma once

#include <QList>

#include "domain/import/rostertable.h"

namespace xz::members {

/// Printed rosters often run in two or three columns of the same fields side by side (序号 姓名 电话 序号 姓名 电话). Answers a table for each of
/// them, cells in their own columns; one table, as it was, when the sheet does not repeat its headers.
QList<RosterTable> sideBySide(const RosterTable &table);

} // namespace xz::members
