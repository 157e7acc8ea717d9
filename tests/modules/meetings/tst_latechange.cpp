#include <gtest/gtest.h>

#include "domain/latechange.h"
#include "domain/reprint.h"
#include "domain/zoneload.h"
#include "seatinghelpers.h"

using namespace xz::meetings;
using namespace xz::meetings::test;

namespace {

/// Two sectors, a…e and m…p, in rows of six without aisle, the last four seats free: "a b c d e m / n o p - - -".
SeatingInput twoSectors(ChangePolicy policy)
{
    QList<Attendee> list;
    for (const char16_t name : {u'a', u'b', u'c', u'd', u'e'})
        list.append(person(list.size() + 1, QString(QChar(name)), QStringLiteral("中共"), 1));
    for (const char16_t name : {u'm', u'n', u'o', u'p'})
        list.append(person(list.size() + 1, QString(QChar(name)), QStringLiteral("民革"), 2));
    Zone rule = zone(1, 1, Fill::Rows, GroupBy::Sector);
    rule.policy = policy;
    return {{hallOf({Area::floor(1, 2, 6)})}, {rule}, list, {}};
}

/// The plan after some placements were changed.
SeatingPlan after(SeatingPlan plan, const QList<Placement> &changed)
{
    for (const Placement &placement : changed) {
        plan.placements.removeIf([&](const Placement &former) { return former.attendee == placement.attendee; });
        if (placement.seat.isValid())
            plan.placements.append(placement);
    }
    return plan;
}

QStringList absentPicture(ChangePolicy policy, qint64 who)
{
    const SeatingInput input = twoSectors(policy);
    const SeatingPlan plan = Seating(input).run();
    return picture(input, after(plan, LateChange(input, plan).absent(who, QStringLiteral("请假"))), 1);
}

QStringList addedPicture(ChangePolicy policy, const Attendee &late)
{
    SeatingInput input = twoSectors(policy);
    const SeatingPlan plan = Seating(input).run();
    const QList<Placement> changed = LateChange(input, plan).added(late, QStringLiteral("增补"));
    input.attendees.append(late);
    return picture(input, after(plan, changed), 1);
}

} // namespace

TEST(LateChange, AbsentLeavesTheSeatOrClosesTheBlock)
{
    EXPECT_EQ(absentPicture(ChangePolicy::AppendLeave, 2), QStringList({"a - c d e m", "n o p - - -"}));
    EXPECT_EQ(absentPicture(ChangePolicy::InsertLeave, 2), QStringList({"a - c d e m", "n o p - - -"}));
    EXPECT_EQ(absentPicture(ChangePolicy::AppendClose, 2), QStringList({"a c d e - m", "n o p - - -"})) << "the other sector stays";
    EXPECT_EQ(absentPicture(ChangePolicy::InsertClose, 7), QStringList({"a b c d e m", "o p - - - -"}));
}

TEST(LateChange, AddedTakesTheEndOrThePlaceOfTheOrder)
{
    const Attendee late = person(20, QStringLiteral("mm"), QStringLiteral("民革"), 2);
    EXPECT_EQ(addedPicture(ChangePolicy::AppendLeave, late), QStringList({"a b c d e m", "n o p mm - -"}));
    EXPECT_EQ(addedPicture(ChangePolicy::AppendClose, late), QStringList({"a b c d e m", "n o p mm - -"}));
    EXPECT_EQ(addedPicture(ChangePolicy::InsertLeave, late), QStringList({"a b c d e m", "mm n o p - -"}));
    EXPECT_EQ(addedPicture(ChangePolicy::InsertClose, late), QStringList({"a b c d e m", "mm n o p - -"}));
    const Attendee first = person(21, QStringLiteral("bb"), QStringLiteral("中共"), 1);
    EXPECT_EQ(addedPicture(ChangePolicy::InsertLeave, first), QStringList({"a b bb c d m", "n o p e - -"}))
        << "the block's last goes to the first free seat after it; the other sector stays";
    const Attendee lone = person(22, QStringLiteral("z"), QStringLiteral("民盟"), 3);
    EXPECT_EQ(addedPicture(ChangePolicy::InsertClose, lone), QStringList({"a b c d e m", "n o p z - -"}));
}

