#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include "domain/attendee.h"
#include "domain/hall.h"
#include "domain/zone.h"

namespace xz::meetings {

enum class UnseatedReason {
    NoZone,      ///< no zone takes this person
    ZoneFull,    ///< 区域已满
    RostrumFull, ///< more on the rostrum list than seats
    TakenOut,    ///< put aside by hand
    OnLeave,     ///< 请假
};

/// One person in one seat.
struct Placement {
    qint64 attendee = 0;
    Seat seat;
    qint64 zone = 0;     ///< zone whose rule put them there; 0: the rostrum's own rule or by hand
    bool locked = false; ///< stays when seats are given out anew
    qint64 id = 0;       ///< row of the seat assignment; 0: not stored yet
    qint64 version = 0;
    QString note{};        ///< why the last change put them here, translated as it was made; empty: by the rule
    UnseatedReason reason = UnseatedReason::TakenOut; ///< of one who is taken out: the seat is invalid
};

struct Unseated {
    qint64 attendee = 0;
    UnseatedReason reason = UnseatedReason::NoZone;
    qint64 zone = 0;    ///< the zone that was full
    qint64 id = 0;      ///< row of the seat assignment; 0: not stored yet
    qint64 version = 0;
    QString note{};     ///< why the last change took them out
};

enum class MoveReason {
    Added,    ///< had no seat before
    Removed,  ///< has none now
    Rule,     ///< another seat by the rule
    SeatGone, ///< the former seat was taken out of the hall
};

/// Who sits elsewhere than in the former plan; an invalid seat stands for "none".
struct Move {
    qint64 attendee = 0;
    Seat from, to;
    MoveReason reason = MoveReason::Rule;
    QString note{}; ///< what the change by hand said; empty: by the rule
};

/// All that automatic seating needs.
struct SeatingInput {
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatingInput)

public:
    QList<Hall> halls;
    QList<Zone> zones;          ///< in order of precedence
    QList<Attendee> attendees;
    QList<Placement> former;    ///< the plan so far; its locked placements stay

    const Attendee *attendee(qint64 id) const;
    const Zone *zone(qint64 id) const;
};

/// Who sits where, who does not and why, and who moved.
struct SeatingPlan {
    QList<Placement> placements; ///< by area, row, seat
    QList<Unseated> unseated;    ///< by seniority
    QList<Move> moves;           ///< by seat moved to, those taken out last

    const Placement *at(const Seat &seat) const;
    const Placement *of(qint64 attendee) const;
};

/// Zones to begin with: the floor of each hall by sector and strokes, row by row.
QList<Zone> defaultZones(const QList<Hall> &halls);

/// Translated reason of an unseated person.
QString reasonText(const SeatingInput &input, const Unseated &unseated);
/// Translated reason of a move.
QString reasonText(const Move &move);

} // namespace xz::meetings
