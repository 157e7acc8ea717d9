#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

#include "shell/plugins/pluginspec.h"
#include "shell/shellstate.h"

namespace xz {

class HostContext;
class Module;

/// Finds plug-ins, reads what they say of themselves, loads those that can be used in the order of their requirements and keeps
/// why the others cannot. Nothing a plug-in does wrong stops the program.
class XZSHELL_EXPORT PluginHost
{
public:
    explicit PluginHost(ShellState &state);
    ~PluginHost();
    PluginHost(const PluginHost &) = delete;
    PluginHost &operator=(const PluginHost &) = delete;

    /// Folders searched when none are named: beside the program as built, and as installed.
    static QStringList defaultFolders();

    /// Called once. `beforeInitialize` gets each module's id when its library is loaded: its translations.
    void load(const QStringList &folders, const QStringList &disabledIds, const QString &language = {},
              const std::function<void(const QString &id)> &beforeInitialize = {});
    /// Every plug-in found, active ones first in their order, then the others with the reason.
    const QList<PluginInfo> &plugins() const { return m_plugins; }

    /// Calls shutdown() in reverse order; also done by the destructor.
    void shutdown();

private:
    struct Loaded {
        QString id;
        Module *module;
        std::unique_ptr<HostContext> context;
    };
    void start(const PluginSpec &spec, const std::function<void(const QString &id)> &beforeInitialize);

    ShellState &m_state;
    QList<PluginInfo> m_plugins;
    std::vector<Loaded> m_loaded;
};

} // namespace xz
