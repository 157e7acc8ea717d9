#include "domain/area.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "domain/rostrum.h"

namespace xz::meetings {

Area Area::rostrum(qint64 id, const QList<int> &rows)
{
    Area area;
    area.id = id;
    area.kind = AreaKind::Rostrum;
    area.rows = rows;
    return area;
}

Area Area::floor(qint64 id, int rows, int seatsPerRow, const QList<int> &aisles, SeatNumbering numbering)
{
    Area area;
    area.id = id;
    area.kind = AreaKind::Floor;
    area.rows = QList<int>(rows, seatsPerRow);
    area.aisles = aisles;
    area.numbering = numbering;
    return area;
}

int Area::widestRow() const { return rows.isEmpty() ? 0 : *std::max_element(rows.begin(), rows.end()); }

int Area::seatCount() const { return std::accumulate(rows.begin(), rows.end(), 0); }

int Area::capacity() const
{
    int unusable = 0;
    for (auto it = flags.cbegin(); it != flags.cend(); ++it)
        unusable += contains(it.key()) && !isUsable(it.key());
    return seatCount() - unusable;
}

bool Area::contains(const Seat &seat) const
{
    return seat.area == id && seat.row >= 1 && seat.row <= rowCount() && seat.seat >= 1 && seat.seat <= rows.at(seat.row - 1);
}

bool Area::isUsable(const Seat &seat) const
{
    return contains(seat) && !(flagsOf(seat) & (SeatFlags(SeatFlag::Blocked) | SeatFlag::KeptEmpty));
}

void Area::setFlag(const Seat &seat, SeatFlag flag, bool on)
{
    SeatFlags now = flags.value(seat);
    now.setFlag(flag, on);
    if (now)
        flags.insert(seat, now);
    else
        flags.remove(seat);
}

int Area::leftHalf(int row) const
{
    const int seats = rows.at(row - 1);
    const int smaller = seats / 2, larger = (seats + 1) / 2;
    // Odd numbers are one more than even ones in a row of odd length; a middle aisle beside the middle seat decides otherwise.
    if (numbering == SeatNumbering::OddLeft)
        return aisles.contains(smaller) && !aisles.contains(larger) ? smaller : larger;
    return aisles.contains(larger) && !aisles.contains(smaller) ? larger : smaller;
}

int Area::number(int row, int seat) const
{
    if (kind == AreaKind::Rostrum) {
        const int before = std::accumulate(rows.begin(), rows.begin() + (row - 1), 0);
        return before + rostrumNumber(rows.at(row - 1), seat, secondAtRight);
    }
    if (numbering == SeatNumbering::Continuous)
        return seat;
    const int left = leftHalf(row);
    const bool evenLeft = numbering == SeatNumbering::EvenLeft;
    if (seat <= left)
        return 2 * (left - seat + 1) - (evenLeft ? 0 : 1);
    return 2 * (seat - left) - (evenLeft ? 1 : 0);
}

int Area::distanceFromCentre(const Seat &seat) const { return std::abs(2 * seat.seat - rows.at(seat.row - 1) - 1); }

int Area::column(const Seat &seat) const { return (widestRow() - rows.at(seat.row - 1)) / 2 + seat.seat - 1; }

int Area::section(int seat) const
{
    return int(std::count_if(aisles.begin(), aisles.end(), [seat](int aisle) { return aisle < seat; }));
}

} // namespace xz::meetings
