#pragma once

#include "domain/seatingplan.h"

namespace xz::meetings {

/// How a zone's seats meet its people, told while the rule is written.
struct ZoneLoad {
    int seats = 0;  ///< that can be used and are left by the zones before
    int people = 0; ///< who come to this zone, seated or not
    int beyond = 0; ///< of them, those for whom there is no seat
    /// Zones before with which it shares seats, by their index, with the number of seats shared.
    QList<std::pair<int, int>> shared;
};

/// Loads of all zones, by seating everybody anew without locks.
QList<ZoneLoad> zoneLoads(const QList<Hall> &halls, const QList<Zone> &zones, const QList<Attendee> &attendees);

/// Pairs of ranges of one zone that share seats of an area, by index.
QList<std::pair<int, int>> overlappingRanges(const QList<SeatRange> &ranges, const Area &area);

} // namespace xz::meetings
