#include "scoringfixture.h"

using namespace xz::test;

namespace {

/// More cases by hand: for each shipped scheme joint work, caps that are reached exactly, leave against absence, a standing member beside an
/// ordinary one.
class SchemeCases : public ScoringFixture
{
protected:
    void many(int member, int count, const char *month, const char *kind, const char *item, const char *outcome, const char *role = "", const char *level = "")
    {
        for (int i = 1; i <= count; ++i)
            fact(member, qPrintable(q("2025-%1-%2").arg(q(month)).arg(i, 2, 10, QLatin1Char('0'))), kind, qPrintable(q(item) + QString::number(i)), outcome, role, level);
    }
};

} // namespace

TEST_F(SchemeCases, JinanJointProposalsAndStandingMeetings)
{
    const int first = member("甲"), joint = member("乙"), lead = member("丙"), standing = member("丁", true);
    // Two joint proposals, both filed, the second key: the first signer has one further filed (+5) and one key (+5), who signed with him nothing.
    fact(first, "2025-01-10", "提案", "一", "立案", "第一提案人");
    fact(joint, "2025-01-10", "提案", "一", "立案", "联名");
    fact(first, "2025-01-11", "提案", "二", "立案、重点", "第一提案人");
    fact(joint, "2025-01-11", "提案", "二", "立案、重点", "联名");
    fact(lead, "2025-01-12", "提案", "三", "立案、优秀", "主笔"); // collective work has no first signer
    EXPECT_EQ(total("jinan", first), 80);
    EXPECT_EQ(total("jinan", joint), 70);
    EXPECT_EQ(total("jinan", lead), 70);
    // A standing meeting with leave −10, another without −30: 30.
    fact(standing, "2025-03-01", "常委会会议", "第十七次会议", "请假");
    fact(standing, "2025-06-01", "常委会会议", "第十八次会议", "缺席");
    EXPECT_EQ(total("jinan", standing), 30);
    // Bonus of 50 exactly: 9 further filed 45, one charity 2 and one more 2 is 49, a third makes 51 and is cut to 50.
    const int full = member("戊");
    many(full, 10, "02", "提案", "案", "立案", "第一提案人");
    many(full, 2, "05", "公益", "义诊", "");
    EXPECT_EQ(total("jinan", full), 119);
    fact(full, "2025-05-03", "公益", "义诊三", "");
    EXPECT_EQ(total("jinan", full), 120);
    // Five charities are the 10 exactly.
    const int kind = member("己");
    many(kind, 5, "05", "公益", "助学", "出席");
    EXPECT_EQ(total("jinan", kind), 80);
}

TEST_F(SchemeCases, TongchengCapsAreReachedExactly)
{
    const int a = member("甲"), b = member("乙");
    many(a, 5, "04", "公益", "植树", "出席"); // 10 exactly
    EXPECT_EQ(total("tongcheng", a), 10);
    fact(a, "2025-05-01", "社情民意", "一", "采用"); // 15 exactly
    EXPECT_EQ(total("tongcheng", a), 25);
    // Only handed in, not filed: 10 shared by two, 5 each; then a filed one of his own, 25: 30, capped to 25.
    fact(a, "2025-01-01", "提案", "一", "提交", "第一提案人");
    fact(b, "2025-01-01", "提案", "一", "提交", "联名");
    EXPECT_EQ(total("tongcheng", b), 5);
    EXPECT_EQ(total("tongcheng", a), 30);
    fact(a, "2025-01-02", "提案", "二", "立案", "本人");
    EXPECT_EQ(total("tongcheng", a), 50);
}

