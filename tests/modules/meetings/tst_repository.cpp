#include <gtest/gtest.h>

#include <QJsonDocument>

#include "core/records/history.h"
#include "core/search/searchindex.h"
#include "data/meetingrepository.h"
#include "data/rosterreader.h"
#include "domain/planwriter.h"
#include "meetingfixture.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class RepositoryTest : public MeetingTest
{
protected:
    MeetingData load(qint64 id)
    {
        auto data = MeetingRepository(*m_workspace).load(id);
        EXPECT_TRUE(data) << data.error().text.toStdString();
        return data ? *data : MeetingData();
    }
    /// Stores a change of a meeting and answers how it is now.
    MeetingData update(const MeetingData &before, const MeetingData &after)
    {
        ChangeSet changes(*m_workspace, QStringLiteral("change"));
        const auto planned = MeetingRepository(*m_workspace).update(changes, before, after);
        EXPECT_TRUE(planned) << planned.error().text.toStdString();
        const auto done = changes.commit();
        EXPECT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
        return load(before.meeting.id);
    }
};

TEST_F(RepositoryTest, RosterHoldsMembersSectorsAndKinds)
{
    addFive();
    const auto roster = RosterReader(*m_workspace).read();
    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->members.size(), 5);
    EXPECT_EQ(roster->members.first().name, QStringLiteral("王刚"));
    EXPECT_EQ(roster->members.first().surnameStrokes, 4);
    EXPECT_TRUE(roster->members.first().isConvener);
    EXPECT_EQ(roster->members.at(2).surname, QStringLiteral("欧阳"));
    EXPECT_EQ(roster->members.at(2).initials, QStringLiteral("oyhm"));
    EXPECT_EQ(roster->sectors, QStringList({"中共", "民革", "民盟"}));
    EXPECT_EQ(roster->kinds.size(), roster->kindAliases.size());
    EXPECT_GE(roster->kinds.size(), 20);
}

TEST_F(RepositoryTest, AnEmptyDatabaseHasAnEmptyRoster)
{
    const auto roster = RosterReader(*m_workspace).read();
    ASSERT_TRUE(roster) << roster.error().text.toStdString();
    EXPECT_TRUE(roster->members.isEmpty());
}

TEST_F(RepositoryTest, AMeetingComesBackAsItWasStored)
{
    addFive();
    const MeetingData data = load(addSmallMeeting());
    EXPECT_EQ(data.meeting.kind, QStringLiteral("全体会议"));
    ASSERT_EQ(data.sessions.size(), 2);
    EXPECT_EQ(data.sessions.at(1).part, QStringLiteral("下午"));
    ASSERT_EQ(data.agenda.size(), 3);
    EXPECT_EQ(data.agenda.at(2).level, 1);
    ASSERT_EQ(data.halls.size(), 1);
    ASSERT_EQ(data.halls.first().areas.size(), 2);
    EXPECT_EQ(data.halls.first().areas.at(1).aisles, QList<int>{2});
    EXPECT_EQ(data.halls.first().areas.at(1).numbering, SeatNumbering::EvenLeft);
    ASSERT_EQ(data.zones.size(), 1);
    EXPECT_EQ(data.zones.first().areaId, data.halls.first().areas.at(1).id);
    ASSERT_EQ(data.attendees.size(), 5);
    EXPECT_EQ(data.attendees.first().name, QStringLiteral("丁一")) << "by strokes";
    EXPECT_EQ(data.attendees.first().badge, QStringLiteral("CX0001"));
    EXPECT_EQ(data.attendees.first().unit, QStringLiteral("某单位"));

    const auto list = MeetingRepository(*m_workspace).list();
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 1);
    EXPECT_EQ(list->first().attendees, 5);
    EXPECT_EQ(list->first().sessions, 2);
    EXPECT_EQ(list->first().seated, 0);
}

TEST_F(RepositoryTest, UpdateWritesOnlyWhatDiffers)
{
    addFive();
    const MeetingData before = load(addSmallMeeting());
    ChangeSet nothing(*m_workspace, QStringLiteral("nothing"));
    ASSERT_TRUE(MeetingRepository(*m_workspace).update(nothing, before, before));
    EXPECT_TRUE(nothing.isEmpty());

    MeetingData after = before;
    after.meeting.place = QStringLiteral("礼堂");
    after.sessions.removeFirst();
    after.sessions.append({0, 0, 3, QStringLiteral("预备会"), QStringLiteral("2026-02-27"), QStringLiteral("上午"), {}, {}, {}});
    after.agenda[0].title = QStringLiteral("审议报告");
    after.zones[0].fill = Fill::Columns;
    Zone extra = after.zones.first();
    extra.id = -5;
    extra.name = QStringLiteral("列席");
    after.zones.append(extra);
    after.halls[0].areas[1].setFlag({after.halls[0].areas[1].id, 1, 1}, SeatFlag::Blocked, true);
    after.attendees.removeAt(0);
    const MeetingData now = update(before, after);
    EXPECT_EQ(now.meeting.place, QStringLiteral("礼堂"));
    ASSERT_EQ(now.sessions.size(), 2);
    EXPECT_EQ(now.sessions.at(1).title, QStringLiteral("预备会"));
    EXPECT_EQ(now.sessions.at(0).id, before.sessions.at(1).id);
    EXPECT_EQ(now.agenda.at(0).title, QStringLiteral("审议报告"));
    ASSERT_EQ(now.zones.size(), 2);
    EXPECT_EQ(now.zones.at(0).fill, Fill::Columns);
    EXPECT_EQ(now.halls.first().areaOf(AreaKind::Floor)->capacity(), 5);
    EXPECT_EQ(now.attendees.size(), 4);
}

