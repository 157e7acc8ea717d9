#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "domain/fewestmoves.h"
#include "domain/latebatch.h"
#include "seatinghelpers.h"

using namespace xz::meetings;
using namespace xz::meetings::test;

namespace {

/// What is least, in this order.
using Cost = std::tuple<int, int, int>; ///< late ones without a seat, wheelchair needs unmet, sitters moved

struct Small {
    SeatingInput input;
    SeatingPlan plan;
    QList<Attendee> late;
};

/// A hall of few seats with two zones that may overlap, classes, wheelchair seats and locks; some people sit already.
Small randomHall(quint32 seed)
{
    std::mt19937 random(seed);
    const auto number = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    Small small;
    Area area = Area::floor(1, number(1, 2), number(2, 4));
    for (int mark = number(0, 3); mark > 0; --mark)
        area.setFlag({1, number(1, area.rowCount()), number(1, area.rows.first())}, number(0, 3) ? SeatFlag::Wheelchair : SeatFlag::KeptEmpty, true);
    small.input.halls = {hallOf({area})};
    for (int i = number(1, 3); i > 0; --i) {
        Zone rule = zone(small.input.zones.size() + 1, 1);
        if (number(0, 1))
            rule.filter.classes = {number(0, 1) ? QStringLiteral("出席") : QStringLiteral("列席")};
        if (number(0, 1))
            rule.ranges = {{0, 0, number(1, 2), number(2, 4)}};
        small.input.zones.append(rule);
    }
    const auto made = [&](qint64 id) {
        Attendee attendee = person(id, QStringLiteral("p%1").arg(id));
        attendee.attendanceClass = number(0, 1) ? QStringLiteral("出席") : QStringLiteral("列席");
        attendee.needsWheelchair = number(0, 3) == 0;
        return attendee;
    };
    for (int i = number(0, 6); i > 0; --i)
        small.input.attendees.append(made(i));
    small.plan = Seating(small.input).run();
    for (Placement &placement : small.plan.placements)
        placement.locked = number(0, 4) == 0;
    for (int i = number(1, 3); i > 0; --i)
        small.late.append(made(100 + i));
    return small;
}

/// Every way to seat the late ones with everybody else staying or going to another seat that is theirs by the rules.
Cost bruteForce(const Small &small)
{
    const LateChange rules(small.input, small.plan);
    const Area &area = small.input.halls.first().areas.first();
    QList<Seat> seats;
    for (int row = 1; row <= area.rowCount(); ++row)
        for (int seat = 1; seat <= area.rows.at(row - 1); ++seat)
            seats.append({1, row, seat});
    QList<std::pair<const Attendee *, Seat>> people;
    QSet<Seat> taken;
    for (const Placement &placement : small.plan.placements) {
        if (placement.locked)
            taken.insert(placement.seat);
        else
            people.append(std::pair(small.input.attendee(placement.attendee), placement.seat));
    }
    for (const Attendee &attendee : small.late)
        people.append(std::pair(&attendee, Seat{}));
    const auto allowed = [&](const Attendee &attendee, const Seat &seat) {
        return area.isUsable(seat) && std::any_of(rules.zones().cbegin(), rules.zones().cend(), [&](const Zone &zone) {
                   return zone.contains(seat) && rules.takes(zone, attendee);
               });
    };
    Cost best{99, 99, 99};
    const std::function<void(int, Cost)> next = [&](int index, Cost cost) {
        if (cost >= best)
            return;
        if (index == people.size()) {
            best = cost;
            return;
        }
        const auto &[attendee, now] = people.at(index);
        for (const Seat &seat : seats) {
            if (taken.contains(seat) || (seat != now && !allowed(*attendee, seat)))
                continue;
            taken.insert(seat);
            const bool moved = seat != now;
            const bool unmet = moved && attendee->needsWheelchair && !area.flagsOf(seat).testFlag(SeatFlag::Wheelchair);
            next(index + 1, {std::get<0>(cost), std::get<1>(cost) + unmet, std::get<2>(cost) + (moved && now.isValid())});
            taken.remove(seat);
        }
        if (!now.isValid())
            next(index + 1, {std::get<0>(cost) + 1, std::get<1>(cost), std::get<2>(cost)});
    };
    next(0, {0, 0, 0});
    return best;
}

Cost costOf(const Small &small, const QList<Placement> &changed)
{
    const Area &area = small.input.halls.first().areas.first();
    Cost cost{0, 0, 0};
    for (const Placement &placement : changed) {
        const auto isHim = [&](const Attendee &attendee) { return attendee.id == placement.attendee; };
        const auto late = std::find_if(small.late.cbegin(), small.late.cend(), isHim);
        const Attendee &attendee = late != small.late.cend() ? *late : *small.input.attendee(placement.attendee);
        std::get<0>(cost) += !placement.seat.isValid();
        std::get<1>(cost) += placement.seat.isValid() && attendee.needsWheelchair && !area.flagsOf(placement.seat).testFlag(SeatFlag::Wheelchair);
        std::get<2>(cost) += late == small.late.cend();
    }
    return cost;
}

} // namespace

