#include "scoringfixture.h"

using namespace xz::test;

namespace {

class ShippedSchemes : public ScoringFixture
{
};

} // namespace

TEST_F(ShippedSchemes, AllSevenAreThereAndSound)
{
    QStringList codes;
    for (const StoredScheme &stored : SchemeRepository::shipped()) {
        codes << stored.code;
        const Scheme scheme = shipped(qPrintable(stored.code));
        EXPECT_EQ(scheme.id, stored.code);
        EXPECT_FALSE(scheme.notes.isEmpty()) << qPrintable(stored.code);
    }
    EXPECT_EQ(codes.join(u' '), q("jinan tongcheng anqing guangshui minhang hefei xuanwei"));
}

// 济南: 70 base + ≤50 bonus; absent without leave −30, with leave −10; further filed +5, key +5, excellent +10; charity +2 to 10.
TEST_F(ShippedSchemes, JinanBonusesReachTheirCapsExactly)
{
    const int a = member("甲");
    // 4 filed proposals as first signer: 3 further × 5 = 15; two of them key: 2 × 5 = 10; one excellent: 10. Charity 6 × 2 = 12, capped to 10.
    // 70 + 15 + 10 + 10 + 10 = 115.
    fact(a, "2025-01-10", "提案", "一", "立案", "第一提案人");
    fact(a, "2025-01-11", "提案", "二", "立案、重点", "第一提案人");
    fact(a, "2025-01-12", "提案", "三", "立案、重点、优秀", "第一提案人");
    fact(a, "2025-01-13", "提案", "四", "立案", "本人");
    for (int i = 1; i <= 6; ++i)
        fact(a, qPrintable(q("2025-03-0%1").arg(i)), "公益", qPrintable(q("助学%1").arg(i)), "");
    const Scheme scheme = shipped("jinan");
    const MemberScore result = score(scheme, a);
    EXPECT_EQ(points(scheme, result, "further"), 15);
    EXPECT_EQ(points(scheme, result, "key"), 10);
    EXPECT_EQ(points(scheme, result, "excellent"), 10);
    EXPECT_EQ(points(scheme, result, "charity"), 10);
    EXPECT_EQ(pointsNumber(result.item(scheme.itemIndex(q("charity")))->raw), 12);
    EXPECT_EQ(pointsNumber(result.total), 115);
    EXPECT_EQ(result.grade, q("优秀"));
    // The sixth gift found no room, and says so with 0.
    EXPECT_EQ(result.item(scheme.itemIndex(q("charity")))->evidence.last().points, 0);
    EXPECT_EQ(result.item(scheme.itemIndex(q("charity")))->evidence.last().full, 2 * onePoint);
}

TEST_F(ShippedSchemes, JinanGroupCapTakesFromTheLast)
{
    const int a = member("甲");
    // 12 filed: 11 further × 5 = 55 > 50: the bonus is 50, nothing is left for one charity. 70 + 50 = 120.
    for (int i = 1; i <= 12; ++i)
        fact(a, qPrintable(q("2025-02-%1").arg(i, 2, 10, QLatin1Char('0'))), "提案", qPrintable(q("提案%1").arg(i)), "立案", "第一提案人");
    fact(a, "2025-05-01", "公益", "义诊", "");
    const Scheme scheme = shipped("jinan");
    const MemberScore result = score(scheme, a);
    EXPECT_EQ(points(scheme, result, "further"), 50);
    EXPECT_EQ(points(scheme, result, "charity"), 0);
    EXPECT_EQ(pointsNumber(result.total), 120);
}

TEST_F(ShippedSchemes, JinanLeaveAgainstAbsence)
{
    const int leave = member("请"), absent = member("缺"), both = member("又请又缺"), thrice = member("三缺"), none = member("无");
    fact(leave, "2025-02-20", "全体会议", "五届四次会议", "请假");   // 70 − 10 = 60: 称职
    fact(absent, "2025-02-20", "全体会议", "五届四次会议", "缺席");  // 70 − 30 = 40: 不称职
    // Two half days of one plenary, one with leave, one without: the heavier one, once. 70 − 30 = 40.
    fact(both, "2025-02-20", "全体会议", "五届四次会议（开幕）", "请假");
    fact(both, "2025-02-21", "全体会议", "五届四次会议（分组讨论）", "缺席");
    for (int i = 1; i <= 3; ++i) // 70 − 90, but the floor is 0
        fact(thrice, qPrintable(q("2025-03-0%1").arg(i)), "其他会议", qPrintable(q("座谈会%1").arg(i)), "缺席");
    EXPECT_EQ(total("jinan", leave), 60);
    EXPECT_EQ(total("jinan", absent), 40);
    EXPECT_EQ(total("jinan", both), 40);
    EXPECT_EQ(total("jinan", thrice), 0);
    EXPECT_EQ(total("jinan", none), 70);
    EXPECT_EQ(score(shipped("jinan"), leave).grade, q("称职"));
    EXPECT_EQ(score(shipped("jinan"), absent).grade, q("不称职"));
}

