#include "ui/meetingcommands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/rosterreader.h"
#include "data/seatingservice.h"
#include "domain/planwriter.h"
#include "domain/seatexplanation.h"

namespace xz::meetings {

namespace {

/// Arguments of one command: at most one plain word and --format.
struct Arguments {
    QStringList plain;
    QString format;
    QString fault;
};

Arguments parse(const QStringList &arguments)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QStringLiteral("--format") && i + 1 < arguments.size())
            parsed.format = arguments.at(++i);
        else if (argument.startsWith(QStringLiteral("--format=")))
            parsed.format = argument.section(u'=', 1);
        else if (argument.startsWith(u'-') && argument.size() > 1)
            parsed.fault = argument;
        else
            parsed.plain.append(argument);
    }
    return parsed;
}

void print(QTextStream &out, const QJsonDocument &document) { out << QString::fromUtf8(document.toJson(QJsonDocument::Indented)); }

} // namespace

QList<CommandEntry> MeetingCommands::entries()
{
    const QString meetings = QStringLiteral("meetings"), formatHelp = tr("--format table|json   how to print; table when not given");
    return {{{meetings, QStringLiteral("new")},
             QStringLiteral("PLAN.json"),
             tr("Create a meeting from a plan"),
             tr("PLAN.json   the plan; - reads it from the standard input\nPrints {\"id\": …}. Each fault is named with its place, and nothing is saved."),
             &MeetingCommands::createFromPlan},
            {{meetings, QStringLiteral("list")}, QStringLiteral("[--format table|json]"), tr("List the meetings, newest first"), formatHelp,
             &MeetingCommands::list},
            {{meetings, QStringLiteral("show")}, QStringLiteral("ID [--format table|json]"), tr("Show a meeting with all it holds"), formatHelp,
             &MeetingCommands::show},
            {{meetings, QStringLiteral("seat")}, QStringLiteral("ID [--format table|json]"), tr("Seat a meeting by its rules; locked people stay"),
             formatHelp, &MeetingCommands::seat}};
}

int MeetingCommands::fail(CommandCall &call, const Error &error)
{
    *call.err << error.text << Qt::endl;
    return error.exitCode();
}

int MeetingCommands::misuse(CommandCall &call, const QString &text)
{
    *call.err << text << Qt::endl;
    return 2;
}

int MeetingCommands::createFromPlan(CommandCall &call)
{
    const Arguments arguments = parse(call.arguments);
    if (!arguments.fault.isEmpty())
        return misuse(call, tr("Unknown option %1. See: xiezheng meetings new --help").arg(arguments.fault));
    if (arguments.plain.size() != 1)
        return misuse(call, tr("Name one plan file. See: xiezheng meetings new --help"));
    const QString path = arguments.plain.first();
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(call, {ErrorCode::BadInput, tr("The plan %1 cannot be read: %2. Check the path.").arg(path, file.errorString()), {}});
    const QByteArray json = file.readAll();

    const auto workspace = call.workspace(true);
    if (!workspace)
        return fail(call, workspace.error());
    const auto roster = RosterReader(**workspace).read();
    if (!roster)
        return fail(call, roster.error());
    const PlanReader::Reading reading = PlanReader(*roster).read(json);
    for (const PlanProblem &problem : reading.problems)
        *call.err << (problem.isWarning ? tr("%1: %2: warning: %3") : tr("%1: %2: %3")).arg(path, problem.path, problem.text) << Qt::endl;
    if (!reading.ok())
        return 3;

    ChangeSet changes(**workspace, tr("New meeting “%1”").arg(reading.data.meeting.title));
    const qint64 id = MeetingRepository(**workspace).add(changes, reading.data);
    if (const auto done = changes.commit(*call.progress); !done)
        return fail(call, done.error());
    *call.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("id"), id}}).toJson(QJsonDocument::Compact)) << Qt::endl;
    return 0;
}

