#include "domain/planreader.h"

#include <QDate>
#include <QJsonDocument>
#include <QTime>

#include <algorithm>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "domain/planwords.h"

namespace xz::meetings {

bool PlanReader::Reading::ok() const
{
    return std::all_of(problems.begin(), problems.end(), [](const PlanProblem &problem) { return problem.isWarning; });
}

PlanReader::PlanReader(const Roster &roster)
    : m_roster(roster)
{
    for (const Attendee &member : roster.members)
        m_byName[member.name].append(&member);
}

PlanReader::Reading PlanReader::read(const QByteArray &json)
{
    Reading reading;
    QJsonParseError error;
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const QByteArray before = text.left(error.error == QJsonParseError::NoError ? 0 : error.offset);
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        const QString why = error.error == QJsonParseError::NoError ? tr("a plan is one object { … }") : error.errorString();
        reading.problems.append({QStringLiteral("$"), tr("this is no JSON plan: line %1, column %2: %3").arg(line).arg(column).arg(why), false});
        return reading;
    }

    const auto problems = std::make_shared<QList<PlanProblem>>();
    const JsonNode root(document.object(), QStringLiteral("$"), problems);
    root.onlyKnows({QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("starts"), QStringLiteral("ends"), QStringLiteral("place"),
                    QStringLiteral("agendaNote"), QStringLiteral("scheduleNote"), QStringLiteral("sessions"), QStringLiteral("agenda"), QStringLiteral("halls"),
                    QStringLiteral("attendees"), QStringLiteral("zones"), QStringLiteral("id")});
    readMeeting(root, reading.data.meeting);
    reading.data.sessions = readSessions(root, reading.data.meeting);
    readAgenda(root.member(QStringLiteral("agenda")), 0, reading.data.agenda);
    for (int i = 0; i < reading.data.agenda.size(); ++i)
        reading.data.agenda[i].position = i + 1;
    reading.data.halls = readHalls(root);
    reading.data.attendees = readAttendees(root.member(QStringLiteral("attendees")), reading.data.halls);
    reading.data.zones = readZones(root, reading.data.halls);
    reading.problems = *problems;
    return reading;
}

QString PlanReader::readDate(const JsonNode &node) const
{
    const QString text = node.text();
    if (text.isEmpty())
        return {};
    const QString iso = QDate::fromString(text, Qt::ISODate).isValid() ? text : xz::parseLooseDate(text);
    if (!QDate::fromString(iso, Qt::ISODate).isValid()) {
        node.fail(tr("“%1” is no date; write 2026-02-26").arg(text));
        return {};
    }
    return iso;
}

void PlanReader::readMeeting(const JsonNode &root, Meeting &meeting) const
{
    meeting.title = root.member(QStringLiteral("title")).requiredText();
    const JsonNode kind = root.member(QStringLiteral("kind"));
    meeting.kind = kind.text();
    const auto alias = m_roster.kindAliases.indexOf(meeting.kind.toLower());
    if (alias >= 0 && !meeting.kind.isEmpty())
        meeting.kind = m_roster.kinds.at(alias);
    else if (!meeting.kind.isEmpty() && !m_roster.kinds.contains(meeting.kind))
        kind.warn(tr("“%1” is not in the table of meeting kinds; it is kept as written").arg(meeting.kind));
    meeting.starts = readDate(root.member(QStringLiteral("starts")));
    meeting.ends = readDate(root.member(QStringLiteral("ends")));
    if (!meeting.starts.isEmpty() && !meeting.ends.isEmpty() && meeting.ends < meeting.starts)
        root.member(QStringLiteral("ends")).fail(tr("the meeting ends (%1) before it starts (%2)").arg(meeting.ends, meeting.starts));
    if (meeting.ends.isEmpty())
        meeting.ends = meeting.starts;
    meeting.place = root.member(QStringLiteral("place")).text();
    meeting.agendaNote = root.member(QStringLiteral("agendaNote")).text();
    meeting.scheduleNote = root.member(QStringLiteral("scheduleNote")).text();
    meeting.termId = m_roster.termId;
}

