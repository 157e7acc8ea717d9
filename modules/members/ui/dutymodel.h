#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "core/directory/dutyledger.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// What a member did, newest first.
class DutyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Item, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Answers the number of records.
    Result<int> load(Workspace &workspace, qint64 personId);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void set(const QList<DutyRecord> &records);

    QList<DutyRecord> m_records;
};

} // namespace xz::members
