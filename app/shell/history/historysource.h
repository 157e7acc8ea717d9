#pragma once

#include "shell/export.h"
#include "ui/models/tablesource.h"

namespace xz {

class Workspace;

/// Steps of the history, newest first: when, what, who, how many records, state.
class XZSHELL_EXPORT HistorySource : public TableSource
{
public:
    explicit HistorySource(Workspace &workspace);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

} // namespace xz
