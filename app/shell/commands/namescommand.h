#pragma once

#include "sdk/registries.h"

namespace xz {

/// xiezheng names sort [--by strokes|pinyin] [FILE]
CommandEntry namesSortCommand();

} // namespace xz
