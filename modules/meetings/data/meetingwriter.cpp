// The writing half of MeetingRepository.
#include <QHash>
#include <QSet>

#include <algorithm>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/meetingrows.h"

namespace xz::meetings {

namespace {

const QString sessionTable = QStringLiteral("meeting_session"), agendaTable = QStringLiteral("agenda_item"), hallTable = QStringLiteral("hall"),
              areaTable = QStringLiteral("hall_area"), seatTable = QStringLiteral("hall_seat"), zoneTable = QStringLiteral("seating_zone"),
              attendeeTable = QStringLiteral("attendee"), assignmentTable = QStringLiteral("seat_assignment"),
              signInTable = QStringLiteral("session_sign_in"), leaveTable = QStringLiteral("leave_request");

/// Plans the removal of the rows a query names by id and version.
Outcome removeRows(const Database &database, ChangeSet &changes, const QString &table, const QString &where, qint64 id)
{
    Statement statement(database, QStringLiteral("SELECT id, version FROM %1 WHERE %2").arg(table, where));
    if (auto done = statement.bind(id).run(); !done)
        return done;
    while (statement.next())
        changes.remove(table, statement.integer(0), statement.integer(1));
    return statement.finish();
}

/// Writes a list that hangs on a meeting: new, changed and, in the end, missing entries.
template <typename Entry, typename ToRow>
void writeList(ChangeSet &changes, const QString &table, const QList<Entry> &before, const QList<Entry> &after, ToRow toRow)
{
    QHash<qint64, const Entry *> former;
    for (const Entry &entry : before)
        former.insert(entry.id, &entry);
    for (const Entry &entry : after) {
        const QVariantMap row = toRow(entry);
        const Entry *old = former.take(entry.id);
        if (!old)
            changes.insert(table, row);
        else if (toRow(*old) != row)
            changes.update(table, entry.id, old->version, row);
    }
    for (const Entry &entry : before)
        if (former.contains(entry.id))
            changes.remove(table, entry.id, entry.version);
}

void insertFlags(ChangeSet &changes, const Area &area, qint64 areaId)
{
    for (auto it = area.flags.cbegin(); it != area.flags.cend(); ++it)
        changes.insert(seatTable, {{QStringLiteral("area_id"), areaId},
                                   {QStringLiteral("row_number"), it.key().row},
                                   {QStringLiteral("seat_number"), it.key().seat},
                                   {QStringLiteral("flags"), int(it.value())}});
}

void insertHall(ChangeSet &changes, const Hall &hall, qint64 meetingId, int position, QHash<qint64, qint64> &areaIds)
{
    const qint64 hallId = changes.insert(hallTable, {{QStringLiteral("meeting_id"), meetingId},
                                                     {QStringLiteral("position"), position},
                                                     {QStringLiteral("name"), hall.name}});
    for (int i = 0; i < hall.areas.size(); ++i) {
        const qint64 areaId = changes.insert(areaTable, rows::toRow(hall.areas.at(i), hallId, i + 1));
        areaIds.insert(hall.areas.at(i).id, areaId);
        insertFlags(changes, hall.areas.at(i), areaId);
    }
}

/// Badge numbers by class and strokes for those who have none: CX0001 …
void numberBadges(QList<Attendee> &attendees)
{
    static const QHash<QString, QString> prefixes{{QStringLiteral("出席"), QStringLiteral("CX")}, {QStringLiteral("列席"), QStringLiteral("LX")},
                                                  {QStringLiteral("旁听"), QStringLiteral("PT")}, {QStringLiteral("特邀"), QStringLiteral("TY")},
                                                  {QStringLiteral("工作人员"), QStringLiteral("GZ")}, {QStringLiteral("记者"), QStringLiteral("JZ")}};
    std::stable_sort(attendees.begin(), attendees.end(), [](const Attendee &left, const Attendee &right) {
        return std::tie(left.strokeKey, left.name, left.personId) < std::tie(right.strokeKey, right.name, right.personId);
    });
    QHash<QString, int> last;
    for (const Attendee &attendee : std::as_const(attendees))
        last[attendee.badge.left(2)] = std::max(last.value(attendee.badge.left(2)), attendee.badge.mid(2).toInt());
    for (Attendee &attendee : attendees) {
        if (!attendee.badge.isEmpty())
            continue;
        const QString prefix = prefixes.value(attendee.attendanceClass, QStringLiteral("QT"));
        attendee.badge = prefix + QStringLiteral("%1").arg(++last[prefix], 4, 10, QChar(u'0'));
    }
}

} // namespace

qint64 MeetingRepository::add(ChangeSet &changes, MeetingData data) const
{
    const qint64 meetingId = changes.insert(QStringLiteral("meeting"), rows::toRow(data.meeting));
    for (const Session &session : std::as_const(data.sessions))
        changes.insert(sessionTable, rows::toRow(session, meetingId));
    for (const AgendaItem &item : std::as_const(data.agenda))
        changes.insert(agendaTable, rows::toRow(item, meetingId));
    QHash<qint64, qint64> areaIds;
    for (int i = 0; i < data.halls.size(); ++i)
        insertHall(changes, data.halls.at(i), meetingId, i + 1, areaIds);
    for (int i = 0; i < data.zones.size(); ++i) {
        Zone zone = data.zones.at(i);
        zone.areaId = areaIds.value(zone.areaId);
        changes.insert(zoneTable, rows::toRow(zone, meetingId, i + 1));
    }
    numberBadges(data.attendees);
    for (const Attendee &attendee : std::as_const(data.attendees))
        changes.insert(attendeeTable, rows::toRow(attendee, meetingId));
    return meetingId;
}

Outcome MeetingRepository::update(ChangeSet &changes, const MeetingData &before, MeetingData after) const
{
    const qint64 meetingId = before.meeting.id;
    if (rows::toRow(before.meeting) != rows::toRow(after.meeting))
        changes.update(QStringLiteral("meeting"), meetingId, before.meeting.version, rows::toRow(after.meeting));
    QSet<qint64> keptSessions;
    for (const Session &session : std::as_const(after.sessions))
        keptSessions.insert(session.id);
    for (const Session &session : before.sessions) {
        if (keptSessions.contains(session.id))
            continue;
        for (const QString &table : {signInTable, leaveTable})
            if (auto done = removeRows(m_workspace.database(), changes, table, QStringLiteral("session_id = ?"), session.id); !done)
                return done;
    }
    writeList(changes, sessionTable, before.sessions, after.sessions, [=](const Session &session) { return rows::toRow(session, meetingId); });
    writeList(changes, agendaTable, before.agenda, after.agenda, [=](const AgendaItem &item) { return rows::toRow(item, meetingId); });

    QHash<qint64, qint64> areaIds;
    if (auto done = writeHalls(changes, before, after, areaIds); !done)
        return done;
    QHash<qint64, QVariantMap> zoneRows;
    for (int i = 0; i < before.zones.size(); ++i)
        zoneRows.insert(before.zones.at(i).id, rows::toRow(before.zones.at(i), meetingId, i + 1));
    QHash<qint64, qint64> kept;
    for (int i = 0; i < after.zones.size(); ++i) {
        Zone zone = after.zones.at(i);
        zone.areaId = areaIds.value(zone.areaId, zone.areaId);
        const QVariantMap row = rows::toRow(zone, meetingId, i + 1);
        kept.insert(zone.id, zone.id);
        if (!zoneRows.contains(zone.id))
            changes.insert(zoneTable, row);
        else if (zoneRows.value(zone.id) != row)
            changes.update(zoneTable, zone.id, zone.version, row);
    }
    for (const Zone &zone : before.zones)
        if (!kept.contains(zone.id))
            changes.remove(zoneTable, zone.id, zone.version);

    numberBadges(after.attendees);
    QHash<qint64, qint64> staying;
    for (const Attendee &attendee : std::as_const(after.attendees))
        staying.insert(attendee.id, attendee.id);
    for (const Attendee &attendee : before.attendees) {
        if (staying.contains(attendee.id))
            continue;
        for (const QString &table : {assignmentTable, QStringLiteral("printed_seat"), QStringLiteral("printed_card"), signInTable, leaveTable})
            if (auto done = removeRows(m_workspace.database(), changes, table, QStringLiteral("attendee_id = ?"), attendee.id); !done)
                return done;
    }
    writeList(changes, attendeeTable, before.attendees, after.attendees, [=](const Attendee &attendee) { return rows::toRow(attendee, meetingId); });
    return removeHalls(changes, before, after);
}

Outcome MeetingRepository::writeHalls(ChangeSet &changes, const MeetingData &before, const MeetingData &after, QHash<qint64, qint64> &areaIds) const
{
    for (int i = 0; i < after.halls.size(); ++i) {
        const Hall &hall = after.halls.at(i);
        const auto old = std::find_if(before.halls.begin(), before.halls.end(), [&](const Hall &former) { return former.id == hall.id; });
        if (old == before.halls.end()) {
            insertHall(changes, hall, before.meeting.id, i + 1, areaIds);
            continue;
        }
        if (old->name != hall.name)
            changes.update(hallTable, hall.id, old->version, {{QStringLiteral("name"), hall.name}});
        for (int k = 0; k < hall.areas.size(); ++k) {
            const Area &area = hall.areas.at(k);
            const Area *formerArea = old->area(area.id);
            if (!formerArea) {
                const qint64 areaId = changes.insert(areaTable, rows::toRow(area, hall.id, k + 1));
                areaIds.insert(area.id, areaId);
                insertFlags(changes, area, areaId);
                continue;
            }
            if (rows::toRow(*formerArea, hall.id, k + 1) != rows::toRow(area, hall.id, k + 1))
                changes.update(areaTable, area.id, formerArea->version, rows::toRow(area, hall.id, k + 1));
            QHash<Seat, SeatFlags> marks = formerArea->flags;
            for (auto it = area.flags.cbegin(); it != area.flags.cend(); ++it)
                marks.insert(it.key(), it.value());
            for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
                const SeatFlags now = area.flagsOf(it.key());
                if (now == formerArea->flagsOf(it.key()))
                    continue;
                if (auto done = setSeatFlags(changes, it.key(), now); !done)
                    return done;
            }
        }
    }
    return {};
}

