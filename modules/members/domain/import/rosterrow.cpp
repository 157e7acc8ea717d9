#include "domain/import/rosterrow.h"

#include <algorithm>

namespace xz::members {

bool RosterRow::hasProblem() const
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const RosterProblem &problem) { return !problem.isWarning(); });
}

bool RosterRow::isUnusable() const
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const RosterProblem &problem) { return !problem.isWarning() && !problem.isOfCell(); });
}

const RosterProblem *RosterRow::problemOf(RosterField field) const
{
    for (const RosterProblem &problem : problems) {
        if (problem.field == field && !problem.isWarning())
            return &problem;
    }
    return nullptr;
}

QString RosterRow::shown(RosterField field) const
{
    const RosterProblem *problem = problemOf(field);
    return problem && problem->isOfCell() ? problem->value : values[field];
}

} // namespace xz::members
