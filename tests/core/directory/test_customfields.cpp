#include "core/directory/customfields.h"
#include "core/directory/heldposts.h"
#include "core/database/statement.h"
#include "core/records/history.h"
#include "core/search/searchindex.h"
#include "support/coreworkspace.h"

using namespace xz;
using namespace xz::test;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

class CustomFieldsTest : public CoreWorkspace
{
protected:
    void SetUp() override
    {
        open();
        ChangeSet changes(workspace(), q("fixture"));
        Term term;
        term.number = 5;
        term.name = q("第五届");
        term.isCurrent = true;
        m_term = workspace().directory().addTerm(changes, term);
        Person person;
        person.name = q("王恺");
        m_person = workspace().directory().addPerson(changes, person);
        person.id = m_person;
        Membership membership;
        membership.personId = m_person;
        membership.termId = m_term;
        m_membership = workspace().directory().addMembership(changes, membership, person);
        XZ_ASSERT_OK(changes.commit());
        m_blood = field(q("血型"), CustomField::Kind::Choice, {q("A型"), q("B型"), q("O型")});
        m_plate = field(q("车牌"), CustomField::Kind::Text);
        m_joined = field(q("入党时间"), CustomField::Kind::Date);
    }

    qint64 field(const QString &name, CustomField::Kind kind, const QStringList &choices = {})
    {
        ChangeSet changes(workspace(), q("field"));
        CustomField made;
        made.name = name;
        made.kind = kind;
        made.choices = choices;
        const auto id = CustomFields(workspace()).add(changes, made);
        EXPECT_TRUE(id);
        EXPECT_TRUE(changes.commit());
        return id ? *id : 0;
    }

    CustomField fieldOf(qint64 id)
    {
        const auto all = CustomFields(workspace()).fields(true);
        for (const CustomField &each : *all)
            if (each.id == id)
                return each;
        return {};
    }

    Person person() { return *workspace().directory().person(m_person); }
    Membership membership() { return *workspace().directory().membership(m_membership); }

    Result<CommitInfo> save(const CustomValues &values)
    {
        ChangeSet changes(workspace(), q("values"));
        const Person before = person();
        Person after = before;
        if (auto planned = CustomFields(workspace()).plan(changes, after, values); !planned)
            return planned.error();
        workspace().directory().updatePerson(changes, before, after);
        return changes.commit();
    }

    qint64 m_term = 0, m_person = 0, m_membership = 0, m_blood = 0, m_plate = 0, m_joined = 0;
};

} // namespace

TEST_F(CustomFieldsTest, ValuesAreKeptFoundAndTakenBack)
{
    XZ_ASSERT_OK(save({{m_blood, q("O型")}, {m_plate, q("桂A·12345")}}));
    EXPECT_EQ(*CustomFields(workspace()).values(m_person), (CustomValues{{m_blood, q("O型")}, {m_plate, q("桂A·12345")}}));
    EXPECT_EQ(person().customText, q("血型：O型；车牌：桂A·12345"));
    const auto found = workspace().searchIndex().find(q("12345"), 10, q("person"));
    XZ_ASSERT_OK(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().id, m_person);
    // The name of a field is no value: it must not find everybody who has one.
    EXPECT_TRUE(workspace().searchIndex().find(q("血型"), 10, q("person"))->isEmpty());

    XZ_ASSERT_OK(save({{m_blood, q("A型")}}));
    EXPECT_EQ(*CustomFields(workspace()).values(m_person), (CustomValues{{m_blood, q("A型")}}));
    const auto history = workspace().history().ofRecord(q("person"), m_person);
    XZ_ASSERT_OK(history);
    EXPECT_EQ(history->first().before.toString(), q("血型：O型；车牌：桂A·12345"));
    EXPECT_EQ(history->first().after.toString(), q("血型：A型"));

    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(CustomFields(workspace()).values(m_person)->value(m_plate), q("桂A·12345"));
    EXPECT_EQ(person().customText, q("血型：O型；车牌：桂A·12345"));
    EXPECT_EQ(workspace().searchIndex().find(q("12345"), 10, q("person"))->size(), 1);
}

