#include "data/attendanceledger.h"

#include <QMap>
#include <QSet>

#include "core/directory/dutyledger.h"
#include "core/records/changeset.h"
#include "core/settings/settings.h"
#include "core/workspace.h"
#include "data/attendancerepository.h"
#include "data/meetingrepository.h"

namespace xz::meetings {

namespace {

/// What one did in the sessions of a half day: there is there, though perhaps late or not to the end.
struct HalfDay {
    bool present = false, onLeave = false, late = false, leftEarly = false;
    QStringList remarks;
};

QString outcomeOf(const HalfDay &half)
{
    if (!half.present)
        return half.onLeave ? QStringLiteral("请假") : QStringLiteral("缺席");
    QStringList words{QStringLiteral("出席")};
    if (half.late)
        words << QStringLiteral("迟到");
    if (half.leftEarly)
        words << QStringLiteral("早退");
    return words.join(QStringLiteral("、"));
}

} // namespace

Result<AttendanceLedger::Summary> AttendanceLedger::plan(ChangeSet &changes, qint64 meetingId) const
{
    const auto data = MeetingRepository(m_workspace).load(meetingId);
    if (!data)
        return data.error();
    const AttendanceRepository repository(m_workspace);
    const auto rule = repository.ruleOf(data->meeting.kind);
    const auto signIns = repository.signIns(meetingId);
    const auto leaves = repository.leaves(meetingId);
    for (const Error *error : {rule ? nullptr : &rule.error(), signIns ? nullptr : &signIns.error(), leaves ? nullptr : &leaves.error()})
        if (error)
            return *error;
    if (rule->dutyKind.isEmpty())
        return Error{ErrorCode::BadInput, tr("Attendance of “%1” does not count in the duty ledger. Change the kind of meeting if it should.").arg(data->meeting.kind), {}};
    if (signIns->isEmpty())
        return Error{ErrorCode::BadInput, tr("Nobody has signed in to “%1”, so there is no attendance to record.").arg(data->meeting.title), {}};
    QSet<qint64> signedSessions;
    for (const SignIn &signIn : *signIns)
        signedSessions.insert(signIn.sessionId);
    QMap<QString, QList<Session>> halfDays;
    for (const Session &session : data->sessions)
        if (signedSessions.contains(session.id))
            halfDays[halfDayOf(session)].append(session);

    const QString organiser = m_workspace.settings().value(QStringLiteral("meetings.ledger.organiser"), QStringLiteral("办公室")).toString();
    QSet<qint64> sources;
    Summary summary{0, 0, rule->dutyKind};
    const DutyLedger &ledger = m_workspace.dutyLedger();
    for (const QList<Session> &sessions : std::as_const(halfDays)) {
        QMap<qint64, HalfDay> people;
        for (const Session &session : sessions) {
            const Roll roll(session, data->attendees, *signIns, *leaves, rule->quorum, repository.grace());
            for (const Roll::Entry &entry : roll.entries()) {
                if (!roll.isExpected(*entry.attendee) || entry.attendee->personId == 0)
                    continue;
                HalfDay &half = people[entry.attendee->personId];
                half.present |= entry.state == Roll::State::Present;
                half.onLeave |= entry.state == Roll::State::OnLeave;
                half.late |= entry.isLate;
                half.leftEarly |= entry.signIn && entry.signIn->left.isValid();
                if (entry.state == Roll::State::OnLeave && !entry.leaveReason.isEmpty())
                    half.remarks << entry.leaveReason;
                if (entry.signIn && entry.signIn->as != SignInAs::Self)
                    half.remarks << words::of(entry.signIn->as);
            }
        }
        const Session &first = sessions.first();
        QList<DutyRecord> records;
        for (auto one = people.cbegin(); one != people.cend(); ++one) {
            DutyRecord record;
            record.personId = one.key();
            record.date = first.date.isEmpty() ? data->meeting.starts : first.date;
            record.kind = rule->dutyKind;
            record.item = data->meeting.title;
            record.outcome = outcomeOf(*one);
            record.quantity = 1;
            record.organiser = organiser;
            QStringList remark{first.part + first.title};
            for (const QString &word : one->remarks)
                if (!remark.contains(word))
                    remark << word;
            record.remark = remark.join(QStringLiteral("，"));
            records << record;
        }
        sources.insert(first.id);
        if (const auto done = ledger.replaceOfSource(changes, QStringLiteral("meeting_session"), first.id, records); !done)
            return done.error();
        ++summary.halfDays;
        summary.records += int(records.size());
    }
    for (const Session &session : data->sessions)
        if (!sources.contains(session.id))
            if (const auto done = ledger.replaceOfSource(changes, QStringLiteral("meeting_session"), session.id, {}); !done)
                return done.error();
    return summary;
}

} // namespace xz::meetings
