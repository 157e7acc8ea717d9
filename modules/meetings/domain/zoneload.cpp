#include "domain/zoneload.h"

#include <QSet>

#include "domain/seating.h"

namespace xz::meetings {

namespace {

template <typename Visit>
void eachSeat(const Area &area, Visit visit)
{
    for (int row = 1; row <= area.rowCount(); ++row)
        for (int number = 1; number <= area.rows.at(row - 1); ++number)
            visit(Seat{area.id, row, number});
}

} // namespace

QList<ZoneLoad> zoneLoads(const QList<Hall> &halls, const QList<Zone> &zones, const QList<Attendee> &attendees)
{
    // Zones and people that are not stored yet may have no ids, or the same ones.
    SeatingInput input{halls, zones, attendees, {}};
    for (int i = 0; i < input.zones.size(); ++i)
        input.zones[i].id = i + 1;
    for (int i = 0; i < input.attendees.size(); ++i)
        input.attendees[i].id = i + 1;
    const SeatingPlan plan = Seating(input).run();

    QList<ZoneLoad> loads(zones.size());
    QHash<Seat, qint64> takenBy;
    for (const Placement &placement : plan.placements) {
        takenBy.insert(placement.seat, placement.zone);
        if (placement.zone > 0)
            ++loads[placement.zone - 1].people;
    }
    for (const Unseated &unseated : plan.unseated) {
        if (unseated.zone < 1)
            continue;
        ++loads[unseated.zone - 1].people;
        ++loads[unseated.zone - 1].beyond;
    }
    for (int i = 0; i < zones.size(); ++i) {
        const Area *area = findArea(halls, zones.at(i).areaId);
        if (!area)
            continue;
        QHash<int, int> shared;
        eachSeat(*area, [&](const Seat &seat) {
            if (!zones.at(i).contains(seat) || !area->isUsable(seat))
                return;
            const qint64 taker = takenBy.value(seat);
            loads[i].seats += taker == 0 || taker > i;
            for (int before = 0; before < i; ++before)
                if (zones.at(before).contains(seat))
                    ++shared[before];
        });
        for (int before = 0; before < i; ++before)
            if (shared.contains(before))
                loads[i].shared.append({before, shared.value(before)});
    }
    return loads;
}

QList<std::pair<int, int>> overlappingRanges(const QList<SeatRange> &ranges, const Area &area)
{
    const auto span = [](int from, int to, int most) { return std::pair(std::max(1, from), to == 0 ? most : std::min(to, most)); };
    const auto meet = [](const std::pair<int, int> &a, const std::pair<int, int> &b) { return a.first <= b.second && b.first <= a.second; };
    QList<std::pair<int, int>> pairs;
    for (int i = 0; i < ranges.size(); ++i) {
        for (int k = i + 1; k < ranges.size(); ++k) {
            const SeatRange &a = ranges.at(i), &b = ranges.at(k);
            if (meet(span(a.fromRow, a.toRow, area.rowCount()), span(b.fromRow, b.toRow, area.rowCount()))
                && meet(span(a.fromSeat, a.toSeat, area.widestRow()), span(b.fromSeat, b.toSeat, area.widestRow())))
                pairs.append({i, k});
        }
    }
    return pairs;
}

} // namespace xz::meetings
