#pragma once

#include <QCoreApplication>

#include <memory>

#include "core/common/result.h"
#include "core/records/changeset.h"
#include "data/attendancerepository.h"
#include "data/seatingservice.h"
#include "domain/attendance.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// The desk of one session: everybody in memory, so that a scan is answered at once, and each sign-in on the disk before it is told.
/// Made in any thread; used in one.
class SignInDesk
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SignInDesk)

public:
    /// Loads a meeting and opens the desk of a session; `sessionId` 0: that of the moment.
    static Result<std::shared_ptr<SignInDesk>> open(Workspace &workspace, qint64 meetingId, qint64 sessionId, const QDateTime &at = QDateTime::currentDateTime());

    const Meeting &meeting() const { return m_state.meeting; }
    const Session &session() const { return m_session; }
    const QList<Session> &sessions() const { return m_sessions; }
    const SeatingState &seating() const { return m_state; }
    const QList<Attendee> &attendees() const { return m_state.input.attendees; }
    const Attendee *attendee(qint64 id) const { return m_people.value(id); }
    const Roll &roll() const { return *m_roll; }
    /// In the order they were made.
    const QList<SignIn> &signIns() const { return m_signIns; }
    /// Whether the moment is not the session's day: who is signed in then is marked 补签.
    bool isAfterwards(const QDateTime &at) const;

    /// "10排20号"; empty: no seat.
    QString seatText(qint64 attendee) const;
    Seat seatOf(qint64 attendee) const;

    /// What a text at the desk means: a badge's code, its number, a name or initials.
    struct Found {
        enum class Kind { Nobody, One, Several, OtherMeeting };
        Kind kind = Kind::Nobody;
        QList<qint64> people = {};      ///< by strokes
        SignInWay way = SignInWay::Hand;
    };
    Found find(const QString &text) const;

    struct Request {
        qint64 attendee = 0;
        SignInWay way = SignInWay::Hand;
        SignInAs as = SignInAs::Self;
        QString proxy = {};
        QDateTime at = QDateTime::currentDateTime();
        QString desk = {};
    };
    struct Answer {
        bool already = false; ///< was signed in before: nothing was written
        SignIn signIn;        ///< the new one, or the former
        int number = 0;       ///< how many are present with this one, of those expected
    };
    /// Signs in and writes it to the disk before it answers.
    Result<Answer> signIn(const Request &request);
    /// Takes a sign-in back; NotFound when there is none. 0: the last one.
    Result<SignIn> undo(qint64 attendee = 0);
    /// 早退; an invalid time takes it back.
    Outcome leaveEarly(qint64 attendee, const QDateTime &at);
    /// Reads the sign-ins anew, when somebody else changed them.
    Outcome reload();

private:
    explicit SignInDesk(Workspace &workspace) : m_workspace(workspace), m_repository(workspace) {}
    Outcome load(qint64 meetingId, qint64 sessionId, const QDateTime &at);
    void rebuild();
    /// Commits; what it announces is the desk's own and no reason to read anew.
    Result<CommitInfo> commit(ChangeSet &changes);

    Workspace &m_workspace;
    AttendanceRepository m_repository;
    SeatingState m_state;
    QList<Session> m_sessions;
    Session m_session;
    QList<SignIn> m_signIns;
    QList<Leave> m_leaves;
    AttendanceRepository::KindRule m_rule;
    int m_grace = 0;
    bool m_committing = false;
    QString m_prefix;
    QHash<qint64, const Attendee *> m_people;
    QHash<qint64, Seat> m_seats;
    QHash<QString, qint64> m_byBadge;
    std::optional<Roll> m_roll;
};

} // namespace xz::meetings
