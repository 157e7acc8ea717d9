#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "domain/import/rosterplan.h"
#include "domain/import/rosterreport.h"
#include "rostertables.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

namespace {

QString q(const char *value)
{
    return QString::fromUtf8(value);
}

KnownMember known(const char *name, const char *birth, const char *sector, const char *phone = "", qint64 id = 0)
{
    static qint64 last = 0;
    KnownMember member;
    member.personId = member.membershipId = id ? id : ++last;
    member.isInOffice = true;
    member.values[RosterField::Name] = q(name);
    member.values[RosterField::Birth] = q(birth);
    member.values[RosterField::Sector] = q(sector);
    member.values[RosterField::Phone] = q(phone);
    return member;
}

KnownRoster roster(const QList<KnownMember> &members)
{
    KnownRoster base;
    base.term = 5;
    base.members = members;
    for (const char *sector : {"民革", "侨联", "台联"})
        base.codes.sectors.add(q(sector));
    return base;
}

RosterPlan planOf(const QStringList &lines, const KnownRoster &base = roster({}), const PlanOptions &options = {})
{
    const RosterTable table = rosterTable(lines);
    return RosterPlanner(base, options).plan(table, findMapping(table));
}

QString marks(const RosterPlan &plan)
{
    QString text;
    for (const PlannedRow &row : plan.rows)
        text += QStringLiteral("#.+~=!").at(static_cast<int>(row.mark));
    return text;
}

ProblemKind firstProblem(const PlannedRow &row)
{
    return row.row.problems.isEmpty() ? ProblemKind::CheckDigit : row.row.problems.first().kind;
}

} // namespace

TEST(RosterMapping, HeaderRowBelowTitles)
{
    const RosterTable table = rosterTable({q("政协某市第五届委员会委员名册"), q("（2026年1月）"), QString(), q("序号|姓名|性别|出生年月|单位及职务|联系电话"), q("#1|王刚|男|1975.08|某局|")});
    const RosterMapping mapping = findMapping(table);
    EXPECT_EQ(mapping.headerRow, 4);
    EXPECT_EQ(mapping.firstRow, 5);
    EXPECT_EQ(mapping.columnOf(RosterField::Name), 2);
    EXPECT_EQ(mapping.columnOf(RosterField::Phone), 6);
    EXPECT_FALSE(mapping.columns.contains(1));
    EXPECT_TRUE(mapping.birthIsMonth());
    EXPECT_EQ(termNamedIn(table, mapping), 5);
    EXPECT_TRUE(mapping.faults().isEmpty());
}

TEST(RosterMapping, SecondRowOfHeaders)
{
    const RosterMapping mapping = findMapping(rosterTable({q("姓名|界别|联系方式||备注"), q("||手机|办公电话|"), q("王刚|民革|13900002174||")}));
    EXPECT_EQ(mapping.firstRow, 3);
    EXPECT_EQ(mapping.columnOf(RosterField::Phone), 3);
    EXPECT_EQ(mapping.columnOf(RosterField::OfficePhone), 4);
}

TEST(RosterMapping, DutyOrPost)
{
    EXPECT_EQ(findMapping(rosterTable({q("姓名|单位|职务"), q("王刚|某局|局长"), q("李四|某局|委员")})).columns.value(3), RosterField::Duty);
    EXPECT_EQ(findMapping(rosterTable({q("姓名|职务"), q("王刚|副主席"), q("李四|常务委员")})).columns.value(2), RosterField::Post);
}

TEST(RosterMapping, ChangedSavedAndMapped)
{
    RosterMapping mapping = findMapping(rosterTable({q("姓名|甲|乙"), q("王刚|x|y")}));
    EXPECT_TRUE(mapping.apply({{QStringLiteral("columns"), QJsonObject{{q("甲"), QStringLiteral("organisation")}, {QStringLiteral("C"), q("手机")}}}}).ok());
    EXPECT_EQ(mapping.columnOf(RosterField::Organisation), 2);
    RosterMapping again = findMapping(rosterTable({QString(), q("姓名|甲|乙"), q("李四||")}));
    EXPECT_EQ(again.signature(), mapping.signature());
    EXPECT_TRUE(again.apply(mapping.toJson()).ok());
    EXPECT_EQ(again.columns.value(2), RosterField::Organisation);
    EXPECT_FALSE(mapping.apply({{QStringLiteral("columns"), QJsonObject{{q("丙丁"), QStringLiteral("name")}}}}).ok());
    EXPECT_FALSE(mapping.apply({{QStringLiteral("columns"), QJsonObject{{QStringLiteral("B"), QStringLiteral("nonsense")}}}}).ok());
    mapping.set(2, RosterField::Name);
    EXPECT_EQ(mapping.columnOf(RosterField::Name), 2);
    EXPECT_FALSE(mapping.columns.contains(1));
}

