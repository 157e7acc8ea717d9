#include <gtest/gtest.h>

#include "domain/attendance.h"

using namespace xz::meetings;

namespace {

QList<Attendee> people(int count, const QString &sector = QStringLiteral("中共"))
{
    QList<Attendee> list;
    for (int i = 1; i <= count; ++i) {
        Attendee one;
        one.id = i;
        one.name = QStringLiteral("甲%1").arg(i);
        one.attendanceClass = QStringLiteral("出席");
        one.sector = sector;
        list.append(one);
    }
    return list;
}

Session opening() { return {7, 1, 1, QStringLiteral("开幕会"), QStringLiteral("2026-02-26"), QStringLiteral("上午"), QStringLiteral("09:00"), {}, {}}; }

SignIn at(qint64 attendee, const QString &time, SignInAs as = SignInAs::Self)
{
    SignIn made;
    made.sessionId = 7;
    made.attendeeId = attendee;
    made.arrived = QDateTime::fromString(QStringLiteral("2026-02-26T") + time, Qt::ISODate);
    made.as = as;
    return made;
}

} // namespace

TEST(Attendance, QuorumIsOfAllMembersRoundedUp)
{
    EXPECT_EQ(quorumNeeded(QuorumRule::TwoThirds, 412), 275); // 274.67
    EXPECT_EQ(quorumNeeded(QuorumRule::TwoThirds, 411), 274); // 274 exactly
    EXPECT_EQ(quorumNeeded(QuorumRule::TwoThirds, 293), 196);
    EXPECT_EQ(quorumNeeded(QuorumRule::Half, 60), 31); // more than half
    EXPECT_EQ(quorumNeeded(QuorumRule::Half, 61), 31);
    EXPECT_EQ(quorumNeeded(QuorumRule::None, 61), 0);
}

TEST(Attendance, TheOpeningLineIsThatOfTheHouse)
{
    QList<SignIn> signIns;
    for (int i = 1; i <= 252; ++i)
        signIns << at(i, QStringLiteral("08:30:00"));
    const QList<Attendee> all = people(293);
    EXPECT_EQ(Roll(opening(), all, signIns, {}, QuorumRule::TwoThirds).openingLine(), QStringLiteral("应到293人，实到252人，符合规定人数。"));
    EXPECT_EQ(Roll(opening(), all, signIns.mid(0, 195), {}, QuorumRule::TwoThirds).openingLine(), QStringLiteral("应到293人，实到195人，不足规定人数。"));
    EXPECT_TRUE(Roll(opening(), all, signIns.mid(0, 196), {}, QuorumRule::TwoThirds).quorum().isMet());
}

TEST(Attendance, EachStateIsCountedOnce)
{
    QList<Attendee> all = people(7);
    all[6].attendanceClass = QStringLiteral("列席");
    all[4].onLeave = true;
    Leave half{.attendeeId = 4, .sessionId = 7, .reason = QStringLiteral("出差"), .asked = {}, .approver = {}, .decided = {}, .state = Leave::State::Approved};
    Leave waiting = half;
    waiting.attendeeId = 6;
    waiting.state = Leave::State::Asked;
    SignIn leftEarly = at(2, QStringLiteral("09:01:00"));
    leftEarly.left = QDateTime::fromString(QStringLiteral("2026-02-26T10:00:00"), Qt::ISODate);
    const Roll roll(opening(), all, {at(1, QStringLiteral("09:00:59")), leftEarly, at(3, QStringLiteral("08:00:00"), SignInAs::Proxy), at(7, QStringLiteral("08:00:00"))},
                    {half, waiting}, QuorumRule::Half);
    const RollCounts counts = roll.counts();
    EXPECT_EQ(counts.expected, 6);
    EXPECT_EQ(counts.present, 3);
    EXPECT_EQ(counts.onLeave, 2);
    EXPECT_EQ(counts.absent, 1);
    EXPECT_EQ(counts.expected, counts.present + counts.onLeave + counts.absent);
    EXPECT_EQ(counts.late, 1); // 9:00:59 is still nine o'clock
    EXPECT_EQ(counts.leftEarly, 1);
    EXPECT_EQ(counts.proxies, 1);
    EXPECT_EQ(roll.quorum().present, 2); // a proxy makes no quorum
    EXPECT_FALSE(roll.quorum().isMet());
    ASSERT_EQ(roll.byClass().size(), 2);
    EXPECT_EQ(roll.byClass().at(1).counts.present, 1);
    EXPECT_EQ(Roll::stateText(*roll.of(2)), QStringLiteral("实到、迟到、早退"));
    EXPECT_EQ(Roll::stateText(*roll.of(4)), QStringLiteral("请假（出差）"));
    EXPECT_EQ(Roll::stateText(*roll.of(6)), QStringLiteral("未到"));
}

