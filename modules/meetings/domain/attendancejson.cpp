#include "domain/attendancejson.h"

#include <QJsonArray>

namespace xz::meetings {

namespace {

QJsonArray groupsToJson(const QList<Roll::Group> &groups, const QString &key)
{
    QJsonArray array;
    for (const Roll::Group &group : groups) {
        QJsonObject object = countsToJson(group.counts);
        object.insert(key, group.name);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject countsToJson(const RollCounts &counts)
{
    return {{QStringLiteral("expected"), counts.expected}, {QStringLiteral("present"), counts.present},     {QStringLiteral("leave"), counts.onLeave},
            {QStringLiteral("absent"), counts.absent},     {QStringLiteral("late"), counts.late},           {QStringLiteral("leftEarly"), counts.leftEarly},
            {QStringLiteral("proxy"), counts.proxies},     {QStringLiteral("afterwards"), counts.afterwards}};
}

QJsonObject sessionToJson(const Session &session)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("date"), session.date},
            {QStringLiteral("part"), session.part},
            {QStringLiteral("time"), session.time}};
}

QJsonObject rollToJson(const Session &session, const Roll &roll)
{
    QJsonObject object = countsToJson(roll.counts());
    const Quorum quorum = roll.quorum();
    object.insert(QStringLiteral("session"), sessionToJson(session));
    object.insert(QStringLiteral("quorum"), QJsonObject{{QStringLiteral("rule"), words::of(quorum.rule)},
                                                        {QStringLiteral("text"), quorumText(quorum.rule)},
                                                        {QStringLiteral("members"), quorum.members},
                                                        {QStringLiteral("needed"), quorum.needed},
                                                        {QStringLiteral("present"), quorum.present},
                                                        {QStringLiteral("met"), quorum.isMet()}});
    object.insert(QStringLiteral("line"), roll.openingLine());
    object.insert(QStringLiteral("bySector"), groupsToJson(roll.bySector(), QStringLiteral("sector")));
    object.insert(QStringLiteral("byClass"), groupsToJson(roll.byClass(), QStringLiteral("class")));
    QJsonArray onLeave, absent, late;
    for (const Roll::Entry &entry : roll.entries()) {
        if (!roll.isExpected(*entry.attendee))
            continue;
        if (entry.state == Roll::State::OnLeave)
            onLeave.append(QJsonObject{{QStringLiteral("name"), entry.attendee->name}, {QStringLiteral("reason"), entry.leaveReason}});
        else if (entry.state == Roll::State::Absent)
            absent.append(entry.attendee->name);
        else if (entry.isLate)
            late.append(entry.attendee->name);
    }
    object.insert(QStringLiteral("names"),
                  QJsonObject{{QStringLiteral("leave"), onLeave}, {QStringLiteral("absent"), absent}, {QStringLiteral("late"), late}});
    return object;
}

} // namespace xz::meetings
