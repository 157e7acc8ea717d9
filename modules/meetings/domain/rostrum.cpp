#include "domain/rostrum.h"

namespace xz::meetings {

int rostrumNumber(int seats, int seat, bool secondAtRight)
{
    const int counted = secondAtRight ? seats + 1 - seat : seat;
    const int offset = counted - (seats + 1) / 2;
    return offset > 0 ? 2 * offset : 1 - 2 * offset;
}

QList<int> rostrumOrder(int seats, bool secondAtRight)
{
    QList<int> order(seats);
    for (int seat = 1; seat <= seats; ++seat)
        order[rostrumNumber(seats, seat, secondAtRight) - 1] = seat;
    return order;
}

} // namespace xz::meetings
