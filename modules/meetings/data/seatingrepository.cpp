#include "data/seatingrepository.h"

#include <algorithm>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/meetingrows.h"
#include "domain/seating.h"

namespace xz::meetings {

namespace {

const QString planTable = QStringLiteral("seating_plan"), assignmentTable = QStringLiteral("seat_assignment"),
              printedTable = QStringLiteral("printed_seat");

QString wordOf(UnseatedReason reason)
{
    switch (reason) {
    case UnseatedReason::NoZone:
        return QStringLiteral("no-zone");
    case UnseatedReason::ZoneFull:
        return QStringLiteral("zone-full");
    case UnseatedReason::RostrumFull:
        return QStringLiteral("rostrum-full");
    case UnseatedReason::TakenOut:
        return QStringLiteral("taken-out");
    case UnseatedReason::OnLeave:
        return QStringLiteral("on-leave");
    }
    return {};
}

UnseatedReason reasonOf(const QString &word)
{
    for (const UnseatedReason reason : {UnseatedReason::ZoneFull, UnseatedReason::RostrumFull, UnseatedReason::TakenOut, UnseatedReason::OnLeave})
        if (word == wordOf(reason))
            return reason;
    return UnseatedReason::NoZone;
}

QVariantMap seatRow(const Seat &seat)
{
    return {{QStringLiteral("area_id"), seat.isValid() ? rows::reference(seat.area) : QVariant()},
            {QStringLiteral("row_number"), seat.isValid() ? seat.row : 0},
            {QStringLiteral("seat_number"), seat.isValid() ? seat.seat : 0}};
}

QVariantMap row(const Placement &placement, qint64 planId)
{
    QVariantMap values = seatRow(placement.seat);
    values.insert(QStringLiteral("plan_id"), planId);
    values.insert(QStringLiteral("attendee_id"), placement.attendee);
    values.insert(QStringLiteral("zone_id"), rows::reference(placement.zone));
    values.insert(QStringLiteral("locked"), int(placement.locked && placement.seat.isValid()));
    values.insert(QStringLiteral("reason"), placement.seat.isValid() ? QString() : wordOf(placement.reason));
    values.insert(QStringLiteral("note"), placement.note);
    return values;
}

/// What a row of a version says: a placement or, without a seat, why not.
struct StoredRow {
    Placement placement;
    UnseatedReason reason = UnseatedReason::NoZone;
};

Result<QList<StoredRow>> storedRows(const Database &database, qint64 planId)
{
    Statement statement(database, QStringLiteral("SELECT id, version, attendee_id, area_id, row_number, seat_number, zone_id, locked, reason, note "
                                                 "FROM seat_assignment WHERE plan_id = ? ORDER BY area_id, row_number, seat_number, id"));
    if (auto done = statement.bind(planId).run(); !done)
        return done.error();
    QList<StoredRow> list;
    while (statement.next()) {
        StoredRow stored;
        Placement &placement = stored.placement;
        placement.id = statement.integer(0);
        placement.version = statement.integer(1);
        placement.attendee = statement.integer(2);
        placement.seat = {statement.integer(3), int(statement.integer(4)), int(statement.integer(5))};
        placement.zone = statement.integer(6);
        placement.locked = statement.integer(7) != 0;
        stored.reason = reasonOf(statement.text(8));
        placement.note = statement.text(9);
        list.append(stored);
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return list;
}

} // namespace

SeatingRepository::SeatingRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<PlanVersion>> SeatingRepository::versions(qint64 meetingId) const
{
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT p.id, p.version, p.number, p.is_current, p.created, p.created_by, "
                                       "(SELECT COUNT(*) FROM seat_assignment a WHERE a.plan_id = p.id AND a.area_id IS NOT NULL), "
                                       "(SELECT COUNT(*) FROM seat_assignment a WHERE a.plan_id = p.id AND a.area_id IS NULL) "
                                       "FROM seating_plan p WHERE p.meeting_id = ? ORDER BY p.number DESC"));
    if (auto done = statement.bind(meetingId).run(); !done)
        return done.error();
    QList<PlanVersion> versions;
    while (statement.next())
        versions.append({statement.integer(0), statement.integer(1), meetingId, int(statement.integer(2)), statement.integer(3) != 0,
                         QDateTime::fromString(statement.text(4), Qt::ISODate), statement.text(5), int(statement.integer(6)),
                         int(statement.integer(7))});
    if (auto done = statement.finish(); !done)
        return done.error();
    return versions;
}

