#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "archivefixture.h"
#include "core/directory/dutyledger.h"
#include "core/directory/heldposts.h"
#include "core/directory/personmerge.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "data/completenesssource.h"
#include "data/memberarchive.h"
#include "data/pairings.h"
#include "support/fakecontext.h"
#include "ui/bulkeditdialog.h"
#include "ui/completenesspage.h"
#include "ui/fieldrequest.h"
#include "ui/memberdetail.h"
#include "ui/memberform.h"
#include "ui/mergedialog.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/rosterpage.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

CheckedMember checked(qint64 id, const char *name, const QMap<QString, QString> &values)
{
    return {id, id, q(name), q("文艺"), values};
}

class CompletenessTest : public test::ArchiveWorkspace
{
protected:
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }
};

} // namespace

TEST(Completeness, NamesWhatIsMissingAndWhatContradicts)
{
    const QDate today(2026, 11, 26);
    const QList<CheckedMember> members{
        checked(1, "甲", {{q("sex"), q("男")}, {q("birth"), q("1974-07")}, {q("idNumber"), q("999000197406150042")}, {q("phone"), q("13900000001")}}),
        checked(2, "乙", {{q("sex"), q("女")}, {q("birth"), q("1974-06")}, {q("idNumber"), q("999000197406150042")}, {q("phone"), q("13900000001")}}),
        checked(3, "丙", {{q("sex"), q("女")}, {q("birth"), q("2015")}, {q("phone"), q("13900000003")}}),
    };
    QStringList told;
    for (const CompletenessIssue &issue : checkCompleteness(members, {q("phone"), q("photo")}, today))
        told << q("%1/%2/%3").arg(issue.name, issue.field, issue.isMissing ? q("缺") : q("疑"));
    EXPECT_TRUE(told.contains(q("甲/photo/缺")));
    EXPECT_TRUE(told.contains(q("甲/birth/疑")));
    EXPECT_TRUE(told.contains(q("甲/sex/疑"))); // the 17th digit is even: a woman
    EXPECT_TRUE(told.contains(q("甲/idNumber/疑")));
    EXPECT_TRUE(told.contains(q("乙/phone/疑")));
    EXPECT_FALSE(told.contains(q("乙/birth/疑")));
    EXPECT_TRUE(told.contains(q("丙/birth/疑")));
    EXPECT_FALSE(told.contains(q("丙/phone/缺")));
    EXPECT_FALSE(told.contains(q("丙/sex/缺")));
}

TEST_F(CompletenessTest, TheListFollowsWhatIsMended)
{
    ASSERT_TRUE(workspace().settings().setValue(CompletenessSource::requiredSetting, QStringList{q("sectorId"), q("committeeId"), q("birth")}));
    const CompletenessSource source(workspace());
    const TableQuery all{{{q("term"), term.id}}, q("strokes"), false};
    EXPECT_EQ(*source.count(all), 4); // 王恺, 韦平: birth and committee
    EXPECT_EQ(source.countsByField(term.id)->value(q("committeeId")), 2);
    TableQuery one = all;
    one.filters.insert(q("item"), q("birth"));
    EXPECT_EQ(*source.count(one), 2);
    one.filters.insert(q("text"), q("韦"));
    EXPECT_EQ(*source.count(one), 1);
    const auto rows = source.rows(one, 0, 10);
    EXPECT_EQ(source.issue(rows->first().key).personId, wei);
    EXPECT_EQ(*source.indexOf(one, rows->first().key), 0);
    // In every order the same rows; by initials as well as by characters.
    for (const char *order : {"pinyin", "rank", "sector", "item"}) {
        TableQuery ordered = all;
        ordered.sortColumn = q(order);
        ASSERT_TRUE(source.count(ordered)) << order;
        EXPECT_EQ(*source.count(ordered), 4) << order;
    }
    TableQuery pinyin = all;
    pinyin.sortColumn = q("pinyin");
    EXPECT_EQ(source.issue(source.rows(pinyin, 0, 1)->first().key).personId, wang); // wang, wei
    TableQuery initials = all;
    initials.filters.insert(q("text"), q("WP"));
    EXPECT_EQ(*source.count(initials), 2);
    ChangeSet changes(workspace(), q("mend"));
    Person now = person(wei);
    now.birth = q("1980-01");
    workspace().directory().updatePerson(changes, person(wei), now);
    ASSERT_TRUE(changes.commit());
    EXPECT_EQ(*source.count(one), 0);
}

TEST_F(CompletenessTest, EnterLeadsToTheField)
{
    ASSERT_TRUE(workspace().settings().setValue(CompletenessSource::requiredSetting, QStringList{q("birth")}));
    test::FakeContext context(&workspace());
    const auto request = std::make_shared<FieldRequest>();
    CompletenessPage page(context, request);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<TableView *>(q("members.completeness"));
    ASSERT_TRUE(until([table] { return table->windowed()->totalCount() == 2 && table->windowed()->loadedRow(1); }));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(context.pages.size(), 1);
    EXPECT_EQ(request->personId, wei);
    EXPECT_EQ(request->field, q("birth"));

    RosterPage roster(context, nullptr, request);
    roster.resize(1294, 700);
    roster.show();
    QApplication::setActiveWindow(&roster);
    EXPECT_TRUE(roster.showRecord(context.pages[0].table, context.pages[0].record));
    auto *detail = roster.findChild<MemberDetail *>(q("member.detail"));
    ASSERT_TRUE(until([detail, this] { return detail->isEditing() && detail->personId() == wei; }));
    EXPECT_EQ(request->personId, 0);
    EXPECT_TRUE(until([detail] { return detail->form().form().editor(q("birth"))->hasFocus(); }));
    detail->form().form().setSaved();
}

