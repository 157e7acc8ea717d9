#include "ui/archivecommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace.h"
#include "data/archivelists.h"
#include "data/completenesssource.h"
#include "sdk/commandarguments.h"
#include "sdk/texttable.h"

namespace xz::members {

namespace {

Result<Term> termOf(Workspace &workspace, const CommandArguments &arguments)
{
    const auto number = arguments.number(QStringLiteral("term"), 0, 1);
    if (!number)
        return number.error();
    return arguments.has(QStringLiteral("term")) ? workspace.directory().term(*number) : workspace.directory().currentTerm();
}

} // namespace

QList<CommandEntry> ArchiveCommands::entries()
{
    const QString members = QStringLiteral("members");
    return {{{members, QStringLiteral("report")},
             QStringLiteral("LIST [--term N] [--sort strokes|pinyin|rank|sector] [--sector S] [--month M] --out FILE.{xlsx,csv}"),
             tr("Write a list of the archive as a spreadsheet"),
             tr("LIST              %1\n"
                "--term N          the term; without it the current one\n"
                "--sort ORDER      by strokes (when not given), pinyin, rank or sector\n"
                "--sector S        members of one sector\n"
                "--month M         birthdays of one month\n"
                "--out FILE        .xlsx or .csv; as PDF: xiezheng print members.LIST --out FILE.pdf")
                 .arg(ArchiveLists::ids().join(QStringLiteral(", "))),
             &ArchiveCommands::report},
            {{members, QStringLiteral("check")},
             QStringLiteral("[--term N] [--format table|json]"),
             tr("Name what is missing or contradicts itself in the archives"),
             tr("--term N          the term; without it the current one\n"
                "--format FORMAT   table (when not given) or json\n"
                "The exit code is 0 whether something is missing or not."),
             &ArchiveCommands::check}};
}

int ArchiveCommands::report(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(
        call.arguments, {{}, {QStringLiteral("term"), QStringLiteral("sort"), QStringLiteral("sector"), QStringLiteral("month"), QStringLiteral("out")}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto sort = arguments->choice(QStringLiteral("sort"), {QStringLiteral("strokes"), QStringLiteral("pinyin"), QStringLiteral("rank"), QStringLiteral("sector")});
    if (!sort)
        return call.fail(sort.error());
    const auto month = arguments->number(QStringLiteral("month"), 0, 1);
    if (!month)
        return call.fail(month.error());
    if (*month > 12)
        return call.fail({ErrorCode::Usage, tr("--month takes 1 to 12."), {}});
    if (!arguments->has(QStringLiteral("out")))
        return call.fail({ErrorCode::Usage, tr("Name the file: --out FILE.xlsx"), {}});
    if (!ArchiveLists::ids().contains(arguments->word(0)))
        return call.fail({ErrorCode::Usage, tr("There is no list “%1”. There are: %2.").arg(arguments->word(0), ArchiveLists::ids().join(QStringLiteral(", "))), {}});
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto term = termOf(**workspace, *arguments);
    if (!term)
        return call.fail(term.error());
    ArchiveLists::Asked asked;
    asked.term = *term;
    asked.sector = arguments->value(QStringLiteral("sector"));
    asked.month = *month;
    asked.order = *sort == QLatin1String("pinyin")   ? Directory::Order::Pinyin
                  : *sort == QLatin1String("rank")   ? Directory::Order::Rank
                  : *sort == QLatin1String("sector") ? Directory::Order::Sector
                                                     : Directory::Order::Strokes;
    const auto list = ArchiveLists(**workspace).list(arguments->word(0), asked);
    if (!list)
        return call.fail(list.error());
    const auto written = ArchiveLists::write(*list, arguments->value(QStringLiteral("out")));
    return written ? 0 : call.fail(written.error());
}

int ArchiveCommands::check(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("term"), QStringLiteral("format")}, 0, 0});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto term = termOf(**workspace, *arguments);
    if (!term)
        return call.fail(term.error());
    const auto issues = CompletenessSource::check(**workspace, term->id, CompletenessSource(**workspace).required());
    if (!issues)
        return call.fail(issues.error());
    QJsonArray array;
    QList<QStringList> rows{{tr("Name"), tr("Sector"), tr("Field"), tr("To mend")}};
    for (const CompletenessIssue &issue : *issues) {
        array.append(QJsonObject{{QStringLiteral("person"), issue.personId}, {QStringLiteral("name"), issue.name}, {QStringLiteral("sector"), issue.sector},
                                 {QStringLiteral("field"), issue.field}, {QStringLiteral("missing"), issue.isMissing}, {QStringLiteral("text"), issue.text}});
        rows.append({issue.name, issue.sector, issue.item, issue.text});
    }
    if (*format == QLatin1String("json")) {
        *call.out << QString::fromUtf8(QJsonDocument(array).toJson());
        call.out->flush();
    } else {
        printTextTable(*call.out, rows, {});
    }
    return 0;
}

} // namespace xz::members
