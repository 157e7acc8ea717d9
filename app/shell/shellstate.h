#pragma once

#include <memory>

#include "core/workspace.h"
#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

class Interaction;
class Navigator;

/// What the shell and every module's context share: registries, record types, migrations, and the one open database.
struct XZSHELL_EXPORT ShellState {
    Registries registries;
    RecordTypes recordTypes;
    QList<MigrationChain> chains;
    std::unique_ptr<Workspace> workspace; ///< null while no database is open
    Interaction *interaction = nullptr;   ///< never null once modules are loaded; owned by the caller
    Navigator *navigator = nullptr;       ///< null for commands

    /// Tells the record types which page shows them; once all modules are loaded.
    void linkPages();
    /// Opens a database with everything registered and makes it the open one; the former is closed first.
    Result<Workspace *> open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite, Progress &progress = Progress::none());
};

} // namespace xz
