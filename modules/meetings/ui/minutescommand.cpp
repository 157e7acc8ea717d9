#include "ui/minutescommand.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/minutesrepository.h"
#include "data/signindesk.h"
#include "domain/attendancejson.h"
#include "print/attendanceprintsource.h"
#include "print/meetingbundle.h"
#include "print/render/pdfwriter.h"
#include "sdk/commandarguments.h"

namespace xz::meetings {

namespace {

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString().trimmed(); }

} // namespace

CommandEntry MinutesCommand::entry()
{
    return {{QStringLiteral("meetings"), QStringLiteral("minutes")},
            QStringLiteral("ID [MINUTES.json] [--out X.pdf]"),
            tr("Take, show or print the minutes of a meeting"),
            tr("MINUTES.json   {number, day, chair, recorder, body, resolutions:[{title, body, votes:{for, against, abstain}, members}], tasks:[{title, due, assignee}]}\n"
               "               members are all of the meeting when not given; a vote passes by more than half of them\n--out X.pdf    print them"),
            &MinutesCommand::run};
}

Outcome MinutesCommand::take(Workspace &workspace, qint64 meeting, const QByteArray &json, Progress &progress)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadInput, tr("The minutes are no JSON: %1 at byte %2.").arg(fault.errorString()).arg(fault.offset), {}};
    const auto desk = SignInDesk::open(workspace, meeting, 0);
    if (!desk)
        return desk.error();
    Minutes minutes{0, 0, text(object, "number"), text(object, "day"), text(object, "chair"), text(object, "recorder"), text(object, "body"), {}};
    for (const QJsonValue &value : object.value(QStringLiteral("resolutions")).toArray()) {
        const QJsonObject one = value.toObject(), votes = one.value(QStringLiteral("votes")).toObject();
        if (text(one, "title").isEmpty())
            return Error{ErrorCode::BadInput, tr("A resolution has no title."), {}};
        minutes.resolutions.append({0, 0, text(one, "title"), text(one, "body"), !votes.isEmpty(), one.value(QStringLiteral("members")).toInt((*desk)->roll().counts().expected),
                                    votes.value(QStringLiteral("for")).toInt(), votes.value(QStringLiteral("against")).toInt(), votes.value(QStringLiteral("abstain")).toInt()});
    }
    const MinutesRepository repository(workspace);
    ChangeSet changes(workspace, tr("Minutes of “%1”").arg((*desk)->meeting().title));
    if (const auto planned = repository.store(changes, meeting, minutes); !planned)
        return planned;
    for (const QJsonValue &value : object.value(QStringLiteral("tasks")).toArray()) {
        const QJsonObject one = value.toObject();
        const QDate due = QDate::fromString(text(one, "due"), Qt::ISODate);
        if (text(one, "title").isEmpty() || !due.isValid())
            return Error{ErrorCode::BadInput, tr("The task “%1” needs a title and a deadline, such as 2026-03-15.").arg(text(one, "title")), {}};
        if (const auto planned = repository.addTask(changes, meeting, text(one, "title"), text(one, "assignee"), due); !planned)
            return planned;
    }
    const auto done = changes.commit(progress);
    return done ? Outcome() : Outcome(done.error());
}

int MinutesCommand::run(CommandCall &call)
{
    const QString outOption = QStringLiteral("out");
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {outOption}, 1, 2});
    if (!arguments)
        return call.fail(arguments.error());
    bool isNumber = false;
    const qint64 id = arguments->word(0).toLongLong(&isNumber);
    if (!isNumber)
        return call.fail({ErrorCode::Usage, tr("Give the number of one meeting. See: xiezheng meetings list"), {}});
    const bool takes = arguments->words().size() == 2;
    const auto workspace = takes ? call.existing() : call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    if (takes) {
        QFile file(arguments->word(1));
        if (!file.open(QIODevice::ReadOnly))
            return call.fail({ErrorCode::BadInput, tr("The minutes %1 cannot be read: %2. Check the path.").arg(arguments->word(1), file.errorString()), {}});
        if (const auto taken = take(**workspace, id, file.readAll(), *call.progress); !taken)
            return call.fail(taken.error());
    }
    const MinutesRepository repository(**workspace);
    const auto minutes = repository.load(id);
    const auto tasks = repository.tasks(id);
    if (!minutes)
        return call.fail(minutes.error());
    if (!tasks)
        return call.fail(tasks.error());
    QJsonArray resolutions, arising;
    for (const Resolution &one : minutes->resolutions) {
        QJsonObject line{{QStringLiteral("title"), one.title}, {QStringLiteral("body"), one.body}};
        if (one.isVoted) {
            line.insert(QStringLiteral("votes"), QJsonObject{{QStringLiteral("for"), one.inFavour}, {QStringLiteral("against"), one.against}, {QStringLiteral("abstain"), one.abstained}});
            line.insert(QStringLiteral("members"), one.members);
            line.insert(QStringLiteral("passed"), votePasses(one.inFavour, one.members));
            line.insert(QStringLiteral("line"), voteText(one));
        }
        resolutions.append(line);
    }
    for (const Task &task : *tasks)
        arising.append(QJsonObject{{QStringLiteral("id"), task.id}, {QStringLiteral("title"), task.title}, {QStringLiteral("assignee"), task.assignee}, {QStringLiteral("due"), task.due.toString(Qt::ISODate)}});
    QJsonObject told{{QStringLiteral("number"), minutes->number}, {QStringLiteral("day"), minutes->day}, {QStringLiteral("chair"), minutes->chair},
                     {QStringLiteral("recorder"), minutes->recorder}, {QStringLiteral("body"), minutes->body}, {QStringLiteral("resolutions"), resolutions}, {QStringLiteral("tasks"), arising}};
    if (arguments->has(outOption)) {
        const AttendancePrintSource source;
        for (const PrintTemplate &one : source.templates()) {
            if (one.id != QLatin1String("meetings.minutes"))
                continue;
            const auto document = MeetingBundle::layOut(**workspace, source, one, id, *call.progress);
            if (!document)
                return call.fail(document.error());
            if (const auto written = writePdf(**document, arguments->value(outOption), {}, *call.progress); !written)
                return call.fail(written.error());
            told.insert(QStringLiteral("pages"), (*document)->pageCount());
        }
    }
    *call.out << QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Indented));
    return 0;
}

} // namespace xz::meetings