TEST(RosterMapping, RosterWithoutNames)
{
    const RosterMapping mapping = findMapping(rosterTable({q("性别|民族|界别|单位"), q("男|汉|民革|某局")}));
    EXPECT_EQ(mapping.headerRow, 1);
    EXPECT_FALSE(mapping.faults().isEmpty());
    EXPECT_EQ(findMapping(rosterTable({q("甲|乙"), q("丙|丁")})).headerRow, 0);
}

TEST(RowReader, HeadingsCarryTheSector)
{
    const RosterPlan plan = planOf({q("姓名|性别"), q("民革（2人）"), q("王　刚|男"), q("韦　平（壮族）|男"), QString(), q("侨联界（1人）"), q("龙慧芬（女）|"), q("合计|#3")});
    EXPECT_EQ(marks(plan), QStringLiteral("#++#+."));
    EXPECT_EQ(plan.rows[1].row.values[RosterField::Sector], q("民革"));
    EXPECT_EQ(plan.rows[2].row.values[RosterField::Ethnicity], q("壮族"));
    EXPECT_EQ(plan.rows[4].row.values[RosterField::Sector], q("侨联"));
    EXPECT_EQ(plan.rows[4].row.values[RosterField::Sex], q("女"));
    EXPECT_TRUE(plan.problems().isEmpty());
}

TEST(RowReader, HeadingsOfPostsAndWrongCounts)
{
    const RosterPlan plan = planOf({q("姓名|界别"), q("副主席（2人）"), q("王刚|民革"), q("常务委员（1人，按姓氏笔画为序）"), q("李四|侨联")});
    EXPECT_EQ(plan.rows[1].row.values[RosterField::Post], q("副主席"));
    EXPECT_EQ(plan.rows[3].row.values[RosterField::Post], q("常委"));
    EXPECT_EQ(plan.rows[3].row.values[RosterField::Sector], q("侨联"));
    ASSERT_EQ(plan.problems().size(), 1);
    EXPECT_EQ(plan.problems()[0].row, 2);
    EXPECT_EQ(plan.problems()[0].severity, Problem::Severity::Warning);
}

TEST(RowReader, MergedBlocks)
{
    RosterTable table = rosterTable({q("界别|姓名"), q("民革|王刚"), q("|李四"), q("|赵五"), q("侨联|钱六"), q("|孙七")});
    table.merged = {{2, 1, 3, 1}, {5, 1, 6, 1}};
    const RosterPlan plan = RosterPlanner(roster({}), {}).plan(table, findMapping(table));
    QStringList sectors;
    for (const PlannedRow &row : plan.rows)
        sectors << row.row.values[RosterField::Sector];
    // Row 4 is in no block: its sector is not made up.
    EXPECT_EQ(sectors, QStringList({q("民革"), q("民革"), QString(), q("侨联"), q("侨联")}));
}

TEST(RowReader, SectorOncePerGroupWithoutBlocks)
{
    const RosterPlan plan = planOf({q("界别|姓名"), q("民革|王刚"), q("|李四"), q("侨联|钱六"), q("|孙七"), q("|周八")});
    EXPECT_EQ(plan.rows[1].row.values[RosterField::Sector], q("民革"));
    EXPECT_EQ(plan.rows[4].row.values[RosterField::Sector], q("侨联"));
}

