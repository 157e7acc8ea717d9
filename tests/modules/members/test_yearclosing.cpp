#include "core/records/history.h"
#include "data/scorebook.h"
#include "data/yearclosing.h"
#include "dutyfixture.h"

using namespace xz;
using namespace xz::members;

namespace {

class YearClosingTest : public test::DutyWorkspace
{
protected:
    void SetUp() override
    {
        DutyWorkspace::SetUp();
        first = enter(ouyang, QStringLiteral("2025-03-01"), QStringLiteral("公益"), QStringLiteral("义诊"), QStringLiteral("出席"));
    }

    void close()
    {
        const auto book = ScoreBooks(workspace()).load(2025);
        ASSERT_TRUE(book) << book.error().text.toStdString();
        ASSERT_TRUE(YearClosing(workspace()).close(*book));
    }

    Result<CommitInfo> change(const std::function<void(ChangeSet &)> &plan)
    {
        ChangeSet changes(workspace(), QStringLiteral("change"));
        plan(changes);
        return changes.commit();
    }

    DutyRecord record()
    {
        const auto records = workspace().dutyLedger().ofPerson(ouyang);
        return records && !records->isEmpty() ? records->first() : DutyRecord();
    }

    qint64 first = 0;
};

} // namespace

TEST_F(YearClosingTest, AClosedYearRefusesEveryChangeAndSaysHowItIsOpened)
{
    close();
    const DutyLedger &ledger = workspace().dutyLedger();
    EXPECT_EQ(ledger.closedYears(), QList<int>{2025});
    DutyRecord fresh = record();
    fresh.item = QStringLiteral("植树");
    const auto added = change([&](ChangeSet &changes) { ledger.add(changes, fresh); });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Denied);
    EXPECT_TRUE(added.error().text.contains(QStringLiteral("2025"))) << added.error().text.toStdString();
    DutyRecord corrected = record();
    corrected.outcome = QStringLiteral("请假");
    EXPECT_FALSE(change([&](ChangeSet &changes) { ledger.update(changes, corrected); }));
    // Neither out of the year nor into it.
    corrected = record();
    corrected.date = QStringLiteral("2026-03-01");
    EXPECT_FALSE(change([&](ChangeSet &changes) { ledger.update(changes, corrected); }));
    EXPECT_FALSE(change([&](ChangeSet &changes) { ledger.remove(changes, record()); }));
    // Undo of what was entered before the closing is a change of the year too.
    EXPECT_FALSE(workspace().history().undo());
    EXPECT_EQ(record().outcome, QStringLiteral("出席"));
    // Other years go on.
    fresh.date = QStringLiteral("2026-01-02");
    EXPECT_TRUE(change([&](ChangeSet &changes) { ledger.add(changes, fresh); }));
}

TEST_F(YearClosingTest, OpeningAgainNeedsAReasonWhichIsLogged)
{
    close();
    const YearClosing closing(workspace());
    EXPECT_FALSE(closing.reopen(2025, QStringLiteral("  ")));
    EXPECT_FALSE(closing.reopen(2024, QStringLiteral("错了")));
    ASSERT_TRUE(closing.reopen(2025, QStringLiteral("漏录调研")));
    const auto steps = workspace().history().steps(0, 1);
    ASSERT_TRUE(steps);
    EXPECT_TRUE(steps->first().title.contains(QStringLiteral("漏录调研"))) << steps->first().title.toStdString();
    EXPECT_TRUE(workspace().dutyLedger().closedYears().isEmpty());
    EXPECT_TRUE(change([&](ChangeSet &changes) { workspace().dutyLedger().remove(changes, record()); }));
    EXPECT_TRUE(closing.scores(2025)->isEmpty());
}

TEST_F(YearClosingTest, TheSchemeIsFrozenWithTheYear)
{
    close();
    const auto kept = YearClosing(workspace()).scores(2025);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->value(ouyang).total, 72 * onePoint); // jinan: 70 and one charity
    // The office changes its rules afterwards: 2 becomes 5.
    const auto jinan = SchemeRepository::shipped(QStringLiteral("jinan"));
    QByteArray text = jinan->text;
    text.replace("\"points\": 2 }", "\"points\": 5 }");
    ASSERT_NE(text, jinan->text);
    ChangeSet changes(workspace(), QStringLiteral("scheme"));
    const auto refused = SchemeRepository(workspace()).save(changes, text, 2025);
    EXPECT_FALSE(refused) << "a version of a closed year";
    ASSERT_TRUE(SchemeRepository(workspace()).save(changes, text, 2026));
    ASSERT_TRUE(changes.commit());
    enter(ouyang, QStringLiteral("2026-03-01"), QStringLiteral("公益"), QStringLiteral("义诊"), QStringLiteral("出席"));
    const auto old = ScoreBooks(workspace()).load(2025), now = ScoreBooks(workspace()).load(2026);
    ASSERT_TRUE(old && now);
    EXPECT_TRUE(old->isClosed);
    EXPECT_EQ(old->scores[old->facts.table.indexOf(ouyang)].total, 72 * onePoint);
    EXPECT_EQ(now->scores[now->facts.table.indexOf(ouyang)].total, 75 * onePoint);
}
