#include <gtest/gtest.h>

#include "domain/import/rosterplan.h"
#include "domain/import/sidebyside.h"
#include "rostertables.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

namespace {

QString q(const char *value)
{
    return QString::fromUtf8(value);
}

RosterPlan planOfTable(const RosterTable &table, PlanOptions options = {}, const QList<KnownMember> &members = {})
{
    KnownRoster base;
    base.term = 5;
    base.members = members;
    for (const char *sector : {"民革", "经济", "文艺"})
        base.codes.sectors.add(q(sector));
    options.createSectors = true;
    return RosterPlanner(base, options).plan(table, findMapping(table));
}

RosterPlan planOf(const QStringList &lines, const PlanOptions &options = {}, const QList<KnownMember> &members = {})
{
    return planOfTable(rosterTable(lines), options, members);
}

QString value(const RosterPlan &plan, int row, RosterField field)
{
    for (const PlannedRow &planned : plan.rows) {
        if (planned.row.number == row)
            return planned.row.values[field];
    }
    return q("no such row");
}

/// The database after the plan was written.
QList<KnownMember> written(const RosterPlan &plan)
{
    QList<KnownMember> members;
    for (const PlannedRow &planned : plan.rows) {
        if (!planned.isMember())
            continue;
        KnownMember member;
        member.personId = member.membershipId = members.size() + 1;
        member.isInOffice = true;
        member.values = planned.row.values;
        members << member;
    }
    return members;
}

} // namespace

TEST(RosterOddities, TwoStripsSideBySideAreOneRoster)
{
    RosterTable table = rosterTable({q("名册"), q("序号|姓名|界别|电话|序号|姓名|界别|电话|备注"), q("1|王一|文艺|13900000001|3|李三|民革|13900000003|新任"),
                                     q("2|王二|文艺|13900000002|4|李四|民革|139 0000|"), q("5|张五|经济||||||")});
    const QList<RosterTable> parts = sideBySide(table);
    ASSERT_EQ(parts.size(), 2);
    RosterTable all = parts[0];
    all.append(parts[1]);
    const RosterPlan plan = planOfTable(all);
    QStringList names, phones;
    for (const PlannedRow &planned : plan.rows)
        if (planned.isMember())
            names << planned.row.values[RosterField::Name], phones << planned.row.values[RosterField::Phone];
    EXPECT_EQ(names, QStringList({q("王一"), q("王二"), q("张五"), q("李三"), q("李四")}));
    EXPECT_EQ(phones[3], q("13900000003"));
    EXPECT_EQ(value(plan, RosterTable::stride + 3, RosterField::Remark), q("新任"));
    EXPECT_EQ(value(plan, RosterTable::stride + 3, RosterField::Sector), q("民革"));
    EXPECT_EQ(findMapping(all).further.first().columnOf(RosterField::Name), 6); // faults name the column of the file
}

TEST(RosterOddities, HeadingsAcrossBothStripsHoldForBoth)
{
    RosterTable table = rosterTable({q("姓名|电话|姓名|电话"), q("民革（3人）"), q("王一|13900000001|李三|13900000003"), q("王二|13900000002||")});
    table.merged << MergedRange{2, 1, 2, 4};
    const QList<RosterTable> parts = sideBySide(table);
    ASSERT_EQ(parts.size(), 2);
    RosterTable all = parts[0];
    all.append(parts[1]);
    const RosterPlan plan = planOfTable(all);
    EXPECT_EQ(value(plan, 4, RosterField::Sector), q("民革"));
    EXPECT_EQ(value(plan, RosterTable::stride + 3, RosterField::Sector), q("民革"));
}

TEST(RosterOddities, APersonOfContactIsNoStrip)
{
    EXPECT_EQ(sideBySide(rosterTable({q("姓名|性别|界别|电话|姓名|电话"), q("王一|男|文艺|13900000001|小李|13900000009")})).size(), 1);
    EXPECT_EQ(sideBySide(rosterTable({q("姓名|界别"), q("王一|文艺")})).size(), 1);
}

TEST(RosterOddities, TwoPhonesWithABlankBetween)
{
    const RosterPlan plan = planOf({q("姓名|手机"), q("王一|13900006666 13900007777"), q("王二|139 0000 6666"), q("王三|13900006666 0999-8203316")});
    EXPECT_EQ(value(plan, 2, RosterField::Phone), q("13900006666"));
    EXPECT_EQ(value(plan, 2, RosterField::OfficePhone), q("13900007777"));
    EXPECT_EQ(value(plan, 3, RosterField::Phone), q("13900006666"));
    EXPECT_EQ(value(plan, 4, RosterField::OfficePhone), q("0999-8203316"));
}

