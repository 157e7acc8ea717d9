#include "ui/dutymodel.h"

#include <algorithm>

#include "core/workspace.h"

namespace xz::members {

Result<int> DutyModel::load(Workspace &workspace, qint64 personId)
{
    auto records = workspace.dutyLedger().ofPerson(personId);
    if (!records)
        return records.error();
    std::reverse(records->begin(), records->end());
    set(*records);
    return int(m_records.size());
}

void DutyModel::clear()
{
    set({});
}

void DutyModel::set(const QList<DutyRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int DutyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int DutyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const DutyRecord &record = m_records[index.row()];
    if (role == Qt::ToolTipRole)
        return QStringList{record.item, record.role, record.organiser, record.remark}.join(QLatin1Char('\n')).trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Date: return record.date;
    case Kind: return record.kind;
    case Item: return record.item;
    case Outcome: return QStringList{record.role, record.outcome}.join(QLatin1Char(' ')).trimmed();
    default: return {};
    }
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Kind: return tr("Kind");
    case Item: return tr("Matter");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

} // namespace xz::members
