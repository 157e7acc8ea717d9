#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "archivefixture.h"
#include "core/records/history.h"
#include "core/text/chinese.h"
#include "data/archivelists.h"
#include "data/bodies.h"
#include "data/memberarchive.h"
#include "print/archiveprintsource.h"
#include "support/fakecontext.h"
#include "ui/bodiespage.h"
#include "ui/models/tableview.h"
#include "ui/sharebars.h"
#include "ui/widgets/messagebar.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

class BodiesTest : public test::ArchiveWorkspace
{
protected:
    Bodies sectors() { return Bodies(workspace(), CodeTable::Sector, term.id); }
    std::string overview(CodeTable table = CodeTable::Sector)
    {
        QStringList parts;
        const auto all = Bodies(workspace(), table, term.id).all();
        EXPECT_TRUE(all);
        for (const Body &body : *all)
            parts << q("%1:%2%3").arg(body.entry.name).arg(body.members).arg(body.conveners.isEmpty() ? QString() : u'(' + body.conveners.join(u' ') + u')');
        return parts.join(u' ').toStdString();
    }
    qint64 membershipOf(qint64 person) { return workspace().directory().membershipsOf(person)->first().id; }
};

ComposedMember composed(const char *sex, const char *birth, const char *party, const char *ethnicity, const char *education, const char *service = "")
{
    ComposedMember member;
    member.body = q("文艺");
    member.position = 2;
    member.sex = q(sex);
    member.birth = q(birth);
    member.party = q(party);
    member.ethnicity = q(ethnicity);
    member.education = q(education);
    member.serviceEducation = q(service);
    return member;
}

} // namespace

TEST_F(BodiesTest, MergeMovesTheMembersAndUndoBringsBothBack)
{
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:2");
    const auto moved = sectors().merge({hospital, culture}, q("医药卫生、文艺"));
    ASSERT_TRUE(moved) << moved.error().text.toStdString();
    EXPECT_EQ(*moved, 2);
    EXPECT_EQ(overview(), "医药卫生、文艺:3(欧阳慧敏)");
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:2");
    // The name of one that goes may be kept.
    ASSERT_TRUE(sectors().merge({hospital, culture}, q("文艺")));
    EXPECT_EQ(overview(), "文艺:3(欧阳慧敏)");
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:2");
    EXPECT_FALSE(sectors().merge({hospital}, q("文艺")));
}

TEST_F(BodiesTest, SplitPutsTheNewOneBehindTheOld)
{
    ASSERT_TRUE(sectors().add(q("教育")));
    EXPECT_FALSE(sectors().add(q("教育")));
    const auto made = sectors().split(culture, q("新闻出版"), {membershipOf(wei)});
    ASSERT_TRUE(made) << made.error().text.toStdString();
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:1 新闻出版:1 教育:0");
    EXPECT_EQ(MemberArchives(workspace()).load(wei)->terms[0].sector, q("新闻出版"));
    EXPECT_FALSE(sectors().split(culture, q("戏曲"), {}));
    EXPECT_FALSE(sectors().remove(sectors().all()->at(1).entry));
    EXPECT_TRUE(sectors().remove(sectors().all()->at(3).entry));
    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:2 教育:0");
}

TEST_F(BodiesTest, ConvenersAndHeads)
{
    ASSERT_TRUE(sectors().setConvener({membershipOf(wang), membershipOf(wei)}, true));
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:2(王恺 韦平)");
    EXPECT_EQ(overview(CodeTable::Committee), "提案委员会:1"); // 欧阳慧敏 is its deputy
    ASSERT_TRUE(sectors().move({membershipOf(wei)}, hospital));
    EXPECT_EQ(overview(), "医药卫生:2(韦平 欧阳慧敏) 文艺:1(王恺)");
}

TEST(Composition, AgesLevelsAndTheTableOfTheSuperiorLevel)
{
    const QDate day(2026, 6, 15);
    EXPECT_EQ(ageOn(q("1974-06"), day), 52);
    EXPECT_EQ(ageOn(q("1974-06-16"), day), 51);
    EXPECT_EQ(ageOn(q("1974"), day), 52);
    EXPECT_EQ(ageOn({}, day), -1);
    const QList<ComposedMember> members{composed("女", "1974-06", "中共党员", "汉族", "大学", "硕士研究生"), composed("男", "1990-07", "民盟", "壮族", "大专"), composed("男", "", "", "", "")};
    EXPECT_EQ(educationLevel(members[0]), q("研究生"));
    const CompositionTable table = compositionTable(members, q("界别"), day);
    ASSERT_EQ(table.rows.size(), 2);
    for (const QStringList &row : table.rows)
        ASSERT_EQ(row.size(), table.columns.size());
    // 人数 3, 女 1 33.3, 少数民族 1 33.3, 中共 1, 非中共 2 66.7, ages 35: 1, 46—55: 1, mean (52 + 35) / 2, 研究生 1, 大专 1, 不详 1
    EXPECT_EQ(table.rows[0].join(u'|').toStdString(), "文艺|3|1|33.3|1|33.3|1|2|66.7|1|0|1|0|0|43.5|1|0|1|0|1");
    EXPECT_EQ(table.rows[1][0], q("合计"));
    const auto groups = compositionOf(members, day);
    ASSERT_EQ(groups.size(), 5);
    EXPECT_EQ(groups[0].values, (QList<QPair<QString, int>>{{q("男"), 2}, {q("女"), 1}}));
    EXPECT_EQ(groups[2].values.last().first, q("不详"));
    // Property: each chart counts everybody once.
    for (const CompositionGroup &group : groups) {
        int all = 0;
        for (const auto &[name, count] : group.values)
            all += count;
        EXPECT_EQ(all, 3) << group.title.toStdString();
    }
}

