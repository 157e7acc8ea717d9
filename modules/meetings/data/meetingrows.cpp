#include "data/meetingrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/database/statement.h"
#include "core/text/names.h"
#include "domain/planwords.h"

namespace xz::meetings::rows {

const QString meetingColumns = QStringLiteral("m.id, m.version, m.title, m.kind, m.starts, m.ends, m.place, m.agenda_note, m.term_id, m.schedule_note");
const QString sessionColumns = QStringLiteral("id, version, position, title, date, part, time, room, chair, content");
const QString agendaColumns = QStringLiteral("id, version, position, level, title, presenter");
const QString zoneColumns =
    QStringLiteral("id, version, area_id, name, ranges, people, group_by, sort_order, fill, leaders_first, across_aisles, change_policy");
const QString attendeeColumns = QStringLiteral(
    "a.id, a.version, a.person_id, a.name, a.attendance_class, a.sector, a.sector_short, a.sector_position, a.group_name, a.group_position, "
    "a.post, a.post_position, a.unit, a.rank, a.rostrum_rank, a.badge, a.is_leader, a.is_convener, a.needs_wheelchair, a.stroke_key, "
    "a.pinyin_key, a.initials, a.surname_strokes, p.photo_id, a.on_leave, a.leave_reason, a.leave_noted");
const QString areaColumns = QStringLiteral("id, version, hall_id, kind, name, row_seats, aisles, numbering, second_at_right");

namespace {

QString joined(const QList<int> &numbers)
{
    QStringList parts;
    for (const int number : numbers)
        parts.append(QString::number(number));
    return parts.join(u',');
}

QList<int> split(const QString &text)
{
    QList<int> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        numbers.append(part.toInt());
    return numbers;
}

QString rangesText(const QList<SeatRange> &ranges)
{
    QJsonArray array;
    for (const SeatRange &range : ranges)
        array.append(QJsonArray{range.fromRow, range.toRow, range.fromSeat, range.toSeat});
    return ranges.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SeatRange> rangesFrom(const QString &text)
{
    QList<SeatRange> ranges;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray limits = value.toArray();
        ranges.append({limits.at(0).toInt(), limits.at(1).toInt(), limits.at(2).toInt(), limits.at(3).toInt()});
    }
    return ranges;
}

QString filterText(const PeopleFilter &filter)
{
    if (filter.isEmpty())
        return {};
    const QJsonObject object{{QStringLiteral("classes"), QJsonArray::fromStringList(filter.classes)},
                             {QStringLiteral("sectors"), QJsonArray::fromStringList(filter.sectors)},
                             {QStringLiteral("groups"), QJsonArray::fromStringList(filter.groups)},
                             {QStringLiteral("names"), QJsonArray::fromStringList(filter.names)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PeopleFilter filterFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto list = [&](const QString &key) { return object.value(key).toVariant().toStringList(); };
    return {list(QStringLiteral("classes")), list(QStringLiteral("sectors")), list(QStringLiteral("groups")), list(QStringLiteral("names"))};
}

} // namespace

QVariant reference(qint64 id) { return id == 0 ? QVariant() : QVariant(id); }

QVariantMap toRow(const Meeting &meeting)
{
    return {{QStringLiteral("title"), meeting.title}, {QStringLiteral("kind"), meeting.kind},
            {QStringLiteral("starts"), meeting.starts}, {QStringLiteral("ends"), meeting.ends},
            {QStringLiteral("place"), meeting.place}, {QStringLiteral("agenda_note"), meeting.agendaNote},
            {QStringLiteral("term_id"), reference(meeting.termId)}, {QStringLiteral("schedule_note"), meeting.scheduleNote}};
}

QVariantMap toRow(const Session &session, qint64 meetingId)
{
    return {{QStringLiteral("meeting_id"), meetingId}, {QStringLiteral("position"), session.position},
            {QStringLiteral("title"), session.title}, {QStringLiteral("date"), session.date},
            {QStringLiteral("part"), session.part}, {QStringLiteral("time"), session.time},
            {QStringLiteral("room"), session.room}, {QStringLiteral("chair"), session.chair},
            {QStringLiteral("content"), session.content}};
}

QVariantMap toRow(const AgendaItem &item, qint64 meetingId)
{
    return {{QStringLiteral("meeting_id"), meetingId}, {QStringLiteral("position"), item.position}, {QStringLiteral("level"), item.level},
            {QStringLiteral("title"), item.title}, {QStringLiteral("presenter"), item.presenter}};
}

QVariantMap toRow(const Attendee &attendee, qint64 meetingId)
{
    return {{QStringLiteral("meeting_id"), meetingId},
            {QStringLiteral("person_id"), reference(attendee.personId)},
            {QStringLiteral("name"), attendee.name},
            {QStringLiteral("attendance_class"), attendee.attendanceClass},
            {QStringLiteral("sector"), attendee.sector},
            {QStringLiteral("sector_short"), attendee.sectorShort},
            {QStringLiteral("sector_position"), attendee.sectorPosition},
            {QStringLiteral("group_name"), attendee.group},
            {QStringLiteral("group_position"), attendee.groupPosition},
            {QStringLiteral("post"), attendee.post},
            {QStringLiteral("post_position"), attendee.postPosition},
            {QStringLiteral("unit"), attendee.unit},
            {QStringLiteral("rank"), attendee.rank},
            {QStringLiteral("rostrum_rank"), attendee.rostrumRank},
            {QStringLiteral("badge"), attendee.badge},
            {QStringLiteral("is_leader"), int(attendee.isLeader)},
            {QStringLiteral("is_convener"), int(attendee.isConvener)},
            {QStringLiteral("needs_wheelchair"), int(attendee.needsWheelchair)},
            {QStringLiteral("on_leave"), int(attendee.onLeave)},
            {QStringLiteral("leave_reason"), attendee.leaveReason},
            {QStringLiteral("leave_noted"), attendee.leaveNoted},
            {QStringLiteral("stroke_key"), attendee.strokeKey},
            {QStringLiteral("pinyin_key"), attendee.pinyinKey},
            {QStringLiteral("initials"), attendee.initials},
            {QStringLiteral("surname_strokes"), attendee.surnameStrokes}};
}

QVariantMap toRow(const Zone &zone, qint64 meetingId, int position)
{
    return {{QStringLiteral("meeting_id"), meetingId},
            {QStringLiteral("position"), position},
            {QStringLiteral("area_id"), zone.areaId},
            {QStringLiteral("name"), zone.name},
            {QStringLiteral("ranges"), rangesText(zone.ranges)},
            {QStringLiteral("people"), filterText(zone.filter)},
            {QStringLiteral("group_by"), words::of(zone.groupBy)},
            {QStringLiteral("sort_order"), words::of(zone.order)},
            {QStringLiteral("fill"), words::of(zone.fill)},
            {QStringLiteral("leaders_first"), int(zone.leadersFirst)},
            {QStringLiteral("across_aisles"), int(zone.acrossAisles)},
            {QStringLiteral("change_policy"), words::of(zone.policy)}};
}

QVariantMap toRow(const Area &area, qint64 hallId, int position)
{
    return {{QStringLiteral("hall_id"), hallId},
            {QStringLiteral("position"), position},
            {QStringLiteral("kind"), words::of(area.kind)},
            {QStringLiteral("name"), area.name},
            {QStringLiteral("row_seats"), joined(area.rows)},
            {QStringLiteral("aisles"), joined(area.aisles)},
            {QStringLiteral("numbering"), words::of(area.numbering)},
            {QStringLiteral("second_at_right"), int(area.secondAtRight)}};
}

Meeting meetingFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.integer(8), row.text(9)};
}

Session sessionFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), int(row.integer(2)), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)};
}

