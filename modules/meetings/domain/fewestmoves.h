#pragma once

#include <QCoreApplication>

#include "domain/latechange.h"

namespace xz::meetings {

/// Seats late ones so that as few people as possible move (最少变动), as an assignment of people to seats of least cost. In this order:
/// as many as possible get a seat; who needs a wheelchair seat gets one; fewest of those who sit already move; the senior of the late
/// ones come first; each sits near their own block. Locked people never move and nobody who sits loses the seat for a late one.
/// More than 16 at once are taken in groups of 16 by seniority.
class FewestMoves
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::FewestMoves)

public:
    FewestMoves(const SeatingInput &input, const SeatingPlan &plan, const LateChange &rules);

    /// Placements of the late ones (without a seat, and with the reason, for whom there is none) and of those who move for them.
    QList<Placement> seat(QList<Attendee> late, const QString &reason) const;

private:
    /// Somebody to be given a seat; `now` is invalid for a late one.
    struct Person {
        const Attendee *attendee = nullptr;
        Seat now;
    };
    struct Choice {
        Seat seat;
        qint64 zone = 0;
        int preference = 0; ///< 0: the best of this person's
        bool needUnmet = false;
    };
    using People = QList<Person>;

    QList<Placement> seatGroup(const QList<Attendee> &late, const QString &reason) const;
    /// One chosen seat for each of `people`, an invalid one for those without; the `late` first of them have none yet.
    QList<Choice> assign(const People &people, int late) const;
    QList<Choice> choices(const Person &person, const QList<Seat> &open, int enough) const;
    /// Those who may be asked to move: of people of one kind on seats of one kind the least senior, as many as there are late ones.
    People movable(int late) const;
    /// The first zone that holds a seat and takes somebody; -1: they may not sit there.
    int zoneFor(const Attendee &attendee, const Seat &seat) const;
    bool isWheelchair(const Seat &seat) const;
    /// Seats are of one kind when the same zones hold them and both or none are wheelchair seats.
    QByteArray kindOf(const Seat &seat) const;
    int distance(const Attendee &attendee, const Seat &seat, int zone) const;
    UnseatedReason reasonOf(const Attendee &attendee, qint64 &zone) const;

    const SeatingInput &m_input;
    const SeatingPlan &m_plan;
    const LateChange &m_rules;
    QHash<qint64, const Attendee *> m_attendees;
    QHash<Seat, const Placement *> m_bySeat;
    QHash<Seat, int> m_order;          ///< of the usable seats: place in the fill of the first zone that holds them
    QHash<QString, QList<Seat>> m_blocks; ///< seats by "zone index:block"
    QList<Seat> m_free;
};

} // namespace xz::meetings
