#include "core/records/stepdetails.h"

#include <QHash>

#include "core/database/statement.h"
#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

namespace {

/// Titles of referenced records, each looked up once. A record that is gone keeps its number.
class Titles
{
public:
    explicit Titles(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QString> of(const QString &table, qint64 id)
    {
        if (id == 0)
            return QString();
        const auto known = m_titles.constFind({table, id});
        if (known != m_titles.constEnd())
            return *known;
        QString title = QStringLiteral("#%1").arg(id);
        const RecordType *type = m_workspace.recordTypes().find(table);
        if (type && !type->titleColumn.isEmpty()) {
            Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(type->titleColumn, type->table));
            if (auto done = read.bind(id).run(); !done)
                return done.error();
            if (read.next())
                title = read.text(0);
            if (auto done = read.finish(); !done)
                return done.error();
        }
        m_titles.insert({table, id}, title);
        return title;
    }

private:
    Workspace &m_workspace;
    QHash<QPair<QString, qint64>, QString> m_titles;
};

Result<StepField> fieldOf(const RecordColumn &column, const QVariant &before, const QVariant &after, Titles &titles)
{
    StepField field{column.label, {}, {}, column.secret};
    if (column.secret)
        return field;
    if (column.referenceTable.isEmpty()) {
        field.before = before.toString();
        field.after = after.toString();
        return field;
    }
    const auto from = titles.of(column.referenceTable, before.toLongLong());
    if (!from)
        return from.error();
    const auto to = titles.of(column.referenceTable, after.toLongLong());
    if (!to)
        return to.error();
    field.before = *from;
    field.after = *to;
    return field;
}

} // namespace

Result<QList<StepRecord>> stepDetails(Workspace &workspace, qint64 changeSetId, int limit)
{
    Statement read(workspace.database(), QStringLiteral("SELECT table_name, row_id, kind, before_json, after_json FROM change_log "
                                                        "WHERE change_set_id = ? ORDER BY id LIMIT ?"));
    if (auto done = read.bind(changeSetId).bind(limit).run(); !done)
        return done.error();
    Titles titles(workspace);
    QList<StepRecord> records;
    while (read.next()) {
        const RecordType *type = workspace.recordTypes().find(read.text(0));
        if (!type)
            continue;
        StepRecord record;
        record.kind = read.text(2) == QLatin1String("insert")   ? FieldChange::Kind::Insert
                      : read.text(2) == QLatin1String("remove") ? FieldChange::Kind::Remove
                                                                : FieldChange::Kind::Update;
        record.table = type->table;
        record.id = read.integer(1);
        record.type = type->label;
        record.page = type->page;
        const QVariantMap before = fromRecordJson(read.text(3).toUtf8());
        const QVariantMap after = fromRecordJson(read.text(4).toUtf8());
        const QVariantMap &named = record.kind == FieldChange::Kind::Remove ? before : after;
        for (const RecordColumn &column : type->columns) {
            if (!named.contains(column.name) || column.internal)
                continue;
            const QVariant from = before.value(column.name);
            const QVariant to = after.value(column.name);
            const bool empty = from.toString().isEmpty() && to.toString().isEmpty();
            if (empty && !column.secret)
                continue;
            const auto field = fieldOf(column, from, to, titles);
            if (!field)
                return field.error();
            record.fields << *field;
        }
        if (!type->titleColumn.isEmpty()) {
            record.title = named.value(type->titleColumn).toString();
            if (record.title.isEmpty()) {
                const auto title = titles.of(record.table, record.id);
                if (!title)
                    return title.error();
                record.title = *title;
            }
        }
        records << record;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return records;
}

} // namespace xz
