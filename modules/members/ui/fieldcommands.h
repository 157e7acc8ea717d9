#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::members {

/// xiezheng members fields list|add|archive: the office's own fields of the archive.
class FieldCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::FieldCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int list(CommandCall &call);
    static int add(CommandCall &call);
    static int archive(CommandCall &call);
};

} // namespace xz::members
