#pragma once

#include "bench.h"

namespace xz::bench {

void orderNames(Bench &bench);
void seatPeople(Bench &bench);
void paintSeats(Bench &bench);

} // namespace xz::bench
