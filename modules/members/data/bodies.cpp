#include "data/bodies.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::Bodies)
};

const QString membershipTable = QStringLiteral("membership");

Outcome committed(ChangeSet &changes)
{
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

} // namespace

Bodies::Bodies(Workspace &workspace, CodeTable table, qint64 termId) : m_workspace(workspace), m_table(table), m_termId(termId) {}

QString Bodies::column() const
{
    return m_table == CodeTable::Committee ? QStringLiteral("committee_id") : m_table == CodeTable::MemberGroup ? QStringLiteral("group_id") : QStringLiteral("sector_id");
}

Result<QList<Body>> Bodies::all() const
{
    const auto entries = m_workspace.directory().codes(m_table, m_termId);
    if (!entries)
        return entries.error();
    const auto everybody = members(0);
    if (!everybody)
        return everybody.error();
    QList<Body> bodies;
    for (const CodeEntry &entry : *entries) {
        Body body;
        body.entry = entry;
        for (const BodyMember &member : *everybody) {
            if (member.bodyId != entry.id)
                continue;
            ++body.members;
            const bool heads = m_table == CodeTable::Committee ? member.committeePost == QStringLiteral("主任") : member.isConvener;
            if (heads)
                body.conveners << member.name;
        }
        bodies << body;
    }
    return bodies;
}

Result<QList<BodyMember>> Bodies::members(qint64 bodyId) const
{
    const QString one = bodyId != 0 ? QStringLiteral(" AND m.%1 = ?").arg(column()) : QString();
    Statement read(m_workspace.database(), QStringLiteral("SELECT m.id, p.id, m.%1, p.name, o.name, p.organisation, m.committee_post, m.is_convener "
                                                          "FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN post o ON o.id = m.post_id "
                                                          "WHERE m.term_id = ? AND m.exit_kind IN ('', '届满')%2 ORDER BY m.is_convener DESC, m.stroke_key, m.id")
                                               .arg(column(), one));
    QVariantList values{m_termId};
    if (bodyId != 0)
        values << bodyId;
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    QList<BodyMember> found;
    while (read.next())
        found << BodyMember{read.integer(0), read.integer(1), read.integer(2), read.text(3), read.text(4), read.text(5), read.text(6), read.integer(7) != 0};
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Result<QList<ComposedMember>> Bodies::composed(const QList<qint64> &bodyIds) const
{
    QString some;
    QVariantList values{m_termId};
    if (!bodyIds.isEmpty()) {
        some = QStringLiteral(" AND m.%1 IN (?%2)").arg(column(), QStringLiteral(", ?").repeated(bodyIds.size() - 1));
        for (const qint64 id : bodyIds)
            values << id;
    }
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT b.name, b.position, p.sex, p.birth, y.name, p.ethnicity, p.education, p.degree, p.service_education, p.service_degree "
                                  "FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN %1 b ON b.id = m.%2 LEFT JOIN party y ON y.id = p.party_id "
                                  "WHERE m.term_id = ? AND m.exit_kind IN ('', '届满')%3")
                       .arg(Directory::tableName(m_table), column(), some));
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    QList<ComposedMember> found;
    while (read.next())
        found << ComposedMember{read.text(0), int(read.integer(1)), read.text(2), read.text(3), read.text(4), read.text(5),
                                read.text(6), read.text(7),         read.text(8), read.text(9)};
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Result<qint64> Bodies::add(const QString &name) const
{
    const auto entries = m_workspace.directory().codes(m_table, m_termId);
    if (!entries)
        return entries.error();
    CodeEntry entry;
    entry.name = name;
    for (const CodeEntry &other : *entries) {
        if (other.name == name)
            return Error{ErrorCode::BadInput, Words::tr("There is “%1” already.").arg(name), {}};
        entry.position = std::max(entry.position, other.position);
    }
    ++entry.position;
    ChangeSet changes(m_workspace, Words::tr("Add “%1”").arg(name));
    const qint64 id = m_workspace.directory().addCode(changes, m_table, entry, m_termId);
    if (auto done = committed(changes); !done)
        return done.error();
    return id;
}

Outcome Bodies::rename(const CodeEntry &entry, const QString &name, const QString &shortName) const
{
    CodeEntry now = entry;
    now.name = name;
    now.shortName = shortName;
    ChangeSet changes(m_workspace, Words::tr("Rename “%1” to “%2”").arg(entry.name, name));
    m_workspace.directory().updateCode(changes, m_table, now);
    return committed(changes);
}

Outcome Bodies::setOrder(const QList<CodeEntry> &entries) const
{
    ChangeSet changes(m_workspace, Words::tr("Order of the bodies"));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        CodeEntry entry = entries[i];
        if (entry.position == int(i) + 1)
            continue;
        entry.position = int(i) + 1;
        m_workspace.directory().updateCode(changes, m_table, entry);
    }
    return committed(changes);
}

