#pragma once

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

#include "core/database/statement.h"
#include "core/records/changechain.h"
#include "core/records/changeset.h"
#include "core/records/recordschemas.h"

namespace xz {

class SearchWriter;
struct RecordType;
class RecordTypes;

/// Writes the rows of one change set and their log within an open transaction. Statements are prepared once each.
class RecordWriter
{
public:
    RecordWriter(Database &database, const QSqlDatabase &connection, RecordSchemas &schemas, const RecordTypes &types,
                 const QByteArray &previousHash, const ChangeHead &head);

    ~RecordWriter();

    /// Conflict when the row is not as the change expects it.
    Outcome apply(const ChangeSet::Change &change);
    /// Rows really written; updates without a difference are not among them.
    int written() const { return m_written; }
    /// Written rows by table.
    QHash<QString, QList<qint64>> ids() const;
    QByteArray hash() { return m_chain.result(); }

private:
    struct Touched {
        qint64 original; ///< version before this change set
        qint64 current;
    };
    /// What is known about the table of the changes that come in a row.
    struct Table {
        QString name;
        const RecordSchema *schema = nullptr;
        const RecordType *type = nullptr;
        QSet<QString> secret;
        std::unique_ptr<Statement> select, erase;
        QStringList insertColumns;
        std::unique_ptr<Statement> insert;
        std::unordered_map<std::string, std::unique_ptr<Statement>> updates;
        QHash<qint64, Touched> touched;
        QList<qint64> ids;
    };

    Result<Table *> tableOf(const QString &name);
    Outcome insert(Table &table, const ChangeSet::Change &change);
    Outcome update(Table &table, const ChangeSet::Change &change);
    Outcome remove(Table &table, const ChangeSet::Change &change);
    Result<QVariantMap> readRow(Table &table, qint64 id);
    Outcome checkVersion(Table &table, const ChangeSet::Change &change, const QVariantMap &row) const;
    SearchWriter &search();
    Result<QVariantMap> canonicalValues(const Table &table, const QVariantMap &values) const;
    Outcome log(Table &table, qint64 id, const char *kind, qint64 version, const QVariantMap &before, const QVariantMap &after);

    Database &m_database;
    QSqlDatabase m_connection;
    RecordSchemas &m_schemas;
    const RecordTypes &m_types;
    std::unique_ptr<SearchWriter> m_search; ///< from the first searchable row on
    ChangeChain m_chain;
    qint64 m_changeSetId;
    Statement m_logStatement;
    std::unique_ptr<Statement> m_secretStatement;
    std::unordered_map<std::string, std::unique_ptr<Table>> m_tables;
    Table *m_last = nullptr;
    int m_written = 0;
};

} // namespace xz
