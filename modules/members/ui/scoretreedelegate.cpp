#include "ui/scoretreedelegate.h"

#include <QPainter>

#include "ui/scoretreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz::members {

void ScoreTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::app();
    const int level = index.data(ScoreTreeModel::LevelRole).toInt();
    const bool selected = option.state & QStyle::State_Selected;
    // The first column's cell begins behind the indentation; its ground and line do not.
    QRect row = option.rect;
    if (index.column() == 0)
        row.setLeft(0);
    painter->save();
    if (level == 2)
        painter->fillRect(row, theme.color(Token::Head));
    else if (selected)
        painter->fillRect(option.rect, theme.color(Token::Sel));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(0, option.rect.y(), theme.px(3), option.rect.height()), theme.color(Token::Accent));
    const bool isCounted = index.column() == ScoreTreeModel::Counted;
    const bool isName = index.column() == ScoreTreeModel::Name;
    const bool isTrial = index.column() == ScoreTreeModel::Trial || index.column() == ScoreTreeModel::Difference;
    QRect area = option.rect.adjusted(theme.px(isName ? 4 : 6), 0, -theme.px(6), 0);
    painter->setFont(theme.font(TextSize::Base, isCounted || level == 2 || (level == 0 && isName)));
    painter->setPen(theme.color(isTrial && level != 2 ? Token::Text2 : Token::Text));
    const QString text = index.data().toString();
    painter->drawText(area, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()), painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    if (index.column() == ScoreTreeModel::Cap && index.data(ScoreTreeModel::CappedRole).toBool()) {
        const int number = painter->fontMetrics().horizontalAdvance(text);
        painter->setFont(theme.font(TextSize::Label));
        const QString word = tr("capped");
        const int width = painter->fontMetrics().horizontalAdvance(word) + theme.px(8);
        const QRect box(area.right() - number - theme.px(8) - width, area.center().y() - theme.px(9) + 1, width, theme.px(18));
        paintBox(*painter, box, theme.color(Token::Surface), theme.color(Token::Border), 3);
        painter->setPen(theme.color(Token::Text2));
        painter->drawText(box, Qt::AlignCenter, word);
    }
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.color(Token::Line));
    painter->restore();
}

QSize ScoreTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::app().px(28));
    return size;
}

} // namespace xz::members
