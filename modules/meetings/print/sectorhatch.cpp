#include "print/sectorhatch.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace xz::meetings {

namespace {

constexpr int tints = 8;
constexpr int patterns = 8;
// Each further round of tints meets another hatch.
constexpr int roundShift = 3;
const QColor lineGrey(0x80, 0x80, 0x80);

void addHorizontal(QList<QLineF> &lines, const QRectF &box)
{
    for (double y = std::ceil(box.top() / SectorHatch::pitch) * SectorHatch::pitch; y < box.bottom(); y += SectorHatch::pitch)
        lines << QLineF(box.left(), y, box.right(), y);
}

void addVertical(QList<QLineF> &lines, const QRectF &box)
{
    for (double x = std::ceil(box.left() / SectorHatch::pitch) * SectorHatch::pitch; x < box.right(); x += SectorHatch::pitch)
        lines << QLineF(x, box.top(), x, box.bottom());
}

/// Lines x + y = c (rising to the right on paper) or x − y = c, cut to the box.
void addDiagonal(QList<QLineF> &lines, const QRectF &box, bool rising)
{
    const double step = SectorHatch::pitch * std::sqrt(2.0);
    const double sign = rising ? 1 : -1;
    const double least = qMin(box.left() + sign * box.top(), box.left() + sign * box.bottom());
    const double most = qMax(box.right() + sign * box.top(), box.right() + sign * box.bottom());
    for (double c = std::ceil(least / step) * step; c < most; c += step) {
        const double atTop = c - sign * box.top();
        const double atBottom = c - sign * box.bottom();
        const double from = qBound(box.left(), qMin(atTop, atBottom), box.right());
        const double to = qBound(box.left(), qMax(atTop, atBottom), box.right());
        if (to > from)
            lines << QLineF(from, sign * (c - from), to, sign * (c - to));
    }
}

} // namespace

QColor SectorHatch::tint() const
{
    static const QColor colours[tints] = {QColor(0xFD, 0xE0, 0xDC), QColor(0xE0, 0xEC, 0xFA), QColor(0xE3, 0xF2, 0xE1), QColor(0xFD, 0xF2, 0xD0),
                                          QColor(0xEB, 0xE3, 0xF6), QColor(0xDD, 0xF3, 0xF0), QColor(0xFB, 0xE3, 0xED), QColor(0xEF, 0xEF, 0xEF)};
    return colours[m_index % tints];
}

SectorHatch::Pattern SectorHatch::pattern() const
{
    return Pattern((m_index % patterns + roundShift * (m_index / tints)) % patterns);
}

void SectorHatch::paint(QPainter &painter, const QRectF &box) const
{
    painter.fillRect(box, tint());
    QList<QLineF> lines;
    const Pattern kind = pattern();
    if (kind == Pattern::Horizontal || kind == Pattern::Grid)
        addHorizontal(lines, box);
    if (kind == Pattern::Vertical || kind == Pattern::Grid)
        addVertical(lines, box);
    if (kind == Pattern::Rising || kind == Pattern::Diamonds)
        addDiagonal(lines, box, true);
    if (kind == Pattern::Falling || kind == Pattern::Diamonds)
        addDiagonal(lines, box, false);
    if (kind == Pattern::Dots) {
        constexpr double dot = 0.22;
        int row = int(std::ceil(box.top() / pitch));
        for (double y = row * pitch; y + dot < box.bottom(); y += pitch, ++row) {
            const double shift = row % 2 ? pitch / 2 : 0;
            for (double x = std::ceil((box.left() - shift) / pitch) * pitch + shift; x + dot < box.right(); x += pitch)
                lines << QLineF(x, y, x + dot, y);
        }
        painter.setPen(QPen(lineGrey, dot, Qt::SolidLine, Qt::FlatCap));
    } else {
        painter.setPen(QPen(lineGrey, lineWidth, Qt::SolidLine, Qt::FlatCap));
    }
    painter.drawLines(lines);
}

} // namespace xz::meetings
