#include <QFile>

#include <gmock/gmock.h>

#include "core/records/changeset.h"
#include "core/records/history.h"
#include "data/meetingrepository.h"
#include "data/seatingservice.h"
#include "meetingfixture.h"
#include "print/layout/layoutengine.h"
#include "print/meetingprintreader.h"
#include "print/meetingprintsource.h"

namespace xz::meetings::test {

using ::testing::Contains;

class MeetingPrintTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        addFive();
        m_meeting = addSmallMeeting();
        ASSERT_TRUE(SeatingService(*m_workspace).seat(m_meeting));
    }

    PrintRequest request(const QString &templateId, const QVariantMap &options = {}) const { return {templateId, {m_meeting}, options}; }
    QByteArray text(const PrintTemplate &entry) const
    {
        QFile file(entry.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    MeetingPrintSource m_source;
    qint64 m_meeting = 0;
};

TEST_F(MeetingPrintTest, ReadsPeopleInTheirSeats)
{
    const Result<PrintedMeeting> meeting = MeetingPrintReader(*m_workspace).read(m_meeting, true, QStringLiteral("meetings.badge"));
    ASSERT_TRUE(meeting) << qPrintable(meeting.error().text);
    ASSERT_EQ(meeting->people.size(), 5);
    int onRostrum = 0;
    for (const PrintedPerson &person : meeting->people) {
        EXPECT_FALSE(person.seat.isEmpty()) << qPrintable(person.name);
        EXPECT_TRUE(person.hasChanged);
        onRostrum += person.isOnRostrum;
        if (person.name == QStringLiteral("王刚")) {
            EXPECT_TRUE(person.isOnRostrum);
            EXPECT_TRUE(person.isConvener);
            EXPECT_EQ(person.seat, QStringLiteral("主席台第1排1号"));
        }
    }
    EXPECT_EQ(onRostrum, 1);
    ASSERT_EQ(meeting->halls.size(), 1);
    int taken = 0;
    for (const PrintedArea &area : meeting->halls.first().areas)
        taken += area.count(PrintedSeat::State::Taken);
    EXPECT_EQ(taken, 5);
    EXPECT_FALSE(meeting->rules.isEmpty());
}

TEST_F(MeetingPrintTest, EveryTemplateIsLaidOut)
{
    for (const PrintTemplate &entry : m_source.templates()) {
        const QString id = entry.id;
        const PrintRequest asked = request(id);
        if (entry.kind == PrintTemplate::Kind::Drawn) {
            const auto drawn = m_source.draw(*m_workspace, asked, text(entry), {}, Progress::none());
            ASSERT_TRUE(drawn) << qPrintable(id) << qPrintable(drawn.error().text);
            EXPECT_EQ((*drawn)->itemCount(), 5);
            continue;
        }
        const Result<PrintData> data = m_source.data(*m_workspace, asked);
        ASSERT_TRUE(data) << qPrintable(id) << qPrintable(data.error().text);
        const auto document = LayoutEngine::layout(entry, text(entry), *data);
        ASSERT_TRUE(document) << qPrintable(id) << qPrintable(document.error().text);
        const auto sample = LayoutEngine::layout(entry, text(entry), m_source.sample(id));
        ASSERT_TRUE(sample) << qPrintable(id) << qPrintable(sample.error().text);
        EXPECT_GE((*sample)->pageCount(), 1) << qPrintable(id);
    }
}

TEST_F(MeetingPrintTest, SampleChartNeedsNoMeeting)
{
    const auto drawn = m_source.draw(*m_workspace, {QStringLiteral("meetings.seatchart"), {}, {{QStringLiteral("sample"), true}}},
                                     text(m_source.templates().at(10)), {}, Progress::none());
    ASSERT_TRUE(drawn) << qPrintable(drawn.error().text);
    EXPECT_GT((*drawn)->itemCount(), 300);
}

TEST_F(MeetingPrintTest, OnlyWhatChangedSinceItWasPrinted)
{
    const auto changed = [&] { return m_source.data(*m_workspace, request("meetings.tentcard", {{"range", "changed"}}))->records.size(); };
    EXPECT_EQ(changed(), 5);
    ASSERT_TRUE(m_source.printed(*m_workspace, request("meetings.tentcard")));
    EXPECT_EQ(changed(), 0);
    // One seat swapped by hand: two cards to print anew.
    const auto state = SeatingService(*m_workspace).load(m_meeting);
    ASSERT_TRUE(state);
    QList<Placement> swapped;
    for (const Placement &placement : state->plan.placements) {
        if (placement.seat.row == 1 && findArea(state->input.halls, placement.seat.area)->kind == AreaKind::Floor && swapped.size() < 2)
            swapped << placement;
    }
    ASSERT_EQ(swapped.size(), 2);
    std::swap(swapped[0].seat, swapped[1].seat);
    ASSERT_TRUE(SeatingService(*m_workspace).store(state->version, swapped, QStringLiteral("swap")));
    EXPECT_EQ(changed(), 2);
    // Exactly the two who changed places, by name.
    QSet<qint64> moved, listed;
    for (const Placement &placement : swapped)
        moved.insert(placement.attendee);
    const auto again = m_source.data(*m_workspace, request("meetings.tentcard", {{"range", "changed"}}));
    for (const QVariant &record : again->records)
        listed.insert(record.toMap().value("id").toLongLong());
    EXPECT_EQ(listed, moved);
    // Each template has its own past: no seat slip has been printed yet.
    EXPECT_EQ(m_source.data(*m_workspace, request("meetings.seatslip", {{"range", "changed"}}))->records.size(), 5);
    // One of the two cards goes to paper, the other is still due.
    ASSERT_TRUE(m_source.printed(*m_workspace, request("meetings.tentcard", {{printedIdsOption, QVariantList{swapped[0].attendee}}})));
    EXPECT_EQ(changed(), 1);
    EXPECT_EQ(m_source.data(*m_workspace, request("meetings.tentcard", {{"range", "changed"}}))->records.first().toMap().value("id").toLongLong(),
              swapped[1].attendee);
    EXPECT_GT(m_source.version(*m_workspace, request("meetings.tentcard")), 0);
    // Undo takes the note of it back, too.
    ASSERT_TRUE(History(*m_workspace).undo());
    EXPECT_EQ(changed(), 2);
}

TEST_F(MeetingPrintTest, APlaceOfTheMeetingThatChangesChangesEveryCard)
{
    const auto changed = [&] { return m_source.data(*m_workspace, request("meetings.deskcard", {{"range", "changed"}}))->records.size(); };
    ASSERT_TRUE(m_source.printed(*m_workspace, request("meetings.deskcard")));
    EXPECT_EQ(changed(), 0);
    const auto before = MeetingRepository(*m_workspace).load(m_meeting);
    ASSERT_TRUE(before);
    MeetingData after = *before;
    after.meeting.place = QStringLiteral("新会堂");
    ChangeSet changes(*m_workspace, QStringLiteral("move"));
    const auto saved = MeetingRepository(*m_workspace).update(changes, *before, after);
    ASSERT_TRUE(saved) << qPrintable(saved.error().text);
    ASSERT_TRUE(changes.commit());
    EXPECT_EQ(changed(), 5);
}

TEST_F(MeetingPrintTest, BadgesWithoutPhotoAreNamed)
{
    const auto data = m_source.data(*m_workspace, request("meetings.badge"));
    ASSERT_TRUE(data);
    ASSERT_EQ(data->notices.size(), 1);
    EXPECT_EQ(data->notices.first().names.size(), data->records.size());
    EXPECT_FALSE(data->values.value("schedule").toString().isEmpty());
}

TEST_F(MeetingPrintTest, RangesAndSubjects)
{
    const auto ranges = m_source.ranges(*m_workspace, request("meetings.tentcard", {{"selected", QVariantList{1}}}));
    QStringList ids;
    for (const PrintSource::Range &range : ranges)
        ids << range.id;
    EXPECT_EQ(ids.first(), "all");
    EXPECT_EQ(ranges.first().count, 5);
    EXPECT_TRUE(ids.contains("changed"));
    EXPECT_TRUE(ids.contains("selected"));
    EXPECT_TRUE(ids.contains("rostrum"));
    EXPECT_TRUE(ids.contains("sector:民革")) << qPrintable(ids.join(' '));
    EXPECT_TRUE(m_source.ranges(*m_workspace, request("meetings.agenda")).isEmpty());
    EXPECT_EQ(m_source.subjects(*m_workspace).size(), 1);
    // Without an id the newest meeting is meant.
    EXPECT_EQ(m_source.data(*m_workspace, {QStringLiteral("meetings.tentcard"), {}, {}})->records.size(), 5);
    EXPECT_EQ(m_source.data(*m_workspace, {QStringLiteral("meetings.tentcard"), {987654}, {}}).error().code, ErrorCode::NotFound);
}

TEST_F(MeetingPrintTest, EachTemplateNamesItsOrdersAndKeepsThem)
{
    const auto ids = [&](const char *templateId) {
        QStringList named;
        for (const PrintSource::Order &order : m_source.orders(templateId))
            named << order.id;
        return named.join(u' ');
    };
    EXPECT_EQ(ids("meetings.seatslip"), "seat strokes pinyin sector rank");
    EXPECT_EQ(ids("meetings.badge"), "strokes pinyin sector rank seat");
    EXPECT_EQ(ids("meetings.seatlist-pinyin"), "pinyin");
    for (const char *whole : {"meetings.seatchart", "meetings.agenda", "meetings.schedule"})
        EXPECT_EQ(ids(whole), "");

    // Slips are laid on the chairs row by row: seat order unless another is asked for.
    const auto meeting = MeetingPrintReader(*m_workspace).read(m_meeting, false);
    ASSERT_TRUE(meeting);
    const auto slips = [&](const QVariantMap &options) {
        QStringList names;
        const auto data = m_source.data(*m_workspace, request("meetings.seatslip", options));
        for (const QVariant &record : data->records)
            names << record.toMap().value("name").toString();
        return names;
    };
    QList<PrintedPerson> people = meeting->people;
    std::sort(people.begin(), people.end(), [](const PrintedPerson &a, const PrintedPerson &b) { return a.place < b.place; });
    QStringList bySeat;
    for (const PrintedPerson &person : std::as_const(people))
        bySeat << person.name;
    std::sort(people.begin(), people.end(), [](const PrintedPerson &a, const PrintedPerson &b) { return a.pinyinKey < b.pinyinKey; });
    QStringList byPinyin;
    for (const PrintedPerson &person : std::as_const(people))
        byPinyin << person.name;
    ASSERT_NE(bySeat, byPinyin);
    EXPECT_EQ(slips({}), bySeat);
    EXPECT_EQ(slips({{"order", "pinyin"}}), byPinyin);
}

TEST_F(MeetingPrintTest, TheSeatListHasTheHeadingsOfItsOrder)
{
    const auto headings = [&](const QString &order) {
        QStringList found;
        int people = 0;
        const auto data = m_source.data(*m_workspace, request("meetings.seatlist", {{"order", order}}));
        for (const QVariant &group : data->values.value("groups").toList()) {
            found << group.toMap().value("heading").toString();
            people += int(group.toMap().value("rows").toList().size());
        }
        EXPECT_EQ(people, 5) << qPrintable(order);
        return found;
    };
    EXPECT_TRUE(headings("strokes").first().endsWith("画"));
    EXPECT_EQ(headings("rank"), QStringList{QString()});
    EXPECT_TRUE(headings("sector").contains("民革"));
    EXPECT_EQ(headings("seat").first(), "主席台第1排");
    EXPECT_EQ(headings("seat").value(1), "1排");
    // The template draws a block without a heading.
    for (const PrintTemplate &entry : m_source.templates()) {
        if (entry.id == QLatin1String("meetings.seatlist")) {
            const auto data = m_source.data(*m_workspace, request(entry.id, {{"order", "rank"}}));
            const auto document = LayoutEngine::layout(entry, text(entry), *data);
            ASSERT_TRUE(document) << qPrintable(document.error().text);
            EXPECT_EQ((*document)->itemCount(), 5);
        }
    }
}

TEST_F(MeetingPrintTest, SignInSheetsOfferTheirSessionAndDesk)
{
    const auto options = m_source.options(*m_workspace, request("meetings.signin"));
    ASSERT_EQ(options.size(), 2);
    EXPECT_EQ(options[0].id, "session");
    EXPECT_EQ(options[1].id, "desk");
    const auto meeting = MeetingPrintReader(*m_workspace).read(m_meeting, false);
    ASSERT_EQ(options[0].values.size(), meeting->sessions.size());
    const auto last = m_source.data(*m_workspace, request("meetings.signin", {{"session", options[0].values.last().first}, {"desk", "2号门"}}));
    EXPECT_EQ(last->values.value("session").toString(), meeting->sessions.last().title);
    EXPECT_EQ(last->values.value("desk").toString(), "2号门");
    EXPECT_EQ(m_source.options(*m_workspace, request("meetings.seatchart")).size(), 1);
    EXPECT_TRUE(m_source.options(*m_workspace, request("meetings.badge")).isEmpty());
}

} // namespace xz::meetings::test
