#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include "core/records/history.h"
#include "core/records/changeset.h"
#include "data/meetingrepository.h"
#include "data/signindesk.h"
#include "meetingfixture.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class SignInDeskTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        addMembers({{QStringLiteral("中共"), {QStringLiteral("王刚*"), QStringLiteral("李梅")}},
                    {QStringLiteral("民革"), {QStringLiteral("欧阳慧敏*"), QStringLiteral("李梅")}},
                    {QStringLiteral("民盟"), {QStringLiteral("白云")}}});
        m_meeting = addSmallMeeting();
    }
    Run checkIn(QStringList arguments, bool atNine = true)
    {
        arguments.prepend(QString::number(m_meeting));
        if (atNine && !arguments.contains(QStringLiteral("--at")))
            arguments << QStringLiteral("--at") << QStringLiteral("2026-02-26T08:41:24");
        return run({QStringLiteral("meetings"), QStringLiteral("checkin")}, arguments);
    }
    QJsonObject attendance(QStringList arguments = {})
    {
        const Run shown = run({QStringLiteral("meetings"), QStringLiteral("attendance")}, QStringList{QString::number(m_meeting)} + arguments);
        EXPECT_EQ(shown.exitCode, 0) << qPrintable(shown.err);
        return object(shown);
    }
    static QJsonObject object(const Run &run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); }
    QString badgeOf(const QString &name, const QString &sector = {})
    {
        for (const Attendee &one : *MeetingRepository(*m_workspace).attendees(m_meeting))
            if (one.name == name && (sector.isEmpty() || one.sector == sector))
                return one.badge;
        return {};
    }
    std::shared_ptr<SignInDesk> desk()
    {
        auto opened = SignInDesk::open(*m_workspace, m_meeting, 0, QDateTime::fromString(QStringLiteral("2026-02-26T08:41:24"), Qt::ISODate));
        EXPECT_TRUE(opened) << qPrintable(opened.error().text);
        return *opened;
    }
    qint64 m_meeting = 0;
};

TEST_F(SignInDeskTest, ABadgeSignsInAndASecondScanIsToldAndNotCounted)
{
    ASSERT_EQ(run({QStringLiteral("meetings"), QStringLiteral("seat")}, {QString::number(m_meeting)}).exitCode, 0);
    const Run first = checkIn({QStringLiteral("--code"), QStringLiteral("XZ5-6:") + badgeOf(QStringLiteral("王刚"))});
    ASSERT_EQ(first.exitCode, 0) << qPrintable(first.err);
    const QJsonObject told = object(first);
    EXPECT_EQ(told.value(QStringLiteral("who")).toString(), QStringLiteral("王刚"));
    EXPECT_EQ(told.value(QStringLiteral("class")).toString(), QStringLiteral("出席"));
    const auto seated = desk();
    EXPECT_EQ(told.value(QStringLiteral("seat")).toString(), seated->seatText(seated->find(QStringLiteral("王刚")).people.first()));
    EXPECT_FALSE(told.value(QStringLiteral("seat")).toString().isEmpty());
    EXPECT_EQ(told.value(QStringLiteral("session")).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("开幕会"));
    EXPECT_EQ(told.value(QStringLiteral("counts")).toObject().value(QStringLiteral("present")).toInt(), 1);
    EXPECT_FALSE(told.value(QStringLiteral("already")).toBool(true));

    const Run second = checkIn({QStringLiteral("--name"), QStringLiteral("王刚"), QStringLiteral("--at"), QStringLiteral("2026-02-26T08:50:00")});
    EXPECT_EQ(second.exitCode, 0);
    EXPECT_TRUE(object(second).value(QStringLiteral("already")).toBool());
    EXPECT_EQ(object(second).value(QStringLiteral("at")).toString(), QStringLiteral("2026-02-26T08:41:24"));
    EXPECT_TRUE(second.err.contains(QStringLiteral("08:41:24")));
    EXPECT_EQ(object(second).value(QStringLiteral("counts")).toObject().value(QStringLiteral("present")).toInt(), 1);
}

