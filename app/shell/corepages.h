#pragma once

#include "shell/shellstate.h"

namespace xz {

inline const QString workbenchPageId = QStringLiteral("shell.workbench");
inline const QString statisticsPageId = QStringLiteral("shell.statistics");
inline const QString historyPageId = QStringLiteral("shell.history");
inline const QString recycleBinPageId = QStringLiteral("shell.recyclebin");

/// Registers the pages of the shell itself.
XZSHELL_EXPORT void registerCorePages(ShellState &state);

} // namespace xz
