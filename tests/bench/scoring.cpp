#include <QRandomGenerator>

#include "data/schemerepository.h"
#include "domain/scoring/scoreengine.h"
#include "jobs.h"

namespace xz::bench {

namespace {

using namespace xz::members;

constexpr int memberCount = 2500, factsEach = 400;
constexpr double limitMs = 1000;

/// A year of a large committee: a million entries of every kind.
FactTable madeUpFacts()
{
    QRandomGenerator random(400);
    FactTable table;
    qint64 record = 0;
    for (int i = 0; i < memberCount; ++i) {
        ScoredMember member;
        member.personId = i + 1;
        if (i % 6 == 0)
            member.standing = {Period()};
        const int index = table.addMember(member);
        for (int k = 0; k < factsEach; ++k) {
            const auto kind = static_cast<DutyKind>(random.bounded(dutyKindCount));
            const auto outcomes = isAttended(kind) ? bit(random.bounded(10) ? DutyOutcome::Present : DutyOutcome::Leave) : bit(random.bounded(3) ? DutyOutcome::Filed : DutyOutcome::Submitted);
            table.add(index, ++record, dayOf(QDate(2025, 1, 1).addDays(random.bounded(365))), kind, QStringLiteral("事项%1").arg(random.bounded(20000)),
                      static_cast<DutyRole>(random.bounded(dutyRoleCount)), outcomes, static_cast<DutyLevel>(random.bounded(dutyLevelCount)), random.bounded(1, 4));
        }
    }
    table.finish();
    return table;
}

} // namespace

void scoreMembers(Bench &bench)
{
    const QString job = QStringLiteral("计分 2,500 人 × 400 条 score 2,500 members");
    if (!bench.wants(job))
        return;
    const FactTable facts = madeUpFacts();
    for (const StoredScheme &stored : SchemeRepository::shipped()) {
        const ScoreEngine engine(readScheme(stored.text).scheme, Period::ofYear(2025));
        qsizetype scored = 0;
        const double time = Bench::median(3, [&] { scored = engine.scoreAll(facts).size(); });
        if (scored != memberCount)
            giveUp(QStringLiteral("not everybody was scored"));
        bench.add({job, qint64(memberCount) * factsEach, time, limitMs, QStringLiteral("ms"), stored.code});
    }
}

} // namespace xz::bench
