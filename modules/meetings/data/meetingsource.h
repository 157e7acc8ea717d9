#pragma once

#include <QCoreApplication>

#include "ui/models/tablesource.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// The list of meetings. Filters: "text" (title, kind, place), "kind", "year".
class MeetingSource : public TableSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MeetingSource)

public:
    explicit MeetingSource(Workspace &workspace);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

/// Those who attend one meeting. Filters: "meeting", "text" (name, initials, sector), "class".
class AttendeeSource : public TableSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AttendeeSource)

public:
    explicit AttendeeSource(Workspace &workspace);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
