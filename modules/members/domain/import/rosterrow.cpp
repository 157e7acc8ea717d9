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

namespace {

const QString keptMark = QStringLiteral("（名册原文）：");

} // namespace

QString RosterRow::keptNote(const RosterProblem &problem)
{
    // ； parts the notes of a remark.
    return fieldWord(problem.field) + keptMark + QString(problem.value).replace(u'；', u'，');
}

QString RosterRow::keptField(const QString &note)
{
    const qsizetype mark = note.indexOf(keptMark);
    return mark > 0 ? note.left(mark) : QString();
}

QString RosterRow::shown(RosterField field) const
{
    const RosterProblem *problem = problemOf(field);
    return problem && problem->isOfCell() ? problem->value : values[field];
}

} // namespace xz::members
