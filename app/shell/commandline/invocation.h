#pragma once

#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "shell/export.h"

namespace xz {

/// The program's arguments, taken apart as far as the shell knows them: global options, and the words and arguments of a command.
///   xiezheng [--data FILE.db] [--modules DIR] [--help] [--version] [WORDS… arguments…]   or   xiezheng FILE.db
struct XZSHELL_EXPORT Invocation {
    QString dataPath;          ///< --data, or the one FILE.db opened from the desktop; empty: the user's database
    bool dataGiven = false;    ///< --data: nothing outside that file and its .files/ folder may be written
    QStringList moduleFolders; ///< --modules, may be repeated; empty: the usual places
    bool help = false;
    bool version = false;
    QStringList words;         ///< the command and its arguments; empty: open the window

    bool isCommand() const { return help || version || !words.isEmpty(); }

    /// `arguments` without the program's name. Usage when a global option lacks its value.
    static Result<Invocation> parse(const QStringList &arguments);
};

} // namespace xz
