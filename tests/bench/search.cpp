#include "bigdatabase.h"
#include "core/search/searchindex.h"
#include "jobs.h"

namespace xz::bench {

void searchRecords(Bench &bench)
{
    const QString job = QStringLiteral("检索两个字，取前 50 条 search two characters, first 50");
    if (!bench.wants(job))
        return;
    for (const qint64 count : {10000, 100000, 1000000}) {
        const auto workspace = bigDatabase(bench.folder(), count);
        const QStringList words{QStringLiteral("建国"), QStringLiteral("欧阳"), QStringLiteral("律师"), QStringLiteral("王伟"), QStringLiteral("农业")};
        double worst = 0;
        for (const QString &word : words)
            worst = qMax(worst, Bench::median(9, [&] {
                             const auto hits = workspace->searchIndex().find(word, 50);
                             if (!hits || hits->isEmpty())
                                 giveUp(QStringLiteral("nothing found for %1").arg(word));
                         }));
        bench.add({job, count, worst, count == 1000000 ? 20.0 : 0, QStringLiteral("ms"), QStringLiteral("最慢的一词 slowest of five words")});
    }
}

} // namespace xz::bench
