#include "shell/plugins/pluginspec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

#include "sdk/module.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PluginHost)
};

Error refused(const QString &reason, const QString &detail = {})
{
    return {ErrorCode::BadInput, reason, detail};
}

} // namespace

Result<PluginSpec> PluginSpec::fromMetaData(const QString &file, const QJsonObject &metaData, const QString &language)
{
    if (metaData.isEmpty())
        return refused(Words::tr("The file is damaged or is not a plug-in."), file);
    const QString iid = metaData.value(QLatin1String("IID")).toString();
    if (!iid.startsWith(QLatin1String("cn.xiezheng.office.Module/")))
        return refused(Words::tr("This is a plug-in of another program."), iid);
    const QJsonObject json = metaData.value(QLatin1String("MetaData")).toObject();

    PluginSpec spec;
    spec.file = file;
    spec.id = json.value(QLatin1String("id")).toString();
    static const QRegularExpression idForm(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!idForm.match(spec.id).hasMatch())
        return refused(Words::tr("Its description carries no valid id."), spec.id);
    spec.name = json.value(QLatin1String("name")).toString();
    if (spec.name.isEmpty())
        return refused(Words::tr("Its description carries no name."));
    const QString localName = json.value(QStringLiteral("name[%1]").arg(language)).toString();
    if (!localName.isEmpty())
        spec.name = localName;
    spec.version = json.value(QLatin1String("version")).toString();
    if (spec.version.isEmpty())
        return refused(Words::tr("Its description carries no version."));
    const QJsonValue apiVersion = json.value(QLatin1String("apiVersion"));
    if (!apiVersion.isDouble())
        return refused(Words::tr("Its description carries no interface version."));
    spec.apiVersion = apiVersion.toInt();
    const QJsonValue required = json.value(QLatin1String("requires"));
    if (!required.isUndefined() && !required.isArray())
        return refused(Words::tr("Its description lists its requirements in a wrong form."));
    for (const QJsonValue &value : required.toArray()) {
        if (!value.isString() || value.toString().isEmpty())
            return refused(Words::tr("Its description lists its requirements in a wrong form."));
        spec.dependencies << value.toString();
    }
    if (spec.apiVersion != moduleApiVersion || iid != QLatin1String(XZ_MODULE_IID))
        return refused(Words::tr("Made for interface version %1; this program has version %2. Install the plug-in that came with this program.")
                           .arg(spec.apiVersion)
                           .arg(moduleApiVersion));
    return spec;
}

PluginOrder PluginOrder::resolve(QList<PluginSpec> specs, const QStringList &disabledIds)
{
    PluginOrder result;
    std::stable_sort(specs.begin(), specs.end(), [](const PluginSpec &a, const PluginSpec &b) { return a.id < b.id; });
    const auto leave = [&](const PluginSpec &spec, PluginInfo::State state, const QString &reason) {
        result.left << PluginInfo{spec, state, reason};
    };

    QHash<QString, PluginSpec> byId;
    QStringList ids;
    for (const PluginSpec &spec : std::as_const(specs)) {
        if (byId.contains(spec.id)) {
            leave(spec, PluginInfo::State::Failed,
                  Words::tr("“%1” carries the same id; only that one is used.").arg(QFileInfo(byId[spec.id].file).fileName()));
        } else if (disabledIds.contains(spec.id)) {
            leave(spec, PluginInfo::State::Disabled, Words::tr("Switched off. Its data stays."));
        } else {
            byId.insert(spec.id, spec);
            ids << spec.id;
        }
    }

    enum class Mark { Unseen, Open, Placed, Failed };
    QHash<QString, Mark> marks;
    QStringList path;
    std::function<bool(const QString &)> place = [&](const QString &id) {
        const Mark mark = marks.value(id, Mark::Unseen);
        if (mark == Mark::Placed || mark == Mark::Failed)
            return mark == Mark::Placed;
        marks[id] = Mark::Open;
        path << id;
        QString reason;
        for (const QString &required : byId[id].dependencies) {
            if (disabledIds.contains(required)) {
                reason = Words::tr("It needs the plug-in “%1”, which is switched off.").arg(required);
            } else if (!byId.contains(required)) {
                reason = Words::tr("It needs the plug-in “%1”, which is missing or cannot be used.").arg(required);
            } else if (marks.value(required, Mark::Unseen) == Mark::Open) {
                const QStringList circle = path.mid(path.indexOf(required)) << required;
                reason = Words::tr("Plug-ins require each other in a circle: %1.").arg(circle.join(QStringLiteral(" → ")));
            } else if (!place(required)) {
                reason = Words::tr("It needs the plug-in “%1”, which cannot be used.").arg(required);
            }
            if (!reason.isEmpty())
                break;
        }
        path.removeLast();
        marks[id] = reason.isEmpty() ? Mark::Placed : Mark::Failed;
        if (reason.isEmpty())
            result.order << byId[id];
        else
            leave(byId[id], PluginInfo::State::Failed, reason);
        return reason.isEmpty();
    };
    for (const QString &id : std::as_const(ids))
        place(id);
    return result;
}

} // namespace xz
