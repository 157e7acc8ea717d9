#include "ui/bodiesmodel.h"

#include "core/text/names.h"
#include "ui/theme/theme.h"

namespace xz::members {

void BodiesModel::setBodies(const QList<Body> &bodies, const QString &convener)
{
    beginResetModel();
    m_bodies = bodies;
    m_convener = convener;
    endResetModel();
}

int BodiesModel::rowOf(qint64 id) const
{
    for (int i = 0; i < m_bodies.size(); ++i) {
        if (m_bodies[i].entry.id == id)
            return i;
    }
    return -1;
}

int BodiesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_bodies.size()); }
int BodiesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BodiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_bodies.size())
        return {};
    const Body &body = m_bodies[index.row()];
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Members))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return index.row() + 1;
    case Name:
        return body.entry.name;
    case Members:
        return body.members;
    case Conveners:
        return body.conveners.join(QStringLiteral("、"));
    default:
        return {};
    }
}

QVariant BodiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("No."), tr("Name"), tr("Members"), m_convener};
    return titles.value(section);
}

void BodyMembersModel::setMembers(const QList<BodyMember> &members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

int BodyMembersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_members.size()); }
int BodyMembersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BodyMembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_members.size() || role != Qt::DisplayRole)
        return {};
    const BodyMember &member = m_members[index.row()];
    switch (index.column()) {
    case Name:
        return spacedName(member.name);
    case Role:
        return member.isConvener ? tr("Convener") : member.committeePost;
    case Post:
        return member.post;
    case Organisation:
        return member.organisation;
    default:
        return {};
    }
}

QVariant BodyMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("Role"), tr("Post"), tr("Organisation and post")};
    return titles.value(section);
}

} // namespace xz::members
