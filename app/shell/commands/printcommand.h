#pragma once

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// `xiezheng print TEMPLATE [ID…] --out FILE.pdf` and `xiezheng print --list`. `registries` is asked when the command runs.
XZSHELL_EXPORT CommandEntry printCommand(const Registries &registries);

} // namespace xz
