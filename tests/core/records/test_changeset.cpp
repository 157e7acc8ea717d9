#include "support/coreworkspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>
#include <QThread>

#include <thread>

#include "core/access/access.h"
#include "core/database/statement.h"
#include "core/records/history.h"
#include "core/records/recordjson.h"

namespace xz {

namespace {

class ChangeSetTest : public test::CoreWorkspace
{
protected:
    QVariantList row(const QString &sql)
    {
        Statement read(workspace().database(), sql);
        EXPECT_TRUE(read.run());
        QVariantList values;
        if (read.next()) {
            for (int i = 0; i < read.record().count(); ++i)
                values << read.value(i);
        }
        return values;
    }
    qint64 count(const QString &table) { return row("SELECT COUNT(*) FROM " + table).value(0).toLongLong(); }
    qint64 addTask(const QString &title)
    {
        ChangeSet changes(workspace(), "add " + title);
        const qint64 id = changes.insert("task", {{"title", title}, {"starts", "2026-01-05"}});
        const auto done = changes.commit();
        EXPECT_TRUE(done) << qPrintable(done.error().text);
        return id;
    }
};

class CancelAfter : public Progress
{
public:
    void begin(const QString &, qint64) override {}
    void advance(qint64 done) override { m_done = done; }
    bool isCancelled() const override { return m_done >= 256; }

private:
    qint64 m_done = 0;
};

} // namespace

TEST_F(ChangeSetTest, WritesRowsWithVersionAndLog)
{
    QList<CommitInfo> changed;
    QObject::connect(&workspace(), &Workspace::changed, &workspace(), [&](const CommitInfo &info) { changed << info; });
    ChangeSet changes(workspace(), "Two tasks");
    const qint64 first = changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    const qint64 second = changes.insert("task", {{"title", "乙"}, {"starts", "2026-01-05"}, {"warn_days", 5}});
    EXPECT_NE(first, second);
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(count("task"), 0);
    const auto info = changes.commit();
    XZ_ASSERT_OK(info);
    EXPECT_EQ(info->ids.value("task"), (QList<qint64>{first, second}));
    EXPECT_TRUE(info->touches("task"));
    EXPECT_EQ(row("SELECT title, warn_days, version FROM task ORDER BY id DESC"), (QVariantList{"乙", 5, 1}));
    EXPECT_EQ(row("SELECT kind, title, actor, row_count FROM change_set ORDER BY id DESC"), (QVariantList{"do", "Two tasks", "tester", 2}));
    EXPECT_EQ(row("SELECT after_json, typeof(after_json) FROM change_log WHERE table_name = 'task' ORDER BY id"),
              (QVariantList{R"({"starts":"2026-01-05","title":"甲"})", "text"}));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().changeSetId, info->changeSetId);
}

TEST_F(ChangeSetTest, UpdateLogsOnlyWhatDiffers)
{
    const qint64 id = addTask("甲");
    ChangeSet changes(workspace(), "Rename");
    changes.update("task", id, 1, {{"title", "乙"}, {"starts", "2026-01-05"}, {"note", QString()}});
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(row("SELECT title, version FROM task"), (QVariantList{"乙", 2}));
    EXPECT_EQ(row("SELECT before_json, after_json, version FROM change_log ORDER BY id DESC"),
              (QVariantList{R"({"title":"甲"})", R"({"title":"乙"})", 2}));
}

TEST_F(ChangeSetTest, UpdateWithoutDifferenceWritesNothing)
{
    const qint64 id = addTask("甲");
    const qint64 before = count("change_set");
    ChangeSet changes(workspace(), "Nothing");
    changes.update("task", id, 1, {{"title", "甲"}});
    const auto info = changes.commit();
    XZ_ASSERT_OK(info);
    EXPECT_EQ(info->changeSetId, 0);
    EXPECT_EQ(count("change_set"), before);
    EXPECT_EQ(row("SELECT version FROM task"), (QVariantList{1}));
}

