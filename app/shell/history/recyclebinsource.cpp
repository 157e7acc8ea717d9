#include "shell/history/recyclebinsource.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::RecycleBinPage)
};

} // namespace

RecycleBinSource::RecycleBinSource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> RecycleBinSource::columns() const
{
    const auto column = [](const char *id, const QString &title, int width, bool secondary) {
        TableColumn result;
        result.id = QString::fromLatin1(id);
        result.title = title;
        result.width = width;
        result.secondary = secondary;
        result.sortable = false;
        return result;
    };
    return {column("type", Words::tr("Kind"), 112, true), column("title", Words::tr("Name"), 0, false), column("at", Words::tr("Removed"), 136, true),
            column("actor", Words::tr("By"), 112, true)};
}

Result<qint64> RecycleBinSource::count(const TableQuery &) const
{
    const auto records = m_workspace.history().recycled(0, most);
    if (!records)
        return records.error();
    const QMutexLocker lock(&m_mutex);
    m_records = *records;
    return m_records.size();
}

Result<QVector<TableRow>> RecycleBinSource::rows(const TableQuery &, qint64 offset, int limit) const
{
    const QMutexLocker lock(&m_mutex);
    QVector<TableRow> rows;
    for (qint64 i = offset; i < std::min<qint64>(m_records.size(), offset + limit); ++i) {
        const RecycledRecord &record = m_records[i];
        const RecordType *type = m_workspace.recordTypes().find(record.table);
        TableRow row;
        row.key = i + 1;
        row.values = {type ? type->label : record.table, record.title, record.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), record.actor};
        rows << row;
    }
    return rows;
}

Result<qint64> RecycleBinSource::indexOf(const TableQuery &, qint64 key) const
{
    const QMutexLocker lock(&m_mutex);
    return key >= 1 && key <= m_records.size() ? key - 1 : -1;
}

QStringList RecycleBinSource::tables() const
{
    QStringList names;
    for (const RecordType &type : m_workspace.recordTypes().all())
        names << type.table;
    return names;
}

RecycledRecord RecycleBinSource::record(qint64 key) const
{
    const QMutexLocker lock(&m_mutex);
    return key >= 1 && key <= m_records.size() ? m_records[key - 1] : RecycledRecord();
}

} // namespace xz
