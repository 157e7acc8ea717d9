#include "ui/widgets/tabbar.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

namespace {

QString countOf(const QTabBar &bar, int index)
{
    const QVariant count = bar.tabData(index);
    return count.isValid() && count.toLongLong() >= 0 ? QString::number(count.toLongLong()) : QString();
}

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::StrongFocus);
}

void TabBar::setTabCount(int index, qint64 count)
{
    setTabData(index, count);
    // QTabBar measures again only when a text changes.
    const QString text = tabText(index);
    setTabText(index, text + QLatin1Char(' '));
    setTabText(index, text);
}

QSize TabBar::tabSizeHint(int index) const
{
    const Theme &theme = Theme::app();
    int width = QFontMetrics(theme.font(TextSize::Base, true)).horizontalAdvance(tabText(index));
    const QString count = countOf(*this, index);
    if (!count.isEmpty())
        width += theme.px(4) + QFontMetrics(theme.font(TextSize::Label)).horizontalAdvance(count) + theme.px(12);
    return {width + theme.px(index + 1 < this->count() ? 24 : 8), theme.px(36)};
}

QSize TabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

void TabBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect place = tabRect(i);
        const bool current = i == currentIndex();
        const QFont font = theme.font(TextSize::Base, current);
        const int advance = QFontMetrics(font).horizontalAdvance(tabText(i));
        painter.setFont(font);
        painter.setPen(theme.color(!isTabEnabled(i) ? Token::Text3 : current ? Token::Text : Token::Text2));
        painter.drawText(QRect(place.x(), place.y(), advance + 1, place.height()), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        int right = place.x() + advance;
        const QString count = countOf(*this, i);
        if (!count.isEmpty()) {
            const QFont small = theme.font(TextSize::Label);
            const int chip = QFontMetrics(small).horizontalAdvance(count) + theme.px(12);
            const QRect box(right + theme.px(4), place.center().y() - theme.px(9), chip, theme.px(18));
            paintBox(painter, box, theme.color(Token::Hover), Qt::transparent, 3);
            painter.setFont(small);
            painter.setPen(theme.color(Token::Text2));
            painter.drawText(box, Qt::AlignCenter, count);
            right = box.right() + 1;
        }
        if (current)
            painter.fillRect(place.x(), height() - theme.px(2), right - place.x(), theme.px(2), theme.color(hasFocus() ? Token::Focus : Token::Accent));
    }
}

} // namespace xz
