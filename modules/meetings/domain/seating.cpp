#include "domain/seating.h"

#include <algorithm>
#include <cstdlib>

#include "domain/seatorder.h"

namespace xz::meetings {

Seating::Seating(const SeatingInput &input)
    : m_input(input)
{
    m_people.reserve(input.attendees.size());
    for (const Attendee &attendee : input.attendees)
        m_people.append(&attendee);
    std::sort(m_people.begin(), m_people.end(), [](const Attendee *left, const Attendee *right) { return seniorTo(*left, *right); });
}

SeatingPlan Seating::run()
{
    m_placed.clear();
    m_refused.clear();
    m_taken.clear();
    keepLocked();

    QSet<qint64> ruled;
    for (const Zone &zone : m_input.zones)
        ruled.insert(zone.areaId);
    for (const Hall &hall : m_input.halls) {
        for (const Area &area : hall.areas) {
            if (area.kind != AreaKind::Rostrum || ruled.contains(area.id))
                continue;
            Zone implied;
            implied.areaId = area.id;
            seatZone(implied, area);
        }
    }
    for (const Zone &zone : m_input.zones)
        if (const Area *area = findArea(m_input.halls, zone.areaId))
            seatZone(zone, *area);
    return result();
}

void Seating::keepLocked()
{
    QSet<qint64> known;
    for (const Attendee *attendee : std::as_const(m_people))
        if (!attendee->onLeave)
            known.insert(attendee->id);
    for (const Placement &placement : m_input.former) {
        if (!placement.locked || !known.contains(placement.attendee) || m_taken.contains(placement.seat))
            continue;
        const Area *area = findArea(m_input.halls, placement.seat.area);
        if (!area || !area->contains(placement.seat) || area->flagsOf(placement.seat).testFlag(SeatFlag::Blocked))
            continue;
        m_placed.insert(placement.attendee, placement);
        m_taken.insert(placement.seat);
    }
}

Seating::People Seating::candidates(const Zone &zone, const Area &area) const
{
    const bool byRostrumList = area.kind == AreaKind::Rostrum && zone.filter.isEmpty();
    People people;
    for (const Attendee *attendee : m_people) {
        if (attendee->onLeave || m_placed.contains(attendee->id))
            continue;
        const bool onRostrum = attendee->rostrumRank > 0;
        const bool wanted = area.kind == AreaKind::Floor ? !onRostrum && zone.filter.matches(*attendee)
                            : byRostrumList             ? onRostrum
                                                        : zone.filter.matches(*attendee);
        if (wanted)
            people.append(attendee);
    }
    return people;
}

QList<Seat> Seating::freeSeats(const Zone &zone, const Area &area) const
{
    QList<Seat> seats;
    for (int row = 1; row <= area.rowCount(); ++row) {
        for (int number = 1; number <= area.rows.at(row - 1); ++number) {
            const Seat seat{area.id, row, number};
            if (zone.contains(seat) && area.isUsable(seat) && !m_taken.contains(seat))
                seats.append(seat);
        }
    }
    return seats;
}

void Seating::seatZone(const Zone &zone, const Area &area)
{
    People people = candidates(zone, area);
    const auto room = freeSeats(zone, area).size();
    if (people.size() > room) {
        const auto reason = area.kind == AreaKind::Rostrum ? UnseatedReason::RostrumFull : UnseatedReason::ZoneFull;
        for (const Attendee *attendee : people.mid(room))
            m_refused.insert(attendee->id, {attendee->id, reason, zone.id});
        people.resize(room);
    }
    if (area.kind == AreaKind::Rostrum)
        seatRostrum(zone, area, people);
    else
        seatFloor(zone, area, std::move(people));
}

void Seating::seatRostrum(const Zone &zone, const Area &area, const People &people)
{
    const QList<Seat> seats = rostrumSeatsInOrder(area, freeSeats(zone, area));
    for (qsizetype i = 0; i < people.size(); ++i)
        place(zone, *people.at(i), seats.at(i));
}

void Seating::seatFloor(const Zone &zone, const Area &area, People people)
{
    QList<Seat> seats = seatsInOrder(area, freeSeats(zone, area), zone.fill);
    QList<Seat> reserve; // taken when nothing else is left
    people = seatWheelchairs(zone, seats, reserve, people);
    if (zone.leadersFirst)
        people = seatFirstRow(zone, area, seats, reserve, people);
    seatBlocks(zone, area, seats, reserve, people);
}

Seating::People Seating::seatWheelchairs(const Zone &zone, QList<Seat> &seats, QList<Seat> &reserve, const People &people)
{
    const Area *area = findArea(m_input.halls, zone.areaId);
    QList<Seat> accessible, others;
    for (const Seat &seat : std::as_const(seats))
        (area->flagsOf(seat).testFlag(SeatFlag::Wheelchair) ? accessible : others).append(seat);
    if (accessible.isEmpty())
        return people;
    People rest;
    for (const Attendee *attendee : people) {
        if (attendee->needsWheelchair && !accessible.isEmpty())
            place(zone, *attendee, accessible.takeFirst());
        else
            rest.append(attendee);
    }
    seats = others;
    reserve += accessible;
    return rest;
}

Seating::People Seating::seatFirstRow(const Zone &zone, const Area &area, QList<Seat> &seats, QList<Seat> &reserve, const People &people)
{
    const auto isFirst = [](const Attendee *attendee) { return attendee->isLeader || attendee->isConvener; };
    if (seats.isEmpty() || std::none_of(people.begin(), people.end(), isFirst))
        return people;
    const int firstRow = std::min_element(seats.begin(), seats.end(), [](const Seat &l, const Seat &r) { return l.row < r.row; })->row;
    QList<Seat> front, behind;
    for (const Seat &seat : std::as_const(seats))
        (seat.row == firstRow ? front : behind).append(seat);
    front = seatsInOrder(area, front, Fill::CenterOut);

    People first, rest;
    for (const Attendee *attendee : people) // by seniority: when the row is full, the juniors stay with their block
        (isFirst(attendee) && first.size() < front.size() ? first : rest).append(attendee);
    std::stable_sort(first.begin(), first.end(), [&](const Attendee *left, const Attendee *right) {
        if (left->isLeader != right->isLeader)
            return left->isLeader;
        return left->isLeader ? seniorTo(*left, *right) : precedes(zone.order, *left, *right);
    });
    for (const Attendee *attendee : std::as_const(first))
        place(zone, *attendee, front.takeFirst());
    seats = behind;
    reserve = front + reserve;
    return rest;
}

void Seating::seatBlocks(const Zone &zone, const Area &area, const QList<Seat> &seats, const QList<Seat> &reserve, const People &people)
{
    const int parts = zone.acrossAisles ? 1 : area.sectionCount();
    QList<QList<Seat>> free(parts);
    for (const Seat &seat : seats)
        free[parts == 1 ? 0 : area.section(seat.seat)].append(seat);
    QList<qsizetype> used(parts, 0);
    qsizetype reserveUsed = 0;

    const auto room = [&](int part) { return free.at(part).size() - used.at(part); };
    const auto roomiest = [&] {
        int best = 0;
        for (int part = 1; part < parts; ++part) {
            const auto fromCentre = [parts](int index) { return std::abs(2 * index - (parts - 1)); };
            if (room(part) > room(best) || (room(part) == room(best) && fromCentre(part) < fromCentre(best)))
                best = part;
        }
        return best;
    };
    for (const Block &block : blocksOf(zone, people)) {
        int part = roomiest();
        for (const Attendee *attendee : block.people) {
            if (room(part) == 0)
                part = roomiest();
            if (room(part) > 0)
                place(zone, *attendee, free.at(part).at(used[part]++));
            else
                place(zone, *attendee, reserve.at(reserveUsed++));
        }
    }
}

void Seating::place(const Zone &zone, const Attendee &attendee, const Seat &seat)
{
    m_placed.insert(attendee.id, {attendee.id, seat, zone.id, false});
    m_taken.insert(seat);
}

SeatingPlan Seating::result() const
{
    SeatingPlan plan;
    plan.placements.reserve(m_placed.size());
    for (const Placement &placement : m_placed)
        plan.placements.append(placement);
    std::sort(plan.placements.begin(), plan.placements.end(), [](const Placement &l, const Placement &r) { return l.seat < r.seat; });
    for (const Attendee *attendee : m_people)
        if (attendee->onLeave)
            plan.unseated.append({attendee->id, UnseatedReason::OnLeave, 0});
        else if (!m_placed.contains(attendee->id))
            plan.unseated.append(m_refused.value(attendee->id, {attendee->id, UnseatedReason::NoZone, 0}));
    plan.moves = movesBetween(m_input, m_input.former, plan.placements, plan.unseated);
    return plan;
}

QList<Move> Seating::movesBetween(const SeatingInput &input, const QList<Placement> &former, const QList<Placement> &now, const QList<Unseated> &out)
{
    QHash<qint64, QString> notes;
    for (const Unseated &unseated : out)
        notes.insert(unseated.attendee, unseated.reason == UnseatedReason::OnLeave ? reasonText(input, unseated) : unseated.note);
    QHash<qint64, Seat> before, after;
    for (const Placement &placement : former)
        before.insert(placement.attendee, placement.seat);
    for (const Placement &placement : now)
        after.insert(placement.attendee, placement.seat);

    QList<Move> moves;
    for (const Placement &placement : now) {
        const Seat from = before.value(placement.attendee);
        if (from == placement.seat)
            continue;
        const Area *area = from.isValid() ? findArea(input.halls, from.area) : nullptr;
        const MoveReason reason = !from.isValid()                       ? MoveReason::Added
                                  : area && area->isUsable(from) ? MoveReason::Rule
                                                                        : MoveReason::SeatGone;
        moves.append({placement.attendee, from, placement.seat, reason, placement.note});
    }
    for (const Placement &placement : former)
        if (placement.seat.isValid() && !after.contains(placement.attendee))
            moves.append({placement.attendee, placement.seat, {}, MoveReason::Removed, notes.value(placement.attendee)});
    std::stable_sort(moves.begin(), moves.end(), [](const Move &left, const Move &right) {
        return left.to.isValid() != right.to.isValid() ? left.to.isValid() : std::tie(left.to, left.from) < std::tie(right.to, right.from);
    });
    return moves;
}

} // namespace xz::meetings
