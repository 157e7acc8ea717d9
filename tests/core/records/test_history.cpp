#include "support/coreworkspace.h"

#include <random>

#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/records/history.h"

namespace xz {

namespace {

class HistoryTest : public test::CoreWorkspace
{
protected:
    History &history() { return workspace().history(); }
    qint64 count(const QString &table)
    {
        Statement read(workspace().database(), "SELECT COUNT(*) FROM " + table);
        return read.run() && read.next() ? read.integer(0) : -1;
    }
    qint64 addPerson(const QString &name, QVariantMap more = {})
    {
        ChangeSet changes(workspace(), "add " + name);
        more.insert("name", name);
        const qint64 id = changes.insert("person", more);
        const auto done = changes.commit();
        EXPECT_TRUE(done) << qPrintable(done.error().text);
        return id;
    }
    void rename(qint64 id, const QString &name)
    {
        ChangeSet changes(workspace(), "rename to " + name);
        changes.update("person", id, field(id, "version").toLongLong(), {{"name", name}});
        XZ_ASSERT_OK(changes.commit());
    }
    QVariant field(qint64 id, const QString &column)
    {
        Statement read(workspace().database(), "SELECT " + column + " FROM person WHERE id = ?");
        return read.bind(id).run() && read.next() ? read.value(0) : QVariant();
    }
    void execute(const QString &sql) { XZ_ASSERT_OK(dialect::runScript(workspace().database().connection(), sql)); }
    /// All rows of all recorded tables but their versions, as text.
    QString contents()
    {
        QString text;
        for (const RecordType &type : workspace().recordTypes().all()) {
            Statement read(workspace().database(), QString("SELECT * FROM %1 ORDER BY id").arg(type.table));
            EXPECT_TRUE(read.run());
            while (read.next()) {
                text += type.table;
                const QSqlRecord record = read.record();
                for (int i = 0; i < record.count(); ++i) {
                    if (record.fieldName(i) != QLatin1String("version"))
                        text += '|' + (read.isNull(i) ? QString("NULL") : read.text(i));
                }
                text += '\n';
            }
        }
        return text;
    }
};

} // namespace

TEST_F(HistoryTest, NothingToUndoInANewDatabase)
{
    const auto step = history().undoable();
    XZ_ASSERT_OK(step);
    EXPECT_EQ(step->id, 0);
    EXPECT_EQ(history().undo().error().code, ErrorCode::NotFound);
    EXPECT_EQ(history().redo().error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, UndoAndRedoWalkTheStepsAcrossRestarts)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    EXPECT_EQ(history().undoable()->title, "rename to 王强");
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(field(id, "name"), "王刚");
    EXPECT_EQ(history().undoable()->title, "add 王刚");
    EXPECT_EQ(history().redoable()->title, "rename to 王强");
    open();
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(count("person"), 0);
    EXPECT_EQ(history().undoable()->id, 0);
    open();
    XZ_ASSERT_OK(history().redo());
    XZ_ASSERT_OK(history().redo());
    EXPECT_EQ(field(id, "name"), "王强");
    EXPECT_EQ(history().redoable()->id, 0);
    EXPECT_EQ(history().undoable()->title, "rename to 王强");
    XZ_EXPECT_OK(history().verifyChain());
}

TEST_F(HistoryTest, ANewStepDropsWhatCouldBeRedone)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    XZ_ASSERT_OK(history().undo());
    rename(id, "王勇");
    EXPECT_EQ(history().redoable()->id, 0);
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(field(id, "name"), "王刚");
    EXPECT_EQ(history().redoable()->title, "rename to 王勇") << "not the branch that was left";
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(count("person"), 0);
}

TEST_F(HistoryTest, UndoneVersionIsNeverTheOneSomebodyRead)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    const qint64 read = field(id, "version").toLongLong();
    XZ_ASSERT_OK(history().undo());
    rename(id, "王勇");
    ChangeSet stale(workspace(), "stale");
    stale.update("person", id, read, {{"name", "王小强"}});
    EXPECT_EQ(stale.commit().error().code, ErrorCode::Conflict);
    EXPECT_EQ(field(id, "name"), "王勇");
}

TEST_F(HistoryTest, VersionKeepsGrowingWhenARecordComesBack)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    ChangeSet changes(workspace(), "remove");
    changes.remove("person", id, 2);
    XZ_ASSERT_OK(changes.commit());
    XZ_ASSERT_OK(history().undo());
    EXPECT_GT(field(id, "version").toLongLong(), 2);
}