TEST(LateChange, LockedPeopleNeverMove)
{
    SeatingInput input = twoSectors(ChangePolicy::InsertClose);
    SeatingPlan plan = Seating(input).run();
    for (Placement &placement : plan.placements)
        placement.locked = placement.attendee == 3;
    EXPECT_EQ(picture(input, after(plan, LateChange(input, plan).absent(2, {})), 1), QStringList({"a d c e - m", "n o p - - -"}));
    const Attendee late = person(20, QStringLiteral("aa"), QStringLiteral("中共"), 1);
    const QList<Placement> changed = LateChange(input, plan).added(late, {});
    input.attendees.append(late);
    EXPECT_EQ(picture(input, after(plan, changed), 1), QStringList({"a aa c b d m", "n o p e - -"}));
    for (Placement &placement : plan.placements)
        placement.locked = placement.attendee == 1;
    input = twoSectors(ChangePolicy::InsertClose);
    const QList<Placement> out = LateChange(input, plan).absent(1, {});
    EXPECT_FALSE(out.first().locked) << "the lock goes with the seat";
    EXPECT_EQ(picture(input, after(plan, out), 1), QStringList({"b c d e - m", "n o p - - -"}));
}

TEST(LateChange, SaysWhyToEverybodyWhoMoves)
{
    const SeatingInput input = twoSectors(ChangePolicy::InsertClose);
    const SeatingPlan plan = Seating(input).run();
    const QList<Placement> changed = LateChange(input, plan).absent(4, QStringLiteral("请假：出差"));
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed.at(0).note, QStringLiteral("请假：出差"));
    EXPECT_EQ(changed.at(0).reason, UnseatedReason::OnLeave);
    EXPECT_TRUE(changed.at(1).note.contains(u'd'));
    EXPECT_TRUE(LateChange(input, plan).absent(4711, {}).isEmpty());
}

TEST(LateChange, AFullZoneOrNoZoneLeavesThemWithoutASeat)
{
    SeatingInput input{{hallOf({Area::floor(1, 1, 3)})}, {zone(7, 1)}, people(3), {}};
    const SeatingPlan plan = Seating(input).run();
    QList<Placement> changed = LateChange(input, plan).added(person(9, QStringLiteral("z")), {});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_FALSE(changed.first().seat.isValid());
    EXPECT_EQ(changed.first().reason, UnseatedReason::ZoneFull);
    EXPECT_EQ(changed.first().zone, 7);
    Attendee guest = person(10, QStringLiteral("g"));
    guest.attendanceClass = QStringLiteral("记者");
    input.zones.first().filter.classes = {QStringLiteral("出席")};
    EXPECT_EQ(LateChange(input, plan).added(guest, {}).first().reason, UnseatedReason::NoZone);
}

TEST(LateChange, SomebodyForTheRostrumTakesItsNextSeat)
{
    const SeatingInput input{{hallOf({Area::rostrum(1, {5}), Area::floor(2, 1, 4)})}, {zone(1, 2)}, onRostrum(3), {}};
    const SeatingPlan plan = Seating(input).run();
    Attendee fourth = person(4, QStringLiteral("4"));
    fourth.rostrumRank = 4;
    const QList<Placement> changed = LateChange(input, plan).added(fourth, {});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().seat, (Seat{1, 1, 5})) << "5 3 1 2 4 from the left";
}

TEST(LateChange, WheelchairSeatsAreKeptForThoseWhoNeedThem)
{
    Area area = Area::floor(1, 1, 3);
    area.setFlag({1, 1, 2}, SeatFlag::Wheelchair, true);
    const SeatingInput input{{hallOf({area})}, {zone(1, 1)}, people(1), {}};
    const SeatingPlan plan = Seating(input).run();
    Attendee late = person(9, QStringLiteral("z"));
    EXPECT_EQ(LateChange(input, plan).added(late, {}).first().seat, (Seat{1, 1, 3}));
    late.needsWheelchair = true;
    EXPECT_EQ(LateChange(input, plan).added(late, {}).first().seat, (Seat{1, 1, 2}));
}

