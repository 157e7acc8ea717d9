#include <QTest>

#include "data/dutystanding.h"
#include "data/rostersource.h"
#include "dutyfixture.h"
#include "support/fakecontext.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/rosterpage.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class DutyStandingTest : public test::DutyWorkspace
{
protected:
    Term term()
    {
        const auto terms = workspace().directory().terms();
        EXPECT_TRUE(terms);
        return terms->first();
    }
};

} // namespace

TEST_F(DutyStandingTest, TheNewestYearWithEntriesOfTheTerm)
{
    EXPECT_EQ(*DutyStanding::newestYear(workspace(), term()), 0);
    enter(ouyang, q("2024-03-01"), q("公益"), q("义诊"), QString());
    EXPECT_EQ(*DutyStanding::newestYear(workspace(), term()), 2024);
    enter(wang, q("2025-03-01"), q("公益"), q("义诊"), QString());
    EXPECT_EQ(*DutyStanding::newestYear(workspace(), term()), 2025);
    Term former = term();
    former.id += 1000; // the years belong to the other term
    EXPECT_EQ(*DutyStanding::newestYear(workspace(), former), 0);
}

// jinan: everybody starts from 70, less 10 for an absence from a plenary; the line is 60.
TEST_F(DutyStandingTest, ScoreAndLampOfEachMember)
{
    enter(ouyang, q("2025-05-01"), q("公益"), q("义诊"), QString());
    for (int i = 1; i <= 3; ++i)
        enter(wang, q("2025-0%1-20").arg(i), q("其他会议"), q("第%1次座谈会").arg(i), q("缺席"));
    const auto reckoned = DutyStanding::load(workspace(), 2025);
    ASSERT_TRUE(reckoned) << reckoned.error().text.toStdString();
    EXPECT_EQ(reckoned->scores.size(), 3);
    EXPECT_EQ(reckoned->lamps.value(wei), q("green:normal"));
    EXPECT_GT(reckoned->scores.value(ouyang).toDouble(), reckoned->scores.value(wei).toDouble());
    EXPECT_LT(reckoned->scores.value(wang).toDouble(), reckoned->scores.value(wei).toDouble());
    // 欧阳慧敏 and 韦平 stay at or above the line of 60, 王恺 does not.
    EXPECT_LT(reckoned->scores.value(wang).toDouble(), 60);
    EXPECT_EQ(reckoned->lamps.value(wang), q("red:below 60"));
}

TEST_F(DutyStandingTest, TheRosterShowsThemAndFollowsTheLedger)
{
    test::FakeContext context(&workspace());
    RosterPage page(context);
    page.resize(1294, 700);
    page.show();
    auto *table = page.findChild<TableView *>(QStringLiteral("members.roster"));
    ASSERT_NE(table, nullptr);
    const auto shown = [&](const char *column, const QString &name) {
        WindowedModel *model = table->windowed();
        const int of = model->columnOf(QLatin1String(column)), named = model->columnOf(QStringLiteral("name"));
        for (int row = 0; of >= 0 && row < model->rowCount(); ++row)
            if (model->index(row, named).data().toString().remove(QChar(0x3000)) == name)
                return model->index(row, of).data().toString();
        return QString();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->windowed()->totalCount() == 3 && !table->windowed()->isLoading(); }, 10000));
    EXPECT_EQ(table->windowed()->columnOf(QStringLiteral("score")), -1); // nothing in the ledger yet
    enter(ouyang, q("2025-05-01"), q("公益"), q("义诊"), QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown("score", q("欧阳慧敏")).isEmpty(); }, 10000));
    EXPECT_EQ(table->windowed()->headerData(table->windowed()->columnOf(QStringLiteral("score")), Qt::Horizontal).toString(), q("2025 score"));
    const QString before = shown("score", q("欧阳慧敏"));
    enter(ouyang, q("2025-06-01"), q("公益"), q("助学"), QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown("score", q("欧阳慧敏")).toDouble() > before.toDouble(); }, 10000));
}
