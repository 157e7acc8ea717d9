#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/records/history.h"
#include "data/rosterfile.h"
#include "data/rosterimporter.h"
#include "membersworkspace.h"
#include "rostertables.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

namespace {

QString q(const char *value)
{
    return QString::fromUtf8(value);
}

RosterFile opened(const QString &name)
{
    auto file = RosterFile::open(fixture(QStringLiteral("rosters/") + name));
    if (!file)
        qFatal("%s: %s", qPrintable(name), qPrintable(file.error().text));
    return std::move(*file);
}

RosterTable tableOf(const QString &name)
{
    RosterFile file = opened(name);
    auto table = file.read(file.rosterSheet());
    if (!table)
        qFatal("%s: %s", qPrintable(name), qPrintable(table.error().text));
    return *table;
}

RosterPlan planOf(const RosterTable &table, PlanOptions options = {})
{
    options.createSectors = true;
    return RosterPlanner(RosterImporter::nothing(5), options).plan(table, findMapping(table));
}

QJsonArray expected(const QString &name)
{
    QFile file(fixture(QStringLiteral("rosters/hands.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no hands.json");
    return QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
}

QString textOf(const RosterPlan &plan)
{
    QStringList lines;
    for (const Problem &problem : plan.problems())
        lines << QStringLiteral("%1,%2: %3").arg(problem.row).arg(problem.column).arg(problem.text);
    return lines.join(u'\n');
}

} // namespace

/// Rosters as clerks write them, by openpyxl, LibreOffice Calc and as text in three encodings: make.py of the folder makes them.
class HandRosters : public ::testing::TestWithParam<const char *>
{
};

TEST_P(HandRosters, SaysTheSamePeopleInEveryFormat)
{
    const QString name = q(GetParam());
    const RosterTable table = tableOf(name);
    const RosterPlan plan = planOf(table);
    const QJsonArray people = expected(name.section(u'-', 1).section(u'.', 0, 0).section(u'-', 0, 0));
    ASSERT_FALSE(people.isEmpty());
    EXPECT_TRUE(plan.problems().isEmpty()) << textOf(plan).toStdString();
    EXPECT_EQ(plan.memberRows(), people.size());
    QList<const RosterRow *> rows;
    for (const PlannedRow &planned : plan.rows) {
        if (planned.isMember())
            rows << &planned.row;
    }
    for (qsizetype i = 0; i < std::min(rows.size(), people.size()); ++i) {
        const QJsonObject person = people[i].toObject();
        const RosterValues &values = rows[i]->values;
        const std::pair<const char *, RosterField> fields[] = {
            {"name", RosterField::Name}, {"sex", RosterField::Sex}, {"ethnicity", RosterField::Ethnicity}, {"birth", RosterField::Birth},
            {"sector", RosterField::Sector}, {"phone", RosterField::Phone}, {"organisation", RosterField::Organisation}};
        for (const auto &[key, field] : fields)
            EXPECT_EQ(values[field].toStdString(), person.value(QLatin1String(key)).toString().toStdString()) << key << " of " << values[RosterField::Name].toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, HandRosters,
                         ::testing::Values("hands-headings.xlsx", "hands-headings.ods", "hands-headings.xls", "hands-headings-utf8.csv", "hands-headings-bom.csv",
                                           "hands-headings-gb18030.csv", "hands-blocks.xlsx", "hands-blocks.ods", "hands-blocks.xls", "hands-blocks-utf8.csv",
                                           "hands-blocks-bom.csv", "hands-blocks-gb18030.csv"));

TEST(HiddenParts, RowsAreReadAndCountedAndLeftOutWhenTold)
{
    for (const char *name : {"hands-blocks.xlsx", "hands-blocks.ods", "hands-blocks.xls"}) {
        const RosterTable table = tableOf(q(name));
        EXPECT_EQ(table.hiddenRows(), 1) << name;
        EXPECT_EQ(opened(q(name)).sheets(), QStringList{q("委员名册")}) << name;
        EXPECT_EQ(opened(q(name)).hiddenSheets(), QStringList{q("旧名册")}) << name;
        EXPECT_EQ(planOf(table).memberRows(), 5) << name;
        PlanOptions options;
        options.skipHidden = true;
        const RosterPlan plan = planOf(table, options);
        EXPECT_EQ(plan.memberRows(), 4) << name;
        for (const PlannedRow &planned : plan.rows)
            EXPECT_NE(planned.row.values[RosterField::Name], q("单立")) << name;
        EXPECT_EQ(plan.rows.last().row.values[RosterField::Sector], q("教育界")) << name;
    }
}

TEST(SeveralSheets, EachHasColumnsOfItsOwn)
{
    const RosterTable table = tableOf(q("hands-sheets.xlsx"));
    ASSERT_EQ(table.sheets, (QStringList{q("农业界"), q("教育界（1人）")}));
    RosterMapping mapping = findMapping(table);
    ASSERT_EQ(mapping.further.size(), 1);
    EXPECT_EQ(mapping.headerRow, 2);
    EXPECT_EQ(mapping.columnOf(RosterField::Phone), 3);
    EXPECT_EQ(mapping.ofSheet(1).headerRow, 1);
    EXPECT_EQ(mapping.ofSheet(1).columnOf(RosterField::Phone), 5);
    EXPECT_TRUE(mapping.faults(table).isEmpty());
    const RosterPlan plan = planOf(table);
    ASSERT_EQ(plan.memberRows(), 3) << textOf(plan).toStdString();
    const RosterRow &last = plan.rows.last().row;
    EXPECT_EQ(last.values[RosterField::Name], q("龙慧芬"));
    EXPECT_EQ(last.values[RosterField::Sector], q("教育界"));
    EXPECT_EQ(last.values[RosterField::Phone], q("13900000003"));
    EXPECT_EQ(last.values[RosterField::Organisation], q("望川市某单位3"));
    EXPECT_EQ(plan.rowName(last.number), q("教育界（1人）!2"));

    mapping.ofSheet(1).set(1, RosterField::None);
    const QStringList faults = mapping.faults(table);
    ASSERT_EQ(faults.size(), 1);
    EXPECT_TRUE(faults.first().contains(q("教育界"))) << faults.first().toStdString();
}

TEST(SeveralSheets, ProblemsNameTheColumnOfTheirSheet)
{
    RosterTable table = rosterTable({q("姓名|手机"), q("王刚|13900000001")});
    RosterTable further = rosterTable({q("名单||"), q("手机|单位|姓名"), q("8203316|某局|李四")});
    further.sheet = q("乙");
    table.append(further);
    table.finish();
    const RosterPlan plan = planOf(table);
    ASSERT_EQ(plan.memberRows(), 2);
    const QList<Problem> problems = plan.problems();
    ASSERT_EQ(problems.size(), 1) << textOf(plan).toStdString();
    EXPECT_EQ(problems.first().sheet, q("乙"));
    EXPECT_EQ(problems.first().row, 3);
    EXPECT_EQ(problems.first().column, 1);
}

TEST(Formulas, ANameThatWasNotCalculatedIsNotLost)
{
    RosterTable table = rosterTable({q("姓名|界别"), q("|民革"), q("李四|民革")});
    table.rows[1].cells[0] = {Cell::Type::Error, q("=\"王\"&\"刚\""), 0};
    const RosterPlan plan = planOf(table);
    EXPECT_EQ(plan.memberRows(), 2);
    EXPECT_EQ(plan.unusableRows(), 1);
}

/// Importing into a database and again.
class ImportedAgain : public MembersWorkspace
{
protected:
    RosterPlan plan(const RosterTable &table, const PlanOptions &options = {})
    {
        m_importer.emplace(workspace());
        auto plan = m_importer->plan(table, findMapping(table), 5, options);
        EXPECT_TRUE(plan.ok()) << plan.error().text.toStdString();
        plan->problemRows = ProblemRows::TakeWithoutBadCells;
        return *plan;
    }
    ImportResult write(const RosterPlan &plan)
    {
        const auto result = m_importer->commit(plan);
        EXPECT_TRUE(result.ok()) << result.error().text.toStdString();
        return *result;
    }

    std::optional<RosterImporter> m_importer;
};

TEST_F(ImportedAgain, WhatWasKeptDoubtfulIsUnchanged)
{
    PlanOptions create;
    create.createSectors = true;
    const RosterTable table = rosterTable({q("姓名|出生年月|界别|手机|身份证号"), q("王刚|1975.13|民革|8203316|12345"), q("李四|1975.08|民革|13900000001|")});
    const RosterPlan first = plan(table, create);
    EXPECT_EQ(first.count(RowMark::Problem), 1);
    EXPECT_EQ(write(first).added, 2);
    const RosterPlan again = plan(table, create);
    EXPECT_EQ(again.count(RowMark::Problem), 0) << textOf(again).toStdString();
    EXPECT_EQ(again.count(RowMark::Same), 2);
    EXPECT_EQ(again.willWrite(), 0);
    EXPECT_EQ(again.faultyRows(), 1);
    for (const Problem &problem : again.problems())
        EXPECT_EQ(problem.severity, Problem::Severity::Warning) << problem.text.toStdString();

    // Another doubtful value is something new.
    const RosterPlan other = plan(rosterTable({q("姓名|出生年月|界别|手机|身份证号"), q("王刚|1975.13|民革|8203317|12345")}), create);
    EXPECT_EQ(other.count(RowMark::Problem), 1);
    // So is another number of the identity card than the one that is kept.
    const RosterPlan card = plan(rosterTable({q("姓名|界别|身份证号"), q("王刚|民革|54321")}), create);
    EXPECT_EQ(card.count(RowMark::Problem), 1);
}

TEST_F(ImportedAgain, UnknownSectorStaysOfferedUntilItIsThere)
{
    const RosterTable table = rosterTable({q("姓名|界别"), q("王刚|文艺界")});
    const RosterPlan first = plan(table);
    EXPECT_EQ(first.unknownSectors(), 1);
    EXPECT_EQ(first.known.codes.sectors.fullName(q("文艺界")), q("文化艺术界"));
    EXPECT_EQ(write(first).added, 1);
    EXPECT_EQ(plan(table).count(RowMark::Problem), 1);

    PlanOptions accepted;
    accepted.acceptedSectors.insert(q("文艺界"), q("文化艺术界"));
    const RosterPlan created = plan(table, accepted);
    EXPECT_EQ(created.count(RowMark::Problem), 0);
    write(created);
    const auto sectors = workspace().directory().codes(CodeTable::Sector, m_term);
    XZ_ASSERT_OK(sectors);
    ASSERT_EQ(sectors->size(), 1);
    EXPECT_EQ(sectors->first().name, q("文化艺术界"));
    EXPECT_EQ(sectors->first().shortName, q("文艺"));
    // The file goes on writing it as it does, and is understood.
    EXPECT_EQ(plan(table).count(RowMark::Same), 1);
}

TEST(SectorNames, FullNamesAreKnown)
{
    const CodeNames sectors = RosterImporter::nothing(5).codes.sectors;
    EXPECT_EQ(sectors.fullName(q("科协")), q("中国科学技术协会"));
    EXPECT_TRUE(sectors.fullName(q("文化艺术界")).isEmpty());
    EXPECT_TRUE(sectors.fullName(q("港澳侨")).isEmpty());
}
