#pragma once

#include "shell/shellstate.h"

namespace xz {

/// xiezheng demo --out DIR
CommandEntry demoCommand(const ShellState &state);

} // namespace xz
