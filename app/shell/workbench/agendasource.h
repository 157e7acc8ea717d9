#pragma once

#include <QDate>
#include <QMutex>

#include "sdk/registries.h"
#include "shell/export.h"
#include "ui/models/tablesource.h"

namespace xz {

/// Meetings of one day from all agenda sources, by time.
class XZSHELL_EXPORT AgendaSource : public TableSource
{
public:
    AgendaSource(Workspace &workspace, QList<AgendaSourceEntry> sources, QDate day);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

    /// What stands in a row; empty when there is none. Any thread.
    AgendaItem item(qint64 key) const;

private:
    bool isRead() const;

    Workspace &m_workspace;
    QList<AgendaSourceEntry> m_sources;
    QDate m_day;
    mutable QMutex m_mutex;
    mutable bool m_read = false;
    mutable QList<AgendaItem> m_items;
};

} // namespace xz