TEST_F(ChangeSetTest, EmptyChangeSetIsNothing)
{
    ChangeSet changes(workspace(), "Nothing");
    EXPECT_TRUE(changes.isEmpty());
    const auto info = changes.commit();
    XZ_ASSERT_OK(info);
    EXPECT_EQ(info->changeSetId, 0);
}

TEST_F(ChangeSetTest, SecondEditorIsToldAndNothingIsOverwritten)
{
    const qint64 id = addTask("甲");
    const qint64 other = addTask("别");
    ChangeSet one(workspace(), "One");
    one.update("task", id, 1, {{"title", "一"}});
    ChangeSet two(workspace(), "Two");
    two.update("task", other, 1, {{"title", "变"}});
    two.update("task", id, 1, {{"title", "二"}});
    XZ_ASSERT_OK(one.commit());
    const auto done = two.commit();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(row("SELECT title FROM task WHERE id = " + QString::number(id)), (QVariantList{"一"}));
    EXPECT_EQ(row("SELECT title FROM task WHERE id = " + QString::number(other)), (QVariantList{"别"}));
    XZ_EXPECT_OK(workspace().history().verifyChain());
}

TEST_F(ChangeSetTest, RemovedRecordIsAConflict)
{
    const qint64 id = addTask("甲");
    ChangeSet remove(workspace(), "Remove");
    remove.remove("task", id, 1);
    XZ_ASSERT_OK(remove.commit());
    EXPECT_EQ(count("task"), 0);
    ChangeSet late(workspace(), "Late");
    late.update("task", id, 1, {{"title", "乙"}});
    EXPECT_EQ(late.commit().error().code, ErrorCode::Conflict);
}

TEST_F(ChangeSetTest, OneChangeSetMayTouchARowTwice)
{
    const qint64 id = addTask("甲");
    ChangeSet changes(workspace(), "Twice");
    changes.update("task", id, 1, {{"title", "乙"}});
    changes.update("task", id, 1, {{"note", "丙"}});
    const qint64 fresh = changes.insert("task", {{"title", "新"}, {"starts", "2026-01-05"}});
    changes.update("task", fresh, 1, {{"note", "丁"}});
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(row("SELECT title, note, version FROM task WHERE id = " + QString::number(id)), (QVariantList{"乙", "丙", 3}));
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(row("SELECT title, note FROM task"), (QVariantList{"甲", ""}));
    EXPECT_EQ(count("task"), 1);
}

TEST_F(ChangeSetTest, UnknownTableOrColumnIsRefused)
{
    ChangeSet table(workspace(), "x");
    table.insert("sqlite_master", {{"name", "x"}});
    EXPECT_EQ(table.commit().error().code, ErrorCode::Internal);
    ChangeSet column(workspace(), "x");
    column.insert("task", {{"title) VALUES (1); --", "x"}});
    EXPECT_EQ(column.commit().error().code, ErrorCode::Internal);
    EXPECT_EQ(count("task"), 0);
}

TEST_F(ChangeSetTest, DuplicateRollsBackEverything)
{
    ChangeSet changes(workspace(), "Twice the same");
    changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    changes.insert("organisation", {{"name", "市教育局"}});
    changes.insert("organisation", {{"name", "市教育局"}});
    const auto done = changes.commit();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(done.error().text.startsWith("Nothing was saved"));
    EXPECT_EQ(count("task"), 0);
    EXPECT_EQ(count("organisation"), 0);
}

TEST_F(ChangeSetTest, CancelRollsBackEverything)
{
    ChangeSet changes(workspace(), "Many");
    for (int i = 0; i < 1000; ++i)
        changes.insert("task", {{"title", QString::number(i)}, {"starts", "2026-01-05"}});
    CancelAfter progress;
    const auto done = changes.commit(progress);
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().isCancelled());
    EXPECT_EQ(count("task"), 0);
    XZ_EXPECT_OK(workspace().history().verifyChain());
}

