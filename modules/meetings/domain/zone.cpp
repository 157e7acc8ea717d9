#include "domain/zone.h"

#include <algorithm>

namespace xz::meetings {

bool SeatRange::contains(const Seat &seat) const
{
    return (fromRow == 0 || seat.row >= fromRow) && (toRow == 0 || seat.row <= toRow) && (fromSeat == 0 || seat.seat >= fromSeat)
           && (toSeat == 0 || seat.seat <= toSeat);
}

bool PeopleFilter::matches(const Attendee &attendee) const
{
    const auto admits = [](const QStringList &list, const QString &value) { return list.isEmpty() || list.contains(value); };
    return admits(classes, attendee.attendanceClass) && admits(sectors, attendee.sector) && admits(groups, attendee.group)
           && admits(names, attendee.name);
}

bool Zone::contains(const Seat &seat) const
{
    return seat.area == areaId
           && (ranges.isEmpty() || std::any_of(ranges.begin(), ranges.end(), [&](const SeatRange &range) { return range.contains(seat); }));
}

} // namespace xz::meetings
