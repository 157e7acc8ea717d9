#include "shell/plugins/pluginhost.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

#include <algorithm>
#include <exception>

#include "sdk/module.h"
#include "shell/plugins/hostcontext.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PluginHost)
};

} // namespace

PluginHost::PluginHost(ShellState &state) : m_state(state) {}

PluginHost::~PluginHost()
{
    shutdown();
}

QStringList PluginHost::defaultFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const char *relative : {"../lib/xiezheng/modules", XZ_INSTALLED_MODULES}) {
        const QString folder = QDir::cleanPath(program.absoluteFilePath(QString::fromUtf8(relative)));
        if (QDir(folder).exists() && !folders.contains(folder))
            folders << folder;
    }
    return folders;
}

void PluginHost::load(const QStringList &folders, const QStringList &disabledIds, const QString &language,
                      const std::function<void(const QString &id)> &beforeInitialize)
{
    QList<PluginSpec> specs;
    QList<PluginInfo> unreadable;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (!QLibrary::isLibrary(file.fileName()))
                continue;
            const QPluginLoader loader(file.absoluteFilePath());
            auto spec = PluginSpec::fromMetaData(file.absoluteFilePath(), loader.metaData(), language);
            if (spec) {
                specs << *spec;
                continue;
            }
            PluginInfo info;
            info.spec.file = file.absoluteFilePath();
            info.spec.name = file.completeBaseName();
            info.reason = spec.error().text;
            unreadable << info;
        }
    }
    const PluginOrder order = PluginOrder::resolve(specs, disabledIds);
    for (const PluginSpec &spec : order.order)
        start(spec, beforeInitialize);
    m_plugins += order.left;
    m_plugins += unreadable;
    std::stable_partition(m_plugins.begin(), m_plugins.end(),
                          [](const PluginInfo &info) { return info.state == PluginInfo::State::Active; });
    for (const Loaded &loaded : m_loaded)
        loaded.module->modulesReady();
}

void PluginHost::start(const PluginSpec &spec, const std::function<void(const QString &id)> &beforeInitialize)
{
    PluginInfo info{spec, PluginInfo::State::Failed, {}};
    for (const QString &required : spec.dependencies) {
        if (std::none_of(m_loaded.begin(), m_loaded.end(), [&](const Loaded &loaded) { return loaded.id == required; }))
            info.reason = Words::tr("It needs the plug-in “%1”, which cannot be used.").arg(required);
    }
    if (info.reason.isEmpty()) {
        QPluginLoader loader(spec.file);
        QObject *instance = loader.instance();
        auto *module = qobject_cast<Module *>(instance);
        if (!instance) {
            info.reason = Words::tr("It cannot be loaded: %1").arg(loader.errorString());
        } else if (!module) {
            info.reason = Words::tr("It does not offer what a plug-in of this program must offer.");
        } else {
            if (beforeInitialize)
                beforeInitialize(spec.id);
            auto context = std::make_unique<HostContext>(m_state, spec.id);
            // A plug-in is foreign code: an exception that leaves it must not take the program along.
            try {
                if (const Outcome done = module->initialize(*context); !done)
                    info.reason = Words::tr("It failed to start: %1").arg(done.error().text);
            } catch (const std::exception &exception) {
                info.reason = Words::tr("It failed to start: %1").arg(QString::fromLocal8Bit(exception.what()));
            } catch (...) {
                info.reason = Words::tr("It failed to start: %1").arg(Words::tr("unknown exception"));
            }
            if (info.reason.isEmpty()) {
                context->accept();
                info.state = PluginInfo::State::Active;
                m_loaded.push_back({spec.id, module, std::move(context)});
            }
        }
    }
    m_plugins << info;
}

void PluginHost::shutdown()
{
    for (auto loaded = m_loaded.rbegin(); loaded != m_loaded.rend(); ++loaded)
        loaded->module->shutdown();
    m_loaded.clear();
}

} // namespace xz
