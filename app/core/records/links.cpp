#include "core/records/links.h"

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("record_link");

} // namespace

Links::Links(Workspace &workspace)
    : m_workspace(workspace)
{
}

qint64 Links::add(ChangeSet &changes, const RecordLink &link) const
{
    return changes.insert(tableName, {{QStringLiteral("from_table"), link.fromTable},
                                      {QStringLiteral("from_id"), link.fromId},
                                      {QStringLiteral("to_table"), link.toTable},
                                      {QStringLiteral("to_id"), link.toId},
                                      {QStringLiteral("kind"), link.kind},
                                      {QStringLiteral("note"), link.note}});
}

void Links::remove(ChangeSet &changes, const RecordLink &link) const { changes.remove(tableName, link.id, link.version); }

Result<QList<RecordLink>> Links::of(const QString &table, qint64 id) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT id, version, from_table, from_id, to_table, to_id, kind, note FROM record_link "
                                  "WHERE (from_table = ? AND from_id = ?) OR (to_table = ? AND to_id = ?) ORDER BY id"));
    if (auto done = read.bind(table).bind(id).bind(table).bind(id).run(); !done)
        return done.error();
    QList<RecordLink> links;
    while (read.next())
        links << RecordLink{read.integer(0), read.integer(1), read.text(2), read.integer(3),
                            read.text(4),    read.integer(5), read.text(6), read.text(7)};
    if (auto done = read.finish(); !done)
        return done.error();
    return links;
}

Outcome Links::removeAll(ChangeSet &changes, const QString &table, qint64 id) const
{
    const auto links = of(table, id);
    if (!links)
        return links.error();
    for (const RecordLink &link : *links)
        remove(changes, link);
    return {};
}

} // namespace xz
