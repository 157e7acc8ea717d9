#include "ui/bulkmodel.h"

#include "core/text/names.h"

namespace xz::members {

void BulkModel::setChanges(const QList<BulkChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int BulkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_changes.size()); }
int BulkModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size() || role != Qt::DisplayRole)
        return {};
    const BulkChange &change = m_changes[index.row()];
    return index.column() == 0 ? spacedName(change.name) : index.column() == 1 ? (change.from.isEmpty() ? tr("(empty)") : change.from) : (change.to.isEmpty() ? tr("(empty)") : change.to);
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Name"), tr("Now"), tr("Then")}.value(section);
}

} // namespace xz::members
