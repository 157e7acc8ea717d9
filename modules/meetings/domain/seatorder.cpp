#include "domain/seatorder.h"

#include <algorithm>
#include <tuple>

namespace xz::meetings {

namespace {

template <typename Key>
QList<Seat> sortedBy(QList<Seat> seats, Key key)
{
    std::sort(seats.begin(), seats.end(), [&](const Seat &left, const Seat &right) { return key(left) < key(right); });
    return seats;
}

} // namespace

QList<Seat> seatsInOrder(const Area &area, QList<Seat> seats, Fill fill, int firstRow, int firstColumn)
{
    const auto turned = [](int index, int value) { return index % 2 == 0 ? value : -value; };
    switch (fill) {
    case Fill::Rows:
        return sortedBy(std::move(seats), [](const Seat &s) { return std::make_tuple(s.row, s.seat); });
    case Fill::Columns:
        return sortedBy(std::move(seats), [&](const Seat &s) { return std::make_tuple(area.column(s), s.row); });
    case Fill::SRows:
        return sortedBy(std::move(seats), [&](const Seat &s) { return std::make_tuple(s.row, turned(s.row - firstRow, s.seat)); });
    case Fill::SColumns:
        return sortedBy(std::move(seats), [&](const Seat &s) {
            const int column = area.column(s);
            return std::make_tuple(column, turned(column - firstColumn, s.row));
        });
    case Fill::CenterOut:
        return sortedBy(std::move(seats), [&](const Seat &s) {
            return std::make_tuple(s.row, area.distanceFromCentre(s), area.number(s.row, s.seat));
        });
    case Fill::SidesIn:
        return sortedBy(std::move(seats), [&](const Seat &s) {
            return std::make_tuple(s.row, -area.distanceFromCentre(s), -area.number(s.row, s.seat));
        });
    case Fill::RowsFromRight:
        return sortedBy(std::move(seats), [](const Seat &s) { return std::make_tuple(s.row, -s.seat); });
    case Fill::ColumnsFromBack:
        return sortedBy(std::move(seats), [&](const Seat &s) { return std::make_tuple(area.column(s), -s.row); });
    case Fill::SRowsFromRight:
        return sortedBy(std::move(seats), [&](const Seat &s) { return std::make_tuple(s.row, -turned(s.row - firstRow, s.seat)); });
    case Fill::SColumnsFromBack:
        return sortedBy(std::move(seats), [&](const Seat &s) {
            const int column = area.column(s);
            return std::make_tuple(column, -turned(column - firstColumn, s.row));
        });
    }
    return seats;
}

QList<Seat> seatsInOrder(const Area &area, QList<Seat> seats, Fill fill)
{
    if (seats.isEmpty())
        return seats;
    int firstRow = seats.first().row, firstColumn = area.column(seats.first());
    for (const Seat &seat : seats) {
        firstRow = std::min(firstRow, seat.row);
        firstColumn = std::min(firstColumn, area.column(seat));
    }
    return seatsInOrder(area, std::move(seats), fill, firstRow, firstColumn);
}

QList<Seat> rostrumSeatsInOrder(const Area &area, QList<Seat> seats)
{
    return sortedBy(std::move(seats), [&](const Seat &s) { return area.number(s.row, s.seat); });
}

} // namespace xz::meetings
