#include <algorithm>

#include "core/search/searchindex.h"
#include "jobs.h"
#include "largedatabase.h"
#include "people.h"

namespace xz::bench {

namespace {

constexpr int wanted = 50;

struct Query {
    QString job, text;
    double limit; ///< at a million records
};

} // namespace

void search(Bench &bench)
{
    const Query queries[] = {
        {QStringLiteral("检索两字 search, two characters"), QStringLiteral("张伟"), 20},
        {QStringLiteral("检索一字 search, one character"), QStringLiteral("伟"), 20},
        {QStringLiteral("检索四字 search, four characters"), QStringLiteral("律师事务"), 20},
        {QStringLiteral("检索首字母 search, initials"), QStringLiteral("oyhj"), 20},
        {QStringLiteral("检索两字，无结果 search, two characters, none found"), QStringLiteral("龘龘"), 20},
    };
    if (std::none_of(std::begin(queries), std::end(queries), [&](const Query &query) { return bench.wants(query.job); }))
        return;
    for (const qint64 members : bench.sizes({10000, 100000, 1000000})) {
        const auto workspace = openLarge(largeDatabase(bench, members));
        for (const Query &query : queries) {
            qsizetype found = 0;
            const double time = Bench::median(21, [&] {
                const auto hits = workspace->searchIndex().find(query.text, wanted);
                if (!hits)
                    giveUp(hits.error().text + hits.error().detail);
                found = hits->size();
            });
            if (members == 1000000 && found < (query.text == QStringLiteral("oyhj") ? 1 : wanted) && query.text != QStringLiteral("龘龘"))
                giveUp(QStringLiteral("only %1 found of %2").arg(found).arg(query.text));
            bench.add({query.job, members, time, members == 1000000 ? query.limit : 0});
        }
    }
}

} // namespace xz::bench
