#include <gtest/gtest.h>

#include <QJsonDocument>

#include "domain/planreader.h"
#include "domain/planwriter.h"
#include "domain/seating.h"

using namespace xz::meetings;

namespace {

Roster roster()
{
    Roster roster;
    int id = 0;
    for (const auto &[name, sector] : {std::pair("王刚", "中共"), {"李梅", "中共"}, {"欧阳慧敏", "民革"}, {"王刚", "民革"}}) {
        Attendee member;
        member.personId = ++id;
        member.name = QString::fromUtf8(name);
        member.sector = QString::fromUtf8(sector);
        member.strokeKey = QString::number(id);
        roster.members.append(member);
    }
    roster.sectors = {QStringLiteral("中共"), QStringLiteral("民革")};
    roster.kinds = {QStringLiteral("全体会议"), QStringLiteral("座谈会")};
    roster.kindAliases = {QStringLiteral("plenary"), QStringLiteral("forum")};
    roster.completeGuest = [](Attendee &guest) { guest.strokeKey = guest.name; };
    return roster;
}

PlanReader::Reading read(const char *json)
{
    static const Roster known = roster();
    return PlanReader(known).read(QByteArray(json));
}

/// Paths of the faults (not the warnings) in a plan.
QStringList faults(const char *json)
{
    QStringList paths;
    for (const PlanProblem &problem : read(json).problems)
        if (!problem.isWarning)
            paths.append(problem.path);
    return paths;
}

} // namespace

TEST(PlanReader, ReadsAWholePlan)
{
    const PlanReader::Reading reading = read(R"({
        "title": "五届六次会议", "kind": "plenary", "starts": "2026-02-26", "ends": "2026年2月28日", "place": "人民会堂",
        "sessions": [{"title": "开幕会", "date": "2026-02-26", "part": "am", "time": "9:00", "room": "大会堂"}],
        "agenda": ["听取报告", {"title": "选举", "items": ["选举办法", "投票"]}],
        "halls": [{"name": "大会堂", "rostrum": [3, 4], "floor": {"rows": 2, "seatsPerRow": 6, "aisles": [2, 4], "numbering": "左双右单",
                   "blocked": [[2, 6]]}}],
        "attendees": {"members": "all", "rostrum": ["欧阳 慧敏"], "guests": [{"name": "赵一", "class": "列席", "unit": "市政府"}]},
        "zones": [{"hall": "大会堂", "area": "floor", "groupBy": "界别", "order": "strokes", "fill": "s-rows", "rows": [1, 2],
                   "filter": {"class": "出席", "sector": ["中共"]}}]})");
    ASSERT_TRUE(reading.ok()) << reading.problems.value(0).path.toStdString() << reading.problems.value(0).text.toStdString();
    const MeetingData &data = reading.data;
    EXPECT_EQ(data.meeting.kind, QStringLiteral("全体会议"));
    EXPECT_EQ(data.meeting.ends, QStringLiteral("2026-02-28"));
    ASSERT_EQ(data.sessions.size(), 1);
    EXPECT_EQ(data.sessions.first().part, QStringLiteral("上午"));
    ASSERT_EQ(data.agenda.size(), 4);
    EXPECT_EQ(data.agenda.at(3).level, 1);
    EXPECT_EQ(data.agenda.at(3).position, 4);
    ASSERT_EQ(data.halls.size(), 1);
    EXPECT_EQ(data.halls.first().areaOf(AreaKind::Rostrum)->rows, (QList<int>{3, 4}));
    const Area *floor = data.halls.first().areaOf(AreaKind::Floor);
    EXPECT_EQ(floor->numbering, SeatNumbering::EvenLeft);
    EXPECT_EQ(floor->capacity(), 11);
    ASSERT_EQ(data.attendees.size(), 5);
    EXPECT_EQ(data.attendees.at(2).rostrumRank, 1);
    EXPECT_EQ(data.attendees.last().unit, QStringLiteral("市政府"));
    ASSERT_EQ(data.zones.size(), 1);
    EXPECT_EQ(data.zones.first().areaId, floor->id);
    EXPECT_EQ(data.zones.first().fill, Fill::SRows);
    EXPECT_EQ(data.zones.first().filter.sectors, QStringList{QStringLiteral("中共")});
}

TEST(PlanReader, AMissingZoneListMeansTheFloorBySector)
{
    const PlanReader::Reading reading = read(R"({"title": "x", "halls": [{"name": "h", "floor": {"rows": 1, "seatsPerRow": 5}}]})");
    ASSERT_TRUE(reading.ok());
    ASSERT_EQ(reading.data.zones.size(), 1);
    EXPECT_EQ(reading.data.zones.first().groupBy, GroupBy::Sector);
}