TEST_F(ChangeSetTest, FailedPlanIsAnsweredByCommit)
{
    ChangeSet changes(workspace(), "Half");
    changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    changes.fail({ErrorCode::Io, "first", {}});
    changes.fail({ErrorCode::Damaged, "second", {}});
    const auto done = changes.commit();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Io);
    EXPECT_EQ(count("task"), 0);
}

TEST_F(ChangeSetTest, ReaderMayNotWrite)
{
    workspace().access().setRole(Access::Role::Reader);
    ChangeSet changes(workspace(), "x");
    changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    EXPECT_EQ(changes.commit().error().code, ErrorCode::Denied);
    EXPECT_EQ(count("task"), 0);
}

TEST_F(ChangeSetTest, ReadOnlyDatabaseSaysSo)
{
    open(Database::Mode::ReadOnly);
    ChangeSet changes(workspace(), "x");
    changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    EXPECT_EQ(changes.commit().error().code, ErrorCode::ReadOnly);
}

TEST_F(ChangeSetTest, ValuesTakeTheColumnsKind)
{
    ChangeSet changes(workspace(), "kinds");
    changes.insert(
        "duty_record",
        {{"person_id", changes.insert("person", {{"name", "王刚"}})}, {"date", QDate(2026, 2, 26)}, {"kind", 7}, {"quantity", "1.5"}});
    changes.insert("term", {{"number", "5"}, {"name", "第五届"}, {"is_current", true}, {"starts", QVariant()}});
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(row("SELECT date, kind, quantity, typeof(kind), typeof(quantity) FROM duty_record"),
              (QVariantList{"2026-02-26", "7", 1.5, "text", "real"}));
    EXPECT_EQ(row("SELECT typeof(number), is_current, typeof(starts) FROM term"), (QVariantList{"integer", 1, "null"}));
}

TEST_F(ChangeSetTest, ThreadsCommitOneAfterTheOtherAndAreHeardInTheGuiThread)
{
    QSet<QThread *> heardIn;
    int heard = 0;
    QObject::connect(&workspace(), &Workspace::changed, &workspace(), [&] {
        heardIn.insert(QThread::currentThread());
        ++heard;
    });
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < 2; ++t) {
        threads.emplace_back([this, t, &failures] {
            for (int i = 0; i < 40; ++i) {
                ChangeSet changes(workspace(), QString("thread %1").arg(t));
                changes.insert("task", {{"title", QString("%1/%2").arg(t).arg(i)}, {"starts", "2026-01-05"}});
                changes.insert("organisation", {{"name", QString("%1/%2").arg(t).arg(i)}});
                if (!changes.commit())
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(heard, 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(heard, 80);
    EXPECT_EQ(heardIn, QSet<QThread *>{QThread::currentThread()});
    EXPECT_EQ(count("task"), 80);
    EXPECT_EQ(count("organisation"), 80);
    XZ_EXPECT_OK(workspace().history().verifyChain());
}

TEST(RecordJson, KeepsEveryKindOfValue)
{
    const QVariantMap values{{"null", QVariant()},   {"whole", 9007199254740993LL},
                             {"real", 0.1},          {"round", 2.0},
                             {"negative", -5LL},     {"text", QString("a\"\\\n\t\x01 王刚 \U00020BB7")},
                             {"empty", QString("")}, {"bytes", QByteArray("\0\xff", 2)}};
    const QVariantMap read = fromRecordJson(toRecordJson(values));
    EXPECT_EQ(read.keys(), values.keys());
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        EXPECT_EQ(read.value(it.key()), it.value()) << qPrintable(it.key());
    EXPECT_FALSE(read.value("null").isValid());
    EXPECT_EQ(toRecordJson({}), "{}");
    EXPECT_TRUE(fromRecordJson("not json").isEmpty());
}

} // namespace xz
