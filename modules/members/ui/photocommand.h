#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members photos FOLDER`.
class PhotoCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::PhotoCommand)

public:
    static CommandEntry entry();

private:
    static int run(CommandCall &call);
};

} // namespace xz::members