AgendaItem agendaItemFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), int(row.integer(2)), int(row.integer(3)), row.text(4), row.text(5)};
}

Attendee attendeeFrom(const Statement &row)
{
    Attendee attendee;
    attendee.id = row.integer(0);
    attendee.version = row.integer(1);
    attendee.personId = row.integer(2);
    attendee.name = row.text(3);
    attendee.surname = attendee.name.left(surnameLength(attendee.name));
    attendee.attendanceClass = row.text(4);
    attendee.sector = row.text(5);
    attendee.sectorShort = row.text(6);
    attendee.sectorPosition = int(row.integer(7));
    attendee.group = row.text(8);
    attendee.groupPosition = int(row.integer(9));
    attendee.post = row.text(10);
    attendee.postPosition = int(row.integer(11));
    attendee.unit = row.text(12);
    attendee.rank = int(row.integer(13));
    attendee.rostrumRank = int(row.integer(14));
    attendee.badge = row.text(15);
    attendee.isLeader = row.integer(16) != 0;
    attendee.isConvener = row.integer(17) != 0;
    attendee.needsWheelchair = row.integer(18) != 0;
    attendee.strokeKey = row.text(19);
    attendee.pinyinKey = row.text(20);
    attendee.initials = row.text(21);
    attendee.surnameStrokes = int(row.integer(22));
    attendee.photoId = row.integer(23);
    attendee.onLeave = row.integer(24) != 0;
    attendee.leaveReason = row.text(25);
    attendee.leaveNoted = row.text(26);
    return attendee;
}

Zone zoneFrom(const Statement &row)
{
    Zone zone;
    zone.id = row.integer(0);
    zone.version = row.integer(1);
    zone.areaId = row.integer(2);
    zone.name = row.text(3);
    zone.ranges = rangesFrom(row.text(4));
    zone.filter = filterFrom(row.text(5));
    zone.groupBy = words::groupBy(row.text(6)).value_or(GroupBy::None);
    zone.order = words::order(row.text(7)).value_or(Order::Strokes);
    zone.fill = words::fill(row.text(8)).value_or(Fill::Rows);
    zone.leadersFirst = row.integer(9) != 0;
    zone.acrossAisles = row.integer(10) != 0;
    zone.policy = words::changePolicy(row.text(11)).value_or(ChangePolicy::AppendLeave);
    return zone;
}

Area areaFrom(const Statement &row, qint64 &hallId)
{
    Area area;
    area.id = row.integer(0);
    area.version = row.integer(1);
    hallId = row.integer(2);
    area.kind = words::areaKind(row.text(3)).value_or(AreaKind::Floor);
    area.name = row.text(4);
    area.rows = split(row.text(5));
    area.aisles = split(row.text(6));
    area.numbering = words::numbering(row.text(7)).value_or(SeatNumbering::Continuous);
    area.secondAtRight = row.integer(8) != 0;
    return area;
}

} // namespace xz::meetings::rows
