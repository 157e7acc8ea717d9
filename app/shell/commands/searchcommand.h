#pragma once

#include "sdk/registries.h"

namespace xz {

/// xiezheng search TEXT [--limit N] [--format table|json]
CommandEntry searchCommand();

} // namespace xz
