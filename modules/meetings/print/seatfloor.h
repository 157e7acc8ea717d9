#pragma once

#include <QHash>

#include "print/seatchartlayout.h"

class QPainter;

namespace xz::meetings {

/// Paints the seats of one floor: tint and hatch of the sectors, borders of their blocks, names, numbers at the edges.
class SeatFloor
{
public:
    /// `sectors`: number of each sector in the legend.
    SeatFloor(const SeatChartLayout &layout, const SeatChartLayout::AreaBox &area, const QHash<QString, int> &sectors, Viewpoint viewpoint)
        : m_layout(layout), m_area(area), m_sectors(sectors), m_viewpoint(viewpoint)
    {
    }
    void paint(QPainter &painter) const;

private:
    void paintSeat(QPainter &painter, const PrintedSeat &seat, const QRectF &box, double scale) const;
    void paintRules(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    const SeatChartLayout &m_layout;
    const SeatChartLayout::AreaBox &m_area;
    const QHash<QString, int> &m_sectors;
    Viewpoint m_viewpoint;
};

} // namespace xz::meetings