TEST(RosterOddities, GroupsOfHeadersAndTwoPhones)
{
    const RosterMapping grouped = findMapping(rosterTable({q("姓名|界别|联系方式|||备注"), q("||电话|手机|微信|"), q("王刚|民革|0999-8203316|13900002174|w|")}));
    EXPECT_EQ(grouped.firstRow, 3);
    EXPECT_EQ(grouped.columnOf(RosterField::Phone), 4);
    EXPECT_EQ(grouped.columnOf(RosterField::OfficePhone), 3);
}

TEST(RosterOddities, TraditionalCharacters)
{
    const RosterPlan plan = planOf({q("姓名|性別|界別|聯繫電話"), q("劉國強|男|經濟界|１３９００００２１７４")});
    EXPECT_EQ(value(plan, 2, RosterField::Sector), q("经济"));
    EXPECT_EQ(value(plan, 2, RosterField::Phone), q("13900002174"));
    KnownMember known;
    known.personId = known.membershipId = 7;
    known.isInOffice = true;
    known.values[RosterField::Name] = q("刘国强");
    known.values[RosterField::Sector] = q("经济");
    const RosterPlan again = planOf({q("姓名|界別"), q("劉國強|經濟")}, {}, {known});
    EXPECT_EQ(again.count(RowMark::Same), 1);
    EXPECT_TRUE(again.missing.isEmpty());
}

TEST(RosterOddities, DatesOfEveryHand)
{
    for (const char *text : {"1975-8", "75.8", "一九七五年八月", "１９７５．０８", "1975、8", "1975-08-01 00:00:00", "1975年8月（50岁）"}) {
        const RosterPlan plan = planOf({q("姓名|出生年月"), q("王刚|") + q(text)});
        EXPECT_EQ(value(plan, 2, RosterField::Birth), q("1975-08")) << text;
    }
    // A year of two digits: work may have begun in this century, a member was not born in it ten years ago.
    const RosterPlan plan = planOf({q("姓名|出生年月|参加工作时间"), q("王刚|15.7|15.7")});
    EXPECT_EQ(value(plan, 2, RosterField::Birth), q("1915-07"));
    EXPECT_EQ(value(plan, 2, RosterField::WorkStart), q("2015-07"));
}

TEST(RosterOddities, AddressesAfterNames)
{
    const RosterPlan plan = planOf({q("姓名|界别"), q("王刚 同志|民革"), q("李小敏女士|民革"), q("赵先生|民革")});
    EXPECT_EQ(value(plan, 2, RosterField::Name), q("王刚"));
    EXPECT_EQ(value(plan, 3, RosterField::Name), q("李小敏"));
    EXPECT_EQ(value(plan, 3, RosterField::Sex), q("女"));
    EXPECT_EQ(value(plan, 4, RosterField::Name), q("赵先生"));
}

TEST(RosterOddities, RemarksThatSayPosts)
{
    const RosterPlan plan = planOf({q("姓名|备注"), q("王刚|常委、第三小组召集人"), q("李四|副组长，常委")});
    EXPECT_EQ(value(plan, 2, RosterField::Post), q("常委"));
    EXPECT_EQ(value(plan, 2, RosterField::Group), q("第三小组"));
    EXPECT_FALSE(value(plan, 2, RosterField::Convener).isEmpty());
    EXPECT_TRUE(value(plan, 2, RosterField::Remark).isEmpty());
    EXPECT_EQ(value(plan, 3, RosterField::Post), q("常委"));
    EXPECT_EQ(value(plan, 3, RosterField::Remark), q("副组长"));
}

TEST(RosterOddities, IdentityNumberTellsSexAndBirth)
{
    // 11010519491231002X is the example of GB 11643.
    RosterPlan plan = planOf({q("姓名|身份证号"), q("王刚|11010519491231002X")});
    EXPECT_EQ(value(plan, 2, RosterField::Sex), q("女"));
    EXPECT_EQ(value(plan, 2, RosterField::Birth), q("1949-12-31"));
    plan = planOf({q("姓名|性别|出生年月|身份证号"), q("王刚|男|1950.12|11010519491231002X")});
    EXPECT_EQ(value(plan, 2, RosterField::Sex), q("男"));
    EXPECT_EQ(plan.problems().size(), 2);
    EXPECT_TRUE(plan.problems(false).isEmpty());
}

