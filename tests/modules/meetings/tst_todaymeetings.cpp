#include <gtest/gtest.h>

#include "data/todaymeetings.h"
#include "meetingfixture.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

TEST_F(MeetingTest, TodayListsSessionsAndMeetingsUnderWay)
{
    addFive();
    const qint64 plenary = addSmallMeeting();
    addMeeting(R"({"title": "座谈会", "starts": "2026-02-26", "place": "三楼会议室"})");
    const QDate day(2026, 2, 26);
    const auto items = TodayMeetings::items(*m_workspace, day, QDateTime(day, QTime(8, 0)));
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 2);
    EXPECT_EQ(items->at(0).title, QStringLiteral("五届六次会议　开幕会"));
    EXPECT_EQ(items->at(0).time, QStringLiteral("09:00"));
    EXPECT_EQ(items->at(0).place, QStringLiteral("人民会堂"));
    EXPECT_EQ(items->at(0).id, plenary);
    EXPECT_TRUE(items->at(0).state.startsWith(QStringLiteral("none:")));
    EXPECT_EQ(items->at(1).title, QStringLiteral("座谈会"));

    const auto between = TodayMeetings::items(*m_workspace, QDate(2026, 2, 27));
    ASSERT_TRUE(between);
    ASSERT_EQ(between->size(), 1) << "the plenary goes on without a session of that day";
    EXPECT_TRUE(TodayMeetings::items(*m_workspace, QDate(2026, 3, 1))->isEmpty());

    addMeeting(R"({"title": "主席会议", "starts": "2026-03-02", "sessions": [{"title": "主席会议", "date": "2026-03-02", "time": "09:00"}]})");
    EXPECT_EQ(TodayMeetings::items(*m_workspace, QDate(2026, 3, 2))->first().title, QStringLiteral("主席会议")) << "not its name twice";
}

TEST(TodayMeetings, StateFollowsTheClock)
{
    const QDate day(2026, 2, 26);
    const auto lamp = [&](const char *time, int hour) {
        return TodayMeetings::state(day, QString::fromLatin1(time), QDateTime(day, QTime(hour, 0))).section(u':', 0, 0);
    };
    EXPECT_EQ(lamp("09:00-10:30", 8), QStringLiteral("none"));
    EXPECT_EQ(lamp("09:00-10:30", 10), QStringLiteral("green"));
    EXPECT_EQ(lamp("09:00-10:30", 11), QStringLiteral("done"));
    EXPECT_EQ(lamp("09:00", 10), QStringLiteral("green"));
    EXPECT_EQ(lamp("", 10), QStringLiteral("none"));
    EXPECT_EQ(TodayMeetings::state(day, QStringLiteral("09:00"), QDateTime(day.addDays(1), QTime(8, 0))).section(u':', 0, 0), QStringLiteral("done"));
}

TEST_F(MeetingTest, NextPlenaryIsTheOneThatOpensFirstAfterTheDay)
{
    addFive();
    addMeeting(R"({"title": "座谈会", "starts": "2026-02-20", "place": "三楼会议室"})");
    addMeeting(R"({"title": "政协澜州市第五届委员会第六次会议", "kind": "plenary", "starts": "2026-02-26"})");
    addMeeting(R"({"title": "政协澜州市第五届委员会第七次会议", "kind": "plenary", "starts": "2027-01-18"})");
    const auto next = TodayMeetings::nextPlenary(*m_workspace, QDate(2026, 2, 1));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->date, QDate(2026, 2, 26));
    EXPECT_TRUE(next->title.contains(QStringLiteral("五届六次会议"))) << qPrintable(next->title);
    EXPECT_EQ(TodayMeetings::nextPlenary(*m_workspace, QDate(2026, 2, 26))->date, QDate(2027, 1, 18)) << "on the day it has come";
    EXPECT_FALSE(TodayMeetings::nextPlenary(*m_workspace, QDate(2027, 1, 18))->date.isValid());
}
