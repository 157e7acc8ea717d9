#pragma once

#include <QList>

#include "sdk/registries.h"

namespace xz {

/// xiezheng backup create FILE | verify FILE | restore FILE
QList<CommandEntry> backupCommands();

} // namespace xz
