#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "data/scorebook.h"
#include "data/yearclosing.h"
#include "dutyfixture.h"
#include "support/fakecontext.h"
#include "ui/schemeforms.h"
#include "ui/schemepage.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class SchemePageTest : public test::DutyWorkspace
{
protected:
    void SetUp() override
    {
        DutyWorkspace::SetUp();
        enter(ouyang, q("2025-03-01"), q("公益"), q("义诊"), q("出席"));
        context = std::make_unique<test::FakeContext>(&workspace());
        page = std::make_unique<SchemePage>(*context);
        page->resize(1294, 700);
        page->show();
        find<FilterCombo>("schemes.year")->setChoice(2025);
    }
    void TearDown() override { page.reset(); }
    template <typename T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    void select(const QList<int> &path)
    {
        auto *tree = find<QTreeView>("schemes.tree");
        QModelIndex index = tree->model()->index(0, 0);
        for (const int one : path)
            index = tree->model()->index(one, 0, index);
        ASSERT_TRUE(index.isValid());
        tree->setCurrentIndex(index);
    }
    RecordForm &form() { return *find<SchemeForms>("schemes.forms")->form(); }

    std::unique_ptr<test::FakeContext> context;
    std::unique_ptr<SchemePage> page;
};

} // namespace

TEST_F(SchemePageTest, ListsTheSevenAndShowsTheOneInForce)
{
    EXPECT_EQ(find<QTableView>("schemes.list")->model()->rowCount(), 7);
    EXPECT_EQ(page->draft().values({}).value(q("id")).toString(), q("jinan"));
    EXPECT_EQ(page->faultCount(), 0);
    EXPECT_FALSE(find<QPushButton>("schemes.save")->isEnabled()); // nothing changed
}

TEST_F(SchemePageTest, ShowingEveryPartChangesNothing)
{
    for (int row = 0; row < 7; ++row) {
        find<QTableView>("schemes.list")->selectRow(row);
        for (int g = 0; g < page->draft().count({}); ++g) {
            select({g});
            for (int i = 0; i < page->draft().count({g}); ++i) {
                select({g, i});
                for (int r = 0; r < page->draft().count({g, i}); ++r)
                    select({g, i, r});
            }
        }
        EXPECT_FALSE(find<QPushButton>("schemes.save")->isEnabled()) << row;
    }
}

TEST_F(SchemePageTest, ValuesGoThroughTheFormsUnchanged)
{
    for (const StoredScheme &stored : SchemeRepository::shipped()) {
        SchemeDraft draft(stored.text);
        const QByteArray before = draft.text();
        draft.setValues({}, draft.values({}));
        for (int g = 0; g < draft.count({}); ++g) {
            draft.setValues({g}, draft.values({g}));
            for (int i = 0; i < draft.count({g}); ++i) {
                draft.setValues({g, i}, draft.values({g, i}));
                for (int r = 0; r < draft.count({g, i}); ++r)
                    draft.setValues({g, i, r}, draft.values({g, i, r}));
            }
        }
        EXPECT_EQ(QString::fromUtf8(draft.text()), QString::fromUtf8(before)) << stored.code.toStdString();
    }
}

TEST_F(SchemePageTest, FaultsAreNamedWithTheirPlaceAndStopKeeping)
{
    select({1, 3}); // 公益, 2 points, cap 10
    form().setValue(q("cap"), q("1"));
    EXPECT_EQ(page->faultCount(), 1);
    EXPECT_FALSE(find<QPushButton>("schemes.save")->isEnabled());
    EXPECT_TRUE(find<QLabel>("schemes.state")->text().startsWith(q("groups[1].items[3].cap")));
    EXPECT_FALSE(page->save());
    form().setValue(q("cap"), q("10"));
    EXPECT_EQ(page->faultCount(), 0);
    select({});
    form().setValue(q("bands"), q("优秀 85 ~\n称职 60 ~ 90\n不称职 ~ 60"));
    EXPECT_EQ(page->faultCount(), 1);
    EXPECT_TRUE(find<QTableView>("schemes.faults")->model()->index(0, 0).data().toString().startsWith(q("bands[")));
}

TEST_F(SchemePageTest, ChangedPointsScoreAtOnceFromThatYearOn)
{
    select({1, 3, 0});
    EXPECT_EQ(form().value(q("points")).toString(), q("2"));
    form().setValue(q("points"), q("4"));
    ASSERT_TRUE(page->save());
    const auto book = ScoreBooks(workspace()).load(2025);
    EXPECT_EQ(book->scores[book->facts.table.indexOf(ouyang)].total, 74 * onePoint);
    const auto former = SchemeRepository(workspace()).find(q("jinan"), 2024);
    EXPECT_EQ(former->id, 0) << "the year before keeps the shipped text";
    // And back.
    context->interaction().answer(0);
    find<QAction>("schemes.restore.action")->trigger();
    EXPECT_EQ(SchemeRepository(workspace()).find(q("jinan"), 2025)->id, 0);
}

TEST_F(SchemePageTest, PartsAreAddedMovedAndRemoved)
{
    select({1});
    find<QPushButton>("schemes.part.add")->click();
    EXPECT_EQ(page->draft().count({1}), 5);
    EXPECT_EQ(page->faultCount(), 0);
    find<QPushButton>("schemes.part.up")->click();
    EXPECT_EQ(page->draft().title({1, 3}), q("新项目"));
    find<QPushButton>("schemes.part.remove")->click();
    EXPECT_EQ(page->draft().count({1}), 4);
    EXPECT_EQ(page->draft().title({1, 3}), q("公益"));
}

TEST_F(SchemePageTest, AClosedYearKeepsItsSchemes)
{
    ASSERT_TRUE(YearClosing(workspace()).close(*ScoreBooks(workspace()).load(2025)));
    select({1, 3, 0});
    form().setValue(q("points"), q("4"));
    EXPECT_FALSE(page->save());
    EXPECT_TRUE(page->messageBar().isShowing());
    EXPECT_TRUE(page->messageBar().text().contains(q("2026"))) << page->messageBar().text().toStdString();
    context->interaction().answer(1); // discard
    EXPECT_TRUE(page->mayLeave());
}
