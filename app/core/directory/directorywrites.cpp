#include "core/directory/directory.h"

#include "core/database/statement.h"
#include "core/directory/customfields.h"
#include "core/directory/directoryrows.h"
#include "core/directory/heldposts.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

// The writing half of Directory: what is planned on a change set, with the keys that order names.

namespace xz {

namespace {

QVariant idOrNull(qint64 id) { return id ? QVariant(id) : QVariant(); }

} // namespace

QString Directory::rankKey(int rank, bool isLeader, int postPosition, const QString &strokeKey)
{
    QString order = QStringLiteral("3");
    if (rank > 0)
        order = QStringLiteral("1%1").arg(rank, 6, 10, QLatin1Char('0'));
    else if (isLeader)
        order = QStringLiteral("2%1").arg(postPosition, 6, 10, QLatin1Char('0'));
    return order + QLatin1Char(' ') + strokeKey;
}

Directory::Post Directory::post(ChangeSet &changes, qint64 id) const
{
    if (id == 0)
        return {};
    {
        QMutexLocker locker(&m_postMutex);
        const qint64 revision = m_workspace.revision();
        if (revision != m_postRevision) {
            const auto entries = codes(CodeTable::Post);
            if (!entries)
                changes.fail(entries.error());
            m_posts.clear();
            for (const CodeEntry &entry : entries ? *entries : QList<CodeEntry>())
                m_posts.insert(entry.id, {entry.position, entry.isLeader});
            m_postRevision = revision;
        }
        if (const auto known = m_posts.constFind(id); known != m_posts.cend())
            return *known;
    }
    for (const ChangeSet::Change &change : changes.changes()) {
        if (change.id == id && change.table == QLatin1String("post"))
            return {change.values.value(QStringLiteral("position")).toInt(), change.values.value(QStringLiteral("is_leader")).toBool()};
    }
    return {};
}

QVariantMap Directory::personValues(const Person &person) const
{
    const NameOrder &order = m_workspace.nameOrder();
    QVariantMap values = plainPersonValues(person);
    values.insert(QStringLiteral("stroke_key"), order.strokeKey(person.name));
    values.insert(QStringLiteral("pinyin_key"), order.pinyinKey(person.name, person.pinyinOverride));
    values.insert(QStringLiteral("pinyin"), order.pinyin(person.name, person.pinyinOverride));
    values.insert(QStringLiteral("pinyin_search"), order.pinyinPlain(person.name, person.pinyinOverride));
    values.insert(QStringLiteral("initials"), order.initials(person.name, person.pinyinOverride));
    return values;
}

QVariantMap Directory::membershipValues(ChangeSet &changes, const Membership &membership, const Person &person) const
{
    const NameOrder &order = m_workspace.nameOrder();
    const Post held = post(changes, membership.postId);
    const QString strokes = order.strokeKey(person.name);
    return {{QStringLiteral("person_id"), membership.personId},
            {QStringLiteral("term_id"), membership.termId},
            {QStringLiteral("sector_id"), idOrNull(membership.sectorId)},
            {QStringLiteral("committee_id"), idOrNull(membership.committeeId)},
            {QStringLiteral("committee_post"), membership.committeePost},
            {QStringLiteral("group_id"), idOrNull(membership.groupId)},
            {QStringLiteral("is_convener"), membership.isConvener},
            {QStringLiteral("post_id"), idOrNull(membership.postId)},
            {QStringLiteral("rank"), membership.rank},
            {QStringLiteral("certificate"), membership.certificate},
            {QStringLiteral("origin"), membership.origin},
            {QStringLiteral("starts"), membership.starts},
            {QStringLiteral("ends"), membership.ends},
            {QStringLiteral("exit_kind"), membership.exitKind},
            {QStringLiteral("deciding_meeting"), membership.decidingMeeting},
            {QStringLiteral("entry_meeting"), membership.entryMeeting},
            {QStringLiteral("post_history"), membership.postHistory},
            {QStringLiteral("stroke_key"), strokes},
            {QStringLiteral("pinyin_key"), order.pinyinKey(person.name, person.pinyinOverride)},
            {QStringLiteral("rank_key"), rankKey(membership.rank, held.isLeader, held.position, strokes)}};
}

qint64 Directory::addPerson(ChangeSet &changes, const Person &person) const
{
    return changes.insert(QStringLiteral("person"), personValues(person));
}

void Directory::updatePerson(ChangeSet &changes, const Person &before, const Person &after) const
{
    changes.update(QStringLiteral("person"), before.id, before.version, personValues(after));
    if (before.name == after.name && before.pinyinOverride == after.pinyinOverride)
        return;
    const NameOrder &order = m_workspace.nameOrder();
    const QString strokes = order.strokeKey(after.name);
    const QString pinyin = order.pinyinKey(after.name, after.pinyinOverride);
    const auto memberships = membershipsOf(before.id);
    if (!memberships)
        changes.fail(memberships.error());
    for (const Membership &membership : memberships ? *memberships : QList<Membership>()) {
        const Post held = post(changes, membership.postId);
        changes.update(QStringLiteral("membership"), membership.id, membership.version,
                       {{QStringLiteral("stroke_key"), strokes},
                        {QStringLiteral("pinyin_key"), pinyin},
                        {QStringLiteral("rank_key"), rankKey(membership.rank, held.isLeader, held.position, strokes)}});
    }
}

qint64 Directory::addMembership(ChangeSet &changes, const Membership &membership, const Person &person) const
{
    return changes.insert(QStringLiteral("membership"), membershipValues(changes, membership, person));
}

void Directory::updateMembership(ChangeSet &changes, const Membership &before, const Membership &after, const Person &person) const
{
    changes.update(QStringLiteral("membership"), before.id, before.version, membershipValues(changes, after, person));
}

Outcome Directory::removePerson(ChangeSet &changes, const Person &person) const
{
    const auto memberships = membershipsOf(person.id);
    if (!memberships)
        return memberships.error();
    for (const Membership &membership : *memberships)
        removeMembership(changes, membership);
    if (auto planned = CustomFields(m_workspace).removeValues(changes, person.id); !planned)
        return planned;
    changes.remove(QStringLiteral("person"), person.id, person.version);
    return {};
}

void Directory::removeMembership(ChangeSet &changes, const Membership &membership) const
{
    if (auto planned = HeldPosts(m_workspace).removeAll(changes, membership.id); !planned)
        changes.fail(planned.error());
    changes.remove(QStringLiteral("membership"), membership.id, membership.version);
}

} // namespace xz
