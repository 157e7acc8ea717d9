#pragma once

#include "ui/models/tablesource.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// The duty ledger as a table. Filters: "term" (id, for the sector), "text" (name, pinyin, initials, matter, organiser), "kind", "year" (int),
/// "outcome" (a word), "origin" ("meeting": from another record, "hand"), "person" (id), "without": "proof" (nothing attached).
class DutySource : public TableSource
{
public:
    explicit DutySource(Workspace &workspace) : m_workspace(workspace) {}

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override { return {QStringLiteral("duty_record"), QStringLiteral("person"), QStringLiteral("attachment"), QStringLiteral("membership")}; }

private:
    struct Sql {
        QString from;
        QVariantList values;
        QStringList order; ///< expressions, the last one unique
        bool descending = false;
    };
    Sql sql(const TableQuery &query) const;

    Workspace &m_workspace;
};

} // namespace xz::members
