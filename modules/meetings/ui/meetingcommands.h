#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// `xiezheng meetings new | list | show | seat`.
class MeetingCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MeetingCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int createFromPlan(CommandCall &call);
    static int list(CommandCall &call);
    static int show(CommandCall &call);
    static int seat(CommandCall &call);
};

} // namespace xz::meetings
