#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;

namespace xz::meetings {

/// Tint and hatch by which a printed chart tells sectors apart: in colour by the tint, in black and white by the hatch.
/// 8 tints × 8 hatches, so that the first 64 sectors of a table differ in at least one.
class SectorHatch
{
public:
    explicit SectorHatch(int index) : m_index(index) {}

    QColor tint() const;
    enum class Pattern { None, Horizontal, Diamonds, Rising, Vertical, Grid, Falling, Dots };
    Pattern pattern() const;
    /// Fills a box; lines go on from box to box.
    void paint(QPainter &painter, const QRectF &box) const;

    static constexpr double pitch = 1.5;     ///< mm
    static constexpr double lineWidth = 0.1; ///< mm

private:
    int m_index;
};

} // namespace xz::meetings
