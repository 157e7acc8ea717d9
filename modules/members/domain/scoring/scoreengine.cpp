#include "domain/scoring/scoreengine.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace xz::members {

struct ScoreEngine::Work {
    QList<ItemScore> items; ///< by index of the scheme
    QList<bool> concerns;
};

namespace {

/// A full mark of joint work, cut into shares that add up to it exactly: rounded down, the rest in thousandths to the first of the others.
Points shareOf(const SchemeItem &item, const DutyFact &fact, Points full)
{
    if (!item.isShared || fact.authors < 2)
        return full;
    int others = fact.authors - 1;
    if (fact.isCollective && item.maxAuthors > 0) {
        if (fact.authorRank >= item.maxAuthors)
            return 0;
        others = std::min(others, item.maxAuthors - 1);
    }
    if (others == 0)
        return full;
    const Points first = static_cast<Points>(static_cast<qint64>(full) * item.firstShare / 1000);
    if (fact.authorRank == 0)
        return first;
    const Points rest = full - first;
    return rest / others + (fact.authorRank <= rest % others ? 1 : 0);
}

qint64 scopeKey(SchemeScope scope, const DutyFact &fact, qint32 index)
{
    switch (scope) {
    case SchemeScope::Event:
        return fact.event;
    case SchemeScope::Meeting:
        return fact.meeting;
    case SchemeScope::Year:
        return 0;
    case SchemeScope::None:
    case SchemeScope::Entry:
        break;
    }
    return index;
}

/// Takes `excess` from the last points that were given.
void takeFromEnd(QList<Evidence> &evidence, Points excess)
{
    for (auto line = evidence.rbegin(); line != evidence.rend() && excess > 0; ++line) {
        if (line->points <= 0)
            continue;
        const Points taken = std::min(line->points, excess);
        line->points -= taken;
        excess -= taken;
    }
}

/// Gives `missing` back to the last deductions; what none of them took comes as a line of its own.
void giveFromEnd(QList<Evidence> &evidence, Points missing)
{
    for (auto line = evidence.rbegin(); line != evidence.rend() && missing > 0; ++line) {
        if (line->points >= 0)
            continue;
        const Points given = std::min(-line->points, missing);
        line->points += given;
        missing -= given;
    }
    if (missing > 0)
        evidence.append({Evidence::Floor, missing, missing});
}

void setPoints(ItemScore &score, Points points)
{
    if (points < score.points)
        takeFromEnd(score.evidence, score.points - points);
    else if (points > score.points)
        giveFromEnd(score.evidence, points - score.points);
    score.points = points;
}

Points bounded(Points points, const std::optional<Points> &floor, const std::optional<Points> &cap)
{
    if (floor && points < *floor)
        points = *floor;
    return cap && points > *cap ? *cap : points;
}

} // namespace

int ItemScore::entries() const
{
    return static_cast<int>(std::count_if(evidence.cbegin(), evidence.cend(), [](const Evidence &line) { return line.fact >= 0; }));
}

Points MemberScore::groupPoints(const Scheme &scheme, int group) const
{
    Points sum = 0;
    for (const ItemScore &score : items)
        sum += score.item >= 0 && scheme.items[score.item].group == group ? score.points : 0;
    return sum;
}

const ItemScore *MemberScore::item(int index) const
{
    for (const ItemScore &score : items) {
        if (score.item == index)
            return &score;
    }
    return nullptr;
}

ScoreEngine::ScoreEngine(Scheme scheme, Period period) : m_scheme(std::move(scheme)), m_period(period), m_candidates(dutyKindCount), m_order(m_scheme.evaluationOrder())
{
    const QList<SchemeItem> &items = m_scheme.items;
    for (int item = 0; item < items.size(); ++item) {
        for (const SchemeRule &rule : items[item].rules) {
            for (int kind = 0; kind < dutyKindCount; ++kind) {
                if (rule.kinds & (1U << kind))
                    m_candidates[static_cast<size_t>(kind)].push_back({item, &rule});
            }
        }
    }
}

bool ScoreEngine::matches(const SchemeRule &rule, const DutyFact &fact, qint32 title, const FactTable &facts) const
{
    if (!(rule.roles & (1U << static_cast<int>(fact.role))) || !(rule.levels & (1U << static_cast<int>(fact.level))))
        return false;
    if ((rule.outcomes != 0 && !(rule.outcomes & fact.outcomes)) || (rule.without & fact.outcomes))
        return false;
    if (rule.isJoint && *rule.isJoint != (fact.authors > 1))
        return false;
    if (rule.titles.isEmpty())
        return true;
    const QString &text = facts.titles().at(title);
    return std::any_of(rule.titles.cbegin(), rule.titles.cend(), [&](const QString &part) { return text.contains(part); });
}