TEST_F(SignInDeskTest, NamesakesAreAskedForTheirSector)
{
    const Run which = checkIn({QStringLiteral("--name"), QStringLiteral("李梅")});
    EXPECT_EQ(which.exitCode, 3);
    EXPECT_TRUE(which.err.contains(QStringLiteral("中共")) && which.err.contains(QStringLiteral("民革")));
    EXPECT_TRUE(which.out.isEmpty());
    const Run one = checkIn({QStringLiteral("--name"), QStringLiteral("李　梅"), QStringLiteral("--sector"), QStringLiteral("民革")});
    ASSERT_EQ(one.exitCode, 0) << qPrintable(one.err);
    EXPECT_EQ(object(one).value(QStringLiteral("badge")).toString(), badgeOf(QStringLiteral("李梅"), QStringLiteral("民革")));
}

TEST_F(SignInDeskTest, UnknownCodesAndNamesAreTold)
{
    for (const QStringList &unknown : {QStringList{QStringLiteral("--code"), QStringLiteral("XZ5-6:CX9999")}, QStringList{QStringLiteral("--code"), QStringLiteral("XZ4-1:CX0001")},
                                       QStringList{QStringLiteral("--name"), QStringLiteral("无此人")}, QStringList{QStringLiteral("--code"), QStringLiteral("；；")}}) {
        const Run told = checkIn(unknown);
        EXPECT_EQ(told.exitCode, 3) << qPrintable(unknown.last());
        EXPECT_TRUE(told.err.contains(unknown.last()));
    }
    EXPECT_EQ(checkIn({}).exitCode, 2);
    EXPECT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚"), QStringLiteral("--as"), QStringLiteral("某")}).exitCode, 2);
    EXPECT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚"), QStringLiteral("--session"), QStringLiteral("9")}).exitCode, 3);
    EXPECT_EQ(attendance().value(QStringLiteral("present")).toInt(), 0);
}

TEST_F(SignInDeskTest, AttendanceCountsBySectorWithQuorum)
{
    const QStringList how{QStringLiteral("--as"), QStringLiteral("补签"), QStringLiteral("--at"), QStringLiteral("2026-02-26T09:30:00")};
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    ASSERT_EQ(checkIn(QStringList{QStringLiteral("--name"), QStringLiteral("白云")} + how).exitCode, 0);
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("欧阳慧敏"), QStringLiteral("--at"), QStringLiteral("2026-02-26T09:05")}).exitCode, 0);
    QJsonObject shown = attendance({QStringLiteral("--session"), QStringLiteral("1")});
    EXPECT_EQ(shown.value(QStringLiteral("expected")).toInt(), 5);
    EXPECT_EQ(shown.value(QStringLiteral("present")).toInt(), 3);
    EXPECT_EQ(shown.value(QStringLiteral("late")).toInt(), 1);
    EXPECT_EQ(shown.value(QStringLiteral("afterwards")).toInt(), 1);
    const QJsonObject quorum = shown.value(QStringLiteral("quorum")).toObject();
    EXPECT_EQ(quorum.value(QStringLiteral("rule")).toString(), QStringLiteral("2/3"));
    EXPECT_EQ(quorum.value(QStringLiteral("needed")).toInt(), 4);
    EXPECT_FALSE(quorum.value(QStringLiteral("met")).toBool(true));
    const QJsonArray sectors = shown.value(QStringLiteral("bySector")).toArray();
    ASSERT_EQ(sectors.size(), 3);
    EXPECT_EQ(sectors.at(1).toObject().value(QStringLiteral("sector")).toString(), QStringLiteral("民革"));
    EXPECT_EQ(sectors.at(1).toObject().value(QStringLiteral("absent")).toInt(), 1);

    // Another session knows nothing of it.
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("闭幕会")}).value(QStringLiteral("present")).toInt(), 0);
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("李梅"), QStringLiteral("--sector"), QStringLiteral("中共")}).exitCode, 0);
    EXPECT_TRUE(attendance().value(QStringLiteral("quorum")).toObject().value(QStringLiteral("met")).toBool());
    EXPECT_EQ(attendance().value(QStringLiteral("line")).toString(), QStringLiteral("应到5人，实到4人，符合规定人数。"));
}

