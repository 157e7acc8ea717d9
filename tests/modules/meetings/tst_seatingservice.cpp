#include <gtest/gtest.h>

#include <QFile>

#include "core/records/history.h"
#include "core/tabular/sheet.h"
#include "data/seatingexport.h"
#include "data/seatingservice.h"
#include "domain/planedit.h"
#include "meetingfixture.h"
#include "seatinghelpers.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class SeatingServiceTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        addFive();
        m_meeting = addSmallMeeting();
    }
    SeatingState load()
    {
        auto state = SeatingService(*m_workspace).load(m_meeting);
        EXPECT_TRUE(state) << state.error().text.toStdString() << state.error().detail.toStdString();
        return state ? *state : SeatingState();
    }
    SeatingState seat()
    {
        auto state = SeatingService(*m_workspace).seat(m_meeting);
        EXPECT_TRUE(state) << state.error().text.toStdString() << state.error().detail.toStdString();
        return state ? *state : SeatingState();
    }
    static QStringList floor(const SeatingState &state)
    {
        return picture(state.input, state.plan, state.input.halls.first().areaOf(AreaKind::Floor)->id);
    }
    static qint64 idOf(const SeatingState &state, const QString &name)
    {
        for (const Attendee &attendee : state.input.attendees)
            if (attendee.name == name)
                return attendee.id;
        return 0;
    }
    Seat floorSeat(const SeatingState &state, int row, int number) { return {state.input.halls.first().areaOf(AreaKind::Floor)->id, row, number}; }
    void store(const SeatingState &state, const PlanEdit::Outcome &edit)
    {
        ASSERT_TRUE(edit.ok());
        const auto done = SeatingService(*m_workspace).store(state.version, edit.changed, QStringLiteral("edit"));
        ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
    }

    static LateStep leave(const SeatingState &state, qint64 person, const QString &reason = {}) { return {LateStep::Kind::Leave, *state.input.attendee(person), reason}; }
    static LateStep back(const SeatingState &state, qint64 person) { return {LateStep::Kind::Return, *state.input.attendee(person)}; }

    qint64 m_meeting = 0;
};

TEST_F(SeatingServiceTest, BeforeSeatingEverybodyWaits)
{
    const SeatingState state = load();
    EXPECT_EQ(state.version.id, 0);
    EXPECT_EQ(state.plan.unseated.size(), 5);
}

TEST_F(SeatingServiceTest, SeatsAndKeepsTheFirstVersion)
{
    const SeatingState state = seat();
    EXPECT_EQ(state.version.number, 1);
    EXPECT_EQ(floor(state), QStringList({"李梅 丁一 欧阳慧敏", "白云 - -"}));
    EXPECT_EQ(state.plan.at({state.input.halls.first().areaOf(AreaKind::Rostrum)->id, 1, 1})->attendee, idOf(state, QStringLiteral("王刚")));
    EXPECT_EQ(state.plan.moves.size(), 5);
    EXPECT_EQ(floor(load()), floor(state));
}

TEST_F(SeatingServiceTest, SeatingAgainWritesNothingWhenNobodyWouldMove)
{
    seat();
    const SeatingState again = seat();
    EXPECT_EQ(again.version.number, 1);
    EXPECT_TRUE(again.plan.moves.isEmpty());
}

TEST_F(SeatingServiceTest, SwapLockSeatAnewAndUndo)
{
    SeatingState state = seat();
    store(state, PlanEdit(state.input, state.plan).moveTo(idOf(state, QStringLiteral("白云")), floorSeat(state, 1, 1)));
    state = load();
    EXPECT_EQ(floor(state), QStringList({"白云 丁一 欧阳慧敏", "李梅 - -"}));
    store(state, PlanEdit(state.input, state.plan).setLocked({idOf(state, QStringLiteral("白云"))}, true));
    state = seat();
    EXPECT_EQ(state.version.number, 2);
    EXPECT_EQ(floor(state), QStringList({"白云 李梅 丁一", "欧阳慧敏 - -"}));
    EXPECT_EQ(state.plan.moves.size(), 3);
    EXPECT_TRUE(state.plan.of(idOf(state, QStringLiteral("白云")))->locked);

    History &history = m_workspace->history();
    ASSERT_TRUE(history.undo());
    EXPECT_EQ(load().version.number, 1);
    ASSERT_TRUE(history.undo());
    EXPECT_FALSE(load().plan.of(idOf(state, QStringLiteral("白云")))->locked);
    ASSERT_TRUE(history.undo());
    EXPECT_EQ(floor(load()), QStringList({"李梅 丁一 欧阳慧敏", "白云 - -"}));
}