void ScoreEngine::collect(const FactTable &table, int member, Work &work) const
{
    const ScoredMember &person = table.member(member);
    const QList<DutyFact> &facts = table.facts(member);
    const Day from = std::max(m_period.from, person.membership.from), to = std::min(m_period.to, person.membership.to);
    const auto first = std::lower_bound(facts.cbegin(), facts.cend(), from, [](const DutyFact &fact, Day day) { return fact.day < day; });
    for (auto fact = first; fact != facts.cend() && fact->day <= to; ++fact) {
        const auto &candidates = m_candidates[static_cast<size_t>(fact->kind)];
        for (size_t i = 0; i < candidates.size();) {
            const int index = candidates[i].item;
            const SchemeItem &item = m_scheme.items[index];
            Points sum = 0;
            bool isFound = false;
            const bool concerns = work.concerns[index] && (!item.standingOnly || person.isStandingOn(fact->day));
            for (; i < candidates.size() && candidates[i].item == index; ++i) {
                const SchemeRule &rule = *candidates[i].rule;
                if (!concerns || !matches(rule, *fact, fact->title, table))
                    continue;
                const Points points = rule.perUnit ? static_cast<Points>(static_cast<qint64>(rule.points) * fact->quantity / 1000) : rule.points;
                if (!isFound || item.highest == SchemeScope::None)
                    sum += points;
                else if (std::abs(points) > std::abs(sum))
                    sum = points;
                isFound = true;
            }
            if (!isFound)
                continue;
            const Points points = shareOf(item, *fact, sum);
            work.items[index].evidence.append({static_cast<qint32>(fact - facts.cbegin()), points, points});
        }
    }
}

void ScoreEngine::mean(const QList<DutyFact> &facts, ItemScore &score) const
{
    qint64 weights = 0, sum = 0;
    for (const Evidence &line : std::as_const(score.evidence)) {
        weights += facts[line.fact].quantity;
        sum += static_cast<qint64>(line.points) * facts[line.fact].quantity;
    }
    if (weights == 0)
        return;
    // Each gets its part rounded down; the thousandths that are left go to those that have points, one each, from the first on.
    Points left = static_cast<Points>(sum / weights);
    for (Evidence &line : score.evidence) {
        line.points = static_cast<Points>(static_cast<qint64>(line.points) * facts[line.fact].quantity / weights);
        left -= line.points;
    }
    for (Evidence &line : score.evidence) {
        if (left > 0 && line.full > 0) {
            ++line.points;
            --left;
        }
        line.full = line.points;
    }
}

void ScoreEngine::keepOne(const QList<DutyFact> &facts, const SchemeItem &item, ItemScore &score) const
{
    const bool isHighest = item.highest > SchemeScope::Entry;
    const SchemeScope scope = isHighest ? item.highest : item.once;
    QHash<qint64, qsizetype> kept;
    for (qsizetype i = 0; i < score.evidence.size(); ++i) {
        Evidence &line = score.evidence[i];
        const qint64 key = scopeKey(scope, facts[line.fact], line.fact);
        const auto known = kept.find(key);
        if (known == kept.end()) {
            kept.insert(key, i);
            continue;
        }
        Evidence &former = score.evidence[*known];
        if (isHighest && std::abs(line.points) > std::abs(former.points)) {
            former.points = 0;
            *known = i;
        } else {
            line.points = 0;
        }
    }
}

void ScoreEngine::settle(const QList<DutyFact> &facts, int index, Work &work) const
{
    const SchemeItem &item = m_scheme.items[index];
    ItemScore &score = work.items[index];
    for (const QString &other : item.notCountedIn) {
        QSet<qint32> counted;
        for (const Evidence &line : std::as_const(work.items[m_scheme.itemIndex(other)].evidence)) {
            if (line.points != 0)
                counted.insert(line.fact);
        }
        score.evidence.removeIf([&](const Evidence &line) { return counted.contains(line.fact); });
    }
    if (!item.onlyWith.isEmpty() && work.items[m_scheme.itemIndex(item.onlyWith)].points == 0)
        score.evidence.clear();
    if (item.skipFirst > 0)
        score.evidence.remove(0, std::min<qsizetype>(item.skipFirst, score.evidence.size()));
    if (item.isMean)
        mean(facts, score);
    else if (item.once != SchemeScope::None || item.highest > SchemeScope::Entry)
        keepOne(facts, item, score);
    if (score.raw != 0) // the base, put there by score()
        score.evidence.prepend({Evidence::Base, score.raw, score.raw});
    score.raw = 0;
    for (const Evidence &line : std::as_const(score.evidence))
        score.raw += line.points;
    score.points = score.raw;
    setPoints(score, bounded(score.raw, item.floor, item.cap));
}

