#pragma once

#include "shell/export.h"

namespace xz {

/// Runs the program: the window, or one command when the arguments name one. Answers the exit code.
XZSHELL_EXPORT int runApplication(int argc, char **argv);

} // namespace xz
