#pragma once

#include <QMutex>
#include <QSet>

#include "domain/completeness.h"
#include "ui/models/tablesource.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// What is to be mended in a term, a row each. Keys number the rows of the check; issue() tells what they are.
/// Filters: "term", "item" (field id), "missing" (bool), "text". Order: strokes, pinyin, rank, sector, item.
class CompletenessSource : public TableSource
{
public:
    explicit CompletenessSource(Workspace &workspace);

    static const QString requiredSetting; ///< list of field ids
    QStringList required() const;
    /// Own fields of the office that can be asked for, by the name they have in the form.
    static Result<OwnCompletenessFields> ownFields(Workspace &workspace);
    /// Checks a term; worker thread.
    static Result<QList<CompletenessIssue>> check(Workspace &workspace, qint64 termId, const QStringList &required);

    CompletenessIssue issue(qint64 key) const;
    Result<QHash<QString, int>> countsByField(qint64 termId) const;

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Result<QList<CompletenessIssue>> checked(qint64 termId) const;
    Result<QList<int>> shown(const TableQuery &query) const;
    /// Place of each membership of a term in an order; strokes need none, the issues stand so.
    Result<QHash<qint64, int>> places(qint64 termId, const QString &order) const;
    /// Memberships whose name is read or abbreviated so.
    Result<QSet<qint64>> spelt(qint64 termId, const QString &latin) const;

    Workspace &m_workspace;
    mutable QMutex m_mutex;
    mutable QList<CompletenessIssue> m_issues;
    mutable qint64 m_term = 0, m_revision = -1;
};

} // namespace xz::members
