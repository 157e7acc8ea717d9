#include "ui/participantsmodel.h"

#include <algorithm>

#include "core/text/names.h"
#include "domain/duty/dutywords.h"

namespace xz::members {

void ParticipantsModel::set(const QList<DutyParticipant> &participants)
{
    beginResetModel();
    m_participants = participants;
    endResetModel();
}

bool ParticipantsModel::add(const DutyParticipant &participant)
{
    const bool known = std::any_of(m_participants.cbegin(), m_participants.cend(), [&](const DutyParticipant &one) { return one.personId == participant.personId; });
    if (known)
        return false;
    beginInsertRows({}, int(m_participants.size()), int(m_participants.size()));
    m_participants.append(participant);
    endInsertRows();
    emit edited();
    return true;
}

void ParticipantsModel::removeAt(const QList<int> &rows)
{
    QList<int> order = rows;
    std::sort(order.begin(), order.end(), std::greater<>());
    for (const int row : std::as_const(order)) {
        beginRemoveRows({}, row, row);
        m_participants.removeAt(row);
        endRemoveRows();
    }
    if (!order.isEmpty())
        emit edited();
}

void ParticipantsModel::setRole(const QString &role)
{
    for (int row = 0; row < m_participants.size(); ++row)
        setData(index(row, Role), role);
}

void ParticipantsModel::setOutcome(const QString &outcome)
{
    for (int row = 0; row < m_participants.size(); ++row)
        setData(index(row, Outcome), outcome);
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_participants.size()); }

int ParticipantsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_participants.size())
        return {};
    const DutyParticipant &one = m_participants[index.row()];
    if (role == Qt::ToolTipRole && !one.remark.isEmpty())
        return one.remark;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name: return spacedName(one.name);
    case Sector: return one.sector;
    case Role: return one.role;
    case Outcome: return one.outcome;
    default: return {};
    }
}

bool ParticipantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || role != Qt::EditRole || !index.isValid() || (index.column() != Role && index.column() != Outcome))
        return false;
    const QString text = value.toString().simplified();
    DutyParticipant &one = m_participants[index.row()];
    if (index.column() == Role) {
        const auto known = dutyRole(text);
        if (!known)
            return false;
        one.role = dutyWord(*known);
    } else {
        const auto known = dutyOutcomes(text);
        if (!known || *known == 0)
            return false;
        one.outcome = dutyWord(*known);
    }
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Sector: return tr("Sector");
    case Role: return tr("Role");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && (index.column() == Role || index.column() == Outcome) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace xz::members
