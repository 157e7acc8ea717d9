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
#include "sdk/commandarguments.h"

namespace xz::meetings {

namespace {

/// The number of a meeting and how to print.
struct Asked {
    qint64 id = 0;
    bool json = false;
};

Result<Asked> meetingAsked(const CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("format")}, 0, -1});
    if (!arguments)
        return arguments.error();
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return format.error();
    bool isNumber = false;
    const qint64 id = arguments->word(0).toLongLong(&isNumber);
    if (arguments->words().size() != 1 || !isNumber)
        return Error{ErrorCode::Usage, MeetingCommands::tr("Give the number of one meeting. See: xiezheng meetings list"), {}};
    return Asked{id, *format == QStringLiteral("json")};
}

void print(QTextStream &out, const QJsonDocument &document) { out << QString::fromUtf8(document.toJson(QJsonDocument::Indented)); }

} // namespace

QList<CommandEntry> MeetingCommands::entries()
{
    const QString meetings = QStringLiteral("meetings"), formatHelp = tr("--format table|json   how to print; table when not given");
    return {{{meetings, QStringLiteral("new")},
             QStringLiteral("PLAN.json [--format json|table]"),
             tr("Create a meeting from a plan"),
             tr("PLAN.json   the plan; - reads it from the standard input\n--format json|table   how to print; json when not given: {\"id\": …}\nEach fault is named with its place, and nothing is saved."),
             &MeetingCommands::createFromPlan},
            {{meetings, QStringLiteral("list")}, QStringLiteral("[--format table|json]"), tr("List the meetings, newest first"), formatHelp,
             &MeetingCommands::list},
            {{meetings, QStringLiteral("show")}, QStringLiteral("ID [--format table|json]"), tr("Show a meeting with all it holds"), formatHelp,
             &MeetingCommands::show},
            {{meetings, QStringLiteral("seat")}, QStringLiteral("ID [--format table|json]"), tr("Seat a meeting by its rules; locked people stay"),
             formatHelp, &MeetingCommands::seat}};
}

int MeetingCommands::createFromPlan(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("format")}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("table")});
    if (!format)
        return call.fail(format.error());
    if (arguments->words().size() != 1)
        return call.fail({ErrorCode::Usage, tr("Name one plan file. See: xiezheng meetings new --help"), {}});
    const QString path = arguments->word(0);
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return call.fail({ErrorCode::BadInput, tr("The plan %1 cannot be read: %2. Check the path.").arg(path, file.errorString()), {}});
    const QByteArray json = file.readAll();

    const auto workspace = call.workspace(true);
    if (!workspace)
        return call.fail(workspace.error());
    const auto roster = RosterReader(**workspace).read();
    if (!roster)
        return call.fail(roster.error());
    const PlanReader::Reading reading = PlanReader(*roster).read(json);
    for (const PlanProblem &problem : reading.problems)
        *call.err << (problem.isWarning ? tr("%1: %2: warning: %3") : tr("%1: %2: %3")).arg(path, problem.path, problem.text) << Qt::endl;
    if (!reading.ok())
        return 3;

    ChangeSet changes(**workspace, tr("New meeting “%1”").arg(reading.data.meeting.title));
    const qint64 id = MeetingRepository(**workspace).add(changes, reading.data);
    if (const auto done = changes.commit(*call.progress); !done)
        return call.fail(done.error());
    if (*format == QStringLiteral("json"))
        *call.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("id"), id}}).toJson(QJsonDocument::Compact)) << Qt::endl;
    else
        *call.out << id << '\t' << reading.data.meeting.starts << '\t' << reading.data.meeting.title << Qt::endl;
    return 0;
}

int MeetingCommands::list(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("format")}, 0, 0});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto meetings = MeetingRepository(**workspace).list();
    if (!meetings)
        return call.fail(meetings.error());
    if (*format == QStringLiteral("json")) {
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
    const auto asked = meetingAsked(call);
    if (!asked)
        return call.fail(asked.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto data = MeetingRepository(**workspace).load(asked->id);
    if (!data)
        return call.fail(data.error());
    if (asked->json) {
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
    const auto asked = meetingAsked(call);
    if (!asked)
        return call.fail(asked.error());
    const auto workspace = call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    const auto state = SeatingService(**workspace).seat(asked->id, *call.progress);
    if (!state)
        return call.fail(state.error());
    if (asked->json) {
        QJsonObject object = seatingToJson(state->input, state->plan);
        object.insert(QStringLiteral("meeting"), asked->id);
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