TEST_F(SchemeCases, AnqingJointProposalsAndStandingMeetings)
{
    const int first = member("甲"), joint = member("乙"), standing = member("丙", true), busy = member("丁");
    fact(first, "2025-01-01", "提案", "一", "提交", "第一提案人"); // 15
    fact(joint, "2025-01-01", "提案", "一", "提交", "联名");       // 5
    fact(joint, "2025-01-02", "提案", "二", "立案", "参与");       // 15: 20
    EXPECT_EQ(total("anqing", first), 50 + 15);
    EXPECT_EQ(total("anqing", joint), 50 + 20);
    fact(joint, "2025-01-03", "提案", "三", "立案", "联名"); // 35, capped to 30
    EXPECT_EQ(total("anqing", joint), 50 + 30);
    // Leave costs nothing, absence from a standing meeting 5, from a plenary 10 once for its two half days.
    fact(standing, "2025-03-01", "常委会会议", "第十七次会议", "请假");
    fact(standing, "2025-06-01", "常委会会议", "第十八次会议", "缺席");
    fact(standing, "2025-02-20", "全体会议", "五届四次会议（开幕会）", "缺席");
    fact(standing, "2025-02-21", "全体会议", "五届四次会议（分组讨论）", "缺席");
    EXPECT_EQ(total("anqing", standing), 50 - 5 - 10);
    // Ten absences are 50 exactly: the floor; four activities the 20 exactly.
    many(busy, 10, "07", "其他会议", "协商会", "缺席");
    many(busy, 4, "08", "视察调研", "调研", "出席");
    EXPECT_EQ(total("anqing", busy), 20);
    fact(busy, "2025-09-01", "社情民意", "一", "采用"); // no room
    EXPECT_EQ(total("anqing", busy), 20);
}

TEST_F(SchemeCases, GuangshuiLeaveAbsenceAndStandingMeetings)
{
    const int full = member("甲"), leave = member("乙"), absent = member("丙"), standing = member("丁", true), ordinary = member("戊");
    many(full, 4, "01", "提案", "案", "立案", "第一提案人"); // 80 exactly
    EXPECT_EQ(total("guangshui", full), 90);
    fact(full, "2025-02-01", "文史资料", "一", "采用", "", "县"); // no room in the group, but the bonus of a county
    EXPECT_EQ(total("guangshui", full), 94);
    // Leave from a group talk costs nothing, absence 1.5; late at a training is 1, and the training counts.
    fact(leave, "2025-02-21", "全体会议", "五届四次会议（小组讨论）", "请假");
    fact(absent, "2025-02-21", "全体会议", "五届四次会议（小组讨论）", "缺席");
    fact(absent, "2025-05-01", "学习培训", "培训", "迟到");
    EXPECT_EQ(total("guangshui", leave), 10);
    EXPECT_EQ(total("guangshui", absent), 10 - 1.5 - 1 + 10);
    for (const int one : {standing, ordinary}) {
        fact(one, "2025-03-01", "常委会会议", "第十七次会议", "迟到"); // −2
        fact(one, "2025-06-01", "常委会会议", "第十八次会议", "缺席"); // −3
        fact(one, "2025-08-01", "常委会会议", "第十九次会议", "请假"); // 0
    }
    EXPECT_EQ(total("guangshui", standing), 5);
    EXPECT_EQ(total("guangshui", ordinary), 10);
    // Ten times late is the 10 exactly, the eleventh finds nothing left.
    many(leave, 10, "07", "其他会议", "会", "迟到");
    EXPECT_EQ(total("guangshui", leave), 0);
    fact(leave, "2025-09-01", "其他会议", "又一会", "迟到");
    EXPECT_EQ(total("guangshui", leave), 0);
    // Bonus by level, the highest of one matter only.
    const int honoured = member("己");
    fact(honoured, "2025-10-01", "奖励", "先进", "", "", "县");
    fact(honoured, "2025-10-01", "奖励", "先进", "", "", "国家");
    fact(honoured, "2025-10-02", "奖励", "标兵", "", "", "省");
    EXPECT_EQ(total("guangshui", honoured), 10 + 10 + 8);
}

