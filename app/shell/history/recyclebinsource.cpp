#include "shell/history/recyclebinsource.h"

#include <QCoreApplication>

#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::RecycleBinPage)
};

} // namespace

RecycleBinSource::RecycleBinSource(Workspace &workspace)
    : m_workspace(workspace), m_records([&workspace] { return workspace.history().recycled(0, most); })
{
}

QList<TableColumn> RecycleBinSource::columns() const
{
    return {listColumn("type", Words::tr("Kind"), 112, true), listColumn("title", Words::tr("Name"), 0), listColumn("at", Words::tr("Removed"), 136, true),
            listColumn("actor", Words::tr("By"), 112, true)};
}

Result<qint64> RecycleBinSource::count(const TableQuery &) const
{
    return m_records.count();
}

Result<QVector<TableRow>> RecycleBinSource::rows(const TableQuery &, qint64 offset, int limit) const
{
    const auto records = m_records.items(offset, limit);
    if (!records)
        return records.error();
    QVector<TableRow> rows;
    for (const RecycledRecord &record : *records) {
        const RecordType *type = m_workspace.recordTypes().find(record.table);
        TableRow row;
        row.key = offset + rows.size() + 1;
        row.values = {type ? type->label : record.table, record.title, record.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), record.actor};
        rows << row;
    }
    return rows;
}

Result<qint64> RecycleBinSource::indexOf(const TableQuery &, qint64 key) const
{
    return m_records.indexOf(key);
}

QStringList RecycleBinSource::tables() const
{
    return m_workspace.recordTypes().tables();
}

RecycledRecord RecycleBinSource::record(qint64 key) const
{
    return m_records.at(key);
}

} // namespace xz