Result<PlanVersion> SeatingRepository::currentVersion(qint64 meetingId) const
{
    const auto all = versions(meetingId);
    if (!all)
        return all.error();
    for (const PlanVersion &version : *all)
        if (version.isCurrent)
            return version;
    return Error{ErrorCode::NotFound, tr("Nobody has been seated yet. Seat the meeting first."), {}};
}

Result<SeatingInput> SeatingRepository::input(qint64 meetingId) const
{
    const MeetingRepository meetings(m_workspace);
    auto halls = meetings.halls(meetingId);
    auto zones = meetings.zones(meetingId);
    auto attendees = meetings.attendees(meetingId);
    for (const Error *error : {halls ? nullptr : &halls.error(), zones ? nullptr : &zones.error(), attendees ? nullptr : &attendees.error()})
        if (error)
            return *error;
    SeatingInput input{std::move(*halls), std::move(*zones), std::move(*attendees), {}};
    const auto current = currentVersion(meetingId);
    if (!current && current.error().code == ErrorCode::NotFound)
        return input;
    if (!current)
        return current.error();
    const auto stored = storedRows(m_workspace.database(), current->id);
    if (!stored)
        return stored.error();
    for (const StoredRow &entry : *stored)
        if (entry.placement.seat.isValid())
            input.former.append(entry.placement);
    return input;
}

Result<QList<Placement>> SeatingRepository::placementsAsStored(const PlanVersion &version) const
{
    const auto stored = storedRows(m_workspace.database(), version.id);
    if (!stored)
        return stored.error();
    QList<Placement> placements;
    for (const StoredRow &entry : *stored)
        if (entry.placement.seat.isValid())
            placements.append(entry.placement);
    return placements;
}

Result<SeatingPlan> SeatingRepository::plan(const SeatingInput &input, const PlanVersion &version) const
{
    const auto stored = storedRows(m_workspace.database(), version.id);
    if (!stored)
        return stored.error();
    SeatingPlan plan;
    QHash<qint64, Unseated> unseated;
    QSet<qint64> onLeave;
    for (const Attendee &attendee : input.attendees)
        if (attendee.onLeave)
            onLeave.insert(attendee.id);
    for (const StoredRow &entry : *stored) {
        const Area *area = findArea(input.halls, entry.placement.seat.area);
        const bool leave = onLeave.contains(entry.placement.attendee);
        if (!leave && entry.placement.seat.isValid() && area && area->contains(entry.placement.seat))
            plan.placements.append(entry.placement);
        else
            unseated.insert(entry.placement.attendee, {entry.placement.attendee, leave ? UnseatedReason::OnLeave : entry.reason, entry.placement.zone,
                                                       entry.placement.id, entry.placement.version, entry.placement.note});
    }
    QSet<qint64> seated;
    for (const Placement &placement : std::as_const(plan.placements))
        seated.insert(placement.attendee);
    QList<const Attendee *> waiting;
    for (const Attendee &attendee : input.attendees)
        if (!seated.contains(attendee.id))
            waiting.append(&attendee);
    std::sort(waiting.begin(), waiting.end(), [](const Attendee *left, const Attendee *right) { return seniorTo(*left, *right); });
    for (const Attendee *attendee : std::as_const(waiting))
        plan.unseated.append(unseated.value(attendee->id, {attendee->id, attendee->onLeave ? UnseatedReason::OnLeave : UnseatedReason::NoZone, 0}));

    const auto all = versions(version.meetingId);
    if (!all)
        return all.error();
    for (const PlanVersion &earlier : *all) {
        if (earlier.number >= version.number)
            continue;
        const auto former = placementsAsStored(earlier);
        if (!former)
            return former.error();
        plan.moves = Seating::movesBetween(input, *former, plan.placements, plan.unseated);
        break;
    }
    return plan;
}

