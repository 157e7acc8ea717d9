#include "core/records/recordwriter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/search/searchwriter.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::ChangeSet)
};

/// Binds UTF-8 as text without a way through UTF-16.
const QString logSql = QStringLiteral("INSERT INTO change_log (id, change_set_id, table_name, row_id, kind, version, before_json, after_json, "
                                      "secret_digest) VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))");

QByteArray orEmpty(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

RecordWriter::RecordWriter(Database &database, const QSqlDatabase &connection, RecordSchemas &schemas, const RecordTypes &types,
                           const QByteArray &previousHash, const ChangeHead &head)
    : m_database(database)
    , m_connection(connection)
    , m_schemas(schemas)
    , m_types(types)
    , m_chain(previousHash, head)
    , m_changeSetId(head.id)
    , m_logStatement(connection, logSql)
{
}

RecordWriter::~RecordWriter() = default;

SearchWriter &RecordWriter::search()
{
    if (!m_search)
        m_search = std::make_unique<SearchWriter>(m_database);
    return *m_search;
}

Outcome RecordWriter::apply(const ChangeSet::Change &change)
{
    auto table = tableOf(change.table);
    if (!table)
        return table.error();
    switch (change.kind) {
    case ChangeSet::Change::Kind::Insert:
        return insert(**table, change);
    case ChangeSet::Change::Kind::Update:
        return update(**table, change);
    case ChangeSet::Change::Kind::Remove:
        return remove(**table, change);
    }
    return {};
}

QHash<QString, QList<qint64>> RecordWriter::ids() const
{
    QHash<QString, QList<qint64>> all;
    for (const auto &[key, table] : m_tables) {
        if (!table->ids.isEmpty())
            all.insert(table->name, table->ids);
    }
    return all;
}

Result<RecordWriter::Table *> RecordWriter::tableOf(const QString &name)
{
    if (m_last && m_last->name == name)
        return m_last;
    std::unique_ptr<Table> &table = m_tables[name.toStdString()];
    if (!table) {
        const RecordType *type = m_types.find(name);
        Error error{ErrorCode::Internal, Words::tr("The program wrote to a table that is not registered. Update the program."), name};
        const RecordSchema *schema = type ? m_schemas.find(m_connection, name, &error) : nullptr;
        if (!schema) {
            m_tables.erase(name.toStdString());
            return error;
        }
        table = std::make_unique<Table>();
        table->name = name;
        table->type = type;
        table->schema = schema;
        for (const RecordColumn &column : type->columns) {
            if (column.secret)
                table->secret.insert(column.name);
        }
    }
    m_last = table.get();
    return m_last;
}

Result<QVariantMap> RecordWriter::canonicalValues(const Table &table, const QVariantMap &values) const
{
    QVariantMap canonical;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const dialect::Column *column = table.schema->find(it.key());
        if (!column)
            return Error{ErrorCode::Internal, Words::tr("The program wrote to a field that the database does not have. Update the program."),
                         table.name + QLatin1Char('.') + it.key()};
        canonical.insert(canonical.cend(), it.key(), RecordSchema::canonical(column->affinity, it.value()));
    }
    return canonical;
}

Outcome RecordWriter::insert(Table &table, const ChangeSet::Change &change)
{
    auto checked = canonicalValues(table, change.values);
    if (!checked)
        return checked.error();
    const QVariantMap &values = *checked;
    if (QStringList names = values.keys(); !table.insert || names != table.insertColumns) {
        QString sql = QStringLiteral("INSERT INTO %1 (id, version").arg(dialect::quoted(table.name));
        for (const QString &name : names)
            sql += QStringLiteral(", ") + dialect::quoted(name);
        sql += QStringLiteral(") VALUES (?, ?") + QStringLiteral(", ?").repeated(names.size()) + QLatin1Char(')');
        table.insert = std::make_unique<Statement>(m_connection, sql);
        table.insertColumns = std::move(names);
    }
    const qint64 version = qMax<qint64>(1, change.version);
    table.insert->bind(change.id).bind(version);
    for (const QVariant &value : values)
        table.insert->bind(value);
    if (auto done = table.insert->run(); !done)
        return done;
    table.touched.insert(change.id, {version, version});
    if (auto logged = log(table, change.id, "insert", version, {}, values); !logged)
        return logged;
    if (!table.type->searchable)
        return {};
    QVariantMap row = values;
    for (const dialect::Column &column : table.schema->columns) {
        if (!row.contains(column.name))
            row.insert(column.name, column.defaultValue);
    }
    row.insert(QStringLiteral("id"), change.id);
    row.insert(QStringLiteral("version"), version);
    return search().put(*table.type, change.id, row);
}

