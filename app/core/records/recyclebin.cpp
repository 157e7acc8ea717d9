#include "core/records/history.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include "core/database/dialect.h"
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

constexpr auto binColumns = "SELECT l.id, l.change_set_id, l.table_name, l.row_id, l.before_json, c.actor, c.at ";

Error goneError()
{
    return {ErrorCode::NotFound, Words::tr("This record is no longer in the recycle bin. Reload the page."), {}};
}

/// FROM and WHERE of the bin with the values they bind: the newest entry of a record that has a name and was removed.
struct Bin {
    Bin(const RecordTypes &types, const QString &text)
    {
        QStringList marks, titles;
        QVariantList tables, titleTables, alike;
        const QString wanted = text.simplified();
        for (const RecordType &type : types.all()) {
            if (type.titleColumn.isEmpty())
                continue;
            marks << QStringLiteral("?");
            tables << type.table;
            titles << QStringLiteral("WHEN ? THEN %1").arg(dialect::jsonText(QStringLiteral("l.before_json"), type.titleColumn));
            titleTables << type.table;
            if (type.label.contains(wanted, Qt::CaseInsensitive))
                alike << type.table;
        }
        sql = QStringLiteral("FROM change_log l JOIN change_set c ON c.id = l.change_set_id WHERE l.kind = 'remove' AND c.kind <> 'undo' "
                             "AND l.table_name IN (%1) AND NOT EXISTS (SELECT 1 FROM change_log n WHERE n.table_name = l.table_name "
                             "AND n.row_id = l.row_id AND n.id > l.id)")
                  .arg(marks.join(QLatin1Char(',')));
        values = tables;
        if (wanted.isEmpty())
            return;
        const QString like = QLatin1Char('%') + Statement::likeEscaped(wanted) + QLatin1Char('%');
        const QString kinds = QStringList(alike.size(), QStringLiteral("?")).join(QLatin1Char(','));
        sql += QStringLiteral(" AND (CASE l.table_name %1 ELSE '' END LIKE ? ESCAPE '\\' OR c.actor LIKE ? ESCAPE '\\'%2)")
                   .arg(titles.join(QLatin1Char(' ')), alike.isEmpty() ? QString() : QStringLiteral(" OR l.table_name IN (%1)").arg(kinds));
        values << titleTables << like << like << alike;
    }

    QString sql;
    QVariantList values;
};

Result<QList<RecycledRecord>> recordsOf(Statement &read, const RecordTypes &types)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<RecycledRecord> records;
    while (read.next()) {
        RecycledRecord record{read.integer(0), read.integer(1), read.text(2), read.integer(3), {}, read.text(5), {}};
        if (const RecordType *type = types.find(record.table))
            record.title = fromRecordJson(read.text(4).toUtf8()).value(type->titleColumn).toString();
        record.at = QDateTime::fromString(read.text(6), Qt::ISODateWithMs).toLocalTime();
        records << record;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return records;
}

} // namespace

Result<qint64> History::recycledCount(const QString &text) const
{
    const Bin bin(m_workspace.recordTypes(), text);
    Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*) ") + bin.sql);
    if (auto done = read.bindAll(bin.values).run(); !done)
        return done.error();
    return read.next() ? read.integer(0) : 0;
}

Result<qint64> History::recycledIndex(qint64 logId, const QString &text) const
{
    const Bin bin(m_workspace.recordTypes(), text);
    Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*), COALESCE(MIN(l.id), 0) ") + bin.sql + QStringLiteral(" AND l.id >= ?"));
    if (auto done = read.bindAll(bin.values).bind(logId).run(); !done)
        return done.error();
    return read.next() && read.integer(1) == logId ? read.integer(0) - 1 : -1;
}

Result<QList<RecycledRecord>> History::recycled(qint64 offset, int limit, const QString &text) const
{
    const Bin bin(m_workspace.recordTypes(), text);
    Statement read(m_workspace.database(), QLatin1String(binColumns) + bin.sql + QStringLiteral(" ORDER BY l.id DESC LIMIT ? OFFSET ?"));
    read.bindAll(bin.values).bind(limit).bind(offset);
    return recordsOf(read, m_workspace.recordTypes());
}

Result<RecycledRecord> History::recycledRecord(qint64 logId) const
{
    const Bin bin(m_workspace.recordTypes(), {});
    Statement read(m_workspace.database(), QLatin1String(binColumns) + bin.sql + QStringLiteral(" AND l.id = ?"));
    read.bindAll(bin.values).bind(logId);
    const auto records = recordsOf(read, m_workspace.recordTypes());
    if (!records)
        return records.error();
    return records->isEmpty() ? Result<RecycledRecord>(goneError()) : Result<RecycledRecord>(records->first());
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
        return goneError();
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