TEST_F(CustomFieldsTest, TwoWindowsOnOnePersonAreToldApart)
{
    const Person stale = person();
    XZ_ASSERT_OK(save({{m_plate, q("桂A")}}));
    ChangeSet changes(workspace(), q("late"));
    Person after = stale;
    XZ_ASSERT_OK(CustomFields(workspace()).plan(changes, after, {{m_plate, q("桂B")}}));
    workspace().directory().updatePerson(changes, stale, after);
    const auto late = changes.commit();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_EQ(CustomFields(workspace()).values(m_person)->value(m_plate), q("桂A"));
}

TEST_F(CustomFieldsTest, ArchivedFieldsKeepTheirValues)
{
    XZ_ASSERT_OK(save({{m_blood, q("O型")}, {m_plate, q("桂A")}}));
    CustomField plate = fieldOf(m_plate);
    plate.isArchived = true;
    ChangeSet changes(workspace(), q("archive"));
    XZ_ASSERT_OK(CustomFields(workspace()).update(changes, plate));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(CustomFields(workspace()).fields()->size(), 2);
    XZ_ASSERT_OK(save({{m_blood, q("B型")}}));
    EXPECT_EQ(CustomFields(workspace()).values(m_person)->value(m_plate), q("桂A"));
    EXPECT_EQ(*CustomFields(workspace()).usedBy(m_plate), 1);
}

