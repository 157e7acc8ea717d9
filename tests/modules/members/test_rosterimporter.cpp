#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/records/history.h"
#include "core/text/chinese.h"
#include "data/importmappings.h"
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

const QString demoRoster = sourcePath(QStringLiteral("resources/demo/roster.xlsx"));

QJsonArray json(const QString &name)
{
    QFile file(fixture(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).array();
}

class RosterImporterTest : public MembersWorkspace
{
protected:
    RosterTable tableOf(const QString &path)
    {
        auto file = RosterFile::open(path);
        EXPECT_TRUE(file.ok()) << file.error().text.toStdString();
        auto table = file->read(file->rosterSheet());
        EXPECT_TRUE(table.ok()) << table.error().text.toStdString();
        return *table;
    }

    RosterPlan planOf(const RosterTable &table, bool createSectors = true)
    {
        PlanOptions options;
        options.createSectors = createSectors;
        m_importer.emplace(workspace());
        auto plan = m_importer->plan(table, findMapping(table), 5, options);
        EXPECT_TRUE(plan.ok()) << plan.error().text.toStdString();
        return *plan;
    }

    ImportResult commit(const RosterPlan &plan)
    {
        auto result = m_importer->commit(plan);
        EXPECT_TRUE(result.ok()) << (result.error().text + result.error().detail).toStdString();
        return *result;
    }

    QHash<QString, MemberRow> members()
    {
        QHash<QString, MemberRow> found;
        auto rows = workspace().directory().members(m_term, Directory::Order::Strokes);
        EXPECT_TRUE(rows.ok());
        for (const MemberRow &row : rows ? *rows : QList<MemberRow>())
            found.insert(row.certificate, row);
        return found;
    }

    std::optional<RosterImporter> m_importer;
};

} // namespace

TEST_F(RosterImporterTest, DemoRosterComesOutAsItsPeople)
{
    const RosterTable table = tableOf(demoRoster);
    const RosterPlan plan = planOf(table);
    EXPECT_TRUE(plan.problems(false).isEmpty()) << plan.problems(false).first().text.toStdString();
    EXPECT_EQ(plan.count(RowMark::New), 412);
    EXPECT_EQ(plan.count(RowMark::Heading), 30);
    const ImportResult result = commit(plan);
    EXPECT_EQ(result.added, 412);
    EXPECT_EQ(result.created.value(RosterField::Sector).size(), 30);
    EXPECT_FALSE(result.termCreated);

    const QHash<QString, MemberRow> found = members();
    EXPECT_EQ(found.size(), 412);
    for (const QJsonValue &value : json(QStringLiteral("rosters/people.json"))) {
        const QJsonObject person = value.toObject();
        const auto text = [&](const char *key) { return person.value(QLatin1String(key)).toString().toStdString(); };
        const QString certificate = QStringLiteral("5-%1").arg(person.value(QLatin1String("number")).toInt(), 4, 10, QLatin1Char('0'));
        const MemberRow row = found.value(certificate);
        EXPECT_EQ(row.name.toStdString(), text("name")) << certificate.toStdString();
        EXPECT_EQ(row.sex.toStdString(), text("sex")) << text("name");
        EXPECT_EQ(row.ethnicity.toStdString(), text("ethnicity")) << text("name");
        EXPECT_EQ(row.birth.toStdString(), text("birth")) << text("name");
        EXPECT_EQ(row.sector.toStdString(), text("sector")) << text("name");
        EXPECT_EQ(row.party.toStdString(), text("party")) << text("name");
        EXPECT_EQ(row.committee.toStdString(), text("committee")) << text("name");
        EXPECT_EQ(row.organisation.toStdString(), text("unit")) << text("name");
        EXPECT_EQ(row.phone.toStdString(), text("phone")) << text("name");
        EXPECT_EQ(row.post.toStdString(), text("post")) << text("name");
        EXPECT_EQ(row.group, QStringLiteral("第%1小组").arg(chineseNumber(person.value(QLatin1String("group")).toInt())));
        EXPECT_EQ(row.isConvener, person.value(QLatin1String("convener")).toBool()) << text("name");
    }
}

