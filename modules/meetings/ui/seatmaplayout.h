#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "domain/hall.h"

namespace xz::meetings {

/// From where a map is seen. 台下: the rostrum at the top, seats counted from the left; 台上: the same turned by 180°.
enum class Viewpoint { Audience, Stage };

/// Where everything of a hall lies on the map, in units of a seat pitch of 20 (look/04).
class SeatMapLayout
{
public:
    static constexpr double pitch = 20, seatSize = 18, aisle = 16;
    static constexpr double rostrumWidth = 37, rostrumHeight = 26, rostrumPitch = 40, rostrumRowPitch = 34;

    SeatMapLayout() = default;
    SeatMapLayout(const Hall &hall, Viewpoint viewpoint);

    struct Cell {
        Seat seat;
        QRectF rect;
        bool onRostrum = false;
    };
    struct Text {
        QRectF rect; ///< text is centred in it
        QString text;
    };

    const QList<Cell> &cells() const { return m_cells; }
    /// Index of a seat's cell, -1 when there is none.
    int indexOf(const Seat &seat) const { return m_bySeat.value(seat, -1); }
    int indexAt(const QPointF &point) const;
    /// The nearest cell from `index` in a direction of the screen; `index` itself when there is none.
    int neighbour(int index, int dx, int dy) const;
    const QList<QRectF> &rostrumFrames() const { return m_frames; }
    const QList<Text> &numbers() const { return m_numbers; } ///< of rows and columns
    /// Captions with the area each belongs to; 0: the rear door.
    const QList<std::pair<qint64, QRectF>> &captions() const { return m_captions; }
    QRectF bounds() const { return m_bounds; }

private:
    double placeRostrum(const Area &area, double top);
    double placeFloor(const Area &area, double top);
    void addRowNumbers(const Area &area, double top, double width);
    void addColumnNumbers(const Area &area, double top, double width);
    static double left(const Area &area, int row, int seat);
    static double width(const Area &area);
    void turn();

    QList<Cell> m_cells;
    QHash<Seat, int> m_bySeat;
    QList<QRectF> m_frames;
    QList<Text> m_numbers;
    QList<std::pair<qint64, QRectF>> m_captions;
    QRectF m_bounds;
};

} // namespace xz::meetings
