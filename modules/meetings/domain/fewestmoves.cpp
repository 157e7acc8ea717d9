#include "domain/fewestmoves.h"

#include <lemon/maps.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <climits>

#include "domain/blocks.h"

namespace xz::meetings {

namespace {

constexpr int groupSize = 16;       // keeps the weights below within 64 bits
constexpr int lastPreference = 4095;

QString blockKey(int index, const QString &name) { return QString::number(index) + u':' + name; }

} // namespace

FewestMoves::FewestMoves(const SeatingInput &input, const SeatingPlan &plan, const LateChange &rules)
    : m_input(input)
    , m_plan(plan)
    , m_rules(rules)
{
    for (const Attendee &attendee : input.attendees)
        m_attendees.insert(attendee.id, &attendee);
    for (const Placement &placement : plan.placements)
        m_bySeat.insert(placement.seat, &placement);
    const QList<Zone> &zones = rules.zones();
    for (int index = 0; index < zones.size(); ++index) {
        const Zone &zone = zones.at(index);
        const Area *area = findArea(input.halls, zone.areaId);
        QList<Seat> seats;
        for (int row = 1; area && row <= area->rowCount(); ++row) {
            for (int number = 1; number <= area->rows.at(row - 1); ++number) {
                const Seat seat{area->id, row, number};
                if (zone.contains(seat) && area->isUsable(seat) && !m_order.contains(seat))
                    seats.append(seat);
            }
        }
        seats = rules.inOrder(zone, std::move(seats));
        for (const Seat &seat : std::as_const(seats)) {
            m_order.insert(seat, int(m_order.size()));
            if (!m_bySeat.contains(seat))
                m_free.append(seat);
        }
        for (const Placement &placement : plan.placements)
            if (const Attendee *sitter = m_attendees.value(placement.attendee); sitter && placement.zone == zone.id && zone.contains(placement.seat))
                m_blocks[blockKey(index, blockName(zone.groupBy, *sitter))].append(placement.seat);
    }
}

int FewestMoves::zoneFor(const Attendee &attendee, const Seat &seat) const
{
    const QList<Zone> &zones = m_rules.zones();
    for (int index = 0; index < zones.size(); ++index)
        if (zones.at(index).contains(seat) && m_rules.takes(zones.at(index), attendee))
            return index;
    return -1;
}

bool FewestMoves::isWheelchair(const Seat &seat) const
{
    const Area *area = findArea(m_input.halls, seat.area);
    return area && area->flagsOf(seat).testFlag(SeatFlag::Wheelchair);
}

QByteArray FewestMoves::kindOf(const Seat &seat) const
{
    QByteArray kind(1, isWheelchair(seat) ? 'w' : '-');
    for (const Zone &zone : m_rules.zones())
        kind.append(zone.contains(seat) ? '1' : '0');
    return kind;
}

int FewestMoves::distance(const Attendee &attendee, const Seat &seat, int zone) const
{
    const Zone &rule = m_rules.zones().at(zone);
    const Area *area = findArea(m_input.halls, seat.area);
    if (!area || area->kind == AreaKind::Rostrum)
        return 0;
    int least = INT_MAX;
    for (const Seat &other : m_blocks.value(blockKey(zone, blockName(rule.groupBy, attendee))))
        least = std::min(least, 4 * std::abs(other.row - seat.row) + std::abs(area->column(other) - area->column(seat)));
    return least == INT_MAX ? 0 : least;
}

QList<FewestMoves::Choice> FewestMoves::choices(const Person &person, const QList<Seat> &open, int enough) const
{
    struct Rated {
        Choice choice;
        std::tuple<bool, int, bool, int, int> rating;
    };
    QList<Rated> rated;
    const bool needs = person.attendee->needsWheelchair;
    for (const Seat &seat : open) {
        const int zone = seat == person.now ? -1 : zoneFor(*person.attendee, seat);
        if (zone < 0)
            continue;
        const bool wheelchair = isWheelchair(seat), unmet = needs && !wheelchair;
        rated.append(Rated{{seat, m_rules.zones().at(zone).id, 0, unmet},
                           {unmet, zone, wheelchair && !needs, distance(*person.attendee, seat, zone), m_order.value(seat)}});
    }
    std::sort(rated.begin(), rated.end(), [](const Rated &left, const Rated &right) { return left.rating < right.rating; });
    // Of each kind of seat nobody needs more than there are people to be seated.
    QHash<QByteArray, int> taken;
    QList<Choice> choices;
    for (int i = 0; i < rated.size(); ++i) {
        Choice &choice = rated[i].choice;
        if (!m_bySeat.contains(choice.seat) && ++taken[kindOf(choice.seat)] > enough)
            continue;
        choice.preference = std::min(i, lastPreference);
        choices.append(choice);
    }
    return choices;
}

FewestMoves::People FewestMoves::movable(int late) const
{
    QHash<QByteArray, People> kinds;
    for (const Placement &placement : m_plan.placements) {
        const Attendee *attendee = m_attendees.value(placement.attendee);
        if (!attendee || placement.locked || !m_order.contains(placement.seat))
            continue;
        QByteArray kind = kindOf(placement.seat);
        kind.append(attendee->needsWheelchair ? 'w' : '-');
        for (const Zone &zone : m_rules.zones())
            kind.append(m_rules.takes(zone, *attendee) ? '1' : '0');
        kinds[kind].append(Person{attendee, placement.seat});
    }
    People people;
    for (People &kind : kinds) {
        std::sort(kind.begin(), kind.end(), [](const Person &left, const Person &right) { return seniorTo(*right.attendee, *left.attendee); });
        people += kind.first(std::min(kind.size(), qsizetype(late)));
    }
    std::sort(people.begin(), people.end(), [](const Person &left, const Person &right) { return left.now < right.now; });
    return people;
}

QList<FewestMoves::Choice> FewestMoves::assign(const People &people, int late) const
{
    using Graph = lemon::SmartDigraph;
    const auto count = std::int64_t(people.size());
    const std::int64_t seniority = (count + 1) * (lastPreference + 1), move = seniority * (late * (late + 1) / 2 + 1), unmet = move * (count + 1),
                       unseated = unmet * (count + 1);
    QList<Seat> open = m_free;
    for (const Person &person : people)
        if (person.now.isValid())
            open.append(person.now);

    Graph graph;
    QHash<Seat, Graph::Node> seats;
    Graph::ArcMap<std::int64_t> cost(graph);
    const lemon::ConstMap<Graph::Arc, int> capacity(1);
    Graph::NodeMap<int> supply(graph);
    const Graph::Node sink = graph.addNode();
    struct Arc {
        Graph::Arc arc;
        int person;
        Choice choice;
    };
    QList<Arc> arcs;
    const auto seatNode = [&](const Seat &seat) {
        if (const auto known = seats.constFind(seat); known != seats.constEnd())
            return *known;
        const Graph::Node node = graph.addNode();
        seats.insert(seat, node);
        cost[graph.addArc(node, sink)] = 0;
        return node;
    };
    for (int i = 0; i < people.size(); ++i) {
        const Person &person = people.at(i);
        const Graph::Node node = graph.addNode();
        supply[node] = 1; // maps hold 0 for whatever is added
        if (person.now.isValid()) {
            const Graph::Arc stay = graph.addArc(node, seatNode(person.now));
            cost[stay] = 0;
            const Placement *placement = m_bySeat.value(person.now);
            arcs.append({stay, i, {person.now, placement->zone, 0, false}});
        } else {
            // The people are given by seniority: the later, the cheaper to leave without.
            cost[graph.addArc(node, sink)] = unseated + seniority * (late - i);
        }
        for (const Choice &choice : choices(person, open, int(count))) {
            const Graph::Arc arc = graph.addArc(node, seatNode(choice.seat));
            cost[arc] = choice.preference + (choice.needUnmet ? unmet : 0) + (person.now.isValid() ? move : 0);
            arcs.append({arc, i, choice});
        }
    }
    supply[sink] = -int(count);
    lemon::NetworkSimplex<Graph, int, std::int64_t> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    QList<Choice> chosen(people.size());
    if (simplex.run() == decltype(simplex)::OPTIMAL)
        for (const Arc &arc : arcs)
            if (simplex.flow(arc.arc) > 0)
                chosen[arc.person] = arc.choice;
    return chosen;
}

UnseatedReason FewestMoves::reasonOf(const Attendee &attendee, qint64 &zone) const
{
    for (const Zone &rule : m_rules.zones()) {
        if (!m_rules.takes(rule, attendee))
            continue;
        zone = rule.id;
        const Area *area = findArea(m_input.halls, rule.areaId);
        return area && area->kind == AreaKind::Rostrum ? UnseatedReason::RostrumFull : UnseatedReason::ZoneFull;
    }
    return UnseatedReason::NoZone;
}

QList<Placement> FewestMoves::seatGroup(const QList<Attendee> &late, const QString &reason) const
{
    People people;
    for (const Attendee &attendee : late)
        people.append(Person{&attendee, {}});
    const int count = int(late.size());
    QList<Choice> chosen = assign(people, count);
    const bool done = std::all_of(chosen.cbegin(), chosen.cend(), [](const Choice &choice) { return choice.seat.isValid() && !choice.needUnmet; });
    if (!done) {
        people += movable(count);
        chosen = assign(people, count);
    }

    QHash<Seat, int> now; // who sits there afterwards
    for (int i = 0; i < people.size(); ++i)
        if (chosen.at(i).seat.isValid())
            now.insert(chosen.at(i).seat, i);
    QList<Placement> changed;
    for (int i = 0; i < people.size(); ++i) {
        const Person &person = people.at(i);
        const Choice &choice = chosen.at(i);
        if (person.now.isValid() && (!choice.seat.isValid() || choice.seat == person.now))
            continue;
        Placement placement = person.now.isValid() ? *m_bySeat.value(person.now) : m_rules.unseatedRow(*person.attendee);
        placement.seat = choice.seat;
        placement.zone = choice.zone;
        placement.note = reason;
        if (!choice.seat.isValid())
            placement.reason = reasonOf(*person.attendee, placement.zone);
        if (person.now.isValid()) {
            // The chain ends with the late one for whom all of it is done.
            int after = now.value(person.now, -1);
            for (qsizetype guard = people.size(); after >= count && guard > 0; --guard)
                after = now.value(people.at(after).now, -1);
            placement.note = after >= 0 ? tr("makes the seat free for %1").arg(people.at(after).attendee->name) : tr("makes a seat free");
        }
        changed.append(placement);
    }
    return changed;
}

QList<Placement> FewestMoves::seat(QList<Attendee> late, const QString &reason) const
{
    std::sort(late.begin(), late.end(), seniorTo);
    if (late.size() <= groupSize)
        return seatGroup(late, reason);
    SeatingInput input = m_input;
    SeatingPlan plan = m_plan;
    QHash<qint64, Placement> changed;
    for (qsizetype from = 0; from < late.size(); from += groupSize) {
        const QList<Attendee> group = late.mid(from, groupSize);
        const QList<Placement> step = FewestMoves(input, plan, m_rules).seatGroup(group, reason);
        for (const Placement &placement : step) {
            changed.insert(placement.attendee, placement);
            plan.placements.removeIf([&](const Placement &other) { return other.attendee == placement.attendee; });
            if (placement.seat.isValid())
                plan.placements.append(placement);
        }
        for (const Attendee &attendee : group)
            if (!input.attendee(attendee.id))
                input.attendees.append(attendee);
    }
    QList<Placement> all = changed.values();
    std::sort(all.begin(), all.end(), [](const Placement &left, const Placement &right) { return left.attendee < right.attendee; });
    return all;
}

} // namespace xz::meetings
