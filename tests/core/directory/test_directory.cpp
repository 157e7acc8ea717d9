#include "support/coreworkspace.h"

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/directory/dutyledger.h"
#include "core/records/history.h"
#include "core/text/nameorder.h"

namespace xz {

namespace {

class DirectoryTest : public test::CoreWorkspace
{
protected:
    void SetUp() override
    {
        test::CoreWorkspace::SetUp();
        ChangeSet changes(workspace(), "term");
        Term term;
        term.number = 5;
        term.name = "第五届";
        term.isCurrent = true;
        m_term = directory().addTerm(changes, term);
        for (const CodeEntry &sector : Directory::standardSectors().mid(0, 3))
            m_sectors << directory().addCode(changes, CodeTable::Sector, sector, m_term);
        XZ_ASSERT_OK(changes.commit());
        for (const CodeEntry &post : *directory().codes(CodeTable::Post))
            m_posts.insert(post.name, post.id);
    }
    Directory &directory() { return workspace().directory(); }
    qint64 add(const QString &name, const QString &post = "委员", int rank = 0, int sector = 0)
    {
        ChangeSet changes(workspace(), "add " + name);
        Person person;
        person.name = name;
        person.id = directory().addPerson(changes, person);
        Membership membership;
        membership.personId = person.id;
        membership.termId = m_term;
        membership.postId = m_posts.value(post);
        membership.rank = rank;
        membership.sectorId = m_sectors.at(sector);
        directory().addMembership(changes, membership, person);
        const auto done = changes.commit();
        EXPECT_TRUE(done) << qPrintable(done.error().text);
        return person.id;
    }
    QStringList names(Directory::Order order, bool former = false)
    {
        QStringList all;
        const auto members = directory().members(m_term, order, former);
        EXPECT_TRUE(members) << qPrintable(members.error().text);
        for (const MemberRow &row : members ? *members : QList<MemberRow>())
            all << row.name;
        return all;
    }