void ScoreEngine::applyGroups(Work &work) const
{
    for (const SchemeGroup &group : m_scheme.groups) {
        if (!group.cap && !group.floor)
            continue;
        Points sum = 0;
        for (const int index : group.items)
            sum += work.items[index].points;
        Points change = bounded(sum, group.floor, group.cap) - sum;
        // From the last item back: what was there first counts first.
        for (auto index = group.items.crbegin(); index != group.items.crend() && change != 0; ++index) {
            ItemScore &score = work.items[*index];
            Points room = 0; // how far this item can give way
            for (const Evidence &line : std::as_const(score.evidence))
                room += change < 0 ? std::max(line.points, 0) : std::max(-line.points, 0);
            const Points step = change < 0 ? -std::min(room, -change) : std::min(room, change);
            setPoints(score, score.points + step);
            change -= step;
        }
        if (change > 0)
            setPoints(work.items[group.items.first()], work.items[group.items.first()].points + change);
    }
}

void ScoreEngine::applyBounds(MemberScore &score) const
{
    for (const ItemScore &item : std::as_const(score.items))
        score.total += item.points;
    const Points within = bounded(score.total, m_scheme.minimum, m_scheme.maximum);
    if (within == score.total)
        return;
    const Points change = within - score.total;
    score.items.append({-1, change, change, {{Evidence::Bound, change, change}}});
    score.total = within;
}

Points ScoreEngine::baseOf(const SchemeItem &item, const ScoredMember &member) const
{
    if (m_scheme.partialYear == PartialYear::Full || item.base == 0 || m_period.from == earliestDay || m_period.to == latestDay)
        return item.base;
    const Day from = std::max(m_period.from, member.membership.from), to = std::min(m_period.to, member.membership.to);
    if (from > to)
        return 0;
    const auto months = [](Day first, Day last) {
        const QDate a = dateOf(first), b = dateOf(last);
        return (b.year() - a.year()) * 12 + b.month() - a.month() + 1;
    };
    return static_cast<Points>(static_cast<qint64>(item.base) * months(from, to) / months(m_period.from, m_period.to));
}

void ScoreEngine::findConsequences(const FactTable &table, MemberScore &score) const
{
    const QList<DutyFact> &facts = table.facts(score.member);
    const Period days = table.member(score.member).membership;
    for (int i = 0; i < m_scheme.consequences.size(); ++i) {
        const SchemeConsequence &consequence = m_scheme.consequences[i];
        QSet<qint64> counted;
        Incurred incurred{i, {}};
        for (qint32 k = 0; k < facts.size(); ++k) {
            const DutyFact &fact = facts[k];
            const bool isInTime = fact.day <= m_period.to && (consequence.ofTerm || fact.day >= m_period.from) && days.contains(fact.day);
            if (!isInTime || !(consequence.kinds & (1U << static_cast<int>(fact.kind))) || !(consequence.outcomes & fact.outcomes))
                continue;
            counted.insert(scopeKey(consequence.scope, fact, k));
            incurred.facts.append(k);
        }
        if (counted.size() < consequence.count)
            continue;
        score.incurred.append(incurred);
        if (!consequence.grade.isEmpty())
            score.grade = consequence.grade;
    }
}

MemberScore ScoreEngine::score(const FactTable &facts, int member) const
{
    const ScoredMember &person = facts.member(member);
    Work work;
    work.items.resize(m_scheme.items.size());
    work.concerns.resize(m_scheme.items.size());
    for (int i = 0; i < m_scheme.items.size(); ++i) {
        work.items[i].item = i;
        work.concerns[i] = !m_scheme.items[i].standingOnly || person.isStandingIn(m_period);
        work.items[i].raw = work.concerns[i] ? baseOf(m_scheme.items[i], person) : 0;
    }
    collect(facts, member, work);
    for (const int index : m_order) {
        if (work.concerns[index])
            settle(facts.facts(member), index, work);
    }
    applyGroups(work);
    MemberScore score;
    score.member = member;
    for (int i = 0; i < work.items.size(); ++i) {
        if (work.concerns[i])
            score.items.append(std::move(work.items[i]));
    }
    applyBounds(score);
    if (const int band = m_scheme.bandOf(score.total); band >= 0)
        score.grade = m_scheme.bands[band].name;
    findConsequences(facts, score);
    return score;
}

QList<MemberScore> ScoreEngine::scoreAll(const FactTable &facts) const
{
    QList<MemberScore> scores;
    scores.reserve(facts.memberCount());
    for (int member = 0; member < facts.memberCount(); ++member)
        scores.append(score(facts, member));
    return scores;
}

QList<ScoreDifference> compareScores(const QList<MemberScore> &before, const QList<MemberScore> &after)
{
    QList<ScoreDifference> differences;
    const qsizetype count = std::min(before.size(), after.size());
    for (qsizetype i = 0; i < count; ++i)
        differences.append({before[i].member, before[i].total, after[i].total, before[i].grade, after[i].grade});
    return differences;
}

QList<ScoreDifference> compareSchemes(const FactTable &facts, const Scheme &before, const Scheme &after, Period period)
{
    return compareScores(ScoreEngine(before, period).scoreAll(facts), ScoreEngine(after, period).scoreAll(facts));
}

} // namespace xz::members
