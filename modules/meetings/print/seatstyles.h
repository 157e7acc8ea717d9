#pragma once

#include <QColor>

#include "print/render/textbox.h"

class QPainter;

namespace xz::meetings {

/// Letters of the seat chart.
BoxStyle seatStyle(Face face, double points, double scale, Qt::Alignment align);
/// A name: one line down to 8.6 pt, then broken at "·".
BoxStyle seatNameStyle(double points, double scale);
void drawSeatText(QPainter &painter, const QString &text, const BoxStyle &style, const QRectF &box, const QColor &colour = Qt::black);

inline const QColor quietGrey(0x4d, 0x4d, 0x4d);

} // namespace xz::meetings
