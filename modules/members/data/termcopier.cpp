#include "data/termcopier.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

#include "core/database/statement.h"
#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::TermCopier)
};

const QString expired = QStringLiteral("届满");
const QString ordinary = QStringLiteral("委员");

/// Ids of the old table's entries → ids of those made for the new term.
Result<QHash<qint64, qint64>> copyCodes(const Directory &directory, ChangeSet &changes, CodeTable table, qint64 from, qint64 to)
{
    const auto entries = directory.codes(table, from);
    if (!entries)
        return entries.error();
    QHash<qint64, qint64> copies;
    for (const CodeEntry &entry : *entries) {
        CodeEntry made = entry;
        made.id = made.version = 0;
        copies.insert(entry.id, directory.addCode(changes, table, made, to));
    }
    return copies;
}

} // namespace

int TermCopyPlan::staying() const
{
    return int(std::count_if(members.cbegin(), members.cend(), [](const TermCopyMember &member) { return member.stays; }));
}

TermCopier::TermCopier(Workspace &workspace) : m_workspace(workspace) {}

Result<TermCopyPlan> TermCopier::plan(const Term &from) const
{
    const Directory &directory = m_workspace.directory();
    TermCopyPlan plan;
    plan.from = from;
    plan.to.number = from.number + 1;
    plan.to.name = QStringLiteral("第%1届").arg(chineseNumber(plan.to.number));
    plan.to.isCurrent = true;
    if (const QDate ends = QDate::fromString(from.ends, Qt::ISODate); ends.isValid())
        plan.to.starts = ends.addDays(1).toString(Qt::ISODate);
    const auto rows = directory.members(from.id, Directory::Order::Strokes);
    if (!rows)
        return rows.error();
    QHash<qint64, int> served;
    Statement count(m_workspace.database(), QStringLiteral("SELECT person_id, COUNT(*) FROM membership GROUP BY person_id"));
    if (auto done = count.run(); !done)
        return done.error();
    while (count.next())
        served.insert(count.integer(0), int(count.integer(1)));
    if (auto done = count.finish(); !done)
        return done.error();
    for (const MemberRow &row : *rows) {
        TermCopyMember member;
        const auto person = directory.person(row.personId);
        if (!person)
            return person.error();
        const auto membership = directory.membership(row.membershipId);
        if (!membership)
            return membership.error();
        member.person = *person;
        member.membership = *membership;
        member.sector = row.sectorShort.isEmpty() ? row.sector : row.sectorShort;
        member.post = row.post;
        member.terms = served.value(row.personId, 1);
        plan.members << member;
    }
    reckonAges(plan);
    return plan;
}

void TermCopier::reckonAges(TermCopyPlan &plan)
{
    QDate day = QDate::fromString(plan.to.starts, Qt::ISODate);
    if (!day.isValid())
        day = QDate::currentDate();
    for (TermCopyMember &member : plan.members) {
        const QStringList parts = member.person.birth.split(u'-');
        const int year = parts.value(0).toInt();
        member.age = -1;
        if (year <= 0)
            continue;
        const int month = parts.size() > 1 ? parts[1].toInt() : 1, ofMonth = parts.size() > 2 ? parts[2].toInt() : 1;
        member.age = day.year() - year - (day.month() < month || (day.month() == month && day.day() < ofMonth) ? 1 : 0);
    }
}

