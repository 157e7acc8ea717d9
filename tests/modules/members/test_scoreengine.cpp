#include <QRandomGenerator>

#include "scoringfixture.h"

using namespace xz::test;

namespace {

class ScoreEngineTest : public ScoringFixture
{
protected:
    /// A committee whose entries no rule foresaw.
    void fill(quint32 seed, int members, int entries)
    {
        QRandomGenerator random(seed);
        static const char *const starts[] = {"", "2025-04-15", "2024-01-01"};
        for (int i = 0; i < members; ++i) {
            const int index = member(qPrintable(q("委员%1").arg(i)), i % 5 == 0, starts[random.bounded(3)], random.bounded(8) == 0 ? "2025-10-01" : "");
            for (int k = 0; k < entries; ++k) {
                const auto kind = static_cast<DutyKind>(random.bounded(dutyKindCount));
                const auto role = static_cast<DutyRole>(random.bounded(dutyRoleCount));
                const auto level = static_cast<DutyLevel>(random.bounded(dutyLevelCount));
                const auto outcomes = static_cast<DutyOutcomes>(random.bounded(2048));
                m_facts.add(index, ++m_record, dayOf(QDate(2024, 6, 1).addDays(random.bounded(700))), kind, q("事项%1").arg(random.bounded(12)), role, outcomes, level,
                            random.bounded(1, 5) / 2.0);
            }
        }
        m_facts.finish();
    }
};

} // namespace

TEST_F(ScoreEngineTest, EvidenceAlwaysAddsUp)
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        m_facts = FactTable();
        fill(seed, 20, 60);
        for (const StoredScheme &stored : SchemeRepository::shipped()) {
            const Scheme scheme = shipped(qPrintable(stored.code));
            const QList<MemberScore> scores = ScoreEngine(scheme, Period::ofYear(2025)).scoreAll(m_facts);
            ASSERT_EQ(scores.size(), 20);
            for (const MemberScore &score : scores)
                expectSums(score, scheme);
        }
    }
}

TEST_F(ScoreEngineTest, SharesOfJointWorkAddUpToTheWhole)
{
    const Scheme scheme = made(R"({"id":"a","name":"a","groups":[{"id":"g","name":"g","items":[{"id":"i","name":"i","share":{"first":0.5},
        "rules":[{"kinds":["提案"],"points":10}]}]}]})");
    for (int others = 1; others <= 40; ++others) {
        m_facts = FactTable();
        Points sum = 0;
        for (int i = 0; i <= others; ++i)
            fact(member("某"), "2025-01-01", "提案", "一", "提交", i == 0 ? "第一提案人" : "联名");
        for (int i = 0; i <= others; ++i)
            sum += score(scheme, i).total;
        EXPECT_EQ(sum, 10 * onePoint) << others;
    }
    // Without the first signer in the ledger the others have no more than their half.
    m_facts = FactTable();
    const int a = member("甲"), b = member("乙");
    fact(a, "2025-01-01", "提案", "一", "提交", "联名");
    fact(b, "2025-01-01", "提案", "一", "提交", "联名");
    EXPECT_EQ(pointsNumber(score(scheme, a).total), 2.5);
}

TEST_F(ScoreEngineTest, OnceHighestAndSkip)
{
    const Scheme scheme = made(R"({"id":"a","name":"a","groups":[{"id":"g","name":"g","items":[
        {"id":"once","name":"o","once":"event","rules":[{"kinds":["公益"],"points":2}]},
        {"id":"best","name":"b","highest":"event","rules":[{"kinds":["社情民意"],"outcomes":["采用"],"points":5},{"kinds":["社情民意"],"outcomes":["批示"],"points":8},
            {"kinds":["社情民意"],"points":1}]},
        {"id":"after","name":"s","skipFirst":2,"rules":[{"kinds":["学习培训"],"points":3}]},
        {"id":"with","name":"w","onlyWith":"after","rules":[{"kinds":["奖励"],"points":1}]}]}]})");
    const int a = member("甲"), b = member("乙");
    fact(a, "2025-01-01", "公益", "义诊", "");
    fact(a, "2025-01-01", "公益", "义诊", "");     // the same event
    fact(a, "2025-01-02", "公益", "义诊", "");     // another day
    fact(a, "2025-02-01", "社情民意", "一", "提交、采用、批示"); // 8, not 14
    for (int i = 1; i <= 3; ++i)
        fact(a, qPrintable(q("2025-03-0%1").arg(i)), "学习培训", "课", ""); // one beyond two
    fact(a, "2025-04-01", "奖励", "奖", "");
    fact(b, "2025-04-01", "奖励", "奖", ""); // no training beyond two
    const MemberScore result = score(scheme, a);
    EXPECT_EQ(points(scheme, result, "once"), 4);
    EXPECT_EQ(points(scheme, result, "best"), 8);
    EXPECT_EQ(points(scheme, result, "after"), 3);
    EXPECT_EQ(points(scheme, result, "with"), 1);
    EXPECT_EQ(pointsNumber(score(scheme, b).total), 0);
}