TEST_F(SchemeCases, MinhangJointAuthorsAndStandingMeetings)
{
    const int lead = member("甲"), joint = member("乙"), standing = member("丙", true);
    fact(lead, "2025-01-01", "提案", "一", "立案、重点、优秀", "主笔");
    fact(joint, "2025-01-01", "提案", "一", "立案、重点、优秀", "参与");
    EXPECT_EQ(total("minhang", lead), 15 + 15 + 10);
    EXPECT_EQ(total("minhang", joint), 3 + 3 + 2);
    // Present is 5, late is present, leave and absence nothing; the same meeting entered as two half days is one.
    fact(standing, "2025-03-01", "常委会会议", "第十七次会议", "出席");
    fact(standing, "2025-03-01", "常委会会议", "第十七次会议", "迟到");
    fact(standing, "2025-06-01", "常委会会议", "第十八次会议", "请假");
    fact(standing, "2025-08-01", "常委会会议", "第十九次会议", "缺席");
    EXPECT_EQ(total("minhang", standing), 5);
}

TEST_F(SchemeCases, HefeiCapsAreReachedExactly)
{
    const int a = member("甲"), leave = member("乙", true), absent = member("丙", true);
    many(a, 4, "07", "视察调研", "调研", "出席"); // 30 exactly
    EXPECT_EQ(total("hefei", a), 30);
    many(a, 5, "01", "提案", "案", "立案", "第一提案人"); // 15, and four further: 20 exactly
    EXPECT_EQ(total("hefei", a), 30 + 15 + 20);
    fact(a, "2025-01-06", "提案", "案六", "立案", "第一提案人");
    EXPECT_EQ(total("hefei", a), 30 + 15 + 20);
    many(a, 7, "03", "社情民意", "信息", "采用"); // 10, six others 18
    many(a, 2, "04", "社情民意", "反映", "提交"); // 2: 20 exactly
    EXPECT_EQ(total("hefei", a), 65 + 10 + 20);
    fact(a, "2025-05-01", "社情民意", "末一", "提交"); // no room
    EXPECT_EQ(total("hefei", a), 65 + 10 + 20);
    // Leave and absence both give nothing: two of four half days, one of two standing meetings.
    fact(leave, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 2);
    fact(leave, "2025-02-21", "全体会议", "五届四次会议", "请假", "", "", 2);
    fact(absent, "2025-02-20", "全体会议", "五届四次会议", "出席", "", "", 2);
    fact(absent, "2025-02-21", "全体会议", "五届四次会议", "缺席", "", "", 2);
    fact(absent, "2025-03-01", "常委会会议", "第十七次会议", "出席");
    fact(absent, "2025-06-01", "常委会会议", "第十八次会议", "缺席");
    EXPECT_EQ(total("hefei", leave), 17.5);
    EXPECT_EQ(total("hefei", absent), 17.5 + 15);
}

TEST_F(SchemeCases, XuanweiJointProposalsAndStandingMeetings)
{
    const int first = member("甲"), joint = member("乙"), standing = member("丙", true);
    fact(first, "2025-01-01", "提案", "一", "立案", "第一提案人"); // 2
    fact(joint, "2025-01-01", "提案", "一", "立案", "联名");       // 1
    fact(joint, "2025-03-01", "社情民意", "二", "提交");           // 1
    EXPECT_EQ(total("xuanwei", first), 2);
    EXPECT_EQ(total("xuanwei", joint), 2);
    fact(standing, "2025-03-01", "常委会会议", "第十七次会议", "出席"); // 2
    fact(standing, "2025-06-01", "常委会会议", "第十八次会议", "请假"); // 0
    fact(standing, "2025-08-01", "其他会议", "协商会", "早退");         // 1
    fact(standing, "2025-09-01", "公益", "义诊", "缺席");               // 0
    EXPECT_EQ(total("xuanwei", standing), 3);
    // Two plenaries with leave revoke nothing; two absences before he was a member neither.
    const int joined = member("丁", false, "2025-07-01");
    fact(joined, "2024-02-20", "全体会议", "五届三次会议", "缺席");
    fact(joined, "2025-02-20", "全体会议", "五届四次会议", "缺席");
    EXPECT_TRUE(score(shipped("xuanwei"), joined).incurred.isEmpty());
}
