#include <gtest/gtest.h>

#include <QStringList>

#include "domain/area.h"
#include "domain/rostrum.h"
#include "domain/seatorder.h"

using namespace xz::meetings;

namespace {

QString labels(const Area &area, int row)
{
    QStringList list;
    for (int seat = 1; seat <= area.rows.at(row - 1); ++seat)
        list.append(area.label({area.id, row, seat}));
    return list.join(u' ');
}

QList<Seat> allSeats(const Area &area)
{
    QList<Seat> seats;
    for (int row = 1; row <= area.rowCount(); ++row)
        for (int seat = 1; seat <= area.rows.at(row - 1); ++seat)
            seats.append({area.id, row, seat});
    return seats;
}

QString order(const Area &area, Fill fill)
{
    QStringList list;
    for (const Seat &seat : seatsInOrder(area, allSeats(area), fill))
        list.append(QStringLiteral("%1%2").arg(seat.row).arg(seat.seat));
    return list.join(u' ');
}

} // namespace

TEST(Numbering, RostrumReadsSevenFiveThreeOneTwoFourSixFromTheAudience)
{
    EXPECT_EQ(labels(Area::rostrum(1, {7}), 1), "7 5 3 1 2 4 6");
}

TEST(Numbering, EvenRostrumRowSharesTheCentreWithSecondAtFirstsLeftHand)
{
    EXPECT_EQ(labels(Area::rostrum(1, {6}), 1), "5 3 1 2 4 6");
    EXPECT_EQ(labels(Area::rostrum(1, {2}), 1), "1 2");
    EXPECT_EQ(labels(Area::rostrum(1, {1}), 1), "1");
}

TEST(Numbering, RostrumRowsGoOnCounting)
{
    const Area area = Area::rostrum(1, {3, 4});
    EXPECT_EQ(labels(area, 1), "3 1 2");
    EXPECT_EQ(labels(area, 2), "6 4 5 7");
}

TEST(Numbering, MirroredRostrumPutsSecondAtTheRightHand)
{
    Area area = Area::rostrum(1, {5, 4});
    area.secondAtRight = true;
    EXPECT_EQ(labels(area, 1), "4 2 1 3 5");
    EXPECT_EQ(labels(area, 2), "9 7 6 8");
    EXPECT_EQ(rostrumOrder(4, true), (QList<int>{3, 2, 4, 1}));
}

TEST(Numbering, EvenNumbersAtTheLeft)
{
    EXPECT_EQ(labels(Area::floor(1, 1, 8, {4}, SeatNumbering::EvenLeft), 1), "8 6 4 2 1 3 5 7");
    EXPECT_EQ(labels(Area::floor(1, 1, 7, {}, SeatNumbering::EvenLeft), 1), "6 4 2 1 3 5 7");
}

TEST(Numbering, OddNumbersAtTheLeft)
{
    EXPECT_EQ(labels(Area::floor(1, 1, 8, {4}, SeatNumbering::OddLeft), 1), "7 5 3 1 2 4 6 8");
    EXPECT_EQ(labels(Area::floor(1, 1, 7, {}, SeatNumbering::OddLeft), 1), "7 5 3 1 2 4 6");
}

TEST(Numbering, AMiddleAislePartsAnOddRow)
{
    EXPECT_EQ(labels(Area::floor(1, 1, 7, {4}, SeatNumbering::EvenLeft), 1), "8 6 4 2 1 3 5");
    EXPECT_EQ(labels(Area::floor(1, 1, 7, {3}, SeatNumbering::OddLeft), 1), "5 3 1 2 4 6 8");
}

TEST(Numbering, ContinuousCountsAcrossAisles)
{
    EXPECT_EQ(labels(Area::floor(1, 1, 6, {2, 4}, SeatNumbering::Continuous), 1), "1 2 3 4 5 6");
}

TEST(Numbering, SectionsLieBetweenAisles)
{
    const Area area = Area::floor(1, 1, 9, {3, 6});
    EXPECT_EQ(area.section(3), 0);
    EXPECT_EQ(area.section(4), 1);
    EXPECT_EQ(area.section(7), 2);
    EXPECT_EQ(area.sectionCount(), 3);
}

TEST(SeatOrder, EveryFill)
{
    const Area area = Area::floor(1, 2, 4);
    EXPECT_EQ(order(area, Fill::Rows), "11 12 13 14 21 22 23 24");
    EXPECT_EQ(order(area, Fill::Columns), "11 21 12 22 13 23 14 24");
    EXPECT_EQ(order(area, Fill::SRows), "11 12 13 14 24 23 22 21");
    EXPECT_EQ(order(area, Fill::SColumns), "11 21 22 12 13 23 24 14");
    EXPECT_EQ(order(area, Fill::CenterOut), "12 13 11 14 22 23 21 24");
}

TEST(SeatOrder, CentreOutOfAnOddRowGoesMiddleLeftRight)
{
    EXPECT_EQ(order(Area::floor(1, 1, 5), Fill::CenterOut), "13 12 14 11 15");
}

TEST(SeatOrder, CentreOutFollowsTheSmallerPrintedNumber)
{
    EXPECT_EQ(order(Area::floor(1, 1, 4, {2}, SeatNumbering::EvenLeft), Fill::CenterOut), "13 12 14 11");
}

TEST(SeatOrder, SRowsTurnFromTheFirstRowOfTheZone)
{
    const Area area = Area::floor(1, 3, 2);
    const QList<Seat> seats = seatsInOrder(area, {{1, 2, 1}, {1, 2, 2}, {1, 3, 1}, {1, 3, 2}}, Fill::SRows);
    EXPECT_EQ(seats, (QList<Seat>{{1, 2, 1}, {1, 2, 2}, {1, 3, 2}, {1, 3, 1}}));
}

TEST(SeatOrder, ColumnsOfRowsOfUnequalLengthAreCentred)
{
    Area area = Area::floor(1, 2, 4);
    area.rows = {2, 4};
    EXPECT_EQ(order(area, Fill::Columns), "21 11 22 12 23 24");
}

TEST(Area, CapacityLeavesOutBlockedAndKeptSeats)
{
    Area area = Area::floor(1, 2, 3);
    area.setFlag({1, 1, 1}, SeatFlag::Blocked, true);
    area.setFlag({1, 1, 2}, SeatFlag::KeptEmpty, true);
    area.setFlag({1, 1, 3}, SeatFlag::Wheelchair, true);
    EXPECT_EQ(area.capacity(), 4);
    EXPECT_EQ(area.seatCount(), 6);
    area.setFlag({1, 1, 2}, SeatFlag::KeptEmpty, false);
    EXPECT_EQ(area.capacity(), 5);
    EXPECT_FALSE(area.flags.contains(Seat{1, 1, 2}));
}
