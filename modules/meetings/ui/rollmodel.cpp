#include "ui/rollmodel.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz::meetings {

void RollModel::put(QList<Roll::Group> &groups) const
{
    const auto value = [this](const Roll::Group &group) {
        switch (m_column) {
        case Expected:
            return double(group.counts.expected);
        case Present:
            return double(group.counts.present);
        case OnLeave:
            return double(group.counts.onLeave);
        case Absent:
            return double(group.counts.absent);
        case Rate:
            return group.counts.expected ? double(group.counts.present) / group.counts.expected : 0;
        default:
            return double(group.position);
        }
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const Roll::Group &left, const Roll::Group &right) {
        return m_order == Qt::AscendingOrder ? value(left) < value(right) : value(left) > value(right);
    });
}

void RollModel::setGroups(QList<Roll::Group> groups)
{
    put(groups);
    const bool same = groups.size() == m_groups.size();
    if (!same)
        beginResetModel();
    m_groups = std::move(groups);
    if (!same)
        endResetModel();
    else if (!m_groups.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, Name, Name);
}

int RollModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_groups.size()); }

int RollModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_groups.size())
        return {};
    const Roll::Group &group = m_groups.at(index.row());
    const RollCounts &counts = group.counts;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole && index.column() == Present)
        return Theme::app().font(TextSize::Base, true);
    if (role == SharesRole && counts.expected)
        return QPointF(double(counts.present) / counts.expected, double(counts.onLeave) / counts.expected);
    if (role == Qt::AccessibleTextRole && index.column() == Rate)
        return counts.expected ? QStringLiteral("%1%").arg(100 * counts.present / counts.expected) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return group.name.isEmpty() ? tr("no sector") : group.name;
    case Expected:
        return counts.expected;
    case Present:
        return counts.present;
    case OnLeave:
        return counts.onLeave ? QVariant(counts.onLeave) : QVariant(QString());
    case Absent:
        return counts.absent;
    default:
        return {};
    }
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name || section == Rate ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Sector (%1)").arg(m_groups.size()), tr("Expected"), tr("Present"), tr("On leave"), tr("Not there"), tr("Rate")};
    return titles.value(section);
}

void RollModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged();
    put(m_groups);
    emit layoutChanged();
}

void RateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::app();
    painter->fillRect(option.rect, theme.color(option.state & QStyle::State_Selected ? Token::Sel : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Token::Line));
    const QPointF shares = index.data(RollModel::SharesRole).toPointF();
    QRect bar(option.rect.left() + theme.px(4), option.rect.center().y() - theme.px(3), option.rect.width() - theme.px(16), theme.px(6));
    painter->fillRect(bar, theme.color(Token::Hover));
    const int present = int(bar.width() * shares.x()), away = int(bar.width() * shares.y());
    painter->fillRect(QRect(bar.left(), bar.top(), present, bar.height()), theme.color(Token::Chart1));
    painter->fillRect(QRect(bar.left() + present, bar.top(), away, bar.height()), theme.color(Token::Chart3));
}

} // namespace xz::meetings
