#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// `xiezheng meetings bulletin | bundle | ledger`: what follows a meeting.
class AfterCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AfterCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int bulletin(CommandCall &call);
    static int bundle(CommandCall &call);
    static int ledger(CommandCall &call);
};

} // namespace xz::meetings
