#include <gtest/gtest.h>

#include "archivefixture.h"
#include "core/workspace.h"
#include "data/memberstatistics.h"

using namespace xz;
using namespace xz::members;

namespace xz::test {

namespace {

double of(const MemberStatistics::Counts &counts, const QString &label)
{
    for (const auto &[text, number] : *counts) {
        if (text == label)
            return number;
    }
    return 0;
}

} // namespace

TEST_F(ArchiveWorkspace, FiguresCountMembersInOfficeAndAddUp)
{
    Person young;
    young.name = QStringLiteral("龙慧");
    young.sex = QStringLiteral("女");
    young.birth = QStringLiteral("1986-11");
    Membership membership;
    membership.sectorId = hospital;
    addMember(young, membership);
    Person left;
    left.name = QStringLiteral("仇远");
    Membership gone;
    gone.sectorId = hospital;
    gone.exitKind = QStringLiteral("辞去");
    addMember(left, gone);

    for (const StatisticEntry &entry : MemberStatistics::entries()) {
        const auto counts = entry.values(workspace());
        ASSERT_TRUE(counts) << qPrintable(entry.id);
        double total = 0;
        for (const auto &[label, number] : *counts)
            total += number;
        EXPECT_EQ(total, 4) << qPrintable(entry.id) << ": three and one; who left does not count";
    }
    const auto sectors = MemberStatistics::bySector(workspace());
    for (qsizetype i = 1; i < sectors->size(); ++i)
        EXPECT_GE(sectors->at(i - 1).second, sectors->at(i).second);

    // Born in November 1986: 39 until October 2026, 40 from November on.
    const auto before = MemberStatistics::byAge(workspace(), QDate(2026, 10, 31));
    const auto after = MemberStatistics::byAge(workspace(), QDate(2026, 11, 1));
    EXPECT_EQ(of(before, MemberStatistics::tr("under 40")), of(after, MemberStatistics::tr("under 40")) + 1);
    EXPECT_EQ(of(before, MemberStatistics::tr("40 to 49")), of(after, MemberStatistics::tr("40 to 49")) - 1);
}

} // namespace xz::test