TEST_F(SignInDeskTest, TheQuorumIsASettingOfTheKind)
{
    const auto quorum = [this](const QStringList &arguments) { return run({QStringLiteral("meetings"), QStringLiteral("quorum")}, arguments); };
    EXPECT_TRUE(quorum({QStringLiteral("常务委员会会议")}).out.contains(QStringLiteral("1/2")));
    EXPECT_EQ(quorum({QStringLiteral("常务委员会会议"), QStringLiteral("2/3")}).exitCode, 0);
    EXPECT_TRUE(quorum({QStringLiteral("常务委员会会议")}).out.contains(QStringLiteral("2/3")));
    EXPECT_EQ(quorum({QStringLiteral("常务委员会会议"), QStringLiteral("3/4")}).exitCode, 2);
    EXPECT_EQ(quorum({QStringLiteral("无此会议"), QStringLiteral("2/3")}).exitCode, 1);
    EXPECT_EQ(quorum({QStringLiteral("全体会议"), QStringLiteral("none")}).exitCode, 0);
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    EXPECT_EQ(attendance().value(QStringLiteral("line")).toString(), QStringLiteral("应到5人，实到1人。"));
}

TEST_F(SignInDeskTest, AWrongSignInIsTakenBack)
{
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("白云")}).exitCode, 0);
    const Run undone = checkIn({QStringLiteral("--undo")});
    ASSERT_EQ(undone.exitCode, 0) << qPrintable(undone.err);
    EXPECT_EQ(object(undone).value(QStringLiteral("who")).toString(), QStringLiteral("白云"));
    EXPECT_EQ(attendance().value(QStringLiteral("present")).toInt(), 1);
    EXPECT_EQ(checkIn({QStringLiteral("--undo"), QStringLiteral("--name"), QStringLiteral("白云")}).exitCode, 1);
    EXPECT_EQ(checkIn({QStringLiteral("--undo"), QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    EXPECT_EQ(checkIn({QStringLiteral("--undo")}).exitCode, 1);
    EXPECT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    ASSERT_TRUE(m_workspace->history().undo()); // the program's own undo knows it too
    EXPECT_EQ(attendance().value(QStringLiteral("present")).toInt(), 0);
}

TEST_F(SignInDeskTest, LeaveIsNotedApprovedAndComingAfterAllCounts)
{
    const auto leave = [this](const QStringList &arguments) { return run({QStringLiteral("meetings"), QStringLiteral("leave")}, QStringList{QString::number(m_meeting)} + arguments); };
    const Run asked = leave({QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--reason"), QStringLiteral("出差"), QStringLiteral("--asked"), QStringLiteral("2026-02-25"), QStringLiteral("--oral")});
    ASSERT_EQ(asked.exitCode, 0) << qPrintable(asked.err);
    EXPECT_EQ(asked.err.count(u'\n'), 2); // neither in writing nor two days before
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("1")}).value(QStringLiteral("leave")).toInt(), 0); // not approved yet
    ASSERT_EQ(leave({QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--approver"), QStringLiteral("秘书长")}).exitCode, 0);
    const QJsonObject away = attendance({QStringLiteral("--session"), QStringLiteral("1")});
    EXPECT_EQ(away.value(QStringLiteral("leave")).toInt(), 1);
    EXPECT_EQ(away.value(QStringLiteral("names")).toObject().value(QStringLiteral("leave")).toArray().at(0).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("出差"));
    EXPECT_EQ(AttendanceRepository(*m_workspace).leaves(m_meeting)->size(), 1); // the same leave, decided

    const Run came = checkIn({QStringLiteral("--name"), QStringLiteral("白云")});
    EXPECT_EQ(object(came).value(QStringLiteral("state")).toString(), QStringLiteral("实到、请假到会"));
    EXPECT_EQ(attendance().value(QStringLiteral("leave")).toInt(), 0);
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("2")}).value(QStringLiteral("leave")).toInt(), 1); // still away then

    ASSERT_EQ(leave({QStringLiteral("--name"), QStringLiteral("王刚"), QStringLiteral("--session"), QStringLiteral("2"), QStringLiteral("--reason"), QStringLiteral("看病"), QStringLiteral("--approver"), QStringLiteral("秘书长"), QStringLiteral("--oral")}).exitCode, 0);
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("2")}).value(QStringLiteral("leave")).toInt(), 2);
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("1")}).value(QStringLiteral("leave")).toInt(), 0);
    ASSERT_EQ(leave({QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--cancel")}).exitCode, 0);
    EXPECT_EQ(attendance({QStringLiteral("--session"), QStringLiteral("2")}).value(QStringLiteral("leave")).toInt(), 1);
}

TEST_F(SignInDeskTest, ProxyEarlyAndAfterwardsAreMarked)
{
    const Run proxy = checkIn({QStringLiteral("--name"), QStringLiteral("王刚"), QStringLiteral("--as"), QStringLiteral("代理"), QStringLiteral("--proxy"), QStringLiteral("赵六")});
    EXPECT_EQ(object(proxy).value(QStringLiteral("state")).toString(), QStringLiteral("实到、代理"));
    EXPECT_EQ(AttendanceRepository(*m_workspace).signIns(m_meeting)->first().proxy, QStringLiteral("赵六"));
    EXPECT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--as"), QStringLiteral("早退")}).exitCode, 1); // never came
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("白云")}).exitCode, 0);
    const Run early = checkIn({QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--as"), QStringLiteral("早退"), QStringLiteral("--at"), QStringLiteral("2026-02-26T10:00")});
    EXPECT_EQ(object(early).value(QStringLiteral("state")).toString(), QStringLiteral("实到、早退"));
    // Days later nobody is merely late.
    const Run later = checkIn({QStringLiteral("--name"), QStringLiteral("欧阳慧敏"), QStringLiteral("--session"), QStringLiteral("1"), QStringLiteral("--at"), QStringLiteral("2026-03-02T10:00")});
    EXPECT_EQ(object(later).value(QStringLiteral("state")).toString(), QStringLiteral("实到、补签"));
}

TEST_F(SignInDeskTest, WhatIsTypedAtTheDeskIsFound)
{
    const auto open = desk();
    using Kind = SignInDesk::Found::Kind;
    const QString badge = badgeOf(QStringLiteral("欧阳慧敏"));
    EXPECT_EQ(open->find(QStringLiteral("xz5-6:") + badge.toLower()).way, SignInWay::Scan);
    EXPECT_EQ(open->find(QStringLiteral("ＸＺ５－６：") + badge).kind, Kind::One); // through a Chinese input method
    EXPECT_EQ(open->find(badge).way, SignInWay::Card);
    EXPECT_EQ(open->find(QString::number(badge.mid(2).toInt())).kind, Kind::One);
    EXPECT_EQ(open->find(QStringLiteral("oyhm")).way, SignInWay::Initials);
    EXPECT_EQ(open->find(QStringLiteral("oy")).kind, Kind::One);
    EXPECT_EQ(open->find(QStringLiteral("lm")).people.size(), 2);
    EXPECT_EQ(open->find(QStringLiteral("欧阳")).kind, Kind::One);
    EXPECT_EQ(open->find(QStringLiteral("XZ5-5:CX0001")).kind, Kind::OtherMeeting);
    EXPECT_EQ(open->find(QStringLiteral("qqq")).kind, Kind::Nobody);
    EXPECT_EQ(open->find({}).kind, Kind::Nobody);
}

TEST_F(SignInDeskTest, WhatWasToldIsOnTheDisk)
{
    const auto open = desk();
    ASSERT_TRUE(open->signIn({.attendee = open->attendees().first().id}));
    // Another connection to the same file sees it before the desk goes on: nothing waits in memory.
    auto copy = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("second"));
    copy.setDatabaseName(m_folder.path(QStringLiteral("test.db")));
    ASSERT_TRUE(copy.open());
    {
        QSqlQuery query(copy);
        ASSERT_TRUE(query.exec(QStringLiteral("SELECT COUNT(*) FROM session_sign_in")) && query.next());
        EXPECT_EQ(query.value(0).toInt(), 1);
    }
    copy.close();
    copy = {};
    QSqlDatabase::removeDatabase(QStringLiteral("second"));
    EXPECT_EQ(desk()->roll().counts().present, 1);
}

