#include <QFile>

#include <algorithm>

#include "core/text/nameorder.h"
#include "jobs.h"
#include "people.h"

namespace xz::bench {

namespace {

void order(const NameOrder &rule, const QStringList &names)
{
    QList<QPair<QString, qsizetype>> keys;
    keys.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        keys.emplaceBack(rule.strokeKey(names[i]), i);
    std::sort(keys.begin(), keys.end());
    if (keys.first().first.isEmpty())
        giveUp(QStringLiteral("no stroke keys"));
}

} // namespace

void orderNames(Bench &bench)
{
    const QString job = QStringLiteral("按笔画排姓名 order names by strokes");
    if (!bench.wants(job))
        return;
    const NameOrder rule;
    for (const qint64 count : bench.sizes({10000, 100000, 1000000})) {
        const QStringList names = madeUpNames(int(count));
        bench.add({job, count, Bench::median(count > 100000 ? 3 : 9, [&] { order(rule, names); }), count == 10000 ? 20.0 : 0});
    }
}

} // namespace xz::bench
