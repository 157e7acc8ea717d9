#pragma once

#include <QDate>
#include <QMutex>

#include "shell/workbench/duetasks.h"
#include "ui/models/tablesource.h"

namespace xz {

/// Open tasks as the workbench lists them. Filter "who": "mine" (the actor's), "others", else all.
class XZSHELL_EXPORT TaskSource : public TableSource
{
public:
    explicit TaskSource(Workspace &workspace);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Result<QList<DueTasks::Entry>> filtered(const TableQuery &query) const;

    Workspace &m_workspace;
    mutable QMutex m_mutex;
    mutable DueTasks m_due;
    mutable qint64 m_revision = -1; ///< of the workspace, when m_due was read
    mutable QDate m_day;
};

} // namespace xz
