#include "archivefixture.h"

#include "data/pairings.h"
#include "data/scoringtypes.h"

namespace xz::test {

void ArchiveWorkspace::SetUp()
{
    RecordTypes types;
    for (const RecordType &type : members::scoringTypes())
        types.add(type);
    for (const RecordType &type : members::Pairings::recordTypes())
        types.add(type);
    auto opened = Workspace::open(folder.path(QStringLiteral("members.db")), types, {{QStringLiteral("members"), QStringLiteral(":/modules/members/sql")}});
    ASSERT_TRUE(opened) << opened.error().text.toStdString() << opened.error().detail.toStdString();
    m_workspace = std::move(*opened);
    const Directory &directory = m_workspace->directory();
    ChangeSet changes(*m_workspace, QStringLiteral("fixture"));
    term.number = 5;
    term.name = QStringLiteral("第五届");
    term.isCurrent = true;
    term.id = directory.addTerm(changes, term);
    const auto code = [&](CodeTable table, int position, const QString &name, bool leader = false) {
        CodeEntry entry;
        entry.position = position;
        entry.name = name;
        entry.isLeader = leader;
        return directory.addCode(changes, table, entry, term.id);
    };
    hospital = code(CodeTable::Sector, 1, QStringLiteral("医药卫生"));
    culture = code(CodeTable::Sector, 2, QStringLiteral("文艺"));
    committee = code(CodeTable::Committee, 1, QStringLiteral("提案委员会"));
    group = code(CodeTable::MemberGroup, 1, QStringLiteral("第三小组"));
    const auto posts = directory.codes(CodeTable::Post);
    ASSERT_TRUE(posts);
    for (const CodeEntry &post : *posts) {
        if (post.name == QStringLiteral("委员"))
            member = post.id;
        if (post.name == QStringLiteral("常委"))
            standing = post.id;
    }
    const auto parties = directory.codes(CodeTable::Party);
    ASSERT_TRUE(parties);
    party = parties->first().id;
    const auto committed = changes.commit();
    ASSERT_TRUE(committed) << committed.error().text.toStdString();

    Person one;
    one.name = QStringLiteral("欧阳慧敏");
    one.sex = QStringLiteral("女");
    one.birth = QStringLiteral("1974-06");
    one.organisation = QStringLiteral("市中医院副院长");
    one.idNumber = QStringLiteral("999000197406150041");
    one.phone = QStringLiteral("13900002174");
    Membership post;
    post.sectorId = hospital;
    post.committeeId = committee;
    post.committeePost = QStringLiteral("副主任");
    post.groupId = group;
    post.isConvener = true;
    post.postId = standing;
    post.certificate = QStringLiteral("5-0231");
    ouyang = addMember(one, post);
    Person two;
    two.name = QStringLiteral("王恺");
    two.sex = QStringLiteral("男");
    two.organisation = QStringLiteral("市委统战部副部长");
    Membership plain;
    plain.sectorId = culture;
    plain.postId = member;
    wang = addMember(two, plain);
    Person three;
    three.name = QStringLiteral("韦平");
    three.sex = QStringLiteral("男");
    three.ethnicity = QStringLiteral("壮族");
    wei = addMember(three, plain);
}

qint64 ArchiveWorkspace::addMember(const Person &person, Membership membership)
{
    ChangeSet changes(*m_workspace, QStringLiteral("fixture"));
    Person added = person;
    added.id = m_workspace->directory().addPerson(changes, added);
    membership.personId = added.id;
    membership.termId = term.id;
    m_workspace->directory().addMembership(changes, membership, added);
    const auto committed = changes.commit();
    EXPECT_TRUE(committed);
    return added.id;
}

Person ArchiveWorkspace::person(qint64 id)
{
    const auto found = m_workspace->directory().person(id);
    EXPECT_TRUE(found);
    return found ? *found : Person();
}

} // namespace xz::test
