#include "domain/reprint.h"

#include <algorithm>

namespace xz::meetings {

Reprint::Reprint(const QHash<qint64, Seat> &printed, const QList<Attendee> &attendees, const SeatingPlan &plan)
    : m_anything(!printed.isEmpty())
{
    if (!m_anything)
        return;
    QHash<qint64, const Placement *> now;
    for (const Placement &placement : plan.placements)
        now.insert(placement.attendee, &placement);
    QHash<qint64, QString> notes;
    for (const Unseated &unseated : plan.unseated)
        notes.insert(unseated.attendee, unseated.note);
    for (const Attendee &attendee : attendees) {
        const Placement *placement = now.value(attendee.id);
        const Seat seat = placement ? placement->seat : Seat{};
        const auto found = printed.constFind(attendee.id);
        // Whoever was left out of a print (a range) has changed only by a late change.
        const bool isNew = found == printed.constEnd() && placement && !placement->note.isEmpty();
        if (!isNew && (found == printed.constEnd() || *found == seat))
            continue;
        const Seat from = isNew ? Seat{} : *found;
        m_changed.insert(attendee.id, from);
        m_cards += seat.isValid();
        const MoveReason reason = !seat.isValid() ? MoveReason::Removed : from.isValid() ? MoveReason::Rule : MoveReason::Added;
        m_moves.append({attendee.id, from, seat, reason, placement ? placement->note : notes.value(attendee.id)});
    }
    std::stable_sort(m_moves.begin(), m_moves.end(), [](const Move &left, const Move &right) {
        return left.to.isValid() != right.to.isValid() ? left.to.isValid() : std::tie(left.to, left.from) < std::tie(right.to, right.from);
    });
}

} // namespace xz::meetings
