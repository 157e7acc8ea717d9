#pragma once

#include <QRectF>

#include "print/meetingprintdata.h"
#include "print/seatchartsettings.h"

namespace xz::meetings {

enum class Viewpoint { Floor, Stage }; ///< 台下视角, 台上视角

/// Where everything of one hall stands on a sheet, in mm. The view from the stage is the view from the floor turned by 180°.
class SeatChartLayout
{
public:
    SeatChartLayout(const PrintedHall &hall, const SeatChartSettings &settings, Viewpoint viewpoint, int legendEntries);

    /// An area on the sheet.
    struct AreaBox {
        const PrintedArea *area = nullptr;
        QRectF box;          ///< the rostrum's frame, or the floor's seats
        double scale = 1;    ///< of heights and letters
        double across = 1;   ///< of widths
    };
    const QList<AreaBox> &areas() const { return m_areas; }
    QRectF seatBox(const AreaBox &area, int row, int seat) const;
    /// Middles of the aisles of a floor, from the left of the sheet.
    QList<double> aisleCentres(const AreaBox &area) const;
    double legendTop() const { return m_legendTop; }
    double noteTop() const { return m_noteTop; }
    double legendBottom() const { return m_legendBottom; }

    static constexpr double legendPitch = 8.2;

private:
    double floorWidth(const PrintedArea &area) const;
    double columnOf(const PrintedArea &area, int row, int seat) const;

    const SeatChartSettings &m_settings;
    Viewpoint m_viewpoint;
    QList<AreaBox> m_areas;
    double m_noteTop = 0;
    double m_legendTop = 0;
    double m_legendBottom = 0;
};

} // namespace xz::meetings
