#pragma once

#include "bench.h"

namespace xz::bench {

void orderNames(Bench &bench);
void seatPeople(Bench &bench);
void paintSeats(Bench &bench);
void signIn(Bench &bench);
void demo(Bench &bench);
void importRoster(Bench &bench);
void rosterList(Bench &bench);
void scoreMembers(Bench &bench);
void search(Bench &bench);
void startWindow(Bench &bench);
void useWindow(Bench &bench);
void makeDatabases(Bench &bench);

/// Every job, in the order of the table.
void runAll(Bench &bench);

} // namespace xz::bench
