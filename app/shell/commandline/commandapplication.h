#pragma once

#include <QTextStream>

#include "shell/commandline/invocation.h"

namespace xz {

/// Everything between the process and one command: language, plug-ins, commands of the shell. Needs a QCoreApplication.
/// Answers the exit code.
XZSHELL_EXPORT int runCommandLine(const Invocation &invocation, QTextStream &out, QTextStream &err);

} // namespace xz
