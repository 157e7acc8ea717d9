#include "core/records/history.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

#include "core/database/statement.h"
#include "core/records/changechain.h"
#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::History)
};

/// One row of the log, with the values of secret columns put back.
struct LogRow {
    qint64 logId = 0;
    qint64 changeSetId = 0;
    QString table;
    qint64 id = 0;
    QString kind;
    qint64 version = 0;
    QVariantMap before, after;
    QStringList lost; ///< secret columns whose values were purged
};

constexpr auto logColumns = "l.id, l.change_set_id, l.table_name, l.row_id, l.kind, l.version, l.before_json, l.after_json, l.secret_digest, s.content";
constexpr auto logSource = " FROM change_log l LEFT JOIN change_secret s ON s.change_log_id = l.id ";

LogRow logRow(const Statement &read)
{
    LogRow row{read.integer(0), read.integer(1), read.text(2), read.integer(3), read.text(4), read.integer(5), {}, {}, {}};
    row.before = fromRecordJson(read.value(6).toString().toUtf8());
    row.after = fromRecordJson(read.value(7).toString().toUtf8());
    if (read.text(8).isEmpty())
        return row;
    // {"salt":…,"before":{…},"after":{…}}: the inner objects are record JSON themselves.
    const QByteArray content = read.value(9).toString().toUtf8();
    const auto part = [&content](const char *from, const char *to) {
        const qsizetype start = content.indexOf(from) + qsizetype(qstrlen(from));
        return fromRecordJson(content.mid(start, content.lastIndexOf(to) - start));
    };
    const QVariantMap before = content.isEmpty() ? QVariantMap() : part(",\"before\":", ",\"after\":");
    const QVariantMap after = content.isEmpty() ? QVariantMap() : part(",\"after\":", "}");
    const auto putBack = [&row](QVariantMap &values, const QVariantMap &secret) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!isSecretMark(it.value()))
                continue;
            if (secret.contains(it.key()))
                it.value() = secret.value(it.key());
            else
                row.lost << it.key();
        }
    };
    putBack(row.before, before);
    putBack(row.after, after);
    return row;
}

HistoryStep stepOf(const Statement &read)
{
    HistoryStep step;
    step.id = read.integer(0);
    step.title = read.text(1);
    step.actor = read.text(2);
    step.at = QDateTime::fromString(read.text(3), Qt::ISODateWithMs).toLocalTime();
    step.rows = int(read.integer(4));
    const QString kind = read.text(5);
    step.kind = kind == QLatin1String("undo")   ? HistoryStep::Kind::Undo
                : kind == QLatin1String("redo") ? HistoryStep::Kind::Redo
                : kind == QLatin1String("do")   ? HistoryStep::Kind::Do
                                                : HistoryStep::Kind::Quiet;
    step.undone = read.text(6) == QLatin1String("undo");
    return step;
}

/// Columns of stepOf(); the last one tells what was done to the set last.
constexpr auto stepColumns = "c.id, c.title, c.actor, c.at, c.row_count, c.kind, "
                             "(SELECT u.kind FROM change_set u WHERE u.target_id = c.id ORDER BY u.id DESC LIMIT 1)";

Result<HistoryStep> oneStep(const Database &database, const QString &tail)
{
    Statement read(database, QStringLiteral("SELECT %1 FROM change_set c %2").arg(QLatin1String(stepColumns), tail));
    if (auto done = read.run(); !done)
        return done.error();
    HistoryStep step;
    if (read.next())
        step = stepOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return step;
}

