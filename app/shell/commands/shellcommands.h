#pragma once

#include "shell/shellstate.h"

namespace xz {

/// Registers the commands of the shell itself: names, search, print, backup, doctor, demo.
XZSHELL_EXPORT void registerShellCommands(ShellState &state);

} // namespace xz
