#pragma once

#include <QStyledItemDelegate>

namespace xz::members {

/// Rows of the score sheet: 28 px, groups and the total bold, 封顶 before a cap that was reached.
class ScoreTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xz::members