Result<QList<TermCopyJoiner>> TermCopier::joiners(const TermCopyPlan &plan, const QString &text, QStringList &faults) const
{
    static const QRegularExpression between(QStringLiteral("[\\t,，;；、]\\s*|\\s+"));
    QHash<QString, QList<qint64>> byName;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, name FROM person"));
    if (auto done = read.run(); !done)
        return done.error();
    while (read.next())
        byName[read.text(1)] << read.integer(0);
    if (auto done = read.finish(); !done)
        return done.error();
    const auto sectors = m_workspace.directory().codes(CodeTable::Sector, plan.from.id);
    if (!sectors)
        return sectors.error();

    QList<TermCopyJoiner> found;
    QSet<QString> seen;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        QString plain = line.trimmed();
        if (plain.isEmpty())
            continue;
        // 王　刚 is one name: a single character before and after a wide space.
        static const QRegularExpression spaced(QStringLiteral("^(\\S)[\\s\\x{3000}]+(\\S)(?=[\\s\\x{3000},，\\t;；]|$)"), QRegularExpression::UseUnicodePropertiesOption);
        plain.replace(spaced, QStringLiteral("\\1\\2"));
        const QStringList words = plain.split(between, Qt::SkipEmptyParts);
        const ParsedName parsed = parseName(words.value(0));
        TermCopyJoiner joiner;
        joiner.name = parsed.name;
        joiner.sex = parsed.sex;
        if (joiner.name.isEmpty()) {
            faults << Words::tr("Line %1: “%2” is no name.").arg(number).arg(words.value(0));
            continue;
        }
        if (const QString wanted = words.value(1); !wanted.isEmpty()) {
            for (const CodeEntry &sector : *sectors) {
                if (sector.name == wanted || sector.shortName == wanted)
                    joiner.sector = sector.name;
            }
            if (joiner.sector.isEmpty()) {
                faults << Words::tr("Line %1: there is no sector “%2”.").arg(number).arg(wanted);
                continue;
            }
        }
        joiner.organisation = words.mid(2).join(QString());
        if (seen.contains(joiner.name)) {
            faults << Words::tr("Line %1: %2 stands there twice.").arg(number).arg(joiner.name);
            continue;
        }
        seen.insert(joiner.name);
        const bool isMember = std::any_of(plan.members.cbegin(), plan.members.cend(),
                                          [&](const TermCopyMember &member) { return member.stays && member.person.name == joiner.name; });
        if (isMember) {
            faults << Words::tr("Line %1: %2 stays already. A namesake is added after the change, in the roster.").arg(number).arg(joiner.name);
            continue;
        }
        const QList<qint64> known = byName.value(joiner.name);
        if (known.size() > 1) {
            faults << Words::tr("Line %1: the archive has %2 people named %3. Add this one after the change, in the roster.").arg(number).arg(known.size()).arg(joiner.name);
            continue;
        }
        if (!known.isEmpty()) {
            joiner.personId = known.first();
            const auto memberships = m_workspace.directory().membershipsOf(joiner.personId);
            if (!memberships)
                return memberships.error();
            const auto terms = m_workspace.directory().terms();
            if (!terms)
                return terms.error();
            QStringList names;
            for (const Membership &membership : *memberships)
                for (const Term &term : *terms)
                    if (term.id == membership.termId)
                        names.prepend(term.name);
            joiner.formerly = names.join(QStringLiteral("、"));
        }
        found << joiner;
    }
    return found;
}

Result<QString> TermCopier::fault(const TermCopyPlan &plan) const
{
    if (plan.to.number < 1 || plan.to.number > 99)
        return Words::tr("The number of the new term is between 1 and 99.");
    if (plan.to.name.isEmpty())
        return Words::tr("Enter the name of the new term.");
    const auto terms = m_workspace.directory().terms();
    if (!terms)
        return terms.error();
    for (const Term &term : *terms) {
        if (term.number == plan.to.number)
            return Words::tr("There is a term %1 already: %2.").arg(term.number).arg(term.name);
    }
    const QDate starts = QDate::fromString(plan.to.starts, Qt::ISODate), ends = QDate::fromString(plan.to.ends, Qt::ISODate);
    if (!plan.to.starts.isEmpty() && !starts.isValid())
        return Words::tr("The first day of the new term is no date. Write 2027-01-10.");
    if (!plan.to.ends.isEmpty() && !ends.isValid())
        return Words::tr("The last day of the new term is no date. Write 2032-01-09.");
    if (starts.isValid() && ends.isValid() && ends < starts)
        return Words::tr("The new term ends before it begins.");
    if (plan.staying() + plan.joiners.size() == 0)
        return Words::tr("Nobody stays and nobody joins.");
    return QString();
}