Outcome MeetingRepository::removeHalls(ChangeSet &changes, const MeetingData &before, const MeetingData &after) const
{
    const Database &database = m_workspace.database();
    for (const Hall &hall : before.halls) {
        const auto kept = std::find_if(after.halls.begin(), after.halls.end(), [&](const Hall &now) { return now.id == hall.id; });
        for (const Area &area : hall.areas) {
            if (kept != after.halls.end() && kept->area(area.id))
                continue;
            Statement seated(database, QStringLiteral("SELECT id, version FROM seat_assignment WHERE area_id = ?"));
            if (auto done = seated.bind(area.id).run(); !done)
                return done;
            while (seated.next())
                changes.update(assignmentTable, seated.integer(0), seated.integer(1),
                               {{QStringLiteral("area_id"), QVariant()}, {QStringLiteral("row_number"), 0}, {QStringLiteral("seat_number"), 0},
                                {QStringLiteral("locked"), 0}, {QStringLiteral("reason"), QStringLiteral("no-zone")}});
            if (auto done = seated.finish(); !done)
                return done;
            if (auto done = removeRows(database, changes, seatTable, QStringLiteral("area_id = ?"), area.id); !done)
                return done;
            changes.remove(areaTable, area.id, area.version);
        }
        if (kept == after.halls.end())
            changes.remove(hallTable, hall.id, hall.version);
    }
    return {};
}