Result<QList<LogRow>> rowsOf(const Database &database, qint64 changeSetId)
{
    Statement read(database, QStringLiteral("SELECT %1 %2 WHERE l.change_set_id = ? ORDER BY l.id")
                                 .arg(QLatin1String(logColumns), QLatin1String(logSource)));
    if (auto done = read.bind(changeSetId).run(); !done)
        return done.error();
    QList<LogRow> rows;
    while (read.next())
        rows << logRow(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

Error purged()
{
    return {ErrorCode::Conflict, Words::tr("Protected values of this change were purged from the log, so it cannot be taken back."), {}};
}

using RecordKey = QPair<QString, qint64>;

/// The record, all that was removed with it and points to it (and so on down), and what those in turn point to, as far as it was removed too.
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

History::History(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<HistoryStep> History::undoable() const
{
    return oneStep(m_workspace.database(),
                   QStringLiteral("WHERE c.kind = 'do' AND COALESCE((SELECT u.kind FROM change_set u WHERE u.target_id = c.id "
                                  "ORDER BY u.id DESC LIMIT 1), 'redo') <> 'undo' ORDER BY c.id DESC LIMIT 1"));
}

Result<HistoryStep> History::redoable() const
{
    // Undone since the last new step: whatever was undone before it belongs to a branch that was left.
    return oneStep(m_workspace.database(),
                   QStringLiteral("JOIN change_set w ON w.target_id = c.id AND w.kind = 'undo' "
                                  "WHERE w.id > (SELECT MAX(n.id) FROM change_set n WHERE n.kind = 'do') "
                                  "AND w.id = (SELECT MAX(u.id) FROM change_set u WHERE u.target_id = c.id) ORDER BY w.id DESC LIMIT 1"));
}

Result<ChangeSet> History::inverse(const HistoryStep &step, bool redo) const
{
    auto rows = rowsOf(m_workspace.database(), step.id);
    if (!rows)
        return rows.error();
    ChangeSet set(m_workspace, redo ? Words::tr("Redo: %1").arg(step.title) : Words::tr("Undo: %1").arg(step.title));
    set.m_kind = redo ? ChangeSet::Kind::Redo : ChangeSet::Kind::Undo;
    set.m_target = step.id;
    if (!redo)
        std::reverse(rows->begin(), rows->end());
    // A record that comes back takes a version it never had, so that it never looks like a copy read before.
    Statement newest(m_workspace.database(),
                     QStringLiteral("SELECT version FROM change_log WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1"));
    using Kind = ChangeSet::Change::Kind;
    for (const LogRow &row : *rows) {
        if (!row.lost.isEmpty())
            return purged();
        const QVariantMap &from = redo ? row.before : row.after;
        const QVariantMap &to = redo ? row.after : row.before;
        const bool insert = row.kind == QLatin1String(redo ? "insert" : "remove");
        const bool remove = row.kind == QLatin1String(redo ? "remove" : "insert");
        if (insert) {
            if (auto done = newest.bind(row.table).bind(row.id).run(); !done)
                return done.error();
            const qint64 version = newest.next() ? newest.integer(0) : 0;
            if (auto done = newest.finish(); !done)
                return done.error();
            set.m_changes.append({Kind::Insert, row.table, row.id, version + 1, to, {}});
        } else {
            set.m_changes.append({remove ? Kind::Remove : Kind::Update, row.table, row.id, -1, to, from});
        }
    }
    return set;
}

Result<CommitInfo> History::undo()
{
    const auto step = undoable();
    if (!step)
        return step.error();
    if (step->id == 0)
        return Error{ErrorCode::NotFound, Words::tr("There is nothing to undo."), {}};
    auto set = inverse(*step, false);
    if (!set)
        return set.error();
    return set->commit();
}

Result<CommitInfo> History::redo()
{
    const auto step = redoable();
    if (!step)
        return step.error();
    if (step->id == 0)
        return Error{ErrorCode::NotFound, Words::tr("There is nothing to redo."), {}};
    auto set = inverse(*step, true);
    if (!set)
        return set.error();
    return set->commit();
}

Result<QList<HistoryStep>> History::steps(int offset, int limit) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM change_set c ORDER BY c.id DESC LIMIT ? OFFSET ?").arg(QLatin1String(stepColumns)));
    if (auto done = read.bind(limit).bind(offset).run(); !done)
        return done.error();
    QList<HistoryStep> steps;
    while (read.next())
        steps << stepOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return steps;
}

Result<QList<FieldChange>> History::ofRecord(const QString &table, qint64 id) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT l.kind, l.before_json, l.after_json, c.id, c.title, c.actor, c.at FROM change_log l "
                                                          "JOIN change_set c ON c.id = l.change_set_id "
                                                          "WHERE l.table_name = ? AND l.row_id = ? ORDER BY l.id DESC"));
    if (auto done = read.bind(table).bind(id).run(); !done)
        return done.error();
    QSet<QString> secret, internal;
    if (const RecordType *type = m_workspace.recordTypes().find(table)) {
        for (const RecordColumn &column : type->columns) {
            if (column.secret)
                secret.insert(column.name);
            if (column.internal)
                internal.insert(column.name);
        }
    }
    QList<FieldChange> changes;
    while (read.next()) {
        FieldChange change;
        change.kind = read.text(0) == QLatin1String("insert")   ? FieldChange::Kind::Insert
                      : read.text(0) == QLatin1String("remove") ? FieldChange::Kind::Remove
                                                                : FieldChange::Kind::Update;
        const QVariantMap before = fromRecordJson(read.text(1).toUtf8());
        const QVariantMap after = fromRecordJson(read.text(2).toUtf8());
        change.changeSetId = read.integer(3);
        change.title = read.text(4);
        change.actor = read.text(5);
        change.at = QDateTime::fromString(read.text(6), Qt::ISODateWithMs).toLocalTime();
        const QVariantMap &named = change.kind == FieldChange::Kind::Remove ? before : after;
        for (auto it = named.cbegin(); it != named.cend(); ++it) {
            if (internal.contains(it.key()))
                continue;
            change.column = it.key();
            change.secret = secret.contains(it.key());
            change.before = change.secret ? QVariant() : before.value(it.key());
            change.after = change.secret ? QVariant() : after.value(it.key());
            changes << change;
        }
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return changes;
}

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
                                  "AND n.row_id = l.row_id AND n.id > l.id) ORDER BY l.id DESC LIMIT ? OFFSET ?").arg(marks.join(QLatin1Char(','))));
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
    Statement last(database, QStringLiteral("SELECT change_set_id, kind FROM change_log WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1"));
    if (auto done = last.bind(table).bind(id).run(); !done)
        return done.error();
    if (!last.next() || last.text(1) != QLatin1String("remove"))
        return Error{ErrorCode::NotFound, Words::tr("This record is no longer in the recycle bin. Reload the page."), {}};
    const qint64 changeSetId = last.integer(0);
    if (auto done = last.finish(); !done)
        return done.error();
    auto rows = rowsOf(database, changeSetId);
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
            return purged();
        if (row->table == table && row->id == id && type)
            title = row->before.value(type->titleColumn).toString();
        draft.m_changes.append({ChangeSet::Change::Kind::Insert, row->table, row->id, row->version + 1, row->before, {}});
    }
    draft.m_title = ChangeChain::clean(Words::tr("Restore %1").arg(title));
    return draft.commit();
}

