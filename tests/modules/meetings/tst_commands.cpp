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

TEST_F(CommandTest, LateChangesAreShownStoredAndCompared)
{
    const qint64 id = create(R"({"title": "五届六次会议", "halls": [{"name": "会堂", "rostrum": [3], "floor": {"rows": 2, "seatsPerRow": 3}}],
        "attendees": {"members": ["欧阳慧敏", "王刚", "李梅", "丁一"], "rostrum": ["欧阳慧敏"]},
        "zones": [{"hall": "会堂", "area": "floor", "groupBy": "none", "order": "rank", "fill": "rows"}]})");
    ASSERT_EQ(meetings(QStringLiteral("seat"), {QString::number(id)}).exitCode, 0);
    const QString path = m_folder.write(QStringLiteral("change.json"), R"({"absent": ["王刚"], "added": [{"name": "白云", "sector": "民盟"}],
        "substitute": [{"out": "李　梅", "in": "赵新"}], "policy": "fewest"})");
    const Run dry = meetings(QStringLiteral("change"), {QString::number(id), path, QStringLiteral("--dry-run")});
    ASSERT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    const Run done = meetings(QStringLiteral("change"), {QString::number(id), path});
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    const QJsonObject shown = QJsonDocument::fromJson(dry.out.toUtf8()).object(), stored = QJsonDocument::fromJson(done.out.toUtf8()).object();
    EXPECT_EQ(shown.value(QStringLiteral("moves")), stored.value(QStringLiteral("moves"))) << "what is shown is what is stored";
    EXPECT_EQ(shown.value(QStringLiteral("version")).toInt(), 1);
    EXPECT_EQ(stored.value(QStringLiteral("version")).toInt(), 2);
    const QJsonArray moves = stored.value(QStringLiteral("moves")).toArray();
    ASSERT_EQ(moves.size(), 4) << done.out.toStdString();
    QHash<QString, QJsonObject> byName;
    for (const QJsonValue &move : moves) {
        byName.insert(move.toObject().value(QStringLiteral("person")).toString(), move.toObject());
        EXPECT_FALSE(move.toObject().value(QStringLiteral("why")).toString().isEmpty());
    }
    EXPECT_TRUE(byName.value(QStringLiteral("王刚")).value(QStringLiteral("to")).isNull());
    EXPECT_EQ(byName.value(QStringLiteral("赵新")).value(QStringLiteral("to")), byName.value(QStringLiteral("李梅")).value(QStringLiteral("from")));
    EXPECT_FALSE(byName.contains(QStringLiteral("丁一"))) << "nobody else moves";
    EXPECT_EQ(stored.value(QStringLiteral("unseated")).toArray().size(), 2);
    EXPECT_EQ(stored.value(QStringLiteral("reprint")).toArray().size(), 2);

    const Run diff = meetings(QStringLiteral("diff"), {QString::number(id), QStringLiteral("--from"), QStringLiteral("1"), QStringLiteral("--to=2")});
    ASSERT_EQ(diff.exitCode, 0) << diff.err.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(diff.out.toUtf8()).object().value(QStringLiteral("moves")), stored.value(QStringLiteral("moves")));
    EXPECT_EQ(meetings(QStringLiteral("diff"), {QString::number(id), QStringLiteral("--from"), QStringLiteral("9")}).exitCode, 1);
    EXPECT_EQ(meetings(QStringLiteral("diff"), {QString::number(id)}).exitCode, 2);
    ASSERT_TRUE(m_workspace->history().undo());
    EXPECT_EQ(MeetingRepository(*m_workspace).attendees(id)->size(), 4) << "one step takes all of it back";
}

TEST_F(CommandTest, FaultyLateChangesNameEachFaultAndStoreNothing)
{
    const qint64 id = create();
    meetings(QStringLiteral("seat"), {QString::number(id)});
    const QString path = m_folder.write(QStringLiteral("change.json"), R"({"absent": ["无此人", "王刚", "王刚"], "policy": "随便",
        "added": [{"name": "李梅"}, {"name": "新人", "sector": "无此界"}], "absnt": ["王刚"]})");
    const Run run = meetings(QStringLiteral("change"), {QString::number(id), path});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.out.isEmpty());
    for (const char *place : {"$.absent[0]", "$.absent[2]", "$.added[0]", "$.added[1].sector", "$.policy", "$.absnt"})
        EXPECT_TRUE(run.err.contains(QString::fromLatin1(place))) << place << run.err.toStdString();
    EXPECT_EQ(MeetingRepository(*m_workspace).attendees(id)->size(), 5);
    EXPECT_EQ(meetings(QStringLiteral("change"), {QString::number(id)}).exitCode, 2);
    EXPECT_EQ(meetings(QStringLiteral("change"), {QString::number(id), m_folder.write(QStringLiteral("x.json"), "{")}).exitCode, 3);
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