Outcome MeetingRepository::remove(ChangeSet &changes, qint64 meetingId) const
{
    const auto inMeeting = QStringLiteral("meeting_id = ?");
    const auto inHalls = QStringLiteral("hall_id IN (SELECT id FROM hall WHERE meeting_id = ?)");
    const QList<std::pair<QString, QString>> order{
        {QStringLiteral("printed_seat"), inMeeting},
        {QStringLiteral("printed_card"), inMeeting},
        {signInTable, QStringLiteral("session_id IN (SELECT id FROM meeting_session WHERE meeting_id = ?)")},
        {leaveTable, inMeeting},
        {QStringLiteral("meeting_minutes"), inMeeting},
        {QStringLiteral("meeting_resolution"), inMeeting},
        {assignmentTable, QStringLiteral("plan_id IN (SELECT id FROM seating_plan WHERE meeting_id = ?)")},
        {QStringLiteral("seating_plan"), inMeeting},
        {attendeeTable, inMeeting},
        {zoneTable, inMeeting},
        {seatTable, QStringLiteral("area_id IN (SELECT a.id FROM hall_area a JOIN hall h ON h.id = a.hall_id WHERE h.meeting_id = ?)")},
        {areaTable, inHalls},
        {hallTable, inMeeting},
        {agendaTable, inMeeting},
        {sessionTable, inMeeting},
        {QStringLiteral("meeting"), QStringLiteral("id = ?")}};
    for (const auto &[table, where] : order)
        if (auto done = removeRows(m_workspace.database(), changes, table, where, meetingId); !done)
            return done;
    return {};
}