TEST_F(RosterImporterTest, TheSameFileAgainChangesNothingAndUndoTakesAllBack)
{
    const RosterTable table = tableOf(demoRoster);
    commit(planOf(table));
    const RosterPlan again = planOf(table);
    EXPECT_EQ(again.count(RowMark::Same), 412);
    EXPECT_EQ(again.willWrite(), 0);
    EXPECT_TRUE(again.missing.isEmpty());
    EXPECT_TRUE(again.newCodes.isEmpty());
    EXPECT_EQ(commit(again).commit.changeSetId, 0);
    // The same people with the sector in merged blocks.
    const RosterPlan merged = planOf(tableOf(fixture(QStringLiteral("rosters/merged.xlsx"))));
    EXPECT_EQ(merged.count(RowMark::Same), 412) << merged.willWrite();

    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_TRUE(members().isEmpty());
    const auto sectors = workspace().directory().codes(CodeTable::Sector, m_term);
    XZ_ASSERT_OK(sectors);
    EXPECT_TRUE(sectors->isEmpty());
    XZ_ASSERT_OK(workspace().history().redo());
    EXPECT_EQ(members().size(), 412);
}

TEST_F(RosterImporterTest, BrokenRosterNamesEachProblemInItsPlace)
{
    commit(planOf(tableOf(demoRoster)));
    const RosterPlan plan = planOf(tableOf(fixture(QStringLiteral("rosters/broken.xlsx"))), false);
    QSet<QPair<int, int>> found;
    for (const Problem &problem : plan.problems(false))
        found.insert({problem.row, problem.column});
    for (const QJsonValue &value : json(QStringLiteral("rosters/broken.json"))) {
        const QJsonObject wanted = value.toObject();
        const QPair<int, int> place{wanted.value(QLatin1String("row")).toInt(), wanted.value(QLatin1String("column")).toInt()};
        EXPECT_TRUE(found.remove(place)) << wanted.value(QLatin1String("kind")).toString().toStdString() << " in row " << place.first;
    }
    // The last row names the unknown sector as well.
    found.remove({24, 0});
    EXPECT_TRUE(found.isEmpty()) << found.begin()->first << ',' << found.begin()->second;
    EXPECT_EQ(plan.count(RowMark::Problem), 6);
    EXPECT_EQ(plan.missing.size(), 412 - 16);
}

TEST_F(RosterImporterTest, ChangesAreWrittenFieldByFieldAsAccepted)
{
    commit(planOf(rosterTable({q("姓名|出生年月|界别|手机|工作单位"), q("王刚|1975.08|民革|13900000001|某局"), q("李四|1980.01|民革|13900000002|某院")})));
    RosterPlan plan = planOf(rosterTable({q("姓名|出生年月|界别|手机|工作单位"), q("王刚|1975.08|侨联|13900000009|某厅"), q("赵五|1990.01|台联||")}));
    EXPECT_EQ(plan.count(RowMark::Changed), 1);
    ASSERT_EQ(plan.rows[0].differences.size(), 3);
    for (FieldDifference &difference : plan.rows[0].differences)
        difference.taken = difference.field != RosterField::Phone;
    ASSERT_EQ(plan.missing.size(), 1);
    const ImportResult result = commit(plan);
    EXPECT_EQ(result.added, 1);
    EXPECT_EQ(result.changed, 1);
    EXPECT_EQ(result.created.value(RosterField::Sector), QStringList({q("侨联"), q("台联")}));
    const auto rows = workspace().directory().members(m_term, Directory::Order::Strokes);
    XZ_ASSERT_OK(rows);
    ASSERT_EQ(rows->size(), 3);
    for (const MemberRow &row : *rows) {
        if (row.name == q("王刚")) {
            EXPECT_EQ(row.sector, q("侨联"));
            EXPECT_EQ(row.phone, q("13900000001"));
            EXPECT_EQ(row.organisation, q("某厅"));
        } else if (row.name == q("李四")) {
            EXPECT_EQ(row.phone, q("13900000002"));
        } else {
            EXPECT_EQ(row.post, q("委员"));
        }
    }
    EXPECT_EQ(workspace().history().steps(0, 1)->first().title.contains(QLatin1Char('2')), true);
}

