#pragma once

#include "sdk/registries.h"

namespace xz {

/// xiezheng doctor [--format text|json]
CommandEntry doctorCommand();

} // namespace xz
