#pragma once

#include "core/common/result.h"
#include "domain/duty/dutyevent.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Reads and writes events of the ledger: records of one day, kind and matter together.
class DutyEvents
{
public:
    explicit DutyEvents(Workspace &workspace) : m_workspace(workspace) {}

    /// The event a record belongs to, with all who had a part, leads first. NotFound.
    Result<DutyEvent> of(qint64 recordId) const;
    /// What is to be asked before it is saved: somebody was no member that day, the day lies outside of the term, the ledger has the event for
    /// him already, or twice in the list. Sentences; `before` is the event as it was read, empty for a new one.
    Result<QStringList> doubts(const DutyEvent &before, const DutyEvent &after) const;
    /// One change set; answers a record of the event. What stands the same is not touched. Files of participants that are taken out go to the
    /// first one that stays.
    Result<qint64> save(const DutyEvent &before, const DutyEvent &after) const;
    Outcome remove(const DutyEvent &event) const;
    /// One participant is taken out of it.
    Outcome remove(const DutyEvent &event, qint64 recordId) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
