#include "data/seatingservice.h"

#include <QDateTime>

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

Outcome SeatingService::setFlag(const SeatingState &state, const QList<Seat> &seats, SeatFlag flag, bool on) const
{
    if (seats.isEmpty())
        return {};
    const QList<Hall> &halls = state.input.halls;
    const bool usable = !on || flag == SeatFlag::Wheelchair;
    QList<Placement> out;
    for (const Seat &seat : seats) {
        const Area *area = findArea(halls, seat.area);
        if (!area || !area->contains(seat))
            return Error{ErrorCode::NotFound, tr("There is no such seat in the hall."), {}};
        const Placement *sitter = usable ? nullptr : state.plan.at(seat);
        if (sitter && sitter->locked)
            return Error{ErrorCode::Conflict, tr("%1 is locked. Unlock it first (L).").arg(seatText(halls, seat)), {}};
        if (!sitter)
            continue;
        out.append(*sitter);
        out.last().seat = {};
        out.last().note = flag == SeatFlag::Blocked ? tr("the seat was taken out of use") : tr("the seat is kept empty");
    }
    const QString place = seats.size() == 1 ? seatText(halls, seats.first()) : tr("%1 seats").arg(seats.size());
    ChangeSet changes(m_workspace, flag == SeatFlag::Wheelchair ? (on ? tr("Wheelchair: %1").arg(place) : tr("No wheelchair: %1").arg(place))
                                   : flag == SeatFlag::Blocked  ? (on ? tr("Take %1 out of use").arg(place) : tr("Use %1 again").arg(place))
                                                                : (on ? tr("Keep %1 empty").arg(place) : tr("Release %1").arg(place)));
    for (const Seat &seat : seats) {
        SeatFlags flags = findArea(halls, seat.area)->flagsOf(seat);
        flags.setFlag(flag, on);
        if (auto done = m_meetings.setSeatFlags(changes, seat, flags); !done)
            return done;
    }
    m_seatings.store(changes, state.version, out);
    return outcomeOf(changes.commit());
}

Outcome SeatingService::apply(const SeatingState &state, const LateStep &step, std::optional<ChangePolicy> policy) const
{
    LateStep asked = step;
    const QString name = step.person.name;
    const Attendee *known = state.input.attendee(step.person.id);
    const bool adding = step.kind == LateStep::Kind::Add;
    if (!adding && !known)
        return Error{ErrorCode::NotFound, tr("This person does not attend the meeting."), {}};
    if (step.kind == LateStep::Kind::Return && !known->onLeave)
        return Error{ErrorCode::NotFound, tr("This person is not on leave."), {}};
    for (const Attendee &other : state.input.attendees)
        if (adding && step.person.personId != 0 && other.personId == step.person.personId)
            return Error{ErrorCode::Conflict, tr("%1 attends already.").arg(name), {}};

    const auto title = [&] {
        switch (step.kind) {
        case LateStep::Kind::Leave:
            return tr("%1 is on leave").arg(name);
        case LateStep::Kind::Return:
            return tr("%1 attends after all").arg(name);
        case LateStep::Kind::Add:
            return tr("%1 attends too").arg(name);
        case LateStep::Kind::Rank:
            break;
        }
        return tr("Change the place of %1 in the rostrum's order").arg(name);
    };
    ChangeSet changes(m_workspace, title());
    if (adding) {
        // The row gets its place on the rostrum at once; those it pushes on follow below.
        asked.person.id = -1;
        Attendee row = LatePlan(state.input, {}, asked, policy).person();
        row.id = 0;
        const auto id = m_meetings.addAttendee(changes, state.meeting.id, row);
        if (!id)
            return id.error();
        asked.person.id = *id;
    } else {
        asked.person = *known;
    }
    const LatePlan plan(state.input, state.plan, asked, policy, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (!adding)
        m_meetings.updateAttendee(changes, state.meeting.id, plan.person());
    for (const Attendee &other : plan.otherAttendees())
        m_meetings.updateAttendee(changes, state.meeting.id, other);
    if (state.version.id != 0)
        m_seatings.store(changes, state.version, plan.changed());
    return outcomeOf(changes.commit());
}

Outcome SeatingService::apply(const SeatingState &state, const LateRequest &request) const
{
    const LateBatch batch(state.input, state.plan, request, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    ChangeSet changes(m_workspace, tr("Late changes: %1 absent, %2 added, %3 substituted")
                                       .arg(request.absent.size())
                                       .arg(request.added.size())
                                       .arg(request.substitutes.size()));
    QList<Attendee> added;
    for (const Attendee &attendee : batch.input().attendees) {
        if (attendee.id < 0)
            added.append(attendee);
        else if (batch.changedAttendees().contains(attendee.id))
            m_meetings.updateAttendee(changes, state.meeting.id, attendee);
    }
    const auto ids = m_meetings.addAttendees(changes, state.meeting.id, added);
    if (!ids)
        return ids.error();
    if (state.version.id != 0) {
        SeatingPlan plan = batch.after();
        for (Placement &placement : plan.placements)
            placement.attendee = ids->value(placement.attendee, placement.attendee);
        for (Unseated &unseated : plan.unseated)
            unseated.attendee = ids->value(unseated.attendee, unseated.attendee);
        if (auto done = m_seatings.addVersion(changes, state.meeting.id, plan); !done)
            return done;
    }
    return outcomeOf(changes.commit());
}

Outcome SeatingService::setPolicy(const SeatingState &state, qint64 zone, ChangePolicy policy) const
{
    for (int i = 0; i < state.input.zones.size(); ++i) {
        Zone changed = state.input.zones.at(i);
        if (changed.id != zone)
            continue;
        changed.policy = policy;
        ChangeSet changes(m_workspace, tr("Change policy of the zone %1").arg(changed.name));
        m_meetings.updateZone(changes, state.meeting.id, changed, i + 1);
        return outcomeOf(changes.commit());
    }
    return Error{ErrorCode::NotFound, tr("This zone is gone."), {}};
}

Outcome SeatingService::keepVersion(const SeatingState &state) const
{
    ChangeSet changes(m_workspace, tr("Keep version %1 of the seating and go on in a new one").arg(state.version.number));
    if (auto done = m_seatings.addVersion(changes, state.meeting.id, state.plan); !done)
        return done;
    return outcomeOf(changes.commit());
}

Outcome SeatingService::makeCurrent(const PlanVersion &version) const
{
    const auto state = load(version.meetingId, version.id);
    if (!state)
        return state.error();
    ChangeSet changes(m_workspace, tr("Use version %1 of the seating").arg(version.number));
    if (auto done = m_seatings.makeCurrent(changes, version); !done)
        return done;
    QList<Placement> out;
    for (const Unseated &unseated : state->plan.unseated) {
        if (unseated.reason != UnseatedReason::OnLeave || unseated.id == 0)
            continue;
        Placement placement;
        placement.attendee = unseated.attendee;
        placement.id = unseated.id;
        placement.version = unseated.version;
        placement.reason = UnseatedReason::OnLeave;
        placement.note = unseated.note;
        out.append(placement);
    }
    m_seatings.store(changes, version, out);
    return outcomeOf(changes.commit());
}

} // namespace xz::meetings
