#pragma once

#include "shell/export.h"
#include "ui/models/tablesource.h"

#include <memory>

namespace xz {

/// The day's brief as one list to print: the meetings of the day, then what is to do, under a heading each.
class XZSHELL_EXPORT BriefSource : public TableSource
{
public:
    /// `agenda` and `tasks` have the columns of AgendaSource and TaskSource.
    BriefSource(std::shared_ptr<const TableSource> agenda, std::shared_ptr<const TableSource> tasks);
    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override { return {}; } ///< never shown on screen

private:
    Result<QVector<TableRow>> all() const;

    std::shared_ptr<const TableSource> m_agenda;
    std::shared_ptr<const TableSource> m_tasks;
};

} // namespace xz