TEST(SeatingLeave, PeopleOnLeaveGetNoSeatEvenWhenLocked)
{
    SeatingInput input{{hallOf({Area::floor(1, 1, 3)})}, {zone(1, 1)}, people(3), {}};
    input.former = {{1, {1, 1, 1}, 1, true}};
    input.attendees[0].onLeave = true;
    input.attendees[0].leaveReason = QStringLiteral("出差");
    const SeatingPlan plan = Seating(input).run();
    EXPECT_EQ(picture(input, plan, 1), QStringList({"b c -"}));
    ASSERT_EQ(plan.unseated.size(), 1);
    EXPECT_EQ(plan.unseated.first().reason, UnseatedReason::OnLeave);
    EXPECT_TRUE(reasonText(input, plan.unseated.first()).contains(QStringLiteral("出差")));
}

TEST(Reprint, NamesWhoSitsElsewhereThanPrinted)
{
    SeatingInput input{{hallOf({Area::floor(1, 1, 6)})}, {zone(1, 1)}, people(4), {}};
    SeatingPlan plan = Seating(input).run();
    QHash<qint64, Seat> printed;
    EXPECT_FALSE(Reprint(printed, input.attendees, plan).isAnythingPrinted());
    for (const Placement &placement : plan.placements)
        printed.insert(placement.attendee, placement.seat);
    EXPECT_EQ(Reprint(printed, input.attendees, plan).changed(), 0);

    plan.placements[0].seat = {1, 1, 5}; // a moves, d drops out, e comes
    plan.placements.removeLast();
    input.attendees.append(person(5, QStringLiteral("e")));
    plan.placements.append({5, {1, 1, 6}, 1, false, 0, 0, QStringLiteral("增补")});
    const Reprint reprint(printed, input.attendees, plan);
    EXPECT_EQ(reprint.changed(), 3);
    EXPECT_EQ(reprint.cards(), 2) << "nobody prints a card for one without a seat";
    ASSERT_EQ(reprint.moves().size(), 3);
    EXPECT_EQ(reprint.moves().at(0).from, (Seat{1, 1, 1}));
    EXPECT_EQ(reprint.moves().at(1).note, QStringLiteral("增补"));
    EXPECT_EQ(reprint.moves().at(2).attendee, 4);
    EXPECT_FALSE(reprint.isChanged(2));
}

TEST(ZoneLoads, SeatsAgainstPeopleAndWhatIsShared)
{
    Area area = Area::floor(1, 2, 4);
    area.setFlag({1, 1, 1}, SeatFlag::Blocked, true);
    QList<Attendee> list = people(7);
    list[5].attendanceClass = list[6].attendanceClass = QStringLiteral("列席");
    Zone members = zone(0, 1);
    members.ranges = {{1, 1, 0, 0}};
    members.filter.classes = {QStringLiteral("出席")};
    Zone guests = zone(0, 1);
    guests.ranges = {{1, 2, 3, 4}};
    guests.filter.classes = {QStringLiteral("列席")};
    const QList<ZoneLoad> loads = zoneLoads({hallOf({area})}, {members, guests}, list);
    EXPECT_EQ(loads.at(0).seats, 3);
    EXPECT_EQ(loads.at(0).people, 5);
    EXPECT_EQ(loads.at(0).beyond, 2);
    EXPECT_EQ(loads.at(1).seats, 2) << "the front row is taken by the members";
    EXPECT_EQ(loads.at(1).people, 2);
    EXPECT_EQ(loads.at(1).beyond, 0);
    ASSERT_EQ(loads.at(1).shared.size(), 1);
    EXPECT_EQ(loads.at(1).shared.first(), std::pair(0, 2));
}

TEST(ZoneLoads, OverlappingRangesAreFound)
{
    const Area area = Area::floor(1, 10, 10);
    EXPECT_TRUE(overlappingRanges({{1, 3, 0, 0}, {4, 6, 0, 0}, {7, 7, 1, 5}, {7, 7, 6, 0}}, area).isEmpty());
    EXPECT_EQ(overlappingRanges({{1, 3, 0, 0}, {3, 6, 9, 0}}, area), (QList<std::pair<int, int>>{{0, 1}}));
    EXPECT_EQ(overlappingRanges({{}, {3, 6, 9, 0}}, area).size(), 1) << "an open range is the whole area";
}
