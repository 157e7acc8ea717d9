#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainterPath>

#include "ui/theme/theme.h"

namespace xz {

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &frame, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(frame.alpha() == 0 ? QPen(Qt::NoPen) : QPen(frame, 1));
    const double r = radius * Theme::app().scale();
    if (frame.alpha() == 0)
        painter.drawRoundedRect(QRectF(rect), r, r);
    else
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), r, r);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRect &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::app().color(Token::Focus), 2));
    const double r = radius * Theme::app().scale();
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), r, r);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QColor &color, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double s = Theme::app().scale();
    painter.setPen(QPen(color, 1.2 * s));
    const QPointF c = QRectF(rect).center();
    const double w = 3 * s, h = (up ? -1.5 : 1.5) * s;
    painter.drawPolyline(QPolygonF({QPointF(c.x() - w, c.y() - h), QPointF(c.x(), c.y() + h), QPointF(c.x() + w, c.y() - h)}));
    painter.restore();
}

QSize keyCapSize(const QString &key)
{
    const Theme &theme = Theme::app();
    return {QFontMetrics(theme.fontOfPixels(11)).horizontalAdvance(key) + 2 * theme.px(5), theme.px(18)};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &fill, const QColor &frame)
{
    paintBox(painter, rect, fill, frame, 3);
    painter.save();
    painter.setFont(Theme::app().fontOfPixels(11));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

Lamp lampOf(const QString &name)
{
    if (name == QLatin1String("red"))
        return Lamp::Red;
    if (name == QLatin1String("amber"))
        return Lamp::Amber;
    if (name == QLatin1String("green"))
        return Lamp::Green;
    return name == QLatin1String("done") ? Lamp::Done : Lamp::None;
}

void paintLamp(QPainter &painter, const QRect &rect, Lamp lamp)
{
    const Theme &theme = Theme::app();
    const double s = theme.scale();
    const QPointF c = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (lamp) {
    case Lamp::Red:
        painter.setBrush(theme.color(Token::LampRed));
        painter.drawPolygon(QPolygonF({c + QPointF(0, -6 * s), c + QPointF(6 * s, 0), c + QPointF(0, 6 * s), c + QPointF(-6 * s, 0)}));
        painter.setBrush(theme.color(Token::Surface));
        painter.drawRect(QRectF(c.x() - 0.7 * s, c.y() - 3 * s, 1.4 * s, 3.6 * s));
        painter.drawRect(QRectF(c.x() - 0.7 * s, c.y() + 1.5 * s, 1.4 * s, 1.4 * s));
        break;
    case Lamp::Amber:
        painter.setBrush(theme.color(Token::LampAmber));
        painter.drawPolygon(QPolygonF({c + QPointF(0, -5 * s), c + QPointF(6 * s, 5 * s), c + QPointF(-6 * s, 5 * s)}));
        break;
    case Lamp::Green:
        painter.setBrush(theme.color(Token::LampGreen));
        painter.drawEllipse(c, 5 * s, 5 * s);
        break;
    case Lamp::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Text3), 1.3 * s));
        painter.drawEllipse(c, 4.5 * s, 4.5 * s);
        break;
    case Lamp::Done:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Text3), 1.4 * s));
        painter.drawPolyline(QPolygonF({c + QPointF(-5 * s, 0), c + QPointF(-1.5 * s, 3.5 * s), c + QPointF(5 * s, -4 * s)}));
        break;
    }
    painter.restore();
}

} // namespace xz
