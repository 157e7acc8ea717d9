#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "archivefixture.h"
#include "core/records/history.h"
#include "data/formersource.h"
#include "data/memberarchive.h"
#include "data/memberwriter.h"
#include "data/pairings.h"
#include "data/pairingsource.h"
#include "data/rostersource.h"
#include "data/termcopier.h"
#include "support/fakecontext.h"
#include "ui/formerpage.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/nexttermpage.h"
#include "ui/pairingpage.h"
#include "ui/termcopymodel.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

class TermsTest : public test::ArchiveWorkspace
{
protected:
    std::string namesOf(qint64 termId, bool former = false)
    {
        QStringList names;
        const auto rows = workspace().directory().members(termId, Directory::Order::Strokes, former);
        EXPECT_TRUE(rows);
        for (const MemberRow &row : *rows)
            names << row.name;
        return names.join(u' ').toStdString();
    }
    std::string formerNames(qint64 current, QVariantMap filters = {})
    {
        filters.insert(q("current"), current);
        const FormerSource source(workspace());
        const TableQuery query{filters, q("strokes"), false};
        const auto rows = source.rows(query, 0, 50);
        EXPECT_TRUE(rows) << rows.error().detail.toStdString();
        QStringList names;
        for (const TableRow &row : *rows)
            names << row.values[1].toString().remove(QChar(0x3000)) + u':' + row.values[4].toString() + u':' + row.values[7].toString();
        EXPECT_EQ(*source.count(query), rows->size());
        return names.join(u' ').toStdString();
    }
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }
};

} // namespace

TEST_F(TermsTest, WhoStaysLeavesAndJoinsIsOneStep)
{
    const TermCopier copier(workspace());
    auto planned = copier.plan(term);
    ASSERT_TRUE(planned) << planned.error().text.toStdString();
    TermCopyPlan plan = *planned;
    EXPECT_EQ(plan.to.number, 6);
    EXPECT_EQ(plan.to.name, q("第六届"));
    ASSERT_EQ(plan.members.size(), 3); // 王恺 韦平 欧阳慧敏
    plan.to.starts = q("2027-01-10");
    TermCopier::reckonAges(plan);
    EXPECT_EQ(plan.members[2].age, 52); // born 1974-06
    EXPECT_EQ(plan.members[0].age, -1);
    plan.members[1].stays = false;
    QStringList faults;
    const auto joiners = copier.joiners(plan, q("丁　芸，文艺，市图书馆馆长\n\n李明 没有的界别\n王恺 文艺\n丁芸"), faults);
    ASSERT_TRUE(joiners);
    ASSERT_EQ(joiners->size(), 1);
    EXPECT_EQ(joiners->first().name, q("丁芸"));
    EXPECT_EQ(joiners->first().sector, q("文艺"));
    EXPECT_EQ(joiners->first().organisation, q("市图书馆馆长"));
    ASSERT_EQ(faults.size(), 3) << faults.join(u'\n').toStdString();
    plan.joiners = *joiners;
    const auto done = copier.commit(plan);
    ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();

    const auto current = workspace().directory().currentTerm();
    ASSERT_TRUE(current);
    EXPECT_EQ(current->number, 6);
    EXPECT_EQ(namesOf(current->id), "丁芸 王恺 欧阳慧敏");
    // The old term is listed as it ended.
    EXPECT_EQ(namesOf(term.id), "王恺 韦平 欧阳慧敏");
    const auto archive = MemberArchives(workspace()).load(ouyang);
    ASSERT_EQ(archive->terms.size(), 2);
    EXPECT_EQ(archive->terms[0].sector, q("医药卫生"));
    EXPECT_EQ(archive->terms[0].committee, q("提案委员会"));
    EXPECT_EQ(archive->terms[0].group, q("第三小组"));
    EXPECT_EQ(archive->terms[0].post, q("委员")); // elected anew
    EXPECT_EQ(archive->terms[0].membership.certificate, QString());
    EXPECT_FALSE(archive->terms[0].membership.isConvener);
    EXPECT_EQ(archive->terms[0].membership.starts, q("2027-01-10"));
    EXPECT_EQ(archive->terms[1].membership.exitKind, q("届满"));
    EXPECT_EQ(archive->terms[1].membership.ends, q("2027-01-09"));
    EXPECT_NE(archive->terms[0].membership.sectorId, archive->terms[1].membership.sectorId);
    EXPECT_EQ(formerNames(current->id), "韦平:第五届:届满");

    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(workspace().directory().currentTerm()->number, 5);
    EXPECT_EQ(workspace().directory().terms()->size(), 1);
    EXPECT_TRUE(MemberArchives(workspace()).load(ouyang)->terms[0].isInOffice());
    ASSERT_TRUE(workspace().history().redo());
    EXPECT_EQ(namesOf(current->id), "丁芸 王恺 欧阳慧敏");
    EXPECT_FALSE(copier.fault(plan)->isEmpty()); // the number is taken now
}

