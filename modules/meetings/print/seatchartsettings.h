#pragma once

#include <QSizeF>

#include "print/layout/element.h"

namespace xz::meetings {

/// What a seat chart's template says: <seatchart paper left right top bottom seat aisle rostrum-seat legend-columns> with <page>, elements on
/// every sheet, and <after>, elements placed below the legend. Sizes are mm at full scale.
struct SeatChartSettings {
    QSizeF paper{420, 297};
    double left = 18, right = 402, top = 22.8, bottom = 290;
    QSizeF seat{17.4, 11.2};
    double aisle = 13;
    QSizeF rostrumSeat{21.5, 11.5};
    int legendColumns = 11;
    ElementList page;
    ElementList after;

    /// BadInput with line and column.
    static Result<SeatChartSettings> read(const QByteArray &text, const QVariantMap &fields);
};

} // namespace xz::meetings
