#include "data/meetingrepository.h"

#include <QHash>

#include <algorithm>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "data/meetingrows.h"

namespace xz::meetings {

namespace {

/// Runs a query bound to one id and reads all its rows.
template <typename Value, typename Read>
Result<QList<Value>> readAll(const Database &database, const QString &sql, qint64 id, Read read)
{
    Statement statement(database, sql);
    if (auto done = statement.bind(id).run(); !done)
        return done.error();
    QList<Value> list;
    while (statement.next())
        list.append(read(statement));
    if (auto done = statement.finish(); !done)
        return done.error();
    return list;
}

} // namespace

MeetingRepository::MeetingRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<MeetingSummary>> MeetingRepository::list() const
{
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT %1, (SELECT COUNT(*) FROM meeting_session s WHERE s.meeting_id = m.id), "
                                       "(SELECT COUNT(*) FROM attendee a WHERE a.meeting_id = m.id), "
                                       "(SELECT COUNT(*) FROM seat_assignment x JOIN seating_plan p ON p.id = x.plan_id "
                                       "WHERE p.meeting_id = m.id AND p.is_current = 1 AND x.area_id IS NOT NULL) "
                                       "FROM meeting m ORDER BY m.starts DESC, m.id DESC")
                            .arg(rows::meetingColumns));
    if (auto done = statement.run(); !done)
        return done.error();
    QList<MeetingSummary> list;
    while (statement.next())
        list.append({rows::meetingFrom(statement), int(statement.integer(10)), int(statement.integer(11)), int(statement.integer(12))});
    if (auto done = statement.finish(); !done)
        return done.error();
    return list;
}

Result<Meeting> MeetingRepository::meeting(qint64 id) const
{
    auto found = readAll<Meeting>(m_workspace.database(), QStringLiteral("SELECT %1 FROM meeting m WHERE m.id = ?").arg(rows::meetingColumns), id,
                                  rows::meetingFrom);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no meeting with the number %1. List the meetings to see their numbers.").arg(id), {}};
    return found->first();
}

Result<QList<Session>> MeetingRepository::sessions(qint64 meetingId) const
{
    return readAll<Session>(m_workspace.database(),
                            QStringLiteral("SELECT %1 FROM meeting_session WHERE meeting_id = ? ORDER BY position, id").arg(rows::sessionColumns),
                            meetingId, rows::sessionFrom);
}

Result<QList<AgendaItem>> MeetingRepository::agenda(qint64 meetingId) const
{
    return readAll<AgendaItem>(m_workspace.database(),
                               QStringLiteral("SELECT %1 FROM agenda_item WHERE meeting_id = ? ORDER BY position, id").arg(rows::agendaColumns),
                               meetingId, rows::agendaItemFrom);
}

Result<QList<Zone>> MeetingRepository::zones(qint64 meetingId) const
{
    return readAll<Zone>(m_workspace.database(),
                         QStringLiteral("SELECT %1 FROM seating_zone WHERE meeting_id = ? ORDER BY position, id").arg(rows::zoneColumns), meetingId,
                         rows::zoneFrom);
}

Result<QList<Attendee>> MeetingRepository::attendees(qint64 meetingId) const
{
    return readAll<Attendee>(m_workspace.database(),
                             QStringLiteral("SELECT %1 FROM attendee a LEFT JOIN person p ON p.id = a.person_id "
                                            "WHERE a.meeting_id = ? ORDER BY a.stroke_key, a.id")
                                 .arg(rows::attendeeColumns),
                             meetingId, rows::attendeeFrom);
}

Result<QStringList> MeetingRepository::kinds(bool aliases) const
{
    Statement statement(m_workspace.database(), aliases ? QStringLiteral("SELECT alias FROM meeting_kind ORDER BY position, id")
                                                        : QStringLiteral("SELECT name FROM meeting_kind ORDER BY position, id"));
    if (auto done = statement.run(); !done)
        return done.error();
    QStringList names;
    while (statement.next())
        names.append(statement.text(0));
    if (auto done = statement.finish(); !done)
        return done.error();
    return names;
}

Result<QList<Hall>> MeetingRepository::halls(qint64 meetingId) const
{
    const Database &database = m_workspace.database();
    auto halls = readAll<Hall>(database, QStringLiteral("SELECT id, version, name FROM hall WHERE meeting_id = ? ORDER BY position, id"), meetingId,
                               [](const Statement &row) { return Hall{row.integer(0), row.integer(1), row.text(2), {}}; });
    if (!halls)
        return halls.error();
    struct OwnedArea {
        qint64 hall;
        Area area;
    };
    auto areas = readAll<OwnedArea>(database,
                                    QStringLiteral("SELECT %1 FROM hall_area WHERE hall_id IN (SELECT id FROM hall WHERE meeting_id = ?) "
                                                   "ORDER BY position, id")
                                        .arg(rows::areaColumns),
                                    meetingId, [](const Statement &row) {
                                        OwnedArea owned{};
                                        owned.area = rows::areaFrom(row, owned.hall);
                                        return owned;
                                    });
    if (!areas)
        return areas.error();
    struct Mark {
        Seat seat;
        int flags;
    };
    auto marks = readAll<Mark>(database,
                               QStringLiteral("SELECT s.area_id, s.row_number, s.seat_number, s.flags FROM hall_seat s "
                                              "JOIN hall_area a ON a.id = s.area_id JOIN hall h ON h.id = a.hall_id WHERE h.meeting_id = ?"),
                               meetingId, [](const Statement &row) {
                                   return Mark{{row.integer(0), int(row.integer(1)), int(row.integer(2))}, int(row.integer(3))};
                               });
    if (!marks)
        return marks.error();
    for (const OwnedArea &owned : std::as_const(*areas))
        for (Hall &hall : *halls)
            if (hall.id == owned.hall)
                hall.areas.append(owned.area);
    for (const Mark &mark : std::as_const(*marks))
        for (Hall &hall : *halls)
            if (Area *area = hall.area(mark.seat.area))
                area->flags.insert(mark.seat, SeatFlags(mark.flags));
    return halls;
}

Result<MeetingData> MeetingRepository::load(qint64 id) const
{
    MeetingData data;
    const auto take = [](auto &&result, auto &target) -> Outcome {
        if (!result)
            return result.error();
        target = std::move(*result);
        return {};
    };
    Outcome outcome = take(meeting(id), data.meeting);
    if (outcome)
        outcome = take(sessions(id), data.sessions);
    if (outcome)
        outcome = take(agenda(id), data.agenda);
    if (outcome)
        outcome = take(halls(id), data.halls);
    if (outcome)
        outcome = take(zones(id), data.zones);
    if (outcome)
        outcome = take(attendees(id), data.attendees);
    if (!outcome)
        return outcome.error();
    return data;
}

} // namespace xz::meetings
