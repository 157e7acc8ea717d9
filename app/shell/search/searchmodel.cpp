#include "shell/search/searchmodel.h"

namespace xz {

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) {}

void SearchModel::setGroups(const QList<SearchGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const SearchGroup &group : groups) {
        if (group.items.isEmpty())
            continue;
        m_rows << Row{true, {group.title, {}, {}, {}}};
        for (const SearchItem &item : group.items)
            m_rows << Row{false, item};
    }
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.item.title;
    case Qt::AccessibleTextRole:
        return row.item.subtitle.isEmpty() ? row.item.title : row.item.title + QLatin1String(", ") + row.item.subtitle;
    case HeadingRole:
        return row.heading;
    case SubtitleRole:
        return row.item.subtitle;
    case IconRole:
        return row.item.icon;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows[index.row()].heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int SearchModel::nextOpenable(int row, int direction) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((row + direction * step) % count + count) % count;
        if (!m_rows[candidate].heading)
            return candidate;
    }
    return -1;
}

std::function<void()> SearchModel::opener(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].item.open : std::function<void()>();
}

} // namespace xz