QList<Session> PlanReader::readSessions(const JsonNode &root, const Meeting &meeting) const
{
    QList<Session> sessions;
    for (const JsonNode &node : root.member(QStringLiteral("sessions")).list()) {
        if (!node.isObject())
            continue;
        node.onlyKnows({QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("part"), QStringLiteral("time"), QStringLiteral("room"),
                        QStringLiteral("chair"), QStringLiteral("content"), QStringLiteral("id")});
        Session session;
        session.position = int(sessions.size()) + 1;
        session.title = node.member(QStringLiteral("title")).requiredText();
        const JsonNode date = node.member(QStringLiteral("date"));
        session.date = date.exists() ? readDate(date) : meeting.starts;
        const bool outside = (!meeting.starts.isEmpty() && session.date < meeting.starts) || (!meeting.ends.isEmpty() && session.date > meeting.ends);
        if (!session.date.isEmpty() && outside)
            date.fail(tr("%1 lies outside the meeting (%2 to %3)").arg(session.date, meeting.starts, meeting.ends));
        const JsonNode part = node.member(QStringLiteral("part"));
        if (const QString word = part.text(); !word.isEmpty()) {
            if (const auto known = words::dayPart(word))
                session.part = *known;
            else
                part.fail(tr("“%1” is no part of the day; write one of %2").arg(word, dayParts().join(QStringLiteral("、"))));
        }
        const JsonNode time = node.member(QStringLiteral("time"));
        session.time = time.text();
        const QTime clock = QTime::fromString(session.time.section(u'-', 0, 0).trimmed(), QStringLiteral("H:mm"));
        if (!session.time.isEmpty() && !clock.isValid())
            time.fail(tr("“%1” is no time; write 09:00").arg(session.time));
        if (session.part.isEmpty() && clock.isValid())
            session.part = dayParts().at(clock.hour() < 12 ? 0 : clock.hour() < 18 ? 1 : 2);
        session.room = node.member(QStringLiteral("room")).text();
        session.chair = node.member(QStringLiteral("chair")).text();
        session.content = node.member(QStringLiteral("content")).text();
        sessions.append(session);
    }
    return sessions;
}

void PlanReader::readAgenda(const JsonNode &node, int level, QList<AgendaItem> &items) const
{
    for (const JsonNode &entry : node.list()) {
        AgendaItem item;
        item.level = level;
        if (entry.value().isString()) {
            item.title = entry.requiredText();
            items.append(item);
            continue;
        }
        if (!entry.isObject())
            continue;
        entry.onlyKnows({QStringLiteral("title"), QStringLiteral("presenter"), QStringLiteral("items"), QStringLiteral("level"), QStringLiteral("id")});
        item.level = entry.member(QStringLiteral("level")).integer(0, 4, level);
        item.title = entry.member(QStringLiteral("title")).requiredText();
        item.presenter = entry.member(QStringLiteral("presenter")).text();
        items.append(item);
        readAgenda(entry.member(QStringLiteral("items")), item.level + 1, items);
    }
}

const Attendee *PlanReader::findMember(const JsonNode &node) const
{
    QString name, sector;
    if (node.value().isObject()) {
        name = node.member(QStringLiteral("name")).requiredText();
        sector = node.member(QStringLiteral("sector")).text();
    } else {
        name = node.requiredText();
    }
    if (name.isEmpty())
        return nullptr;
    QList<const Attendee *> found = m_byName.value(xz::parseName(name).name);
    if (!sector.isEmpty())
        found.removeIf([&](const Attendee *member) { return member->sector != sector && member->sectorShort != sector; });
    if (found.isEmpty()) {
        node.fail(sector.isEmpty() ? tr("no member in office is called %1").arg(name)
                                   : tr("no member in office of the sector %2 is called %1").arg(name, sector));
        return nullptr;
    }
    if (found.size() > 1) {
        node.fail(tr("%1 members are called %2; write {\"name\": \"%2\", \"sector\": \"%3\"}").arg(found.size()).arg(name, found.first()->sector));
        return nullptr;
    }
    return found.first();
}