Outcome SeatingRepository::addVersion(ChangeSet &changes, qint64 meetingId, const SeatingPlan &plan) const
{
    const auto all = versions(meetingId);
    if (!all)
        return all.error();
    int number = 0;
    for (const PlanVersion &version : *all) {
        number = std::max(number, version.number);
        if (version.isCurrent)
            changes.update(planTable, version.id, version.version, {{QStringLiteral("is_current"), 0}});
    }
    const qint64 planId = changes.insert(planTable, {{QStringLiteral("meeting_id"), meetingId},
                                                     {QStringLiteral("number"), number + 1},
                                                     {QStringLiteral("is_current"), 1},
                                                     {QStringLiteral("created"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                                     {QStringLiteral("created_by"), m_workspace.actor()}});
    for (const Placement &placement : plan.placements)
        changes.insert(assignmentTable, row(placement, planId));
    for (const Unseated &unseated : plan.unseated) {
        QVariantMap values = row({unseated.attendee, {}, unseated.zone}, planId);
        values.insert(QStringLiteral("reason"), wordOf(unseated.reason));
        values.insert(QStringLiteral("note"), unseated.note);
        changes.insert(assignmentTable, values);
    }
    return {};
}

Outcome SeatingRepository::makeCurrent(ChangeSet &changes, const PlanVersion &version) const
{
    const auto all = versions(version.meetingId);
    if (!all)
        return all.error();
    for (const PlanVersion &other : *all)
        if (other.isCurrent != (other.id == version.id))
            changes.update(planTable, other.id, other.version, {{QStringLiteral("is_current"), int(other.id == version.id)}});
    return {};
}

void SeatingRepository::store(ChangeSet &changes, const PlanVersion &version, const QList<Placement> &changed) const
{
    for (const Placement &placement : changed) {
        const QVariantMap values = row(placement, version.id);
        if (placement.id == 0)
            changes.insert(assignmentTable, values);
        else
            changes.update(assignmentTable, placement.id, placement.version, values);
    }
}

Result<QHash<qint64, Seat>> SeatingRepository::printedSeats(qint64 meetingId) const
{
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT attendee_id, area_id, row_number, seat_number FROM printed_seat WHERE meeting_id = ?"));
    if (auto done = statement.bind(meetingId).run(); !done)
        return done.error();
    QHash<qint64, Seat> seats;
    while (statement.next())
        seats.insert(statement.integer(0), {statement.integer(1), int(statement.integer(2)), int(statement.integer(3))});
    if (auto done = statement.finish(); !done)
        return done.error();
    return seats;
}

Outcome SeatingRepository::markPrinted(ChangeSet &changes, qint64 meetingId, const QList<Placement> &placements) const
{
    Statement statement(m_workspace.database(), QStringLiteral("SELECT attendee_id, id, version FROM printed_seat WHERE meeting_id = ?"));
    if (auto done = statement.bind(meetingId).run(); !done)
        return done;
    QHash<qint64, std::pair<qint64, qint64>> known;
    while (statement.next())
        known.insert(statement.integer(0), {statement.integer(1), statement.integer(2)});
    if (auto done = statement.finish(); !done)
        return done;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const Placement &placement : placements) {
        QVariantMap values = seatRow(placement.seat);
        values.insert(QStringLiteral("printed"), now);
        if (known.contains(placement.attendee)) {
            const auto [id, version] = known.value(placement.attendee);
            changes.update(printedTable, id, version, values);
            continue;
        }
        values.insert(QStringLiteral("meeting_id"), meetingId);
        values.insert(QStringLiteral("attendee_id"), placement.attendee);
        changes.insert(printedTable, values);
    }
    return {};
}

} // namespace xz::meetings
