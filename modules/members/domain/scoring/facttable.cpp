#include "domain/scoring/facttable.h"

#include <algorithm>
#include <cmath>

namespace xz::members {

namespace {

constexpr int titleBits = 28, kindBits = 4;

/// One for every day, kind and title.
qint64 eventKey(Day day, DutyKind kind, qint32 title)
{
    return (static_cast<qint64>(day) << (titleBits + kindBits)) | (static_cast<qint64>(kind) << titleBits) | title;
}

bool isLead(DutyRole role) { return role == DutyRole::FirstSigner || role == DutyRole::LeadWriter; }

} // namespace

bool ScoredMember::isStandingOn(Day day) const
{
    return std::any_of(standing.cbegin(), standing.cend(), [day](const Period &one) { return one.contains(day); });
}

bool ScoredMember::isStandingIn(Period period) const
{
    return std::any_of(standing.cbegin(), standing.cend(), [&](const Period &one) { return one.from <= period.to && one.to >= period.from; });
}

int FactTable::addMember(const ScoredMember &member)
{
    const int index = static_cast<int>(m_members.size());
    m_members.append(member);
    m_facts.append(QList<DutyFact>());
    m_index.insert(member.personId, index);
    return index;
}

qint32 FactTable::titleIndex(const QString &title)
{
    if (const auto known = m_titleIndex.constFind(title); known != m_titleIndex.cend())
        return *known;
    const qint32 index = static_cast<qint32>(m_titles.size());
    m_titles.append(title);
    m_titleIndex.insert(title, index);
    m_meetingNames.append(-1);
    return index;
}

void FactTable::add(int member, qint64 recordId, Day day, DutyKind kind, const QString &title, DutyRole role, DutyOutcomes outcomes, DutyLevel level,
                    double quantity)
{
    DutyFact fact;
    fact.recordId = recordId;
    fact.day = day;
    fact.kind = kind;
    fact.title = titleIndex(title);
    fact.role = role;
    fact.outcomes = impliedOutcomes(kind, outcomes);
    fact.level = level;
    fact.quantity = static_cast<qint32>(std::lround(quantity * 1000));
    fact.event = fact.meeting = eventKey(day, kind, fact.title);
    if (isMeeting(kind)) {
        qint32 &name = m_meetingNames[fact.title];
        if (name < 0) {
            const QString text = meetingName(title);
            const auto known = m_meetingIndex.constFind(text);
            name = known == m_meetingIndex.cend() ? *m_meetingIndex.insert(text, static_cast<qint32>(m_meetingIndex.size())) : *known;
        }
        // A plenary begins in one year and ends in it; the same name next year is another one.
        fact.meeting = eventKey(dateOf(day).year(), kind, name);
    }
    if (role != DutyRole::Self)
        m_authors[fact.event].append({recordId, member, role});
    m_facts[member].append(fact);
}

void FactTable::sort(int member)
{
    std::stable_sort(m_facts[member].begin(), m_facts[member].end(), [](const DutyFact &a, const DutyFact &b) {
        return a.day != b.day ? a.day < b.day : a.recordId < b.recordId;
    });
}

void FactTable::finish()
{
    for (int member = 0; member < m_members.size(); ++member)
        sort(member);
    for (auto it = m_authors.cbegin(); it != m_authors.cend(); ++it)
        countAuthors(it.key(), *it);
    m_changedEvents.clear();
}

void FactTable::countAuthors(qint64 event, const QList<Author> &authors)
{
    if (authors.isEmpty())
        return;
    QList<Author> order = authors;
    std::sort(order.begin(), order.end(), [](const Author &a, const Author &b) {
        return isLead(a.role) != isLead(b.role) ? isLead(a.role) : a.recordId != b.recordId ? a.recordId < b.recordId : a.member < b.member;
    });
    const bool hasLead = isLead(order.first().role);
    const bool isCollective = order.first().role == DutyRole::LeadWriter || order.first().role == DutyRole::Participant;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QList<DutyFact> &facts = m_facts[order[i].member];
        const Day day = static_cast<Day>(event >> (titleBits + kindBits));
        auto fact = std::lower_bound(facts.begin(), facts.end(), day, [](const DutyFact &one, Day wanted) { return one.day < wanted; });
        for (; fact != facts.end() && fact->day == day; ++fact) {
            if (fact->event != event || fact->recordId != order[i].recordId)
                continue;
            // Without a first signer in the ledger the others keep the place of others.
            fact->authors = static_cast<qint16>(order.size() + (hasLead ? 0 : 1));
            fact->authorRank = static_cast<qint16>(i + (hasLead ? 0 : 1));
            fact->isCollective = isCollective;
        }
    }
}

void FactTable::clear(int member)
{
    for (const DutyFact &fact : std::as_const(m_facts[member])) {
        const auto authors = fact.role == DutyRole::Self ? m_authors.end() : m_authors.find(fact.event);
        if (authors == m_authors.end())
            continue;
        authors->removeIf([&](const Author &author) { return author.member == member && author.recordId == fact.recordId; });
        m_changedEvents.append(fact.event);
        if (authors->isEmpty())
            m_authors.erase(authors);
    }
    m_facts[member].clear();
}

QList<int> FactTable::finish(int member)
{
    sort(member);
    QList<int> touched{member};
    QList<qint64> events;
    events.swap(m_changedEvents);
    for (const DutyFact &fact : std::as_const(m_facts[member])) {
        if (fact.role != DutyRole::Self)
            events.append(fact.event);
    }
    for (const qint64 event : std::as_const(events)) {
        const auto authors = m_authors.constFind(event);
        if (authors == m_authors.cend())
            continue;
        const QList<Author> all = *authors;
        countAuthors(event, all);
        for (const Author &author : all) {
            if (!touched.contains(author.member))
                touched.append(author.member);
        }
    }
    return touched;
}

qsizetype FactTable::factCount() const
{
    qsizetype count = 0;
    for (const QList<DutyFact> &facts : m_facts)
        count += facts.size();
    return count;
}

} // namespace xz::members
