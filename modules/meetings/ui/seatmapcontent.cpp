#include "ui/seatmapcontent.h"

#include <algorithm>

#include "ui/namepicker.h"

namespace xz::meetings {

SeatingSnapshot::SeatingSnapshot(SeatingState loaded, QList<PlanVersion> kept, const QHash<qint64, Seat> &printedSeats, QHash<qint64, QString> plainPinyin)
    : state(std::move(loaded))
    , versions(std::move(kept))
    , printed(printedSeats)
    , reprint(printed, state.input.attendees, state.plan)
    , explainer(state.input, state.plan)
    , score(explainer.planScore())
    , loads(zoneLoads(state.input.halls, state.input.zones, state.input.attendees))
    , pinyin(std::move(plainPinyin))
{
    for (const Attendee &attendee : state.input.attendees)
        m_attendees.insert(attendee.id, &attendee);
    for (const Placement &placement : state.plan.placements) {
        m_bySeat.insert(placement.seat, &placement);
        m_byAttendee.insert(placement.attendee, &placement);
    }
}

int SeatingSnapshot::movesOfReseating() const
{
    QHash<qint64, Seat> before;
    for (const Placement &placement : state.plan.placements)
        before.insert(placement.attendee, placement.seat);
    for (const Move &move : lateChanges())
        before.insert(move.attendee, move.from);
    const auto &rule = explainer.ruleSeats();
    return int(std::count_if(rule.keyValueBegin(), rule.keyValueEnd(),
                             [&](const auto &entry) { return before.value(entry.first).isValid() && before.value(entry.first) != entry.second; }));
}

bool SeatingSnapshot::matches(const Attendee &person, const QString &text) const { return NamePicker::matches(person, pinyin.value(person.id), text); }

QString SeatMapContent::colourName(Colouring colouring, const Attendee &attendee)
{
    switch (colouring) {
    case Colouring::Sector:
        return attendee.sector;
    case Colouring::Group:
        return attendee.group;
    case Colouring::AttendanceClass:
        return attendee.attendanceClass;
    case Colouring::None:
        break;
    }
    return {};
}

SeatMapContent::SeatMapContent(SnapshotPtr snapshot, const Hall &hall, Viewpoint viewpoint, Colouring colouring)
    : m_snapshot(std::move(snapshot))
    , m_layout(hall, viewpoint)
    , m_viewpoint(viewpoint)
{
    m_looks.reserve(m_layout.cells().size());
    for (const SeatMapLayout::Cell &cell : m_layout.cells()) {
        const Area *area = hall.area(cell.seat.area);
        Look look;
        look.label = area->label(cell.seat);
        look.flags = area->flagsOf(cell.seat);
        if (const Placement *placement = m_snapshot->at(cell.seat)) {
            look.person = m_snapshot->attendee(placement->attendee);
            look.locked = placement->locked;
            look.changed = m_snapshot->reprint.isChanged(placement->attendee);
            if (look.person && !cell.onRostrum)
                look.colourName = colourName(colouring, *look.person);
        }
        m_looks.append(look);
    }
    for (int i = 0; i < m_looks.size(); ++i)
        m_keys.append(blockKey(i));
    findOutlines();
    findBlockNames();
}

QString SeatMapContent::blockKey(int cell) const
{
    const SeatMapLayout::Cell &place = m_layout.cells().at(cell);
    const Placement *placement = m_snapshot->at(place.seat);
    const Zone *zone = placement ? m_snapshot->state.input.zone(placement->zone) : nullptr;
    const Attendee *person = m_looks.at(cell).person;
    if (place.onRostrum || !zone || !person || zone->groupBy == GroupBy::None)
        return {};
    const QString name = blockName(zone->groupBy, *person);
    return name.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(zone->id).arg(name);
}

void SeatMapContent::findOutlines()
{
    const bool turned = m_viewpoint == Viewpoint::Stage;
    for (int i = 0; i < m_looks.size(); ++i) {
        if (m_keys.at(i).isEmpty())
            continue;
        const Seat seat = m_layout.cells().at(i).seat;
        const auto ends = [&](const Seat &beside) {
            const int other = m_layout.indexOf(beside);
            if (other < 0 || m_keys.at(other) != m_keys.at(i))
                return true;
            // Across an aisle the block goes on, but its outline closes on either side.
            const QRectF a = m_layout.cells().at(i).rect, b = m_layout.cells().at(other).rect;
            return std::abs(a.center().x() - b.center().x()) > SeatMapLayout::pitch * 1.2;
        };
        Qt::Edges edges;
        edges.setFlag(turned ? Qt::RightEdge : Qt::LeftEdge, ends({seat.area, seat.row, seat.seat - 1}));
        edges.setFlag(turned ? Qt::LeftEdge : Qt::RightEdge, ends({seat.area, seat.row, seat.seat + 1}));
        edges.setFlag(turned ? Qt::BottomEdge : Qt::TopEdge, ends({seat.area, seat.row - 1, seat.seat}));
        edges.setFlag(turned ? Qt::TopEdge : Qt::BottomEdge, ends({seat.area, seat.row + 1, seat.seat}));
        m_looks[i].outline = edges;
    }
}

void SeatMapContent::findBlockNames()
{
    struct Run {
        int first = -1;
        int length = 0;
    };
    QHash<QString, Run> longest;
    QStringList order;
    for (int i = 0; i < m_looks.size();) {
        int end = i + 1;
        const QString &key = m_keys.at(i);
        const auto continues = [&](int next) {
            const SeatMapLayout::Cell &before = m_layout.cells().at(next - 1), &cell = m_layout.cells().at(next);
            return m_keys.at(next) == key && cell.seat.row == before.seat.row
                   && std::abs(cell.rect.x() - before.rect.x()) < SeatMapLayout::pitch * 1.2;
        };
        while (end < m_looks.size() && continues(end))
            ++end;
        if (!key.isEmpty()) {
            if (!longest.contains(key))
                order.append(key);
            if (end - i > longest.value(key).length)
                longest.insert(key, {i, end - i});
        }
        i = end;
    }
    for (const QString &key : std::as_const(order)) {
        const Run run = longest.value(key);
        const Attendee *person = m_looks.at(run.first).person;
        const QString full = key.section(u'/', 1);
        const QString name = full == person->sector && !person->sectorShort.isEmpty() ? person->sectorShort : full;
        const int wanted = std::max(2, int(name.size() * 0.75 + 0.9));
        if (run.length < wanted + 1) // the name must leave somebody of the block to be seen
            continue;
        const int first = run.first + (run.length - wanted) / 2;
        m_blockNames.append({m_layout.cells().at(first).rect | m_layout.cells().at(first + wanted - 1).rect, name, m_looks.at(run.first).colourName});
    }
}

} // namespace xz::meetings
