#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// `xiezheng meetings checkin | attendance | leave`.
class AttendanceCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AttendanceCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int checkIn(CommandCall &call);
    static int attendance(CommandCall &call);
    static int leave(CommandCall &call);
    static int quorum(CommandCall &call);
};

} // namespace xz::meetings
