#pragma once

#include "shell/export.h"
#include "ui/models/tablesource.h"

namespace xz {

class Workspace;

/// The newest steps as the workbench lists them: what, who, when.
class XZSHELL_EXPORT RecentSource : public TableSource
{
public:
    static constexpr int most = 12;

    explicit RecentSource(Workspace &workspace);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

} // namespace xz
