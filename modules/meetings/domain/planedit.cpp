#include "domain/planedit.h"

#include <algorithm>

namespace xz::meetings {

PlanEdit::PlanEdit(const SeatingInput &input, const SeatingPlan &plan)
    : m_input(input)
    , m_plan(plan)
{
}

PlanEdit::Outcome PlanEdit::moveTo(qint64 attendee, const Seat &seat) const
{
    const Area *area = findArea(m_input.halls, seat.area);
    if (!area || !area->contains(seat))
        return {Refusal::UnknownSeat, {}};
    if (!area->isUsable(seat))
        return {Refusal::SeatUnusable, {}};
    if (const Attendee *person = m_input.attendee(attendee); person && person->onLeave)
        return {Refusal::OnLeave, {}};
    const Placement *mover = m_plan.of(attendee);
    const Placement *sitter = m_plan.at(seat);
    if ((mover && mover->locked) || (sitter && sitter->locked))
        return {Refusal::Locked, {}};
    if (mover && mover->seat == seat)
        return {};

    Outcome outcome;
    Placement moved = mover ? *mover : Placement{attendee, {}, zoneFor(attendee, seat), false};
    for (const Unseated &unseated : m_plan.unseated) {
        if (!mover && unseated.attendee == attendee) {
            moved.id = unseated.id;
            moved.version = unseated.version;
        }
    }
    const Seat former = moved.seat;
    moved.seat = seat;
    const Attendee *person = m_input.attendee(attendee), *other = sitter ? m_input.attendee(sitter->attendee) : nullptr;
    moved.note = other ? (former.isValid() ? tr("swapped with %1").arg(other->name) : tr("takes the seat of %1").arg(other->name))
                       : tr("put here by hand");
    outcome.changed.append(moved);
    if (sitter) {
        Placement displaced = *sitter;
        displaced.seat = former;
        displaced.note = !person ? QString() : former.isValid() ? tr("swapped with %1").arg(person->name) : tr("gave way to %1").arg(person->name);
        outcome.changed.append(displaced);
    }
    return outcome;
}

qint64 PlanEdit::zoneFor(qint64 attendee, const Seat &seat) const
{
    const Attendee *person = m_input.attendee(attendee);
    const auto found = std::find_if(m_input.zones.begin(), m_input.zones.end(), [&](const Zone &zone) {
        return person && zone.contains(seat) && zone.filter.matches(*person);
    });
    return found == m_input.zones.end() ? 0 : found->id;
}

PlanEdit::Outcome PlanEdit::takeOut(qint64 attendee) const
{
    const Placement *placement = m_plan.of(attendee);
    if (!placement)
        return {Refusal::NotSeated, {}};
    if (placement->locked)
        return {Refusal::Locked, {}};
    Placement out = *placement;
    out.seat = {};
    out.note = tr("taken out by hand");
    return {Refusal::None, {out}};
}

PlanEdit::Outcome PlanEdit::setLocked(const QList<qint64> &attendees, bool locked) const
{
    Outcome outcome;
    for (const qint64 attendee : attendees) {
        const Placement *placement = m_plan.of(attendee);
        if (!placement)
            return {Refusal::NotSeated, {}};
        if (placement->locked == locked)
            continue;
        Placement changed = *placement;
        changed.locked = locked;
        outcome.changed.append(changed);
    }
    return outcome;
}

QString PlanEdit::text(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::Locked:
        return tr("One of the two seats is locked. Unlock it first (L).");
    case Refusal::SeatUnusable:
        return tr("This seat is kept empty. Release it first.");
    case Refusal::NotSeated:
        return tr("This person has no seat yet.");
    case Refusal::OnLeave:
        return tr("This person is on leave. End the leave first.");
    case Refusal::UnknownSeat:
        return tr("There is no such seat in the hall.");
    }
    return {};
}

} // namespace xz::meetings
