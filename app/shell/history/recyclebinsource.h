#pragma once

#include "core/records/history.h"
#include "shell/export.h"
#include "ui/models/tablesource.h"

namespace xz {

/// Removed records, newest first; filter "text". Keys are those of the removals in the change log.
class XZSHELL_EXPORT RecycleBinSource : public TableSource
{
public:
    explicit RecycleBinSource(Workspace &workspace);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

} // namespace xz
