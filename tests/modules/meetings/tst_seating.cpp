#include <gtest/gtest.h>

#include "seatinghelpers.h"

using namespace xz::meetings;
using namespace xz::meetings::test;

namespace {

QStringList seatFloor(int seats, const Area &area, Fill fill, const QList<Attendee> &list = {})
{
    const SeatingInput input{{hallOf({area})}, {zone(1, area.id, fill)}, list.isEmpty() ? people(seats) : list, {}};
    return picture(input, Seating(input).run(), area.id);
}

QStringList seatRostrum(int count, const QList<int> &rows, bool secondAtRight = false)
{
    Area area = Area::rostrum(1, rows);
    area.secondAtRight = secondAtRight;
    const SeatingInput input{{hallOf({area})}, {}, onRostrum(count), {}};
    return picture(input, Seating(input).run(), 1);
}

} // namespace

TEST(SeatingRostrum, OddAndEven)
{
    EXPECT_EQ(seatRostrum(7, {7}), QStringList({"7 5 3 1 2 4 6"}));
    EXPECT_EQ(seatRostrum(6, {6}), QStringList({"5 3 1 2 4 6"}));
    EXPECT_EQ(seatRostrum(5, {5}, true), QStringList({"4 2 1 3 5"}));
}

TEST(SeatingRostrum, FewerPeopleThanSeatsKeepTheCentre)
{
    EXPECT_EQ(seatRostrum(5, {7}), QStringList({"- 5 3 1 2 4 -"}));
    EXPECT_EQ(seatRostrum(4, {7}), QStringList({"- - 3 1 2 4 -"}));
}

TEST(SeatingRostrum, SeveralRows)
{
    EXPECT_EQ(seatRostrum(8, {3, 6}), QStringList({"3 1 2", "8 6 4 5 7 -"}));
}

TEST(SeatingRostrum, MorePeopleThanSeatsLeavesTheLastByRank)
{
    const SeatingInput input{{hallOf({Area::rostrum(1, {3}), Area::floor(2, 2, 4)})}, {zone(1, 2)}, onRostrum(5), {}};
    const SeatingPlan plan = Seating(input).run();
    EXPECT_EQ(unseatedNames(input, plan), QStringList({"4", "5"}));
    EXPECT_EQ(plan.unseated.first().reason, UnseatedReason::RostrumFull);
    EXPECT_EQ(picture(input, plan, 2), QStringList({"- - - -", "- - - -"})) << "rostrum people never sit on the floor";
}

TEST(SeatingFloor, EveryFill)
{
    const Area area = Area::floor(1, 2, 4, {2});
    EXPECT_EQ(seatFloor(7, area, Fill::Rows), QStringList({"a b c d", "e f g -"}));
    EXPECT_EQ(seatFloor(7, area, Fill::Columns), QStringList({"a c e g", "b d f -"}));
    EXPECT_EQ(seatFloor(7, area, Fill::SRows), QStringList({"a b c d", "- g f e"}));
    EXPECT_EQ(seatFloor(7, area, Fill::SColumns), QStringList({"a d e -", "b c f g"}));
    EXPECT_EQ(seatFloor(7, area, Fill::CenterOut), QStringList({"c a b d", "g e f -"}));
    EXPECT_EQ(seatFloor(7, area, Fill::SidesIn), QStringList({"b d c a", "f - g e"}));
    EXPECT_EQ(seatFloor(7, area, Fill::RowsFromRight), QStringList({"d c b a", "- g f e"}));
    EXPECT_EQ(seatFloor(7, area, Fill::ColumnsFromBack), QStringList({"b d f -", "a c e g"}));
    EXPECT_EQ(seatFloor(7, area, Fill::SRowsFromRight), QStringList({"d c b a", "e f g -"}));
    EXPECT_EQ(seatFloor(7, area, Fill::SColumnsFromBack), QStringList({"b c f g", "a d e -"}));
}

TEST(SeatingFloor, CentreOutOfAnOddRowAndItsReverse)
{
    const Area area = Area::floor(1, 1, 5, {}, SeatNumbering::EvenLeft); // numbers 4 2 1 3 5
    EXPECT_EQ(seatFloor(5, area, Fill::CenterOut), QStringList({"d b a c e"}));
    EXPECT_EQ(seatFloor(5, area, Fill::SidesIn), QStringList({"b d e c a"}));
}

TEST(SeatingFloor, BlocksAcrossAisles)
{
    QList<Attendee> list;
    for (int i = 0; i < 3; ++i)
        list.append(person(i + 1, QStringLiteral("a%1").arg(i), "中共", 1));
    for (int i = 0; i < 4; ++i)
        list.append(person(i + 4, QStringLiteral("b%1").arg(i), "民革", 2));
    const SeatingInput input{{hallOf({Area::floor(1, 2, 4, {2})})}, {zone(1, 1, Fill::Rows, GroupBy::Sector)}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"a0 a1 a2 b0", "b1 b2 b3 -"})) << "a block runs on over the aisle and the row's end";
}

