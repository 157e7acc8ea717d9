#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include "core/common/result.h"
#include "core/records/changeset.h"
#include "domain/meeting.h"
#include "domain/seatingplan.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// Versions of a meeting's seating, who sits where in each, and what was printed.
class SeatingRepository
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatingRepository)

public:
    explicit SeatingRepository(Workspace &workspace);

    Result<QList<PlanVersion>> versions(qint64 meetingId) const;     ///< newest first
    Result<PlanVersion> currentVersion(qint64 meetingId) const;      ///< NotFound when nothing was seated yet
    /// Placements and unseated of one version; moves against the version before it.
    Result<SeatingPlan> plan(const SeatingInput &input, const PlanVersion &version) const;
    /// Who sat where when a version was in force, leave and cancellations since then aside: to compare versions.
    Result<QList<Placement>> placementsAsStored(const PlanVersion &version) const;
    /// Halls, zones, attendees and, when there is a current version, its placements as `former`.
    Result<SeatingInput> input(qint64 meetingId) const;

    /// Adds the plan as the newest version and makes it current; locks are carried.
    Outcome addVersion(ChangeSet &changes, qint64 meetingId, const SeatingPlan &plan) const;
    /// Makes an older version current.
    Outcome makeCurrent(ChangeSet &changes, const PlanVersion &version) const;
    /// Stores changed placements of a version; one with an invalid seat is put aside, one without id is new.
    void store(ChangeSet &changes, const PlanVersion &version, const QList<Placement> &changed) const;

    /// Seats as last printed, by attendee.
    Result<QHash<qint64, Seat>> printedSeats(qint64 meetingId) const;
    Outcome markPrinted(ChangeSet &changes, qint64 meetingId, const QList<Placement> &placements) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
