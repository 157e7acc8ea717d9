#include "data/memberarchive.h"


#include <algorithm>

#include "core/access/access.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

QHash<qint64, CodeEntry> byId(const QList<CodeEntry> &entries)
{
    QHash<qint64, CodeEntry> found;
    for (const CodeEntry &entry : entries)
        found.insert(entry.id, entry);
    return found;
}

} // namespace

const TermOfOffice *MemberArchive::inTerm(qint64 termId) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [termId](const TermOfOffice &office) { return office.term.id == termId; });
    return found == terms.end() ? nullptr : &*found;
}

MemberArchives::MemberArchives(Workspace &workspace) : m_workspace(workspace) {}

Result<MemberArchive> MemberArchives::load(qint64 personId) const
{
    const Directory &directory = m_workspace.directory();
    const auto person = directory.person(personId);
    if (!person)
        return person.error();
    const auto memberships = directory.membershipsOf(personId);
    if (!memberships)
        return memberships.error();
    const auto terms = directory.terms();
    if (!terms)
        return terms.error();
    const auto parties = directory.codes(CodeTable::Party);
    if (!parties)
        return parties.error();
    const auto posts = directory.codes(CodeTable::Post);
    if (!posts)
        return posts.error();
    const QHash<qint64, CodeEntry> postById = byId(*posts);

    MemberArchive archive;
    archive.person = *person;
    archive.party = byId(*parties).value(person->partyId).name;
    for (const Membership &membership : *memberships) {
        TermOfOffice office;
        office.membership = membership;
        for (const Term &term : *terms)
            if (term.id == membership.termId)
                office.term = term;
        const struct { CodeTable table; qint64 id; QString *name; } names[] = {
            {CodeTable::Sector, membership.sectorId, &office.sector},
            {CodeTable::Committee, membership.committeeId, &office.committee},
            {CodeTable::MemberGroup, membership.groupId, &office.group},
        };
        for (const auto &[table, id, name] : names) {
            if (id == 0)
                continue;
            const auto entries = directory.codes(table, membership.termId);
            if (!entries)
                return entries.error();
            *name = byId(*entries).value(id).name;
        }
        const CodeEntry post = postById.value(membership.postId);
        office.post = post.name;
        office.isLeader = post.isLeader;
        const auto held = HeldPosts(m_workspace).of(membership.id);
        if (!held)
            return held.error();
        office.heldPosts = *held;
        for (const HeldPost &each : *held)
            office.postNames << postById.value(each.postId).name;
        archive.terms << office;
    }
    const CustomFields custom(m_workspace);
    const auto fields = custom.fields(true);
    if (!fields)
        return fields.error();
    const auto values = fields->isEmpty() ? Result<CustomValues>(CustomValues()) : custom.values(personId);
    if (!values)
        return values.error();
    archive.customValues = *values;
    const auto pairings = Pairings(m_workspace).ofPerson(personId);
    if (!pairings)
        return pairings.error();
    archive.pairings = *pairings;
    for (const CustomField &field : *fields) {
        if (!field.isArchived || values->contains(field.id))
            archive.customFields << field;
    }
    std::sort(archive.terms.begin(), archive.terms.end(), [](const TermOfOffice &a, const TermOfOffice &b) { return a.term.number > b.term.number; });
    return archive;
}

Result<qint64> MemberArchives::personOf(qint64 membershipId) const
{
    const auto membership = m_workspace.directory().membership(membershipId);
    if (!membership)
        return membership.error();
    return membership->personId;
}

Outcome MemberArchives::logIdNumberShown(const Person &person) const
{
    return m_workspace.access().noteShown(QStringLiteral("person"), person.id, QStringLiteral("id_number"));
}

} // namespace xz::members