    qint64 m_term = 0;
    QList<qint64> m_sectors;
    QHash<QString, qint64> m_posts;
};

} // namespace

TEST_F(DirectoryTest, NewDatabaseKnowsPostsAndParties)
{
    QStringList posts, parties;
    int leaders = 0;
    for (const CodeEntry &post : *directory().codes(CodeTable::Post)) {
        posts << post.name;
        leaders += post.isLeader;
    }
    for (const CodeEntry &party : *directory().codes(CodeTable::Party))
        parties << party.name;
    EXPECT_EQ(posts, (QStringList{"主席", "副主席", "秘书长", "副秘书长", "常委", "委员"}));
    EXPECT_EQ(leaders, 3);
    EXPECT_EQ(parties, (QStringList{"中共党员", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "无党派人士",
                                    "共青团员", "群众"}));
    open();
    EXPECT_EQ(directory().codes(CodeTable::Post)->size(), 6) << "seeded once";
}

TEST_F(DirectoryTest, StandardSectorsAreTheNationalOnesInOrder)
{
    const auto sectors = Directory::standardSectors();
    ASSERT_EQ(sectors.size(), 34);
    EXPECT_EQ(sectors.first().name, "中共");
    EXPECT_EQ(sectors.at(10).name, "共青团和青联");
    EXPECT_EQ(sectors.last().name, "特别邀请");
    EXPECT_EQ(sectors.last().position, 34);
    EXPECT_EQ(sectors.first().shortName, "中共");
    EXPECT_EQ(Directory::sectorShortName("医药卫生"), "医卫");
    EXPECT_EQ(Directory::sectorShortName("共青团"), "共青团") << "not a standard one";
    // Two sectors never share a short name: on the chart it is what tells them apart in black and white.
    QSet<QString> shorts;
    for (const CodeEntry &sector : sectors)
        shorts << sector.shortName;
    EXPECT_EQ(shorts.size(), sectors.size());
}

TEST_F(DirectoryTest, TermsAreFoundAndOneIsCurrent)
{
    EXPECT_EQ(directory().currentTerm()->number, 5);
    EXPECT_EQ(directory().term(4).error().code, ErrorCode::NotFound);
    ChangeSet changes(workspace(), "next");
    Term next;
    next.number = 6;
    next.name = "第六届";
    next.isCurrent = true;
    directory().addTerm(changes, next);
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(directory().currentTerm()->number, 6);
    EXPECT_FALSE(directory().term(5)->isCurrent);
    EXPECT_EQ(directory().terms()->first().number, 6);
}

TEST_F(DirectoryTest, PersonIsReadAsWritten)
{
    ChangeSet changes(workspace(), "add");
    Person person;
    person.name = "欧阳慧敏";
    person.sex = "女";
    person.birth = "1975-08";
    person.ethnicity = "壮族";
    person.organisation = "市教育局局长";
    person.idNumber = "450103197508011234";
    person.socialPosts = "校长\n顾问";
    person.partyId = directory().codes(CodeTable::Party)->first().id;
    person.id = directory().addPerson(changes, person);
    XZ_ASSERT_OK(changes.commit());
    const auto read = directory().person(person.id);
    XZ_ASSERT_OK(read);
    EXPECT_EQ(read->name, person.name);
    EXPECT_EQ(read->birth, "1975-08");
    EXPECT_EQ(read->idNumber, person.idNumber);
    EXPECT_EQ(read->socialPosts, person.socialPosts);
    EXPECT_EQ(read->partyId, person.partyId);
    EXPECT_EQ(read->photoId, 0);
    EXPECT_EQ(read->initials, "oyhm");
    EXPECT_EQ(read->version, 1);
    EXPECT_EQ(directory().person(person.id + 1).error().code, ErrorCode::NotFound);
}

TEST_F(DirectoryTest, MembersComeInEachOrder)
{
    add("王刚", "委员", 0, 1);
    add("丁一", "委员", 0, 2);
    add("周强", "主席", 1);
    add("马丽", "副主席", 2);
    add("方圆", "秘书长");
    EXPECT_EQ(names(Directory::Order::Strokes), (QStringList{"丁一", "马丽", "王刚", "方圆", "周强"}));
    EXPECT_EQ(names(Directory::Order::Pinyin), (QStringList{"丁一", "方圆", "马丽", "王刚", "周强"}));
    EXPECT_EQ(names(Directory::Order::Rank), (QStringList{"周强", "马丽", "方圆", "丁一", "王刚"}));
    EXPECT_EQ(names(Directory::Order::Sector), (QStringList{"马丽", "方圆", "周强", "王刚", "丁一"}));
}

TEST_F(DirectoryTest, MemberRowCarriesNames)
{
    add("王刚", "主席", 1, 1);
    const auto members = directory().members(m_term, Directory::Order::Strokes);
    XZ_ASSERT_OK(members);
    ASSERT_EQ(members->size(), 1);
    const MemberRow &row = members->first();
    EXPECT_EQ(row.sector, "民革");
    EXPECT_EQ(row.sectorPosition, 2);
    EXPECT_EQ(row.post, "主席");
    EXPECT_TRUE(row.isLeader);
    EXPECT_EQ(row.rank, 1);
    EXPECT_EQ(row.strokeKey, workspace().nameOrder().strokeKey("王刚"));
}

TEST_F(DirectoryTest, RenamingCarriesTheKeysToTheMemberships)
{
    const qint64 id = add("周强");
    add("王刚");
    EXPECT_EQ(names(Directory::Order::Strokes).first(), "王刚");
    const auto before = directory().person(id);
    XZ_ASSERT_OK(before);
    Person after = *before;
    after.name = "丁强";
    ChangeSet changes(workspace(), "rename");
    directory().updatePerson(changes, *before, after);
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(names(Directory::Order::Strokes), (QStringList{"丁强", "王刚"}));
    EXPECT_EQ(names(Directory::Order::Rank), (QStringList{"丁强", "王刚"}));
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(names(Directory::Order::Rank), (QStringList{"王刚", "周强"}));
}

TEST_F(DirectoryTest, APostThatBeginsToLeadReordersItsMembers)
{
    add("丁一");
    add("周强", "常委");
    EXPECT_EQ(names(Directory::Order::Rank).first(), "丁一");
    for (CodeEntry post : *directory().codes(CodeTable::Post)) {
        if (post.name != "常委")
            continue;
        post.isLeader = true;
        ChangeSet changes(workspace(), "post");
        directory().updateCode(changes, CodeTable::Post, post);
        XZ_ASSERT_OK(changes.commit());
    }
    EXPECT_EQ(names(Directory::Order::Rank), (QStringList{"周强", "丁一"}));
}

TEST_F(DirectoryTest, FormerMembersAreLeftOutUnlessAsked)
{
    const qint64 id = add("王刚");
    add("丁一");
    const auto memberships = directory().membershipsOf(id);
    XZ_ASSERT_OK(memberships);
    ASSERT_EQ(memberships->size(), 1);
    Membership left = memberships->first();
    left.exitKind = "辞去";
    ChangeSet changes(workspace(), "leave");
    directory().updateMembership(changes, memberships->first(), left, *directory().person(id));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(names(Directory::Order::Strokes), QStringList{"丁一"});
    EXPECT_EQ(names(Directory::Order::Strokes, true).size(), 2);
    EXPECT_EQ(directory().membership(left.id)->exitKind, "辞去");
}

TEST_F(DirectoryTest, RemovedPersonTakesTheMembershipsAlongAndBack)
{
    const qint64 id = add("王刚");
    ChangeSet changes(workspace(), "remove");
    XZ_ASSERT_OK(directory().removePerson(changes, *directory().person(id)));
    XZ_ASSERT_OK(changes.commit());
    EXPECT_TRUE(names(Directory::Order::Strokes).isEmpty());
    XZ_ASSERT_OK(workspace().history().restore("person", id));
    EXPECT_EQ(names(Directory::Order::Strokes), QStringList{"王刚"});
}

TEST_F(DirectoryTest, OrganisationsAreFoundByInitials)
{
    ChangeSet changes(workspace(), "add");
    Organisation organisation;
    organisation.name = "市教育局";
    directory().addOrganisation(changes, organisation);
    organisation.name = "100%工厂";
    directory().addOrganisation(changes, organisation);
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(directory().organisations("sjy")->value(0).name, "市教育局");
    EXPECT_EQ(directory().organisations("100%")->size(), 1);
    EXPECT_EQ(directory().organisations("%")->size(), 0);
    EXPECT_EQ(directory().organisations()->size(), 2);
}

TEST(DirectoryRankKey, LeadersThenRanksThenStrokes)
{
    const QString ninth = Directory::rankKey(9, false, 6, "z");
    const QString tenth = Directory::rankKey(10, true, 1, "a");
    const QString leader = Directory::rankKey(0, true, 1, "z");
    const QString second = Directory::rankKey(0, true, 2, "a");
    const QString rest = Directory::rankKey(0, false, 1, "a");
    EXPECT_LT(ninth, tenth);
    EXPECT_LT(tenth, leader);
    EXPECT_LT(leader, second);
    EXPECT_LT(second, rest);
    EXPECT_LT(rest, Directory::rankKey(0, false, 1, "b"));
}

TEST_F(DirectoryTest, DutyLedgerCountsAndFollowsItsSource)
{
    const qint64 wang = add("王刚"), ding = add("丁一");
    DutyLedger &ledger = workspace().dutyLedger();
    DutyRecord record;
    record.date = "2026-02-26";
    record.kind = "会议出席";
    record.item = "第一次全体会议";
    record.outcome = "出席";
    record.organiser = "会议组";
    record.personId = wang;
    DutyRecord second = record;
    second.personId = ding;
    second.outcome = "请假";
    ChangeSet first(workspace(), "sign in");
    XZ_ASSERT_OK(ledger.replaceOfSource(first, "meeting_session", 7, {record, second}));
    XZ_ASSERT_OK(first.commit());
    EXPECT_EQ(ledger.ofSource("meeting_session", 7)->size(), 2);
    second.outcome = "出席";
    second.quantity = 2;
    ChangeSet corrected(workspace(), "correct");
    XZ_ASSERT_OK(ledger.replaceOfSource(corrected, "meeting_session", 7, {second}));
    XZ_ASSERT_OK(corrected.commit());
    EXPECT_TRUE(ledger.ofPerson(wang)->isEmpty());
    ASSERT_EQ(ledger.ofPerson(ding, "2026-02-26", "2026-02-26")->size(), 1);
    EXPECT_EQ(ledger.ofPerson(ding)->first().version, 2) << "changed, not written anew";
    EXPECT_TRUE(ledger.ofPerson(ding, "2026-02-27")->isEmpty());
    const auto counts = ledger.counts("2026-01-01", "2026-12-31");
    XZ_ASSERT_OK(counts);
    ASSERT_EQ(counts->size(), 1);
    EXPECT_EQ(counts->first().quantity, 2);
    EXPECT_EQ(counts->first().outcome, "出席");
}

} // namespace xz