TEST(RowReader, ProblemsInTheirPlaces)
{
    const RosterPlan plan = planOf({q("序号|姓名|性别|出生年月|手机|界别|邮编|身份证号"), q("1||男|1975.08|13900002174|民革||"), q("2|王刚|南|1975.13|8203316|港澳侨|1234|12"),
                                    q("3|#N/A|男|||||"), q("4|张3三|男|||||"), q("5|李四|男|1975.08|13900002174|民革|#6000|110101199003070038")});
    EXPECT_EQ(marks(plan), QStringLiteral("!!!!+"));
    EXPECT_EQ(firstProblem(plan.rows[0]), ProblemKind::MissingName);
    const PlannedRow &bad = plan.rows[1];
    QSet<QPair<int, int>> found;
    for (const RosterProblem &problem : bad.row.problems)
        found.insert({static_cast<int>(problem.kind), problem.column});
    EXPECT_EQ(found, (QSet<QPair<int, int>>{{int(ProblemKind::BadSex), 3}, {int(ProblemKind::BadDate), 4}, {int(ProblemKind::BadPhone), 5},
                                            {int(ProblemKind::UnknownSector), 6}, {int(ProblemKind::BadPostcode), 7}, {int(ProblemKind::BadIdNumber), 8}}));
    EXPECT_EQ(bad.row.shown(RosterField::Birth), q("1975.13"));
    EXPECT_EQ(bad.row.values[RosterField::Birth], QString());
    EXPECT_FALSE(bad.row.isUnusable());
    EXPECT_TRUE(plan.rows[2].row.isUnusable());
    EXPECT_TRUE(plan.rows[3].row.isUnusable());
    EXPECT_EQ(plan.rows[4].row.values[RosterField::Postcode], q("006000"));
    const QString line = problemLine(plan.problems()[0]);
    EXPECT_TRUE(line.startsWith(q("名册.xlsx, 委员"))) << line.toStdString();
    EXPECT_TRUE(line.contains(QLatin1Char('2')) && line.contains(QLatin1Char('B'))) << line.toStdString();
}

TEST(RosterPlan, ProblemRowsSkippedOrTakenWithoutTheCell)
{
    RosterPlan plan = planOf({q("姓名|出生年月"), q("王刚|1975.13"), q("|1975.08"), q("李四|1975.08")});
    EXPECT_EQ(plan.willWrite(), 1);
    plan.problemRows = ProblemRows::TakeWithoutBadCells;
    EXPECT_EQ(plan.willWrite(), 2);
}

TEST(RosterPlan, UnknownSectorsAreAskedForOrCreated)
{
    const QStringList lines{q("姓名|界别"), q("王刚|港澳侨"), q("李四|民革")};
    EXPECT_EQ(marks(planOf(lines)), QStringLiteral("!+"));
    PlanOptions accepted;
    accepted.acceptedSectors = {{q("港澳侨"), q("港澳侨")}};
    const RosterPlan plan = planOf(lines, roster({}), accepted);
    EXPECT_EQ(marks(plan), QStringLiteral("++"));
    EXPECT_EQ(plan.newCodes.value(RosterField::Sector), QStringList({q("港澳侨")}));
    PlanOptions all;
    all.createSectors = true;
    EXPECT_EQ(marks(planOf(lines, roster({}), all)), QStringLiteral("++"));
}

TEST(RosterPlan, NewChangedSameAndMissing)
{
    const KnownRoster base = roster({known("王刚", "1975-08", "民革", "13900000001"), known("李四", "1980-01-05", "民革", "13900000002"), known("赵五", "1960-01", "侨联")});
    const RosterPlan plan = planOf({q("姓名|出生年月|界别|手机"), q("王刚|1975.08|侨联|13900000009"), q("李四|1980.01|民革|13900000002"), q("钱六|1990.01|民革|")}, base);
    EXPECT_EQ(marks(plan), QStringLiteral("~=+"));
    ASSERT_EQ(plan.rows[0].differences.size(), 2);
    EXPECT_EQ(plan.rows[0].differences[0].field, RosterField::Sector);
    EXPECT_EQ(plan.rows[0].differences[0].before, q("民革"));
    EXPECT_EQ(plan.rows[0].differences[1].after, q("13900000009"));
    EXPECT_EQ(plan.rows[0].basis, MatchBasis::NameAndBirth);
    ASSERT_EQ(plan.missing.size(), 1);
    EXPECT_EQ(plan.known.members[plan.missing[0]].values[RosterField::Name], q("赵五"));
    EXPECT_EQ(plan.willWrite(), 2);
}

TEST(RosterPlan, RefusedDifferencesAreCarriedToTheNextPlan)
{
    const KnownRoster base = roster({known("王刚", "1975-08", "民革", "13900000001")});
    const QStringList lines{q("姓名|出生年月|界别|手机"), q("王刚|1975.08|侨联|13900000009")};
    RosterPlan first = planOf(lines, base);
    first.rows[0].differences[0].taken = false;
    EXPECT_EQ(first.willWrite(), 1);
    RosterPlan second = planOf(lines, base);
    second.carryDecisions(first);
    EXPECT_FALSE(second.rows[0].differences[0].taken);
    EXPECT_TRUE(second.rows[0].differences[1].taken);
    first.rows[0].taken = false;
    second.carryDecisions(first);
    EXPECT_EQ(second.willWrite(), 0);
}