TEST_F(SeatingServiceTest, TakenOutPeopleWaitWithTheReasonAndComeBackByDrop)
{
    SeatingState state = seat();
    const qint64 person = idOf(state, QStringLiteral("白云"));
    store(state, PlanEdit(state.input, state.plan).takeOut(person));
    state = load();
    ASSERT_EQ(state.plan.unseated.size(), 1);
    EXPECT_EQ(state.plan.unseated.first().reason, UnseatedReason::TakenOut);
    store(state, PlanEdit(state.input, state.plan).moveTo(person, floorSeat(state, 2, 3)));
    state = load();
    EXPECT_EQ(floor(state), QStringList({"李梅 丁一 欧阳慧敏", "- - 白云"}));
    EXPECT_TRUE(state.plan.unseated.isEmpty());
}

TEST_F(SeatingServiceTest, AFirstMoveByHandNeedsNoAutomaticSeating)
{
    SeatingState state = load();
    store(state, PlanEdit(state.input, state.plan).moveTo(idOf(state, QStringLiteral("李梅")), floorSeat(state, 1, 2)));
    state = load();
    EXPECT_EQ(state.version.number, 1);
    EXPECT_EQ(floor(state).first(), QStringLiteral("- 李梅 -"));
    EXPECT_EQ(state.plan.unseated.size(), 4);
}

TEST_F(SeatingServiceTest, KeepingASeatEmptyPutsItsPersonAside)
{
    SeatingState state = seat();
    ASSERT_TRUE(SeatingService(*m_workspace).setFlag(state, {floorSeat(state, 1, 1)}, SeatFlag::KeptEmpty, true));
    state = load();
    EXPECT_EQ(floor(state).first(), QStringLiteral("- 丁一 欧阳慧敏"));
    EXPECT_EQ(state.plan.unseated.size(), 1);
    state = seat();
    EXPECT_EQ(floor(state), QStringList({"- 李梅 丁一", "欧阳慧敏 白云 -"}));
    ASSERT_TRUE(SeatingService(*m_workspace).setFlag(state, {floorSeat(state, 1, 1)}, SeatFlag::KeptEmpty, false));
    EXPECT_TRUE(load().input.halls.first().areaOf(AreaKind::Floor)->flags.isEmpty());
}

TEST_F(SeatingServiceTest, AnOlderVersionCanBeMadeCurrent)
{
    SeatingState state = seat();
    store(state, PlanEdit(state.input, state.plan).setLocked({idOf(state, QStringLiteral("白云"))}, true));
    ASSERT_TRUE(SeatingService(*m_workspace).setFlag(state, {floorSeat(state, 1, 1)}, SeatFlag::Blocked, true));
    EXPECT_EQ(seat().version.number, 2);
    const auto versions = SeatingRepository(*m_workspace).versions(m_meeting);
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2);
    ASSERT_TRUE(SeatingService(*m_workspace).makeCurrent(versions->at(1)));
    EXPECT_EQ(load().version.number, 1);
}

TEST_F(SeatingServiceTest, AHallMadeSmallerListsWhoLostTheSeat)
{
    seat();
    const MeetingRepository repository(*m_workspace);
    const MeetingData before = *repository.load(m_meeting);
    MeetingData after = before;
    after.halls[0].areas[1].rows = {3};
    ChangeSet changes(*m_workspace, QStringLiteral("smaller"));
    ASSERT_TRUE(repository.update(changes, before, after));
    ASSERT_TRUE(changes.commit());
    const SeatingState state = load();
    ASSERT_EQ(state.plan.unseated.size(), 1);
    EXPECT_EQ(state.plan.unseated.first().attendee, idOf(state, QStringLiteral("白云")));
}

