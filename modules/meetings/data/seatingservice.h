#pragma once

#include <QCoreApplication>

#include "core/common/progress.h"
#include "data/meetingrepository.h"
#include "data/seatingrepository.h"
#include "domain/latebatch.h"

namespace xz::meetings {

/// A meeting's seating as the page and the command line work on it.
struct SeatingState {
    Meeting meeting;
    SeatingInput input;
    PlanVersion version; ///< id 0: nothing seated yet
    SeatingPlan plan;
};

/// What one does with a seating: whole steps, each one change set. Runs in any thread.
class SeatingService
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatingService)

public:
    explicit SeatingService(Workspace &workspace);

    /// The current version, or the one given.
    Result<SeatingState> load(qint64 meetingId, qint64 versionId = 0) const;
    /// Seats anew around what is locked and keeps the result as a new version; when nobody would move, nothing is written.
    /// The state's plan carries the moves against the former version.
    Result<SeatingState> seat(qint64 meetingId, Progress &progress = Progress::none()) const;
    /// Stores placements changed by hand, in a first version when there is none yet; `title` names the step in the undo list.
    Outcome store(const PlanVersion &version, const QList<Placement> &changed, const QString &title) const;
    /// Sets a mark on seats or takes it off; those who sit on seats that can no longer be used are put aside. Locked ones refuse.
    Outcome setFlag(const SeatingState &state, const QList<Seat> &seats, SeatFlag flag, bool on) const;
    /// Stores one late change with all that follows from it by the change policy: that of the zones, or `policy` for this once.
    Outcome apply(const SeatingState &state, const LateStep &step, std::optional<ChangePolicy> policy = {}) const;
    /// Stores several late changes in one step and the seating they lead to as a new version, so that both can be compared.
    Outcome apply(const SeatingState &state, const LateRequest &request) const;
    Outcome setPolicy(const SeatingState &state, qint64 zone, ChangePolicy policy) const;
    /// Keeps the seating as it is under a new version, to try something else.
    Outcome keepVersion(const SeatingState &state) const;
    /// Makes a version the one in force; those who are on leave since give up their seats in it.
    Outcome makeCurrent(const PlanVersion &version) const;

private:
    Workspace &m_workspace;
    MeetingRepository m_meetings;
    SeatingRepository m_seatings;
};

} // namespace xz::meetings
