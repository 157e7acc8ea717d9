#include "core/directory/personmerge.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/database/statement.h"
#include "core/directory/customfields.h"
#include "core/directory/heldposts.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PersonMerge)
};

const QString personTable = QStringLiteral("person");
const QString membershipTable = QStringLiteral("membership");
// Handled by themselves.
const QStringList own{QStringLiteral("membership"), QStringLiteral("custom_value"), QStringLiteral("held_post")};

void take(QString &into, const QString &from)
{
    if (into.isEmpty())
        into = from;
}

} // namespace

PersonMerge::PersonMerge(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<PersonMerge::Reference> PersonMerge::references(const QString &to) const
{
    QList<Reference> found;
    for (const RecordType &type : m_workspace.recordTypes().all()) {
        QStringList names;
        for (const RecordColumn &column : type.columns)
            names << column.name;
        for (const RecordColumn &column : type.columns) {
            if (column.referenceTable == to)
                found << Reference{type.table, type.label, column.name, {}};
            if (!column.name.endsWith(QLatin1String("_table")))
                continue;
            const QString id = column.name.chopped(6) + QStringLiteral("_id");
            if (names.contains(id))
                found << Reference{type.table, type.label, id, column.name};
        }
    }
    return found;
}

Result<QList<PersonMerge::Moved>> PersonMerge::moved(qint64 goneId) const
{
    QList<Moved> counts;
    for (const Reference &reference : references(personTable)) {
        const QString condition = reference.tableColumn.isEmpty() ? QString() : QStringLiteral(" AND %1 = ?").arg(reference.tableColumn);
        Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = ?%3").arg(reference.table, reference.idColumn, condition));
        read.bind(goneId);
        if (!condition.isEmpty())
            read.bind(personTable);
        if (auto done = read.run(); !done)
            return done.error();
        const int rows = read.next() ? int(read.integer(0)) : 0;
        if (auto done = read.finish(); !done)
            return done.error();
        if (rows > 0)
            counts << Moved{reference.label, rows};
    }
    return counts;
}

Person PersonMerge::filled(const Person &kept, const Person &gone)
{
    Person merged = kept;
    for (QString Person::*member :
         {&Person::sex, &Person::birth, &Person::ethnicity, &Person::nativePlace, &Person::birthplace, &Person::workStart, &Person::education, &Person::degree,
          &Person::school, &Person::professionalTitle, &Person::organisation, &Person::idNumber, &Person::phone, &Person::officePhone, &Person::email,
          &Person::address, &Person::postcode, &Person::expertise, &Person::concerns, &Person::experience, &Person::socialPosts, &Person::honours,
          &Person::remark, &Person::serviceEducation, &Person::serviceDegree, &Person::serviceSchool})
        take(merged.*member, gone.*member);
    // 1974 and 1974-06 are one date, told less and more exactly.
    if (gone.birth.startsWith(merged.birth))
        merged.birth = gone.birth;
    if (merged.partyId == 0)
        merged.partyId = gone.partyId;
    if (merged.photoId == 0)
        merged.photoId = gone.photoId;
    return merged;
}

Outcome PersonMerge::redirect(ChangeSet &changes, const QString &to, qint64 from, qint64 into, const QStringList &except) const
{
    for (const Reference &reference : references(to)) {
        if (except.contains(reference.table))
            continue;
        const QString condition = reference.tableColumn.isEmpty() ? QString() : QStringLiteral(" AND %1 = ?").arg(reference.tableColumn);
        Statement read(m_workspace.database(), QStringLiteral("SELECT id, version FROM %1 WHERE %2 = ?%3").arg(reference.table, reference.idColumn, condition));
        read.bind(from);
        if (!condition.isEmpty())
            read.bind(to);
        if (auto done = read.run(); !done)
            return done;
        while (read.next())
            changes.update(reference.table, read.integer(0), read.integer(1), {{reference.idColumn, into}});
        if (auto done = read.finish(); !done)
            return done;
    }
    return {};
}

Outcome PersonMerge::mergeMemberships(ChangeSet &changes, const Person &kept, const Person &gone) const
{
    const Directory &directory = m_workspace.directory();
    const HeldPosts held(m_workspace);
    const auto mine = directory.membershipsOf(kept.id), theirs = directory.membershipsOf(gone.id);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    for (const Membership &other : *theirs) {
        const auto same = std::find_if(mine->cbegin(), mine->cend(), [&other](const Membership &each) { return each.termId == other.termId; });
        if (same == mine->cend()) {
            Membership moved = other;
            moved.personId = kept.id;
            directory.updateMembership(changes, other, moved, kept);
            continue;
        }
        Membership merged = *same;
        for (qint64 Membership::*member : {&Membership::sectorId, &Membership::committeeId, &Membership::groupId, &Membership::postId}) {
            if (merged.*member == 0)
                merged.*member = other.*member;
        }
        for (QString Membership::*member : {&Membership::committeePost, &Membership::certificate, &Membership::origin, &Membership::starts, &Membership::ends,
                                            &Membership::exitKind, &Membership::decidingMeeting, &Membership::entryMeeting})
            take(merged.*member, other.*member);
        merged.isConvener = merged.isConvener || other.isConvener;
        if (merged.rank == 0)
            merged.rank = other.rank;
        const auto posts = held.of(same->id), otherPosts = held.of(other.id);
        if (!posts || !otherPosts)
            return posts ? otherPosts.error() : posts.error();
        if (posts->isEmpty() && !otherPosts->isEmpty()) {
            QList<HeldPost> copies = *otherPosts;
            for (HeldPost &post : copies)
                post.id = post.version = 0;
            if (auto planned = held.plan(changes, merged, copies); !planned)
                return planned;
        }
        directory.updateMembership(changes, *same, merged, kept);
        if (auto done = redirect(changes, membershipTable, other.id, same->id, own); !done)
            return done;
        directory.removeMembership(changes, other);
    }
    return {};
}

Outcome PersonMerge::plan(ChangeSet &changes, const Person &kept, Person merged, const Person &gone) const
{
    if (kept.id == gone.id || kept.id == 0 || gone.id == 0)
        return Error{ErrorCode::BadInput, Words::tr("Choose two records of one person."), {}};
    // Keys of memberships follow the name, and they are written here once.
    merged.id = kept.id;
    merged.version = kept.version;
    merged.name = kept.name;
    merged.pinyinOverride = kept.pinyinOverride;
    if (auto done = mergeMemberships(changes, kept, gone); !done)
        return done;
    const CustomFields custom(m_workspace);
    const auto mine = custom.values(kept.id), theirs = custom.values(gone.id);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    CustomValues values = *mine;
    for (auto it = theirs->cbegin(); it != theirs->cend(); ++it) {
        if (values.value(it.key()).isEmpty())
            values.insert(it.key(), it.value());
    }
    if (auto done = custom.removeValues(changes, gone.id); !done)
        return done;
    if (auto done = custom.plan(changes, merged, values); !done)
        return done;
    if (auto done = redirect(changes, personTable, gone.id, kept.id, own); !done)
        return done;
    m_workspace.directory().updatePerson(changes, kept, merged);
    changes.remove(personTable, gone.id, gone.version);
    return {};
}

} // namespace xz
