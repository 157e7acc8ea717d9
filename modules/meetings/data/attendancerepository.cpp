#include "data/attendancerepository.h"

#include "core/database/statement.h"
#include "core/records/changeset.h"
#include "core/settings/settings.h"
#include "core/workspace.h"
#include "data/meetingrows.h"

namespace xz::meetings {

namespace {

const QString signInTable = QStringLiteral("session_sign_in"), leaveTable = QStringLiteral("leave_request"), attendeeTable = QStringLiteral("attendee");

QString isoTime(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

QString isoDate(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

QVariantMap rowOf(const SignIn &signIn)
{
    return {{QStringLiteral("session_id"), signIn.sessionId},       {QStringLiteral("attendee_id"), signIn.attendeeId},
            {QStringLiteral("arrived"), isoTime(signIn.arrived)},   {QStringLiteral("left_at"), isoTime(signIn.left)},
            {QStringLiteral("way"), words::of(signIn.way)},         {QStringLiteral("as_what"), words::of(signIn.as)},
            {QStringLiteral("proxy"), signIn.proxy},                {QStringLiteral("after_leave"), int(signIn.afterLeave)},
            {QStringLiteral("desk"), signIn.desk}};
}

} // namespace

Result<AttendanceRepository::KindRule> AttendanceRepository::ruleOf(const QString &kind) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT quorum, duty_kind FROM meeting_kind WHERE name = ?"));
    if (auto done = read.bind(kind).run(); !done)
        return done.error();
    KindRule rule;
    if (read.next())
        rule = {words::quorumRule(read.text(0)), read.text(1)};
    else
        rule.dutyKind = QStringLiteral("其他会议");
    if (auto done = read.finish(); !done)
        return done.error();
    return rule;
}

Outcome AttendanceRepository::setRule(ChangeSet &changes, const QString &kind, const KindRule &rule) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version FROM meeting_kind WHERE name = ?"));
    if (auto done = read.bind(kind).run(); !done)
        return done;
    if (!read.next())
        return Error{ErrorCode::NotFound, tr("There is no kind of meeting “%1”.").arg(kind), {}};
    changes.update(QStringLiteral("meeting_kind"), read.integer(0), read.integer(1),
                   {{QStringLiteral("quorum"), words::of(rule.quorum)}, {QStringLiteral("duty_kind"), rule.dutyKind}});
    return read.finish();
}

int AttendanceRepository::grace() const { return m_workspace.settings().value(QStringLiteral("meetings.signin.grace"), 0).toInt(); }

Result<QList<SignIn>> AttendanceRepository::signIns(qint64 meetingId, qint64 sessionId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT i.id, i.version, i.session_id, i.attendee_id, i.arrived, i.left_at, i.way, i.as_what, i.proxy, i.after_leave, i.desk "
                                  "FROM session_sign_in i JOIN meeting_session s ON s.id = i.session_id WHERE s.meeting_id = ? AND (s.id = ? OR ? = 0) ORDER BY i.id"));
    if (auto done = read.bind(meetingId).bind(sessionId).bind(sessionId).run(); !done)
        return done.error();
    QList<SignIn> list;
    while (read.next())
        list.append({read.integer(0), read.integer(1), read.integer(2), read.integer(3), QDateTime::fromString(read.text(4), Qt::ISODate),
                     QDateTime::fromString(read.text(5), Qt::ISODate), words::signInWay(read.text(6)), words::signInAs(read.text(7)).value_or(SignInAs::Self),
                     read.text(8), read.integer(9) != 0, read.text(10)});
    if (auto done = read.finish(); !done)
        return done.error();
    return list;
}

Result<QList<Leave>> AttendanceRepository::leaves(qint64 meetingId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT id, version, attendee_id, session_id, reason, asked, in_writing, approver, decided, state FROM leave_request "
                                  "WHERE meeting_id = ? ORDER BY id"));
    if (auto done = read.bind(meetingId).run(); !done)
        return done.error();
    QList<Leave> list;
    while (read.next())
        list.append({read.integer(0), read.integer(1), read.integer(2), read.integer(3), read.text(4), QDate::fromString(read.text(5), Qt::ISODate),
                     read.integer(6) != 0, read.text(7), QDate::fromString(read.text(8), Qt::ISODate),
                     words::leaveState(read.text(9)).value_or(Leave::State::Asked)});
    if (auto done = read.finish(); !done)
        return done.error();
    return list;
}

qint64 AttendanceRepository::add(ChangeSet &changes, const SignIn &signIn) const { return changes.insert(signInTable, rowOf(signIn)); }

void AttendanceRepository::update(ChangeSet &changes, const SignIn &signIn) const { changes.update(signInTable, signIn.id, signIn.version, rowOf(signIn)); }

void AttendanceRepository::remove(ChangeSet &changes, const SignIn &signIn) const { changes.remove(signInTable, signIn.id, signIn.version); }

void AttendanceRepository::store(ChangeSet &changes, qint64 meetingId, const Leave &leave, const Attendee &attendee) const
{
    const QVariantMap row{{QStringLiteral("meeting_id"), meetingId},
                          {QStringLiteral("attendee_id"), leave.attendeeId},
                          {QStringLiteral("session_id"), rows::reference(leave.sessionId)},
                          {QStringLiteral("reason"), leave.reason},
                          {QStringLiteral("asked"), isoDate(leave.asked)},
                          {QStringLiteral("in_writing"), int(leave.inWriting)},
                          {QStringLiteral("approver"), leave.approver},
                          {QStringLiteral("decided"), isoDate(leave.decided)},
                          {QStringLiteral("state"), words::of(leave.state)}};
    if (leave.id == 0)
        changes.insert(leaveTable, row);
    else
        changes.update(leaveTable, leave.id, leave.version, row);
    const bool away = leave.sessionId == 0 && leave.state == Leave::State::Approved;
    if (leave.sessionId == 0 && (away != attendee.onLeave || (away && leave.reason != attendee.leaveReason)))
        changes.update(attendeeTable, attendee.id, attendee.version,
                       {{QStringLiteral("on_leave"), int(away)},
                        {QStringLiteral("leave_reason"), away ? leave.reason : QString()},
                        {QStringLiteral("leave_noted"), away ? isoTime(QDateTime::currentDateTime()) : QString()}});
}

void AttendanceRepository::remove(ChangeSet &changes, const Leave &leave, const Attendee &attendee) const
{
    changes.remove(leaveTable, leave.id, leave.version);
    if (leave.sessionId == 0 && attendee.onLeave)
        changes.update(attendeeTable, attendee.id, attendee.version,
                       {{QStringLiteral("on_leave"), 0}, {QStringLiteral("leave_reason"), QString()}, {QStringLiteral("leave_noted"), QString()}});
}

} // namespace xz::meetings
