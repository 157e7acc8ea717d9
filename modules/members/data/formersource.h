#pragma once

#include "ui/models/tablesource.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// 老委员: people who were members and are not in office in the current term. Keys are persons.
/// Filters: "current" (term; 0: none is current), "text", "term" (last one, id), "exit" (way of leaving). Orders: strokes, pinyin, term.
class FormerSource : public TableSource
{
public:
    explicit FormerSource(Workspace &workspace);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
