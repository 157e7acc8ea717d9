#include "domain/planwriter.h"

#include <QJsonArray>

#include <algorithm>

#include "domain/planwords.h"
#include "domain/seatexplanation.h"

namespace xz::meetings {

namespace {

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array.append(number);
    return array;
}

QJsonObject hallToJson(const Hall &hall)
{
    QJsonObject object{{QStringLiteral("id"), hall.id}, {QStringLiteral("name"), hall.name}};
    for (const Area &area : hall.areas) {
        if (area.kind == AreaKind::Rostrum) {
            object.insert(QStringLiteral("rostrum"), numbers(area.rows));
            object.insert(QStringLiteral("secondAtRight"), area.secondAtRight);
            continue;
        }
        QJsonObject floor{{QStringLiteral("rows"), area.rowCount()},
                          {QStringLiteral("seatsPerRow"), area.widestRow()},
                          {QStringLiteral("aisles"), numbers(area.aisles)},
                          {QStringLiteral("numbering"), words::of(area.numbering)}};
        const auto marks = [&](const QString &key, SeatFlag flag) {
            QList<Seat> seats;
            for (auto it = area.flags.cbegin(); it != area.flags.cend(); ++it)
                if (it.value().testFlag(flag))
                    seats.append(it.key());
            std::sort(seats.begin(), seats.end());
            QJsonArray array;
            for (const Seat &seat : std::as_const(seats))
                array.append(QJsonArray{seat.row, seat.seat});
            if (!array.isEmpty())
                floor.insert(key, array);
        };
        marks(QStringLiteral("blocked"), SeatFlag::Blocked);
        marks(QStringLiteral("kept"), SeatFlag::KeptEmpty);
        marks(QStringLiteral("wheelchair"), SeatFlag::Wheelchair);
        object.insert(QStringLiteral("floor"), floor);
    }
    return object;
}

QJsonObject zoneToJson(const Zone &zone, const QList<Hall> &halls)
{
    const Hall *hall = findHallOfArea(halls, zone.areaId);
    const Area *area = findArea(halls, zone.areaId);
    QJsonObject object{{QStringLiteral("hall"), hall ? hall->name : QString()},
                       {QStringLiteral("area"), area ? words::of(area->kind) : QString()},
                       {QStringLiteral("name"), zone.name},
                       {QStringLiteral("groupBy"), words::of(zone.groupBy)},
                       {QStringLiteral("order"), words::of(zone.order)},
                       {QStringLiteral("fill"), words::of(zone.fill)},
                       {QStringLiteral("leadersFirst"), zone.leadersFirst},
                       {QStringLiteral("acrossAisles"), zone.acrossAisles},
                       {QStringLiteral("changes"), words::of(zone.policy)}};
    QJsonArray ranges;
    for (const SeatRange &range : zone.ranges) {
        QJsonObject one;
        if (area && (range.fromRow || range.toRow))
            one.insert(QStringLiteral("rows"), numbers({std::max(1, range.fromRow), range.toRow ? range.toRow : area->rowCount()}));
        if (area && (range.fromSeat || range.toSeat))
            one.insert(QStringLiteral("seats"), numbers({std::max(1, range.fromSeat), range.toSeat ? range.toSeat : area->widestRow()}));
        ranges.append(one);
    }
    if (!ranges.isEmpty())
        object.insert(QStringLiteral("ranges"), ranges);
    QJsonObject filter;
    const auto add = [&](const QString &key, const QStringList &list) {
        if (!list.isEmpty())
            filter.insert(key, QJsonArray::fromStringList(list));
    };
    add(QStringLiteral("class"), zone.filter.classes);
    add(QStringLiteral("sector"), zone.filter.sectors);
    add(QStringLiteral("group"), zone.filter.groups);
    add(QStringLiteral("names"), zone.filter.names);
    if (!filter.isEmpty())
        object.insert(QStringLiteral("filter"), filter);
    return object;
}

QJsonObject attendeesToJson(const QList<Attendee> &attendees)
{
    QJsonArray members, guests;
    QList<const Attendee *> rostrum;
    for (const Attendee &attendee : attendees) {
        if (attendee.personId == 0) {
            guests.append(QJsonObject{{QStringLiteral("name"), attendee.name}, {QStringLiteral("class"), attendee.attendanceClass},
                                      {QStringLiteral("post"), attendee.post}, {QStringLiteral("unit"), attendee.unit}});
            continue;
        }
        members.append(QJsonObject{{QStringLiteral("name"), attendee.name}, {QStringLiteral("sector"), attendee.sector},
                                   {QStringLiteral("group"), attendee.group}, {QStringLiteral("post"), attendee.post},
                                   {QStringLiteral("class"), attendee.attendanceClass}, {QStringLiteral("badge"), attendee.badge}});
        if (attendee.onLeave) {
            QJsonObject member = members.last().toObject();
            member.insert(QStringLiteral("leave"), attendee.leaveReason);
            members.replace(members.size() - 1, member);
        }
        if (attendee.rostrumRank > 0)
            rostrum.append(&attendee);
    }
    std::sort(rostrum.begin(), rostrum.end(), [](const Attendee *l, const Attendee *r) { return l->rostrumRank < r->rostrumRank; });
    QJsonArray ranked;
    for (const Attendee *attendee : std::as_const(rostrum))
        ranked.append(QJsonObject{{QStringLiteral("name"), attendee->name}, {QStringLiteral("sector"), attendee->sector}});
    QJsonObject object{{QStringLiteral("members"), members}, {QStringLiteral("rostrum"), ranked}};
    if (!guests.isEmpty())
        object.insert(QStringLiteral("guests"), guests);
    return object;
}

} // namespace