TEST_F(HistoryTest, UndoRefusesWhatWasChangedOutsideTheLog)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    execute("UPDATE person SET name = '外人'");
    const auto done = history().undo();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(field(id, "name"), "外人");
}

TEST_F(HistoryTest, UndoOfAnInsertThatIsInUseIsAConflict)
{
    const qint64 person = addPerson("王刚");
    execute(QString("INSERT INTO duty_record (id, person_id, date, kind) VALUES (1, %1, '2026-01-05', '提案')").arg(person));
    EXPECT_EQ(history().undo().error().code, ErrorCode::Conflict);
    EXPECT_EQ(count("person"), 1);
}

TEST_F(HistoryTest, HistoryOfARecordReadsFieldByField)
{
    const qint64 id = addPerson("王刚", {{"sex", "男"}});
    rename(id, "王强");
    const auto changes = history().ofRecord("person", id);
    XZ_ASSERT_OK(changes);
    ASSERT_EQ(changes->size(), 3);
    EXPECT_EQ(changes->at(0).column, "name");
    EXPECT_EQ(changes->at(0).before, "王刚");
    EXPECT_EQ(changes->at(0).after, "王强");
    EXPECT_EQ(changes->at(0).actor, "tester");
    EXPECT_EQ(changes->at(0).kind, FieldChange::Kind::Update);
    EXPECT_EQ(changes->at(2).kind, FieldChange::Kind::Insert);
}

TEST_F(HistoryTest, SecretValuesAreKeptFromTheLogButComeBack)
{
    const qint64 id = addPerson("王刚", {{"id_number", "450103197508011234"}});
    ChangeSet changes(workspace(), "number");
    changes.update("person", id, 1, {{"id_number", "450103197508015678"}});
    XZ_ASSERT_OK(changes.commit());
    Statement log(workspace().database(), "SELECT COUNT(*) FROM change_log WHERE before_json || after_json LIKE '%450103%'");
    XZ_ASSERT_OK(log.run());
    ASSERT_TRUE(log.next());
    EXPECT_EQ(log.integer(0), 0);
    const auto fields = history().ofRecord("person", id);
    XZ_ASSERT_OK(fields);
    ASSERT_EQ(fields->first().column, "id_number");
    EXPECT_TRUE(fields->first().secret);
    EXPECT_FALSE(fields->first().after.isValid());
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(field(id, "id_number"), "450103197508011234");
    XZ_ASSERT_OK(history().undo());
    XZ_ASSERT_OK(history().redo());
    EXPECT_EQ(field(id, "id_number"), "450103197508011234");
    XZ_EXPECT_OK(history().verifyChain());
}

TEST_F(HistoryTest, PurgedSecretsKeepTheChainButNotTheUndo)
{
    const qint64 id = addPerson("王刚", {{"id_number", "450103197508011234"}});
    ChangeSet changes(workspace(), "remove");
    changes.remove("person", id, 1);
    XZ_ASSERT_OK(changes.commit());
    execute("DELETE FROM change_secret");
    XZ_EXPECT_OK(history().verifyChain());
    EXPECT_EQ(history().undo().error().code, ErrorCode::Conflict);
    EXPECT_EQ(count("person"), 0);
}

TEST_F(HistoryTest, RecycleBinRestoresARecordWithWhatBelongsToIt)
{
    ChangeSet add(workspace(), "add");
    const qint64 term = add.insert("term", {{"number", 5}, {"name", "第五届"}});
    QList<qint64> persons, memberships;
    for (const char *name : {"王刚", "李华"}) {
        persons << add.insert("person", {{"name", QString::fromUtf8(name)}});
        memberships << add.insert("membership", {{"person_id", persons.last()}, {"term_id", term}});
        add.insert("duty_record", {{"person_id", persons.last()}, {"date", "2026-01-05"}, {"kind", "提案"}, {"item", "一"}});
    }
    XZ_ASSERT_OK(add.commit());
    const QString before = contents();
    ChangeSet remove(workspace(), "remove both");
    for (int i = 0; i < 2; ++i) {
        remove.remove("duty_record", i + 1, 1);
        remove.remove("membership", memberships.at(i), 1);
        remove.remove("person", persons.at(i), 1);
    }
    XZ_ASSERT_OK(remove.commit());
    const auto bin = history().recycled(0, 10);
    XZ_ASSERT_OK(bin);
    QStringList titles;
    for (const RecycledRecord &record : *bin)
        titles << record.table + ' ' + record.title;
    EXPECT_EQ(titles, (QStringList{"person 李华", "duty_record 一", "person 王刚", "duty_record 一"}));
    XZ_ASSERT_OK(history().restore("person", persons.first()));
    EXPECT_EQ(count("person"), 1);
    EXPECT_EQ(count("membership"), 1);
    EXPECT_EQ(count("duty_record"), 1);
    EXPECT_EQ(history().recycled(0, 10)->size(), 2);
    EXPECT_EQ(history().restore("person", persons.first()).error().code, ErrorCode::NotFound);
    // A duty record alone pulls its person back, but not the person's other things.
    XZ_ASSERT_OK(history().restore("duty_record", 2));
    EXPECT_EQ(count("person"), 2);
    EXPECT_EQ(count("membership"), 1);
    XZ_ASSERT_OK(history().restore("membership", memberships.last()));
    EXPECT_EQ(contents(), before);
    XZ_ASSERT_OK(history().undo());
    EXPECT_EQ(count("membership"), 1);
}