// 桐城: 会议 50 (leave 30, none 0; 常委会 leave −2, none −5); 提案 25 (10 + 15); 活动 10; 社情民意 15 (10, +5).
TEST_F(ShippedSchemes, TongchengFullMarks)
{
    const int a = member("甲", true);
    fact(a, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 2);     // 50
    fact(a, "2025-02-21", "全体会议", "五届四次会议", "迟到", "", "", 2);     // present as well
    fact(a, "2025-01-02", "提案", "一", "立案", "本人");                      // 25
    fact(a, "2025-04-01", "视察调研", "调研", "出席");                        // 2
    fact(a, "2025-04-02", "书面发言", "发言", "提交");                        // 5
    fact(a, "2025-04-03", "学习培训", "培训", "出席");                        // 2: 9 of 10
    fact(a, "2025-04-04", "社情民意", "信息", "采用");                        // 15 exactly at the cap
    EXPECT_EQ(total("tongcheng", a), 50 + 25 + 9 + 15);
    fact(a, "2025-04-05", "公益", "植树", "出席");                            // 2: 11, capped to 10
    fact(a, "2025-04-06", "社情民意", "又一", "提交");                        // 10 more, nothing left
    EXPECT_EQ(total("tongcheng", a), 100);
}

TEST_F(ShippedSchemes, TongchengLeaveAbsenceAndStandingMembers)
{
    const int leave = member("请"), half = member("半"), standing = member("常委", true), ordinary = member("委员");
    fact(leave, "2025-02-20", "全体会议", "五届四次会议", "请假"); // 30
    // Four half days: two present (50), one leave (30), one absent (0): (100 + 30 + 0) / 4 = 32.5.
    fact(half, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 2);
    fact(half, "2025-02-21", "全体会议", "五届四次会议", "请假");
    fact(half, "2025-02-22", "全体会议", "五届四次会议", "缺席");
    for (const int one : {standing, ordinary}) {
        fact(one, "2025-02-20", "全体会议", "五届四次会议", "出席");
        fact(one, "2025-03-27", "常委会会议", "第十七次会议", "请假"); // −2, of a 常委 only
        fact(one, "2025-06-26", "常委会会议", "第十八次会议", "缺席"); // −5
    }
    EXPECT_EQ(total("tongcheng", leave), 30);
    EXPECT_EQ(total("tongcheng", half), 32.5);
    EXPECT_EQ(total("tongcheng", standing), 43);
    EXPECT_EQ(total("tongcheng", ordinary), 50);
}

TEST_F(ShippedSchemes, TongchengJointProposalsAreShared)
{
    // 25 points among a first signer and three others: 12.5, and 12.5 / 3 = 4.167 + 4.167 + 4.166.
    QList<int> signers;
    for (const char *name : {"甲", "乙", "丙", "丁"})
        signers << member(name);
    fact(signers[1], "2025-01-05", "提案", "联名提案", "立案", "联名");
    fact(signers[0], "2025-01-05", "提案", "联名提案", "立案", "第一提案人");
    fact(signers[2], "2025-01-05", "提案", "联名提案", "立案", "联名");
    fact(signers[3], "2025-01-05", "提案", "联名提案", "立案", "联名");
    EXPECT_EQ(total("tongcheng", signers[0]), 12.5);
    EXPECT_DOUBLE_EQ(total("tongcheng", signers[1]), 4.167);
    EXPECT_DOUBLE_EQ(total("tongcheng", signers[2]), 4.167);
    EXPECT_DOUBLE_EQ(total("tongcheng", signers[3]), 4.166);
    // A collective one by a lead writer and four participants counts three authors: 12.5, 6.25, 6.25, then nothing.
    QList<int> authors;
    for (const char *name : {"戊", "己", "庚", "辛", "壬"}) {
        authors << member(name);
        fact(authors.last(), "2025-01-06", "提案", "集体提案", "提交、立案", authors.size() == 1 ? "主笔" : "参与");
    }
    const double expected[] = {12.5, 6.25, 6.25, 0, 0};
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(total("tongcheng", authors[i]), expected[i]) << i;
}

