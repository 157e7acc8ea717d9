#pragma once

#include <QHash>
#include <QSet>

#include "domain/blocks.h"
#include "domain/seatingplan.h"

namespace xz::meetings {

/// Automatic seating. Locked placements stay; then each rostrum is filled by its rule; then zone after zone takes the people of its
/// filter who have no seat yet: when seats are fewer than people, those last by seniority go without. The result does not depend
/// on the order in which attendees are given.
class Seating
{
public:
    explicit Seating(const SeatingInput &input);

    SeatingPlan run();

    /// Moves between two plans over the same attendees.
    /// `out`: those without a seat now, for what their last change said.
    static QList<Move> movesBetween(const SeatingInput &input, const QList<Placement> &former, const QList<Placement> &now,
                                    const QList<Unseated> &out = {});

private:
    using People = QList<const Attendee *>;

    void keepLocked();
    void seatZone(const Zone &zone, const Area &area);
    void seatRostrum(const Zone &zone, const Area &area, const People &people);
    void seatFloor(const Zone &zone, const Area &area, People people);
    /// Seats those who need a wheelchair seat; answers the others.
    People seatWheelchairs(const Zone &zone, QList<Seat> &seats, QList<Seat> &reserve, const People &people);
    /// Seats leaders and conveners in the zone's first row; answers the others.
    People seatFirstRow(const Zone &zone, const Area &area, QList<Seat> &seats, QList<Seat> &reserve, const People &people);
    void seatBlocks(const Zone &zone, const Area &area, const QList<Seat> &seats, const QList<Seat> &reserve, const People &people);

    People candidates(const Zone &zone, const Area &area) const;
    QList<Seat> freeSeats(const Zone &zone, const Area &area) const;
    void place(const Zone &zone, const Attendee &attendee, const Seat &seat);
    SeatingPlan result() const;

    const SeatingInput &m_input;
    People m_people; ///< by seniority
    QHash<qint64, Placement> m_placed;
    QHash<qint64, Unseated> m_refused;
    QSet<Seat> m_taken;
};

} // namespace xz::meetings
