#include "data/memberwriter.h"

#include <QCoreApplication>

#include "core/files/attachments.h"
#include "core/search/searchindex.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberWriter)
};

} // namespace

MemberWriter::MemberWriter(Workspace &workspace) : m_workspace(workspace) {}

Result<qint64> MemberWriter::save(const MemberEdit &before, const MemberEdit &after) const
{
    const Directory &directory = m_workspace.directory();
    const bool isNew = before.person.id == 0;
    ChangeSet changes(m_workspace, isNew ? Words::tr("Add member %1").arg(after.person.name) : Words::tr("Edit member %1").arg(after.person.name));
    Person person = after.person;
    if (isNew) {
        person.id = directory.addPerson(changes, person);
        person.version = 1;
    }
    if (after.photo) {
        qint64 photoId = 0;
        if (!after.photo->isEmpty()) {
            const auto stored = m_workspace.attachments().addBytes(changes, *after.photo, person.name + QStringLiteral(".jpg"), QStringLiteral("person"),
                                                                   person.id, QStringLiteral("photo"));
            if (!stored)
                return stored.error();
            photoId = *stored;
        }
        if (before.person.photoId != 0) {
            const auto old = m_workspace.attachments().find(before.person.photoId);
            if (old)
                m_workspace.attachments().remove(changes, *old);
            else if (old.error().code != ErrorCode::NotFound)
                return old.error();
        }
        if (isNew && photoId != 0)
            changes.update(QStringLiteral("person"), person.id, person.version, {{QStringLiteral("photo_id"), photoId}});
        person.photoId = photoId;
    }
    if (!isNew)
        directory.updatePerson(changes, before.person, person);

    Membership membership = after.membership;
    if (membership.termId != 0) {
        membership.personId = person.id;
        if (before.membership.id == 0)
            directory.addMembership(changes, membership, person);
        else
            directory.updateMembership(changes, before.membership, membership, person);
    }
    const auto committed = changes.commit();
    if (!committed)
        return committed.error();
    return person.id;
}

Outcome MemberWriter::remove(const Person &person) const
{
    ChangeSet changes(m_workspace, Words::tr("Remove member %1").arg(person.name));
    if (const auto planned = m_workspace.directory().removePerson(changes, person); !planned)
        return planned;
    const auto committed = changes.commit();
    if (!committed)
        return committed.error();
    return {};
}

Result<QStringList> MemberWriter::namesakes(const QString &name, qint64 except) const
{
    const auto hits = m_workspace.searchIndex().find(name, 50, QStringLiteral("person"));
    if (!hits)
        return hits.error();
    QStringList found;
    for (const SearchHit &hit : *hits) {
        if (hit.id == except || hit.title != name)
            continue;
        const auto person = m_workspace.directory().person(hit.id);
        if (person)
            found << (person->organisation.isEmpty() ? person->name : person->organisation);
    }
    return found;
}

} // namespace xz::members