TEST_F(SignInDeskTest, AMeetingWithoutSessionsGetsOneWithTheFirstSignIn)
{
    m_meeting = addMeeting(R"({"title": "座谈会", "kind": "forum", "starts": "2026-03-01", "attendees": {"members": "all"}})");
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}, false).exitCode, 0);
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("白云")}, false).exitCode, 0);
    EXPECT_EQ(MeetingRepository(*m_workspace).sessions(m_meeting)->size(), 1);
    EXPECT_EQ(attendance().value(QStringLiteral("present")).toInt(), 2);
}

TEST_F(SignInDeskTest, AMeetingGoesWithItsSignInsAndComesBackWithThem)
{
    ASSERT_EQ(checkIn({QStringLiteral("--name"), QStringLiteral("王刚")}).exitCode, 0);
    ChangeSet changes(*m_workspace, QStringLiteral("remove"));
    ASSERT_TRUE(MeetingRepository(*m_workspace).remove(changes, m_meeting));
    ASSERT_TRUE(changes.commit());
    ASSERT_TRUE(m_workspace->history().undo());
    EXPECT_EQ(attendance().value(QStringLiteral("present")).toInt(), 1);

    // A session that is taken out takes its sign-ins along.
    const auto before = MeetingRepository(*m_workspace).load(m_meeting);
    ASSERT_TRUE(before);
    MeetingData after = *before;
    after.sessions.removeFirst();
    ChangeSet edit(*m_workspace, QStringLiteral("edit"));
    ASSERT_TRUE(MeetingRepository(*m_workspace).update(edit, *before, after));
    const auto done = edit.commit();
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_TRUE(AttendanceRepository(*m_workspace).signIns(m_meeting)->isEmpty());
}

