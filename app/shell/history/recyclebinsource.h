#pragma once

#include "core/records/history.h"
#include "shell/export.h"
#include "ui/models/heldlist.h"
#include "ui/models/tablesource.h"

namespace xz {

/// Removed records, newest first. Keys are places in the list as it was read last; record() tells what stands there.
class XZSHELL_EXPORT RecycleBinSource : public TableSource
{
public:
    /// More than that are not listed: older ones are found in the history.
    static constexpr int most = 2000;

    explicit RecycleBinSource(Workspace &workspace);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

    /// table empty when there is none. Any thread.
    RecycledRecord record(qint64 key) const;

private:
    Workspace &m_workspace;
    mutable HeldList<RecycledRecord> m_records;
};

} // namespace xz
