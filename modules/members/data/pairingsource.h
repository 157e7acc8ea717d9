#pragma once

#include "data/pairings.h"
#include "ui/models/tablesource.h"

namespace xz::members {

/// A pairing register: every member in office of a term (or every party) with who keeps contact. Keys are persons (parties).
/// Filters: "term", "kind" (staff, lawyer, leader), "text", "paired" (bool). Orders: strokes, pinyin, rank, sector, helper.
class PairingSource : public TableSource
{
public:
    PairingSource(Workspace &workspace, Pairing::Kind kind);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    QString from(const TableQuery &query, QVariantList &values) const;
    QString order(const TableQuery &query) const;

    Workspace &m_workspace;
    Pairing::Kind m_kind;
};

} // namespace xz::members
