#include "domain/scoring/scorejson.h"

#include <QCoreApplication>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::ScoreJson)
};

QJsonValue capValue(const std::optional<Points> &cap)
{
    return cap ? QJsonValue(pointsNumber(*cap)) : QJsonValue(QJsonValue::Null);
}

QJsonObject entryJson(const DutyFact &fact, const FactTable &facts)
{
    return {{QStringLiteral("date"), dateOf(fact.day).toString(Qt::ISODate)},
            {QStringLiteral("title"), facts.title(fact.title)},
            {QStringLiteral("kind"), dutyWord(fact.kind)},
            {QStringLiteral("role"), dutyWord(fact.role)},
            {QStringLiteral("record"), fact.recordId}};
}

} // namespace

QString evidenceTitle(const Evidence &line, int member, const FactTable &facts)
{
    switch (line.fact) {
    case Evidence::Base:
        return Words::tr("Basic points");
    case Evidence::Floor:
        return Words::tr("Not below the floor");
    case Evidence::Bound:
        return Words::tr("Bounds of the total");
    default:
        return facts.title(facts.facts(member)[line.fact].title);
    }
}

QString evidenceDate(const Evidence &line, int member, const FactTable &facts)
{
    return line.fact < 0 ? QString() : dateOf(facts.facts(member)[line.fact].day).toString(Qt::ISODate);
}

QString itemName(const Scheme &scheme, int item)
{
    return item < 0 ? Words::tr("Bounds of the total") : scheme.items[item].name;
}

QJsonArray scoreItemsJson(const MemberScore &score, const Scheme &scheme, const FactTable &facts)
{
    QJsonArray items;
    for (const ItemScore &one : score.items) {
        QJsonArray evidence;
        for (const Evidence &line : one.evidence) {
            QJsonObject json{{QStringLiteral("date"), QString()}, {QStringLiteral("title"), evidenceTitle(line, score.member, facts)}};
            if (line.fact >= 0)
                json = entryJson(facts.facts(score.member)[line.fact], facts);
            json.insert(QStringLiteral("points"), pointsNumber(line.points));
            json.insert(QStringLiteral("full"), pointsNumber(line.full));
            evidence.append(json);
        }
        QJsonObject json{{QStringLiteral("item"), itemName(scheme, one.item)},
                         {QStringLiteral("raw"), pointsNumber(one.raw)},
                         {QStringLiteral("points"), pointsNumber(one.points)},
                         {QStringLiteral("cap"), QJsonValue::Null},
                         {QStringLiteral("evidence"), evidence}};
        if (one.item >= 0) {
            const SchemeItem &item = scheme.items[one.item];
            const SchemeGroup &group = scheme.groups[item.group];
            json.insert(QStringLiteral("id"), item.id);
            json.insert(QStringLiteral("group"), group.name);
            json.insert(QStringLiteral("groupCap"), capValue(group.cap));
            json.insert(QStringLiteral("cap"), capValue(item.cap ? item.cap : group.cap));
        }
        items.append(json);
    }
    return items;
}

QJsonObject scoreJson(const MemberScore &score, const Scheme &scheme, const FactTable &facts)
{
    QJsonArray consequences;
    for (const Incurred &incurred : score.incurred) {
        QJsonArray entries;
        for (const qint32 fact : incurred.facts)
            entries.append(entryJson(facts.facts(score.member)[fact], facts));
        consequences.append(QJsonObject{{QStringLiteral("name"), scheme.consequences[incurred.consequence].name}, {QStringLiteral("evidence"), entries}});
    }
    const ScoredMember &member = facts.member(score.member);
    return {{QStringLiteral("id"), member.personId},       {QStringLiteral("name"), member.name},
            {QStringLiteral("total"), pointsNumber(score.total)}, {QStringLiteral("grade"), score.grade},
            {QStringLiteral("items"), scoreItemsJson(score, scheme, facts)}, {QStringLiteral("consequences"), consequences}};
}

} // namespace xz::members
