#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// Help texts of the command line, made from the registry.
namespace CommandHelp {

/// `xiezheng --help`.
XZSHELL_EXPORT QString program(const QList<CommandEntry> &commands);
/// `xiezheng members --help`: all commands that begin with these words.
XZSHELL_EXPORT QString group(const QList<CommandEntry> &commands, const QStringList &words);
/// `xiezheng members import --help`.
XZSHELL_EXPORT QString command(const CommandEntry &entry);

} // namespace CommandHelp

} // namespace xz
