#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <random>

#include "domain/latechange.h"
#include "seatinghelpers.h"

using namespace xz::meetings;
using namespace xz::meetings::test;

namespace {

/// A random meeting: up to two halls, marks, sectors, several zones, locks.
class RandomMeeting
{
public:
    explicit RandomMeeting(quint32 seed) : m_random(seed) {}

    SeatingInput make()
    {
        SeatingInput input;
        const int halls = number(1, 2);
        for (int i = 0; i < halls; ++i) {
            Area rostrum = Area::rostrum(10 * i + 1, {number(1, 5), number(1, 6)});
            Area floor = Area::floor(10 * i + 2, number(1, 6), number(2, 9), {number(1, 2)}, SeatNumbering(number(0, 2)));
            for (int mark = number(0, 4); mark > 0; --mark)
                floor.setFlag({floor.id, number(1, floor.rowCount()), number(1, floor.rows.first())}, flag(), true);
            Hall hall = hallOf({rostrum, floor});
            hall.id = i + 1;
            input.halls.append(hall);
        }
        for (int i = number(0, 60); i > 0; --i) {
            Attendee attendee = person(i, QStringLiteral("n%1").arg(number(0, 999)), QStringLiteral("s%1").arg(number(0, 4)), number(0, 4));
            attendee.sectorPosition = attendee.sector.mid(1).toInt();
            attendee.rank = number(0, 1) ? number(1, 99) : 0;
            attendee.isConvener = number(0, 5) == 0;
            attendee.isLeader = number(0, 15) == 0;
            attendee.needsWheelchair = number(0, 15) == 0;
            attendee.onLeave = number(0, 12) == 0;
            attendee.attendanceClass = number(0, 3) ? QStringLiteral("出席") : QStringLiteral("列席");
            if (number(0, 6) == 0)
                attendee.rostrumRank = i;
            input.attendees.append(attendee);
        }
        for (const Hall &hall : std::as_const(input.halls)) {
            for (int i = number(1, 3); i > 0; --i) {
                Zone rule = zone(input.zones.size() + 1, hall.areas.at(1).id, Fill(number(0, 9)), GroupBy(number(0, 2)), Order(number(0, 2)));
                rule.leadersFirst = number(0, 1);
                rule.policy = ChangePolicy(number(0, 4));
                rule.acrossAisles = number(0, 1);
                if (number(0, 1))
                    rule.ranges = {{number(1, 2), number(2, 6), 0, number(0, 6)}};
                if (number(0, 2) == 0)
                    rule.filter.classes = {QStringLiteral("出席")};
                input.zones.append(rule);
            }
        }
        return input;
    }

    void lockSome(SeatingInput &input, const SeatingPlan &plan)
    {
        input.former = plan.placements;
        for (Placement &placement : input.former)
            placement.locked = number(0, 3) == 0;
    }

    template <typename List>
    void shuffle(List &list) { std::shuffle(list.begin(), list.end(), m_random); }

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    SeatFlag flag() { return std::array{SeatFlag::Blocked, SeatFlag::KeptEmpty, SeatFlag::Wheelchair}[size_t(number(0, 2))]; }

    std::mt19937 m_random;
};

void expectSound(const SeatingInput &input, const SeatingPlan &plan, quint32 seed)
{
    QSet<Seat> seats;
    QSet<qint64> seen;
    for (const Placement &placement : plan.placements) {
        EXPECT_FALSE(seats.contains(placement.seat)) << "seat given twice, seed " << seed;
        EXPECT_FALSE(seen.contains(placement.attendee)) << "person seated twice, seed " << seed;
        seats.insert(placement.seat);
        seen.insert(placement.attendee);
        const Area *area = findArea(input.halls, placement.seat.area);
        ASSERT_NE(area, nullptr);
        EXPECT_TRUE(area->isUsable(placement.seat)) << "unusable seat, seed " << seed;
        if (area->kind == AreaKind::Floor) {
            EXPECT_EQ(input.attendee(placement.attendee)->rostrumRank, 0) << "seed " << seed;
        }
    }
    for (const Unseated &unseated : plan.unseated)
        EXPECT_FALSE(seen.contains(unseated.attendee)) << "seed " << seed;
    for (const Attendee &attendee : input.attendees)
        EXPECT_FALSE(attendee.onLeave && seen.contains(attendee.id)) << "on leave and seated, seed " << seed;
    EXPECT_EQ(plan.placements.size() + plan.unseated.size(), input.attendees.size()) << "nobody is dropped, seed " << seed;
}

} // namespace

TEST(SeatingProperties, NobodyTwiceNoSeatTwiceNobodyDropped)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const SeatingInput input = RandomMeeting(seed).make();
        expectSound(input, Seating(input).run(), seed);
    }
}

TEST(SeatingProperties, LockedPeopleStay)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomMeeting random(seed);
        SeatingInput input = random.make();
        random.lockSome(input, Seating(input).run());
        random.shuffle(input.zones);
        const SeatingPlan plan = Seating(input).run();
        expectSound(input, plan, seed);
        for (const Placement &placement : std::as_const(input.former)) {
            if (!placement.locked)
                continue;
            ASSERT_FALSE(input.attendee(placement.attendee)->onLeave);
            ASSERT_NE(plan.of(placement.attendee), nullptr) << "seed " << seed;
            EXPECT_EQ(plan.of(placement.attendee)->seat, placement.seat) << "seed " << seed;
            EXPECT_TRUE(plan.of(placement.attendee)->locked);
        }
    }
}

