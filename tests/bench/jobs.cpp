#include "jobs.h"

namespace xz::bench {

void runAll(Bench &bench)
{
    for (const auto job : {demo, importRoster, orderNames, seatPeople, paintSeats, signIn, rosterList, startWindow, useWindow, search, scoreMembers, makeDatabases})
        job(bench);
}

} // namespace xz::bench
