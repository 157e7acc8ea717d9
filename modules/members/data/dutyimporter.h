#pragma once

#include <optional>

#include "core/common/progress.h"
#include "core/directory/directory.h"
#include "core/directory/dutyledger.h"
#include "core/records/changeset.h"
#include "domain/duty/dutysheet.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// What becomes of a row.
enum class DutyMark { New, Changed, Same };

struct PlannedDuty {
    DutyRow row;
    qint64 personId = 0;
    DutyMark mark = DutyMark::New;
    DutyRecord record;  ///< to be written
    QString before;     ///< result, level and quantity in the ledger, of a changed one
    std::optional<bool> decision = {}; ///< of a doubtful row: take it or leave it; none: as DutyPlan::takeDoubtful says
};

/// What an import of entries found and would do.
struct DutyPlan {
    RosterTable table; ///< file and sheet names; rows are not kept
    DutyMapping mapping;
    Term term;
    QList<PlannedDuty> rows;
    bool takeDoubtful = false; ///< --problems take

    bool willWrite(const PlannedDuty &planned) const;
    int willWrite() const;
    int count(DutyMark mark) const; ///< of rows without a problem
    int undecided() const;          ///< doubtful rows that nobody has decided on
    int leftOut() const;            ///< rows that are neither known nor will be written
    int problemRows() const;        ///< that are asked about or cannot be entered
    int notes() const;
    QList<Problem> problems() const;
};

/// Entries of a spreadsheet into the duty ledger.
class DutyImporter
{
public:
    explicit DutyImporter(Workspace &workspace) : m_workspace(workspace) {}

    /// Finds the person of every row among the members of the term, and what the ledger has already. Reads only.
    Result<DutyPlan> plan(const RosterTable &table, const DutyMapping &mapping, const Term &term) const;
    /// One change set: all of it or nothing.
    Result<CommitInfo> commit(const DutyPlan &plan, Progress &progress = Progress::none()) const;

private:
    Outcome findPeople(DutyPlan &plan) const;
    Outcome compare(DutyPlan &plan) const;

    Workspace &m_workspace;
};

} // namespace xz::members
