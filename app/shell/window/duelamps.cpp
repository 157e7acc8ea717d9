#include "shell/window/duelamps.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

DueLamps::DueLamps(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("topbar.due"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, [this] { updateGeometry(); });
    setCounts(0, 0);
}

void DueLamps::setCounts(int overdue, int soon)
{
    m_overdue = overdue;
    m_soon = soon;
    const QString words = tr("%1 overdue, %2 due soon").arg(overdue).arg(soon);
    setAccessibleName(words);
    setToolTip(words);
    setVisible(overdue + soon > 0);
    updateGeometry();
    update();
}

int DueLamps::layOut(QPainter *painter) const
{
    const Theme &theme = Theme::app();
    const int lamp = theme.px(12);
    const int gap = theme.px(4);
    const QFont bold = theme.font(TextSize::Base, true);
    const QFont base = theme.font(TextSize::Base);
    int x = theme.px(8);
    const auto count = [&](Lamp kind, int number) {
        if (number == 0)
            return;
        const QString text = QString::number(number);
        const int advance = QFontMetrics(bold).horizontalAdvance(text);
        if (painter) {
            paintLamp(*painter, QRect(x, 0, lamp, height()), kind);
            painter->setFont(bold);
            painter->setPen(theme.color(Token::Text));
            painter->drawText(QRect(x + lamp + gap, 0, advance + gap, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
        x += lamp + gap + advance + theme.px(12);
    };
    count(Lamp::Red, m_overdue);
    count(Lamp::Amber, m_soon);
    const QString word = tr("due");
    const int advance = QFontMetrics(base).horizontalAdvance(word);
    x -= theme.px(4);
    if (painter) {
        painter->setFont(base);
        painter->setPen(theme.color(Token::Text2));
        painter->drawText(QRect(x, 0, advance + gap, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
    return x + advance + theme.px(8);
}

QSize DueLamps::sizeHint() const
{
    return {layOut(nullptr), Theme::app().px(32)};
}

void DueLamps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::app();
    if (underMouse())
        paintBox(painter, rect(), theme.color(Token::Hover), theme.color(Token::Hover), 4);
    layOut(&painter);
    if (hasFocus())
        paintFocus(painter, rect(), 4);
}

} // namespace xz
