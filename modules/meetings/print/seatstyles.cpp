#include "print/seatstyles.h"

#include <QPainter>

namespace xz::meetings {

BoxStyle seatStyle(Face face, double points, double scale, Qt::Alignment align)
{
    BoxStyle style;
    style.text = {face, points * mmPerPoint * scale, 0, true, -1};
    style.align = align;
    return style;
}

BoxStyle seatNameStyle(double points, double scale)
{
    BoxStyle style = seatStyle(Face::Hei, points, scale, Qt::AlignCenter);
    style.fit = BoxStyle::Fit::Break;
    style.breakBelow = 8.6 * mmPerPoint * scale;
    style.brokenSize = 8 * mmPerPoint * scale;
    style.leading = 1.1;
    return style;
}

void drawSeatText(QPainter &painter, const QString &text, const BoxStyle &style, const QRectF &box, const QColor &colour)
{
    painter.setPen(colour);
    TextBox(text, style, box).draw(painter);
}

} // namespace xz::meetings