TEST_F(CustomFieldsTest, ValuesAreCleanedOrRefused)
{
    EXPECT_EQ(*CustomFields::clean(fieldOf(m_joined), q("1998年7月")), q("1998-07"));
    EXPECT_EQ(*CustomFields::clean(fieldOf(m_joined), q("1998/7/1")), q("1998-07-01"));
    EXPECT_EQ(*CustomFields::clean(fieldOf(m_joined), q(" ")), QString());
    EXPECT_EQ(CustomFields::clean(fieldOf(m_joined), q("1998.13")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(CustomFields::clean(fieldOf(m_joined), q("去年")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(*CustomFields::clean(fieldOf(m_blood), q("o型")), q("O型"));
    EXPECT_EQ(CustomFields::clean(fieldOf(m_blood), q("AB型")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(*CustomFields::clean(fieldOf(m_plate), q(" 桂A  12 ")), q("桂A 12"));
}

TEST_F(CustomFieldsTest, FaultyFieldsAreNamed)
{
    const CustomFields fields(workspace());
    CustomField field;
    EXPECT_FALSE(fields.fault(field)->isEmpty());
    field.name = q("血型");
    EXPECT_FALSE(fields.fault(field)->isEmpty()) << "taken";
    field.id = m_blood;
    EXPECT_TRUE(fields.fault(field)->isEmpty()) << "its own name";
    field.kind = CustomField::Kind::Choice;
    field.choices = QStringList{q("一")};
    EXPECT_FALSE(fields.fault(field)->isEmpty());
}

TEST_F(CustomFieldsTest, NewOrderOfChoicesReachesTheValues)
{
    XZ_ASSERT_OK(save({{m_blood, q("O型")}}));
    const auto key = [this] {
        Statement read(workspace().database(), q("SELECT sort_key FROM custom_value WHERE field_id = ?"));
        EXPECT_TRUE(read.bind(m_blood).run());
        EXPECT_TRUE(read.next());
        return read.text(0);
    };
    EXPECT_EQ(key(), q("0002 O型"));
    CustomField blood = fieldOf(m_blood);
    blood.choices = QStringList{q("O型"), q("A型")};
    ChangeSet changes(workspace(), q("order"));
    XZ_ASSERT_OK(CustomFields(workspace()).update(changes, blood));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(key(), q("0000 O型"));
}

TEST_F(CustomFieldsTest, RemovedPersonComesBackWithValuesAndPosts)
{
    XZ_ASSERT_OK(save({{m_blood, q("O型")}}));
    const auto posts = workspace().directory().codes(CodeTable::Post);
    {
        ChangeSet changes(workspace(), q("post"));
        const Membership before = membership();
        Membership after = before;
        XZ_ASSERT_OK(HeldPosts(workspace()).plan(changes, after, {{0, 0, posts->last().id, q("2022-01"), {}, {}}}));
        workspace().directory().updateMembership(changes, before, after, person());
        XZ_ASSERT_OK(changes.commit());
    }
    ChangeSet changes(workspace(), q("remove"));
    XZ_ASSERT_OK(workspace().directory().removePerson(changes, person()));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_TRUE(CustomFields(workspace()).values(m_person)->isEmpty());
    XZ_ASSERT_OK(workspace().history().restore(q("person"), m_person));
    EXPECT_EQ(CustomFields(workspace()).values(m_person)->value(m_blood), q("O型"));
    EXPECT_EQ(HeldPosts(workspace()).of(m_membership)->size(), 1);
}

TEST_F(CustomFieldsTest, PostsOfATermInOrder)
{
    const auto posts = workspace().directory().codes(CodeTable::Post);
    qint64 standing = 0, plain = 0;
    for (const CodeEntry &post : *posts) {
        if (post.name == q("常委"))
            standing = post.id;
        if (post.name == q("委员"))
            plain = post.id;
    }
    const auto save = [this](const QList<HeldPost> &held) {
        ChangeSet changes(workspace(), q("posts"));
        const Membership before = membership();
        Membership after = before;
        XZ_ASSERT_OK(HeldPosts(workspace()).plan(changes, after, held));
        workspace().directory().updateMembership(changes, before, after, person());
        XZ_ASSERT_OK(changes.commit());
    };
    save({{0, 0, plain, q("2022-01"), q("2024-01-15"), {}}, {0, 0, standing, q("2024-01-16"), {}, q("五届三次全会")}});
    EXPECT_EQ(membership().postHistory, q("委员 2022-01—2024-01-15；常委 2024-01-16—（五届三次全会）"));
    EXPECT_EQ(membership().postId, standing);
    QList<HeldPost> held = *HeldPosts(workspace()).of(m_membership);
    ASSERT_EQ(held.size(), 2);
    const qint64 kept = held.first().id;

    EXPECT_EQ(HeldPosts::on(membership(), held, q("2023-06-01")), QList<qint64>{plain});
    EXPECT_EQ(HeldPosts::on(membership(), held, q("2024-01-15")), QList<qint64>{plain});
    EXPECT_EQ(HeldPosts::on(membership(), held, q("2024-01-16")), QList<qint64>{standing});
    EXPECT_TRUE(HeldPosts::on(membership(), held, q("2021-12-31")).isEmpty());
    EXPECT_EQ(HeldPosts::on(membership(), {}, q("2021-12-31")), QList<qint64>{standing}) << "without entries the membership's own post";

    std::swap(held[0], held[1]);
    save(held);
    EXPECT_EQ(HeldPosts(workspace()).of(m_membership)->last().id, kept) << "moved, not written anew";
    save({held.first()});
    EXPECT_EQ(HeldPosts(workspace()).of(m_membership)->size(), 1);
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(HeldPosts(workspace()).of(m_membership)->size(), 2);
}

TEST_F(CustomFieldsTest, HalfDatesReachToTheirEnds)
{
    EXPECT_TRUE(HeldPosts::holds({0, 0, 1, q("2022"), q("2023"), {}}, q("2022-01-01")));
    EXPECT_TRUE(HeldPosts::holds({0, 0, 1, q("2022"), q("2023"), {}}, q("2023-12-31")));
    EXPECT_FALSE(HeldPosts::holds({0, 0, 1, q("2022"), q("2023"), {}}, q("2024-01-01")));
    EXPECT_TRUE(HeldPosts::holds({0, 0, 1, q("2022-05"), q("2022-05"), {}}, q("2022-05-31")));
}
