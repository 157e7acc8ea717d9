#include "ui/latecommands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace.h"
#include "data/rosterreader.h"
#include "data/seatingservice.h"
#include "domain/changereader.h"
#include "domain/planwriter.h"
#include "domain/reprint.h"
#include "domain/seating.h"
#include "sdk/commandarguments.h"

namespace xz::meetings {

namespace {

void print(CommandCall &call, const QJsonObject &object) { *call.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

/// Cards to print again: those that differ from what was printed. When the program has printed nothing, cards may have been made
/// elsewhere from the version before: then those who moved and have a seat.
QJsonArray reprintOf(const LateBatch &batch, const QHash<qint64, Seat> &printed)
{
    const Reprint reprint(printed, batch.input().attendees, batch.after());
    QJsonArray list;
    for (const Move &move : reprint.isAnythingPrinted() ? reprint.moves() : batch.moves()) {
        const Attendee *person = move.to.isValid() ? batch.input().attendee(move.attendee) : nullptr;
        if (!person)
            continue;
        QJsonObject card = seatToJson(batch.input(), move.to);
        card.insert(QStringLiteral("person"), person->name);
        list.append(card);
    }
    return list;
}

Result<qint64> meetingOf(const CommandArguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.word(0).toLongLong(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::Usage, LateCommands::tr("Give the number of one meeting. See: xiezheng meetings list"), {}};
    return id;
}

} // namespace

QList<CommandEntry> LateCommands::entries()
{
    const QString meetings = QStringLiteral("meetings");
    return {{{meetings, QStringLiteral("change")},
             QStringLiteral("ID CHANGE.json [--dry-run]"),
             tr("Late changes: who drops out, comes or stands in, with few moves"),
             tr("CHANGE.json   {absent:[name], added:[{name, sector, afterRank}], substitute:[{out, in}], policy}; - reads it from the standard input\n"
                "--dry-run     show who would move and store nothing\n"
                "afterRank     the place after this one in the rostrum's order, beyond its end in the order of the members\n"
                "policy        fewest, 上增下补, 上增下不补, 上不增下补 or 上不增下不补; that of each zone when not given\n"
                "Prints moves, unseated and reprint. The seating before is kept as a version."),
             &LateCommands::change},
            {{meetings, QStringLiteral("diff")},
             QStringLiteral("ID --from V --to V"),
             tr("Compare two versions of a meeting's seating"),
             tr("--from V   number of the earlier version\n--to V     number of the later one; the one in force when not given"),
             &LateCommands::diff}};
}

int LateCommands::change(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{QStringLiteral("dry-run")}, {}, 2, 2});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    const QString path = arguments->word(1);
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return call.fail({ErrorCode::BadInput, tr("The changes %1 cannot be read: %2. Check the path.").arg(path, file.errorString()), {}});
    const QByteArray json = file.readAll();

    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const SeatingService service(**workspace);
    const auto state = service.load(*id);
    if (!state)
        return call.fail(state.error());
    const auto roster = RosterReader(**workspace).read();
    if (!roster)
        return call.fail(roster.error());
    const ChangeReader::Reading reading = ChangeReader(*roster, state->input).read(json);
    for (const PlanProblem &problem : reading.problems)
        *call.err << (problem.isWarning ? tr("%1: %2: warning: %3") : tr("%1: %2: %3")).arg(path, problem.path, problem.text) << Qt::endl;
    if (!reading.ok())
        return 3;
    const auto printed = SeatingRepository(**workspace).printedSeats(*id);
    if (!printed)
        return call.fail(printed.error());

    const LateBatch batch(state->input, state->plan, reading.request);
    const bool dryRun = arguments->has(QStringLiteral("dry-run"));
    int version = state->version.number;
    if (!dryRun) {
        if (auto done = service.apply(*state, reading.request); !done)
            return call.fail(done.error());
        const auto current = SeatingRepository(**workspace).currentVersion(*id);
        version = current ? current->number : 0;
    }
    print(call, {{QStringLiteral("meeting"), *id},
                 {QStringLiteral("dryRun"), dryRun},
                 {QStringLiteral("version"), version},
                 {QStringLiteral("moves"), movesToJson(batch.input(), batch.moves())},
                 {QStringLiteral("unseated"), unseatedToJson(batch.input(), batch.after().unseated)},
                 {QStringLiteral("reprint"), reprintOf(batch, *printed)}});
    return 0;
}

int LateCommands::diff(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("from"), QStringLiteral("to")}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    const auto from = arguments->number(QStringLiteral("from"), 0, 1), to = arguments->number(QStringLiteral("to"), 0, 1);
    for (const Error *error : {id ? nullptr : &id.error(), from ? nullptr : &from.error(), to ? nullptr : &to.error()})
        if (error)
            return call.fail(*error);
    if (*from == 0)
        return call.fail({ErrorCode::Usage, tr("Give the earlier version: --from V"), {}});
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const SeatingService service(**workspace);
    const auto versions = SeatingRepository(**workspace).versions(*id);
    if (!versions)
        return call.fail(versions.error());
    PlanVersion earlier, later;
    QStringList numbers;
    for (const PlanVersion &version : *versions) {
        numbers.prepend(QString::number(version.number));
        if (version.number == *from)
            earlier = version;
        if (*to == 0 ? version.isCurrent : version.number == *to)
            later = version;
    }
    if (earlier.id == 0 || later.id == 0)
        return call.fail({ErrorCode::NotFound, numbers.isEmpty() ? tr("Nobody has been seated yet. Seat the meeting first.")
                                                                 : tr("There is no such version. The versions are: %1").arg(numbers.join(QStringLiteral(", "))), {}});
    const auto after = service.load(*id, later.id);
    if (!after)
        return call.fail(after.error());
    const auto before = SeatingRepository(**workspace).placementsAsStored(earlier);
    if (!before)
        return call.fail(before.error());
    const QList<Move> moves = Seating::movesBetween(after->input, *before, after->plan.placements, after->plan.unseated);
    print(call, {{QStringLiteral("meeting"), *id},
                 {QStringLiteral("from"), earlier.number},
                 {QStringLiteral("to"), later.number},
                 {QStringLiteral("moves"), movesToJson(after->input, moves)},
                 {QStringLiteral("unseated"), unseatedToJson(after->input, after->plan.unseated)}});
    return 0;
}

} // namespace xz::meetings