Outcome Bodies::remove(const CodeEntry &entry) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM membership WHERE %1 = ?").arg(column()));
    if (auto done = read.bind(entry.id).run(); !done)
        return done;
    const qint64 used = read.next() ? read.integer(0) : 0;
    if (auto done = read.finish(); !done)
        return done;
    if (used > 0)
        return Error{ErrorCode::BadInput, Words::tr("“%1” has %n members, those who left among them. Merge it with another instead.", nullptr, int(used)).arg(entry.name), {}};
    ChangeSet changes(m_workspace, Words::tr("Remove “%1”").arg(entry.name));
    changes.remove(Directory::tableName(m_table), entry.id, entry.version);
    return committed(changes);
}

Outcome Bodies::planMove(ChangeSet &changes, qint64 from, qint64 to, int &moved) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version FROM membership WHERE %1 = ?").arg(column()));
    if (auto done = read.bind(from).run(); !done)
        return done;
    while (read.next()) {
        changes.update(membershipTable, read.integer(0), read.integer(1), {{column(), to}});
        ++moved;
    }
    return read.finish();
}

Result<int> Bodies::merge(const QList<qint64> &bodyIds, const QString &name) const
{
    const auto entries = m_workspace.directory().codes(m_table, m_termId);
    if (!entries)
        return entries.error();
    QList<CodeEntry> merged;
    for (const CodeEntry &entry : *entries) {
        if (bodyIds.contains(entry.id))
            merged << entry;
        else if (entry.name == name)
            return Error{ErrorCode::BadInput, Words::tr("There is “%1” already. Choose it too, or another name.").arg(name), {}};
    }
    if (merged.size() < 2)
        return Error{ErrorCode::BadInput, Words::tr("Choose at least two to merge."), {}};
    QStringList names;
    for (const CodeEntry &entry : std::as_const(merged))
        names << entry.name;
    ChangeSet changes(m_workspace, Words::tr("Merge %1 into “%2”").arg(names.join(QStringLiteral("、")), name));
    int moved = 0;
    // Those that go are removed before the one that stays is renamed: it may take over a name.
    for (const CodeEntry &entry : merged.mid(1)) {
        if (auto planned = planMove(changes, entry.id, merged.first().id, moved); !planned)
            return planned.error();
        changes.remove(Directory::tableName(m_table), entry.id, entry.version);
    }
    CodeEntry kept = merged.first();
    if (kept.name != name)
        kept.shortName.clear();
    kept.name = name;
    m_workspace.directory().updateCode(changes, m_table, kept);
    if (auto done = committed(changes); !done)
        return done.error();
    return moved;
}

Result<qint64> Bodies::split(qint64 bodyId, const QString &name, const QList<qint64> &membershipIds) const
{
    const auto entries = m_workspace.directory().codes(m_table, m_termId);
    if (!entries)
        return entries.error();
    const Directory &directory = m_workspace.directory();
    CodeEntry old;
    for (const CodeEntry &entry : *entries) {
        if (entry.name == name)
            return Error{ErrorCode::BadInput, Words::tr("There is “%1” already.").arg(name), {}};
        if (entry.id == bodyId)
            old = entry;
    }
    if (old.id == 0 || membershipIds.isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("Choose the members who go into the new one first."), {}};
    ChangeSet changes(m_workspace, Words::tr("Split “%1” off “%2” (%n members)", nullptr, int(membershipIds.size())).arg(name, old.name));
    CodeEntry made;
    made.name = name;
    made.position = old.position + 1;
    for (CodeEntry entry : *entries) {
        if (entry.position <= old.position)
            continue;
        ++entry.position;
        directory.updateCode(changes, m_table, entry);
    }
    const qint64 id = directory.addCode(changes, m_table, made, m_termId);
    for (const qint64 membershipId : membershipIds) {
        const auto membership = directory.membership(membershipId);
        if (!membership)
            return membership.error();
        changes.update(membershipTable, membershipId, membership->version, {{column(), id}});
    }
    if (auto done = committed(changes); !done)
        return done.error();
    return id;
}

Outcome Bodies::setConvener(const QList<qint64> &membershipIds, bool isConvener) const
{
    ChangeSet changes(m_workspace, isConvener ? Words::tr("%n conveners", nullptr, int(membershipIds.size())) : Words::tr("%n are no conveners any more", nullptr, int(membershipIds.size())));
    for (const qint64 id : membershipIds) {
        const auto membership = m_workspace.directory().membership(id);
        if (!membership)
            return membership.error();
        if (membership->isConvener != isConvener)
            changes.update(membershipTable, id, membership->version, {{QStringLiteral("is_convener"), isConvener}});
    }
    return committed(changes);
}

Outcome Bodies::move(const QList<qint64> &membershipIds, qint64 bodyId) const
{
    ChangeSet changes(m_workspace, Words::tr("Move %n members", nullptr, int(membershipIds.size())));
    for (const qint64 id : membershipIds) {
        const auto membership = m_workspace.directory().membership(id);
        if (!membership)
            return membership.error();
        changes.update(membershipTable, id, membership->version, {{column(), bodyId != 0 ? QVariant(bodyId) : QVariant()}});
    }
    return committed(changes);
}

} // namespace xz::members
