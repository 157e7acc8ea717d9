#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// `xiezheng meetings minutes`: takes minutes with resolutions, votes and tasks from JSON, shows and prints them.
class MinutesCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MinutesCommand)

public:
    static CommandEntry entry();

private:
    static int run(CommandCall &call);
    static Outcome take(Workspace &workspace, qint64 meeting, const QByteArray &json, Progress &progress);
};

} // namespace xz::meetings
