#include "core/directory/directoryrows.h"

#include "core/workspace.h"

namespace xz {

namespace {

struct TextField {
    QString column;
    QString Person::*member;
};

const TextField textFields[] = {
    {QStringLiteral("name"), &Person::name},
    {QStringLiteral("pinyin"), &Person::pinyin},
    {QStringLiteral("initials"), &Person::initials},
    {QStringLiteral("pinyin_override"), &Person::pinyinOverride},
    {QStringLiteral("sex"), &Person::sex},
    {QStringLiteral("birth"), &Person::birth},
    {QStringLiteral("ethnicity"), &Person::ethnicity},
    {QStringLiteral("native_place"), &Person::nativePlace},
    {QStringLiteral("birthplace"), &Person::birthplace},
    {QStringLiteral("work_start"), &Person::workStart},
    {QStringLiteral("education"), &Person::education},
    {QStringLiteral("degree"), &Person::degree},
    {QStringLiteral("school"), &Person::school},
    {QStringLiteral("professional_title"), &Person::professionalTitle},
    {QStringLiteral("organisation"), &Person::organisation},
    {QStringLiteral("id_number"), &Person::idNumber},
    {QStringLiteral("phone"), &Person::phone},
    {QStringLiteral("office_phone"), &Person::officePhone},
    {QStringLiteral("email"), &Person::email},
    {QStringLiteral("address"), &Person::address},
    {QStringLiteral("postcode"), &Person::postcode},
    {QStringLiteral("expertise"), &Person::expertise},
    {QStringLiteral("concerns"), &Person::concerns},
    {QStringLiteral("experience"), &Person::experience},
    {QStringLiteral("social_posts"), &Person::socialPosts},
    {QStringLiteral("honours"), &Person::honours},
    {QStringLiteral("remark"), &Person::remark},
    {QStringLiteral("service_education"), &Person::serviceEducation},
    {QStringLiteral("service_degree"), &Person::serviceDegree},
    {QStringLiteral("service_school"), &Person::serviceSchool},
    {QStringLiteral("custom_text"), &Person::customText},
};

/// Columns that the directory derives from the name.
bool isDerived(const TextField &field) { return field.member == &Person::pinyin || field.member == &Person::initials; }

} // namespace

const char *const memberSelect =
    "SELECT m.id, p.id, p.name, p.pinyin, p.initials, m.stroke_key, m.pinyin_key, p.sex, p.birth, p.ethnicity, s.name, s.short_name, "
    "s.position, "
    "y.name, c.name, m.committee_post, g.name, o.name, o.position, o.is_leader, m.is_convener, p.organisation, p.phone, m.certificate, "
    "m.rank, "
    "p.photo_id FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN sector s ON s.id = m.sector_id "
    "LEFT JOIN party y ON y.id = p.party_id LEFT JOIN committee c ON c.id = m.committee_id "
    "LEFT JOIN member_group g ON g.id = m.group_id LEFT JOIN post o ON o.id = m.post_id";

QString personColumns()
{
    QString columns = QStringLiteral("id, version, party_id, photo_id");
    for (const TextField &field : textFields)
        columns += QStringLiteral(", ") + field.column;
    return columns;
}

QString prefixed(const char *columns, const char *alias)
{
    QStringList names = QString::fromLatin1(columns).split(QStringLiteral(", "));
    for (QString &name : names)
        name.prepend(QString::fromLatin1(alias) + QLatin1Char('.'));
    return names.join(QStringLiteral(", "));
}

Organisation organisationOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4),
            row.text(5),    row.text(6),    row.text(7), row.text(8), row.text(9)};
}

Person personOf(const Statement &row)
{
    Person person;
    person.id = row.integer(0);
    person.version = row.integer(1);
    person.partyId = row.integer(2);
    person.photoId = row.integer(3);
    int column = 4;
    for (const TextField &field : textFields)
        person.*field.member = row.text(column++);
    return person;
}

Membership membershipOf(const Statement &row)
{
    Membership membership;
    membership.id = row.integer(0);
    membership.version = row.integer(1);
    membership.personId = row.integer(2);
    membership.termId = row.integer(3);
    membership.sectorId = row.integer(4);
    membership.committeeId = row.integer(5);
    membership.committeePost = row.text(6);
    membership.groupId = row.integer(7);
    membership.isConvener = row.integer(8) != 0;
    membership.postId = row.integer(9);
    membership.rank = int(row.integer(10));
    membership.certificate = row.text(11);
    membership.origin = row.text(12);
    membership.starts = row.text(13);
    membership.ends = row.text(14);
    membership.exitKind = row.text(15);
    membership.decidingMeeting = row.text(16);
    membership.entryMeeting = row.text(17);
    membership.postHistory = row.text(18);
    return membership;
}

MemberRow memberOf(const Statement &row)
{
    MemberRow member;
    member.membershipId = row.integer(0);
    member.personId = row.integer(1);
    member.name = row.text(2);
    member.pinyin = row.text(3);
    member.initials = row.text(4);
    member.strokeKey = row.text(5);
    member.pinyinKey = row.text(6);
    member.sex = row.text(7);
    member.birth = row.text(8);
    member.ethnicity = row.text(9);
    member.sector = row.text(10);
    member.sectorShort = row.text(11);
    member.sectorPosition = int(row.integer(12));
    member.party = row.text(13);
    member.committee = row.text(14);
    member.committeePost = row.text(15);
    member.group = row.text(16);
    member.post = row.text(17);
    member.postPosition = int(row.integer(18));
    member.isLeader = row.integer(19) != 0;
    member.isConvener = row.integer(20) != 0;
    member.organisation = row.text(21);
    member.phone = row.text(22);
    member.certificate = row.text(23);
    member.rank = int(row.integer(24));
    member.photoId = row.integer(25);
    return member;
}

QVariantMap plainPersonValues(const Person &person)
{
    QVariantMap values{{QStringLiteral("party_id"), person.partyId ? QVariant(person.partyId) : QVariant()},
                       {QStringLiteral("photo_id"), person.photoId ? QVariant(person.photoId) : QVariant()}};
    for (const TextField &field : textFields) {
        if (!isDerived(field))
            values.insert(field.column, person.*field.member);
    }
    return values;
}

void retireOtherTerms(Workspace &workspace, ChangeSet &changes, qint64 termId)
{
    Statement read(workspace.database(), QStringLiteral("SELECT id, version FROM term WHERE is_current = 1 AND id <> ?"));
    if (auto done = read.bind(termId).run(); !done)
        changes.fail(done.error());
    while (read.next())
        changes.update(QStringLiteral("term"), read.integer(0), read.integer(1), {{QStringLiteral("is_current"), false}});
    if (auto done = read.finish(); !done)
        changes.fail(done.error());
}

void planRankKeys(Workspace &workspace, ChangeSet &changes, const CodeEntry &post)
{
    Statement read(workspace.database(), QStringLiteral("SELECT id, version, rank, stroke_key FROM membership WHERE post_id = ?"));
    if (auto done = read.bind(post.id).run(); !done)
        changes.fail(done.error());
    while (read.next())
        changes.update(
            QStringLiteral("membership"), read.integer(0), read.integer(1),
            {{QStringLiteral("rank_key"), Directory::rankKey(int(read.integer(2)), post.isLeader, post.position, read.text(3))}});
    if (auto done = read.finish(); !done)
        changes.fail(done.error());
}

} // namespace xz