TEST(PlanReader, NamesEachFaultWithItsPlace)
{
    EXPECT_EQ(faults(R"({"title": "", "starts": "2026-02-30", "ends": 5})"), QStringList({"$.title", "$.starts", "$.ends"}));
    EXPECT_EQ(faults(R"({"title": "x", "starts": "2026-02-26", "ends": "2026-02-25"})"), QStringList({"$.ends"}));
    EXPECT_EQ(faults(R"({"title": "x", "starts": "2026-02-26", "sessions": [{"title": "a", "date": "2026-03-01", "part": "noon", "time": "25:00"}]})"),
              QStringList({"$.sessions[0].date", "$.sessions[0].part", "$.sessions[0].time"}));
    EXPECT_EQ(faults(R"({"title": "x", "attendees": {"members": ["李梅", "张三", "王刚", "李梅"], "rostrum": ["李四"]}})"),
              QStringList({"$.attendees.members[1]", "$.attendees.members[2]", "$.attendees.members[3]", "$.attendees.rostrum[0]"}));
    EXPECT_EQ(faults(R"({"title": "x", "halls": [{"name": "h", "rostrum": [0], "floor": {"rows": 2, "seatsPerRow": 6, "aisles": [2, 6, 0], "numbering": "?"}}]})"),
              QStringList({"$.halls[0].rostrum[0]", "$.halls[0].floor.aisles[1]", "$.halls[0].floor.aisles[2]", "$.halls[0].floor.numbering"}));
    EXPECT_EQ(faults(R"({"title": "x", "halls": [{"name": "h", "floor": {"rows": 2, "seatsPerRow": 6}}],
                        "zones": [{"hall": "g", "area": "floor"}, {"hall": "h", "area": "rostrum"}, {"hall": "h", "area": "floor", "rows": [1, 9],
                        "fill": "x", "groupBy": "y", "order": "z", "filter": {"sector": "外星"}}]})"),
              QStringList({"$.zones[0].hall", "$.zones[1].area", "$.zones[2].rows", "$.zones[2].groupBy", "$.zones[2].order", "$.zones[2].fill",
                           "$.zones[2].filter.sector"}));
    EXPECT_EQ(faults(R"({"title": "x", "halls": [{"name": "h"}, {"name": "h", "rostrum": [1]}]})"), QStringList({"$.halls[0]", "$.halls[1].name"}));
}

TEST(PlanReader, TwoPeopleAlikeAreToldApartByTheirSector)
{
    const PlanReader::Reading reading = read(R"({"title": "x", "attendees": {"members": [{"name": "王刚", "sector": "民革"}]}})");
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(reading.data.attendees.first().personId, 4);
}

TEST(PlanReader, BrokenJsonIsNamedByLineAndColumn)
{
    const PlanReader::Reading reading = read("{\"title\": \"x\",\n  \"starts\": }");
    ASSERT_FALSE(reading.ok());
    EXPECT_TRUE(reading.problems.first().text.contains(QStringLiteral("line 2"))) << reading.problems.first().text.toStdString();
    EXPECT_FALSE(read("[1]").ok());
    EXPECT_FALSE(read("").ok());
    EXPECT_FALSE(read("PK\x03\x04").ok());
}

TEST(PlanReader, WrongTypesNeverPass)
{
    EXPECT_FALSE(faults(R"({"title": 5})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "halls": {}})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "halls": [7]})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "attendees": []})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "attendees": {"members": "some"}})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "halls": [{"name": "h", "floor": {"rows": 1e9, "seatsPerRow": 2.5}}]})").isEmpty());
    EXPECT_FALSE(faults(R"({"title": "x", "agenda": [5]})").isEmpty());
}

TEST(PlanReader, UnknownKeysAndKindsAreWarnings)
{
    const PlanReader::Reading reading = read(R"({"title": "x", "kind": "茶话会", "colour": "red"})");
    EXPECT_TRUE(reading.ok());
    EXPECT_EQ(reading.problems.size(), 2);
    EXPECT_EQ(reading.data.meeting.kind, QStringLiteral("茶话会"));
}

TEST(PlanWriter, AMeetingReadsBackAsItsOwnPlan)
{
    const MeetingData data = read(R"({"title": "x", "kind": "forum", "starts": "2026-02-26", "scheduleNote": "早餐7:00", "sessions": [{"title": "a", "time": "15:00", "content": "d"}],
        "agenda": [{"title": "b", "items": ["c"]}], "halls": [{"name": "h", "rostrum": [3], "floor": {"rows": 2, "seatsPerRow": 6, "aisles": [3],
        "numbering": "odd-left", "kept": [[1, 1]]}}], "attendees": {"members": "all", "rostrum": ["李梅"]},
        "zones": [{"hall": "h", "area": "floor", "fill": "columns", "leadersFirst": true, "rows": [1, 2], "filter": {"sector": "中共"}}]})").data;
    const QByteArray json = QJsonDocument(meetingToJson(data)).toJson();
    const PlanReader::Reading again = read(json.constData());
    ASSERT_TRUE(again.ok()) << again.problems.value(0).path.toStdString();
    EXPECT_EQ(QJsonDocument(meetingToJson(again.data)).toJson(), json);
    EXPECT_EQ(again.data.sessions.first().part, QStringLiteral("下午"));
    EXPECT_EQ(again.data.sessions.first().content, QStringLiteral("d"));
    EXPECT_EQ(again.data.meeting.scheduleNote, QStringLiteral("早餐7:00"));
}
