#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "shell/export.h"

namespace xz {

/// What a plug-in says of itself in its JSON, known before any of its code runs.
struct XZSHELL_EXPORT PluginSpec {
    QString file;
    QString id;
    QString name; ///< in the program's language when the JSON has "name[zh_CN]"
    QString version;
    int apiVersion = 0;
    QStringList dependencies; ///< ids under "requires"

    /// Reads what QPluginLoader::metaData() answers. BadInput with the reason when it is no plug-in of this program,
    /// malformed, or made for another interface version.
    static Result<PluginSpec> fromMetaData(const QString &file, const QJsonObject &metaData, const QString &language = {});
};

/// A plug-in as the overview shows it.
struct XZSHELL_EXPORT PluginInfo {
    enum class State { Active, Disabled, Failed };
    PluginSpec spec;
    State state = State::Failed;
    QString reason; ///< translated, why it is not active
};

/// The order in which plug-ins are initialised: what one requires comes before it, else by id.
/// Duplicates, circles, missing or disabled requirements come out as Failed, with the reason; the rest runs on.
struct XZSHELL_EXPORT PluginOrder {
    QList<PluginSpec> order;
    QList<PluginInfo> left;

    static PluginOrder resolve(QList<PluginSpec> specs, const QStringList &disabledIds);
};

} // namespace xz