TEST_F(SeatingServiceTest, ARemovedRostrumReleasesItsPeople)
{
    seat();
    const MeetingRepository repository(*m_workspace);
    const MeetingData before = *repository.load(m_meeting);
    MeetingData after = before;
    after.halls[0].areas.removeFirst();
    ChangeSet changes(*m_workspace, QStringLiteral("no rostrum"));
    ASSERT_TRUE(repository.update(changes, before, after));
    const auto done = changes.commit();
    ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
    EXPECT_EQ(load().plan.unseated.size(), 1);
}

TEST_F(SeatingServiceTest, PrintedSeatsTellWhoMovedSince)
{
    SeatingState state = seat();
    const SeatingRepository seatings(*m_workspace);
    ChangeSet changes(*m_workspace, QStringLiteral("printed"));
    ASSERT_TRUE(seatings.markPrinted(changes, m_meeting, state.plan.placements));
    ASSERT_TRUE(changes.commit());
    const auto printed = seatings.printedSeats(m_meeting);
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->size(), 5);
    EXPECT_EQ(printed->value(idOf(state, QStringLiteral("李梅"))), floorSeat(state, 1, 1));
    ChangeSet again(*m_workspace, QStringLiteral("printed again"));
    ASSERT_TRUE(seatings.markPrinted(again, m_meeting, {{idOf(state, QStringLiteral("李梅")), floorSeat(state, 2, 3)}}));
    ASSERT_TRUE(again.commit());
    EXPECT_EQ(seatings.printedSeats(m_meeting)->value(idOf(state, QStringLiteral("李梅"))), floorSeat(state, 2, 3));
}

TEST_F(SeatingServiceTest, LeaveGivesUpTheSeatAndComingAfterAllTakesAFreeOne)
{
    SeatingState state = seat();
    const qint64 person = idOf(state, QStringLiteral("丁一"));
    store(state, PlanEdit(state.input, state.plan).setLocked({person}, true));
    state = load();
    ASSERT_TRUE(SeatingService(*m_workspace).apply(state, leave(state, person, QStringLiteral("出差"))));
    state = load();
    EXPECT_EQ(floor(state), QStringList({"李梅 - 欧阳慧敏", "白云 - -"}));
    ASSERT_EQ(state.plan.unseated.size(), 1);
    EXPECT_EQ(state.plan.unseated.first().reason, UnseatedReason::OnLeave);
    EXPECT_EQ(seat().plan.unseated.size(), 1) << "seating anew leaves them out too";
    EXPECT_FALSE(PlanEdit(state.input, state.plan).moveTo(person, floorSeat(state, 2, 3)).ok());

    state = load();
    ASSERT_TRUE(SeatingService(*m_workspace).apply(state, back(state, person)));
    state = load();
    ASSERT_NE(state.plan.of(person), nullptr);
    EXPECT_TRUE(state.plan.unseated.isEmpty());
    History &history = m_workspace->history();
    ASSERT_TRUE(history.undo());
    EXPECT_TRUE(load().input.attendee(person)->onLeave);
}

TEST_F(SeatingServiceTest, ThePolicyOfTheZoneDecidesWhoMoves)
{
    SeatingState state = seat();
    ASSERT_TRUE(SeatingService(*m_workspace).setPolicy(state, state.input.zones.first().id, ChangePolicy::AppendClose));
    state = load();
    EXPECT_EQ(state.input.zones.first().policy, ChangePolicy::AppendClose);
    ASSERT_TRUE(SeatingService(*m_workspace).apply(state, leave(state, idOf(state, QStringLiteral("丁一")))));
    EXPECT_EQ(floor(load()), QStringList({"李梅 欧阳慧敏 -", "白云 - -"}));
    EXPECT_FALSE(SeatingService(*m_workspace).setPolicy(state, 4711, ChangePolicy::AppendClose));
}

TEST_F(SeatingServiceTest, SomebodyAddedLateIsSeatedAndGetsABadge)
{
    const SeatingState before = seat();
    Attendee guest;
    guest.name = QStringLiteral("周全");
    guest.attendanceClass = QStringLiteral("列席");
    ASSERT_TRUE(SeatingService(*m_workspace).apply(before, {LateStep::Kind::Add, guest}));
    const SeatingState state = load();
    const Attendee *added = state.input.attendee(idOf(state, QStringLiteral("周全")));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->badge, QStringLiteral("LX0001"));
    ASSERT_NE(state.plan.of(added->id), nullptr);
    EXPECT_FALSE(state.plan.of(added->id)->note.isEmpty());
    EXPECT_EQ(state.plan.placements.size(), before.plan.placements.size() + 1);
    ASSERT_TRUE(m_workspace->history().undo());
    EXPECT_EQ(load().input.attendees.size(), before.input.attendees.size());
    const Attendee twice = before.input.attendees.first();
    EXPECT_FALSE(SeatingService(*m_workspace).apply(before, {LateStep::Kind::Add, twice}));
}

