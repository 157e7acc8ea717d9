#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include "core/directory/directory.h"
#include "data/rostersource.h"
#include "jobs.h"
#include "largedatabase.h"
#include "ui/models/windowedmodel.h"

namespace xz::bench {

using namespace xz::members;

namespace {

constexpr int screen = 25; ///< rows of a window of 1366 × 768

template <typename Condition>
void spinUntil(const Condition &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        if (timer.elapsed() > 60000)
            giveUp(QStringLiteral("the list never came"));
    }
}

struct Case {
    QString name;
    QString order;
    QVariantMap filters;
};

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Times of one list as the roster page asks for it, from the question to the rows being there.
struct ListTimes {
    QList<double> first, counted, middle, jump;
};

void measure(Workspace &workspace, const Case &list, ListTimes &times)
{
    WindowedModel model(std::make_shared<RosterSource>(workspace));
    TableQuery query;
    query.sortColumn = list.order;
    query.filters = list.filters;
    QElapsedTimer timer;
    timer.start();
    model.setQuery(query);
    spinUntil([&] { return model.loadedRow(0) != nullptr; });
    times.first << since(timer);
    spinUntil([&] { return model.totalCount() >= 0; });
    times.counted << since(timer);
    const int rows = model.rowCount(), middle = rows / 2;
    const auto jumpTo = [&](int row) {
        timer.restart();
        model.setVisibleRange(row, std::min(rows - 1, row + screen));
        spinUntil([&] { return model.loadedRow(row) != nullptr; });
        return since(timer);
    };
    times.middle << jumpTo(middle); // at once after the count
    spinUntil([&] { return !model.isLoading(); });
    times.jump << jumpTo(rows - 1);
}

} // namespace

void rosterList(Bench &bench)
{
    const QString first = QStringLiteral("名册头一屏 first rows of a list"), jump = QStringLiteral("名册跳到中间 jump to its middle");
    if (!bench.wants(first) && !bench.wants(jump))
        return;
    for (const qint64 members : bench.sizes({10000, 100000, 1000000})) {
        const auto workspace = openLarge(largeDatabase(bench, members));
        const auto term = workspace->directory().currentTerm();
        const auto sectors = term ? workspace->directory().codes(CodeTable::Sector, term->id) : Result<QList<CodeEntry>>(term.error());
        if (!sectors || sectors->isEmpty())
            giveUp(QStringLiteral("no sectors"));
        const QVariantMap everyone{{QStringLiteral("term"), term->id}, {QStringLiteral("state"), QStringLiteral("inOffice")}};
        const auto with = [&](const QString &name, const QVariant &value) {
            QVariantMap filters = everyone;
            filters.insert(name, value);
            return filters;
        };
        const QList<Case> lists{
            {QStringLiteral("笔画 strokes"), QStringLiteral("strokes"), everyone},
            {QStringLiteral("拼音 pinyin"), QStringLiteral("pinyin"), everyone},
            {QStringLiteral("排序 rank"), QStringLiteral("rank"), everyone},
            {QStringLiteral("含离任 with former"), QStringLiteral("strokes"), {{QStringLiteral("term"), term->id}}},
            {QStringLiteral("按界别筛选 sector filter"), QStringLiteral("strokes"), with(QStringLiteral("sector"), sectors->at(3).id)},
            {QStringLiteral("按性别筛选 sex filter"), QStringLiteral("strokes"), with(QStringLiteral("sex"), QStringLiteral("女"))},
            {QStringLiteral("查找 text filter"), QStringLiteral("strokes"), with(QStringLiteral("text"), QStringLiteral("伟"))},
        };
        for (const Case &list : lists) {
            ListTimes times;
            for (int run = 0; run < (bench.isSmall() ? 1 : 5); ++run)
                measure(*workspace, list, times);
            const bool largest = members == 1000000;
            bench.add({first + QStringLiteral("，") + list.name, members, median(times.first), largest ? 100.0 : 0});
            bench.add({jump + QStringLiteral("，") + list.name, members, median(times.middle), largest ? 50.0 : 0});
            std::fprintf(stderr, "    counted %.1f ms, jump to the end %.1f ms\n", median(times.counted), median(times.jump));
        }
    }
}

} // namespace xz::bench
