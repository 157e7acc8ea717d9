#pragma once

#include <QList>

#include "domain/area.h"
#include "domain/zone.h"

namespace xz::meetings {

/// `seats` of `area` in the order in which they are taken. S-turns change direction with each row (column) counted from the
/// zone's first one, `firstRow` (`firstColumn` from 0 at the left).
QList<Seat> seatsInOrder(const Area &area, QList<Seat> seats, Fill fill, int firstRow, int firstColumn);

/// As above, the first row and column being the least among `seats`.
QList<Seat> seatsInOrder(const Area &area, QList<Seat> seats, Fill fill);

/// Rostrum seats by rank number, row after row.
QList<Seat> rostrumSeatsInOrder(const Area &area, QList<Seat> seats);

} // namespace xz::meetings
