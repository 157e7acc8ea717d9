#include "shell/history/recyclebinsource.h"

#include <QCoreApplication>

#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::RecycleBinPage)
};

QString textOf(const TableQuery &query)
{
    return query.filters.value(QStringLiteral("text")).toString();
}

} // namespace

RecycleBinSource::RecycleBinSource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> RecycleBinSource::columns() const
{
    return {listColumn("type", Words::tr("Kind"), 112, true), listColumn("title", Words::tr("Name"), 0), listColumn("at", Words::tr("Removed"), 136, true),
            listColumn("actor", Words::tr("By"), 112, true)};
}

Result<qint64> RecycleBinSource::count(const TableQuery &query) const
{
    return m_workspace.history().recycledCount(textOf(query));
}

Result<QVector<TableRow>> RecycleBinSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const auto records = m_workspace.history().recycled(offset, limit, textOf(query));
    if (!records)
        return records.error();
    QVector<TableRow> rows;
    for (const RecycledRecord &record : *records) {
        const RecordType *type = m_workspace.recordTypes().find(record.table);
        TableRow row;
        row.key = record.logId;
        row.values = {type ? type->label : record.table, record.title, record.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), record.actor};
        rows << row;
    }
    return rows;
}

Result<qint64> RecycleBinSource::indexOf(const TableQuery &query, qint64 key) const
{
    return m_workspace.history().recycledIndex(key, textOf(query));
}

QStringList RecycleBinSource::tables() const
{
    return m_workspace.recordTypes().tables();
}

} // namespace xz