TEST_F(HistoryTest, RecycleBinIsFilteredAndCountedOfAnyLength)
{
    QList<qint64> persons;
    ChangeSet add(workspace(), "add");
    for (int i = 0; i < 3000; ++i)
        persons << add.insert("person", {{"name", i == 7 ? QStringLiteral("韦_平") : QStringLiteral("委员%1").arg(i)}, {"organisation", "韦氏集团"}});
    const qint64 task = add.insert("task", {{"title", "催办复函"}, {"starts", "2026-01-05"}});
    XZ_ASSERT_OK(add.commit());
    ChangeSet remove(workspace(), "remove");
    for (const qint64 id : std::as_const(persons))
        remove.remove("person", id, 1);
    XZ_ASSERT_OK(remove.commit());
    workspace().setActor(QStringLiteral("陈映秋"));
    ChangeSet other(workspace(), "remove a task");
    other.remove("task", task, 1);
    XZ_ASSERT_OK(other.commit());

    EXPECT_EQ(*history().recycledCount(), 3001);
    const auto last = history().recycled(2999, 10);
    XZ_ASSERT_OK(last);
    ASSERT_EQ(last->size(), 2) << "the oldest are there, too";
    EXPECT_EQ(last->last().title, QStringLiteral("委员0"));
    EXPECT_EQ(*history().recycledIndex(last->last().logId), 3000);
    EXPECT_EQ(history().recycledRecord(last->last().logId)->id, persons.first());

    // By name, not by anything else of the record; a pattern's signs are signs.
    EXPECT_EQ(*history().recycledCount(QStringLiteral("韦")), 1);
    EXPECT_EQ(*history().recycledCount(QStringLiteral("韦_")), 1);
    EXPECT_EQ(*history().recycledCount(QStringLiteral("员_")), 0);
    const auto found = history().recycled(0, 10, QStringLiteral(" 韦 "));
    XZ_ASSERT_OK(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().id, persons[7]);
    EXPECT_EQ(*history().recycledIndex(found->first().logId, QStringLiteral("韦")), 0);
    EXPECT_EQ(*history().recycledIndex(found->first().logId, QStringLiteral("委员")), -1);
    EXPECT_EQ(*history().recycledCount(QStringLiteral("陈映秋")), 1) << "who removed it";
    EXPECT_EQ(*history().recycledCount(workspace().recordTypes().find("task")->label), 1) << "its kind";
    EXPECT_EQ(*history().recycledCount(QStringLiteral("没有这个")), 0);

    XZ_ASSERT_OK(history().restore("task", task));
    EXPECT_EQ(*history().recycledCount(), 3000);
    EXPECT_EQ(history().recycledRecord(999999).error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, WhatUndoTookBackIsNotInTheRecycleBin)
{
    addPerson("王刚");
    XZ_ASSERT_OK(history().undo());
    EXPECT_TRUE(history().recycled(0, 10)->isEmpty());
}

TEST_F(HistoryTest, StepsAreListedNewestFirst)
{
    const qint64 id = addPerson("王刚");
    rename(id, "王强");
    XZ_ASSERT_OK(history().undo());
    const auto steps = history().steps(0, 2);
    XZ_ASSERT_OK(steps);
    ASSERT_EQ(steps->size(), 2);
    EXPECT_EQ(steps->at(0).kind, HistoryStep::Kind::Undo);
    EXPECT_EQ(steps->at(1).title, "rename to 王强");
    EXPECT_TRUE(steps->at(1).undone);
    EXPECT_TRUE(steps->at(1).at.isValid());
}

struct Tampering {
    const char *name;
    const char *sql;
};

class ChainTest : public HistoryTest, public ::testing::WithParamInterface<Tampering>
{
};

TEST_P(ChainTest, TamperingIsNoticed)
{
    const qint64 id = addPerson("王刚", {{"id_number", "450103197508011234"}});
    rename(id, "王强");
    rename(id, "王勇");
    XZ_ASSERT_OK(history().verifyChain());
    execute(GetParam().sql);
    const Outcome chain = history().verifyChain();
    ASSERT_FALSE(chain);
    EXPECT_EQ(chain.error().code, ErrorCode::Damaged);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ChainTest,
    ::testing::Values(
        Tampering{"value", "UPDATE change_log SET after_json = replace(after_json, '王强', '张三')"},
        Tampering{"actor", "UPDATE change_set SET actor = 'nobody' WHERE id = 2"},
        Tampering{"time", "UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE id = 3"},
        Tampering{"rowRemoved", "DELETE FROM change_log WHERE change_set_id = 3"},
        Tampering{"rowAdded",
                  "INSERT INTO change_log (id, change_set_id, table_name, row_id, kind, version) VALUES (99, 3, 'person', 1, 'update', 9)"},
        Tampering{
            "strayRow",
            "INSERT INTO change_log (id, change_set_id, table_name, row_id, kind, version) VALUES (99, 77, 'person', 1, 'update', 9)"},
        Tampering{"setRemoved", "DELETE FROM change_log WHERE change_set_id = 3; DELETE FROM change_set WHERE id = 3"},
        Tampering{"endCutOff", "DELETE FROM change_log WHERE change_set_id = 4; DELETE FROM change_set WHERE id = 4"},
        Tampering{"secret", "UPDATE change_secret SET content = replace(content, '1234', '9999')"}),
    [](const auto &tampering) { return std::string(tampering.param.name); });

/// Any run of changes, undone step by step, gives back the contents byte for byte; redone, those after it.
TEST_F(HistoryTest, UndoingEverythingGivesBackTheContents)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
        const QString before = contents();
        QStringList states{before};
        QHash<QString, QList<qint64>> alive;
        const auto version = [this](const QString &table, qint64 id) {
            Statement read(workspace().database(), "SELECT version FROM " + table + " WHERE id = ?");
            return read.bind(id).run() && read.next() ? read.integer(0) : 0;
        };
        int steps = 0;
        for (int round = 0; round < 15; ++round) {
            ChangeSet changes(workspace(), QString("round %1").arg(round));
            QSet<QString> busy;
            for (int i = 0, n = 1 + pick(6); i < n; ++i) {
                const QString table = pick(2) ? "person" : "task";
                QList<qint64> &ids = alive[table];
                const QString name = QString("%1·%2").arg(seed).arg(pick(1000));
                const QVariantMap values = table == "person"
                                               ? QVariantMap{{"name", name},
                                                             {"id_number", pick(2) ? name : QString()},
                                                             {"photo_id", pick(2) ? QVariant(pick(9)) : QVariant()}}
                                               : QVariantMap{{"title", name}, {"starts", "2026-01-05"}, {"warn_days", pick(9)}};
                const int kind = ids.isEmpty() ? 0 : pick(3);
                const qint64 id = kind == 0 ? 0 : ids.at(pick(int(ids.size())));
                if (kind == 0) {
                    ids << changes.insert(table, values);
                    busy.insert(table + QString::number(ids.last()));
                } else if (busy.contains(table + QString::number(id))) {
                    continue;
                } else if (kind == 1) {
                    changes.update(table, id, version(table, id), values);
                    busy.insert(table + QString::number(id));
                } else {
                    changes.remove(table, id, version(table, id));
                    ids.removeOne(id);
                }
            }
            const auto done = changes.commit();
            XZ_ASSERT_OK(done);
            if (done->changeSetId) {
                ++steps;
                states << contents();
            }
        }
        for (int i = 0; i < steps; ++i) {
            XZ_ASSERT_OK(history().undo());
            ASSERT_EQ(contents(), states.at(steps - 1 - i)) << "seed " << seed << " undo " << i;
        }
        ASSERT_EQ(contents(), before);
        for (int i = 0; i < steps; ++i) {
            XZ_ASSERT_OK(history().redo());
            ASSERT_EQ(contents(), states.at(i + 1)) << "seed " << seed << " redo " << i;
        }
    }
    XZ_EXPECT_OK(history().verifyChain());
}

} // namespace xz
