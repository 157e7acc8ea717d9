#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "domain/attendance.h"

namespace xz::meetings {

/// 界别 应到 实到 请假 未到 到会率, those with the most missing first.
class RollModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Expected, Present, OnLeave, Absent, Rate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(QList<Roll::Group> groups);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int SharesRole = Qt::UserRole; ///< of Rate: QPointF of present and leave as shares of those expected

private:
    void put(QList<Roll::Group> &groups) const;

    QList<Roll::Group> m_groups;
    int m_column = Absent;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// Paints the rate as a bar: present, then those on leave.
class RateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xz::meetings
