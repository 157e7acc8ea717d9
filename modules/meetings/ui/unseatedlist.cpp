#include "ui/unseatedlist.h"

#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/seatmapview.h"
#include "ui/theme/theme.h"

namespace xz::meetings {

namespace {

constexpr int attendeeRole = Qt::UserRole, classRole = Qt::UserRole + 1, reasonRole = Qt::UserRole + 2;

/// Name bold, class beside it, the reason at the right.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {option.rect.width(), Theme::app().px(28)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::app();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, theme.color(Token::Sel));
        QRect rect = option.rect.adjusted(theme.px(12), 0, -theme.px(12), 0);
        const QFont nameFont = theme.font(TextSize::Base, true), small = theme.font(TextSize::Label);
        const QString name = index.data().toString(), kind = index.data(classRole).toString();
        painter->setFont(nameFont);
        painter->setPen(theme.color(Token::Text));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
        rect.setLeft(rect.left() + QFontMetrics(nameFont).horizontalAdvance(name) + theme.px(8));
        painter->setFont(small);
        painter->setPen(theme.color(Token::Text2));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, kind);
        rect.setLeft(rect.left() + QFontMetrics(small).horizontalAdvance(kind) + theme.px(4));
        const QString reason = QFontMetrics(small).elidedText(index.data(reasonRole).toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, reason);
    }
};

} // namespace

UnseatedList::UnseatedList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("unseatedList"));
    setAccessibleName(tr("People without a seat"));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UnseatedList::setRows(const QList<Row> &rows)
{
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.name, this);
        item->setData(attendeeRole, row.attendee);
        item->setData(classRole, row.attendanceClass);
        item->setData(reasonRole, row.reason);
        if (row.onLeave)
            item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
        item->setToolTip(QStringLiteral("%1 %2\n%3").arg(row.name, row.attendanceClass, row.reason));
    }
}

qint64 UnseatedList::currentAttendee() const { return currentItem() ? currentItem()->data(attendeeRole).toLongLong() : 0; }

QStringList UnseatedList::mimeTypes() const { return {SeatMapView::mimeType()}; }

QMimeData *UnseatedList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(SeatMapView::mimeType(), QByteArray::number(items.first()->data(attendeeRole).toLongLong()));
    return mime;
}

} // namespace xz::meetings