Result<QVariantMap> RecordWriter::readRow(Table &table, qint64 id)
{
    if (!table.select)
        table.select = std::make_unique<Statement>(
            m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.schema->allColumns, dialect::quoted(table.name)));
    Statement &select = *table.select;
    if (auto done = select.bind(id).run(); !done)
        return done.error();
    QVariantMap row;
    if (select.next()) {
        for (int i = 0; i < table.schema->columns.size(); ++i) {
            const dialect::Column &column = table.schema->columns.at(i);
            row.insert(column.name, select.isNull(i) ? QVariant() : RecordSchema::canonical(column.affinity, select.value(i)));
        }
    }
    if (auto done = select.finish(); !done)
        return done.error();
    return row;
}

Outcome RecordWriter::checkVersion(Table &table, const ChangeSet::Change &change, const QVariantMap &row) const
{
    const QString kind = table.type->label.isEmpty() ? table.name : table.type->label;
    const QString title = row.value(table.type->titleColumn).toString();
    const QString named = title.isEmpty() ? kind : QStringLiteral("%1 %2").arg(kind, title);
    if (row.isEmpty())
        return Error{ErrorCode::Conflict, Words::tr("%1: this record was removed in the meantime. Reload the page.").arg(kind),
                     QStringLiteral("%1 %2").arg(table.name).arg(change.id)};
    if (change.version < 0) {
        for (auto it = change.expected.cbegin(); it != change.expected.cend(); ++it) {
            const dialect::Column *column = table.schema->find(it.key());
            if (!column || row.value(it.key()) != RecordSchema::canonical(column->affinity, it.value()))
                return Error{ErrorCode::Conflict, Words::tr("%1 was changed since, outside of the history, so this cannot be taken back.").arg(named),
                             QStringLiteral("%1 %2.%3").arg(table.name).arg(change.id).arg(it.key())};
        }
        return {};
    }
    const qint64 version = row.value(QStringLiteral("version")).toLongLong();
    const auto touched = table.touched.constFind(change.id);
    const bool own = touched != table.touched.cend() && touched->current == version &&
                     (change.version == 0 || change.version == touched->original || change.version == touched->current);
    if (version == change.version || own)
        return {};
    return Error{ErrorCode::Conflict, Words::tr("%1 was changed by somebody else since you opened it. Reload it, then enter your change again.").arg(named),
                 QStringLiteral("%1 %2: version %3, expected %4").arg(table.name).arg(change.id).arg(version).arg(change.version)};
}

Outcome RecordWriter::update(Table &table, const ChangeSet::Change &change)
{
    const auto checked = canonicalValues(table, change.values);
    if (!checked)
        return checked.error();
    auto row = readRow(table, change.id);
    if (!row)
        return row.error();
    if (auto same = checkVersion(table, change, *row); !same)
        return same;
    QVariantMap before, after;
    for (auto it = checked->cbegin(); it != checked->cend(); ++it) {
        const QVariant &old = row->value(it.key());
        if (old != it.value() || old.isValid() != it.value().isValid()) {
            before.insert(before.cend(), it.key(), old);
            after.insert(after.cend(), it.key(), it.value());
        }
    }
    if (after.isEmpty())
        return {};
    const QStringList names = after.keys();
    std::unique_ptr<Statement> &statement = table.updates[names.join(QLatin1Char(',')).toStdString()];
    if (!statement) {
        QString sql = QStringLiteral("UPDATE %1 SET version = ?").arg(dialect::quoted(table.name));
        for (const QString &name : names)
            sql += QStringLiteral(", %1 = ?").arg(dialect::quoted(name));
        statement = std::make_unique<Statement>(m_connection, sql + QStringLiteral(" WHERE id = ?"));
    }
    const qint64 old = row->value(QStringLiteral("version")).toLongLong();
    statement->bind(old + 1);
    for (const QVariant &value : after)
        statement->bind(value);
    if (auto done = statement->bind(change.id).run(); !done)
        return done;
    const auto touched = table.touched.constFind(change.id);
    table.touched.insert(change.id, {touched == table.touched.cend() ? old : touched->original, old + 1});
    if (auto logged = log(table, change.id, "update", old + 1, before, after); !logged)
        return logged;
    if (!table.type->searchable)
        return {};
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        row->insert(it.key(), it.value());
    row->insert(QStringLiteral("version"), old + 1);
    return search().put(*table.type, change.id, *row);
}

