#pragma once

#include <QJsonObject>

#include "domain/import/rosterplan.h"

namespace xz::members {

/// What an import found, as `members import --report` writes it: file, sheet, term, headerRow, columns, counts, changes with their fields,
/// missing, created, problems with row, column and cell.
QJsonObject rosterReport(const RosterPlan &plan);
/// The same of a file that could not be read or matched: no member, no change, the problem.
QJsonObject faultReport(const Problem &problem);

/// "名册.xlsx, 委员, row 5, column E: text": one line for stderr.
QString problemLine(const Problem &problem);

} // namespace xz::members
