#include "ui/aftercommands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/records/changeset.h"
#include "core/settings/templateoverrides.h"
#include "core/workspace.h"
#include "data/attendanceledger.h"
#include "print/attendanceprintsource.h"
#include "print/meetingbundle.h"
#include "print/render/pdfwriter.h"
#include "sdk/commandarguments.h"
#include "ui/minutescommand.h"

namespace xz::meetings {

namespace {

const QString outOption = QStringLiteral("out"), folderOption = QStringLiteral("folder");

Result<qint64> meetingOf(const CommandArguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.word(0).toLongLong(&isNumber);
    if (arguments.words().size() != 1 || !isNumber)
        return Error{ErrorCode::Usage, AfterCommands::tr("Give the number of one meeting. See: xiezheng meetings list"), {}};
    return id;
}

void print(QTextStream &out, const QJsonObject &object) { out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl; }

} // namespace

QList<CommandEntry> AfterCommands::entries()
{
    const QString meetings = QStringLiteral("meetings");
    return {{{meetings, QStringLiteral("bulletin")}, QStringLiteral("ID --out X.pdf"), tr("Print the attendance bulletin of a meeting"), tr("--out X.pdf   the file to write"),
             &AfterCommands::bulletin},
            {{meetings, QStringLiteral("bundle")},
             QStringLiteral("ID --out X.pdf | --folder DIR"),
             tr("Put all papers of a meeting into one PDF or a folder"),
             tr("--out X.pdf     one file with contents and bookmarks\n--folder DIR    a PDF for each paper, and the files attached to the meeting"),
             &AfterCommands::bundle},
            {{meetings, QStringLiteral("ledger")}, QStringLiteral("ID"), tr("Record the attendance in the duty ledger, by half days"),
             tr("Done again, it changes only what is otherwise now.\nPrints {meeting, kind, halfDays, records, changed}."), &AfterCommands::ledger},
            MinutesCommand::entry()};
}

int AfterCommands::bulletin(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {outOption}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    if (!arguments->has(outOption))
        return call.fail({ErrorCode::Usage, tr("Say where to: --out X.pdf."), {}});
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const AttendancePrintSource source;
    const PrintTemplate chosen = source.templates().first();
    const auto document = MeetingBundle::layOut(**workspace, source, chosen, *id, *call.progress);
    if (!document)
        return call.fail(document.error());
    for (const QString &notice : (*document)->notices())
        *call.err << notice << Qt::endl;
    if (const auto written = writePdf(**document, arguments->value(outOption), {}, *call.progress); !written)
        return call.fail(written.error());
    print(*call.out, {{QStringLiteral("file"), QFileInfo(arguments->value(outOption)).absoluteFilePath()}, {QStringLiteral("pages"), (*document)->pageCount()}});
    return 0;
}

int AfterCommands::bundle(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {outOption, folderOption}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    if (!arguments->has(outOption) && !arguments->has(folderOption))
        return call.fail({ErrorCode::Usage, tr("Say where to: --out X.pdf or --folder DIR."), {}});
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto bundle = MeetingBundle::make(**workspace, *id, *call.progress);
    if (!bundle)
        return call.fail(bundle.error());
    for (const QString &line : bundle->leftOut())
        *call.err << tr("left out: %1").arg(line) << Qt::endl;
    QJsonObject told;
    if (arguments->has(outOption)) {
        if (const auto written = bundle->writePdf(arguments->value(outOption), *call.progress); !written)
            return call.fail(written.error());
        told.insert(QStringLiteral("file"), QFileInfo(arguments->value(outOption)).absoluteFilePath());
        told.insert(QStringLiteral("pages"), bundle->pageCount());
    }
    if (arguments->has(folderOption)) {
        if (const auto written = bundle->writeFolder(arguments->value(folderOption), *call.progress); !written)
            return call.fail(written.error());
        told.insert(QStringLiteral("folder"), QFileInfo(arguments->value(folderOption)).absoluteFilePath());
    }
    QJsonArray papers;
    for (const MeetingBundle::Part &part : bundle->parts())
        papers.append(QJsonObject{{QStringLiteral("title"), part.title}, {QStringLiteral("pages"), part.document->pageCount()}});
    told.insert(QStringLiteral("papers"), papers);
    print(*call.out, told);
    return 0;
}

int AfterCommands::ledger(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {}, 0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto id = meetingOf(*arguments);
    if (!id)
        return call.fail(id.error());
    const auto workspace = call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    ChangeSet changes(**workspace, tr("Record the attendance in the duty ledger"));
    const auto summary = AttendanceLedger(**workspace).plan(changes, *id);
    if (!summary)
        return call.fail(summary.error());
    const auto done = changes.commit(*call.progress);
    if (!done)
        return call.fail(done.error());
    print(*call.out, {{QStringLiteral("meeting"), *id}, {QStringLiteral("kind"), summary->kind}, {QStringLiteral("halfDays"), summary->halfDays},
                      {QStringLiteral("records"), summary->records}, {QStringLiteral("changed"), int(done->ids.value(QStringLiteral("duty_record")).size())}});
    return 0;
}

} // namespace xz::meetings
