#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/records/history.h"
#include "data/meetingrepository.h"
#include "meetingfixture.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class CommandTest : public MeetingTest
{
protected:
    static constexpr const char *plan = R"({"title": "五届六次会议", "kind": "全体会议", "starts": "2026-02-26",
        "halls": [{"name": "会堂", "rostrum": [3], "floor": {"rows": 1, "seatsPerRow": 2}}],
        "attendees": {"members": "all", "rostrum": ["欧阳慧敏"]},
        "zones": [{"hall": "会堂", "area": "floor", "groupBy": "none", "order": "rank", "fill": "rows"}]})";

    void SetUp() override
    {
        MeetingTest::SetUp();
        addFive();
    }
    Run meetings(const QString &word, const QStringList &arguments) { return run({QStringLiteral("meetings"), word}, arguments); }
    qint64 create(const char *json = plan)
    {
        const Run made = meetings(QStringLiteral("new"), {m_folder.write(QStringLiteral("plan.json"), json)});
        EXPECT_EQ(made.exitCode, 0) << made.err.toStdString();
        return QJsonDocument::fromJson(made.out.toUtf8()).object().value(QStringLiteral("id")).toInteger();
    }
};

TEST_F(CommandTest, NewListShow)
{
    const qint64 id = create();
    ASSERT_GT(id, 0);
    const Run list = meetings(QStringLiteral("list"), {QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray array = QJsonDocument::fromJson(list.out.toUtf8()).array();
    ASSERT_EQ(array.size(), 1);
    EXPECT_EQ(array.at(0).toObject().value(QStringLiteral("attendees")).toInt(), 5);
    EXPECT_TRUE(meetings(QStringLiteral("list"), {}).out.contains(QStringLiteral("五届六次会议")));

    const Run show = meetings(QStringLiteral("show"), {QString::number(id), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(show.exitCode, 0);
    const QJsonObject object = QJsonDocument::fromJson(show.out.toUtf8()).object();
    EXPECT_EQ(object.value(QStringLiteral("title")).toString(), QStringLiteral("五届六次会议"));
    EXPECT_EQ(object.value(QStringLiteral("attendees")).toObject().value(QStringLiteral("members")).toArray().size(), 5);
    EXPECT_EQ(meetings(QStringLiteral("show"), {QString::number(id)}).exitCode, 0);
}

TEST_F(CommandTest, SeatPrintsSeatsUnseatedAndMoves)
{
    const qint64 id = create();
    const Run seat = meetings(QStringLiteral("seat"), {QString::number(id), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(seat.exitCode, 0) << seat.err.toStdString();
    EXPECT_TRUE(seat.err.isEmpty());
    const QJsonObject object = QJsonDocument::fromJson(seat.out.toUtf8()).object();
    const QJsonArray seats = object.value(QStringLiteral("seats")).toArray();
    ASSERT_EQ(seats.size(), 3);
    const QJsonObject first = seats.at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("person")).toString(), QStringLiteral("欧阳慧敏"));
    EXPECT_EQ(first.value(QStringLiteral("area")).toString(), QStringLiteral("rostrum"));
    EXPECT_EQ(first.value(QStringLiteral("seat")).toInt(), 2);
    EXPECT_EQ(first.value(QStringLiteral("label")).toString(), QStringLiteral("1"));
    const QJsonObject second = seats.at(1).toObject();
    EXPECT_EQ(second.value(QStringLiteral("hall")).toString(), QStringLiteral("会堂"));
    EXPECT_EQ(second.value(QStringLiteral("person")).toString(), QStringLiteral("王刚"));
    EXPECT_EQ(second.value(QStringLiteral("sector")).toString(), QStringLiteral("中共"));
    EXPECT_FALSE(second.value(QStringLiteral("locked")).toBool());
    const QJsonArray unseated = object.value(QStringLiteral("unseated")).toArray();
    ASSERT_EQ(unseated.size(), 2);
    EXPECT_EQ(unseated.at(0).toObject().value(QStringLiteral("person")).toString(), QStringLiteral("丁一"));
    EXPECT_FALSE(unseated.at(0).toObject().value(QStringLiteral("reason")).toString().isEmpty());
    EXPECT_EQ(object.value(QStringLiteral("moves")).toArray().size(), 3);

    const Run again = meetings(QStringLiteral("seat"), {QString::number(id), QStringLiteral("--format=json")});
    EXPECT_TRUE(QJsonDocument::fromJson(again.out.toUtf8()).object().value(QStringLiteral("moves")).toArray().isEmpty());
    const Run table = meetings(QStringLiteral("seat"), {QString::number(id)});
    EXPECT_TRUE(table.out.contains(QStringLiteral("王刚")));
    EXPECT_TRUE(table.err.contains(QStringLiteral("丁一")));
}

TEST_F(CommandTest, AFaultyPlanNamesEachFaultAndSavesNothing)
{
    const Run made = meetings(QStringLiteral("new"), {m_folder.write(QStringLiteral("bad.json"), R"({"title": "x", "starts": "2026-13-01",
        "attendees": {"members": ["王刚", "无此人"]}})")});
    EXPECT_EQ(made.exitCode, 3);
    EXPECT_TRUE(made.out.isEmpty());
    EXPECT_TRUE(made.err.contains(QStringLiteral("$.starts")));
    EXPECT_TRUE(made.err.contains(QStringLiteral("$.attendees.members[1]")));
    EXPECT_EQ(made.err.count(u'\n'), 2);
    EXPECT_TRUE(MeetingRepository(*m_workspace).list()->isEmpty());
}

TEST_F(CommandTest, WrongUseIsTold)
{
    EXPECT_EQ(meetings(QStringLiteral("new"), {}).exitCode, 2);
    EXPECT_EQ(meetings(QStringLiteral("new"), {QStringLiteral("--what")}).exitCode, 2);
    EXPECT_EQ(meetings(QStringLiteral("new"), {QStringLiteral("/nowhere.json")}).exitCode, 3);
    EXPECT_EQ(meetings(QStringLiteral("seat"), {}).exitCode, 2);
    EXPECT_EQ(meetings(QStringLiteral("seat"), {QStringLiteral("abc")}).exitCode, 2);
    EXPECT_EQ(meetings(QStringLiteral("show"), {QStringLiteral("99")}).exitCode, 1);
    EXPECT_EQ(meetings(QStringLiteral("seat"), {QStringLiteral("99")}).exitCode, 1);
    EXPECT_EQ(meetings(QStringLiteral("list"), {QStringLiteral("x")}).exitCode, 2);
    for (const char *command : {"new", "list", "show", "seat"}) {
        const Run wrong = meetings(QLatin1String(command), {QStringLiteral("1"), QStringLiteral("--format"), QStringLiteral("xml")});
        EXPECT_EQ(wrong.exitCode, 2) << command;
        EXPECT_EQ(wrong.err.count(u'\n'), 1) << command;
        EXPECT_TRUE(wrong.out.isEmpty()) << command;
    }
}

TEST_F(CommandTest, CreatingAMeetingCanBeUndone)
{
    create();
    ASSERT_TRUE(m_workspace->history().undo());
    EXPECT_TRUE(MeetingRepository(*m_workspace).list()->isEmpty());
}

TEST_F(CommandTest, NewPrintsInTheFormatAskedFor)
{
    const QString file = m_folder.write(QStringLiteral("plan.json"), R"({"title": "五届五次会议", "starts": "2026-02-26"})");
    const Run table = meetings(QStringLiteral("new"), {file, QStringLiteral("--format"), QStringLiteral("table")});
    EXPECT_EQ(table.exitCode, 0) << qPrintable(table.err);
    EXPECT_EQ(table.out.trimmed().split(u'\t'), (QStringList{QStringLiteral("1"), QStringLiteral("2026-02-26"), QStringLiteral("五届五次会议")}));
    const Run json = meetings(QStringLiteral("new"), {file, QStringLiteral("--format=json")});
    EXPECT_EQ(QJsonDocument::fromJson(json.out.toUtf8()).object().value(QStringLiteral("id")).toInt(), 2);
}