using SignInPumpTest = MeetingTest;

/// One person a second for an hour, and nobody lost: pumped through as fast as the disk takes it.
TEST_F(SignInPumpTest, ThreeThousandSixHundredScansWithoutASlip)
{
    QStringList names;
    for (int i = 0; i < 1200; ++i)
        names << QStringLiteral("张") + QChar(0x4e00 + i % 600) + QChar(0x5000 + i / 3);
    addMembers({{QStringLiteral("经济"), names}});
    const qint64 meeting = addMeeting(R"({"title": "五届七次会议", "kind": "plenary", "starts": "2026-02-26", "attendees": {"members": "all"},
        "sessions": [{"title": "开幕会", "date": "2026-02-26", "time": "09:00"}]})");
    const auto opened = SignInDesk::open(*m_workspace, meeting, 0);
    ASSERT_TRUE(opened) << qPrintable(opened.error().text);
    const auto &open = *opened;
    const int people = int(open->attendees().size());
    ASSERT_GE(people, 1200);
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-26T08:00:00"), Qt::ISODate);
    int signedIn = 0, repeated = 0;
    qint64 slowest = 0;
    for (int scan = 0; scan < 3600; ++scan) {
        QElapsedTimer timer;
        timer.start();
        const auto found = open->find(QStringLiteral("XZ5-7:") + open->attendees().at((scan * 7) % people).badge);
        ASSERT_EQ(found.kind, SignInDesk::Found::Kind::One);
        const auto answer = open->signIn({.attendee = found.people.first(), .way = found.way, .at = now});
        ASSERT_TRUE(answer) << qPrintable(answer.error().text);
        slowest = std::max(slowest, timer.elapsed());
        ++(answer->already ? repeated : signedIn);
        ASSERT_EQ(answer->number, signedIn);
        now = now.addSecs(1);
    }
    EXPECT_EQ(signedIn, std::min(people, 3600));
    EXPECT_EQ(signedIn + repeated, 3600);
    EXPECT_EQ(AttendanceRepository(*m_workspace).signIns(meeting)->size(), signedIn);
    EXPECT_LT(slowest, 1000) << "a scan must not keep the next one waiting";
}
