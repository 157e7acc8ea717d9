#pragma once

#include <memory>

#include "data/dutyimporter.h"
#include "ui/importtable.h"

namespace xz::members {

/// What the import of entries shows of a plan. Keys of rows are their index in the plan + 1.
std::shared_ptr<ImportTable> dutyPreviewTable(const DutyPlan &plan);
PreviewLine dutyPreviewLine(const DutyPlan &plan, qsizetype index);
/// How many rows carry a mark.
int countOf(const DutyPlan &plan, ReviewMark mark);
ReviewMark reviewMark(const PlannedDuty &planned);

} // namespace xz::members