Result<CommitInfo> TermCopier::commit(const TermCopyPlan &plan, Progress &progress) const
{
    if (const auto wrong = fault(plan); !wrong || !wrong->isEmpty())
        return wrong ? Error{ErrorCode::BadInput, *wrong, {}} : wrong.error();
    const Directory &directory = m_workspace.directory();
    const auto posts = directory.codes(CodeTable::Post);
    if (!posts)
        return posts.error();
    qint64 plainPost = 0;
    for (const CodeEntry &post : *posts)
        plainPost = post.name == ordinary ? post.id : plainPost;

    ChangeSet changes(m_workspace, Words::tr("%1: %2 stay, %3 leave, %4 join").arg(plan.to.name).arg(plan.staying()).arg(plan.leaving()).arg(plan.joiners.size()));
    const qint64 termId = directory.addTerm(changes, plan.to);
    const auto sectors = copyCodes(directory, changes, CodeTable::Sector, plan.from.id, termId);
    if (!sectors)
        return sectors.error();
    const auto committees = copyCodes(directory, changes, CodeTable::Committee, plan.from.id, termId);
    if (!committees)
        return committees.error();
    const auto groups = copyCodes(directory, changes, CodeTable::MemberGroup, plan.from.id, termId);
    if (!groups)
        return groups.error();

    const QDate starts = QDate::fromString(plan.to.starts, Qt::ISODate);
    const QString lastDay = starts.isValid() ? starts.addDays(-1).toString(Qt::ISODate) : plan.from.ends;
    for (const TermCopyMember &member : plan.members) {
        Membership old = member.membership;
        old.exitKind = expired;
        if (old.ends.isEmpty())
            old.ends = lastDay;
        directory.updateMembership(changes, member.membership, old, member.person);
        if (!member.stays)
            continue;
        Membership made;
        made.personId = member.person.id;
        made.termId = termId;
        made.sectorId = sectors->value(member.membership.sectorId);
        if (plan.keepCommittees) {
            made.committeeId = committees->value(member.membership.committeeId);
            made.committeePost = plan.keepPosts ? member.membership.committeePost : QString();
        }
        if (plan.keepGroups) {
            made.groupId = groups->value(member.membership.groupId);
            made.isConvener = plan.keepPosts && member.membership.isConvener;
        }
        made.postId = plan.keepPosts ? member.membership.postId : plainPost;
        made.rank = plan.keepPosts ? member.membership.rank : 0;
        made.origin = QStringLiteral("提名");
        made.starts = plan.to.starts;
        directory.addMembership(changes, made, member.person);
    }
    const auto oldSectors = directory.codes(CodeTable::Sector, plan.from.id);
    if (!oldSectors)
        return oldSectors.error();
    for (const TermCopyJoiner &joiner : plan.joiners) {
        Person person;
        if (joiner.personId != 0) {
            const auto known = directory.person(joiner.personId);
            if (!known)
                return known.error();
            person = *known;
            if (!joiner.organisation.isEmpty() && person.organisation != joiner.organisation) {
                Person now = person;
                now.organisation = joiner.organisation;
                directory.updatePerson(changes, person, now);
            }
        } else {
            person.name = joiner.name;
            person.sex = joiner.sex;
            person.organisation = joiner.organisation;
            person.id = directory.addPerson(changes, person);
        }
        Membership made;
        made.personId = person.id;
        made.termId = termId;
        for (const CodeEntry &sector : *oldSectors) {
            if (sector.name == joiner.sector)
                made.sectorId = sectors->value(sector.id);
        }
        made.postId = plainPost;
        made.origin = QStringLiteral("提名");
        made.starts = plan.to.starts;
        directory.addMembership(changes, made, person);
    }
    return changes.commit(progress);
}

} // namespace xz::members