TEST_F(TermsTest, PostsAndRanksAreKeptWhenAskedAndFormerMembersComeBack)
{
    const TermCopier copier(workspace());
    TermCopyPlan plan = *copier.plan(term);
    plan.keepPosts = true;
    plan.members[0].stays = false; // 王恺
    ASSERT_TRUE(copier.commit(plan));
    const auto sixth = workspace().directory().currentTerm();
    EXPECT_EQ(MemberArchives(workspace()).load(ouyang)->terms[0].post, q("常委"));
    EXPECT_TRUE(MemberArchives(workspace()).load(ouyang)->terms[0].membership.isConvener);

    TermCopyPlan next = *copier.plan(*sixth);
    EXPECT_EQ(next.members[0].terms, 2);
    QStringList faults;
    next.joiners = *copier.joiners(next, q("王恺 文艺"), faults);
    ASSERT_TRUE(faults.isEmpty()) << faults.join(u' ').toStdString();
    EXPECT_EQ(next.joiners[0].personId, wang);
    EXPECT_EQ(next.joiners[0].formerly, q("第五届"));
    ASSERT_TRUE(copier.commit(next));
    const auto archive = MemberArchives(workspace()).load(wang);
    ASSERT_EQ(archive->terms.size(), 2);
    EXPECT_EQ(archive->terms[0].term.number, 7);
}

TEST_F(TermsTest, NamesakesOfTheArchiveAreNotGuessed)
{
    Person other;
    other.name = q("王恺");
    addMember(other, {});
    const TermCopier copier(workspace());
    TermCopyPlan plan = *copier.plan(term);
    for (TermCopyMember &each : plan.members)
        each.stays = false;
    QStringList faults;
    const auto joiners = copier.joiners(plan, q("王恺"), faults);
    EXPECT_TRUE(joiners->isEmpty());
    EXPECT_EQ(faults.size(), 1);
    plan.joiners.clear();
    EXPECT_FALSE(copier.fault(plan)->isEmpty()); // nobody would be left
    EXPECT_FALSE(copier.commit(plan));
    EXPECT_EQ(workspace().directory().terms()->size(), 1);
}

TEST_F(TermsTest, WhoResignedIsFormerAndNotInTheRoster)
{
    const auto archive = MemberArchives(workspace()).load(wang);
    MemberEdit before{archive->person, archive->terms[0].membership, {}};
    MemberEdit after = before;
    after.membership.exitKind = q("辞去");
    ASSERT_TRUE(MemberWriter(workspace()).save(before, after));
    EXPECT_EQ(formerNames(term.id), "王恺:第五届:辞去");
    EXPECT_EQ(formerNames(term.id, {{q("exit"), q("届满")}}), "");
    EXPECT_EQ(formerNames(term.id, {{q("text"), q("wk")}}), "王恺:第五届:辞去");
    EXPECT_EQ(namesOf(term.id), "韦平 欧阳慧敏");
    const RosterSource roster(workspace());
    EXPECT_EQ(*roster.count({{{q("term"), term.id}, {q("state"), q("left")}}, {}, false}), 1);
}

TEST_F(TermsTest, ThePageDecidesAndBeginsTheTerm)
{
    test::FakeContext context(&workspace());
    NextTermPage page(context);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<QTableView *>(q("nextterm.members"));
    ASSERT_TRUE(table);
    ASSERT_TRUE(until([table] { return table->model()->rowCount() == 3; }));
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(page.plan().leaving(), 1);
    EXPECT_FALSE(page.plan().members[1].stays);
    page.findChild<QPlainTextEdit *>(q("nextterm.joiners"))->setPlainText(q("丁芸 不存在"));
    auto *run = page.findChild<QPushButton *>(q("nextterm.run"));
    EXPECT_FALSE(run->isEnabled());
    page.findChild<QPlainTextEdit *>(q("nextterm.joiners"))->setPlainText(q("丁芸 文艺"));
    ASSERT_TRUE(run->isEnabled());
    EXPECT_TRUE(page.findChild<QLabel *>(q("nextterm.summary"))->text().contains(q("2")));
    context.interaction().answer(1); // goes back
    run->click();
    EXPECT_EQ(workspace().directory().terms()->size(), 1);
    context.interaction().answer(0);
    run->click();
    ASSERT_TRUE(until([&context] { return !context.pages.isEmpty(); }));
    EXPECT_EQ(context.pages.last().id, q("members.roster"));
    const auto current = workspace().directory().currentTerm();
    EXPECT_EQ(namesOf(current->id), "丁芸 王恺 欧阳慧敏");
}