TEST(RosterPlan, DuplicatesAndNamesakesInTheFile)
{
    const RosterPlan plan = planOf({q("姓名|出生年月|界别|手机"), q("曾令仪|1976.08|侨联|13900007730"), q("曾令仪|1976/8/1|台联|13900007730"), q("王刚|1970.01|民革|"),
                                    q("王刚|1980.01|民革|"), q("李四||民革|"), q("李四||侨联|"), q("钱六||民革|"), q("钱六||民革|")});
    EXPECT_EQ(marks(plan), QStringLiteral("+!++++" "+!"));
    EXPECT_EQ(firstProblem(plan.rows[1]), ProblemKind::Duplicate);
    EXPECT_EQ(firstProblem(plan.rows[5]), ProblemKind::Namesake);
    EXPECT_TRUE(plan.rows[3].row.problems.isEmpty());
}

TEST(RosterPlan, TwoPeopleAlikeAreToldApartByCertificateAndPhone)
{
    const QStringList lines{q("姓名|出生年月|委员证号|手机"), q("王刚|1975.08|5-0001|13900000001"), q("王刚|1975.08|5-0002|13900000002")};
    EXPECT_EQ(marks(planOf(lines)), QStringLiteral("++"));
    KnownMember first = known("王刚", "1975-08", "民革", "13900000001");
    first.values[RosterField::Certificate] = QStringLiteral("5-0001");
    EXPECT_EQ(marks(planOf(lines, roster({first}))), QStringLiteral("=+"));
}

TEST(RosterPlan, NamesakesInTheDatabase)
{
    const KnownRoster base = roster({known("王刚", "1975-08", "民革"), known("王刚", "1980-01", "侨联"), known("李四", "1970-01", "民革")});
    EXPECT_EQ(planOf({q("姓名|出生年月"), q("王刚|1980.01")}, base).rows[0].basis, MatchBasis::NameAndBirth);
    EXPECT_EQ(planOf({q("姓名|界别"), q("王刚|侨联")}, base).rows[0].basis, MatchBasis::NameAndSector);
    const RosterPlan ambiguous = planOf({q("姓名|性别"), q("王刚|男")}, base);
    EXPECT_EQ(firstProblem(ambiguous.rows[0]), ProblemKind::Ambiguous);
    EXPECT_EQ(ambiguous.missing.size(), 1);
    const RosterPlan another = planOf({q("姓名|出生年月"), q("李四|1990.01")}, base);
    EXPECT_EQ(marks(another), QStringLiteral("+"));
    EXPECT_EQ(firstProblem(another.rows[0]), ProblemKind::Namesake);
    EXPECT_EQ(planOf({q("姓名"), q("李四")}, base).rows[0].basis, MatchBasis::Name);
}

TEST(RosterPlan, MendedBirthOrNameIsTheSamePerson)
{
    KnownMember wang = known("王刚", "1975-08", "民革", "13900000001");
    wang.values[RosterField::Certificate] = QStringLiteral("5-0001");
    const KnownRoster base = roster({wang});
    const RosterPlan birth = planOf({q("姓名|出生年月|手机"), q("王刚|1976.08|13900000001")}, base);
    EXPECT_EQ(marks(birth), QStringLiteral("~"));
    EXPECT_EQ(birth.rows[0].differences.first().field, RosterField::Birth);
    const RosterPlan name = planOf({q("姓名|出生年月|委员证号"), q("王钢|1975.08|5-0001")}, base);
    EXPECT_EQ(name.rows[0].basis, MatchBasis::Certificate);
    EXPECT_EQ(name.rows[0].differences.first().field, RosterField::Name);
}

TEST(RosterPlan, ReportKeepsIdentityNumbersBack)
{
    KnownMember wang = known("王刚", "1975-08", "民革");
    const RosterPlan plan = planOf({q("姓名|出生年月|身份证号"), q("王刚|1975.08|110101199003070038")}, roster({wang}));
    const QByteArray text = QJsonDocument(rosterReport(plan)).toJson();
    EXPECT_TRUE(text.contains("idNumber"));
    EXPECT_FALSE(text.contains("110101199003070038"));
}
