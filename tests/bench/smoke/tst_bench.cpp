#include <gtest/gtest.h>

#include "jobs.h"
#include "support/temporary.h"

namespace xz::bench {

namespace {

TEST(BenchTest, EveryJobOfTheTableRunsOnASmallSize)
{
    const test::TemporaryFolder folder;
    Bench bench(folder.path(), {}, 300);
    runAll(bench);
    for (const Figure &figure : bench.figures()) {
        EXPECT_GT(figure.value, 0) << qPrintable(figure.job);
        EXPECT_TRUE(figure.records <= 300 || figure.records == 412 || figure.records > 5000) << qPrintable(figure.job); // a hall's seats, the demo
    }
    for (const char *job : {"demo", "import", "order names", "seat people", "first rows", "jump to its middle", "start to usable", "peak memory", "two characters"}) {
        EXPECT_TRUE(std::any_of(bench.figures().cbegin(), bench.figures().cend(), [&](const Figure &figure) { return figure.job.contains(QLatin1String(job)); }))
            << job;
    }
}

TEST(BenchTest, ALimitNotKeptIsSeen)
{
    Bench bench({}, {});
    bench.add({QStringLiteral("job"), 1000, 19, 20});
    EXPECT_TRUE(bench.withinLimits());
    bench.add({QStringLiteral("other"), 1000, 21, 20});
    EXPECT_FALSE(bench.withinLimits());
    EXPECT_TRUE(bench.table().contains(QStringLiteral("| other | 1 k | 21.0 ms | 20.0 ms | 105 % |"))) << qPrintable(bench.table());
}

TEST(BenchTest, GrowthIsToldPerRecord)
{
    Bench bench({}, {});
    bench.add({QStringLiteral("flat"), 10000, 10});
    bench.add({QStringLiteral("flat"), 100000, 100});
    EXPECT_TRUE(bench.growth().contains(QStringLiteral("| flat | 10.0 ms | 100 ms | ×10.0 | ×1.00 |"))) << qPrintable(bench.growth());
}

} // namespace

} // namespace xz::bench
