#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

#include "domain/meeting.h"

namespace xz::meetings {

/// How a sign-in was taken.
enum class SignInWay { Scan, Card, Name, Initials, Hand };
/// In person, 代理 (somebody came instead) or 补签 (signed by hand afterwards).
enum class SignInAs { Self, Proxy, Afterwards };

/// 签到 of one attendee at one session.
struct SignIn {
    qint64 id = 0;
    qint64 version = 0;
    qint64 sessionId = 0;
    qint64 attendeeId = 0;
    QDateTime arrived;
    QDateTime left{};          ///< 早退; invalid: stayed
    SignInWay way = SignInWay::Hand;
    SignInAs as = SignInAs::Self;
    QString proxy{};           ///< who came instead
    bool afterLeave = false;   ///< 请假到会
    QString desk{};
};

/// 请假 of one attendee, for the whole meeting or one session.
struct Leave {
    enum class State { Asked, Approved, Refused };

    qint64 id = 0;
    qint64 version = 0;
    qint64 attendeeId = 0;
    qint64 sessionId = 0;      ///< 0: the whole meeting
    QString reason;
    QDate asked;
    bool inWriting = true;
    QString approver;          ///< 分管副主席, 秘书长
    QDate decided;
    State state = State::Asked;
};

/// How many have to be there. Of all members, not of those invited to one session.
enum class QuorumRule { None, Half, TwoThirds };

namespace words {
QString of(SignInWay way);      ///< 扫码, 证号, 姓名, 首字母, 手工
QString of(SignInAs as);        ///< 代理, 补签, empty in person
QString of(Leave::State state); ///< 待批, 已准, 不准
QString of(QuorumRule rule);    ///< "2/3", "1/2", empty
SignInWay signInWay(const QString &word);
std::optional<SignInAs> signInAs(const QString &word);
std::optional<Leave::State> leaveState(const QString &word);
QuorumRule quorumRule(const QString &word);
} // namespace words

/// The fewest that make a quorum: two thirds rounded up, or more than half.
int quorumNeeded(QuorumRule rule, int members);
/// 全体委员三分之二以上.
QString quorumText(QuorumRule rule);
/// A vote passes by more than half of all members, not of those present (政协章程).
bool votePasses(int inFavour, int members);

/// When a session begins; invalid without a date or a time.
QDateTime startOf(const Session &session);
/// The half day it belongs to, for grouping: "2026-02-26 上午".
QString halfDayOf(const Session &session);
/// The session whose sign-in is meant at a moment: that of the half day (its first), else the nearest; index, −1 without sessions.
int sessionAtTime(const QList<Session> &sessions, const QDateTime &at);

/// What is wrong with a leave by the rules of the house, as sentences: the whole meeting in writing two days before, approved by
/// 分管副主席 or 秘书长; more than half a day in writing; everything needs a reason.
QStringList leaveDoubts(const Leave &leave, const Meeting &meeting, const QList<Session> &sessions);

/// 应到 实到 请假 缺席 of some people.
struct RollCounts {
    int expected = 0, present = 0, onLeave = 0, absent = 0;
    int late = 0, leftEarly = 0, proxies = 0, afterwards = 0; ///< among those present
};

struct Quorum {
    QuorumRule rule = QuorumRule::None;
    int members = 0;  ///< all members
    int present = 0;  ///< in person: a proxy makes no quorum
    int needed = 0;
    bool isMet() const { return rule == QuorumRule::None || present >= needed; }
};

/// Who was at a session: everybody's state, counts, quorum.
class Roll
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::Roll)

public:
    enum class State { Absent, OnLeave, Present };

    struct Entry {
        const Attendee *attendee = nullptr;
        State state = State::Absent;
        std::optional<SignIn> signIn{};
        QString leaveReason{};
        bool isLate = false;
    };
    struct Group {
        QString name;
        int position = 0;
        RollCounts counts;
    };

    /// `attendees` must outlive the roll. `grace`: minutes after the beginning that are no lateness yet.
    Roll(const Session &session, const QList<Attendee> &attendees, const QList<SignIn> &signIns, const QList<Leave> &leaves, QuorumRule rule,
         int grace = 0);

    const QList<Entry> &entries() const { return m_entries; } ///< in the order of `attendees`
    const Entry *of(qint64 attendee) const;
    /// Of those who are expected: the members (出席), or, when a meeting has none, everybody but staff and press.
    RollCounts counts() const { return m_counts; }
    QList<Group> bySector() const { return m_sectors; }       ///< of those expected, in the order of sectors
    QList<Group> byClass() const { return m_classes; }        ///< of all, in the order of classes
    Quorum quorum() const { return m_quorum; }
    /// 应到293人，实到252人，符合规定人数。
    QString openingLine() const;
    bool isExpected(const Attendee &attendee) const;
    /// Of one entry: 实到、迟到, 请假（出差）, 未到.
    static QString stateText(const Entry &entry);

private:
    bool m_everybody = false;
    QList<Entry> m_entries;
    QHash<qint64, int> m_index;
    RollCounts m_counts;
    QList<Group> m_sectors, m_classes;
    Quorum m_quorum;
};

} // namespace xz::meetings
