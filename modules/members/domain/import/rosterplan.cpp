#include "domain/import/rosterplan.h"

#include <QCoreApplication>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterPlan)
};

QString keptText(const RosterProblem &problem)
{
    if (problem.value.isEmpty() || problem.kind == ProblemKind::BadCell)
        return {};
    return problem.kind == ProblemKind::BadIdNumber ? Words::tr(" It is kept as it stands.") : Words::tr(" It is kept in the remark.");
}

} // namespace

QString basisText(MatchBasis basis)
{
    switch (basis) {
    case MatchBasis::IdNumber: return Words::tr("matched by identity number");
    case MatchBasis::Certificate: return Words::tr("matched by certificate number");
    case MatchBasis::NameAndBirth: return Words::tr("matched by name and date of birth");
    case MatchBasis::NameAndSector: return Words::tr("matched by name and sector");
    case MatchBasis::NameAndPhone: return Words::tr("matched by name and phone");
    case MatchBasis::NameAndOrganisation: return Words::tr("matched by name and organisation");
    case MatchBasis::Name: return Words::tr("matched by name");
    case MatchBasis::None: break;
    }
    return Words::tr("not in the database yet");
}

int RosterPlan::count(RowMark mark) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [mark](const PlannedRow &row) { return row.mark == mark; }));
}

int RosterPlan::memberRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedRow &row) { return row.isMember(); }));
}

bool RosterPlan::willWrite(const PlannedRow &row) const
{
    RowMark mark = row.mark;
    if (mark == RowMark::Problem) {
        if (!takesProblem(row))
            return false;
        mark = row.withoutBadCells;
    }
    if (!row.taken)
        return false;
    if (mark == RowMark::New)
        return true;
    return mark == RowMark::Changed
           && std::any_of(row.differences.cbegin(), row.differences.cend(), [](const FieldDifference &difference) { return difference.taken; });
}

int RosterPlan::willWrite() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [this](const PlannedRow &row) { return willWrite(row); }));
}

bool RosterPlan::takesProblem(const PlannedRow &row) const
{
    if (row.row.isUnusable() || row.choice == RowChoice::Skip)
        return false;
    return row.choice == RowChoice::Take || problemRows == ProblemRows::TakeWithoutBadCells;
}

int RosterPlan::unknownSectors() const
{
    QSet<QString> names;
    for (const PlannedRow &planned : rows) {
        for (const RosterProblem &problem : planned.row.problems) {
            if (problem.kind == ProblemKind::UnknownSector)
                names.insert(problem.value);
        }
    }
    return static_cast<int>(names.size());
}

int RosterPlan::faultyRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedRow &row) { return row.row.hasProblem(); }));
}

int RosterPlan::unusableRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedRow &row) { return row.row.isUnusable(); }));
}

QString RosterPlan::rowName(int number) const
{
    const QString row = QString::number(RosterTable::rowOnSheet(number));
    return sheets.isEmpty() ? row : sheetOf(number) + u'!' + row;
}

QList<Problem> RosterPlan::problems(bool withWarnings) const
{
    QList<Problem> found;
    for (const PlannedRow &planned : rows) {
        for (const RosterProblem &problem : planned.row.problems) {
            if (problem.isWarning() && !withWarnings)
                continue;
            const bool isKept = problem.isOfCell() && (planned.mark == RowMark::Same || takesProblem(planned));
            found.append({problem.isWarning() || isKept ? Problem::Severity::Warning : Problem::Severity::Error, file, sheetOf(planned.row.number),
                          RosterTable::rowOnSheet(planned.row.number), problem.column, isKept ? problem.text + keptText(problem) : problem.text});
        }
    }
    return found;
}

void RosterPlan::carryDecisions(const RosterPlan &former)
{
    problemRows = former.problemRows;
    QHash<int, const PlannedRow *> before;
    for (const PlannedRow &planned : former.rows)
        before.insert(planned.row.number, &planned);
    for (PlannedRow &planned : rows) {
        const PlannedRow *old = before.value(planned.row.number);
        if (!old)
            continue;
        planned.taken = old->taken;
        planned.choice = old->choice;
        for (FieldDifference &difference : planned.differences) {
            for (const FieldDifference &was : old->differences) {
                if (was.field == difference.field && was.after == difference.after)
                    difference.taken = was.taken;
            }
        }
    }
}

} // namespace xz::members
