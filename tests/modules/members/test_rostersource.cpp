#include "data/rostersource.h"
#include "membersworkspace.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

class RosterSourceTest : public MembersWorkspace
{
protected:
    void SetUp() override
    {
        MembersWorkspace::SetUp();
        ChangeSet changes(workspace(), QStringLiteral("members"));
        const qint64 communists = code(changes, CodeTable::Sector, QStringLiteral("中共"), 1);
        const qint64 farmers = code(changes, CodeTable::Sector, QStringLiteral("农业"), 2);
        add(changes, QStringLiteral("欧阳慧敏"), QStringLiteral("女"), QStringLiteral("汉族"), farmers, QStringLiteral("市中医院副院长"));
        add(changes, QStringLiteral("王刚"), QStringLiteral("男"), QStringLiteral("汉族"), communists, QStringLiteral("市委副秘书长"), 2);
        add(changes, QStringLiteral("王建林"), QStringLiteral("男"), QStringLiteral("汉族"), farmers, QStringLiteral("农技站站长"));
        add(changes, QStringLiteral("韦平"), QStringLiteral("男"), QStringLiteral("壮族"), 0, QStringLiteral("市民族中学副校长"), 1);
        add(changes, QStringLiteral("丁若兰"), QStringLiteral("女"), QStringLiteral("汉族"), communists, QStringLiteral("市群众艺术馆"), 0, QStringLiteral("辞去"));
        XZ_ASSERT_OK(changes.commit());
        m_communists = communists;
    }

    void add(ChangeSet &changes, const QString &name, const QString &sex, const QString &ethnicity, qint64 sector, const QString &organisation, int rank = 0,
             const QString &exit = {})
    {
        Person person;
        person.name = name;
        person.sex = sex;
        person.ethnicity = ethnicity;
        person.organisation = organisation;
        Membership membership;
        membership.sectorId = sector;
        membership.rank = rank;
        membership.exitKind = exit;
        m_ids.insert(name, member(changes, person, membership));
    }

    TableQuery query(QVariantMap filters = {}, const QString &order = QStringLiteral("strokes"), bool descending = false)
    {
        filters.insert(QStringLiteral("term"), m_term);
        return {filters, order, descending};
    }

    QStringList names(const TableQuery &asked, qint64 offset = 0, int limit = 100)
    {
        const RosterSource source(workspace());
        auto rows = source.rows(asked, offset, limit);
        EXPECT_TRUE(rows.ok()) << rows.error().detail.toStdString();
        QStringList found;
        for (const TableRow &row : rows ? *rows : QVector<TableRow>())
            found << row.values.value(1).toString();
        return found;
    }

    QHash<QString, qint64> m_ids;
    qint64 m_communists = 0;
};

TEST_F(RosterSourceTest, OrdersAndState)
{
    const QVariantMap inOffice{{QStringLiteral("state"), QStringLiteral("inOffice")}};
    EXPECT_EQ(names(query(inOffice)), QStringList({QStringLiteral("王　刚"), QStringLiteral("王建林"), QStringLiteral("韦　平"), QStringLiteral("欧阳慧敏")}));
    EXPECT_EQ(names(query(inOffice, QStringLiteral("pinyin"))),
              QStringList({QStringLiteral("欧阳慧敏"), QStringLiteral("王　刚"), QStringLiteral("王建林"), QStringLiteral("韦　平")}));
    EXPECT_EQ(names(query(inOffice, QStringLiteral("rank"))),
              QStringList({QStringLiteral("韦　平"), QStringLiteral("王　刚"), QStringLiteral("王建林"), QStringLiteral("欧阳慧敏")}));
    EXPECT_EQ(names(query(inOffice, QStringLiteral("sector"))),
              QStringList({QStringLiteral("王　刚"), QStringLiteral("王建林"), QStringLiteral("欧阳慧敏"), QStringLiteral("韦　平")}));
    EXPECT_EQ(names(query(inOffice, QStringLiteral("strokes"), true)).first(), QStringLiteral("欧阳慧敏"));
    EXPECT_EQ(names(query()).first(), QStringLiteral("丁若兰"));
    EXPECT_EQ(names(query({{QStringLiteral("state"), QStringLiteral("left")}})), QStringList({QStringLiteral("丁若兰")}));
}

TEST_F(RosterSourceTest, Filters)
{
    const auto text = [&](const char *words) { return names(query({{QStringLiteral("text"), QString::fromUtf8(words)}})); };
    EXPECT_EQ(text("oyhm"), QStringList({QStringLiteral("欧阳慧敏")}));
    EXPECT_EQ(text("WANGJ"), QStringList({QStringLiteral("王建林")}));
    EXPECT_EQ(text("林"), QStringList({QStringLiteral("王建林")}));
    EXPECT_EQ(text("中医院"), QStringList({QStringLiteral("欧阳慧敏")}));
    EXPECT_EQ(text("王 农技"), QStringList({QStringLiteral("王建林")}));
    EXPECT_EQ(text("%"), QStringList());
    EXPECT_EQ(names(query({{QStringLiteral("sector"), m_communists}})), QStringList({QStringLiteral("丁若兰"), QStringLiteral("王　刚")}));
    EXPECT_EQ(names(query({{QStringLiteral("sector"), 0}})), QStringList({QStringLiteral("韦　平")}));
    EXPECT_EQ(names(query({{QStringLiteral("minority"), true}})), QStringList({QStringLiteral("韦　平")}));
    EXPECT_EQ(names(query({{QStringLiteral("sex"), QStringLiteral("女")}})), QStringList({QStringLiteral("丁若兰"), QStringLiteral("欧阳慧敏")}));
}

TEST_F(RosterSourceTest, WindowsAndPositionsAgree)
{
    const RosterSource source(workspace());
    for (const QString &order : {QStringLiteral("strokes"), QStringLiteral("pinyin"), QStringLiteral("rank"), QStringLiteral("sector"), QStringLiteral("post"),
                                 QStringLiteral("party"), QStringLiteral("committee"), QStringLiteral("group"), QStringLiteral("birth"), QStringLiteral("certificate")}) {
        for (const bool descending : {false, true}) {
            const TableQuery asked = query({}, order, descending);
            const auto count = source.count(asked);
            XZ_ASSERT_OK(count);
            EXPECT_EQ(*count, 5);
            for (int i = 0; i < 5; ++i) {
                const auto rows = source.rows(asked, i, 1);
                XZ_ASSERT_OK(rows);
                ASSERT_EQ(rows->size(), 1);
                EXPECT_EQ(source.indexOf(asked, rows->first().key).value(), i) << order.toStdString();
                EXPECT_EQ(rows->first().values.size(), source.columns().size());
            }
        }
    }
    EXPECT_EQ(source.indexOf(query({{QStringLiteral("sex"), QStringLiteral("男")}}), m_ids.value(QStringLiteral("丁若兰"))).value(), -1);
    EXPECT_EQ(source.persons(query())->size(), 5);
}

TEST_F(RosterSourceTest, AnotherTermIsEmpty)
{
    const RosterSource source(workspace());
    const auto count = source.count({{{QStringLiteral("term"), 4711}}, QStringLiteral("strokes"), false});
    XZ_ASSERT_OK(count);
    EXPECT_EQ(*count, 0);
}
