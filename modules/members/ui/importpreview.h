#pragma once

#include <memory>

#include "domain/import/rosterplan.h"
#include "domain/import/rostertable.h"
#include "ui/importreview.h"
#include "ui/importtable.h"

namespace xz::members {

/// What the wizard shows of a plan. Keys of rows are their index in the plan + 1; members missing from the file follow them.
std::shared_ptr<ImportTable> previewTable(const RosterPlan &plan);
/// The line of one row of the plan, as previewTable() has it.
PreviewLine previewLine(const RosterPlan &plan, const PlannedRow &planned, qint64 key);
ReviewCounts reviewCounts(const RosterPlan &plan);
ReviewDetail reviewDetail(const RosterPlan &plan, qint64 key);
QList<ReviewColumn> reviewColumns(const RosterTable &table, const RosterMapping &mapping, int sheet = 0);
/// What reading tidied up: spellings of dates made one, phones restored from numbers, hidden rows.
QStringList tidyingNotes(const RosterTable &table, const RosterPlan &plan, bool areHiddenLeftOut);

} // namespace xz::members
