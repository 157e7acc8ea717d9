#include "core/records/history.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include "core/database/statement.h"
#include "core/records/changechain.h"
#include "core/records/logrow.h"
#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

// The recycle bin of History: removed records and how they come back.

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::History)
};

using RecordKey = QPair<QString, qint64>;

/// The record, all that was removed with it and points to it (and so on down), and what those in turn point to, as far as it was removed
/// too.
QSet<RecordKey> belongingTo(const RecordKey &record, const QList<LogRow> &rows, const RecordTypes &types)
{
    QSet<RecordKey> removed;
    QMultiHash<RecordKey, RecordKey> children, parents;
    for (const LogRow &row : rows)
        removed.insert({row.table, row.id});
    for (const LogRow &row : rows) {
        const RecordType *type = types.find(row.table);
        if (!type)
            continue;
        for (const RecordColumn &column : type->columns) {
            const RecordKey target(column.referenceTable, row.before.value(column.name).toLongLong());
            if (!column.referenceTable.isEmpty() && removed.contains(target)) {
                children.insert(target, {row.table, row.id});
                parents.insert({row.table, row.id}, target);
            }
        }
    }
    const auto closed = [](QSet<RecordKey> set, const QMultiHash<RecordKey, RecordKey> &edges) {
        QList<RecordKey> open(set.cbegin(), set.cend());
        while (!open.isEmpty()) {
            const RecordKey next = open.takeLast();
            for (const RecordKey &other : edges.values(next)) {
                if (!set.contains(other)) {
                    set.insert(other);
                    open << other;
                }
            }
        }
        return set;
    };
    return closed(closed({record}, children), parents);
}

} // namespace

Result<QList<RecycledRecord>> History::recycled(int offset, int limit) const
{
    QStringList marks;
    QVariantList tables;
    for (const RecordType &type : m_workspace.recordTypes().all()) {
        if (!type.titleColumn.isEmpty()) {
            marks << QStringLiteral("?");
            tables << type.table;
        }
    }
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT l.change_set_id, l.table_name, l.row_id, l.before_json, c.actor, c.at FROM change_log l "
                                  "JOIN change_set c ON c.id = l.change_set_id WHERE l.kind = 'remove' AND c.kind <> 'undo' "
                                  "AND l.table_name IN (%1) AND NOT EXISTS (SELECT 1 FROM change_log n WHERE n.table_name = l.table_name "
                                  "AND n.row_id = l.row_id AND n.id > l.id) ORDER BY l.id DESC LIMIT ? OFFSET ?")
                       .arg(marks.join(QLatin1Char(','))));
    if (auto done = read.bindAll(tables).bind(limit).bind(offset).run(); !done)
        return done.error();
    QList<RecycledRecord> records;
    while (read.next()) {
        RecycledRecord record{read.integer(0), read.text(1), read.integer(2), {}, read.text(4), {}};
        const RecordType *type = m_workspace.recordTypes().find(record.table);
        record.title = fromRecordJson(read.text(3).toUtf8()).value(type->titleColumn).toString();
        record.at = QDateTime::fromString(read.text(5), Qt::ISODateWithMs).toLocalTime();
        records << record;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return records;
}

Result<CommitInfo> History::restore(const QString &table, qint64 id)
{
    const Database &database = m_workspace.database();
    Statement last(
        database,
        QStringLiteral("SELECT change_set_id, kind FROM change_log WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1"));
    if (auto done = last.bind(table).bind(id).run(); !done)
        return done.error();
    if (!last.next() || last.text(1) != QLatin1String("remove"))
        return Error{ErrorCode::NotFound, Words::tr("This record is no longer in the recycle bin. Reload the page."), {}};
    const qint64 changeSetId = last.integer(0);
    if (auto done = last.finish(); !done)
        return done.error();
    auto rows = logRows(database, changeSetId);
    if (!rows)
        return rows.error();
    rows->removeIf([](const LogRow &row) { return row.kind != QLatin1String("remove"); });
    // Some of it may have come back on its own since.
    Statement later(database, QStringLiteral("SELECT 1 FROM change_log WHERE table_name = ? AND row_id = ? AND id > ? LIMIT 1"));
    for (qsizetype i = rows->size() - 1; i >= 0; --i) {
        if (auto done = later.bind(rows->at(i).table).bind(rows->at(i).id).bind(rows->at(i).logId).run(); !done)
            return done.error();
        const bool back = later.next();
        if (auto done = later.finish(); !done)
            return done.error();
        if (back)
            rows->removeAt(i);
    }

    const QSet<RecordKey> wanted = belongingTo({table, id}, *rows, m_workspace.recordTypes());
    const RecordType *type = m_workspace.recordTypes().find(table);
    QString title;
    ChangeSet draft(m_workspace, {});
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
        if (!wanted.contains({row->table, row->id}))
            continue;
        if (!row->lost.isEmpty())
            return purgedError();
        if (row->table == table && row->id == id && type)
            title = row->before.value(type->titleColumn).toString();
        draft.m_changes.append({ChangeSet::Change::Kind::Insert, row->table, row->id, row->version + 1, row->before, {}});
    }
    draft.m_title = ChangeChain::clean(Words::tr("Restore %1").arg(title));
    return draft.commit();
}

} // namespace xz
