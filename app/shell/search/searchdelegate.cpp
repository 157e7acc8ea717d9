#include "shell/search/searchdelegate.h"

#include <QPainter>

#include "shell/search/searchmodel.h"
#include "ui/theme/theme.h"

namespace xz {

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::app();
    const QRect row = option.rect;
    painter->save();
    if (index.data(SearchModel::HeadingRole).toBool()) {
        painter->setPen(theme.color(Token::Text3));
        painter->setFont(theme.font(TextSize::Label));
        painter->drawText(row.adjusted(theme.px(12), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, theme.color(Token::Sel));
        painter->fillRect(QRect(row.left(), row.top(), theme.px(3), row.height()), theme.color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.color(Token::Hover));
    }
    int x = row.left() + theme.px(12);
    const QString icon = index.data(SearchModel::IconRole).toString();
    if (!icon.isEmpty()) {
        const int size = theme.px(16);
        theme.icon(icon).paint(painter, QRect(x, row.top() + (row.height() - size) / 2, size, size));
    }
    x += theme.px(24);
    const int right = row.right() - theme.px(12);
    const QString subtitle = index.data(SearchModel::SubtitleRole).toString();
    const QFont titleFont = theme.font(TextSize::Base);
    const QFont subtitleFont = theme.font(TextSize::Label);
    const int room = right - x;
    const int titleRoom = subtitle.isEmpty() ? room : room * 3 / 5;
    const QString title = QFontMetrics(titleFont).elidedText(index.data().toString(), Qt::ElideRight, titleRoom);
    painter->setPen(theme.color(Token::Text));
    painter->setFont(titleFont);
    painter->drawText(QRect(x, row.top(), titleRoom, row.height()), Qt::AlignVCenter | Qt::AlignLeft, title);
    if (!subtitle.isEmpty()) {
        const int left = x + QFontMetrics(titleFont).horizontalAdvance(title) + theme.px(12);
        painter->setPen(theme.color(selected ? Token::Text2 : Token::Text3));
        painter->setFont(subtitleFont);
        painter->drawText(QRect(left, row.top(), right - left, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(subtitleFont).elidedText(subtitle, Qt::ElideRight, right - left));
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = Theme::app();
    return {theme.px(200), theme.px(index.data(SearchModel::HeadingRole).toBool() ? 24 : 32)};
}

} // namespace xz
