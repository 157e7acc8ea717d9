#pragma once

#include <QHash>

#include "core/common/progress.h"
#include "core/records/changeset.h"
#include "data/rostervaluesmap.h"
#include "domain/import/rosterplan.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// What an import wrote.
struct ImportResult {
    CommitInfo commit; ///< changeSetId 0: there was nothing to write
    int added = 0;
    int changed = 0;
    bool termCreated = false;
    QMap<RosterField, QStringList> created; ///< codes
};

/// Between a roster plan and the database: loads in bulk what a plan compares with, and writes a plan as one change set.
class RosterImporter
{
public:
    explicit RosterImporter(Workspace &workspace);

    /// What a database that does not exist yet would have.
    static KnownRoster nothing(int termNumber);
    /// What the database has for a term (which need not exist): its members, and people of other terms with a name of the table.
    Result<KnownRoster> known(int termNumber, const RosterTable &table, const RosterMapping &mapping,
                              const RosterCorrections &corrections = {});
    /// Loads and plans in one step.
    Result<RosterPlan> plan(const RosterTable &table, const RosterMapping &mapping, int termNumber, const PlanOptions &options);
    /// Writes what the plan's willWrite() says, all or nothing. The plan must come from this importer, its records read since by no other.
    /// Errors as ChangeSet::commit(); Conflict when someone changed a record meanwhile: plan anew.
    Result<ImportResult> commit(const RosterPlan &plan, Progress &progress = Progress::none());

private:
    struct Codes {
        QHash<QString, qint64> ids;
        int lastPosition = 0;
    };

    Outcome loadTerm(int number);
    Outcome loadCodes();
    Outcome loadMembers(const QStringList &names, KnownRoster &known);
    Outcome readRecords(const QString &condition, const QVariantList &values, KnownRoster &known);
    qint64 ensureTerm(ChangeSet &changes, int number, ImportResult &result);
    qint64 codeId(ChangeSet &changes, RosterField field, const QString &name, ImportResult &result);
    void write(ChangeSet &changes, RosterRecords &records, RosterField field, const QString &value, ImportResult &result);

    Workspace &m_workspace;
    qint64 m_termId = 0;
    int m_currentTerm = 0;
    QHash<RosterField, Codes> m_codes;
    QHash<RosterField, QHash<qint64, QString>> m_codeNames;
    QList<RosterRecords> m_records;
};

} // namespace xz::members