TEST_F(CompletenessTest, BulkEditIsOneStep)
{
    BulkEditDialog dialog(workspace(), term, {ouyang, wang, wei});
    auto *changes = dialog.findChild<QTableView *>(q("bulk.changes"));
    dialog.chooseField(q("committeeId"));
    dialog.setValue(QVariant::fromValue(committee));
    ASSERT_EQ(changes->model()->rowCount(), 2); // 欧阳慧敏 is in it already
    EXPECT_EQ(changes->model()->index(0, 2).data().toString(), q("提案委员会"));
    int applied = 0;
    QObject::connect(&dialog, &BulkEditDialog::applied, [&applied](int members) { applied = members; });
    dialog.apply();
    EXPECT_EQ(applied, 2);
    EXPECT_EQ(MemberArchives(workspace()).load(wang)->terms[0].committee, q("提案委员会"));
    EXPECT_EQ(MemberArchives(workspace()).load(ouyang)->terms[0].membership.committeePost, q("副主任"));
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(MemberArchives(workspace()).load(wang)->terms[0].committee, QString());
    EXPECT_EQ(MemberArchives(workspace()).load(wei)->terms[0].committee, QString());
}

TEST_F(CompletenessTest, BulkEditRefusesWhatTheFormWouldRefuse)
{
    const BulkEdit edit(workspace(), term);
    const auto fields = edit.fields();
    ASSERT_TRUE(fields);
    const auto named = [&](const char *name) {
        const auto found = std::find_if(fields->cbegin(), fields->cend(), [name](const FormField &field) { return field.name == QLatin1String(name); });
        return found == fields->cend() ? FormField() : *found;
    };
    EXPECT_TRUE(named("name").name.isEmpty());
    EXPECT_TRUE(named("idNumber").name.isEmpty());
    EXPECT_FALSE(edit.plan({wang}, named("starts"), q("去年")));
    const auto same = edit.plan({ouyang}, named("sex"), q("女"));
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->isEmpty());
}

TEST_F(CompletenessTest, TwoRecordsOfOnePersonBecomeOne)
{
    // A second record of 王恺: another term, duties, a pairing and what the first lacks.
    Person twin;
    twin.name = q("王恺");
    twin.birth = q("1970-03");
    twin.phone = q("13900009999");
    twin.organisation = q("市委统战部");
    Membership same; // of the same term: what the first lacks is taken over
    same.sectorId = hospital;
    same.committeeId = committee;
    same.certificate = q("5-0009");
    const qint64 second = addMember(twin, same);
    Term old;
    {
        ChangeSet changes(workspace(), q("more"));
        old.number = 4;
        old.name = q("第四届");
        old.id = workspace().directory().addTerm(changes, old);
        Membership former;
        former.personId = second;
        former.termId = old.id;
        former.exitKind = q("届满");
        workspace().directory().addMembership(changes, former, person(second));
        DutyRecord duty;
        duty.personId = second;
        duty.date = q("2026-03-01");
        duty.kind = q("提案");
        duty.item = q("关于停车");
        workspace().dutyLedger().add(changes, duty);
        ASSERT_TRUE(changes.commit());
    }
    Pairing pairing;
    pairing.termId = term.id;
    pairing.helper = q("张干事");
    ASSERT_TRUE(Pairings(workspace()).assign(pairing, {second}));

    MergeDialog dialog(workspace(), person(wang), person(second));
    qint64 kept = 0;
    QObject::connect(&dialog, &MergeDialog::merged, [&kept](qint64 id) { kept = id; });
    dialog.findChild<QPushButton *>(q("merge.apply"))->click();
    ASSERT_EQ(kept, wang);
    const auto archive = MemberArchives(workspace()).load(wang);
    EXPECT_EQ(archive->person.birth, q("1970-03"));
    EXPECT_EQ(archive->person.phone, q("13900009999"));
    EXPECT_EQ(archive->person.organisation, q("市委统战部副部长")); // its own stays
    ASSERT_EQ(archive->terms.size(), 2);
    EXPECT_EQ(archive->terms[0].sector, q("文艺"));
    EXPECT_EQ(archive->terms[0].committee, q("提案委员会"));
    EXPECT_EQ(archive->terms[0].membership.certificate, q("5-0009"));
    EXPECT_EQ(archive->terms[1].term.number, 4);
    EXPECT_EQ(workspace().dutyLedger().ofPerson(wang)->size(), 1);
    ASSERT_EQ(archive->pairings.size(), 1);
    EXPECT_FALSE(workspace().directory().person(second));
    EXPECT_EQ(workspace().directory().members(term.id, Directory::Order::Strokes)->size(), 3);

    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(workspace().directory().person(second));
    EXPECT_EQ(workspace().directory().membershipsOf(second)->size(), 2);
    EXPECT_EQ(workspace().dutyLedger().ofPerson(second)->size(), 1);
    EXPECT_TRUE(person(wang).birth.isEmpty());
    ASSERT_TRUE(workspace().history().verifyChain());
}

TEST_F(CompletenessTest, AMergeOfOneRecordWithItselfIsRefused)
{
    ChangeSet changes(workspace(), q("merge"));
    EXPECT_FALSE(PersonMerge(workspace()).plan(changes, person(wang), person(wang), person(wang)));
}