TEST(Attendance, WhoComesInSpiteOfALeaveIsPresent)
{
    QList<Attendee> all = people(2);
    all[0].onLeave = true;
    SignIn came = at(1, QStringLiteral("08:30:00"));
    came.afterLeave = true;
    const Roll roll(opening(), all, {came}, {}, QuorumRule::None);
    EXPECT_EQ(roll.counts().present, 1);
    EXPECT_EQ(roll.counts().onLeave, 0);
    EXPECT_EQ(Roll::stateText(*roll.of(1)), QStringLiteral("实到、请假到会"));
    EXPECT_EQ(roll.openingLine(), QStringLiteral("应到2人，实到1人。"));
}

TEST(Attendance, AVotePassesByMoreThanHalfOfAllMembers)
{
    EXPECT_FALSE(votePasses(206, 412));
    EXPECT_TRUE(votePasses(207, 412));
    EXPECT_FALSE(votePasses(0, 0));
}

TEST(Attendance, TheSessionOfAMomentIsThatOfItsHalfDay)
{
    const auto session = [](const char *title, const char *date, const char *part, const char *time) {
        return Session{1, 1, 1, QString::fromUtf8(title), QString::fromUtf8(date), QString::fromUtf8(part), QString::fromUtf8(time), {}, {}};
    };
    const QList<Session> sessions{session("开幕会", "2026-02-26", "上午", "09:00"), session("合影", "2026-02-26", "上午", "10:40"),
                                  session("小组讨论", "2026-02-26", "下午", "14:30"), session("闭幕会", "2026-02-28", "", "9:00-11:00")};
    const auto found = [&](const char *time) { return sessionAtTime(sessions, QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate)); };
    EXPECT_EQ(found("2026-02-26T08:41:00"), 0);
    EXPECT_EQ(found("2026-02-26T11:20:00"), 0);
    EXPECT_EQ(found("2026-02-26T13:50:00"), 2);
    EXPECT_EQ(found("2026-02-28T08:00:00"), 3);
    EXPECT_EQ(found("2026-03-28T08:00:00"), 3);
    EXPECT_EQ(sessionAtTime({}, QDateTime::currentDateTime()), -1);
}

TEST(Attendance, ALeaveIsHeldAgainstTheRules)
{
    Meeting meeting;
    meeting.starts = QStringLiteral("2026-02-26");
    const QList<Session> two{opening(), opening()};
    Leave leave{.attendeeId = 1, .reason = QStringLiteral("出差"), .asked = QDate(2026, 2, 24), .approver = QStringLiteral("秘书长"), .decided = {}, .state = Leave::State::Approved};
    EXPECT_TRUE(leaveDoubts(leave, meeting, two).isEmpty());
    leave.asked = QDate(2026, 2, 25);
    EXPECT_EQ(leaveDoubts(leave, meeting, two).size(), 1);
    leave.inWriting = false;
    leave.approver.clear();
    leave.reason.clear();
    EXPECT_EQ(leaveDoubts(leave, meeting, two).size(), 4);
    leave.sessionId = 7; // half a day may be asked for by word of mouth, on the day
    EXPECT_EQ(leaveDoubts(leave, meeting, two).size(), 2);
}
