#include "ui/models/windowedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "numbers.h"

using namespace xz;
using xz::test::Numbers;

namespace {

bool settled(WindowedModel &model)
{
    return QTest::qWaitFor([&] { return model.totalCount() >= 0 && !model.isLoading(); }, 20000);
}

QString textAt(WindowedModel &model, int row, int column = 1)
{
    const QModelIndex index = model.index(row, column);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }, 20000));
    return index.data().toString();
}

} // namespace

TEST(WindowedModel, KeepsTheRulesOfModels)
{
    auto source = std::make_shared<Numbers>(500);
    WindowedModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 500);
    for (int row = 0; row < 500; row += 37)
        EXPECT_EQ(textAt(model, row), QStringLiteral("委员%1").arg(row + 1));
    source->setRows(100);
    model.refresh();
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 100);
    source->setRows(900);
    model.refresh();
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 900);
    model.setQuery({.filters = {{"only", 3}}});
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 3);
    source->setRows(0);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(source->onGuiThread) << "the source was asked in the GUI thread";
}

TEST(WindowedModel, MillionRowsFetchOnlyWhatIsSeen)
{
    // No QAbstractItemModelTester here: it reads every row itself.
    auto source = std::make_shared<Numbers>(1'000'000);
    WindowedModel model(source);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 1'000'000);
    model.setVisibleRange(500'000, 500'020);
    EXPECT_EQ(textAt(model, 500'000), "委员500001");
    EXPECT_EQ(textAt(model, 999'999), "委员1000000");
    ASSERT_TRUE(settled(model));
    EXPECT_LT(source->fetches, 20);
    // The cache stays bounded however far one scrolls.
    const int chunks = WindowedModel::cachedChunks * 2;
    for (int chunk = 0; chunk < chunks; ++chunk)
        EXPECT_EQ(textAt(model, chunk * WindowedModel::chunkSize), QStringLiteral("委员%1").arg(chunk * WindowedModel::chunkSize + 1));
    int loaded = 0;
    for (int chunk = 0; chunk < chunks; ++chunk)
        loaded += model.loadedRow(chunk * WindowedModel::chunkSize) != nullptr;
    EXPECT_LE(loaded, WindowedModel::cachedChunks);
}

TEST(WindowedModel, FirstRowsDoNotWaitForTheCount)
{
    auto source = std::make_shared<Numbers>(10);
    WindowedModel model(source);
    EXPECT_EQ(model.totalCount(), -1);
    QSignalSpy loaded(&model, &WindowedModel::rowsLoaded);
    model.setQuery({});
    EXPECT_TRUE(model.isLoading());
    ASSERT_TRUE(settled(model));
    EXPECT_GE(loaded.size(), 1);
    EXPECT_EQ(model.keyAt(9), 10);
    EXPECT_EQ(model.keyAt(10), 0);
}

TEST(WindowedModel, DropsStaleAnswers)
{
    auto source = std::make_shared<Numbers>(50);
    source->hold = true;
    WindowedModel model(source);
    model.setQuery({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return source->fetches == 1; }, 20000));
    // Another question while the first answer is held up: only the second may be shown.
    model.setQuery({.sortColumn = "number", .descending = true});
    source->hold = false;
    source->gate.release(8);
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(textAt(model, 0), "委员50");
    EXPECT_EQ(textAt(model, 49), "委员1");
}

TEST(WindowedModel, RefreshFindsKeptKeysAgain)
{
    auto source = std::make_shared<Numbers>(300);
    WindowedModel model(source);
    model.setKeepKeys([] { return QList<qint64>{5, 200, 9000}; });
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    QSignalSpy relocated(&model, &WindowedModel::relocated);
    source->firstKey = 4; // keys 1, 2, 3 are gone
    source->setRows(297);
    model.refresh();
    ASSERT_TRUE(settled(model));
    ASSERT_EQ(relocated.size(), 1);
    const auto places = relocated.first().first().value<QHash<qint64, int>>();
    EXPECT_EQ(places.value(5, -1), 1);
    EXPECT_EQ(places.value(200, -1), 196);
    EXPECT_FALSE(places.contains(9000));
    EXPECT_EQ(model.loadedRowOf(4), 0);
}

TEST(WindowedModel, RefreshDuringRefreshAsksOnceMore)
{
    auto source = std::make_shared<Numbers>(10);
    WindowedModel model(source);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    source->hold = true;
    model.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return source->fetches >= 2; }, 20000));
    source->setRows(20);
    model.refresh();
    source->hold = false;
    source->gate.release(8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 20; }, 20000));
}

TEST(WindowedModel, TellsErrorsAndGoesOn)
{
    auto source = std::make_shared<Numbers>(10);
    source->fails = true;
    WindowedModel model(source);
    QSignalSpy failed(&model, &WindowedModel::failed);
    model.setQuery({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() >= 2 && !model.isLoading(); }, 20000));
    EXPECT_TRUE(failed.first().first().value<Error>().text.startsWith("cannot"));
    EXPECT_EQ(model.rowCount(), 0);
    source->fails = false;
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    EXPECT_EQ(model.rowCount(), 10);
}

TEST(WindowedModel, ShowsLampsHeadingsAndAlignment)
{
    auto source = std::make_shared<Numbers>(20);
    source->headingEvery = 5;
    WindowedModel model(source);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    EXPECT_TRUE(model.isHeading(0));
    EXPECT_FALSE(model.isHeading(1));
    EXPECT_EQ(model.keyAt(5), 0);
    EXPECT_FALSE(model.flags(model.index(5, 0)) & Qt::ItemIsSelectable);
    EXPECT_EQ(model.index(1, 3).data().toString(), "低于60");
    EXPECT_EQ(model.index(1, 3).data(WindowedModel::ValueRole).toString(), "red:低于60");
    EXPECT_TRUE(model.index(1, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), "姓名");
}

TEST(WindowedModel, LocatesRecords)
{
    auto source = std::make_shared<Numbers>(5000);
    WindowedModel model(source);
    model.setQuery({});
    ASSERT_TRUE(settled(model));
    QSignalSpy located(&model, &WindowedModel::located);
    model.locate(4321);
    model.locate(99999);
    ASSERT_TRUE(QTest::qWaitFor([&] { return located.size() == 2; }, 20000));
    QHash<qint64, int> places;
    for (const auto &answer : located)
        places.insert(answer.at(0).toLongLong(), answer.at(1).toInt());
    EXPECT_EQ(places.value(4321), 4320);
    EXPECT_EQ(places.value(99999), -1);
}

TEST(WindowedModel, GoesAwayWhileAsking)
{
    auto source = std::make_shared<Numbers>(10);
    for (int i = 0; i < 20; ++i) {
        WindowedModel model(source);
        model.setQuery({});
        model.locate(3);
    }
    QTest::qWait(20);
    EXPECT_GE(source->fetches, 1);
}