Result<qint64> MeetingRepository::addAttendee(ChangeSet &changes, qint64 meetingId, const Attendee &attendee) const
{
    Attendee added = attendee;
    added.id = -1;
    const auto ids = addAttendees(changes, meetingId, {added});
    if (!ids)
        return ids.error();
    return ids->value(-1);
}

Result<QHash<qint64, qint64>> MeetingRepository::addAttendees(ChangeSet &changes, qint64 meetingId, const QList<Attendee> &added) const
{
    auto all = attendees(meetingId);
    if (!all)
        return all.error();
    *all += added;
    numberBadges(*all);
    QHash<qint64, qint64> ids;
    for (const Attendee &attendee : std::as_const(*all))
        if (attendee.id < 0)
            ids.insert(attendee.id, changes.insert(attendeeTable, rows::toRow(attendee, meetingId)));
    return ids;
}

void MeetingRepository::updateAttendee(ChangeSet &changes, qint64 meetingId, const Attendee &attendee) const
{
    changes.update(attendeeTable, attendee.id, attendee.version, rows::toRow(attendee, meetingId));
}

void MeetingRepository::updateZone(ChangeSet &changes, qint64 meetingId, const Zone &zone, int position) const
{
    changes.update(zoneTable, zone.id, zone.version, rows::toRow(zone, meetingId, position));
}

Outcome MeetingRepository::setSeatFlags(ChangeSet &changes, const Seat &seat, SeatFlags flags) const
{
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT id, version FROM hall_seat WHERE area_id = ? AND row_number = ? AND seat_number = ?"));
    if (auto done = statement.bind(seat.area).bind(seat.row).bind(seat.seat).run(); !done)
        return done;
    const bool known = statement.next();
    if (known && !flags)
        changes.remove(seatTable, statement.integer(0), statement.integer(1));
    else if (known)
        changes.update(seatTable, statement.integer(0), statement.integer(1), {{QStringLiteral("flags"), int(flags)}});
    else if (flags)
        changes.insert(seatTable, {{QStringLiteral("area_id"), seat.area},
                                   {QStringLiteral("row_number"), seat.row},
                                   {QStringLiteral("seat_number"), seat.seat},
                                   {QStringLiteral("flags"), int(flags)}});
    return statement.finish();
}

} // namespace xz::meetings
