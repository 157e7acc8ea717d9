#include "data/memberwriter.h"

#include <QCoreApplication>

#include "core/files/attachments.h"
#include "core/search/searchindex.h"
#include "core/workspace.h"
#include "data/pairings.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberWriter)
};

} // namespace

MemberWriter::MemberWriter(Workspace &workspace) : m_workspace(workspace) {}

Result<qint64> MemberWriter::save(const MemberEdit &before, const MemberEdit &after) const
{
    const QString &name = after.person.name;
    ChangeSet changes(m_workspace, before.person.id == 0 ? Words::tr("Add member %1").arg(name) : Words::tr("Edit member %1").arg(name));
    const auto planned = plan(changes, before, after);
    if (!planned)
        return planned.error();
    const auto committed = changes.commit();
    if (!committed)
        return committed.error();
    return *planned;
}

Result<CommitInfo> MemberWriter::saveAll(const QList<QPair<MemberEdit, MemberEdit>> &edits, const QString &title) const
{
    ChangeSet changes(m_workspace, title);
    for (const auto &[before, after] : edits) {
        if (const auto planned = plan(changes, before, after); !planned)
            return planned.error();
    }
    return changes.commit();
}

Result<qint64> MemberWriter::plan(ChangeSet &changes, const MemberEdit &before, const MemberEdit &after) const
{
    const Directory &directory = m_workspace.directory();
    const bool isNew = before.person.id == 0;
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
        person.photoId = photoId;
    }
    if (after.custom) {
        person.version = isNew ? 0 : person.version;
        if (auto planned = CustomFields(m_workspace).plan(changes, person, *after.custom); !planned)
            return planned.error();
        person.version = isNew ? 1 : person.version;
    }
    if (!isNew)
        directory.updatePerson(changes, before.person, person);
    else if (person.photoId != 0 || !person.customText.isEmpty())
        changes.update(QStringLiteral("person"), person.id, person.version,
                       {{QStringLiteral("photo_id"), person.photoId != 0 ? QVariant(person.photoId) : QVariant()}, {QStringLiteral("custom_text"), person.customText}});

    Membership membership = after.membership;
    if (membership.termId != 0) {
        membership.personId = person.id;
        const bool joins = before.membership.id == 0;
        if (joins)
            membership.id = directory.addMembership(changes, membership, person);
        const Membership added = membership;
        if (after.posts) {
            membership.version = joins ? 0 : membership.version;
            if (auto planned = HeldPosts(m_workspace).plan(changes, membership, *after.posts); !planned)
                return planned.error();
            membership.version = joins ? 1 : membership.version;
        }
        if (!joins) {
            directory.updateMembership(changes, before.membership, membership, person);
        } else if (membership.postHistory != added.postHistory || membership.postId != added.postId) {
            Membership planned = added;
            planned.version = 1;
            directory.updateMembership(changes, planned, membership, person);
        }
    }
    return person.id;
}

Outcome MemberWriter::remove(const Person &person) const
{
    ChangeSet changes(m_workspace, Words::tr("Remove member %1").arg(person.name));
    if (const auto planned = Pairings(m_workspace).removeOf(changes, person.id); !planned)
        return planned;
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
