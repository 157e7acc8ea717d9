#include "core/records/recordwriter.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/records/recordjson.h"
#include "core/records/recordtype.h"
#include "core/search/searchwriter.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::ChangeSet)
};

const QString changeLogTable = QStringLiteral("change_log");
const QString logSql =
    QStringLiteral("INSERT INTO change_log (id, change_set_id, table_name, row_id, kind, version, before_json, after_json, "
                   "secret_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");

QByteArray orEmpty(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

/// id and version are logged in columns of their own.
bool isOwn(const dialect::Column &column) { return column.name == QLatin1String("id") || column.name == QLatin1String("version"); }

bool isDefault(const dialect::Column &column, const QVariant &value)
{
    if (!value.isValid() || !column.defaultValue.isValid())
        return value.isValid() == column.defaultValue.isValid();
    return value == column.defaultValue;
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
    , m_salts(QRandomGenerator::securelySeeded())
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
        table->utf8Name = name.toUtf8();
        table->type = type;
        table->schema = schema;
        if (type->guard) {
            auto guard = type->guard(m_connection);
            if (!guard) {
                m_tables.erase(name.toStdString());
                return guard.error();
            }
            table->guard = std::move(*guard);
        }
        table->secret.fill(false, schema->columns.size());
        for (const RecordColumn &column : type->columns) {
            if (const auto position = schema->positions.constFind(column.name); column.secret && position != schema->positions.cend())
                table->secret[*position] = true;
        }
    }
    m_last = table.get();
    return m_last;
}

Error RecordWriter::noSuchColumn(const Table &table, const QString &column)
{
    return {ErrorCode::Internal, Words::tr("The program wrote to a field that the database does not have. Update the program."),
            table.name + QLatin1Char('.') + column};
}

Result<QVariantMap> RecordWriter::canonicalValues(const Table &table, const QVariantMap &values) const
{
    QVariantMap canonical;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const dialect::Column *column = table.schema->find(it.key());
        if (!column)
            return noSuchColumn(table, it.key());
        canonical.insert(canonical.cend(), it.key(), RecordSchema::canonical(column->affinity, it.value()));
    }
    return canonical;
}

Outcome RecordWriter::planInsert(Table &table, const QVariantMap &values)
{
    if (table.insert && std::equal(values.keyBegin(), values.keyEnd(), table.insert->names.cbegin(), table.insert->names.cend()))
        return {};
    QList<int> positions;
    QVariantMap defaults;
    QString sql = QStringLiteral("INSERT INTO %1 (id, version").arg(dialect::quoted(table.name));
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto position = table.schema->positions.constFind(it.key());
        if (position == table.schema->positions.cend())
            return noSuchColumn(table, it.key());
        positions << *position;
        sql += QStringLiteral(", ") + dialect::quoted(it.key());
    }
    for (const dialect::Column &column : table.schema->columns) {
        if (!values.contains(column.name) && !column.defaultValue.toString().isEmpty())
            defaults.insert(column.name, column.defaultValue);
    }
    sql += QStringLiteral(") VALUES (?, ?") + QStringLiteral(", ?").repeated(values.size()) + QLatin1Char(')');
    table.insert = std::make_unique<InsertPlan>(m_connection, sql);
    table.insert->names = values.keys();
    table.insert->positions = positions;
    table.insert->defaults = defaults;
    return {};
}

