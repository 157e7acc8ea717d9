#include "ui/widgets/counttile.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

CountTile::CountTile(const QString &objectName, const QString &sign, const QString &word, QWidget *parent, bool alarming)
    : QAbstractButton(parent)
    , m_sign(sign)
    , m_alarming(alarming)
{
    setObjectName(objectName);
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
    setCount(0);
}

void CountTile::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(QString::number(count) + QLatin1Char(' ') + text());
    updateGeometry();
    update();
}

QString CountTile::label() const { return m_sign.isEmpty() ? text() : m_sign + QLatin1Char(' ') + text(); }

QSize CountTile::sizeHint() const
{
    const Theme &theme = Theme::app();
    const int figure = QFontMetrics(theme.font(TextSize::Title, true)).horizontalAdvance(QString::number(m_count));
    const int word = QFontMetrics(theme.font()).horizontalAdvance(label());
    return {2 * theme.px(13) + figure + theme.px(8) + word, theme.px(40)};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const QColor fill = isChecked() ? theme.color(Token::Sel) : underMouse() ? theme.color(Token::Hover) : theme.color(Token::Surface);
    paintBox(painter, rect(), fill, theme.color(isChecked() ? Token::Chart2 : Token::Line), 4);
    if (hasFocus())
        paintFocus(painter, rect(), 4);
    const bool alarm = m_alarming && m_count > 0;
    const QFont figureFont = theme.font(TextSize::Title, true);
    const QString figure = QString::number(m_count);
    const int x = theme.px(13);
    painter.setFont(figureFont);
    painter.setPen(theme.color(alarm ? Token::Accent : Token::Text));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, figure);
    const int next = x + QFontMetrics(figureFont).horizontalAdvance(figure) + theme.px(8);
    painter.setFont(theme.font());
    painter.setPen(theme.color(alarm ? Token::Accent : isChecked() ? Token::Text : Token::Text2));
    painter.drawText(QRect(next, theme.px(2), width() - next, height() - theme.px(2)), Qt::AlignLeft | Qt::AlignVCenter, label());
}

} // namespace xz