TEST_F(BodiesTest, ThePageMergesSplitsAndPrints)
{
    test::FakeContext context(&workspace());
    BodiesPage page(context);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<QTableView *>(q("bodies.table"));
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 2);
    table->selectRow(1);
    EXPECT_TRUE(page.findChild<QLabel *>(q("bodies.title"))->text().contains(q("文艺")));
    auto *members = page.findChild<QTableView *>(q("bodies.members"));
    ASSERT_EQ(members->model()->rowCount(), 2);
    page.findChild<QPushButton *>(q("bodies.split"))->click(); // nobody chosen: says so
    EXPECT_TRUE(page.messageBar().isShowing());
    members->selectRow(0);
    context.interaction().answerText(q("戏曲"));
    page.findChild<QPushButton *>(q("bodies.split"))->click();
    EXPECT_EQ(overview(), "医药卫生:1(欧阳慧敏) 文艺:1 戏曲:1");
    table->selectAll();
    context.interaction().answerText(q("综合"));
    page.findChild<QPushButton *>(q("bodies.merge"))->click();
    EXPECT_EQ(overview(), "综合:3(欧阳慧敏)");
    EXPECT_TRUE(page.findChild<ShareBars *>()->accessibleDescription().contains(q("性别 男 2")));
    page.findChild<QPushButton *>(q("bodies.print"))->click();
    ASSERT_EQ(context.prints.size(), 1);
    EXPECT_EQ(context.prints[0].templateId, q("members.composition-sector"));
    context.interaction().answerFile(folder.path(q("构成.xlsx")));
    page.findChild<QPushButton *>(q("bodies.export"))->click();
    EXPECT_TRUE(QFile::exists(folder.path(q("构成.xlsx"))));
    EXPECT_TRUE(page.showRecord(q("committee"), committee));
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(BodiesTest, ListsOfTheArchive)
{
    ArchiveLists::Asked asked;
    asked.term = term;
    const ArchiveLists lists(workspace());
    const auto contacts = lists.list(q("contacts"), asked);
    ASSERT_TRUE(contacts);
    ASSERT_EQ(contacts->rows.size(), 3);
    EXPECT_EQ(contacts->rows[0].cells[0], q("王　恺"));
    EXPECT_EQ(contacts->rows[2].cells[3], q("139 0000 2174"));
    asked.order = Directory::Order::Sector;
    const auto bySector = lists.list(q("contacts"), asked);
    ASSERT_EQ(bySector->rows.size(), 5);
    EXPECT_EQ(bySector->rows[0].heading, q("医药卫生（1人）"));
    EXPECT_EQ(bySector->rows[2].heading, q("文艺（2人）"));
    asked.order = Directory::Order::Pinyin;
    EXPECT_EQ(lists.list(q("contacts"), asked)->rows[0].cells[0], q("欧阳慧敏"));
    asked.sector = q("文艺");
    EXPECT_EQ(lists.list(q("contacts"), asked)->rows.size(), 2);
    asked.sector.clear();

    const auto birthdays = lists.list(q("birthdays"), asked);
    ASSERT_TRUE(birthdays);
    ASSERT_EQ(birthdays->rows.size(), 2);
    EXPECT_EQ(birthdays->rows[0].heading, q("六月（1人）"));
    EXPECT_EQ(birthdays->rows[1].cells[0], q("6月"));
    EXPECT_TRUE(birthdays->subtitle.contains(q("2人未填")));
    asked.month = 7;
    EXPECT_TRUE(lists.list(q("birthdays"), asked)->rows.isEmpty());

    const auto summary = lists.list(q("summary"), asked);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->rows[1].cells, QStringList({q("历次产生委员"), q("3"), QString()}));
    EXPECT_FALSE(lists.list(q("nothing"), asked));
    for (const QString &id : ArchiveLists::ids()) {
        const auto list = lists.list(id, asked);
        ASSERT_TRUE(list) << id.toStdString();
        EXPECT_FALSE(ArchiveLists::title(id).isEmpty());
        for (const ArchiveList::Row &row : list->rows)
            EXPECT_TRUE(row.cells.isEmpty() || row.cells.size() == list->columns.size()) << id.toStdString();
        EXPECT_TRUE(ArchiveLists::write(*list, folder.path(id + q(".csv"))));
        PrintRequest request;
        request.templateId = q("members.") + id;
        request.ids = {term.id};
        const ArchivePrintSource source;
        EXPECT_TRUE(source.data(workspace(), request)) << id.toStdString();
        EXPECT_FALSE(source.sample(request.templateId).values.isEmpty());
        // What is the whole term's has nobody to choose.
        const bool whole = id == q("summary") || id.startsWith(q("composition"));
        EXPECT_EQ(source.ranges(workspace(), request).isEmpty(), whole) << id.toStdString();
    }
}
