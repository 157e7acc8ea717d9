#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "archivefixture.h"
#include "core/directory/customfields.h"
#include "core/directory/heldposts.h"
#include "core/records/history.h"
#include "core/search/searchindex.h"
#include "core/settings/settings.h"
#include "data/completenesssource.h"
#include "data/memberarchive.h"
#include "data/memberwriter.h"
#include "data/ownfieldvalues.h"
#include "data/rosterimporter.h"
#include "data/rostersource.h"
#include "domain/import/customcolumns.h"
#include "print/layout/layoutengine.h"
#include "rostertables.h"
#include "support/fakecontext.h"
#include "support/fakeinteraction.h"
#include "ui/customfieldsettings.h"
#include "ui/memberform.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/postseditor.h"
#include "ui/rosterpage.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The archive with the own fields 血型 (choice), 车牌 (text) and 入党时间 (date).
class OwnFieldsTest : public test::ArchiveWorkspace
{
protected:
    void SetUp() override
    {
        ArchiveWorkspace::SetUp();
        ChangeSet changes(workspace(), q("fields"));
        const CustomFields custom(workspace());
        const auto add = [&](const char *name, CustomField::Kind kind, const QStringList &choices = {}) {
            CustomField field;
            field.name = q(name);
            field.kind = kind;
            field.choices = choices;
            const auto id = custom.add(changes, field);
            EXPECT_TRUE(id);
            return id ? *id : 0;
        };
        blood = add("血型", CustomField::Kind::Choice, {q("A型"), q("B型"), q("O型")});
        plate = add("车牌", CustomField::Kind::Text);
        joined = add("入党时间", CustomField::Kind::Date);
        ASSERT_TRUE(changes.commit());
        CustomColumns::set(*custom.fields());
    }
    void TearDown() override { CustomColumns::set({}); }

    Result<RosterPlan> plan(RosterImporter &importer, const RosterTable &table) { return importer.plan(table, findMapping(table), 5, {}); }
    Result<ImportResult> import(const RosterTable &table)
    {
        RosterImporter importer(workspace());
        auto planned = plan(importer, table);
        if (!planned)
            return planned.error();
        planned->problemRows = ProblemRows::TakeWithoutBadCells;
        return importer.commit(*planned);
    }
    std::string value(qint64 person, qint64 field) { return CustomFields(workspace()).values(person)->value(field).toStdString(); }
    /// Names of the roster under a query, in order.
    std::string names(const QVariantMap &filters, const QString &order = q("strokes"))
    {
        const RosterSource source(workspace(), *CustomFields(workspace()).fields());
        TableQuery query{filters, order, false};
        query.filters.insert(q("term"), term.id);
        const auto rows = source.rows(query, 0, 50);
        EXPECT_TRUE(rows) << rows.error().detail.toStdString();
        QStringList list;
        for (const TableRow &row : *rows)
            list << row.values[1].toString().remove(QChar(0x3000));
        EXPECT_EQ(*source.count(query), rows->size());
        return list.join(u' ').toStdString();
    }

    qint64 blood = 0, plate = 0, joined = 0;
};

} // namespace

TEST_F(OwnFieldsTest, ColumnsOfTheFileAreImportedAndASecondImportChangesNothing)
{
    const RosterTable table = test::rosterTable({q("姓名|界别|血型|车牌|入党时间|在职学历"), q("王恺|文艺|o型|桂A12345|1999.7|研究生"), q("新来者|文艺|AB型||2001年3月5日|")});
    const auto result = import(table);
    ASSERT_TRUE(result) << result.error().text.toStdString() << result.error().detail.toStdString();
    EXPECT_EQ(result->added, 1);
    EXPECT_EQ(result->changed, 1);
    EXPECT_EQ(value(wang, blood), "O型");
    EXPECT_EQ(value(wang, plate), "桂A12345");
    EXPECT_EQ(value(wang, joined), "1999-07");
    EXPECT_EQ(person(wang).serviceEducation, q("研究生"));
    EXPECT_EQ(person(wang).customText, q("血型：O型；车牌：桂A12345；入党时间：1999-07"));

    const auto members = workspace().directory().members(term.id, Directory::Order::Strokes);
    qint64 added = 0;
    for (const MemberRow &row : *members)
        added = row.name == q("新来者") ? row.personId : added;
    ASSERT_NE(added, 0);
    EXPECT_EQ(value(added, joined), "2001-03-05");
    EXPECT_EQ(value(added, blood), ""); // none of the choices: kept in the remark, where the clerk finds it
    EXPECT_TRUE(person(added).remark.contains(q("AB型"))) << person(added).remark.toStdString();

    RosterImporter importer(workspace());
    const auto again = plan(importer, table);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->count(RowMark::Changed), 0);
    EXPECT_EQ(again->count(RowMark::New), 0);

    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(value(wang, blood), "");
    EXPECT_TRUE(person(wang).customText.isEmpty());
}

