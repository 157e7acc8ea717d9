#include "domain/seatexplanation.h"

#include <algorithm>
#include <limits>

#include "domain/seating.h"
#include "domain/seatorder.h"

namespace xz::meetings {

namespace {

QString orderWord(Order order)
{
    switch (order) {
    case Order::Strokes:
        return SeatExplainer::tr("surname strokes");
    case Order::Pinyin:
        return SeatExplainer::tr("pinyin");
    case Order::Rank:
        return SeatExplainer::tr("rank");
    }
    return {};
}

QString rangeText(const Zone &zone, const Area &area)
{
    if (zone.ranges.isEmpty())
        return SeatExplainer::tr("all rows");
    QStringList parts;
    for (const SeatRange &range : zone.ranges) {
        const int from = std::max(1, range.fromRow), to = range.toRow ? range.toRow : area.rowCount();
        QString text = from == to ? SeatExplainer::tr("row %1").arg(from)
                                  : SeatExplainer::tr("rows %1–%2").arg(from).arg(to);
        if (range.fromSeat || range.toSeat)
            text += SeatExplainer::tr(" seats %1–%2")
                        .arg(std::max(1, range.fromSeat))
                        .arg(range.toSeat ? range.toSeat : area.widestRow());
        parts.append(text);
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace

QString SeatExplainer::fillText(Fill fill)
{
    switch (fill) {
    case Fill::Rows:
        return SeatExplainer::tr("along rows, left to right");
    case Fill::RowsFromRight:
        return SeatExplainer::tr("along rows, right to left");
    case Fill::ColumnsFromBack:
        return SeatExplainer::tr("up columns, back to front");
    case Fill::SRowsFromRight:
        return SeatExplainer::tr("along rows in S-turns, beginning at the right");
    case Fill::SColumnsFromBack:
        return SeatExplainer::tr("along columns in S-turns, beginning at the back");
    case Fill::SidesIn:
        return SeatExplainer::tr("from the sides of each row to the centre");
    case Fill::Columns:
        return SeatExplainer::tr("down columns, front to back");
    case Fill::SRows:
        return SeatExplainer::tr("along rows in S-turns, beginning at the left");
    case Fill::SColumns:
        return SeatExplainer::tr("along columns in S-turns, beginning at the front");
    case Fill::CenterOut:
        return SeatExplainer::tr("from the centre of each row outward");
    }
    return {};
}

QString SeatExplainer::ruleText(const Zone &zone, const Area &area)
{
    if (area.kind == AreaKind::Rostrum)
        return area.secondAtRight ? SeatExplainer::tr("No. 1 in the centre, No. 2 at the right hand")
                                  : SeatExplainer::tr("No. 1 in the centre, No. 2 at the left hand");
    switch (zone.groupBy) {
    case GroupBy::Sector:
        return SeatExplainer::tr("in blocks by sector, blocks in the order of the sector table");
    case GroupBy::Group:
        return SeatExplainer::tr("in blocks by group, blocks in the order of the groups");
    case GroupBy::None:
        return SeatExplainer::tr("without blocks");
    }
    return {};
}

SeatExplainer::SeatExplainer(const SeatingInput &input, const SeatingPlan &plan)
    : m_input(input)
    , m_plan(plan)
{
    for (const Attendee &attendee : input.attendees)
        m_attendees.insert(attendee.id, &attendee);
    for (const Placement &placement : plan.placements)
        m_bySeat.insert(placement.seat, &placement);

    for (const Placement &placement : Seating(input).run().placements)
        m_ruleSeat.insert(placement.attendee, placement.seat);
    buildBlocks();
}

void SeatExplainer::buildBlocks()
{
    QHash<qint64, QList<const Attendee *>> byZone;
    for (const Placement &placement : m_plan.placements) {
        Standing standing;
        standing.placement = &placement;
        standing.area = findArea(m_input.halls, placement.seat.area);
        standing.zone = m_input.zone(placement.zone);
        const Attendee *attendee = m_attendees.value(placement.attendee);
        if (!attendee)
            continue;
        m_standing.insert(placement.attendee, standing);
        if (standing.zone)
            byZone[placement.zone].append(attendee);
    }
    for (const Zone &zone : m_input.zones) {
        const Area *area = findArea(m_input.halls, zone.areaId);
        const QList<const Attendee *> people = byZone.value(zone.id);
        if (!area || area->kind == AreaKind::Rostrum)
            continue;
        int firstRow = std::numeric_limits<int>::max();
        for (const Attendee *attendee : people)
            firstRow = std::min(firstRow, m_standing.value(attendee->id).placement->seat.row);
        QList<const Attendee *> blocked;
        for (const Attendee *attendee : people) {
            Standing &standing = m_standing[attendee->id];
            standing.firstRow = zone.leadersFirst && (attendee->isLeader || attendee->isConvener) && standing.placement->seat.row == firstRow;
            if (!standing.firstRow)
                blocked.append(attendee);
        }
        for (const Block &block : blocksOf(zone, blocked)) {
            for (int i = 0; i < block.people.size(); ++i) {
                Standing &standing = m_standing[block.people.at(i)->id];
                standing.block = m_blocks.size();
                standing.index = i;
            }
            m_blocks.append(block);
        }
    }
}

bool SeatExplainer::inFillOrder(const Standing &standing, const Attendee *before, const Attendee *after) const
{
    QList<Seat> seats;
    const auto add = [&](const Attendee *attendee) {
        if (!attendee)
            return true;
        const Seat seat = m_standing.value(attendee->id).placement->seat;
        const bool sameArea = seat.area == standing.area->id;
        if (sameArea)
            seats.append(seat);
        return sameArea;
    };
    if (!add(before))
        return false;
    seats.append(standing.placement->seat);
    if (!add(after))
        return false;
    int firstRow = 1;
    for (const SeatRange &range : standing.zone->ranges)
        firstRow = std::max(1, range.fromRow);
    return seatsInOrder(*standing.area, seats, standing.zone->fill, firstRow, 0) == seats;
}

SeatScore SeatExplainer::score(qint64 attendee) const
{
    const Standing standing = m_standing.value(attendee);
    const Attendee *person = m_attendees.value(attendee);
    SeatScore score;
    if (!standing.placement || !person || !standing.area)
        return score;
    const bool atRuleSeat = m_ruleSeat.value(attendee) == standing.placement->seat;
    const bool onRostrum = standing.area->kind == AreaKind::Rostrum;
    const bool inZone = onRostrum ? person->rostrumRank > 0 || (standing.zone && standing.zone->filter.matches(*person))
                                  : standing.zone && standing.zone->contains(standing.placement->seat) && standing.zone->filter.matches(*person);
    score.zone = inZone ? 30 : 0;
    score.place = atRuleSeat ? 15 : 0;
    if (onRostrum || standing.firstRow) {
        score.block = 30;
        score.order = atRuleSeat ? 25 : 10;
        return score;
    }
    if (standing.block < 0)
        return score;

    const Block &block = m_blocks.at(standing.block);
    const Seat seat = standing.placement->seat;
    int mates = 0;
    for (const Seat &beside : {Seat{seat.area, seat.row, seat.seat - 1}, Seat{seat.area, seat.row, seat.seat + 1},
                               Seat{seat.area, seat.row - 1, seat.seat}, Seat{seat.area, seat.row + 1, seat.seat}}) {
        const Placement *neighbour = m_bySeat.value(beside);
        mates += neighbour && m_standing.value(neighbour->attendee).block == standing.block;
    }
    score.block = mates > 0 || block.people.size() == 1 ? 30 : 0;
    if (!standing.zone->acrossAisles) {
        score.order = atRuleSeat ? 25 : 10;
        return score;
    }
    const Attendee *before = standing.index > 0 ? block.people.at(standing.index - 1) : nullptr;
    const Attendee *after = standing.index + 1 < block.people.size() ? block.people.at(standing.index + 1) : nullptr;
    const bool afterFormer = inFillOrder(standing, before, nullptr), beforeNext = inFillOrder(standing, nullptr, after);
    if (before && after)
        score.order = (afterFormer ? 13 : 0) + (beforeNext ? 12 : 0);
    else
        score.order = afterFormer && beforeNext ? 25 : 0;
    return score;
}

SeatExplanation SeatExplainer::explain(qint64 attendee) const
{
    const Standing standing = m_standing.value(attendee);
    const Attendee *person = m_attendees.value(attendee);
    if (!standing.placement || !standing.area || !person)
        return {};
    return {zoneText(standing), blockText(standing), orderText(standing, *person), placeText(standing, *person), wishText(standing, *person), score(attendee)};
}

QString SeatExplainer::zoneText(const Standing &standing) const
{
    if (standing.area->kind == AreaKind::Rostrum)
        return tr("Rostrum; %1").arg(ruleText({}, *standing.area));
    if (!standing.zone)
        return tr("Put into the floor by hand, under no zone");
    const QString name = standing.zone->name.isEmpty() ? standing.area->name : standing.zone->name;
    return tr("%1, %2; %3")
        .arg(name, rangeText(*standing.zone, *standing.area), ruleText(*standing.zone, *standing.area));
}

QString SeatExplainer::blockText(const Standing &standing) const
{
    if (standing.area->kind == AreaKind::Rostrum)
        return tr("Row %1 of the rostrum").arg(standing.placement->seat.row);
    if (standing.firstRow)
        return tr("First row: leaders and conveners");
    if (standing.block < 0)
        return tr("None");
    const Block &block = m_blocks.at(standing.block);
    if (block.name.isEmpty())
        return tr("Block %1, %2 people").arg(block.number).arg(block.people.size());
    return tr("Block %1 “%2”, %3 people")
        .arg(block.number)
        .arg(block.name)
        .arg(block.people.size());
}

QString SeatExplainer::orderText(const Standing &standing, const Attendee &attendee) const
{
    if (attendee.rostrumRank > 0 && standing.area->kind == AreaKind::Rostrum)
        return tr("No. %1 of the rostrum list").arg(attendee.rostrumRank);
    if (standing.firstRow)
        return attendee.isLeader ? tr("Leader, by rank")
                                 : tr("Convener, after the leaders");
    if (standing.block < 0)
        return tr("None");
    const Block &block = m_blocks.at(standing.block);
    const auto surname = [](const Attendee *person) { return person->surname.isEmpty() ? person->name : person->surname; };
    QStringList chain;
    if (standing.index > 0)
        chain.append(surname(block.people.at(standing.index - 1)));
    QString own = surname(&attendee);
    if (standing.zone->order == Order::Strokes && attendee.surnameStrokes > 0)
        own += tr(" (%1 strokes)").arg(attendee.surnameStrokes);
    chain.append(own);
    if (standing.index + 1 < block.people.size())
        chain.append(surname(block.people.at(standing.index + 1)));
    return tr("No. %1 by %2: %3")
        .arg(standing.index + 1)
        .arg(orderWord(standing.zone->order), chain.join(QStringLiteral(" → ")));
}

QString SeatExplainer::wishText(const Standing &standing, const Attendee &attendee) const
{
    QStringList parts;
    if (attendee.needsWheelchair)
        parts.append(standing.area->flagsOf(standing.placement->seat).testFlag(SeatFlag::Wheelchair) ? tr("Wheelchair seat: met")
                                                                                                     : tr("Wheelchair seat: not met"));
    parts.append(standing.placement->locked ? tr("Locked: stays when seated anew") : tr("Not locked: may move when seated anew"));
    return parts.join(QStringLiteral("；"));
}

QString SeatExplainer::placeText(const Standing &standing, const Attendee &attendee) const
{
    const Seat rule = m_ruleSeat.value(attendee.id);
    QString text;
    if (standing.placement->locked && rule == standing.placement->seat)
        text = tr("Locked here");
    else if (!standing.placement->note.isEmpty() && rule != standing.placement->seat)
        text = rule.isValid() ? tr("%1; by the rule: %2").arg(standing.placement->note, seatText(m_input.halls, rule)) : standing.placement->note;
    else if (rule != standing.placement->seat)
        text = rule.isValid()
                   ? tr("Moved by hand; by the rule: %1").arg(seatText(m_input.halls, rule))
                   : tr("Moved by hand; the rule gives no seat");
    else if (standing.area->kind == AreaKind::Rostrum)
        text = ruleText({}, *standing.area);
    else
        text = fillText(standing.firstRow ? Fill::CenterOut : standing.zone ? standing.zone->fill : Fill::Rows);
    return text;
}

PlanScore SeatExplainer::planScore() const
{
    PlanScore sum;
    if (m_plan.placements.isEmpty()) {
        sum.seated = 0;
        return sum;
    }
    for (const Placement &placement : m_plan.placements) {
        const SeatScore one = score(placement.attendee);
        sum.zone += one.zone;
        sum.block += one.block;
        sum.order += one.order;
        sum.place += one.place;
    }
    const double people = double(m_plan.placements.size());
    sum.zone /= people;
    sum.block /= people;
    sum.order /= people;
    sum.place /= people;
    sum.seated = people / double(m_plan.placements.size() + m_plan.unseated.size());
    return sum;
}

} // namespace xz::meetings
