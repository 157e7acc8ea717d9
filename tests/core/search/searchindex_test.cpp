#include <gmock/gmock.h>

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/records/history.h"
#include "core/search/searchindex.h"
#include "core/search/searchwriter.h"
#include "support/coreworkspace.h"

namespace xz {
namespace {

class SearchIndexTest : public test::CoreWorkspace
{
protected:
    qint64 add(const QString &name, const QString &organisation = {}, const QString &phone = {})
    {
        ChangeSet changes(workspace(), u"add"_qs);
        Person person;
        person.name = name;
        person.organisation = organisation;
        person.phone = phone;
        const qint64 id = workspace().directory().addPerson(changes, person);
        const auto done = changes.commit();
        EXPECT_TRUE(done) << done.error().text.toStdString();
        return id;
    }

    QString titles(const QString &text, int limit = 50, const QString &table = {})
    {
        const auto hits = workspace().searchIndex().find(text, limit, table);
        if (!hits)
            return u"ERROR "_qs + hits.error().text + hits.error().detail;
        QStringList all;
        for (const SearchHit &hit : *hits)
            all.append(hit.title);
        return all.join(u' ');
    }

    qint64 count(const QString &sql)
    {
        Statement statement(workspace().database(), sql);
        EXPECT_TRUE(statement.run());
        return statement.next() ? statement.integer(0) : -1;
    }
};

TEST_F(SearchIndexTest, CharactersPinyinAndInitialsInAnyCase)
{
    add(u"王建林"_qs, u"澜州学院教授"_qs, u"13900002174"_qs);
    add(u"欧阳慧敏"_qs, u"市中医院副院长、主任医师"_qs);
    for (const QString &text : {u"王"_qs, u"建"_qs, u"林"_qs, u"王建"_qs, u"建林"_qs, u"王建林"_qs, u"wjl"_qs, u"WJL"_qs, u"wangjianlin"_qs, u"WangJ"_qs, u"ｗｊｌ"_qs,
                                u"学院"_qs, u"王 教授"_qs, u"1390"_qs, u"13900002174"_qs, u"王建 w"_qs})
        EXPECT_EQ(titles(text), u"王建林"_qs) << text.toStdString();
    for (const QString &text : {u"oyhm"_qs, u"ouyang"_qs, u"歐陽"_qs, u"欧阳慧敏"_qs, u"中医院"_qs, u"主任医师"_qs})
        EXPECT_EQ(titles(text), u"欧阳慧敏"_qs) << text.toStdString();
    for (const QString &text : {u"林建"_qs, u"jianlin"_qs, u"王 医院"_qs, u"王敏"_qs, u"张"_qs, u"，"_qs, u""_qs, u"\"AND"_qs, u"王*刚"_qs})
        EXPECT_EQ(titles(text), QString()) << text.toStdString();
}

TEST_F(SearchIndexTest, UmlautAsVOrU)
{
    add(u"吕布"_qs);
    for (const QString &text : {u"lvbu"_qs, u"lubu"_qs, u"lüb"_qs, u"LV"_qs, u"lb"_qs})
        EXPECT_EQ(titles(text), u"吕布"_qs) << text.toStdString();
}

TEST_F(SearchIndexTest, LongNamesWithAndWithoutTheDot)
{
    add(u"艾则孜·阿不都热合曼"_qs);
    for (const QString &text : {u"艾则孜·阿不都"_qs, u"艾则孜阿不都"_qs, u"艾则孜•阿"_qs, u"热合曼"_qs, u"曼"_qs})
        EXPECT_EQ(titles(text), u"艾则孜·阿不都热合曼"_qs) << text.toStdString();
}

TEST_F(SearchIndexTest, RareCharacters)
{
    add(u"沈𬀩"_qs);
    add(u"陈䶮"_qs);
    EXPECT_EQ(titles(u"𬀩"_qs), u"沈𬀩"_qs);
    EXPECT_EQ(titles(u"沈𬀩"_qs), u"沈𬀩"_qs);
    EXPECT_EQ(titles(u"䶮"_qs), u"陈䶮"_qs);
}

TEST_F(SearchIndexTest, PairsMustStandTogether)
{
    add(u"政协"_qs, u"协委办公室、委员会、政协"_qs); // holds 政协, 协委 and 委员, but not 政协委员
    add(u"李明"_qs, u"澜州市政协委员"_qs);
    EXPECT_EQ(titles(u"政协委员"_qs), u"李明"_qs);
}

TEST_F(SearchIndexTest, NewestFirstAndNoMoreThanAsked)
{
    for (const char16_t *name : {u"王一", u"王二", u"王三", u"王四"})
        add(QString::fromUtf16(name));
    EXPECT_EQ(titles(u"王"_qs), u"王四 王三 王二 王一"_qs);
    EXPECT_EQ(titles(u"王"_qs, 2), u"王四 王三"_qs);
    EXPECT_EQ(titles(u"王"_qs, 0), QString());
}

TEST_F(SearchIndexTest, AHitTellsWhatItIs)
{
    const qint64 id = add(u"王建林"_qs, u"澜州学院教授"_qs);
    const auto hits = workspace().searchIndex().find(u"wjl"_qs);
    XZ_ASSERT_OK(hits);
    ASSERT_EQ(hits->size(), 1);
    const SearchHit &hit = hits->first();
    EXPECT_EQ(hit.table, u"person"_qs);
    EXPECT_EQ(hit.id, id);
    EXPECT_EQ(hit.title, u"王建林"_qs);
    EXPECT_EQ(hit.subtitle, u"澜州学院教授"_qs);
    EXPECT_EQ(hit.kind, workspace().recordTypes().find(u"person"_qs)->label);
    EXPECT_EQ(titles(u"wjl"_qs, 50, u"person"_qs), u"王建林"_qs);
    EXPECT_EQ(titles(u"wjl"_qs, 50, u"organisation"_qs), QString());
}

TEST_F(SearchIndexTest, FollowsChangesRemovalUndoAndRedo)
{
    const qint64 id = add(u"王建林"_qs, u"澜州学院"_qs);
    auto person = workspace().directory().person(id);
    XZ_ASSERT_OK(person);
    Person changed = *person;
    changed.name = u"汪建林"_qs;
    {
        ChangeSet changes(workspace(), u"rename"_qs);
        workspace().directory().updatePerson(changes, *person, changed);
        XZ_ASSERT_OK(changes.commit());
    }
    EXPECT_EQ(titles(u"王"_qs), QString());
    EXPECT_EQ(titles(u"汪"_qs), u"汪建林"_qs);
    EXPECT_EQ(titles(u"学院"_qs), u"汪建林"_qs);
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(titles(u"汪"_qs), QString());
    EXPECT_EQ(titles(u"王建林"_qs), u"王建林"_qs);
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(titles(u"建林"_qs), QString());
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM search_row"_qs), 0);
    XZ_ASSERT_OK(workspace().history().redo());
    EXPECT_EQ(titles(u"建林"_qs), u"王建林"_qs);
}

TEST_F(SearchIndexTest, AFailedCommitLeavesNoTrace)
{
    const qint64 id = add(u"王建林"_qs);
    ChangeSet changes(workspace(), u"both"_qs);
    Person person;
    person.name = u"李四"_qs;
    workspace().directory().addPerson(changes, person);
    changes.update(u"person"_qs, id, 99, {{u"name"_qs, u"王五"_qs}}); // nobody has version 99
    EXPECT_FALSE(changes.commit());
    EXPECT_EQ(titles(u"李四"_qs), QString());
    EXPECT_EQ(titles(u"王"_qs), u"王建林"_qs);
}

TEST_F(SearchIndexTest, RebuildGivesTheSameAnswers)
{
    add(u"王建林"_qs, u"澜州学院"_qs);
    add(u"王刚"_qs, u"澜州日报社"_qs);
    add(u"吕布"_qs);
    const QStringList queries{u"王"_qs, u"澜州"_qs, u"wjl"_qs, u"lubu"_qs};
    QStringList before;
    for (const QString &query : queries)
        before.append(titles(query));
    {
        Statement lose(workspace().database(), u"DELETE FROM search_text WHERE rowid = 1"_qs);
        XZ_ASSERT_OK(lose.run());
    }
    EXPECT_NE(titles(u"wjl"_qs), before.at(2));
    XZ_ASSERT_OK(workspace().searchIndex().rebuild());
    for (qsizetype i = 0; i < queries.size(); ++i)
        EXPECT_EQ(titles(queries.at(i)), before.at(i));
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM search_row"_qs), 3);
    XZ_ASSERT_OK(workspace().searchIndex().rebuild());
    EXPECT_EQ(titles(u"王"_qs), before.first());
}

class Stop : public Progress
{
public:
    void begin(const QString &, qint64) override {}
    void advance(qint64) override {}
    bool isCancelled() const override { return true; }
};

TEST_F(SearchIndexTest, ACancelledRebuildChangesNothing)
{
    add(u"王建林"_qs);
    Stop stop;
    const auto done = workspace().searchIndex().rebuild(stop);
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().isCancelled());
    EXPECT_EQ(titles(u"wjl"_qs), u"王建林"_qs);
}

TEST_F(SearchIndexTest, ReadOnlyFindsAndDoesNotRebuild)
{
    add(u"王建林"_qs);
    open(Database::Mode::ReadOnly);
    EXPECT_EQ(titles(u"wjl"_qs), u"王建林"_qs);
    const auto done = workspace().searchIndex().rebuild();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ReadOnly);
}

