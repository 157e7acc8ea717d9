#include "ui/termcopymodel.h"

#include "core/text/names.h"
#include "ui/models/tablesource.h"

namespace xz::members {

TermCopyModel::TermCopyModel(QObject *parent) : QAbstractTableModel(parent) {}

void TermCopyModel::setMembers(const QList<TermCopyMember> &members)
{
    beginResetModel();
    m_members = members;
    rebuild();
    endResetModel();
    emit decided();
}

void TermCopyModel::setAges(const QList<TermCopyMember> &members)
{
    for (qsizetype i = 0; i < m_members.size() && i < members.size(); ++i)
        m_members[i].age = members[i].age;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Age), index(int(m_rows.size()) - 1, Age));
}

void TermCopyModel::rebuild()
{
    m_rows.clear();
    for (int i = 0; i < m_members.size(); ++i) {
        const TermCopyMember &member = m_members[i];
        const bool fits = m_shown == Shown::All || (m_shown == Shown::Staying) == member.stays;
        const bool named = m_text.isEmpty() || member.person.name.contains(m_text) || member.person.initials.startsWith(m_text, Qt::CaseInsensitive)
            || member.sector.contains(m_text) || member.person.organisation.contains(m_text);
        if (fits && named)
            m_rows << i;
    }
}

void TermCopyModel::setShown(Shown shown, const QString &text)
{
    beginResetModel();
    m_shown = shown;
    m_text = text;
    rebuild();
    endResetModel();
}

void TermCopyModel::setStays(const QList<int> &rows, bool stays)
{
    for (const int row : rows) {
        if (row < 0 || row >= m_rows.size())
            continue;
        m_members[m_rows[row]].stays = stays;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit decided();
}

void TermCopyModel::toggle(int row)
{
    if (row >= 0 && row < m_rows.size())
        setStays({row}, !m_members[m_rows[row]].stays);
}

bool TermCopyModel::stays(int row) const
{
    return row >= 0 && row < m_rows.size() && m_members[m_rows[row]].stays;
}

int TermCopyModel::leaveFrom(int age, int terms)
{
    int changed = 0;
    for (TermCopyMember &member : m_members) {
        const bool goes = (age > 0 && member.age >= age) || (terms > 0 && member.terms >= terms);
        if (goes && member.stays) {
            member.stays = false;
            ++changed;
        }
    }
    setShown(m_shown, m_text);
    emit decided();
    return changed;
}

int TermCopyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TermCopyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermCopyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TermCopyMember &member = m_members[m_rows[index.row()]];
    if (role == Qt::TextAlignmentRole && (index.column() == Age || index.column() == Terms))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Decision:
        return member.stays ? QVariant(tr("✓ stays")) : QVariant::fromValue(TableCell{tr("→ leaves"), TableCell::Style::ChipOutlined});
    case Name:
        return member.stays ? QVariant(spacedName(member.person.name)) : QVariant::fromValue(TableCell{spacedName(member.person.name), TableCell::Style::Secondary});
    case Sex:
        return member.person.sex;
    case Age:
        return member.age >= 0 ? QVariant(member.age) : QVariant();
    case Terms:
        return member.terms;
    case Sector:
        return member.sector;
    case Post:
        return member.post;
    case Organisation:
        return member.person.organisation;
    default:
        return {};
    }
}

QVariant TermCopyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Decision:
        return tr("Next term");
    case Name:
        return tr("Name");
    case Sex:
        return tr("Sex");
    case Age:
        return tr("Age");
    case Terms:
        return tr("Terms");
    case Sector:
        return tr("Sector");
    case Post:
        return tr("Post");
    case Organisation:
        return tr("Organisation and post");
    default:
        return {};
    }
}

} // namespace xz::members
