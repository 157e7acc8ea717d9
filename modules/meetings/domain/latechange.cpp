#include "domain/latechange.h"

#include <QSet>

#include <algorithm>

#include "domain/blocks.h"
#include "domain/fewestmoves.h"
#include "domain/seatorder.h"

namespace xz::meetings {

LateChange::LateChange(const SeatingInput &input, const SeatingPlan &plan, std::optional<ChangePolicy> policy)
    : m_input(input)
    , m_plan(plan)
    , m_zones(ruledZones(input, policy))
{
    for (const Attendee &attendee : input.attendees)
        m_attendees.insert(attendee.id, &attendee);
    for (const Placement &placement : plan.placements)
        m_bySeat.insert(placement.seat, &placement);
}

const Zone *LateChange::zoneOf(const Placement &placement) const
{
    for (const Zone &zone : m_zones)
        if (zone.id == placement.zone && zone.contains(placement.seat))
            return &zone;
    return nullptr;
}

QList<Zone> LateChange::ruledZones(const SeatingInput &input, std::optional<ChangePolicy> policy)
{
    QSet<qint64> ruled;
    for (const Zone &zone : input.zones)
        ruled.insert(zone.areaId);
    QList<Zone> zones;
    for (const Hall &hall : input.halls) {
        for (const Area &area : hall.areas) {
            if (area.kind != AreaKind::Rostrum || ruled.contains(area.id))
                continue;
            Zone implied;
            implied.areaId = area.id;
            zones.append(implied);
        }
    }
    zones += input.zones;
    for (Zone &zone : zones) {
        if (policy)
            zone.policy = *policy;
        const Area *area = findArea(input.halls, zone.areaId);
        if (!area || area->kind != AreaKind::Rostrum)
            continue;
        zone.groupBy = GroupBy::None;
        zone.order = Order::Rank;
    }
    return zones;
}

bool LateChange::takes(const Zone &zone, const Attendee &attendee) const
{
    const Area *area = findArea(m_input.halls, zone.areaId);
    if (!area)
        return false;
    const bool onRostrum = attendee.rostrumRank > 0;
    if (area->kind == AreaKind::Floor)
        return !onRostrum && zone.filter.matches(attendee);
    return zone.filter.isEmpty() ? onRostrum : zone.filter.matches(attendee);
}

bool LateChange::sameBlock(const Zone &zone, const Attendee &left, const Attendee &right) const
{
    return blockName(zone.groupBy, left) == blockName(zone.groupBy, right);
}

bool LateChange::isFirstRow(const Zone &zone, const Attendee &attendee, const Seat &seat) const
{
    if (!zone.leadersFirst || !(attendee.isLeader || attendee.isConvener))
        return false;
    int first = seat.row;
    for (const Placement &placement : m_plan.placements)
        if (placement.zone == zone.id && zone.contains(placement.seat))
            first = std::min(first, placement.seat.row);
    return seat.row == first;
}

QList<Seat> LateChange::inOrder(const Zone &zone, QList<Seat> seats) const
{
    const Area *area = findArea(m_input.halls, zone.areaId);
    if (!area)
        return {};
    if (area->kind == AreaKind::Rostrum)
        return rostrumSeatsInOrder(*area, std::move(seats));
    // S-turns count from the zone's first row and column, not from the first of the seats given.
    int firstRow = area->rowCount(), firstColumn = area->widestRow();
    for (int row = 1; row <= area->rowCount(); ++row) {
        for (int number = 1; number <= area->rows.at(row - 1); ++number) {
            const Seat seat{area->id, row, number};
            if (!zone.contains(seat) || !area->isUsable(seat))
                continue;
            firstRow = std::min(firstRow, row);
            firstColumn = std::min(firstColumn, area->column(seat));
        }
    }
    seats = seatsInOrder(*area, std::move(seats), zone.fill, firstRow, firstColumn);
    if (!zone.acrossAisles)
        std::stable_sort(seats.begin(), seats.end(), [area](const Seat &l, const Seat &r) { return area->section(l.seat) < area->section(r.seat); });
    return seats;
}

LateChange::Chain LateChange::blockOf(const Zone &zone, const Attendee &attendee) const
{
    QList<Seat> seats;
    for (const Placement &placement : m_plan.placements) {
        const Attendee *person = m_attendees.value(placement.attendee);
        if (person && placement.zone == zone.id && zone.contains(placement.seat) && !placement.locked && sameBlock(zone, *person, attendee)
            && !isFirstRow(zone, *person, placement.seat))
            seats.append(placement.seat);
    }
    Chain chain;
    for (const Seat &seat : inOrder(zone, std::move(seats)))
        chain.append(m_bySeat.value(seat));
    return chain;
}

QList<Placement> LateChange::absent(qint64 attendee, const QString &reason) const
{
    const Placement *placement = m_plan.of(attendee);
    const Attendee *person = m_attendees.value(attendee);
    if (!placement || !person)
        return {};
    Placement out = *placement;
    out.seat = {};
    out.locked = false;
    out.note = reason;
    out.reason = UnseatedReason::OnLeave;
    QList<Placement> changed{out};
    const Zone *zone = zoneOf(*placement);
    const bool close = zone && (zone->policy == ChangePolicy::InsertClose || zone->policy == ChangePolicy::AppendClose);
    if (!close || isFirstRow(*zone, *person, placement->seat))
        return changed;

    // A locked person who leaves is not in the block's chain of movable ones: the seat is put into its order by itself.
    QList<Seat> seats{placement->seat};
    for (const Placement *other : blockOf(*zone, *person))
        if (other->attendee != attendee)
            seats.append(other->seat);
    seats = inOrder(*zone, std::move(seats));
    for (qsizetype i = seats.indexOf(placement->seat) + 1; i < seats.size(); ++i) {
        Placement moved = *m_bySeat.value(seats.at(i));
        moved.seat = seats.at(i - 1);
        moved.note = tr("moves up for %1").arg(person->name);
        changed.append(moved);
    }
    return changed;
}

QList<Seat> LateChange::freeSeats(const Zone &zone, const Attendee &attendee) const
{
    const Area *area = findArea(m_input.halls, zone.areaId);
    QList<Seat> plain, wheelchair;
    for (int row = 1; area && row <= area->rowCount(); ++row) {
        for (int number = 1; number <= area->rows.at(row - 1); ++number) {
            const Seat seat{area->id, row, number};
            if (zone.contains(seat) && area->isUsable(seat) && !m_bySeat.contains(seat))
                (area->flagsOf(seat).testFlag(SeatFlag::Wheelchair) ? wheelchair : plain).append(seat);
        }
    }
    const bool accessible = attendee.needsWheelchair ? !wheelchair.isEmpty() : plain.isEmpty();
    return inOrder(zone, accessible ? wheelchair : plain);
}

Placement LateChange::unseatedRow(const Attendee &attendee) const
{
    Placement placement;
    placement.attendee = attendee.id;
    for (const Unseated &unseated : m_plan.unseated) {
        if (unseated.attendee != attendee.id)
            continue;
        placement.id = unseated.id;
        placement.version = unseated.version;
    }
    return placement;
}

QList<Placement> LateChange::added(const Attendee &attendee, const QString &reason) const
{
    Placement placement = unseatedRow(attendee);
    placement.note = reason;
    placement.reason = UnseatedReason::NoZone;
    for (const Zone &zone : m_zones) {
        if (!takes(zone, attendee))
            continue;
        if (zone.policy == ChangePolicy::Fewest)
            return FewestMoves(m_input, m_plan, *this).seat({attendee}, reason);
        const QList<Seat> free = freeSeats(zone, attendee);
        if (free.isEmpty()) {
            const Area *area = findArea(m_input.halls, zone.areaId);
            placement.reason = area && area->kind == AreaKind::Rostrum ? UnseatedReason::RostrumFull : UnseatedReason::ZoneFull;
            placement.zone = zone.id;
            continue;
        }
        placement.zone = zone.id;
        const Chain block = blockOf(zone, attendee);
        // The first free seat after the block; when it has none behind it, the nearest before.
        Seat seat = free.first();
        if (!block.isEmpty()) {
            const Seat last = block.last()->seat;
            QList<Seat> ordered = inOrder(zone, free + QList<Seat>{last});
            const qsizetype at = ordered.indexOf(last);
            seat = at + 1 < ordered.size() ? ordered.at(at + 1) : ordered.at(at - 1);
        }
        const bool insert = zone.policy == ChangePolicy::InsertClose || zone.policy == ChangePolicy::InsertLeave;
        const auto precedesOther = [&](const Placement *other) { return precedes(zone.order, attendee, *m_attendees.value(other->attendee)); };
        const auto from = insert ? std::find_if(block.begin(), block.end(), precedesOther) : block.end();
        if (from == block.end()) {
            placement.seat = seat;
            return {placement};
        }
        placement.seat = (*from)->seat;
        QList<Placement> changed{placement};
        for (auto other = from; other != block.end(); ++other) {
            Placement moved = **other;
            moved.seat = other + 1 == block.end() ? seat : (*(other + 1))->seat;
            moved.note = tr("moves on for %1").arg(attendee.name);
            changed.append(moved);
        }
        return changed;
    }
    return {placement};
}

QList<Placement> LateChange::reordered(qint64 attendee, const QString &reason) const
{
    const Placement *placement = m_plan.of(attendee);
    const Attendee *person = m_attendees.value(attendee);
    const Zone *zone = placement ? zoneOf(*placement) : nullptr;
    if (!zone || !person || placement->locked || zone->policy == ChangePolicy::AppendClose || zone->policy == ChangePolicy::AppendLeave
        || zone->policy == ChangePolicy::Fewest)
        return {};
    const Chain block = blockOf(*zone, *person);
    Chain wanted = block;
    std::stable_sort(wanted.begin(), wanted.end(), [&](const Placement *left, const Placement *right) {
        return precedes(zone->order, *m_attendees.value(left->attendee), *m_attendees.value(right->attendee));
    });
    QList<Placement> changed;
    for (qsizetype i = 0; i < block.size(); ++i) {
        if (wanted.at(i) == block.at(i))
            continue;
        Placement moved = *wanted.at(i);
        moved.seat = block.at(i)->seat;
        moved.note = moved.attendee == attendee ? reason : tr("makes room for %1").arg(person->name);
        changed.append(moved);
    }
    return changed;
}

} // namespace xz::meetings