Outcome RecordWriter::insert(Table &table, const ChangeSet::Change &change)
{
    if (table.guard) {
        if (auto allowed = table.guard({}, change.values); !allowed)
            return allowed;
    }
    if (auto planned = planInsert(table, change.values); !planned)
        return planned;
    InsertPlan &plan = *table.insert;
    const qint64 version = qMax<qint64>(1, change.version);
    plan.statement.bind(change.id).bind(version);
    Side after;
    after.open.reserve(512);
    auto position = plan.positions.cbegin();
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it, ++position) {
        const dialect::Column &column = table.schema->columns.at(*position);
        const QVariant value = RecordSchema::canonical(column.affinity, it.value());
        plan.statement.bindValue(value);
        if (!isDefault(column, value))
            after.add(table, *position, value);
    }
    if (auto done = plan.statement.run(); !done)
        return done;
    table.touched.insert(change.id, {version, version});
    after.close();
    if (auto logged = log(table, change.id, "insert", version, {}, std::move(after)); !logged)
        return logged;
    if (!table.type->searchable)
        return {};
    if (plan.defaults.isEmpty())
        return search().put(*table.type, change.id, change.values);
    QVariantMap row = change.values;
    row.insert(plan.defaults);
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
        // A whole row is logged without the columns that have their default.
        const bool whole = change.kind == ChangeSet::Change::Kind::Remove;
        for (const dialect::Column &column : table.schema->columns) {
            const auto expected = change.expected.constFind(column.name);
            const bool logged = expected != change.expected.cend();
            if (isOwn(column) || (!logged && !whole))
                continue;
            const QVariant value = logged ? RecordSchema::canonical(column.affinity, *expected) : column.defaultValue;
            const QVariant now = row.value(column.name);
            if (now != value || now.isValid() != value.isValid())
                return Error{ErrorCode::Conflict,
                             Words::tr("%1 was changed since, outside of the history, so this cannot be taken back.").arg(named),
                             QStringLiteral("%1 %2.%3").arg(table.name).arg(change.id).arg(column.name)};
        }
        return {};
    }
    const qint64 version = row.value(QStringLiteral("version")).toLongLong();
    const auto touched = table.touched.constFind(change.id);
    const bool own = touched != table.touched.cend() && touched->current == version &&
                     (change.version == 0 || change.version == touched->original || change.version == touched->current);
    if (version == change.version || own)
        return {};
    return Error{ErrorCode::Conflict,
                 Words::tr("%1 was changed by somebody else since you opened it. Reload it, then enter your change again.").arg(named),
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
    QVariantMap after;
    Side sideBefore, sideAfter;
    for (auto it = checked->cbegin(); it != checked->cend(); ++it) {
        const QVariant old = row->value(it.key());
        if (old != it.value() || old.isValid() != it.value().isValid()) {
            const int position = table.schema->positions.value(it.key());
            after.insert(after.cend(), it.key(), it.value());
            sideBefore.add(table, position, old);
            sideAfter.add(table, position, it.value());
        }
    }
    if (after.isEmpty())
        return {};
    if (table.guard) {
        QVariantMap whole = *row;
        whole.insert(after);
        if (auto allowed = table.guard(*row, whole); !allowed)
            return allowed;
    }
    sideBefore.close();
    sideAfter.close();
    const QStringList names = after.keys();
    std::unique_ptr<BulkStatement> &statement = table.updates[names.join(QLatin1Char(',')).toStdString()];
    if (!statement) {
        QString sql = QStringLiteral("UPDATE %1 SET version = ?").arg(dialect::quoted(table.name));
        for (const QString &name : names)
            sql += QStringLiteral(", %1 = ?").arg(dialect::quoted(name));
        statement = std::make_unique<BulkStatement>(m_connection, sql + QStringLiteral(" WHERE id = ?"));
    }
    const qint64 old = row->value(QStringLiteral("version")).toLongLong();
    statement->bind(old + 1);
    for (const QVariant &value : after)
        statement->bindValue(value);
    if (auto done = statement->bind(change.id).run(); !done)
        return done;
    const auto touched = table.touched.constFind(change.id);
    table.touched.insert(change.id, {touched == table.touched.cend() ? old : touched->original, old + 1});
    if (auto logged = log(table, change.id, "update", old + 1, std::move(sideBefore), std::move(sideAfter)); !logged)
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
    if (table.guard) {
        if (auto allowed = table.guard(*row, {}); !allowed)
            return allowed;
    }
    if (!table.erase)
        table.erase =
            std::make_unique<BulkStatement>(m_connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(dialect::quoted(table.name)));
    if (auto done = table.erase->bind(change.id).run(); !done)
        return done;
    const qint64 version = row->value(QStringLiteral("version")).toLongLong();
    Side before;
    for (int i = 0; i < table.schema->columns.size(); ++i) {
        const dialect::Column &column = table.schema->columns.at(i);
        const QVariant value = row->value(column.name);
        if (!isOwn(column) && !isDefault(column, value))
            before.add(table, i, value);
    }
    before.close();
    table.touched.remove(change.id);
    if (auto logged = log(table, change.id, "remove", version, std::move(before), {}); !logged)
        return logged;
    return table.type->searchable ? search().drop(*table.type, change.id) : Outcome();
}

void RecordWriter::Side::add(const Table &table, int position, const QVariant &value)
{
    const QByteArray &key = table.schema->jsonKeys.at(position);
    // A secret column stays in the log by name, so that history tells of the change; its value goes aside.
    if (table.secret.at(position) && !value.toString().isEmpty()) {
        appendRecordJson(secret, key, value);
        appendSecretMark(open, key);
    } else {
        appendRecordJson(open, key, value);
    }
}

void RecordWriter::Side::close()
{
    if (open.isEmpty())
        open += '{';
    open += '}';
    if (!secret.isEmpty())
        secret += '}';
}

Outcome RecordWriter::log(Table &table, qint64 id, const char *kind, qint64 version, Side before, Side after)
{
    ChangeEntry entry{table.utf8Name, id, kind, version, orEmpty(before.open), orEmpty(after.open), ""};
    const qint64 logId = m_database.nextId(changeLogTable);
    if (!before.secret.isEmpty() || !after.secret.isEmpty()) {
        // The salt keeps short values from being guessed from their digest once they are purged.
        const QByteArray salt = QByteArray::number(m_salts.generate64(), 16);
        const QByteArray content = "{\"salt\":\"" + salt + "\",\"before\":" + (before.secret.isEmpty() ? QByteArray("{}") : before.secret) +
                                   ",\"after\":" + (after.secret.isEmpty() ? QByteArray("{}") : after.secret) + '}';
        entry.secretDigest = ChangeChain::digest(content);
        if (!m_secretStatement)
            m_secretStatement = std::make_unique<BulkStatement>(
                m_connection, QStringLiteral("INSERT INTO change_secret (change_log_id, content) VALUES (?, ?)"));
        if (auto done = m_secretStatement->bind(logId).bindText(content).run(); !done)
            return done;
    }
    m_logStatement.bind(logId).bind(m_changeSetId).bindText(table.utf8Name).bind(id).bindText(entry.kind).bind(version);
    if (auto done = m_logStatement.bindText(entry.before).bindText(entry.after).bindText(entry.secretDigest).run(); !done)
        return done;
    m_chain.add(entry);
    table.ids << id;
    ++m_written;
    return {};
}

} // namespace xz
