#pragma once

#include <QHash>

#include "domain/seatingplan.h"

namespace xz::meetings {

/// What no longer tells the truth since it was printed (印后有变).
class Reprint
{
public:
    Reprint() = default;
    /// `printed`: seats as last printed, by attendee; an invalid one: printed without a seat.
    Reprint(const QHash<qint64, Seat> &printed, const QList<Attendee> &attendees, const SeatingPlan &plan);

    bool isAnythingPrinted() const { return m_anything; }
    bool isChanged(qint64 attendee) const { return m_changed.contains(attendee); }
    int changed() const { return int(m_changed.size()); }
    /// Cards to be printed anew: of those who are changed and have a seat.
    int cards() const { return m_cards; }
    /// Printed seat → seat now, by seat moved to; those who have none now last.
    const QList<Move> &moves() const { return m_moves; }

private:
    bool m_anything = false;
    int m_cards = 0;
    QHash<qint64, Seat> m_changed;
    QList<Move> m_moves;
};

} // namespace xz::meetings
