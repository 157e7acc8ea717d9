#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::members {

/// xiezheng members report LIST --out FILE: the lists of ArchiveLists as a spreadsheet; members check: what is missing in the archives.
class ArchiveCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ArchiveCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int report(CommandCall &call);
    static int check(CommandCall &call);
};

} // namespace xz::members