Outcome History::verifyChain(Progress &progress) const
{
    const Database &database = m_workspace.database();
    const auto broken = [](qint64 id) {
        return Error{ErrorCode::Damaged,
                     Words::tr("The change log was altered outside of the program, from entry %1 on. Keep this file and compare it with a backup.").arg(id), {}};
    };
    Statement sets(database, QStringLiteral("SELECT id, kind, target_id, title, actor, at, row_count, hash FROM change_set ORDER BY id"));
    if (auto done = sets.run(); !done)
        return done.error();
    Statement logs(database, QStringLiteral("SELECT change_set_id, table_name, row_id, kind, version, before_json, after_json, secret_digest, "
                                            "(SELECT content FROM change_secret s WHERE s.change_log_id = l.id) "
                                            "FROM change_log l ORDER BY change_set_id, id"));
    if (auto done = logs.run(); !done)
        return done.error();
    progress.begin(Words::tr("Checking the change log"), 0);
    bool more = logs.next();
    qint64 expected = 0;
    QByteArray previous;
    while (sets.next()) {
        const ChangeHead head{sets.integer(0), sets.text(1), sets.integer(2), sets.text(3), sets.text(4), sets.text(5)};
        if (head.id != ++expected || (more && logs.integer(0) < head.id))
            return broken(qMin(head.id, expected));
        ChangeChain chain(previous, head);
        qint64 rows = 0;
        for (; more && logs.integer(0) == head.id; more = logs.next(), ++rows) {
            const ChangeEntry entry{logs.text(1).toUtf8(), logs.integer(2), logs.text(3).toUtf8(), logs.integer(4), logs.text(5).toUtf8(),
                                    logs.text(6).toUtf8(), logs.text(7).toLatin1()};
            const QByteArray content = logs.text(8).toUtf8();
            if (!content.isEmpty() && ChangeChain::digest(content) != entry.secretDigest)
                return broken(head.id);
            chain.add(entry);
        }
        previous = chain.result();
        if (rows != sets.integer(6) || QString::fromLatin1(previous) != sets.text(7))
            return broken(head.id);
        if (head.id % 64 == 0) {
            progress.advance(head.id);
            if (progress.isCancelled())
                return Error::cancelled();
        }
    }
    if (auto done = sets.finish(); !done)
        return done.error();
    if (more)
        return broken(logs.integer(0));
    if (auto done = logs.finish(); !done)
        return done.error();
    Statement head(database, QStringLiteral("SELECT change_set_id, hash FROM change_head WHERE id = 1"));
    if (auto done = head.run(); !done)
        return done.error();
    if (!head.next() || head.integer(0) != expected || head.text(1) != QString::fromLatin1(previous))
        return broken(expected + 1);
    return {};
}

} // namespace xz
