#include "core/access/access.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "core/records/changeset.h"
#include "core/records/recordtitle.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

Access::Access(Workspace &workspace)
    : m_workspace(workspace)
    , m_least{{QStringLiteral("name_override"), Role::Administrator}, {QStringLiteral("account"), Role::Administrator}}
{
}

Access::Role Access::role() const
{
    QMutexLocker locker(&m_mutex);
    return m_role;
}

void Access::setRole(Role role)
{
    QMutexLocker locker(&m_mutex);
    m_role = role;
}

void Access::require(const QString &table, Role least)
{
    QMutexLocker locker(&m_mutex);
    m_least.insert(table, least);
}

bool Access::mayWrite(const QString &table) const
{
    QMutexLocker locker(&m_mutex);
    return m_role >= m_least.value(table, Role::Clerk) && m_role != Role::Reader;
}

bool Access::maySeeSecrets() const { return role() != Role::Reader; }

Outcome Access::check(const ChangeSet &changes) const
{
    QSet<QString> seen;
    for (const ChangeSet::Change &change : changes.changes()) {
        if (seen.contains(change.table))
            continue;
        seen.insert(change.table);
        if (mayWrite(change.table))
            continue;
        const RecordType *type = m_workspace.recordTypes().find(change.table);
        return Error{ErrorCode::Denied,
                     QCoreApplication::translate("xz::Access", "Your account may not change %1. Ask an administrator.")
                         .arg(type ? type->label : change.table),
                     {}};
    }
    return {};
}

namespace {

// The history has to say whose value of which field was looked at.
Result<QString> shownTitle(Workspace &workspace, const QString &table, qint64 id, const QString &column)
{
    const auto record = recordTitle(workspace, table, id);
    if (!record)
        return record.error();
    const QList<RecordColumn> columns = workspace.recordTypes().find(table)->columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn &c) { return c.name == column; });
    return QCoreApplication::translate("xz::Access", "%1 of %2 shown").arg(found == columns.end() ? column : found->label, *record);
}

} // namespace

Outcome Access::noteShown(const QString &table, qint64 id, const QString &column) const
{
    if (!maySeeSecrets())
        return Error{ErrorCode::Denied,
                     QCoreApplication::translate("xz::Access", "Your account may not see protected values. Ask an administrator."),
                     {}};
    const auto title = shownTitle(m_workspace, table, id, column);
    if (!title)
        return title.error();
    ChangeSet changes(m_workspace, *title);
    changes.setUndoable(false);
    changes.insert(QStringLiteral("secret_view"),
                   {{QStringLiteral("table_name"), table}, {QStringLiteral("record_id"), id}, {QStringLiteral("column_name"), column}});
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

QString masked(const QString &value)
{
    if (value.size() < 12)
        return QString(value.size(), QLatin1Char('*'));
    return value.left(6) + QString(value.size() - 10, QLatin1Char('*')) + value.right(4);
}

} // namespace xz
