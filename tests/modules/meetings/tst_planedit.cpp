#include <gtest/gtest.h>

#include "domain/planedit.h"
#include "domain/seatexplanation.h"
#include "seatinghelpers.h"

using namespace xz::meetings;
using namespace xz::meetings::test;

namespace {

struct Fixture {
    SeatingInput input{{hallOf({Area::floor(1, 2, 2)})}, {zone(1, 1)}, people(3), {}};
    SeatingPlan plan = Seating(input).run(); // a b / c -
};

} // namespace

TEST(PlanEdit, MoveToAnEmptySeat)
{
    const Fixture f;
    const PlanEdit::Outcome outcome = PlanEdit(f.input, f.plan).moveTo(1, {1, 2, 2});
    ASSERT_EQ(outcome.changed.size(), 1);
    EXPECT_EQ(outcome.changed.first().attendee, 1);
    EXPECT_EQ(outcome.changed.first().seat, (Seat{1, 2, 2}));
}

TEST(PlanEdit, MoveToAnOccupiedSeatSwaps)
{
    const Fixture f;
    const PlanEdit::Outcome outcome = PlanEdit(f.input, f.plan).moveTo(1, {1, 2, 1});
    ASSERT_EQ(outcome.changed.size(), 2);
    EXPECT_EQ(outcome.changed.at(0).seat, (Seat{1, 2, 1}));
    EXPECT_EQ(outcome.changed.at(1).attendee, 3);
    EXPECT_EQ(outcome.changed.at(1).seat, (Seat{1, 1, 1}));
}

TEST(PlanEdit, SomebodyWithoutSeatPutsTheSitterAside)
{
    Fixture f;
    f.input.attendees.append(person(9, "z"));
    const PlanEdit::Outcome outcome = PlanEdit(f.input, f.plan).moveTo(9, {1, 1, 1});
    ASSERT_EQ(outcome.changed.size(), 2);
    EXPECT_EQ(outcome.changed.at(0).zone, 1) << "belongs to the zone of the seat";
    EXPECT_FALSE(outcome.changed.at(1).seat.isValid());
}

TEST(PlanEdit, LockedAndUnusableSeatsRefuse)
{
    Fixture f;
    f.plan.placements[2].locked = true;
    EXPECT_EQ(PlanEdit(f.input, f.plan).moveTo(1, {1, 2, 1}).refusal, PlanEdit::Refusal::Locked);
    EXPECT_EQ(PlanEdit(f.input, f.plan).moveTo(3, {1, 2, 2}).refusal, PlanEdit::Refusal::Locked);
    EXPECT_EQ(PlanEdit(f.input, f.plan).takeOut(3).refusal, PlanEdit::Refusal::Locked);
    EXPECT_EQ(PlanEdit(f.input, f.plan).moveTo(1, {1, 3, 1}).refusal, PlanEdit::Refusal::UnknownSeat);
    f.input.halls[0].areas[0].setFlag({1, 2, 2}, SeatFlag::KeptEmpty, true);
    EXPECT_EQ(PlanEdit(f.input, f.plan).moveTo(1, {1, 2, 2}).refusal, PlanEdit::Refusal::SeatUnusable);
}

TEST(PlanEdit, LockAndTakeOut)
{
    const Fixture f;
    const PlanEdit edit(f.input, f.plan);
    EXPECT_TRUE(edit.setLocked({1, 2}, true).changed.at(1).locked);
    EXPECT_TRUE(edit.setLocked({1}, false).changed.isEmpty()) << "nothing to store";
    EXPECT_FALSE(edit.takeOut(2).changed.first().seat.isValid());
    EXPECT_EQ(edit.takeOut(77).refusal, PlanEdit::Refusal::NotSeated);
}

TEST(SeatExplainer, TellsZoneBlockOrderAndPlace)
{
    QList<Attendee> list{person(1, "杨", "医药卫生", 3), person(2, "何", "医药卫生", 3), person(3, "张", "医药卫生", 3)};
    list[0].strokeKey = QStringLiteral("1");
    list[1].strokeKey = QStringLiteral("2");
    list[2].strokeKey = QStringLiteral("3");
    list[1].surnameStrokes = 7;
    Zone rule = zone(1, 1, Fill::Rows, GroupBy::Sector);
    rule.name = QStringLiteral("委员席");
    rule.ranges = {{2, 3, 0, 0}};
    const SeatingInput input{{hallOf({Area::floor(1, 3, 5)})}, {rule}, list, {}};
    const SeatingPlan plan = Seating(input).run();
    const SeatExplanation why = SeatExplainer(input, plan).explain(2);
    EXPECT_TRUE(why.zone.contains(QStringLiteral("委员席")) && why.zone.contains(QStringLiteral("2–3"))) << why.zone.toStdString();
    EXPECT_TRUE(why.block.contains(QStringLiteral("医药卫生")) && why.block.contains(u'3')) << why.block.toStdString();
    EXPECT_TRUE(why.order.contains(QStringLiteral("杨 → 何 (7 strokes) → 张"))) << why.order.toStdString();
    EXPECT_EQ(why.place, QStringLiteral("along rows, left to right"));
    EXPECT_EQ(why.score.total(), 100);
    EXPECT_EQ(SeatExplainer(input, plan).planScore().total(), 100);
}

TEST(SeatExplainer, ASwapCostsPointsAndIsNamed)
{
    const SeatingInput input{{hallOf({Area::floor(1, 1, 6)})}, {zone(1, 1)}, people(6), {}};
    SeatingPlan plan = Seating(input).run();
    std::swap(plan.placements[0].attendee, plan.placements[3].attendee);
    const SeatExplainer explainer(input, plan);
    const SeatScore score = explainer.score(1);
    EXPECT_EQ(score.zone, 30);
    EXPECT_EQ(score.place, 0);
    EXPECT_EQ(score.order, 0) << "b should follow a";
    EXPECT_TRUE(explainer.explain(1).place.contains(QStringLiteral("row 1 seat 1"))) << explainer.explain(1).place.toStdString();
    EXPECT_LT(explainer.planScore().total(), 100);
}

TEST(SeatExplainer, RostrumPeopleAreExplainedByTheirRank)
{
    const SeatingInput input{{hallOf({Area::rostrum(1, {3})})}, {}, onRostrum(3), {}};
    const SeatingPlan plan = Seating(input).run();
    const SeatExplanation why = SeatExplainer(input, plan).explain(2);
    EXPECT_EQ(why.order, QStringLiteral("No. 2 of the rostrum list"));
    EXPECT_EQ(why.score.total(), 100);
}

TEST(SeatExplainer, PeopleWithoutSeatLowerTheScoreOfThePlan)
{
    const SeatingInput input{{hallOf({Area::floor(1, 1, 1)})}, {zone(1, 1)}, people(2), {}};
    const SeatingPlan plan = Seating(input).run();
    EXPECT_EQ(SeatExplainer(input, plan).planScore().total(), 50);
}
