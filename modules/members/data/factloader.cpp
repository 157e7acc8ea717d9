#include "data/factloader.h"

#include <QCoreApplication>
#include <QSet>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::FactLoader)
};

bool isStandingPost(const QString &post)
{
    static const QStringList posts{QStringLiteral("主席"), QStringLiteral("副主席"), QStringLiteral("秘书长"), QStringLiteral("常委")};
    return posts.contains(post);
}

QString isoText(Day day, const QString &otherwise)
{
    return day == earliestDay || day == latestDay ? otherwise : dateOf(day).toString(Qt::ISODate);
}

struct Dates {
    Period membership;
    bool leftAtUnknownDay = false;
};

} // namespace

std::optional<Day> firstDay(const QString &iso)
{
    const QDate date = QDate::fromString(iso.size() == 4 ? iso + QStringLiteral("-01-01") : iso.size() == 7 ? iso + QStringLiteral("-01") : iso, Qt::ISODate);
    return date.isValid() ? std::optional<Day>(dayOf(date)) : std::nullopt;
}

std::optional<Day> lastDay(const QString &iso)
{
    if (iso.size() == 4)
        return firstDay(iso + QStringLiteral("-12-31"));
    const auto first = firstDay(iso);
    if (!first || iso.size() != 7)
        return first;
    const QDate date = dateOf(*first);
    return dayOf({date.year(), date.month(), date.daysInMonth()});
}

Result<Term> FactLoader::termOf(int year) const
{
    const auto terms = m_workspace.directory().terms();
    if (!terms)
        return terms.error();
    const Period days = Period::ofYear(year);
    const auto covers = [&](const Term &term) {
        return firstDay(term.starts).value_or(earliestDay) <= days.to && lastDay(term.ends).value_or(latestDay) >= days.from;
    };
    for (const Term &term : *terms) {
        if (term.isCurrent && covers(term))
            return term;
    }
    for (const Term &term : *terms) {
        if (covers(term))
            return term;
    }
    return Error{ErrorCode::NotFound, Words::tr("No term covers the year %1. Enter the dates of the terms, or name one.").arg(year), {}};
}

Outcome FactLoader::loadMembers(YearFacts &facts) const
{
    auto members = m_workspace.directory().members(facts.term.id, Directory::Order::Strokes, true);
    if (!members)
        return members.error();
    const Period termDays{firstDay(facts.term.starts).value_or(earliestDay), lastDay(facts.term.ends).value_or(latestDay)};
    QHash<qint64, Dates> dates;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, starts, ends, exit_kind FROM membership WHERE term_id = ?"));
    if (auto done = read.bind(facts.term.id).run(); !done)
        return done;
    while (read.next()) {
        const auto from = firstDay(read.text(1)), to = lastDay(read.text(2));
        dates.insert(read.integer(0), {{from.value_or(termDays.from), to.value_or(termDays.to)}, !to && !read.text(3).isEmpty()});
    }
    if (auto done = read.finish(); !done)
        return done;
    QHash<qint64, QList<Period>> standing;
    QSet<qint64> withPosts;
    Statement posts(m_workspace.database(), QStringLiteral("SELECT h.membership_id, o.name, h.starts, h.ends FROM held_post h JOIN post o ON o.id = h.post_id "
                                                           "JOIN membership m ON m.id = h.membership_id WHERE m.term_id = ?"));
    if (auto done = posts.bind(facts.term.id).run(); !done)
        return done;
    while (posts.next()) {
        withPosts.insert(posts.integer(0));
        if (isStandingPost(posts.text(1)))
            standing[posts.integer(0)].append({firstDay(posts.text(2)).value_or(earliestDay), lastDay(posts.text(3)).value_or(latestDay)});
    }
    if (auto done = posts.finish(); !done)
        return done;
    QSet<qint64> active;
    Statement entries(m_workspace.database(), QStringLiteral("SELECT DISTINCT person_id FROM duty_record WHERE date >= ? AND date <= ?"));
    if (auto done = entries.bind(isoText(facts.period.from, {})).bind(isoText(facts.period.to, {})).run(); !done)
        return done;
    while (entries.next())
        active.insert(entries.integer(0));
    if (auto done = entries.finish(); !done)
        return done;
    for (const MemberRow &row : std::as_const(*members)) {
        const Dates known = dates.value(row.membershipId);
        if (known.membership.from > facts.period.to || known.membership.to < facts.period.from || (known.leftAtUnknownDay && !active.contains(row.personId)))
            continue;
        ScoredMember member{row.personId, row.name, known.membership, standing.value(row.membershipId)};
        if (!withPosts.contains(row.membershipId) && isStandingPost(row.post))
            member.standing = {known.membership};
        facts.table.addMember(member);
        facts.members.append(row);
    }
    return {};
}