TEST_F(RepositoryTest, ANewHallCarriesItsZonesAndAFlagIsTakenBack)
{
    addFive();
    MeetingData before = load(addSmallMeeting());
    MeetingData after = before;
    Hall second;
    second.id = -1;
    second.name = QStringLiteral("二楼");
    second.areas = {Area::floor(-2, 3, 4)};
    after.halls.append(second);
    Zone zone;
    zone.id = -3;
    zone.areaId = -2;
    after.zones.append(zone);
    const Seat kept{before.halls.first().areas.at(1).id, 2, 2};
    after.halls[0].areas[1].setFlag(kept, SeatFlag::KeptEmpty, true);
    before = update(before, after);
    ASSERT_EQ(before.halls.size(), 2);
    EXPECT_EQ(before.zones.at(1).areaId, before.halls.at(1).areas.first().id);

    after = before;
    after.halls[0].areas[1].flags.clear();
    after.halls.removeLast();
    after.zones.removeLast();
    const MeetingData now = update(before, after);
    EXPECT_EQ(now.halls.size(), 1);
    EXPECT_TRUE(now.halls.first().areas.at(1).flags.isEmpty());
}

TEST_F(RepositoryTest, WhatTheScheduleSaysIsKept)
{
    addFive();
    const MeetingData before = load(addSmallMeeting());
    MeetingData after = before;
    after.meeting.scheduleNote = QStringLiteral("驻地早餐7:00");
    after.sessions[0].content = QStringLiteral("听取常务委员会工作报告");
    const MeetingData now = update(before, after);
    EXPECT_EQ(now.meeting.scheduleNote, after.meeting.scheduleNote);
    EXPECT_EQ(now.meeting.termId, before.meeting.termId);
    EXPECT_EQ(now.sessions.first().content, after.sessions.first().content);
    EXPECT_EQ(now.sessions.first().chair, before.sessions.first().chair);
    const auto list = MeetingRepository(*m_workspace).list();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->first().sessions, int(before.sessions.size())) << "columns of the list stand where they are read";
    EXPECT_EQ(list->first().meeting.scheduleNote, after.meeting.scheduleNote);
}

TEST_F(RepositoryTest, RemovingAMeetingTakesAllOfItAndUndoBringsItBack)
{
    addFive();
    const qint64 id = addSmallMeeting();
    const QByteArray before = QJsonDocument(meetingToJson(load(id))).toJson();
    MeetingRepository repository(*m_workspace);
    ChangeSet changes(*m_workspace, QStringLiteral("remove"));
    ASSERT_TRUE(repository.remove(changes, id));
    const auto done = changes.commit();
    ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
    EXPECT_EQ(repository.meeting(id).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(repository.attendees(id)->isEmpty());
    const auto undone = m_workspace->history().undo();
    ASSERT_TRUE(undone) << undone.error().text.toStdString() << undone.error().detail.toStdString();
    EXPECT_EQ(QJsonDocument(meetingToJson(load(id))).toJson(), before);
}

TEST_F(RepositoryTest, MeetingsAreFoundBySearch)
{
    addFive();
    const qint64 id = addSmallMeeting();
    const auto hits = m_workspace->searchIndex().find(QStringLiteral("六次"));
    ASSERT_TRUE(hits) << hits.error().text.toStdString();
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->first().id, id);
    EXPECT_EQ(hits->first().page, QStringLiteral("meetings.list"));
}

TEST_F(RepositoryTest, TwoWindowsEditingOneMeetingTheSecondIsTold)
{
    addFive();
    const MeetingData before = load(addSmallMeeting());
    MeetingData mine = before, theirs = before;
    mine.meeting.place = QStringLiteral("甲");
    theirs.meeting.place = QStringLiteral("乙");
    update(before, mine);
    ChangeSet late(*m_workspace, QStringLiteral("late"));
    ASSERT_TRUE(MeetingRepository(*m_workspace).update(late, before, theirs));
    EXPECT_EQ(late.commit().error().code, ErrorCode::Conflict);
    EXPECT_EQ(load(before.meeting.id).meeting.place, QStringLiteral("甲"));
}