TEST(FewestMoves, EqualsBruteForceOnSmallHalls)
{
    int moved = 0, unseated = 0;
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        const Small small = randomHall(seed);
        const LateChange rules(small.input, small.plan);
        const QList<Placement> changed = FewestMoves(small.input, small.plan, rules).seat(small.late, QStringLiteral("增补"));
        const Cost cost = costOf(small, changed);
        ASSERT_EQ(cost, bruteForce(small)) << "seed " << seed;
        moved += std::get<2>(cost);
        unseated += std::get<0>(cost);
        // Nobody twice, locks kept, nobody loses the seat.
        QHash<Seat, qint64> sitters;
        for (const Placement &placement : small.plan.placements)
            sitters.insert(placement.seat, placement.attendee);
        for (const Placement &placement : changed) {
            if (const Placement *former = small.plan.of(placement.attendee)) {
                EXPECT_FALSE(former->locked);
                EXPECT_TRUE(placement.seat.isValid());
                sitters.remove(former->seat);
            }
        }
        for (const Placement &placement : changed) {
            if (!placement.seat.isValid())
                continue;
            EXPECT_FALSE(sitters.contains(placement.seat)) << "seed " << seed;
            sitters.insert(placement.seat, placement.attendee);
            EXPECT_FALSE(placement.note.isEmpty());
        }
    }
    EXPECT_GT(moved, 20) << "the cases must ask for moves";
    EXPECT_GT(unseated, 20);
}

TEST(FewestMoves, OneMakesRoomWhereTheZoneIsFull)
{
    // Guests may sit in seats 3 and 4 only; member b sits on 3 although 1 is free.
    Zone members = zone(1, 1), guests = zone(2, 1);
    members.filter.classes = {QStringLiteral("出席")};
    guests.filter.classes = {QStringLiteral("列席")};
    guests.ranges = {{0, 0, 3, 4}};
    SeatingInput input{{hallOf({Area::floor(1, 1, 4)})}, {members, guests}, people(3), {}};
    input.attendees[2].attendanceClass = QStringLiteral("列席");
    SeatingPlan plan;
    plan.placements = {{1, {1, 1, 2}, 1}, {2, {1, 1, 3}, 1}, {3, {1, 1, 4}, 2}};
    Attendee late = person(9, QStringLiteral("z"));
    late.attendanceClass = QStringLiteral("列席");
    EXPECT_FALSE(LateChange(input, plan, ChangePolicy::AppendLeave).added(late, {}).first().seat.isValid());
    const QList<Placement> changed = LateChange(input, plan, ChangePolicy::Fewest).added(late, QStringLiteral("增补"));
    SeatingPlan after = plan;
    for (const Placement &placement : changed) {
        after.placements.removeIf([&](const Placement &other) { return other.attendee == placement.attendee; });
        after.placements.append(placement);
    }
    input.attendees.append(late);
    EXPECT_EQ(picture(input, after, 1), QStringList({"b a z c"}));
    ASSERT_EQ(changed.size(), 2);
    EXPECT_TRUE(changed.at(1).note.contains(u'z')) << changed.at(1).note.toStdString();
}

TEST(FewestMoves, SitsBesideTheirOwnBlock)
{
    QList<Attendee> list;
    for (const char16_t name : {u'a', u'b', u'c', u'd'})
        list.append(person(list.size() + 1, QString(QChar(name)), name < u'c' ? QStringLiteral("中共") : QStringLiteral("民革"), name < u'c' ? 1 : 2));
    const SeatingInput input{{hallOf({Area::floor(1, 2, 4)})}, {zone(1, 1, Fill::Rows, GroupBy::Sector)}, list, {}};
    SeatingPlan plan;
    plan.placements = {{1, {1, 1, 1}, 1}, {2, {1, 1, 2}, 1}, {3, {1, 2, 3}, 1}, {4, {1, 2, 4}, 1}};
    EXPECT_EQ(LateChange(input, plan, ChangePolicy::Fewest).added(person(9, QStringLiteral("z"), QStringLiteral("民革"), 2), {}).first().seat, (Seat{1, 2, 2}));
    EXPECT_EQ(LateChange(input, plan, ChangePolicy::Fewest).added(person(9, QStringLiteral("z"), QStringLiteral("中共"), 1), {}).first().seat, (Seat{1, 1, 3}));
}

TEST(LateBatch, ASubstituteTakesSeatAndRostrumPlaceAndNobodyElseMoves)
{
    SeatingInput input{{hallOf({Area::rostrum(1, {3}), Area::floor(2, 1, 4)})}, {zone(1, 2)}, onRostrum(3), {}};
    const SeatingPlan plan = Seating(input).run();
    LateRequest request;
    request.substitutes = {{2, person(-1, QStringLiteral("x"))}};
    const LateBatch batch(input, plan, request);
    EXPECT_EQ(picture(batch.input(), batch.after(), 1), QStringList({"3 1 x"}));
    EXPECT_EQ(batch.input().attendee(-1)->rostrumRank, 2);
    EXPECT_EQ(batch.input().attendee(2)->rostrumRank, 0);
    EXPECT_TRUE(batch.input().attendee(2)->onLeave);
    EXPECT_EQ(batch.input().attendee(3)->rostrumRank, 3);
    EXPECT_EQ(batch.moves().size(), 2);
}

TEST(LateBatch, NoPolicyMovesFewerThanTheFewest)
{
    int differ = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Small small = randomHall(seed);
        LateRequest request;
        for (qint64 id = -1; const Attendee &attendee : small.late) {
            request.added.append({LateStep::Kind::Add, attendee});
            request.added.last().person.id = id--;
        }
        if (!small.plan.placements.isEmpty())
            request.absent = {small.plan.placements.first().attendee};
        request.policy = ChangePolicy::Fewest;
        const LateBatch fewest(small.input, small.plan, request);
        for (const ChangePolicy policy : {ChangePolicy::InsertClose, ChangePolicy::InsertLeave, ChangePolicy::AppendClose, ChangePolicy::AppendLeave}) {
            request.policy = policy;
            const LateBatch other(small.input, small.plan, request);
            // Another way that seats as many in the seats they need cannot do it with fewer moves.
            EXPECT_LE(fewest.after().unseated.size(), other.after().unseated.size()) << "seed " << seed;
            differ += fewest.moves().size() < other.moves().size();
        }
    }
    EXPECT_GT(differ, 50);
}
