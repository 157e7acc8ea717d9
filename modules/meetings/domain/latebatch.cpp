#include "domain/latebatch.h"

#include <algorithm>

#include "domain/fewestmoves.h"
#include "domain/seating.h"

namespace xz::meetings {

LateBatch::LateBatch(const SeatingInput &input, const SeatingPlan &plan, const LateRequest &request, const QString &now)
    : m_input(input)
    , m_before(plan)
    , m_after(plan)
{
    for (const qint64 id : request.absent)
        if (const Attendee *person = attendee(id))
            follow({LateStep::Kind::Leave, *person, request.reason}, request.policy, now);
    for (const LateRequest::Substitution &change : request.substitutes)
        substitute(change, now);
    if (request.policy == ChangePolicy::Fewest)
        addTogether(request.added, now);
    else
        for (const LateStep &step : request.added)
            follow(step, request.policy, now);
}

Attendee *LateBatch::attendee(qint64 id)
{
    const auto found = std::find_if(m_input.attendees.begin(), m_input.attendees.end(), [=](const Attendee &other) { return other.id == id; });
    return found == m_input.attendees.end() ? nullptr : &*found;
}

void LateBatch::take(const LatePlan &plan)
{
    m_input.attendees = plan.attendees();
    m_touched.insert(plan.person().id);
    for (const Attendee &other : plan.otherAttendees())
        m_touched.insert(other.id);
}

void LateBatch::put(const Placement &placement)
{
    const auto same = [&](const auto &row) { return row.attendee == placement.attendee; };
    m_after.placements.removeIf(same);
    m_after.unseated.removeIf(same);
    if (placement.seat.isValid())
        m_after.placements.append(placement);
    else
        m_after.unseated.append({placement.attendee, placement.reason, placement.zone, placement.id, placement.version, placement.note});
    std::sort(m_after.placements.begin(), m_after.placements.end(), [](const Placement &l, const Placement &r) { return l.seat < r.seat; });
}

void LateBatch::follow(const LateStep &step, std::optional<ChangePolicy> policy, const QString &now)
{
    LateStep asked = step;
    // A step before this one may have moved them in the rostrum's order.
    if (const Attendee *known = attendee(step.person.id))
        asked.person = *known;
    const LatePlan plan(m_input, m_after, asked, policy, now);
    m_after = plan.after();
    take(plan);
}

void LateBatch::substitute(const LateRequest::Substitution &change, const QString &now)
{
    Attendee *out = attendee(change.out);
    if (!out)
        return;
    const Placement *seated = m_after.of(out->id);
    const Placement former = seated ? *seated : Placement{};
    const QString outName = out->name;
    Attendee in = change.in;
    if (const Attendee *known = attendee(in.id))
        in = *known;
    in.onLeave = false;
    in.leaveReason.clear();
    in.leaveNoted.clear();
    follow({LateStep::Kind::Leave, *out, tr("%1 stands in").arg(in.name)}, ChangePolicy::AppendLeave, now);
    // The place in the rostrum's order goes over; nobody else's number changes.
    out = attendee(change.out);
    if (out->rostrumRank > 0) {
        in.rostrumRank = out->rostrumRank;
        out->rostrumRank = 0;
    }
    if (Attendee *known = attendee(in.id))
        *known = in;
    else
        m_input.attendees.append(in);
    m_touched.insert(in.id);
    const QString note = tr("stands in for %1").arg(outName);
    if (!seated) {
        for (const Placement &placement : LateChange(m_input, m_after, ChangePolicy::Fewest).added(in, note))
            put(placement);
        return;
    }
    Placement placement = LateChange(m_input, m_after).unseatedRow(in);
    if (const Placement *own = m_after.of(in.id))
        placement = *own;
    placement.seat = former.seat;
    placement.zone = former.zone;
    placement.locked = former.locked;
    placement.note = note;
    put(placement);
}

void LateBatch::addTogether(const QList<LateStep> &added, const QString &now)
{
    QList<qint64> ids;
    for (const LateStep &step : added) {
        LateStep asked = step;
        if (const Attendee *known = attendee(step.person.id))
            asked.person = *known;
        // Without a hall nobody is seated by the step itself: only the attendees follow from it.
        SeatingInput people = m_input;
        people.halls.clear();
        people.zones.clear();
        const LatePlan plan(people, {}, asked, ChangePolicy::Fewest, now);
        take(plan);
        ids.append(step.person.id);
    }
    QList<Attendee> late;
    for (const qint64 id : ids)
        if (const Attendee *person = attendee(id); person && !m_after.of(id))
            late.append(*person);
    const bool returns = !added.isEmpty() && added.first().kind == LateStep::Kind::Return;
    const LateChange rules(m_input, m_after, ChangePolicy::Fewest);
    for (const Placement &placement : FewestMoves(m_input, m_after, rules).seat(late, returns ? tr("attends after all") : tr("added late")))
        put(placement);
}

QList<Move> LateBatch::moves() const { return Seating::movesBetween(m_input, m_before.placements, m_after.placements, m_after.unseated); }

} // namespace xz::meetings