TEST_F(ScoreEngineTest, BoundsOfTheTotalAreAnItem)
{
    const Scheme scheme = made(R"({"id":"a","name":"a","minimum":0,"maximum":10,"groups":[{"id":"g","name":"g","items":[
        {"id":"i","name":"i","rules":[{"kinds":["公益"],"points":8},{"kinds":["处分"],"points":-5}]}]}]})");
    const int a = member("甲"), b = member("乙");
    fact(a, "2025-01-01", "公益", "一", "");
    fact(a, "2025-01-02", "公益", "二", "");
    fact(b, "2025-01-01", "处分", "警告", "");
    EXPECT_EQ(pointsNumber(score(scheme, a).total), 10);
    EXPECT_EQ(score(scheme, a).items.last().item, -1);
    EXPECT_EQ(pointsNumber(score(scheme, a).items.last().points), -6);
    EXPECT_EQ(pointsNumber(score(scheme, b).total), 0);
}

TEST_F(ScoreEngineTest, ProRataGivesBasesByMonths)
{
    const Scheme scheme = made(R"({"id":"a","name":"a","partialYear":"proRata","groups":[{"id":"g","name":"g","items":[
        {"id":"i","name":"i","base":60,"rules":[{"kinds":["其他会议"],"outcomes":["缺席"],"points":-5}]}]}]})");
    EXPECT_EQ(pointsNumber(score(scheme, member("全年")).total), 60);
    EXPECT_EQ(pointsNumber(score(scheme, member("半年", false, "2025-07-15")).total), 30); // July to December
    EXPECT_EQ(pointsNumber(score(scheme, member("离任", false, "", "2025-03-01")).total), 15);
}

TEST_F(ScoreEngineTest, StandingOnlyCountsTheDaysOfThePost)
{
    const int a = member("甲");
    ScoredMember promoted = m_facts.member(a);
    m_facts = FactTable();
    promoted.standing = {{day("2025-06-01"), latestDay}};
    m_facts.addMember(promoted);
    fact(0, "2025-02-20", "全体会议", "五届四次会议", "出席");
    fact(0, "2025-03-27", "常委会会议", "第十七次会议", "缺席"); // not yet
    fact(0, "2025-06-26", "常委会会议", "第十八次会议", "缺席"); // −5
    EXPECT_EQ(total("tongcheng", 0), 45);
}

TEST_F(ScoreEngineTest, WhatIfNamesWhoChangesGrade)
{
    const int a = member("甲"), b = member("乙");
    fact(a, "2025-03-01", "其他会议", "协商会", "缺席"); // jinan 40 不称职, anqing 45 不称职
    fact(b, "2025-03-01", "公益", "义诊", "");            // jinan 72 称职, anqing 55 不称职
    m_facts.finish();
    const QList<ScoreDifference> differences = compareSchemes(m_facts, shipped("jinan"), shipped("anqing"), Period::ofYear(2025));
    ASSERT_EQ(differences.size(), 2);
    EXPECT_FALSE(differences[0].gradeChanges());
    EXPECT_TRUE(differences[1].gradeChanges());
    EXPECT_EQ(differences[1].gradeBefore, q("称职"));
    EXPECT_EQ(differences[1].gradeAfter, q("不称职"));
    EXPECT_EQ(pointsNumber(differences[1].after - differences[1].before), -17);
}

TEST_F(ScoreEngineTest, ReplacingOneMembersEntriesEqualsReadingAllAnew)
{
    const int a = member("甲"), b = member("乙"), c = member("丙");
    fact(a, "2025-01-01", "提案", "一", "立案", "第一提案人");
    fact(b, "2025-01-01", "提案", "一", "立案", "联名");
    fact(c, "2025-05-01", "公益", "义诊", "");
    m_facts.finish();
    const Scheme scheme = shipped("tongcheng");
    const ScoreEngine engine(scheme, Period::ofYear(2025));
    EXPECT_EQ(pointsNumber(engine.score(m_facts, b).total), 12.5);
    // 丙 signs too: 甲 stays at 12.5, 乙 and 丙 share the other half.
    m_facts.clear(c);
    fact(c, "2025-01-01", "提案", "一", "立案", "联名");
    QList<int> touched = m_facts.finish(c);
    std::sort(touched.begin(), touched.end());
    EXPECT_EQ(touched, (QList<int>{a, b, c}));
    EXPECT_EQ(pointsNumber(engine.score(m_facts, a).total), 12.5);
    EXPECT_EQ(pointsNumber(engine.score(m_facts, b).total), 6.25);
    EXPECT_EQ(pointsNumber(engine.score(m_facts, c).total), 6.25);
    // And withdraws again.
    m_facts.clear(c);
    touched = m_facts.finish(c);
    EXPECT_EQ(touched.size(), 3);
    EXPECT_EQ(pointsNumber(engine.score(m_facts, b).total), 12.5);
}

TEST(Points, AreWrittenWithoutIdleZeros)
{
    EXPECT_EQ(pointsText(12500), QStringLiteral("12.5"));
    EXPECT_EQ(pointsText(-1500), QStringLiteral("-1.5"));
    EXPECT_EQ(pointsText(4167), QStringLiteral("4.167"));
    EXPECT_EQ(pointsText(0), QStringLiteral("0"));
    EXPECT_EQ(pointsText(70000), QStringLiteral("70"));
}
