#include "ui/attendancecommands.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/records/changeset.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/signindesk.h"
#include "domain/attendancejson.h"
#include "sdk/commandarguments.h"

namespace xz::meetings {

namespace {

const QString codeOption = QStringLiteral("code"), nameOption = QStringLiteral("name"), sectorOption = QStringLiteral("sector"), atOption = QStringLiteral("at"),
              asOption = QStringLiteral("as"), proxyOption = QStringLiteral("proxy"), sessionOption = QStringLiteral("session"), undoFlag = QStringLiteral("undo"),
              formatOption = QStringLiteral("format"), jsonWord = QStringLiteral("json"), tableWord = QStringLiteral("table"), deskOption = QStringLiteral("desk");

void print(QTextStream &out, const QJsonObject &object) { out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

Result<qint64> meetingOf(const CommandArguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.word(0).toLongLong(&isNumber);
    if (arguments.words().size() != 1 || !isNumber)
        return Error{ErrorCode::Usage, AttendanceCommands::tr("Give the number of one meeting. See: xiezheng meetings list"), {}};
    return id;
}

QString listed(const QList<Session> &sessions)
{
    QStringList names;
    for (int i = 0; i < sessions.size(); ++i)
        names << QStringLiteral("%1 %2（%3%4）").arg(i + 1).arg(sessions.at(i).title, sessions.at(i).date, sessions.at(i).part);
    return names.join(QStringLiteral("、"));
}

/// A session by its place (1 …) or its title; 0 when none was asked for.
Result<qint64> sessionOf(Workspace &workspace, qint64 meeting, const CommandArguments &arguments)
{
    if (!arguments.has(sessionOption))
        return qint64(0);
    const auto sessions = MeetingRepository(workspace).sessions(meeting);
    if (!sessions)
        return sessions.error();
    const QString asked = arguments.value(sessionOption).trimmed();
    QList<qint64> found;
    bool isNumber = false;
    const int number = asked.toInt(&isNumber);
    for (int i = 0; i < sessions->size(); ++i)
        if (isNumber ? i + 1 == number : sessions->at(i).title == asked)
            found << sessions->at(i).id;
    if (found.size() == 1)
        return found.first();
    return Error{ErrorCode::BadInput,
                 (found.isEmpty() ? AttendanceCommands::tr("The meeting has no session “%1”. It has: %2.") : AttendanceCommands::tr("Several sessions are named “%1”; give the number: %2."))
                     .arg(asked, listed(*sessions)),
                 {}};
}

/// A moment: 2026-02-26T08:41, "2026-02-26 08:41:24", or 08:41 of the session's day.
Result<QDateTime> moment(const CommandArguments &arguments, const QList<Session> &sessions, qint64 session)
{
    if (!arguments.has(atOption))
        return QDateTime::currentDateTime();
    const QString text = arguments.value(atOption).trimmed();
    for (const QString &format : {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss")}) {
        const QTime time = QTime::fromString(text, format);
        if (!time.isValid())
            continue;
        QDate day = QDate::currentDate();
        for (const Session &one : sessions)
            if (const QDate date = QDate::fromString(one.date, Qt::ISODate); date.isValid() && (one.id == session || sessions.size() == 1))
                day = date;
        return QDateTime(day, time);
    }
    const QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (time.isValid())
        return time;
    return Error{ErrorCode::Usage, AttendanceCommands::tr("“%1” is no time. Write 08:41 or 2026-02-26T08:41.").arg(text), {}};
}

/// The one person meant by --code or --name and --sector.
Result<qint64> personOf(const SignInDesk &desk, const CommandArguments &arguments, SignInWay &way)
{
    const bool byCode = arguments.has(codeOption);
    const QString text = arguments.value(byCode ? codeOption : nameOption);
    SignInDesk::Found found = desk.find(text);
    way = found.way;
    if (arguments.has(sectorOption)) {
        const QString sector = arguments.value(sectorOption);
        found.people.removeIf([&](qint64 id) { return desk.attendee(id)->sector != sector && desk.attendee(id)->sectorShort != sector; });
    }
    // A full name means those who bear it and not who has it within a longer one.
    if (!byCode) {
        const QString name = parseName(text).name;
        const auto exact = [&](qint64 id) { return desk.attendee(id)->name == name || desk.attendee(id)->initials.compare(text.trimmed(), Qt::CaseInsensitive) == 0; };
        found.people.removeIf([&](qint64 id) { return !exact(id); });
    }
    if (found.kind == SignInDesk::Found::Kind::OtherMeeting)
        return Error{ErrorCode::BadInput, AttendanceCommands::tr("The code “%1” belongs to another meeting. Nobody was signed in.").arg(text), {}};
    if (found.people.isEmpty())
        return Error{ErrorCode::BadInput,
                     (byCode ? AttendanceCommands::tr("The code “%1” is on no badge of this meeting. Nobody was signed in.")
                             : AttendanceCommands::tr("“%1” is not on the list of this meeting. Nobody was signed in."))
                         .arg(text),
                     {}};
    if (found.people.size() == 1)
        return found.people.first();
    QStringList which;
    for (const qint64 id : std::as_const(found.people)) {
        const Attendee &one = *desk.attendee(id);
        which << QStringLiteral("%1（%2，%3）").arg(one.name, one.sector.isEmpty() ? one.unit : one.sector, one.badge);
    }
    return Error{ErrorCode::BadInput, AttendanceCommands::tr("%1 people are meant by “%2”: %3. Add --sector, or give --code.").arg(found.people.size()).arg(text, which.join(QStringLiteral("、"))), {}};
}

QJsonObject personToJson(const SignInDesk &desk, qint64 id)
{
    const Attendee &person = *desk.attendee(id);
    return {{QStringLiteral("who"), person.name},       {QStringLiteral("seat"), desk.seatText(id)}, {QStringLiteral("class"), person.attendanceClass},
            {QStringLiteral("sector"), person.sector},  {QStringLiteral("group"), person.group},     {QStringLiteral("unit"), person.unit},
            {QStringLiteral("badge"), person.badge},    {QStringLiteral("session"), sessionToJson(desk.session())},
            {QStringLiteral("counts"), countsToJson(desk.roll().counts())}, {QStringLiteral("line"), desk.roll().openingLine()}};
}

} // namespace

QList<CommandEntry> AttendanceCommands::entries()
{
    const QString meetings = QStringLiteral("meetings");
    const QString sessionHelp = tr("--session N|TITLE  which session, by its number or title");
    return {{{meetings, QStringLiteral("checkin")},
             QStringLiteral("ID (--code C | --name N [--sector S]) [--session S] [--at TIME] [--as 代理|补签|早退] [--proxy NAME] [--desk NAME] | --undo"),
             tr("Sign one person in at a session"),
             tr("--code C           what a badge's code says, or the badge's number\n--name N           the name, or its initials; --sector S tells namesakes apart\n%1; without it that of the half day of TIME\n"
                "--at TIME          08:41 or 2026-02-26T08:41; without it now\n--as 代理|补签|早退    somebody came instead (--proxy NAME), signed afterwards, or leaves early\n"
                "--desk NAME        at which desk\n--undo             take back the last sign-in, or that of --code or --name\n"
                "Prints {who, seat, class, counts, already}. Who is signed in already is not counted twice.").arg(sessionHelp),
             &AttendanceCommands::checkIn},
            {{meetings, QStringLiteral("attendance")},
             QStringLiteral("ID [--session S] [--format json|table]"),
             tr("Show who was at a session"),
             tr("%1; without it the last with sign-ins\n--format json|table  how to print; json when not given").arg(sessionHelp),
             &AttendanceCommands::attendance},
            {{meetings, QStringLiteral("leave")},
             QStringLiteral("ID --name N [--sector S] [--session S] [--reason R] [--approver A] [--asked DATE] [--oral] [--state 待批|已准|不准] | --cancel"),
             tr("Note a leave and its approval"),
             tr("--name N           who; --sector S tells namesakes apart\n%1; without it the whole meeting\n--reason R         why\n--approver A       who approved it\n"
                "--asked DATE       when it was asked for; without it today\n--oral             not in writing\n--state STATE      已准 with an approver, else 待批\n--cancel           take the leave back").arg(sessionHelp),
             &AttendanceCommands::leave},
            {{meetings, QStringLiteral("quorum")},
             QStringLiteral("KIND [2/3|1/2|none]"),
             tr("Show or set how many members a kind of meeting needs"),
             tr("KIND   name of the kind as the meetings bear it"),
             &AttendanceCommands::quorum}};
}

int AttendanceCommands::checkIn(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(
        call.arguments, {{undoFlag}, {codeOption, nameOption, sectorOption, atOption, asOption, proxyOption, sessionOption, deskOption, formatOption}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    const auto format = arguments->choice(formatOption, {jsonWord, tableWord});
    if (!format)
        return call.fail(format.error());
    const QString early = QStringLiteral("早退");
    const auto as = arguments->choice(asOption, {QString(), words::of(SignInAs::Proxy), words::of(SignInAs::Afterwards), early});
    if (!as)
        return call.fail(as.error());
    const bool named = arguments->has(codeOption) || arguments->has(nameOption);
    if ((arguments->has(codeOption) && arguments->has(nameOption)) || (!named && !arguments->has(undoFlag)))
        return call.fail({ErrorCode::Usage, tr("Say who: --code C or --name N."), {}});
    const auto workspace = call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    const auto session = sessionOf(**workspace, *id, *arguments);
    if (!session)
        return call.fail(session.error());
    const auto sessions = MeetingRepository(**workspace).sessions(*id);
    if (!sessions)
        return call.fail(sessions.error());
    const auto at = moment(*arguments, *sessions, *session);
    if (!at)
        return call.fail(at.error());
    auto opened = SignInDesk::open(**workspace, *id, *session, *at);
    if (!opened)
        return call.fail(opened.error());
    SignInDesk &desk = **opened;
    if (*session == 0 && desk.sessions().size() > 1 && !halfDayOf(desk.session()).startsWith(at->date().toString(Qt::ISODate)))
        *call.err << tr("No session is on %1; “%2” (%3) was taken. Name another with --session.").arg(at->date().toString(Qt::ISODate), desk.session().title, halfDayOf(desk.session())) << Qt::endl;

    qint64 person = 0;
    SignInDesk::Request request;
    if (named) {
        const auto found = personOf(desk, *arguments, request.way);
        if (!found)
            return call.fail(found.error());
        person = *found;
    }
    QJsonObject told;
    if (arguments->has(undoFlag)) {
        const auto undone = desk.undo(person);
        if (!undone)
            return call.fail(undone.error());
        told = personToJson(desk, undone->attendeeId);
        told.insert(QStringLiteral("undone"), true);
    } else if (*as == early) {
        if (const auto left = desk.leaveEarly(person, *at); !left)
            return call.fail(left.error());
        told = personToJson(desk, person);
        told.insert(QStringLiteral("state"), Roll::stateText(*desk.roll().of(person)));
    } else {
        request.attendee = person;
        request.as = words::signInAs(*as).value_or(SignInAs::Self);
        request.proxy = arguments->value(proxyOption);
        request.desk = arguments->value(deskOption);
        request.at = *at;
        const auto answer = desk.signIn(request);
        if (!answer)
            return call.fail(answer.error());
        told = personToJson(desk, person);
        told.insert(QStringLiteral("already"), answer->already);
        told.insert(QStringLiteral("at"), answer->signIn.arrived.toString(Qt::ISODate));
        told.insert(QStringLiteral("state"), Roll::stateText(*desk.roll().of(person)));
        if (answer->already)
            *call.err << tr("%1 signed in at %2 already and was not counted again.").arg(desk.attendee(person)->name, answer->signIn.arrived.toString(QStringLiteral("HH:mm:ss"))) << Qt::endl;
    }
    if (*format == jsonWord)
        print(*call.out, told);
    else
        *call.out << told.value(QStringLiteral("who")).toString() << '\t' << told.value(QStringLiteral("seat")).toString() << '\t'
                  << told.value(QStringLiteral("state")).toString() << '\t' << desk.roll().openingLine() << Qt::endl;
    return 0;
}

int AttendanceCommands::attendance(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {sessionOption, formatOption}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    const auto format = arguments->choice(formatOption, {jsonWord, tableWord});
    if (!format)
        return call.fail(format.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    auto session = sessionOf(**workspace, *id, *arguments);
    if (!session)
        return call.fail(session.error());
    const auto signIns = AttendanceRepository(**workspace).signIns(*id);
    if (!signIns)
        return call.fail(signIns.error());
    if (*session == 0 && !signIns->isEmpty())
        session = signIns->last().sessionId;
    const auto desk = SignInDesk::open(**workspace, *id, *session);
    if (!desk)
        return call.fail(desk.error());
    if (*format == jsonWord) {
        QJsonObject object = rollToJson((*desk)->session(), (*desk)->roll());
        QJsonArray sessions;
        for (const Session &one : (*desk)->sessions()) {
            QJsonObject line = sessionToJson(one);
            line.insert(QStringLiteral("signedIn"), int(std::count_if(signIns->begin(), signIns->end(), [&](const SignIn &signIn) { return signIn.sessionId == one.id; })));
            sessions.append(line);
        }
        object.insert(QStringLiteral("meeting"), *id);
        object.insert(QStringLiteral("sessions"), sessions);
        print(*call.out, object);
        return 0;
    }
    QTextStream &out = *call.out;
    out << (*desk)->meeting().title << '\t' << (*desk)->session().title << '\t' << halfDayOf((*desk)->session()) << Qt::endl << (*desk)->roll().openingLine() << Qt::endl;
    for (const Roll::Group &sector : (*desk)->roll().bySector())
        out << sector.name << '\t' << tr("expected %1, present %2, on leave %3, absent %4").arg(sector.counts.expected).arg(sector.counts.present).arg(sector.counts.onLeave).arg(sector.counts.absent) << Qt::endl;
    return 0;
}

int AttendanceCommands::leave(CommandCall &call)
{
    const QString reason = QStringLiteral("reason"), approver = QStringLiteral("approver"), asked = QStringLiteral("asked"), oral = QStringLiteral("oral"),
                  state = QStringLiteral("state"), cancel = QStringLiteral("cancel");
    const auto arguments = CommandArguments::parse(call.arguments, {{oral, cancel}, {nameOption, codeOption, sectorOption, sessionOption, reason, approver, asked, state}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    const QString usual = words::of(arguments->has(approver) ? Leave::State::Approved : Leave::State::Asked);
    const auto wanted = arguments->has(state) ? arguments->choice(state, {words::of(Leave::State::Asked), words::of(Leave::State::Approved), words::of(Leave::State::Refused)})
                                              : Result<QString>(usual);
    if (!wanted)
        return call.fail(wanted.error());
    if (!arguments->has(nameOption) && !arguments->has(codeOption))
        return call.fail({ErrorCode::Usage, tr("Say who: --name N."), {}});
    const QDate day = arguments->has(asked) ? QDate::fromString(arguments->value(asked), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return call.fail({ErrorCode::Usage, tr("“%1” is no date. Write 2026-02-24.").arg(arguments->value(asked)), {}});
    const auto workspace = call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    const auto session = sessionOf(**workspace, *id, *arguments);
    if (!session)
        return call.fail(session.error());
    const auto desk = SignInDesk::open(**workspace, *id, *session);
    if (!desk)
        return call.fail(desk.error());
    SignInWay way = SignInWay::Hand;
    const auto person = personOf(**desk, *arguments, way);
    if (!person)
        return call.fail(person.error());
    const AttendanceRepository repository(**workspace);
    const auto leaves = repository.leaves(*id);
    if (!leaves)
        return call.fail(leaves.error());
    Leave leave;
    for (const Leave &former : *leaves)
        if (former.attendeeId == *person && former.sessionId == *session)
            leave = former;
    const Attendee &attendee = *(*desk)->attendee(*person);
    ChangeSet changes(**workspace, tr("Leave of %1").arg(attendee.name));
    if (arguments->has(cancel)) {
        if (leave.id == 0)
            return call.fail({ErrorCode::NotFound, tr("%1 has no such leave.").arg(attendee.name), {}});
        repository.remove(changes, leave, attendee);
    } else {
        leave.attendeeId = *person;
        leave.sessionId = *session;
        leave.reason = arguments->value(reason, leave.reason);
        leave.approver = arguments->value(approver, leave.approver);
        leave.inWriting = !arguments->has(oral);
        leave.asked = arguments->has(asked) || !leave.asked.isValid() ? day : leave.asked;
        leave.state = *words::leaveState(*wanted);
        leave.decided = leave.state == Leave::State::Asked ? QDate() : QDate::currentDate();
        for (const QString &doubt : leaveDoubts(leave, (*desk)->meeting(), (*desk)->sessions()))
            *call.err << attendee.name << ": " << doubt << Qt::endl;
        repository.store(changes, *id, leave, attendee);
    }
    if (const auto done = changes.commit(*call.progress); !done)
        return call.fail(done.error());
    print(*call.out, {{QStringLiteral("who"), attendee.name}, {QStringLiteral("state"), arguments->has(cancel) ? QString() : words::of(leave.state)},
                      {QStringLiteral("session"), *session == 0 ? QJsonValue() : QJsonValue(sessionToJson((*desk)->session()))}});
    return 0;
}

int AttendanceCommands::quorum(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {}, 1, 2});
    if (!arguments)
        return call.fail(arguments.error());
    const QString none = QStringLiteral("none"), wanted = arguments->word(1);
    if (!wanted.isEmpty() && wanted != none && words::quorumRule(wanted) == QuorumRule::None)
        return call.fail({ErrorCode::Usage, tr("“%1” is no rule. Write 2/3, 1/2 or none.").arg(wanted), {}});
    const auto workspace = wanted.isEmpty() ? call.workspace(false) : call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    const AttendanceRepository repository(**workspace);
    auto rule = repository.ruleOf(arguments->word(0));
    if (!rule)
        return call.fail(rule.error());
    if (!wanted.isEmpty()) {
        rule->quorum = words::quorumRule(wanted);
        ChangeSet changes(**workspace, tr("Quorum of %1").arg(arguments->word(0)));
        if (const auto planned = repository.setRule(changes, arguments->word(0), *rule); !planned)
            return call.fail(planned.error());
        if (const auto done = changes.commit(); !done)
            return call.fail(done.error());
    }
    *call.out << arguments->word(0) << '\t' << (rule->quorum == QuorumRule::None ? none : words::of(rule->quorum)) << '\t' << quorumText(rule->quorum) << Qt::endl;
    return 0;
}

} // namespace xz::meetings