TEST_F(OwnFieldsTest, AnImportWithoutTheirColumnsLeavesThemAlone)
{
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|车牌|在职学位"), q("王恺|文艺|桂A1|博士")})));
    {
        const auto archive = MemberArchives(workspace()).load(wang);
        MemberEdit before{archive->person, archive->terms[0].membership, {}};
        MemberEdit after = before;
        after.posts = QList<HeldPost>{{0, 0, standing, q("2024-01"), {}, q("五届三次全会")}};
        after.membership.entryMeeting = q("五届二次常委会");
        ASSERT_TRUE(MemberWriter(workspace()).save(before, after));
    }
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|手机"), q("王恺|文艺|13900001111")})));
    EXPECT_EQ(person(wang).phone, q("13900001111"));
    EXPECT_EQ(value(wang, plate), "桂A1");
    EXPECT_EQ(person(wang).customText, q("车牌：桂A1"));
    EXPECT_EQ(person(wang).serviceDegree, q("博士"));
    const auto archive = MemberArchives(workspace()).load(wang);
    EXPECT_EQ(archive->terms[0].membership.entryMeeting, q("五届二次常委会"));
    EXPECT_EQ(archive->terms[0].membership.postHistory, q("常委 2024-01—（五届三次全会）"));
    EXPECT_EQ(archive->terms[0].post, q("常委"));
}

TEST_F(OwnFieldsTest, ListsFiltersOrdersAndSearchesThem)
{
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|血型|车牌"), q("王恺|文艺|O型|桂A12345"), q("韦平|文艺|A型|桂B00001")})));
    const RosterSource source(workspace(), *CustomFields(workspace()).fields());
    const auto columns = source.columns();
    EXPECT_EQ(columns.last().title, q("入党时间"));
    EXPECT_FALSE(columns.last().shownByDefault);
    const QString own = q("custom.%1").arg(blood);
    EXPECT_EQ(names({{own, q("A型")}}), "韦平");
    EXPECT_EQ(names({{own, QString()}}), "欧阳慧敏");
    EXPECT_EQ(names({}, own), "韦平 王恺 欧阳慧敏"); // in the order of the choices, those without last
    EXPECT_EQ(names({}, q("custom.%1").arg(plate)), "王恺 韦平 欧阳慧敏");
    EXPECT_EQ(names({{q("text"), q("桂b000")}}), "韦平");
    const auto hits = workspace().searchIndex().find(q("桂A12345"), 10, q("person"));
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->first().title, q("王恺"));
}

TEST_F(OwnFieldsTest, DatesAndTextsAreFiltersToo)
{
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|车牌|入党时间"), q("王恺|文艺|桂A12345|1998.07"), q("韦平|文艺|桂B00001|2005年6月")})));
    const QString date = q("custom.%1").arg(joined), text = q("custom.%1").arg(plate);
    EXPECT_EQ(names({{date, 1998}}), "王恺");
    EXPECT_EQ(names({{date, 2005}}), "韦平");
    EXPECT_EQ(names({{date, 1999}}), "");
    EXPECT_EQ(names({{date, true}}), "王恺 韦平");
    EXPECT_EQ(names({{date, QString()}}), "欧阳慧敏");
    EXPECT_EQ(names({{text, q("桂A12345")}}), "王恺");
    const auto values = ownFieldValues(workspace());
    ASSERT_TRUE(values);
    EXPECT_EQ(values->value(joined), QStringList({q("2005"), q("1998")})); // newest first
    EXPECT_EQ(values->value(plate), QStringList({q("桂A12345"), q("桂B00001")}));
    EXPECT_FALSE(values->contains(blood)); // its choices are known
}