int MeetingCommands::list(CommandCall &call)
{
    const Arguments arguments = parse(call.arguments);
    if (!arguments.fault.isEmpty() || !arguments.plain.isEmpty())
        return misuse(call, tr("Unknown argument. See: xiezheng meetings list --help"));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    const auto meetings = MeetingRepository(**workspace).list();
    if (!meetings)
        return fail(call, meetings.error());
    if (arguments.format == QStringLiteral("json")) {
        QJsonArray array;
        for (const MeetingSummary &summary : *meetings)
            array.append(QJsonObject{{QStringLiteral("id"), summary.meeting.id},         {QStringLiteral("title"), summary.meeting.title},
                                     {QStringLiteral("kind"), summary.meeting.kind},     {QStringLiteral("starts"), summary.meeting.starts},
                                     {QStringLiteral("ends"), summary.meeting.ends},     {QStringLiteral("place"), summary.meeting.place},
                                     {QStringLiteral("sessions"), summary.sessions},     {QStringLiteral("attendees"), summary.attendees},
                                     {QStringLiteral("seated"), summary.seated}});
        print(*call.out, QJsonDocument(array));
        return 0;
    }
    for (const MeetingSummary &summary : *meetings)
        *call.out << summary.meeting.id << '\t' << summary.meeting.starts << '\t' << summary.meeting.title << '\t'
                  << tr("%1 people, %2 seated").arg(summary.attendees).arg(summary.seated) << Qt::endl;
    if (meetings->isEmpty())
        *call.err << tr("There are no meetings yet. Create one with: xiezheng meetings new PLAN.json") << Qt::endl;
    return 0;
}

int MeetingCommands::show(CommandCall &call)
{
    const Arguments arguments = parse(call.arguments);
    bool isNumber = false;
    const qint64 id = arguments.plain.value(0).toLongLong(&isNumber);
    if (!arguments.fault.isEmpty() || arguments.plain.size() != 1 || !isNumber)
        return misuse(call, tr("Give the number of one meeting. See: xiezheng meetings list"));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    const auto data = MeetingRepository(**workspace).load(id);
    if (!data)
        return fail(call, data.error());
    if (arguments.format == QStringLiteral("json")) {
        print(*call.out, QJsonDocument(meetingToJson(*data)));
        return 0;
    }
    const Meeting &meeting = data->meeting;
    QTextStream &out = *call.out;
    out << meeting.title << Qt::endl;
    out << meeting.kind << '\t' << meeting.starts << " – " << meeting.ends << '\t' << meeting.place << Qt::endl;
    for (const Session &session : data->sessions)
        out << session.date << ' ' << session.part << ' ' << session.time << '\t' << session.title << '\t' << session.room << Qt::endl;
    for (const AgendaItem &item : data->agenda)
        out << QString(2 * item.level, u' ') << item.position << ". " << item.title << Qt::endl;
    for (const Hall &hall : data->halls)
        out << tr("Hall %1: %2 seats").arg(hall.name).arg(hall.capacity()) << Qt::endl;
    out << tr("%1 people attend").arg(data->attendees.size()) << Qt::endl;
    return 0;
}

int MeetingCommands::seat(CommandCall &call)
{
    const Arguments arguments = parse(call.arguments);
    bool isNumber = false;
    const qint64 id = arguments.plain.value(0).toLongLong(&isNumber);
    if (!arguments.fault.isEmpty() || arguments.plain.size() != 1 || !isNumber)
        return misuse(call, tr("Give the number of one meeting. See: xiezheng meetings list"));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    const auto state = SeatingService(**workspace).seat(id, *call.progress);
    if (!state)
        return fail(call, state.error());
    if (arguments.format == QStringLiteral("json")) {
        QJsonObject object = seatingToJson(state->input, state->plan);
        object.insert(QStringLiteral("meeting"), id);
        object.insert(QStringLiteral("version"), state->version.number);
        print(*call.out, QJsonDocument(object));
        return 0;
    }
    QTextStream &out = *call.out;
    QHash<qint64, const Attendee *> people;
    for (const Attendee &attendee : state->input.attendees)
        people.insert(attendee.id, &attendee);
    for (const Placement &placement : state->plan.placements) {
        const Hall *hall = findHallOfArea(state->input.halls, placement.seat.area);
        const Attendee *person = people.value(placement.attendee);
        if (hall && person)
            out << hall->name << '\t' << seatText(state->input.halls, placement.seat) << '\t' << person->name << '\t' << person->sector << Qt::endl;
    }
    for (const Unseated &unseated : state->plan.unseated)
        if (const Attendee *person = people.value(unseated.attendee))
            *call.err << tr("without a seat: %1 (%2)").arg(person->name, reasonText(state->input, unseated)) << Qt::endl;
    *call.err << tr("Version %1: %2 seated, %3 without a seat, %4 moved")
                     .arg(state->version.number)
                     .arg(state->plan.placements.size())
                     .arg(state->plan.unseated.size())
                     .arg(state->plan.moves.size())
              << Qt::endl;
    return 0;
}

} // namespace xz::meetings
