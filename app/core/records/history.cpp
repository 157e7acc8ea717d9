#include "core/records/history.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "core/database/statement.h"
#include "core/records/logrow.h"
#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::History)
};

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

/// Sets that stand and were made by the user, newest first.
constexpr auto undoableTail = "WHERE c.kind = 'do' AND COALESCE((SELECT u.kind FROM change_set u WHERE u.target_id = c.id "
                              "ORDER BY u.id DESC LIMIT 1), 'redo') <> 'undo' ORDER BY c.id DESC LIMIT ";

Result<QList<HistoryStep>> readSteps(Statement &read)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<HistoryStep> steps;
    while (read.next())
        steps << stepOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return steps;
}

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

} // namespace

History::History(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<HistoryStep> History::undoable() const
{
    return oneStep(m_workspace.database(), QLatin1String(undoableTail) + QLatin1Char('1'));
}

Result<QList<HistoryStep>> History::undoableSteps(int limit) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM change_set c %2?").arg(QLatin1String(stepColumns), QLatin1String(undoableTail)));
    read.bind(limit);
    return readSteps(read);
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
    auto rows = logRows(m_workspace.database(), step.id);
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
            return purgedError();
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

Result<CommitInfo> History::undoTo(qint64 stepId)
{
    // Known before anything is taken back: a step that is not in the list would take back all there is.
    Statement known(m_workspace.database(),
                    QStringLiteral("SELECT 1 FROM change_set c WHERE c.id = ? AND c.kind = 'do' AND COALESCE((SELECT u.kind FROM change_set u "
                                   "WHERE u.target_id = c.id ORDER BY u.id DESC LIMIT 1), 'redo') <> 'undo'"));
    if (auto done = known.bind(stepId).run(); !done)
        return done.error();
    const bool found = known.next();
    if (auto done = known.finish(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, Words::tr("There is nothing to undo."), {}};
    while (true) {
        const auto step = undoable();
        if (!step)
            return step.error();
        const bool last = step->id <= stepId;
        auto done = undo();
        if (!done || last)
            return done;
    }
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
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM change_set c ORDER BY c.id DESC LIMIT ? OFFSET ?").arg(QLatin1String(stepColumns)));
    read.bind(limit).bind(offset);
    return readSteps(read);
}

Result<QList<FieldChange>> History::ofRecord(const QString &table, qint64 id) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT l.kind, l.before_json, l.after_json, c.id, c.title, c.actor, c.at FROM change_log l "
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

} // namespace xz
