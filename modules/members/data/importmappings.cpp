#include "data/importmappings.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/settings/settings.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::ImportMappings)
};

const QString key = QStringLiteral("members.import.maps");
const QString nameKey = QStringLiteral("name");

} // namespace

ImportMappings::ImportMappings(Workspace &workspace) : m_workspace(workspace) {}

QVariantMap ImportMappings::all() const
{
    return m_workspace.settings().value(key).toMap();
}

QStringList ImportMappings::names() const
{
    QStringList names;
    for (const QVariant &mapping : all())
        names << mapping.toMap().value(nameKey).toString();
    names.sort();
    return names;
}

QString ImportMappings::recall(RosterMapping &mapping) const
{
    const QVariantMap saved = all().value(mapping.signature()).toMap();
    if (saved.isEmpty())
        return {};
    RosterMapping applied = mapping;
    applied.columns.clear();
    if (!applied.apply(QJsonObject::fromVariantMap(saved)))
        return {};
    mapping = applied;
    return saved.value(nameKey).toString();
}

QStringList ImportMappings::recallAll(RosterMapping &mapping) const
{
    QStringList names{recall(mapping)};
    for (RosterMapping &part : mapping.further)
        names << recall(part);
    return names;
}

Outcome ImportMappings::apply(const QString &name, RosterMapping &mapping) const
{
    for (const QVariant &entry : all()) {
        const QVariantMap saved = entry.toMap();
        if (saved.value(nameKey).toString() != name)
            continue;
        RosterMapping applied = mapping;
        applied.columns.clear();
        if (auto done = applied.apply(QJsonObject::fromVariantMap(saved)); !done)
            return done;
        mapping = applied;
        return {};
    }
    return Error{ErrorCode::NotFound, Words::tr("There is no saved mapping “%1”.").arg(name), {}};
}

Outcome ImportMappings::save(const RosterMapping &mapping, const QString &name)
{
    QVariantMap saved = all();
    QVariantMap entry = mapping.toJson().toVariantMap();
    entry.insert(nameKey, name);
    saved.insert(mapping.signature(), entry);
    return m_workspace.settings().setValue(key, saved);
}

Outcome ImportMappings::remove(const QString &name)
{
    QVariantMap saved = all();
    for (auto it = saved.begin(); it != saved.end();)
        it = it.value().toMap().value(nameKey).toString() == name ? saved.erase(it) : std::next(it);
    return m_workspace.settings().setValue(key, saved);
}

} // namespace xz::members
