#pragma once

#include <QAbstractItemModel>

#include "core/records/stepdetails.h"
#include "shell/export.h"

namespace xz {

/// The records of one step with their fields below them: what, before, after.
class XZSHELL_EXPORT StepModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };

    explicit StepModel(QObject *parent = nullptr);
    void setRecords(const QList<StepRecord> &records);
    /// The record of a row or of a field's row.
    const StepRecord *recordAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<StepRecord> m_records;
};

} // namespace xz
