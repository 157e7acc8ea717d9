#pragma once

#include <QAbstractTableModel>

#include "ui/bulkedit.h"

namespace xz::members {

/// What a bulk edit changes: name, before, after.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(const QList<BulkChange> &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BulkChange> m_changes;
};

} // namespace xz::members