TEST(SeatingProperties, OrderOfInputDoesNotMatter)
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomMeeting random(seed);
        SeatingInput input = random.make();
        const SeatingPlan before = Seating(input).run();
        random.shuffle(input.attendees);
        const SeatingPlan after = Seating(input).run();
        ASSERT_EQ(before.placements.size(), after.placements.size());
        for (qsizetype i = 0; i < before.placements.size(); ++i) {
            EXPECT_EQ(before.placements.at(i).seat, after.placements.at(i).seat) << "seed " << seed;
            EXPECT_EQ(before.placements.at(i).attendee, after.placements.at(i).attendee) << "seed " << seed;
        }
        ASSERT_EQ(before.unseated.size(), after.unseated.size());
        for (qsizetype i = 0; i < before.unseated.size(); ++i)
            EXPECT_EQ(before.unseated.at(i).attendee, after.unseated.at(i).attendee);
    }
}

TEST(SeatingProperties, AllSitWhenOneOpenZoneHasSeatsEnough)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        SeatingInput input = RandomMeeting(seed).make();
        input.halls.resize(1);
        input.zones.resize(1);
        input.zones.first().ranges.clear();
        input.zones.first().filter = {};
        for (Attendee &attendee : input.attendees) {
            attendee.rostrumRank = 0;
            attendee.onLeave = false;
        }
        const int room = input.halls.first().areaOf(AreaKind::Floor)->capacity();
        const SeatingPlan plan = Seating(input).run();
        EXPECT_EQ(plan.placements.size(), std::min<qsizetype>(room, input.attendees.size())) << "seed " << seed;
        for (const Unseated &unseated : plan.unseated)
            for (const Placement &placement : plan.placements)
                EXPECT_TRUE(seniorTo(*input.attendee(placement.attendee), *input.attendee(unseated.attendee))) << "seed " << seed;
    }
}

TEST(SeatingProperties, SeatingAnewWithoutChangeMovesNobody)
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        SeatingInput input = RandomMeeting(seed).make();
        input.former = Seating(input).run().placements;
        EXPECT_TRUE(Seating(input).run().moves.isEmpty()) << "seed " << seed;
    }
}

TEST(SeatingProperties, UnseatedOnlyWhenTheZoneIsFull)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const SeatingInput input = RandomMeeting(seed).make();
        const SeatingPlan plan = Seating(input).run();
        for (const Unseated &unseated : plan.unseated) {
            if (unseated.reason != UnseatedReason::ZoneFull)
                continue;
            const Zone *full = input.zone(unseated.zone);
            ASSERT_NE(full, nullptr);
            const Area *area = findArea(input.halls, full->areaId);
            for (int row = 1; row <= area->rowCount(); ++row) {
                for (int number = 1; number <= area->rows.at(row - 1); ++number) {
                    const Seat seat{area->id, row, number};
                    EXPECT_FALSE(full->contains(seat) && area->isUsable(seat) && !plan.at(seat)) << "a free seat in a full zone, seed " << seed;
                }
            }
        }
    }
}

TEST(SeatingProperties, LateChangesKeepTheLockedAndGiveNoSeatTwice)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomMeeting random(seed);
        SeatingInput input = random.make();
        random.lockSome(input, Seating(input).run());
        SeatingPlan plan = Seating(input).run();
        if (plan.placements.isEmpty())
            continue;
        const Placement out = plan.placements.at(plan.placements.size() / 2);
        Attendee late = *input.attendee(out.attendee);
        late.id = 1000;
        late.name += u'x';
        const auto apply = [&](const QList<Placement> &changed) {
            QSet<qint64> others;
            for (const Placement &placement : changed) {
                const Placement *former = plan.of(placement.attendee);
                EXPECT_FALSE(former && former->locked && placement.attendee != out.attendee) << "a locked person moved, seed " << seed;
                others.insert(placement.attendee);
            }
            plan.placements.removeIf([&](const Placement &placement) { return others.contains(placement.attendee); });
            for (const Placement &placement : changed)
                if (placement.seat.isValid())
                    plan.placements.append(placement);
        };
        const qsizetype before = plan.placements.size();
        apply(LateChange(input, plan).absent(out.attendee, {}));
        EXPECT_EQ(plan.placements.size(), before - 1);
        apply(LateChange(input, plan).added(late, {}));
        EXPECT_LE(plan.placements.size(), before);
        QSet<Seat> seats;
        for (const Placement &placement : std::as_const(plan.placements)) {
            EXPECT_FALSE(seats.contains(placement.seat)) << "seat given twice, seed " << seed;
            seats.insert(placement.seat);
            EXPECT_TRUE(findArea(input.halls, placement.seat.area)->isUsable(placement.seat)) << "seed " << seed;
        }
    }
}
