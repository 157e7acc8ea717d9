#pragma once

#include "bench.h"

namespace xz::bench {

void orderNames(Bench &bench);

} // namespace xz::bench
