#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// `xiezheng meetings change | diff`.
class LateCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::LateCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int change(CommandCall &call);
    static int diff(CommandCall &call);
};

} // namespace xz::meetings