Outcome RecordWriter::remove(Table &table, const ChangeSet::Change &change)
{
    auto row = readRow(table, change.id);
    if (!row)
        return row.error();
    if (auto same = checkVersion(table, change, *row); !same)
        return same;
    if (!table.erase)
        table.erase = std::make_unique<Statement>(m_connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(dialect::quoted(table.name)));
    if (auto done = table.erase->bind(change.id).run(); !done)
        return done;
    const qint64 version = row->take(QStringLiteral("version")).toLongLong();
    row->remove(QStringLiteral("id"));
    table.touched.remove(change.id);
    if (auto logged = log(table, change.id, "remove", version, *row, {}); !logged)
        return logged;
    return table.type->searchable ? search().drop(*table.type, change.id) : Outcome();
}

Outcome RecordWriter::log(Table &table, qint64 id, const char *kind, qint64 version, const QVariantMap &before, const QVariantMap &after)
{
    ChangeEntry entry{table.name, id, kind, version, {}, {}, {}};
    QByteArray secretBefore, secretAfter;
    // A secret column stays in the log by name, so that history tells of the change; its value goes aside.
    const auto fill = [&table](const QVariantMap &values, QByteArray &open, QByteArray &secret) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (!table.secret.isEmpty() && table.secret.contains(it.key()) && !it.value().toString().isEmpty()) {
                appendRecordJson(secret, it.key(), it.value());
                appendSecretMark(open, it.key());
            } else {
                appendRecordJson(open, it.key(), it.value());
            }
        }
        if (!open.isEmpty())
            open += '}';
        if (!secret.isEmpty())
            secret += '}';
    };
    entry.before.reserve(before.size() * 24);
    entry.after.reserve(after.size() * 24);
    fill(before, entry.before, secretBefore);
    fill(after, entry.after, secretAfter);
    const qint64 logId = m_database.nextId(QStringLiteral("change_log"));
    if (!secretBefore.isEmpty() || !secretAfter.isEmpty()) {
        // The salt keeps short values from being guessed from their digest once they are purged.
        const QByteArray salt = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        const QByteArray content = "{\"salt\":\"" + salt + "\",\"before\":" + (secretBefore.isEmpty() ? QByteArray("{}") : secretBefore) +
                                   ",\"after\":" + (secretAfter.isEmpty() ? QByteArray("{}") : secretAfter) + '}';
        entry.secretDigest = ChangeChain::digest(content);
        if (!m_secretStatement)
            m_secretStatement = std::make_unique<Statement>(
                m_connection, QStringLiteral("INSERT INTO change_secret (change_log_id, content) VALUES (?, CAST(? AS TEXT))"));
        if (auto done = m_secretStatement->bind(logId).bind(content).run(); !done)
            return done;
    }
    m_logStatement.bind(logId).bind(m_changeSetId).bind(table.name).bind(id).bind(entry.kind).bind(version);
    m_logStatement.bind(orEmpty(entry.before)).bind(orEmpty(entry.after)).bind(orEmpty(entry.secretDigest));
    if (auto done = m_logStatement.run(); !done)
        return done;
    m_chain.add(entry);
    table.ids << id;
    ++m_written;
    return {};
}

} // namespace xz
