#include "core/search/searchindex.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <map>

#include "core/database/statement.h"
#include "core/search/searchtokenizer.h"
#include "core/search/searchwriter.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::SearchIndex)
};

QString quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// All terms are required. The tokens hold letters and digits only, so that quoting them is enough.
QString matchExpression(const QList<SearchTokenizer::Term> &terms)
{
    QStringList parts;
    for (const SearchTokenizer::Term &term : terms)
        parts.append(u'"' + term.text + (term.prefix ? QStringLiteral("\" *") : QStringLiteral("\"")));
    return parts.join(QStringLiteral(" AND "));
}

QVariantMap valuesOf(const QSqlRecord &record, const QSqlQuery &query)
{
    QVariantMap values;
    for (int i = 0; i < record.count(); ++i)
        values.insert(record.fieldName(i), query.value(i));
    return values;
}

// The rows that hits point to, read one by one with a statement a table.
class HitReader
{
public:
    HitReader(const Workspace &workspace) : m_workspace(workspace) {}

    /// An empty title column or a row that is gone gives no hit.
    Result<bool> read(const RecordType &type, qint64 id, SearchHit &hit)
    {
        auto found = m_queries.find(type.table);
        if (found == m_queries.end()) {
            QSqlQuery query(m_workspace.database().connection());
            query.setForwardOnly(true);
            if (!query.prepare(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(quoted(type.table))))
                return Statement::errorOf(query.lastError());
            found = m_queries.emplace(type.table, std::move(query)).first;
        }
        QSqlQuery &query = found->second;
        query.bindValue(0, id);
        if (!query.exec())
            return Statement::errorOf(query.lastError());
        if (!query.next()) {
            query.finish();
            return false;
        }
        const QVariantMap values = valuesOf(query.record(), query);
        query.finish();
        hit.table = type.table;
        hit.id = id;
        hit.kind = type.label;
        hit.page = type.page;
        hit.title = values.value(type.titleColumn).toString();
        if (type.searchSubtitle)
            hit.subtitle = type.searchSubtitle(values);
        return true;
    }

private:
    const Workspace &m_workspace;
    std::map<QString, QSqlQuery> m_queries;
};

Result<QHash<qint64, QString>> readKinds(const Database &database)
{
    QHash<qint64, QString> kinds;
    Statement statement(database, QStringLiteral("SELECT id, table_name FROM search_kind"));
    if (auto done = statement.run(); !done)
        return done.error();
    while (statement.next())
        kinds.insert(statement.integer(0), statement.text(1));
    if (auto done = statement.finish(); !done)
        return done.error();
    return kinds;
}

} // namespace

SearchIndex::SearchIndex(Workspace &workspace) : m_workspace(workspace) {}

Outcome SearchIndex::registerTokenizer(sqlite3 *connection)
{
    return SearchTokenizer::registerOn(connection);
}

Result<QList<SearchHit>> SearchIndex::find(const QString &text, int limit, const QString &table) const
{
    QList<SearchHit> hits;
    QList<SearchTokenizer::Term> terms = SearchTokenizer::terms(text);
    if (terms.isEmpty() || limit <= 0)
        return hits;
    const Workspace &workspace = m_workspace;
    const auto kinds = readKinds(workspace.database());
    if (!kinds)
        return kinds.error();
    if (!table.isEmpty()) {
        const qint64 kind = kinds->key(table, 0);
        if (kind == 0)
            return hits;
        terms.prepend({QChar(SearchTokenizer::kindMark) + QString::number(kind), false});
    }
    const QStringList runs = SearchTokenizer::longRuns(text);
    Statement statement(workspace.database(), QStringLiteral("SELECT r.kind, r.record, t.body FROM search_text t JOIN search_row r ON r.id = t.rowid "
                                                             "WHERE t.search_text MATCH ? ORDER BY t.rowid DESC"));
    if (auto done = statement.bind(matchExpression(terms)).run(); !done)
        return done.error();
    HitReader reader(workspace);
    while (hits.size() < limit && statement.next()) {
        if (!runs.isEmpty()) {
            const QString body = SearchTokenizer::folded(statement.text(2));
            if (!std::all_of(runs.cbegin(), runs.cend(), [&body](const QString &run) { return body.contains(run); }))
                continue;
        }
        // A module that is not loaded leaves its rows in the index; nothing can show them.
        const RecordType *type = workspace.recordTypes().find(kinds->value(statement.integer(0)));
        if (!type)
            continue;
        SearchHit hit;
        const auto there = reader.read(*type, statement.integer(1), hit);
        if (!there)
            return there.error();
        if (*there)
            hits.append(hit);
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return hits;
}

Outcome SearchIndex::put(const RecordType &type, qint64 id, const QVariantMap &values)
{
    return SearchWriter(m_workspace.database()).put(type, id, values);
}

Outcome SearchIndex::drop(const RecordType &type, qint64 id)
{
    return SearchWriter(m_workspace.database()).drop(type, id);
}

Outcome SearchIndex::rebuild(Progress &progress)
{
    Database &database = m_workspace.database();
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly, Words::tr("The database is open read-only, so the search index was not built anew. Open it for writing first."), {}};
    const QSqlDatabase connection = database.connection();
    QSqlQuery query(connection);
    const auto exec = [&query](const QString &sql) -> Outcome {
        if (!query.exec(sql))
            return Statement::errorOf(query.lastError());
        return {};
    };
    if (auto done = exec(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    const Outcome built = fill(progress);
    if (!built) {
        const Outcome back = exec(QStringLiteral("ROLLBACK"));
        Q_UNUSED(back) // the first error is the one to tell
        return built;
    }
    return exec(QStringLiteral("COMMIT"));
}

Outcome SearchIndex::fill(Progress &progress)
{
    Database &database = m_workspace.database();
    // Emptying an index row by row would read every text again; its own definition makes it anew.
    Statement definition(database, QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'search_text'"));
    if (auto done = definition.run(); !done)
        return done;
    if (!definition.next())
        return Error{ErrorCode::Damaged, Words::tr("The search index is missing. Restore the newest backup."), {}};
    const QString create = definition.text(0);
    if (auto done = definition.finish(); !done)
        return done;
    for (const QString &sql : {QStringLiteral("DROP TABLE search_text"), create, QStringLiteral("DELETE FROM search_row")}) {
        Statement statement(database, sql);
        if (auto done = statement.run(); !done)
            return done;
    }

    SearchWriter writer(database);
    for (const RecordType &type : m_workspace.recordTypes().all()) {
        if (!type.searchable)
            continue;
        Statement count(database, QStringLiteral("SELECT count(*) FROM %1").arg(quoted(type.table)));
        if (auto done = count.run(); !done)
            return done;
        progress.begin(Words::tr("Building the search index"), count.next() ? count.integer(0) : 0);
        QSqlQuery rows(database.connection());
        rows.setForwardOnly(true);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(quoted(type.table))))
            return Statement::errorOf(rows.lastError());
        const QSqlRecord record = rows.record();
        for (qint64 done = 0; rows.next(); ++done) {
            if (progress.isCancelled())
                return Error::cancelled();
            const QVariantMap values = valuesOf(record, rows);
            if (auto put = writer.put(type, values.value(QStringLiteral("id")).toLongLong(), values); !put)
                return put;
            if (done % 1000 == 0)
                progress.advance(done);
        }
        if (rows.lastError().isValid())
            return Statement::errorOf(rows.lastError());
    }
    return {};
}

} // namespace xz
