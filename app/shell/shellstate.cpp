#include "shell/shellstate.h"

namespace xz {

void ShellState::linkPages()
{
    for (const PageEntry &page : std::as_const(registries.pages))
        for (const QString &table : page.tables)
            recordTypes.setPage(table, page.id);
}

Result<Workspace *> ShellState::open(const QString &path, Database::Mode mode, Progress &progress)
{
    workspace.reset();
    linkPages();
    auto opened = Workspace::open(path, recordTypes, chains, mode, progress);
    if (!opened)
        return opened.error();
    workspace = std::move(opened).value();
    return workspace.get();
}

} // namespace xz