// Through the window: filter, column, exported file and printed table of a date and a text.
TEST_F(OwnFieldsTest, TheRosterFiltersExportsAndPrintsThem)
{
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|血型|车牌|入党时间"), q("王恺|文艺|O型|桂A12345|1998.07"), q("韦平|文艺|A型|桂B00001|2005年6月")})));
    test::FakeContext context(&workspace());
    RosterPage page(context);
    page.resize(1800, 700);
    page.show();
    auto *table = page.findChild<TableView *>(q("members.roster"));
    const auto shows = [&](qint64 rows) { return QTest::qWaitFor([&] { return table->windowed()->totalCount() == rows && table->windowed()->loadedRow(int(rows) - 1); }, 5000); };
    ASSERT_TRUE(shows(3));
    auto *more = page.findChild<QAbstractButton *>(q("roster.more"));
    more->click();
    const auto combo = [&](qint64 field) { return page.findChild<FilterCombo *>(q("roster.filter.custom.%1").arg(field)); };
    for (const qint64 field : {blood, plate, joined}) {
        ASSERT_NE(combo(field), nullptr);
        EXPECT_TRUE(combo(field)->isVisible());
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return combo(joined)->findData(2005) > 0; }, 5000));
    ASSERT_TRUE(combo(joined)->setChoice(2005));
    ASSERT_TRUE(shows(1));
    combo(joined)->reset();
    ASSERT_TRUE(combo(plate)->setChoice(q("桂A12345")));
    ASSERT_TRUE(shows(1));
    combo(plate)->reset();
    ASSERT_TRUE(combo(blood)->setChoice(QString()));
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(table->windowed()->loadedRow(0)->values[1].toString(), q("欧阳慧敏"));
    page.findChild<QAbstractButton *>(q("roster.clear"))->click();
    ASSERT_TRUE(shows(3));
    // Like any other column: chosen, then part of what is exported and printed.
    table->setColumnShown(q("custom.%1").arg(joined), true);
    table->setColumnShown(q("custom.%1").arg(plate), true);
    const TableSlicePtr slice = table->slice(q("名册"));
    const QString path = folder.path(q("名册.csv"));
    ASSERT_TRUE(exportTable(*slice, path, Progress::none()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString exported = QString::fromUtf8(file.readAll());
    for (const char *text : {"入党时间", "1998-07", "车牌", "桂B00001"})
        EXPECT_TRUE(exported.contains(q(text))) << text << "\n" << exported.toStdString();
    const auto printed = tablePrintData(*slice, Progress::none());
    ASSERT_TRUE(printed);
    QFile shipped(q(":/print/table.xml"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    const auto pages = LayoutEngine::layout({}, shipped.readAll(), *printed);
    ASSERT_TRUE(pages) << pages.error().text.toStdString();
    EXPECT_EQ((*pages)->pageOf("桂A12345"), 0);
}

TEST_F(OwnFieldsTest, TheCompletenessCheckAsksForThem)
{
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|车牌"), q("王恺|文艺|桂A12345")})));
    ASSERT_TRUE(workspace().settings().setValue(CompletenessSource::requiredSetting, QStringList{q("custom.%1").arg(plate)}));
    const CompletenessSource source(workspace());
    const TableQuery all{{{q("term"), term.id}}, q("strokes"), false};
    EXPECT_EQ(*source.count(all), 2); // not 王恺
    const auto rows = source.rows(all, 0, 10);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->first().values.last().toString(), q("未填车牌"));
    EXPECT_EQ(source.issue(rows->first().key).field, q("custom.%1").arg(plate)); // the form's field
}

TEST_F(OwnFieldsTest, TheFormHoldsThemAndThePostsOfTheTerm)
{
    test::FakeInteraction interaction;
    MemberForm form(interaction, nullptr);
    const auto archive = MemberArchives(workspace()).load(wang);
    ASSERT_TRUE(form.edit(workspace(), *archive, term, {}));
    EXPECT_FALSE(form.isDirty());
    form.form().setValue(q("custom.%1").arg(blood), q("AB型"));
    form.save();
    EXPECT_FALSE(form.form().error(q("custom.%1").arg(blood)).isEmpty());
    form.form().setValue(q("custom.%1").arg(blood), q("b型"));
    form.form().setValue(q("serviceEducation"), q("硕士研究生"));
    form.form().setValue(q("posts"), QVariantList{QVariantMap{{q("post"), member}, {q("starts"), q("2022-01")}, {q("ends"), q("2024-01-15")}},
                                                  QVariantMap{{q("post"), standing}, {q("starts"), q("2024年1月16日")}, {q("meeting"), q("五届三次全会")}}});
    qint64 saved = 0;
    QObject::connect(&form, &MemberForm::saved, [&saved](qint64 id) { saved = id; });
    form.save();
    ASSERT_EQ(saved, wang);
    EXPECT_EQ(value(wang, blood), "B型");
    const auto now = MemberArchives(workspace()).load(wang);
    EXPECT_EQ(now->person.serviceEducation, q("硕士研究生"));
    ASSERT_EQ(now->terms[0].heldPosts.size(), 2);
    EXPECT_EQ(now->terms[0].heldPosts[1].starts, q("2024-01-16"));
    EXPECT_EQ(now->terms[0].post, q("常委"));
    // One undo takes back all of it.
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_TRUE(HeldPosts(workspace()).of(now->terms[0].membership.id)->isEmpty());
    EXPECT_EQ(value(wang, blood), "");
}

TEST_F(OwnFieldsTest, ANewMemberWithOwnFieldsIsOneChange)
{
    MemberEdit after;
    after.person.name = q("丁若兰");
    after.membership.termId = term.id;
    after.membership.postId = member;
    after.photo = QByteArray("photo");
    after.custom = CustomValues{{plate, q("桂C7")}};
    after.posts = QList<HeldPost>{{0, 0, standing, q("2025"), {}, {}}};
    const auto saved = MemberWriter(workspace()).save({}, after);
    ASSERT_TRUE(saved) << saved.error().text.toStdString() << saved.error().detail.toStdString();
    EXPECT_EQ(person(*saved).customText, q("车牌：桂C7"));
    EXPECT_NE(person(*saved).photoId, 0);
    EXPECT_EQ(MemberArchives(workspace()).load(*saved)->terms[0].post, q("常委"));
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_FALSE(workspace().directory().person(*saved));
}

TEST_F(OwnFieldsTest, PostsThatEndBeforeTheyBeginAreRefused)
{
    EXPECT_TRUE(PostsEditor::fault(QVariantList{QVariantMap{{q("starts"), q("2024-01-16")}, {q("ends"), q("2024-01")}}}).isEmpty());
    EXPECT_FALSE(PostsEditor::fault(QVariantList{QVariantMap{{q("starts"), q("2024-02")}, {q("ends"), q("2024-01-31")}}}).isEmpty());
    EXPECT_FALSE(PostsEditor::fault(QVariantList{QVariantMap{{q("starts"), q("去年")}}}).isEmpty());
}

TEST_F(OwnFieldsTest, SettingsAddOrderAndArchiveFields)
{
    CustomFieldSettings page(workspace());
    const auto child = [&page](auto *type, const char *name) {
        auto *found = page.findChild<decltype(type)>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    };
    auto *list = child(static_cast<QListWidget *>(nullptr), "customFields.list");
    EXPECT_EQ(list->count(), 3);
    child(static_cast<QPushButton *>(nullptr), "customFields.add")->click();
    child(static_cast<QLineEdit *>(nullptr), "customFields.name")->setText(q("党费 基数"));
    child(static_cast<QComboBox *>(nullptr), "customFields.kind")->setCurrentIndex(2);
    auto *save = child(static_cast<QPushButton *>(nullptr), "customFields.save");
    save->click();
    EXPECT_TRUE(page.findChild<MessageBar *>()->isShowing()); // a choice without choices
    child(static_cast<QPlainTextEdit *>(nullptr), "customFields.choices")->setPlainText(q("甲\n乙\n甲\n"));
    save->click();
    auto fields = *CustomFields(workspace()).fields();
    ASSERT_EQ(fields.size(), 4);
    EXPECT_EQ(fields[3].choices, QStringList({q("甲"), q("乙")}));
    child(static_cast<QPushButton *>(nullptr), "customFields.up")->click();
    fields = *CustomFields(workspace()).fields();
    EXPECT_EQ(fields[2].name, q("党费 基数"));
    // A field with values cannot be removed or become another kind, but archived.
    ASSERT_TRUE(import(test::rosterTable({q("姓名|界别|血型"), q("王恺|文艺|O型")})));
    list->setCurrentRow(0);
    child(static_cast<QPushButton *>(nullptr), "customFields.remove")->click();
    EXPECT_EQ(CustomFields(workspace()).fields(true)->size(), 4);
    child(static_cast<QPushButton *>(nullptr), "customFields.archive")->click();
    EXPECT_EQ(CustomFields(workspace()).fields()->size(), 3);
    EXPECT_EQ(value(wang, blood), "O型");
}