TEST_F(RosterImporterTest, MissingTermIsMadeAndPeopleOfOtherTermsAreFound)
{
    const RosterTable table = rosterTable({q("姓名|出生年月|界别|职务"), q("王刚|1975.08|民革|副主席"), q("李四|1980.01|侨联|委员")});
    commit(planOf(table));
    RosterImporter importer(workspace());
    PlanOptions options;
    options.createSectors = true;
    const auto plan = importer.plan(table, findMapping(table), 6, options);
    XZ_ASSERT_OK(plan);
    EXPECT_EQ(plan->count(RowMark::New), 2);
    EXPECT_GE(plan->rows[0].known, 0);
    const auto result = importer.commit(*plan);
    XZ_ASSERT_OK(result);
    EXPECT_TRUE(result->termCreated);
    const auto current = workspace().directory().currentTerm();
    XZ_ASSERT_OK(current);
    EXPECT_EQ(current->number, 6);
    EXPECT_EQ(current->name, q("第六届"));
    const auto now = workspace().directory().members(current->id, Directory::Order::Rank);
    const auto then = workspace().directory().members(m_term, Directory::Order::Rank);
    XZ_ASSERT_OK(now);
    XZ_ASSERT_OK(then);
    ASSERT_EQ(now->size(), 2);
    EXPECT_EQ(now->first().personId, then->first().personId);
    EXPECT_NE(now->first().membershipId, then->first().membershipId);
    EXPECT_EQ(now->first().post, q("副主席"));
}

TEST_F(RosterImporterTest, ConflictWritesNothing)
{
    const QStringList lines{q("姓名|出生年月|手机"), q("王刚|1975.08|13900000001")};
    commit(planOf(rosterTable(lines)));
    const RosterPlan plan = planOf(rosterTable({lines[0], q("王刚|1975.08|13900000009"), q("李四|1980.01|")}));
    const auto rows = workspace().directory().members(m_term, Directory::Order::Strokes);
    const auto person = workspace().directory().person(rows->first().personId);
    Person after = *person;
    after.phone = QStringLiteral("13900000005");
    ChangeSet meanwhile(workspace(), QStringLiteral("meanwhile"));
    workspace().directory().updatePerson(meanwhile, *person, after);
    XZ_ASSERT_OK(meanwhile.commit());
    const auto failed = m_importer->commit(plan);
    EXPECT_EQ(failed.error().code, ErrorCode::Conflict);
    EXPECT_EQ(workspace().directory().members(m_term, Directory::Order::Strokes)->size(), 1);
}

TEST_F(RosterImporterTest, SavedMappings)
{
    const RosterTable table = rosterTable({q("姓名|甲|乙"), q("王刚|x|y")});
    RosterMapping mapping = findMapping(table);
    mapping.set(2, RosterField::Organisation);
    ImportMappings saved(workspace());
    XZ_ASSERT_OK(saved.save(mapping, q("统战部名册")));
    reopen();
    ImportMappings again(workspace());
    EXPECT_EQ(again.names(), QStringList({q("统战部名册")}));
    RosterMapping other = findMapping(table);
    EXPECT_EQ(again.recall(other), q("统战部名册"));
    EXPECT_EQ(other.columnOf(RosterField::Organisation), 2);
    RosterMapping strange = findMapping(rosterTable({q("姓名|丙"), q("王刚|x")}));
    EXPECT_EQ(again.recall(strange), QString());
    XZ_ASSERT_OK(again.remove(q("统战部名册")));
    EXPECT_TRUE(again.names().isEmpty());
}

TEST_F(RosterImporterTest, RostersWithoutNamesAreRefused)
{
    const RosterTable table = rosterTable({q("性别|民族|界别"), q("男|汉|民革")});
    RosterImporter importer(workspace());
    EXPECT_EQ(importer.plan(table, findMapping(table), 5, {}).error().code, ErrorCode::BadInput);
}