TEST_F(SeatingServiceTest, AnOlderVersionMadeCurrentGivesNoSeatToThoseOnLeave)
{
    SeatingState state = seat();
    ASSERT_TRUE(SeatingService(*m_workspace).keepVersion(state));
    state = load();
    EXPECT_EQ(state.version.number, 2);
    EXPECT_EQ(floor(state), QStringList({"李梅 丁一 欧阳慧敏", "白云 - -"}));
    const qint64 person = idOf(state, QStringLiteral("丁一"));
    ASSERT_TRUE(SeatingService(*m_workspace).apply(state, leave(state, person)));
    ASSERT_TRUE(SeatingService(*m_workspace).makeCurrent(SeatingRepository(*m_workspace).versions(m_meeting)->at(1)));
    state = load();
    EXPECT_EQ(state.version.number, 1);
    EXPECT_EQ(floor(state), QStringList({"李梅 - 欧阳慧敏", "白云 - -"}));
    store(state, PlanEdit(state.input, state.plan).moveTo(idOf(state, QStringLiteral("白云")), floorSeat(state, 1, 2)));
    ASSERT_TRUE(SeatingService(*m_workspace).apply(load(), back(load(), person)));
    EXPECT_EQ(floor(load()), QStringList({"李梅 白云 欧阳慧敏", "丁一 - -"})) << "after the sector's last, and nobody sits on another";
}

TEST_F(SeatingServiceTest, ManySeatsAreMarkedInOneStep)
{
    SeatingState state = seat();
    const QList<Seat> seats{floorSeat(state, 1, 1), floorSeat(state, 1, 2), floorSeat(state, 2, 3)};
    ASSERT_TRUE(SeatingService(*m_workspace).setFlag(state, seats, SeatFlag::Blocked, true));
    EXPECT_EQ(floor(load()), QStringList({"- - 欧阳慧敏", "白云 - -"}));
    ASSERT_TRUE(m_workspace->history().undo());
    EXPECT_EQ(floor(load()), QStringList({"李梅 丁一 欧阳慧敏", "白云 - -"}));
    state = load();
    store(state, PlanEdit(state.input, state.plan).setLocked({idOf(state, QStringLiteral("丁一"))}, true));
    const Outcome locked = SeatingService(*m_workspace).setFlag(load(), seats, SeatFlag::KeptEmpty, true);
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, ErrorCode::Conflict);
    EXPECT_EQ(floor(load()), QStringList({"李梅 丁一 欧阳慧敏", "白云 - -"})) << "nothing is half done";
}

TEST_F(SeatingServiceTest, AMeetingWithoutHallSaysWhatToDo)
{
    const qint64 bare = addMeeting(R"({"title": "x", "attendees": {"members": "all"}})");
    const auto state = SeatingService(*m_workspace).seat(bare);
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(SeatingService(*m_workspace).seat(4711));
}

TEST_F(SeatingServiceTest, ExportsTextAndTable)
{
    const SeatingState state = seat();
    const QString text = SeatingExport(state).text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("丁　一\trow 1 seat 2\n"))) << text.toStdString();
    const QString path = m_folder.path(QStringLiteral("seats.xlsx"));
    ASSERT_TRUE(SeatingExport(state).write(path));
    auto book = Workbook::open(path);
    ASSERT_TRUE(book);
    int rows = 0;
    ASSERT_TRUE((*book)->read(0, [&](const SheetRow &) { return ++rows > 0; }));
    EXPECT_EQ(rows, 7) << "title, header, five people";
    EXPECT_FALSE(SeatingExport(state).write(m_folder.path(QStringLiteral("seats.doc"))));
    EXPECT_FALSE(SeatingExport(state).write(QStringLiteral("/nowhere/seats.txt")));
}
