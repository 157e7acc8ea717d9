#include "shell/commandline/commandapplication.h"

#include "shell/commandline/commandrunner.h"
#include "shell/commandline/consoleprogress.h"
#include "shell/commandline/silentinteraction.h"
#include "shell/commands/shellcommands.h"
#include "shell/languages.h"
#include "shell/plugins/pluginhost.h"
#include "shell/settings/preferences.h"

namespace xz {

int runCommandLine(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const Preferences preferences(invocation.dataGiven ? Preferences::fileBeside(invocation.dataPath) : QString());
    Languages languages(preferences.language());
    SilentInteraction interaction(err);
    ShellState state;
    state.interaction = &interaction;
    registerShellCommands(state);
    PluginHost host(state);
    host.load(invocation.moduleFolders.isEmpty() ? PluginHost::defaultFolders() : invocation.moduleFolders, preferences.disabledModules(),
              languages.language(), [&](const QString &id) { languages.add(id); });

    Invocation complete = invocation;
    if (complete.dataPath.isEmpty())
        complete.dataPath = preferences.startDatabase();
    ConsoleProgress progress(err);
    const int code = CommandRunner(state, out, err, progress).run(complete);
    state.workspace.reset();
    return code;
}

} // namespace xz
