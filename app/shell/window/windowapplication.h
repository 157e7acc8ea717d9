#pragma once

#include "shell/commandline/invocation.h"

namespace xz {

/// Runs the window until it is closed: plug-ins, database, one instance for each database. Needs a QApplication.
XZSHELL_EXPORT int runWindow(const Invocation &invocation);

} // namespace xz