TEST(SeatingFloor, SeveralRangesMakeOneZone)
{
    Zone rule = zone(1, 1);
    rule.ranges = {{1, 1, 3, 4}, {2, 2, 1, 2}, {3, 3, 0, 0}};
    const SeatingInput input{{hallOf({Area::floor(1, 3, 4)})}, {rule}, people(6), {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"- - a b", "c d - -", "e f - -"}));
}

TEST(SeatingFloor, ByRankThoseWithoutRankLast)
{
    QList<Attendee> list = people(4);
    list[2].rank = 1;
    list[1].rank = 2;
    const SeatingInput input{{hallOf({Area::floor(1, 1, 4)})}, {zone(1, 1, Fill::Rows, GroupBy::None, Order::Rank)}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"c b a d"}));
}

TEST(SeatingFloor, ByPinyin)
{
    QList<Attendee> list = people(3);
    list[0].pinyinKey = QStringLiteral("z");
    const SeatingInput input{{hallOf({Area::floor(1, 1, 3)})}, {zone(1, 1, Fill::Rows, GroupBy::None, Order::Pinyin)}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"b c a"}));
}

TEST(SeatingFloor, SectorsInTheOrderOfTheirTableThenByStrokes)
{
    const QList<Attendee> list{person(1, "e", "民革", 2), person(2, "b", "中共", 1), person(3, "d", "中共", 1), person(4, "a", "民革", 2),
                               person(5, "c", {}, 0)};
    const SeatingInput input{{hallOf({Area::floor(1, 2, 3)})}, {zone(1, 1, Fill::Rows, GroupBy::Sector)}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"b d a", "e c -"}));
}

TEST(SeatingFloor, AislesPartTheZoneWhenAskedAndBlocksStayWhole)
{
    QList<Attendee> list;
    for (int i = 0; i < 4; ++i)
        list.append(person(i + 1, QStringLiteral("a%1").arg(i), "中共", 1));
    for (int i = 0; i < 3; ++i)
        list.append(person(i + 5, QStringLiteral("b%1").arg(i), "民革", 2));
    list.append(person(8, "c0", "民盟", 3));
    Zone byPart = zone(1, 1, Fill::Rows, GroupBy::Sector);
    byPart.acrossAisles = false;
    const SeatingInput input{{hallOf({Area::floor(1, 3, 4, {2})})}, {byPart}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"a0 a1 b0 b1", "a2 a3 b2 c0", "- - - -"}));
}

TEST(SeatingFloor, LeadersAndConvenersInTheFirstRowFromTheCentre)
{
    QList<Attendee> list{person(1, "a", "中共", 1), person(2, "b", "中共", 1), person(3, "c", "民革", 2),
                         person(4, "d", "民革", 2), person(5, "e", "民革", 2)};
    list[1].isConvener = true;
    list[3].isConvener = true;
    list[4].isLeader = true;
    Zone rule = zone(1, 1, Fill::Rows, GroupBy::Sector);
    rule.leadersFirst = true;
    const SeatingInput input{{hallOf({Area::floor(1, 2, 5, {}, SeatNumbering::EvenLeft)})}, {rule}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"- b e d -", "a c - - -"}));
}

TEST(SeatingFloor, WhenTheFirstRowIsFullJuniorConvenersStayWithTheirBlock)
{
    QList<Attendee> list = people(4);
    for (Attendee &attendee : list)
        attendee.isConvener = true;
    list[3].rank = 1;
    list[0].rank = 2;
    Zone rule = zone(1, 1);
    rule.leadersFirst = true;
    const SeatingInput input{{hallOf({Area::floor(1, 2, 2)})}, {rule}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"a d", "b c"}));
}

TEST(SeatingFloor, TheRestOfTheFirstRowIsUsedWhenSeatsRunShort)
{
    QList<Attendee> list = people(5);
    list[0].isConvener = true;
    Zone rule = zone(1, 1);
    rule.leadersFirst = true;
    const SeatingInput input{{hallOf({Area::floor(1, 2, 3)})}, {rule}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"e a -", "b c d"}));
}

TEST(SeatingFloor, BlockedKeptAndWheelchairSeats)
{
    Area area = Area::floor(1, 2, 3);
    area.setFlag({1, 1, 1}, SeatFlag::Blocked, true);
    area.setFlag({1, 1, 2}, SeatFlag::KeptEmpty, true);
    area.setFlag({1, 1, 3}, SeatFlag::Wheelchair, true);
    QList<Attendee> list = people(3);
    EXPECT_EQ(seatFloor(0, area, Fill::Rows, list), QStringList({"- - -", "a b c"}));
    list[1].needsWheelchair = true;
    EXPECT_EQ(seatFloor(0, area, Fill::Rows, list), QStringList({"- - b", "a c -"}));
    EXPECT_EQ(seatFloor(4, area, Fill::Rows), QStringList({"- - d", "a b c"})) << "others take it when nothing else is left";
}

