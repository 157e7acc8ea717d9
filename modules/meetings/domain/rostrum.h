#pragma once

#include <QList>

namespace xz::meetings {

/// Rank number of a seat in a rostrum row of `seats`, counted from the left as the audience sees it:
/// … 7 5 3 1 2 4 6 … No. 2 sits at No. 1's left hand, which the audience sees at its right; in an even row Nos. 1 and 2 share
/// the centre. `secondAtRight` mirrors the row, for places where No. 2 sits at the right hand.
int rostrumNumber(int seats, int seat, bool secondAtRight = false);

/// Seats of a row in the order of rank.
QList<int> rostrumOrder(int seats, bool secondAtRight = false);

} // namespace xz::meetings
