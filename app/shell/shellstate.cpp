#include "shell/shellstate.h"

namespace xz {

Result<Workspace *> ShellState::open(const QString &path, Database::Mode mode, Progress &progress)
{
    workspace.reset();
    auto opened = Workspace::open(path, recordTypes, chains, mode, progress);
    if (!opened)
        return opened.error();
    workspace = std::move(opened).value();
    return workspace.get();
}

} // namespace xz
