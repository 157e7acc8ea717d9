#include "ui/seatkeybar.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace xz::meetings {

SeatKeyBar::SeatKeyBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("seatKeyBar"));
    setAccessibleName(tr("Signs of the map"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeatKeyBar::setViewpoint(const QString &name, const QString &explanation)
{
    m_name = name;
    m_explanation = explanation;
    setAccessibleDescription(viewpointText());
    update();
}

QSize SeatKeyBar::sizeHint() const { return {Theme::app().px(400), Theme::app().px(32)}; }

QSize SeatKeyBar::minimumSizeHint() const { return {Theme::app().px(120), Theme::app().px(32)}; }

QList<SeatKeyBar::Entry> SeatKeyBar::entries() const
{
    return {{Sign::Selected, tr("selected")}, {Sign::Locked, tr("locked")}, {Sign::Changed, tr("changed since print")},
            {Sign::Kept, tr("kept empty")}, {Sign::Unused, tr("unused")}};
}

void SeatKeyBar::paintSign(QPainter &painter, const QRect &rect, Sign sign) const
{
    const Theme &theme = Theme::app();
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::Selected:
        painter.setPen(QPen(theme.color(Token::Accent), 2));
        break;
    case Sign::Locked: {
        const QRectF body(rect.center().x() - 4, rect.center().y() - 1, 9, 7);
        painter.fillRect(body, theme.color(Token::Text));
        painter.setPen(QPen(theme.color(Token::Text), 1.3));
        painter.drawArc(QRectF(body.x() + 2, body.y() - 4, 5, 8), 0, 180 * 16);
        return;
    }
    case Sign::Changed:
        painter.setPen(QPen(theme.color(Token::Text), 1.4, Qt::DashLine));
        break;
    case Sign::Kept:
        painter.setPen(QPen(theme.color(Token::Border), 1));
        painter.setBrush(QBrush(theme.color(Token::Text2), Qt::BDiagPattern));
        break;
    case Sign::Unused:
        painter.setPen(QPen(theme.color(Token::Border), 1));
        break;
    }
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 2, 2);
}

void SeatKeyBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.setPen(theme.color(Token::Line));
    painter.drawLine(rect().topLeft(), rect().topRight());

    const int side = theme.px(14), gap = theme.px(4), between = theme.px(12);
    const QFont small = theme.font(TextSize::Label), bold = theme.font(TextSize::Label, true);
    const QFontMetrics metrics(small), boldMetrics(bold);
    int right = width() - theme.px(12);
    const QList<Entry> all = entries();
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        const int wide = metrics.horizontalAdvance(entry->word);
        painter.setFont(small);
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(right - wide, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft, entry->word);
        paintSign(painter, QRect(right - wide - gap - side, (height() - side) / 2, side, side), entry->sign);
        right -= wide + gap + side + between;
    }
    QRect left(theme.px(12), 0, right - theme.px(12), height());
    painter.setFont(bold);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    left.setLeft(left.left() + boldMetrics.horizontalAdvance(m_name) + theme.px(12));
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_explanation, Qt::ElideRight, std::max(0, left.width())));
}

} // namespace xz::meetings