// 安庆: meetings 50 (each absence −5, plenary −10, floor 0); 提案 30; ≥90, 80–89, 60–79.
TEST_F(ShippedSchemes, AnqingDeductionsStopAtTheFloor)
{
    const int a = member("甲"), b = member("乙"), c = member("丙");
    fact(a, "2025-02-20", "全体会议", "五届四次会议", "缺席");  // −10
    fact(a, "2025-03-01", "其他会议", "协商会", "缺席");        // −5
    fact(a, "2025-03-02", "其他会议", "评议会", "请假");        // leave costs nothing
    fact(a, "2025-01-01", "提案", "一", "立案", "第一提案人");  // 30, the cap exactly
    EXPECT_EQ(total("anqing", a), 50 - 15 + 30);
    EXPECT_EQ(score(shipped("anqing"), a).grade, q("称职"));
    for (int i = 1; i <= 11; ++i) // 50 − 55: the floor
        fact(b, qPrintable(q("2025-04-%1").arg(i, 2, 10, QLatin1Char('0'))), "其他会议", qPrintable(q("会议%1").arg(i)), "缺席");
    EXPECT_EQ(total("anqing", b), 0);
    // 50 + 30 + two activities 10 = 90: 优秀 begins here.
    fact(c, "2025-01-01", "提案", "二", "立案", "本人");
    fact(c, "2025-05-01", "视察调研", "一", "出席");
    EXPECT_EQ(score(shipped("anqing"), c).grade, q("良好")); // 85
    fact(c, "2025-05-02", "视察调研", "二", "出席");
    EXPECT_EQ(total("anqing", c), 90);
    EXPECT_EQ(score(shipped("anqing"), c).grade, q("优秀"));
}

// 广水: 履职 80 (20 / 15; 15 / 10 when turned; opinion, history 20), 考勤 10 (−1, −1.5, −2, −3), 学习 10; bonus 10/8/6/4.
TEST_F(ShippedSchemes, Guangshui)
{
    const int a = member("甲", true), b = member("乙");
    fact(a, "2025-01-01", "提案", "一", "立案", "第一提案人");      // 20
    fact(b, "2025-01-01", "提案", "一", "立案", "联名");            // 15
    fact(a, "2025-01-02", "提案", "二", "提交、采用", "第一提案人"); // turned into an opinion: 15
    fact(b, "2025-01-02", "提案", "二", "提交、采用", "联名");       // 10
    fact(a, "2025-03-01", "社情民意", "三", "采用", "", "省");       // 20, and 8 bonus
    fact(a, "2025-03-02", "文史资料", "四", "提交");                 // 20: 75 of 80
    fact(a, "2025-02-20", "全体会议", "五届四次会议", "迟到");       // −1
    fact(a, "2025-02-21", "全体会议", "五届四次会议分组讨论", "缺席"); // −1.5
    fact(a, "2025-06-01", "常委会会议", "第十八次会议", "迟到");     // −2
    fact(a, "2025-08-01", "常委会会议", "第十九次会议", "缺席");     // −3: 2.5 of 10
    fact(a, "2025-09-01", "学习培训", "培训", "出席");               // 10
    fact(a, "2025-10-01", "奖励", "先进个人", "", "", "市");         // 6
    EXPECT_EQ(total("guangshui", a), 75 + 2.5 + 10 + 8 + 6);
    EXPECT_EQ(total("guangshui", b), 25 + 10);
    fact(a, "2025-11-01", "社情民意", "五", "提交"); // 95: 80 exactly
    const Scheme scheme = shipped("guangshui");
    EXPECT_EQ(pointsNumber(score(scheme, a).groupPoints(scheme, 0)), 80);
}

// 闵行: plenary 5 per half day; meeting 5; proposal once a year, the highest only: 15 / 3; key +15/+3; excellent +10/+2.
TEST_F(ShippedSchemes, MinhangHalfDaysAndTheHighestProposal)
{
    const int a = member("甲");
    fact(a, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 2); // 10
    fact(a, "2025-02-21", "全体会议", "五届四次会议", "出席");            // 5
    fact(a, "2025-02-22", "全体会议", "五届四次会议", "请假");            // 0
    fact(a, "2025-05-01", "其他会议", "协商会", "出席", "", "", 2);       // 5, a meeting is one
    fact(a, "2025-01-01", "提案", "一", "立案", "参与");                  // 3, not counted beside 15
    fact(a, "2025-01-02", "提案", "二", "立案、重点", "主笔");            // 15, key +15
    fact(a, "2025-01-03", "提案", "三", "立案、优秀", "参与");            // not the highest; excellent +2
    fact(a, "2025-01-04", "提案", "四", "立案", "本人");                  // once a year
    const Scheme scheme = shipped("minhang");
    const MemberScore result = score(scheme, a);
    EXPECT_EQ(points(scheme, result, "plenary"), 15);
    EXPECT_EQ(points(scheme, result, "meeting"), 5);
    EXPECT_EQ(points(scheme, result, "proposal"), 15);
    EXPECT_EQ(points(scheme, result, "key"), 15);
    EXPECT_EQ(points(scheme, result, "excellent"), 2);
    EXPECT_EQ(pointsNumber(result.total), 52);
}

