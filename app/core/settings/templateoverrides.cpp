#include "core/settings/templateoverrides.h"

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("template_override");

} // namespace

TemplateOverrides::TemplateOverrides(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<TemplateOverride>> TemplateOverrides::list(const QString &templateId) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, template_id, name, text, is_active FROM template_override "
                                                          "WHERE ? = '' OR template_id = ? ORDER BY template_id, name"));
    if (auto done = read.bind(templateId).bind(templateId).run(); !done)
        return done.error();
    QList<TemplateOverride> entries;
    while (read.next())
        entries << TemplateOverride{read.integer(0), read.integer(1),       read.text(2),
                                    read.text(3),    read.text(4).toUtf8(), read.integer(5) != 0};
    if (auto done = read.finish(); !done)
        return done.error();
    return entries;
}

Result<QByteArray> TemplateOverrides::activeText(const QString &templateId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT text FROM template_override WHERE template_id = ? AND is_active = 1 LIMIT 1"));
    if (auto done = read.bind(templateId).run(); !done)
        return done.error();
    QByteArray text;
    if (read.next()) {
        text = read.text(0).toUtf8();
        if (text.isNull())
            text = "";
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return text;
}

qint64 TemplateOverrides::save(ChangeSet &changes, const TemplateOverride &entry) const
{
    const auto others = entry.isActive ? list(entry.templateId) : Result<QList<TemplateOverride>>(QList<TemplateOverride>());
    if (!others)
        changes.fail(others.error());
    for (const TemplateOverride &other : others ? *others : QList<TemplateOverride>()) {
        if (other.isActive && other.id != entry.id)
            changes.update(tableName, other.id, other.version, {{QStringLiteral("is_active"), false}});
    }
    const QVariantMap values{{QStringLiteral("template_id"), entry.templateId},
                             {QStringLiteral("name"), entry.name},
                             {QStringLiteral("text"), QString::fromUtf8(entry.text)},
                             {QStringLiteral("is_active"), entry.isActive}};
    if (entry.id == 0)
        return changes.insert(tableName, values);
    changes.update(tableName, entry.id, entry.version, values);
    return entry.id;
}

void TemplateOverrides::remove(ChangeSet &changes, const TemplateOverride &entry) const
{
    changes.remove(tableName, entry.id, entry.version);
}

Outcome TemplateOverrides::reset(ChangeSet &changes, const QString &templateId) const
{
    const auto entries = list(templateId);
    if (!entries)
        return entries.error();
    for (const TemplateOverride &entry : *entries) {
        if (entry.isActive)
            changes.update(tableName, entry.id, entry.version, {{QStringLiteral("is_active"), false}});
    }
    return {};
}

} // namespace xz
