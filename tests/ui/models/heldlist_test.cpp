#include "ui/models/heldlist.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace xz::test {

namespace {

struct Numbers {
    int size = 3;
    std::atomic<int> reads{0};
    bool fails = false;

    HeldList<int> list()
    {
        return HeldList<int>([this]() -> Result<QList<int>> {
            ++reads;
            if (fails)
                return Error{ErrorCode::Io, QStringLiteral("broken"), {}};
            QList<int> all;
            for (int i = 0; i < size; ++i)
                all << 10 * (i + 1);
            return all;
        });
    }
};

} // namespace

TEST(HeldListTest, RowsAskedForBeforeTheCountAreThere)
{
    Numbers numbers;
    HeldList<int> list = numbers.list();
    EXPECT_EQ(list.indexOf(1), -1) << "nothing read yet";
    EXPECT_EQ(list.at(1), 0);
    EXPECT_EQ(*list.items(1, 100), (QList<int>{20, 30}));
    EXPECT_EQ(*list.items(0, 1), QList<int>{10});
    EXPECT_EQ(numbers.reads, 1);
    EXPECT_EQ(list.at(3), 30);
    EXPECT_EQ(list.indexOf(3), 2);
    EXPECT_EQ(list.indexOf(4), -1);
    EXPECT_EQ(list.indexOf(0), -1);
}

TEST(HeldListTest, CountReadsAnew)
{
    Numbers numbers;
    HeldList<int> list = numbers.list();
    EXPECT_EQ(*list.count(), 3);
    numbers.size = 5;
    EXPECT_EQ(list.items(0, 100)->size(), 3) << "what was counted stands until the next count";
    EXPECT_EQ(*list.count(), 5);
    EXPECT_EQ(list.items(0, 100)->size(), 5);
}

TEST(HeldListTest, FailureIsPassedOnAndTheFormerItemsStay)
{
    Numbers numbers;
    numbers.fails = true;
    HeldList<int> list = numbers.list();
    EXPECT_EQ(list.items(0, 1).error().text, QStringLiteral("broken"));
    numbers.fails = false;
    EXPECT_EQ(*list.count(), 3);
    numbers.fails = true;
    EXPECT_FALSE(list.count().ok());
    EXPECT_EQ(list.items(0, 100)->size(), 3);
}

TEST(HeldListTest, ManyThreadsSeeWholeLists)
{
    Numbers numbers;
    numbers.size = 500;
    HeldList<int> list = numbers.list();
    std::vector<std::thread> threads;
    std::atomic<int> torn{0};
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&list, &torn, i] {
            for (int turn = 0; turn < 200; ++turn) {
                if (i % 2 == 0)
                    torn += *list.count() != 500;
                else
                    torn += list.items(0, 1000)->size() != 500;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(torn, 0);
}

} // namespace xz::test
