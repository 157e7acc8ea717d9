#include "print/seatchartlayout.h"

#include <cmath>

namespace xz::meetings {

namespace {

constexpr double labelWidth = 11.5;     // row numbers at either side of the floor
constexpr double rostrumInset = 20;     // 主席台 and row names at either side of the rostrum
constexpr double rostrumPadding = 2;
constexpr double rostrumRowGap = 1.7;
constexpr double columnLabels = 8.3;    // from the rostrum's frame to the floor, seat numbers between
constexpr double areaGap = 8.3;
constexpr double noteGap = 2.2;
constexpr double legendGap = 10.9;
constexpr double afterLegend = 10;      // rule and explanation below the legend
constexpr double stageTop = 7.1;
constexpr double stageGap = 4;            // more room between floor and rostrum, seat numbers below the floor

} // namespace

SeatChartLayout::SeatChartLayout(const PrintedHall &hall, const SeatChartSettings &settings, Viewpoint viewpoint, int legendEntries)
    : m_settings(settings), m_viewpoint(viewpoint)
{
    const double width = settings.right - settings.left;
    const double legendHeight = std::ceil(double(legendEntries) / settings.legendColumns) * legendPitch;
    const double top = settings.top + (viewpoint == Viewpoint::Stage ? stageTop : 0);
    double room = settings.bottom - top - legendGap - legendHeight - afterLegend;

    QList<const PrintedArea *> rostra;
    QList<const PrintedArea *> floors;
    double needed = 0;
    double widestFloor = 1;
    double widestRostrum = 1;
    for (const PrintedArea &area : hall.areas) {
        (area.isRostrum ? rostra : floors) << &area;
        if (area.isRostrum) {
            widestRostrum = qMax(widestRostrum, area.widestRow() * settings.rostrumSeat.width());
            needed += area.rows.size() * (settings.rostrumSeat.height() + rostrumRowGap) - rostrumRowGap + 2 * rostrumPadding;
        } else {
            widestFloor = qMax(widestFloor, floorWidth(area));
            needed += area.rows.size() * settings.seat.height();
        }
    }
    room -= (columnLabels + (viewpoint == Viewpoint::Stage ? stageGap : 0)) * rostra.size() + areaGap * qMax<qsizetype>(0, floors.size() - 1);
    const double byHeight = needed > room ? room / needed : 1;
    // Widths and heights are scaled apart: long rows leave the letters as high as they can be.
    const double scale = byHeight;
    const double floorAcross = qMin(1.0, (width - 2 * labelWidth) / widestFloor);
    const double rostrumAcross = qMin(1.0, (width - 2 * rostrumInset) / widestRostrum);

    const auto rostrumHeight = [&](const PrintedArea &area) {
        return scale * (area.rows.size() * (settings.rostrumSeat.height() + rostrumRowGap) - rostrumRowGap + 2 * rostrumPadding);
    };
    const double centre = (settings.left + settings.right) / 2;
    double y = top;
    const auto addRostra = [&] {
        for (const PrintedArea *area : std::as_const(rostra)) {
            const double height = rostrumHeight(*area);
            m_areas << AreaBox{area, QRectF(settings.left, y, width, height), scale, rostrumAcross};
            y += height;
        }
    };
    const auto addFloors = [&] {
        const qsizetype count = floors.size();
        for (qsizetype i = 0; i < count; ++i) {
            // The floor nearest to the rostrum is the first; the view from the stage begins with the farthest.
            const PrintedArea *area = floors.at(viewpoint == Viewpoint::Floor ? i : count - 1 - i);
            const double height = area->rows.size() * settings.seat.height() * scale;
            const double floor = floorWidth(*area) * floorAcross;
            m_areas << AreaBox{area, QRectF(centre - floor / 2, y, floor, height), scale, floorAcross};
            y += height + (i + 1 < count ? areaGap : 0);
        }
    };
    if (viewpoint == Viewpoint::Floor) {
        addRostra();
        y += rostra.isEmpty() ? 0 : columnLabels;
        addFloors();
    } else {
        addFloors();
        y += rostra.isEmpty() ? 0 : columnLabels + stageGap;
        addRostra();
    }
    m_noteTop = y + noteGap;
    m_legendTop = y + legendGap;
    m_legendBottom = m_legendTop + legendHeight;
}

double SeatChartLayout::floorWidth(const PrintedArea &area) const
{
    return area.widestRow() * m_settings.seat.width() + area.aisles.size() * m_settings.aisle;
}

double SeatChartLayout::columnOf(const PrintedArea &area, int row, int seat) const
{
    return (area.widestRow() - area.rows.at(row).size()) / 2.0 + seat;
}

QRectF SeatChartLayout::seatBox(const AreaBox &area, int row, int seat) const
{
    const QSizeF full = area.area->isRostrum ? m_settings.rostrumSeat : m_settings.seat;
    const QSizeF size(full.width() * area.across, full.height() * area.scale);
    const double column = columnOf(*area.area, row, seat);
    QRectF box(QPointF(), size);
    if (area.area->isRostrum) {
        const double width = area.area->widestRow() * size.width();
        // The first row is the one nearest to the floor: the lowest on the view from the floor.
        const double fromFloor = rostrumPadding * area.scale + row * (size.height() + rostrumRowGap * area.scale);
        box.moveTopLeft({area.box.center().x() - width / 2 + column * size.width(), area.box.bottom() - fromFloor - size.height()});
    } else {
        qsizetype aisles = 0;
        for (const int aisle : area.area->aisles)
            aisles += aisle <= column ? 1 : 0;
        box.moveTopLeft({area.box.left() + column * size.width() + aisles * m_settings.aisle * area.across, area.box.top() + row * size.height()});
    }
    if (m_viewpoint == Viewpoint::Stage)
        box.moveCenter(2 * area.box.center() - box.center());
    return box;
}

QList<double> SeatChartLayout::aisleCentres(const AreaBox &area) const
{
    QList<double> centres;
    for (qsizetype i = 0; i < area.area->aisles.size(); ++i) {
        const double x = area.box.left()
            + (area.area->aisles.at(i) * m_settings.seat.width() + (i + 0.5) * m_settings.aisle) * area.across;
        centres << (m_viewpoint == Viewpoint::Stage ? 2 * area.box.center().x() - x : x);
    }
    return centres;
}

} // namespace xz::meetings