QList<Attendee> PlanReader::readAttendees(const JsonNode &node, const QList<Hall> &halls) const
{
    QList<Attendee> attendees;
    if (!node.exists() || !node.isObject())
        return attendees;
    node.onlyKnows({QStringLiteral("members"), QStringLiteral("rostrum"), QStringLiteral("guests")});
    QHash<qint64, qsizetype> known; // person → index
    const auto add = [&](const Attendee &member) {
        known.insert(member.personId, attendees.size());
        attendees.append(member);
        attendees.last().attendanceClass = QStringLiteral("出席");
    };

    const JsonNode members = node.member(QStringLiteral("members"));
    if (members.value().isString()) {
        const QString word = members.text().toLower();
        if (word == QStringLiteral("all") || word == QStringLiteral("全体") || word == QStringLiteral("全体委员")) {
            for (const Attendee &member : m_roster.members)
                add(member);
            if (m_roster.members.isEmpty())
                members.fail(tr("there are no members in office; import the roster first"));
        } else {
            members.fail(tr("must be \"all\" or a list of names"));
        }
    } else {
        for (const JsonNode &name : members.list()) {
            const Attendee *member = findMember(name);
            if (member && known.contains(member->personId))
                name.fail(tr("%1 is named twice").arg(member->name));
            else if (member)
                add(*member);
            if (const QString word = name.member(QStringLiteral("class")).text(); member && !word.isEmpty())
                attendees.last().attendanceClass = words::attendanceClass(word).value_or(word);
        }
    }

    int rank = 0;
    const JsonNode rostrum = node.member(QStringLiteral("rostrum"));
    const bool hasRostrum = std::any_of(halls.begin(), halls.end(), [](const Hall &hall) { return hall.areaOf(AreaKind::Rostrum); });
    if (rostrum.value().isArray() && !rostrum.value().toArray().isEmpty() && !halls.isEmpty() && !hasRostrum)
        rostrum.fail(tr("no hall has a rostrum; give a hall \"rostrum\": [7, 12]"));
    for (const JsonNode &name : rostrum.list()) {
        const Attendee *member = findMember(name);
        if (!member)
            continue;
        if (!known.contains(member->personId))
            add(*member);
        Attendee &attendee = attendees[known.value(member->personId)];
        if (attendee.rostrumRank > 0)
            name.fail(tr("%1 is named twice").arg(member->name));
        else
            attendee.rostrumRank = ++rank;
    }

    for (const JsonNode &entry : node.member(QStringLiteral("guests")).list()) {
        if (!entry.isObject())
            continue;
        Attendee guest;
        guest.name = xz::parseName(entry.member(QStringLiteral("name")).requiredText()).name;
        const JsonNode classNode = entry.member(QStringLiteral("class"));
        const QString word = classNode.exists() ? classNode.text() : QStringLiteral("列席");
        if (const auto attendance = words::attendanceClass(word))
            guest.attendanceClass = *attendance;
        else
            classNode.fail(tr("“%1” is no attendance class; write one of %2").arg(word, attendanceClasses().join(QStringLiteral("、"))));
        guest.post = entry.member(QStringLiteral("post")).text();
        guest.unit = entry.member(QStringLiteral("unit")).text();
        guest.group = entry.member(QStringLiteral("group")).text();
        guest.rank = entry.member(QStringLiteral("rank")).integer(0, 100000, 0);
        guest.needsWheelchair = entry.member(QStringLiteral("wheelchair")).boolean(false);
        if (m_roster.completeGuest)
            m_roster.completeGuest(guest);
        attendees.append(guest);
    }
    return attendees;
}

} // namespace xz::meetings
