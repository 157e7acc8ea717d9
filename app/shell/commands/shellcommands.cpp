#include "shell/commands/shellcommands.h"

#include "shell/commands/backupcommand.h"
#include "shell/commands/democommand.h"
#include "shell/commands/doctorcommand.h"
#include "shell/commands/namescommand.h"
#include "shell/commands/printcommand.h"
#include "shell/commands/searchcommand.h"
#include "shell/commands/taskcommands.h"

namespace xz {

void registerShellCommands(ShellState &state)
{
    state.registries.commands << demoCommand(state) << namesSortCommand() << searchCommand() << printCommand(state.registries) << backupCommands()
                              << doctorCommand() << taskCommands();
}

} // namespace xz