TEST(RosterOddities, SumsAndTablesBeneath)
{
    const RosterPlan plan = planOf({q("序号|姓名|界别|工作单位及职务"), q("1|王刚|民革|某局局长"), q("4|李四|民革|某厂厂长"), q("合计|2人||"), QString(),
                                    q("界别|人数|男|女"), q("民革|36|20|16")});
    EXPECT_EQ(plan.memberRows(), 2);
    EXPECT_TRUE(plan.problems(false).isEmpty());
    EXPECT_EQ(plan.problems().size(), 1); // that another table begins
    const RosterPlan attending = planOf({q("姓名|界别|单位"), q("王刚|民革|某局"), QString(), q("|列席人员名单|"), q("姓名|界别|单位"), q("张三||某局")});
    EXPECT_EQ(attending.memberRows(), 1);
    // The same headers printed again are the same table.
    EXPECT_EQ(planOf({q("姓名|界别|单位"), q("王刚|民革|某局"), q("姓名|界别|单位"), q("张三|民革|某局")}).memberRows(), 2);
}

TEST(RosterOddities, SectorOfTheSheetsName)
{
    RosterTable table = rosterTable({q("姓名|单位"), q("王刚|某局")});
    table.sheet = q("经济界");
    RosterTable further = rosterTable({q("姓名|单位"), q("李四|某团")});
    further.sheet = q("文艺（1人）");
    table.append(further);
    table.finish();
    const RosterPlan plan = planOfTable(table);
    ASSERT_EQ(plan.memberRows(), 2);
    EXPECT_EQ(plan.rows[0].row.values[RosterField::Sector], q("经济"));
    EXPECT_EQ(plan.rows[1].row.values[RosterField::Sector], q("文艺"));
    EXPECT_EQ(plan.rowName(plan.rows[1].row.number), q("文艺（1人）!2"));
}

TEST(RosterOddities, WhatDoesNotFitIsKeptInTheRemarkOnce)
{
    const QStringList lines{q("姓名|出生年月|手机|备注"), q("王刚|1975.13|8203316；8203317|老委员")};
    RosterPlan plan = planOf(lines);
    EXPECT_EQ(value(plan, 2, RosterField::Remark), q("老委员；出生年月（名册原文）：1975.13；手机（名册原文）：8203316，8203317"));
    EXPECT_EQ(plan.willWrite(), 0);
    EXPECT_EQ(plan.problems().first().severity, Problem::Severity::Error);
    plan.problemRows = ProblemRows::TakeWithoutBadCells;
    EXPECT_EQ(plan.willWrite(), 1);
    EXPECT_EQ(plan.problems().first().severity, Problem::Severity::Warning);
    const QList<KnownMember> now = written(plan);
    RosterPlan again = planOf(lines, {}, now);
    again.problemRows = ProblemRows::TakeWithoutBadCells;
    EXPECT_EQ(again.willWrite(), 0);
    // Without a column for it, a clerk's remark stays; a value that fits takes its note away.
    const RosterPlan mended = planOf({q("姓名|出生年月|手机"), q("王刚|1975.12|8203316；8203317")}, {}, now);
    EXPECT_EQ(value(mended, 2, RosterField::Remark), q("老委员；手机（名册原文）：8203316，8203317"));
}

TEST(RosterOddities, AnIdentityNumberNeverGoesIntoARemark)
{
    const RosterPlan plan = planOf({q("姓名|身份证号"), q("王刚|12345")});
    EXPECT_TRUE(value(plan, 2, RosterField::Remark).isEmpty());
    EXPECT_EQ(value(plan, 2, RosterField::IdNumber), q("12345"));
    EXPECT_FALSE(plan.problems().first().text.contains(q("12345")));
}

TEST(RosterOddities, MendedInThePreview)
{
    const QStringList lines{q("姓名|出生年月|界别"), q("王刚|1975.13|民革"), q("|1975.08|民革"), q("李四|1975.08|民革"), q("李四|1975.08|民革")};
    EXPECT_EQ(planOf(lines).count(RowMark::Problem), 3);
    PlanOptions options;
    options.corrections.set(2, RosterField::Birth, q("1975.12"));
    options.corrections.set(3, RosterField::Name, q("赵六"));
    options.distinctRows.insert(5);
    RosterPlan plan = planOf(lines, options);
    EXPECT_EQ(plan.count(RowMark::New), 4);
    EXPECT_EQ(value(plan, 2, RosterField::Birth), q("1975-12"));
    EXPECT_EQ(value(plan, 3, RosterField::Name), q("赵六"));
}

TEST(RosterOddities, OneRowIsChosenAgainstThePolicy)
{
    RosterPlan plan = planOf({q("姓名|手机"), q("王刚|820"), q("李四|821")});
    plan.rows[0].choice = RowChoice::Take;
    EXPECT_EQ(plan.willWrite(), 1);
    plan.problemRows = ProblemRows::TakeWithoutBadCells;
    plan.rows[1].choice = RowChoice::Skip;
    EXPECT_EQ(plan.willWrite(), 1);
    RosterPlan again = planOf({q("姓名|手机"), q("王刚|820"), q("李四|821")});
    again.carryDecisions(plan);
    EXPECT_EQ(again.willWrite(), 1);
}