QJsonObject meetingToJson(const MeetingData &data)
{
    const Meeting &meeting = data.meeting;
    QJsonArray sessions, agenda, halls, zones;
    for (const Session &session : data.sessions)
        sessions.append(QJsonObject{{QStringLiteral("title"), session.title}, {QStringLiteral("date"), session.date},
                                    {QStringLiteral("part"), session.part},   {QStringLiteral("time"), session.time},
                                    {QStringLiteral("room"), session.room},   {QStringLiteral("chair"), session.chair},
                                    {QStringLiteral("content"), session.content}});
    for (const AgendaItem &item : data.agenda)
        agenda.append(QJsonObject{{QStringLiteral("title"), item.title}, {QStringLiteral("level"), item.level}, {QStringLiteral("presenter"), item.presenter}});
    for (const Hall &hall : data.halls)
        halls.append(hallToJson(hall));
    for (const Zone &zone : data.zones)
        zones.append(zoneToJson(zone, data.halls));
    return {{QStringLiteral("id"), meeting.id},
            {QStringLiteral("title"), meeting.title},
            {QStringLiteral("kind"), meeting.kind},
            {QStringLiteral("starts"), meeting.starts},
            {QStringLiteral("ends"), meeting.ends},
            {QStringLiteral("place"), meeting.place},
            {QStringLiteral("agendaNote"), meeting.agendaNote},
            {QStringLiteral("scheduleNote"), meeting.scheduleNote},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("agenda"), agenda},
            {QStringLiteral("halls"), halls},
            {QStringLiteral("attendees"), attendeesToJson(data.attendees)},
            {QStringLiteral("zones"), zones}};
}

QJsonObject seatToJson(const SeatingInput &input, const Seat &seat)
{
    const Hall *hall = findHallOfArea(input.halls, seat.area);
    const Area *area = findArea(input.halls, seat.area);
    if (!hall || !area)
        return {};
    return {{QStringLiteral("hall"), hall->name},     {QStringLiteral("area"), words::of(area->kind)}, {QStringLiteral("row"), seat.row},
            {QStringLiteral("seat"), seat.seat},      {QStringLiteral("label"), area->contains(seat) ? area->label(seat) : QString()}};
}

QJsonArray movesToJson(const SeatingInput &input, const QList<Move> &moves)
{
    QHash<qint64, const Attendee *> people;
    for (const Attendee &attendee : input.attendees)
        people.insert(attendee.id, &attendee);
    const auto place = [&](const Seat &seat) { return seat.isValid() ? QJsonValue(seatToJson(input, seat)) : QJsonValue(); };
    QJsonArray list;
    for (const Move &move : moves)
        if (const Attendee *person = people.value(move.attendee))
            list.append(QJsonObject{{QStringLiteral("person"), person->name}, {QStringLiteral("sector"), person->sector},
                                    {QStringLiteral("from"), place(move.from)}, {QStringLiteral("to"), place(move.to)},
                                    {QStringLiteral("why"), reasonText(move)}});
    return list;
}

QJsonArray unseatedToJson(const SeatingInput &input, const QList<Unseated> &unseated)
{
    QJsonArray list;
    for (const Unseated &entry : unseated)
        if (const Attendee *person = input.attendee(entry.attendee))
            list.append(QJsonObject{{QStringLiteral("person"), person->name}, {QStringLiteral("personId"), person->personId},
                                    {QStringLiteral("sector"), person->sector}, {QStringLiteral("rank"), person->rank},
                                    {QStringLiteral("reason"), reasonText(input, entry)}});
    return list;
}

QJsonObject seatingToJson(const SeatingInput &input, const SeatingPlan &plan)
{
    QHash<qint64, const Attendee *> people;
    for (const Attendee &attendee : input.attendees)
        people.insert(attendee.id, &attendee);
    QJsonArray seats;
    for (const Placement &placement : plan.placements) {
        const Attendee *person = people.value(placement.attendee);
        if (!person)
            continue;
        QJsonObject seat = seatToJson(input, placement.seat);
        seat.insert(QStringLiteral("person"), person->name);
        seat.insert(QStringLiteral("personId"), person->personId);
        seat.insert(QStringLiteral("sector"), person->sector);
        seat.insert(QStringLiteral("locked"), placement.locked);
        seats.append(seat);
    }
    const PlanScore score = SeatExplainer(input, plan).planScore();
    return {{QStringLiteral("seats"), seats},
            {QStringLiteral("unseated"), unseatedToJson(input, plan.unseated)},
            {QStringLiteral("moves"), movesToJson(input, plan.moves)},
            {QStringLiteral("score"), QJsonObject{{QStringLiteral("total"), score.total()}, {QStringLiteral("zone"), score.zone},
                                                  {QStringLiteral("block"), score.block}, {QStringLiteral("order"), score.order},
                                                  {QStringLiteral("place"), score.place}, {QStringLiteral("seated"), score.seated}}}};
}

} // namespace xz::meetings