TEST(SeatingFloor, LockedPeopleStayAndOthersFillAroundThem)
{
    SeatingInput input{{hallOf({Area::floor(1, 2, 2)})}, {zone(1, 1)}, people(4), {}};
    input.former = {{4, {1, 1, 1}, 1, true}, {1, {1, 2, 2}, 1, false}};
    const SeatingPlan plan = Seating(input).run();
    EXPECT_EQ(picture(input, plan, 1), QStringList({"d a", "b c"}));
    EXPECT_TRUE(plan.of(4)->locked);
    EXPECT_FALSE(plan.of(1)->locked);
}

TEST(SeatingFloor, ALockInABlockedSeatIsGivenUpAndToldAsMove)
{
    Area area = Area::floor(1, 1, 3);
    area.setFlag({1, 1, 3}, SeatFlag::Blocked, true);
    SeatingInput input{{hallOf({area})}, {zone(1, 1)}, people(1), {{1, {1, 1, 3}, 1, true}}};
    const SeatingPlan plan = Seating(input).run();
    ASSERT_EQ(plan.moves.size(), 1);
    EXPECT_EQ(plan.moves.first().reason, MoveReason::SeatGone);
    EXPECT_EQ(plan.moves.first().to, (Seat{1, 1, 1}));
}

TEST(SeatingFloor, FewerSeatsThanPeopleLeavesTheLastByRank)
{
    QList<Attendee> list = people(5);
    list[4].rank = 1;
    list[0].rank = 3;
    list[1].rank = 2;
    const SeatingInput input{{hallOf({Area::floor(1, 1, 3)})}, {zone(7, 1)}, list, {}};
    const SeatingPlan plan = Seating(input).run();
    EXPECT_EQ(picture(input, plan, 1), QStringList({"a b e"}));
    EXPECT_EQ(unseatedNames(input, plan), QStringList({"c", "d"}));
    EXPECT_EQ(plan.unseated.first().reason, UnseatedReason::ZoneFull);
    EXPECT_EQ(plan.unseated.first().zone, 7);
}

TEST(SeatingZones, FiltersRangesAndPrecedence)
{
    QList<Attendee> list = people(4);
    list[2].attendanceClass = list[3].attendanceClass = QStringLiteral("列席");
    Zone members = zone(1, 1);
    members.ranges = {{1, 1, 0, 0}};
    members.filter.classes = {QStringLiteral("出席")};
    Zone guests = zone(2, 1);
    guests.ranges = {{2, 2, 2, 3}};
    guests.filter.classes = {QStringLiteral("列席")};
    const SeatingInput input{{hallOf({Area::floor(1, 2, 3)})}, {members, guests}, list, {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"a b -", "- c d"}));
}

TEST(SeatingZones, OverflowGoesToTheNextZoneThatTakesThem)
{
    Zone front = zone(1, 1);
    front.ranges = {{1, 1, 0, 0}};
    Zone back = zone(2, 1);
    back.ranges = {{2, 2, 0, 0}};
    const SeatingInput input{{hallOf({Area::floor(1, 2, 2)})}, {front, back}, people(3), {}};
    EXPECT_EQ(picture(input, Seating(input).run(), 1), QStringList({"a b", "c -"}));
}

TEST(SeatingZones, NobodyIsTakenByNoZone)
{
    Zone guests = zone(1, 1);
    guests.filter.classes = {QStringLiteral("列席")};
    const SeatingInput input{{hallOf({Area::floor(1, 1, 2)})}, {guests}, people(1), {}};
    const SeatingPlan plan = Seating(input).run();
    ASSERT_EQ(plan.unseated.size(), 1);
    EXPECT_EQ(plan.unseated.first().reason, UnseatedReason::NoZone);
}

TEST(SeatingMoves, OnlyThoseWhoSitElsewhereAreNamed)
{
    SeatingInput input{{hallOf({Area::floor(1, 1, 3)})}, {zone(1, 1)}, people(3), {}};
    input.former = Seating(input).run().placements;
    EXPECT_TRUE(Seating(input).run().moves.isEmpty());

    input.attendees.removeAt(1);
    input.attendees.append(person(9, "z"));
    const QList<Move> moves = Seating(input).run().moves;
    ASSERT_EQ(moves.size(), 3);
    EXPECT_EQ(moves.at(0).attendee, 3);
    EXPECT_EQ(moves.at(0).from, (Seat{1, 1, 3}));
    EXPECT_EQ(moves.at(0).to, (Seat{1, 1, 2}));
    EXPECT_EQ(moves.at(1).attendee, 9);
    EXPECT_EQ(moves.at(1).reason, MoveReason::Added);
    EXPECT_EQ(moves.at(2).attendee, 2);
    EXPECT_EQ(moves.at(2).reason, MoveReason::Removed);
}