TEST_F(SearchIndexTest, RowsOfAKindThatIsNotLoadedAreLeftOut)
{
    add(u"王建林"_qs);
    for (const QString &sql : {u"INSERT INTO search_kind (id, table_name) VALUES (900, 'gone')"_qs, u"INSERT INTO search_row (id, kind, record) VALUES (900, 900, 1)"_qs,
                               u"INSERT INTO search_text (rowid, body) VALUES (900, '王建林')"_qs}) {
        Statement statement(workspace().database(), sql);
        XZ_ASSERT_OK(statement.run());
    }
    EXPECT_EQ(titles(u"王建林"_qs), u"王建林"_qs);
    EXPECT_EQ(titles(u"王建林"_qs, 50, u"gone"_qs), QString());
}

TEST_F(SearchIndexTest, SecretsAreNotIndexed)
{
    RecordType type{u"person"_qs, u"人"_qs, u"name"_qs, {}, {}, true, {}, {}};
    type.columns = {{u"name"_qs, u"姓名"_qs, {}, true, false}, {u"id_number"_qs, u"身份证号"_qs, {}, true, true}, {u"sex"_qs, u"性别"_qs, {}, false, false}};
    EXPECT_EQ(SearchWriter::body(type, {{u"name"_qs, u"王刚"_qs}, {u"id_number"_qs, u"999"_qs}, {u"sex"_qs, u"男"_qs}}), u"王刚"_qs);
}

} // namespace
} // namespace xz
