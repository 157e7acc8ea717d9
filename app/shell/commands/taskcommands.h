#pragma once

#include "sdk/registries.h"

namespace xz {

/// xiezheng tasks add|list|done: what is due, with its lamp; the same list as on the workbench.
QList<CommandEntry> taskCommands();

} // namespace xz
