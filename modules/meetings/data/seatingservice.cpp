#include "data/seatingservice.h"

#include "core/workspace.h"
#include "domain/seating.h"

namespace xz::meetings {

namespace {

Outcome outcomeOf(const Result<CommitInfo> &result)
{
    if (!result)
        return result.error();
    return {};
}

} // namespace

SeatingService::SeatingService(Workspace &workspace)
    : m_workspace(workspace)
    , m_meetings(workspace)
    , m_seatings(workspace)
{
}

Result<SeatingState> SeatingService::load(qint64 meetingId, qint64 versionId) const
{
    SeatingState state;
    auto meeting = m_meetings.meeting(meetingId);
    if (!meeting)
        return meeting.error();
    state.meeting = std::move(*meeting);
    auto input = m_seatings.input(meetingId);
    if (!input)
        return input.error();
    state.input = std::move(*input);

    const auto versions = m_seatings.versions(meetingId);
    if (!versions)
        return versions.error();
    for (const PlanVersion &version : *versions)
        if (versionId == 0 ? version.isCurrent : version.id == versionId)
            state.version = version;
    if (state.version.id == 0) {
        state.version.meetingId = meetingId;
        for (const Attendee &attendee : std::as_const(state.input.attendees))
            state.plan.unseated.append({attendee.id, UnseatedReason::NoZone, 0});
        return state;
    }
    auto plan = m_seatings.plan(state.input, state.version);
    if (!plan)
        return plan.error();
    state.plan = std::move(*plan);
    state.input.former = state.plan.placements;
    return state;
}

Result<SeatingState> SeatingService::seat(qint64 meetingId, Progress &progress) const
{
    auto state = load(meetingId);
    if (!state)
        return state;
    if (state->input.halls.isEmpty())
        return Error{ErrorCode::BadInput, tr("The meeting has no hall. Add one before seating."), {}};
    const SeatingPlan plan = Seating(state->input).run();
    if (state->version.id != 0 && plan.moves.isEmpty() && plan.unseated.size() == state->plan.unseated.size()) {
        state->plan.moves.clear();
        return state;
    }
    ChangeSet changes(m_workspace, tr("Seat “%1” (%2 people)").arg(state->meeting.title).arg(plan.placements.size()));
    if (auto done = m_seatings.addVersion(changes, meetingId, plan); !done)
        return done.error();
    if (auto done = changes.commit(progress); !done)
        return done.error();
    auto seated = load(meetingId);
    if (seated)
        seated->plan.moves = plan.moves;
    return seated;
}

Outcome SeatingService::store(const PlanVersion &version, const QList<Placement> &changed, const QString &title) const
{
    if (changed.isEmpty())
        return {};
    ChangeSet changes(m_workspace, title);
    if (version.id != 0) {
        m_seatings.store(changes, version, changed);
    } else if (auto done = m_seatings.addVersion(changes, version.meetingId, {changed, {}, {}}); !done) {
        return done;
    }
    return outcomeOf(changes.commit());
}

Outcome SeatingService::setFlag(const SeatingState &state, const Seat &seat, SeatFlag flag, bool on) const
{
    const Area *area = findArea(state.input.halls, seat.area);
    if (!area || !area->contains(seat))
        return Error{ErrorCode::NotFound, tr("There is no such seat in the hall."), {}};
    const QString place = seatText(state.input.halls, seat);
    ChangeSet changes(m_workspace, on ? tr("Keep %1 empty").arg(place) : tr("Release %1").arg(place));
    SeatFlags flags = area->flagsOf(seat);
    flags.setFlag(flag, on);
    if (auto done = m_meetings.setSeatFlags(changes, seat, flags); !done)
        return done;
    if (const Placement *sitter = state.plan.at(seat); sitter && on && flag != SeatFlag::Wheelchair) {
        if (sitter->locked)
            return Error{ErrorCode::Conflict, tr("The seat is locked. Unlock it first (L)."), {}};
        Placement out = *sitter;
        out.seat = {};
        m_seatings.store(changes, state.version, {out});
    }
    return outcomeOf(changes.commit());
}

Outcome SeatingService::makeCurrent(const PlanVersion &version) const
{
    ChangeSet changes(m_workspace, tr("Use version %1 of the seating").arg(version.number));
    if (auto done = m_seatings.makeCurrent(changes, version); !done)
        return done;
    return outcomeOf(changes.commit());
}

} // namespace xz::meetings
