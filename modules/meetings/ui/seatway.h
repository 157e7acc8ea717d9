#pragma once

#include <QCoreApplication>

#include "domain/hall.h"

class QPainter;

namespace xz::meetings {

/// The small plan at the sign-in desk: where a seat is and which aisle leads there.
class SeatWay
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatWay)

public:
    SeatWay() = default;
    SeatWay(const Hall &hall, const Seat &seat) : m_hall(hall), m_seat(seat) {}

    bool isValid() const { return m_hall.area(m_seat.area) != nullptr; }
    /// 中区，从后门进，走右手过道.
    QString sentence() const;
    void paint(QPainter &painter, const QRectF &place) const;

private:
    bool aisleAtRight() const;
    void paintFloor(QPainter &painter, const QRectF &place, const Area &area, bool here) const;

    Hall m_hall;
    Seat m_seat;
};

} // namespace xz::meetings
