#pragma once

#include <QCoreApplication>

#include <optional>

#include "domain/planedit.h"

namespace xz::meetings {

/// One person drops out of a seated meeting or joins it: what the change policy of the zone asks for, and nothing more. Locked people
/// never move. Those who move up or on are of the same block (sector, group; the whole zone when it has none).
class LateChange
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::LateChange)

public:
    /// `policy` stands in for that of every zone, the rostrum included; without it a rostrum that has no zone keeps all seats.
    LateChange(const SeatingInput &input, const SeatingPlan &plan, std::optional<ChangePolicy> policy = {});

    /// Takes somebody's seat away; `reason` (请假：出差) stands in the notes. Nothing is changed for one who has no seat.
    QList<Placement> absent(qint64 attendee, const QString &reason) const;

    /// Seats somebody who has none, in the first zone that takes them. Without a free seat the one placement that comes back has none.
    QList<Placement> added(const Attendee &attendee, const QString &reason) const;

    /// Somebody's place in the order has changed (the input holds the new one): their block sits by it, in the seats it has. The
    /// policies that append (上不增), and 最少变动, keep every seat.
    QList<Placement> reordered(qint64 attendee, const QString &reason) const;

    /// The zones with those that a rostrum without one has by its own rule; every rostrum goes by rank, without blocks.
    const QList<Zone> &zones() const { return m_zones; }
    /// Whether somebody may sit in a zone: its filter, and rostrum or floor.
    bool takes(const Zone &zone, const Attendee &attendee) const;
    /// `seats` as the zone fills them, part after part when aisles part it.
    QList<Seat> inOrder(const Zone &zone, QList<Seat> seats) const;
    /// Somebody without a seat, as their row of the version is: ready to be given one.
    Placement unseatedRow(const Attendee &attendee) const;

private:
    using Chain = QList<const Placement *>;

    static QList<Zone> ruledZones(const SeatingInput &input, std::optional<ChangePolicy> policy);
    const Zone *zoneOf(const Placement &placement) const;
    bool sameBlock(const Zone &zone, const Attendee &left, const Attendee &right) const;
    bool isFirstRow(const Zone &zone, const Attendee &attendee, const Seat &seat) const;
    /// Those of the block of `attendee` who may move, in the order of their seats.
    Chain blockOf(const Zone &zone, const Attendee &attendee) const;
    QList<Seat> freeSeats(const Zone &zone, const Attendee &attendee) const;

    const SeatingInput &m_input;
    const SeatingPlan &m_plan;
    const QList<Zone> m_zones;
    QHash<qint64, const Attendee *> m_attendees;
    QHash<Seat, const Placement *> m_bySeat;
};

} // namespace xz::meetings