Outcome FactLoader::loadEntries(YearFacts &facts, qint64 personId) const
{
    const QString one = personId ? QStringLiteral(" AND person_id = ?") : QString();
    const QString columns = QStringLiteral("SELECT id, person_id, date, kind, item, role, outcome, level, quantity FROM duty_record WHERE ");
    const QString yearStarts = isoText(facts.period.from, {}), yearEnds = isoText(facts.period.to, {});
    QHash<QString, Day> days;
    for (const bool isEarlier : {true, false}) {
        Statement read(m_workspace.database(), columns
                                                   + (isEarlier ? QStringLiteral("date >= ? AND date < ? AND kind = ?") : QStringLiteral("date >= ? AND date <= ?"))
                                                   + one);
        if (isEarlier)
            read.bind(facts.term.starts).bind(yearStarts).bind(dutyWord(DutyKind::Plenary));
        else
            read.bind(yearStarts).bind(yearEnds);
        if (personId)
            read.bind(personId);
        if (auto done = read.run(); !done)
            return done;
        while (read.next()) {
            const int member = facts.table.indexOf(read.integer(1));
            if (member < 0)
                continue;
            const QString date = read.text(2);
            auto day = days.constFind(date);
            if (day == days.cend())
                day = days.insert(date, firstDay(date).value_or(latestDay));
            const auto kind = dutyKind(read.text(3));
            const auto role = dutyRole(read.text(5));
            const auto outcomes = dutyOutcomes(read.text(6));
            const auto level = dutyLevel(read.text(7));
            if (!kind || !role || !outcomes || !level || *day == latestDay) {
                facts.unknown.append(read.integer(0));
                continue;
            }
            facts.table.add(member, read.integer(0), *day, *kind, read.text(4), *role, *outcomes, *level, read.real(8));
        }
        if (auto done = read.finish(); !done)
            return done;
    }
    return {};
}

Result<QList<qint64>> FactLoader::ownersOf(const QList<qint64> &records) const
{
    QList<qint64> owners;
    QStringList marks;
    QVariantList values;
    for (const qint64 id : records) {
        marks << QStringLiteral("?");
        values << id;
    }
    if (marks.isEmpty())
        return owners;
    Statement read(m_workspace.database(), QStringLiteral("SELECT DISTINCT person_id FROM duty_record WHERE id IN (%1)").arg(marks.join(u',')));
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    while (read.next())
        owners << read.integer(0);
    if (auto done = read.finish(); !done)
        return done.error();
    return owners;
}

Result<YearFacts> FactLoader::load(int year, const Term &term) const
{
    YearFacts facts;
    facts.year = year;
    facts.period = Period::ofYear(year);
    facts.term = term;
    const auto committees = m_workspace.directory().codes(CodeTable::Committee, term.id);
    if (!committees)
        return committees.error();
    for (const CodeEntry &committee : *committees)
        facts.committees << committee.name;
    if (auto done = loadMembers(facts); !done)
        return done.error();
    if (auto done = loadEntries(facts, 0); !done)
        return done.error();
    facts.table.finish();
    return facts;
}

Result<QList<int>> FactLoader::reload(YearFacts &facts, qint64 personId) const
{
    const int member = facts.table.indexOf(personId);
    if (member < 0)
        return QList<int>();
    facts.table.clear(member);
    if (auto done = loadEntries(facts, personId); !done)
        return done.error();
    return facts.table.finish(member);
}

} // namespace xz::members