TEST_F(TermsTest, AFormerMemberJoinsAgain)
{
    const TermCopier copier(workspace());
    TermCopyPlan plan = *copier.plan(term);
    plan.members[1].stays = false; // 韦平
    ASSERT_TRUE(copier.commit(plan));
    test::FakeContext context(&workspace());
    FormerPage page(context);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<TableView *>(q("members.former"));
    ASSERT_TRUE(until([table] { return table->windowed()->totalCount() == 1 && table->windowed()->loadedRow(0); }));
    table->setCurrentIndex(table->model()->index(0, 0));
    page.findChild<QPushButton *>(q("members.former.rejoin"))->click();
    EXPECT_EQ(context.pages.last().record, wei);
    EXPECT_EQ(namesOf(workspace().directory().currentTerm()->id), "王恺 韦平 欧阳慧敏");
    ASSERT_TRUE(until([table] { return table->windowed()->totalCount() == 0; }));
}

TEST_F(TermsTest, PairingsReplaceEndAndAreShownInTheArchive)
{
    const Pairings pairings(workspace());
    Pairing zhang;
    zhang.termId = term.id;
    zhang.helper = q("张干事");
    zhang.unit = q("委员联络室");
    zhang.starts = q("2025-01-01");
    EXPECT_EQ(*pairings.assign(zhang, {ouyang, wang}), 2);
    EXPECT_EQ(*pairings.assign(zhang, {ouyang, wang}), 0);
    Pairing li = zhang;
    li.helper = q("李干事");
    li.starts = q("2026-03-01");
    EXPECT_EQ(*pairings.assign(li, {wang}), 1);
    EXPECT_EQ(pairings.holding(term.id, Pairing::Kind::Staff)->value(wang).helper, q("李干事"));
    const auto archive = MemberArchives(workspace()).load(wang);
    ASSERT_EQ(archive->pairings.size(), 2);
    EXPECT_EQ(archive->pairings[0].helper, q("李干事"));
    EXPECT_EQ(archive->pairings[1].ends, q("2026-03-01"));
    // A lawyer is another register.
    Pairing lawyer = zhang;
    lawyer.kind = Pairing::Kind::Lawyer;
    lawyer.helper = q("赵律师");
    ASSERT_TRUE(pairings.assign(lawyer, {wang}));
    EXPECT_EQ(pairings.holding(term.id, Pairing::Kind::Staff)->value(wang).helper, q("李干事"));
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_TRUE(pairings.holding(term.id, Pairing::Kind::Lawyer)->isEmpty());
    EXPECT_EQ(*pairings.end(term.id, Pairing::Kind::Staff, {wang, wei}, q("2026-05-01")), 1);
    EXPECT_FALSE(pairings.holding(term.id, Pairing::Kind::Staff)->contains(wang));
    EXPECT_FALSE(pairings.assign({}, {wang}));

    const PairingSource source(workspace(), Pairing::Kind::Staff);
    const TableQuery open{{{q("term"), term.id}, {q("paired"), false}}, q("strokes"), false};
    EXPECT_EQ(*source.count(open), 2);
    EXPECT_EQ(source.rows(open, 0, 10)->first().key, wang);
    EXPECT_EQ(*source.indexOf(open, wei), 1);
    const PairingSource parties(workspace(), Pairing::Kind::Leader);
    EXPECT_GT(*parties.count({{{q("term"), term.id}}, {}, false}), 5);
    // With the person goes what is paired with him.
    ASSERT_TRUE(MemberWriter(workspace()).remove(person(wang)));
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(MemberArchives(workspace()).load(wang)->pairings.size(), 2);
}

TEST_F(TermsTest, ThePageOfPairingsPairsTheSelection)
{
    test::FakeContext context(&workspace());
    PairingPage page(context);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<TableView *>(q("members.pairing"));
    ASSERT_TRUE(until([table] { return table->windowed()->totalCount() == 3 && table->windowed()->loadedRow(2); }));
    auto *form = page.findChild<RecordForm *>(q("pairing.form"));
    form->setValue(q("helper"), q("张干事"));
    table->selectAll();
    page.findChild<QPushButton *>(q("pairing.save"))->click();
    ASSERT_TRUE(until([this] { return Pairings(workspace()).holding(term.id, Pairing::Kind::Staff)->size() == 3; }));
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_TRUE(Pairings(workspace()).holding(term.id, Pairing::Kind::Staff)->isEmpty());
    page.setKind(Pairing::Kind::Leader);
    ASSERT_TRUE(until([table] { return table->windowed()->totalCount() > 5 && table->windowed()->loadedRow(0); }));
    table->selectRow(0);
    form->setValue(q("helper"), q("刘副主席"));
    page.findChild<QPushButton *>(q("pairing.save"))->click();
    ASSERT_TRUE(until([this] { return Pairings(workspace()).holding(term.id, Pairing::Kind::Leader)->size() == 1; }));
}