// 合肥辖市: plenary 35, 常委会 30 (常委 only), activities 7.5 to 30, proposal 15 (joint 10/5, once), opinion adopted 10; bonuses.
TEST_F(ShippedSchemes, HefeiStandingMemberAndOrdinaryOne)
{
    const int standing = member("常委", true), ordinary = member("委员");
    for (const int one : {standing, ordinary}) {
        fact(one, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 4); // 35
        fact(one, "2025-03-27", "常委会会议", "第十七次会议", "出席");
        fact(one, "2025-06-26", "常委会会议", "第十八次会议", "请假"); // 15 of 30, of a 常委 only
        for (int i = 1; i <= 5; ++i)                                     // 37.5, capped to 30
            fact(one, qPrintable(q("2025-07-0%1").arg(i)), "视察调研", qPrintable(q("调研%1").arg(i)), "出席");
    }
    EXPECT_EQ(total("hefei", standing), 35 + 15 + 30);
    EXPECT_EQ(total("hefei", ordinary), 35 + 30);
}

TEST_F(ShippedSchemes, HefeiProposalsAndOpinions)
{
    const int a = member("甲"), b = member("乙");
    fact(a, "2025-01-01", "提案", "一", "立案", "第一提案人"); // joint: 10
    fact(b, "2025-01-01", "提案", "一", "立案", "联名");       // 5
    fact(a, "2025-01-02", "提案", "二", "立案、优秀", "本人"); // 15 is the higher; further filed +5, excellent +8
    fact(a, "2025-03-01", "社情民意", "三", "采用", "", "省"); // 10, adopted higher +6
    fact(a, "2025-03-02", "社情民意", "四", "采用");           // +3
    fact(a, "2025-03-03", "社情民意", "五", "提交");           // +1
    EXPECT_EQ(total("hefei", a), 15 + 5 + 8 + 10 + 6 + 3 + 1);
    EXPECT_EQ(total("hefei", b), 5);
}

// 宣威: points per event 1–2; two plenary absences without leave: membership revoked.
TEST_F(ShippedSchemes, XuanweiRevokesAfterTwoPlenaries)
{
    const int once = member("一次"), twice = member("两次"), leave = member("请假");
    // One plenary, two half days of it: once.
    fact(once, "2025-02-20", "全体会议", "五届四次会议", "缺席");
    fact(once, "2025-02-21", "全体会议", "五届四次会议", "缺席");
    fact(twice, "2024-02-20", "全体会议", "五届三次会议", "缺席"); // the year before, the same term
    fact(twice, "2025-02-20", "全体会议", "五届四次会议", "缺席");
    fact(twice, "2025-03-01", "提案", "一", "提交", "本人"); // 2
    fact(leave, "2024-02-20", "全体会议", "五届三次会议", "请假");
    fact(leave, "2025-02-20", "全体会议", "五届四次会议", "缺席");
    const Scheme scheme = shipped("xuanwei");
    EXPECT_TRUE(score(scheme, once).incurred.isEmpty());
    EXPECT_TRUE(score(scheme, leave).incurred.isEmpty());
    const MemberScore result = score(scheme, twice);
    ASSERT_EQ(result.incurred.size(), 1);
    EXPECT_EQ(result.incurred.first().facts.size(), 2);
    EXPECT_EQ(result.grade, q("撤销委员资格"));
    EXPECT_EQ(pointsNumber(result.total), 2);
}

TEST_F(ShippedSchemes, WhoJoinedInMidYearIsNotAskedForWhatWasBefore)
{
    const int a = member("新", false, "2025-07-01");
    fact(a, "2025-02-20", "全体会议", "五届四次会议", "缺席"); // before: neither deduction nor points
    fact(a, "2025-03-01", "公益", "义诊", "出席");
    fact(a, "2025-07-01", "公益", "植树", "出席"); // the first day counts
    fact(a, "2025-08-01", "其他会议", "协商会", "请假");
    EXPECT_EQ(total("jinan", a), 70 - 10 + 2);
    EXPECT_EQ(total("tongcheng", a), 2);
    EXPECT_EQ(total("anqing", a), 50 + 5);
    EXPECT_EQ(total("guangshui", a), 10);
    EXPECT_EQ(total("minhang", a), 0);
    EXPECT_EQ(total("hefei", a), 7.5);
    EXPECT_EQ(total("xuanwei", a), 1);
}
