#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members warnings --year Y`.
class WarningsCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::WarningsCommand)

public:
    static CommandEntry entry();

private:
    static int run(CommandCall &call);
};

} // namespace xz::members
