#include "domain/seatingplan.h"

#include <algorithm>

namespace xz::meetings {

namespace {

template <typename List, typename Match>
auto find(const List &list, Match match) -> decltype(&list.first())
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Attendee *SeatingInput::attendee(qint64 id) const
{
    return find(attendees, [id](const Attendee &attendee) { return attendee.id == id; });
}

const Zone *SeatingInput::zone(qint64 id) const
{
    return find(zones, [id](const Zone &zone) { return zone.id == id; });
}

const Placement *SeatingPlan::at(const Seat &seat) const
{
    return find(placements, [&](const Placement &placement) { return placement.seat == seat; });
}

const Placement *SeatingPlan::of(qint64 attendee) const
{
    return find(placements, [=](const Placement &placement) { return placement.attendee == attendee; });
}

QList<Zone> defaultZones(const QList<Hall> &halls)
{
    QList<Zone> zones;
    for (const Hall &hall : halls) {
        for (const Area &area : hall.areas) {
            if (area.kind != AreaKind::Floor)
                continue;
            Zone zone;
            zone.areaId = area.id;
            zones.append(zone);
        }
    }
    return zones;
}

QString reasonText(const SeatingInput &input, const Unseated &unseated)
{
    switch (unseated.reason) {
    case UnseatedReason::NoZone:
        return SeatingInput::tr("no zone takes this person");
    case UnseatedReason::ZoneFull: {
        const Zone *zone = input.zone(unseated.zone);
        if (!zone || zone->name.isEmpty())
            return SeatingInput::tr("zone full");
        return SeatingInput::tr("zone full: %1").arg(zone->name);
    }
    case UnseatedReason::RostrumFull:
        return SeatingInput::tr("rostrum full");
    case UnseatedReason::TakenOut:
        return SeatingInput::tr("put aside by hand");
    case UnseatedReason::OnLeave: {
        const Attendee *person = input.attendee(unseated.attendee);
        return person && !person->leaveReason.isEmpty() ? SeatingInput::tr("on leave: %1").arg(person->leaveReason) : SeatingInput::tr("on leave");
    }
    }
    return {};
}

QString reasonText(const Move &move)
{
    if (!move.note.isEmpty())
        return move.note;
    switch (move.reason) {
    case MoveReason::Added:
        return SeatingInput::tr("newly seated");
    case MoveReason::Removed:
        return SeatingInput::tr("no seat left");
    case MoveReason::Rule:
        return SeatingInput::tr("seated anew by the rule");
    case MoveReason::SeatGone:
        return SeatingInput::tr("former seat is gone or kept empty");
    }
    return {};
}

} // namespace xz::meetings
