#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

#include "core/database/bulkstatement.h"
#include "core/database/statement.h"
#include "core/records/changechain.h"
#include "core/records/changeset.h"
#include "core/records/recordschemas.h"
#include "core/records/recordtype.h"

namespace xz {

class SearchWriter;

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
    struct Table;
    struct Touched {
        qint64 original; ///< version before this change set
        qint64 current;
    };
    /// The statement for rows that name the same columns as the row before.
    struct InsertPlan {
        QStringList names;
        QList<int> positions; ///< of the columns in the schema, in the order of names
        QVariantMap defaults; ///< of the columns that are not named, as far as they are not empty
        BulkStatement statement;
        InsertPlan(const QSqlDatabase &connection, const QString &sql)
            : statement(connection, sql)
        {
        }
    };
    /// JSON of one side of a log row; secret values apart.
    struct Side {
        QByteArray open, secret;
        void add(const Table &table, int position, const QVariant &value);
        void close();
    };
    /// What is known about the table of the changes that come in a row.
    struct Table {
        QString name;
        QByteArray utf8Name;
        const RecordSchema *schema = nullptr;
        const RecordType *type = nullptr;
        RecordGuard guard; ///< may be empty
        QList<bool> secret; ///< by position in the schema
        std::unique_ptr<Statement> select;
        std::unique_ptr<BulkStatement> erase;
        std::unique_ptr<InsertPlan> insert;
        std::unordered_map<std::string, std::unique_ptr<BulkStatement>> updates;
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
    Outcome planInsert(Table &table, const QVariantMap &values);
    Result<QVariantMap> canonicalValues(const Table &table, const QVariantMap &values) const;
    static Error noSuchColumn(const Table &table, const QString &column);
    Outcome log(Table &table, qint64 id, const char *kind, qint64 version, Side before, Side after);

    Database &m_database;
    QSqlDatabase m_connection;
    RecordSchemas &m_schemas;
    const RecordTypes &m_types;
    std::unique_ptr<SearchWriter> m_search; ///< from the first searchable row on
    ChangeChain m_chain;
    qint64 m_changeSetId;
    BulkStatement m_logStatement;
    std::unique_ptr<BulkStatement> m_secretStatement;
    QRandomGenerator m_salts;
    std::unordered_map<std::string, std::unique_ptr<Table>> m_tables;
    Table *m_last = nullptr;
    int m_written = 0;
};

} // namespace xz
