#pragma once

#include <QStyledItemDelegate>

#include "ui/export.h"

namespace xz {

struct TableColumn;

/// Paints a cell of a WindowedModel: text in the column's tone, lamps, chips, headings; the selected row with its 3 px accent.
/// Models of another kind get plain text; a role of its own (LampRole) makes it a lamp.
class XZUI_EXPORT TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// For QStandardItemModel and the like: "red:低于60" in this role is painted as lamp and word.
    static constexpr int LampRole = Qt::UserRole + 20;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &heading) const;
    void paintCell(QPainter *painter, const QRect &area, const QModelIndex &index, const TableColumn *column, bool selected) const;
};

} // namespace xz
