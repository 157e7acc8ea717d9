#pragma once

#include "shell/shellstate.h"

namespace xz {

class ModuleContext;

inline const QString workbenchPageId = QStringLiteral("shell.workbench");
inline const QString statisticsPageId = QStringLiteral("shell.statistics");
inline const QString historyPageId = QStringLiteral("shell.history");
inline const QString printPageId = QStringLiteral("shell.print");
inline const QString recycleBinPageId = QStringLiteral("shell.recyclebin");

/// Registers the pages of the shell itself; `context` is the shell's own and outlives the pages.
XZSHELL_EXPORT void registerCorePages(ShellState &state, ModuleContext &context);

} // namespace xz
