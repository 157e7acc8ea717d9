#include <gtest/gtest.h>

#include "core/text/nameorder.h"
#include "domain/memberlist.h"

using namespace xz;
using namespace xz::members;

namespace {

ListedMember member(const QString &name, const QString &sex, const QString &ethnicity, const QString &sector, int position)
{
    static const NameOrder order;
    return {name, sex, ethnicity, sector, position, order.strokeKey(name)};
}

QList<ListedMember> sample()
{
    return {member(QStringLiteral("韦平"), QStringLiteral("男"), QStringLiteral("壮族"), QStringLiteral("民革"), 2),
            member(QStringLiteral("王建林"), QStringLiteral("男"), QStringLiteral("汉族"), QStringLiteral("民革"), 2),
            member(QStringLiteral("龙慧芬"), QStringLiteral("女"), QStringLiteral("苗族"), QStringLiteral("中共"), 1),
            member(QStringLiteral("王刚"), QStringLiteral("女"), QStringLiteral("汉族"), QStringLiteral("民革"), 2),
            member(QStringLiteral("艾则孜·阿不都热合曼"), QStringLiteral("男"), QStringLiteral("维吾尔族"), QString(), 0)};
}

} // namespace

TEST(MemberList, BySector)
{
    const MemberList list = memberList(sample(), MemberListLayout::Sector, QStringLiteral("名单"));
    EXPECT_EQ(list.note, QStringLiteral("（共5人，分界别按姓氏笔画为序）"));
    ASSERT_EQ(list.sections.size(), 3);
    EXPECT_EQ(list.sections[0].heading, QStringLiteral("中共（1人）"));
    EXPECT_EQ(list.sections[0].entries, QStringList({QStringLiteral("龙慧芬（女，苗族）")}));
    EXPECT_EQ(list.sections[1].heading, QStringLiteral("民革（3人）"));
    // 王 and 韦 have four strokes, 王 beginning with 横横; two characters before three.
    EXPECT_EQ(list.sections[1].entries, QStringList({QStringLiteral("王　刚（女）"), QStringLiteral("王建林"), QStringLiteral("韦　平（壮族）")}));
    EXPECT_EQ(list.sections[2].heading, QStringLiteral("未定界别（1人）"));
}

TEST(MemberList, ByStrokesIsOneList)
{
    const MemberList list = memberList(sample(), MemberListLayout::Strokes, {}, false);
    ASSERT_EQ(list.sections.size(), 1);
    EXPECT_TRUE(list.sections[0].heading.isEmpty());
    EXPECT_EQ(list.sections[0].entries, QStringList({QStringLiteral("王　刚"), QStringLiteral("王建林"), QStringLiteral("韦　平"), 
                                                     QStringLiteral("艾则孜·阿不都热合曼"), QStringLiteral("龙慧芬")}));
}

TEST(MemberList, PlainTextInColumnsOfFullWidth)
{
    const QString text = plainText(memberList(sample(), MemberListLayout::Sector, QStringLiteral("名单")));
    EXPECT_EQ(text, QStringLiteral("名单\n（共5人，分界别按姓氏笔画为序）\n"
                                   "　　中共（1人）\n龙慧芬（女，苗族）\n"
                                   "　　民革（3人）\n王　刚（女）　　　　王建林　　　　　　　韦　平（壮族）\n"
                                   "　　未定界别（1人）\n艾则孜·阿不都热合曼（维吾尔族）\n"));
}

TEST(MemberList, LongEntriesTakeTwoColumns)
{
    MemberList list;
    list.sections.append({{}, {QStringLiteral("甲乙丙"), QStringLiteral("艾则孜·阿不都热合曼"), QStringLiteral("丁戊"), QStringLiteral("己庚辛"), QStringLiteral("壬癸")}});
    EXPECT_EQ(plainText(list, false), QStringLiteral("甲乙丙　　艾则孜·阿不都热合曼　　　　　丁戊　　　己庚辛\n壬癸\n"));
}

TEST(MemberList, EmptyList)
{
    EXPECT_EQ(plainText(memberList({}, MemberListLayout::Sector)), QStringLiteral("（共0人，分界别按姓氏笔画为序）\n"));
}
