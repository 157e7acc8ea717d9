#include "domain/changereader.h"

#include <QJsonDocument>

#include <algorithm>

#include "core/text/names.h"
#include "domain/planwords.h"

namespace xz::meetings {

namespace {

int onRostrum(const SeatingInput &input)
{
    return int(std::count_if(input.attendees.cbegin(), input.attendees.cend(), [](const Attendee &other) { return other.rostrumRank > 0; }));
}

} // namespace

ChangeReader::ChangeReader(const Roster &roster, const SeatingInput &input)
    : m_roster(roster)
    , m_input(input)
{
}

bool ChangeReader::Reading::ok() const
{
    return std::all_of(problems.cbegin(), problems.cend(), [](const PlanProblem &problem) { return problem.isWarning; });
}

ChangeReader::Wanted ChangeReader::wanted(const JsonNode &node) const
{
    if (!node.value().isObject())
        return {xz::parseName(node.requiredText()).name, {}};
    return {xz::parseName(node.member(QStringLiteral("name")).requiredText()).name, node.member(QStringLiteral("sector")).text()};
}

template <typename List>
QList<const Attendee *> ChangeReader::matches(const List &people, const Wanted &wanted)
{
    QList<const Attendee *> found;
    for (const Attendee &attendee : people)
        if (attendee.name == wanted.name && (wanted.sector.isEmpty() || attendee.sector == wanted.sector || attendee.sectorShort == wanted.sector))
            found.append(&attendee);
    return found;
}

const Attendee *ChangeReader::attending(const JsonNode &node) const
{
    const Wanted who = wanted(node);
    if (who.name.isEmpty())
        return nullptr;
    const QList<const Attendee *> found = matches(m_input.attendees, who);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        node.fail(tr("nobody called %1 attends the meeting").arg(who.name));
    else
        node.fail(tr("%1 people called %2 attend; write {\"name\": \"%2\", \"sector\": \"%3\"}").arg(found.size()).arg(who.name, found.first()->sector));
    return nullptr;
}

void ChangeReader::use(const JsonNode &node, const QString &name, qint64 id)
{
    if (m_used.contains(id))
        node.fail(tr("%1 is named twice").arg(name));
    m_used.insert(id);
}

std::optional<Attendee> ChangeReader::newcomer(const JsonNode &node)
{
    const Wanted who = wanted(node);
    if (who.name.isEmpty())
        return {};
    const QList<const Attendee *> here = matches(m_input.attendees, who);
    if (here.size() > 1) {
        attending(node); // says how to tell them apart
        return {};
    }
    if (here.size() == 1)
        return *here.first();
    const QList<const Attendee *> members = matches(m_roster.members, who);
    if (members.size() > 1) {
        node.fail(tr("%1 members are called %2; write {\"name\": \"%2\", \"sector\": \"%3\"}").arg(members.size()).arg(who.name, members.first()->sector));
        return {};
    }
    Attendee person;
    if (members.size() == 1) {
        person = *members.first();
        if (m_members.contains(person.personId))
            node.fail(tr("%1 is named twice").arg(person.name));
        m_members.insert(person.personId);
    } else {
        person.name = who.name;
        person.sector = who.sector;
        if (!who.sector.isEmpty()) {
            const auto sameSector = [&](const Attendee &other) { return other.sector == who.sector || other.sectorShort == who.sector; };
            const auto all = m_input.attendees + m_roster.members;
            const auto like = std::find_if(all.cbegin(), all.cend(), sameSector);
            if (like != all.cend()) {
                person.sector = like->sector;
                person.sectorShort = like->sectorShort;
                person.sectorPosition = like->sectorPosition;
            } else if (const qsizetype position = m_roster.sectors.indexOf(who.sector); position >= 0) {
                person.sectorShort = who.sector;
                person.sectorPosition = int(position) + 1;
            } else {
                node.member(QStringLiteral("sector")).fail(tr("there is no sector %1; the sectors are: %2").arg(who.sector, m_roster.sectors.join(QStringLiteral("、"))));
            }
        }
        if (m_roster.completeGuest)
            m_roster.completeGuest(person);
    }
    person.id = m_nextId--;
    person.attendanceClass = QStringLiteral("出席");
    if (!node.value().isObject())
        return person;
    if (const JsonNode given = node.member(QStringLiteral("class")); given.exists()) {
        const auto attendance = words::attendanceClass(given.text());
        if (attendance)
            person.attendanceClass = *attendance;
        else
            given.fail(tr("“%1” is no attendance class; write one of %2").arg(given.text(), attendanceClasses().join(QStringLiteral("、"))));
    }
    const auto take = [&](const char *key, QString &value) {
        if (const JsonNode given = node.member(QString::fromLatin1(key)); given.exists())
            value = given.text();
    };
    take("post", person.post);
    take("unit", person.unit);
    take("group", person.group);
    person.needsWheelchair = node.member(QStringLiteral("wheelchair")).boolean(person.needsWheelchair);
    return person;
}

void ChangeReader::readAdded(const JsonNode &node, LateRequest &request)
{
    if (node.value().isObject())
        node.onlyTakes({QStringLiteral("name"), QStringLiteral("sector"), QStringLiteral("afterRank"), QStringLiteral("class"), QStringLiteral("post"),
                        QStringLiteral("unit"), QStringLiteral("group"), QStringLiteral("wheelchair")});
    auto person = newcomer(node);
    if (!person)
        return;
    use(node, person->name, person->id);
    if (person->id > 0) {
        if (!person->onLeave)
            return node.fail(tr("%1 attends already").arg(person->name));
        request.added.append({LateStep::Kind::Return, *person});
        return;
    }
    LateStep step{LateStep::Kind::Add, *person};
    const JsonNode after = node.member(QStringLiteral("afterRank"));
    if (node.value().isObject() && after.exists()) {
        // Up to the last on the rostrum it is a place there, beyond that one in the order of the members.
        const int rank = after.integer(0, 100000, 0);
        if (rank <= onRostrum(m_input) && onRostrum(m_input) > 0)
            step.rostrumRank = rank + 1;
        else
            step.person.rank = rank;
    }
    request.added.append(step);
}

ChangeReader::Reading ChangeReader::read(const QByteArray &json)
{
    Reading reading;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    const auto problems = std::make_shared<QList<PlanProblem>>();
    const JsonNode root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("$"), problems);
    if (!document.isObject()) {
        root.fail(fault.error == QJsonParseError::NoError ? tr("must be an object { … }")
                                                          : tr("is no JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
        reading.problems = *problems;
        return reading;
    }
    root.onlyTakes({QStringLiteral("absent"), QStringLiteral("added"), QStringLiteral("substitute"), QStringLiteral("policy"), QStringLiteral("reason")});
    LateRequest &request = reading.request;
    request.reason = root.member(QStringLiteral("reason")).text();
    for (const JsonNode &node : root.member(QStringLiteral("absent")).list()) {
        const Attendee *person = attending(node);
        if (!person)
            continue;
        use(node, person->name, person->id);
        if (person->onLeave)
            node.warn(tr("%1 is on leave already").arg(person->name));
        else
            request.absent.append(person->id);
    }
    for (const JsonNode &node : root.member(QStringLiteral("substitute")).list()) {
        if (!node.isObject())
            continue;
        node.onlyTakes({QStringLiteral("out"), QStringLiteral("in")});
        const JsonNode inNode = node.member(QStringLiteral("in"));
        const Attendee *out = attending(node.member(QStringLiteral("out")));
        auto in = newcomer(inNode);
        if (!out || !in)
            continue;
        use(node.member(QStringLiteral("out")), out->name, out->id);
        use(inNode, in->name, in->id);
        if (in->sector.isEmpty() && in->id < 0 && in->personId == 0) {
            in->sector = out->sector;
            in->sectorShort = out->sectorShort;
            in->sectorPosition = out->sectorPosition;
            in->attendanceClass = out->attendanceClass;
        }
        request.substitutes.append({out->id, *in});
    }
    for (const JsonNode &node : root.member(QStringLiteral("added")).list())
        readAdded(node, request);
    if (const JsonNode policy = root.member(QStringLiteral("policy")); policy.exists()) {
        request.policy = words::changePolicy(policy.text());
        if (!request.policy)
            policy.fail(tr("“%1” is no way of late changes; write one of %2")
                            .arg(policy.text(), QStringLiteral("fewest、上增下补、上增下不补、上不增下补、上不增下不补")));
    }
    reading.problems = *problems;
    return reading;
}

} // namespace xz::meetings
