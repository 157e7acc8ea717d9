#include "ui/warningscommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/text/names.h"
#include "core/workspace.h"
#include "data/dutywarnings.h"
#include "sdk/commandarguments.h"
#include "sdk/texttable.h"
#include "ui/schemecommands.h"

namespace xz::members {

CommandEntry WarningsCommand::entry()
{
    return {{QStringLiteral("members"), QStringLiteral("warnings")},
            QStringLiteral("[--year Y] [--tasks] [--format table|json]"),
            tr("List who missed too many meetings, stayed below the line or owes a report"),
            tr("--year Y          the year; without it this year\n--tasks           keep them as tasks of the workbench\n--format FORMAT   table (when not given) or json"),
            &WarningsCommand::run};
}

int WarningsCommand::run(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{QStringLiteral("tasks")}, {QStringLiteral("year"), QStringLiteral("format")}});
    const QString format = options ? options->value(QStringLiteral("format")) : QString();
    if (!options || !options->words().isEmpty() || (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("json"))) {
        *call.err << (options ? tr("Unknown argument.") : options.error().text) << u' ' << tr("See: xiezheng members warnings --help") << Qt::endl;
        return 2;
    }
    const auto year = SchemeCommands::year(options->value(QStringLiteral("year")));
    if (!year)
        return call.fail(year.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const DutyWarnings finder(**workspace);
    const QDate today = QDate::currentDate();
    const auto warnings = finder.find(*year, today);
    if (!warnings)
        return call.fail(warnings.error());
    if (options->has(QStringLiteral("tasks"))) {
        if (const auto kept = finder.keep(*year, *warnings, today); !kept)
            return call.fail(kept.error());
    }
    QList<QStringList> rows{{tr("Name"), tr("Warning"), tr("Due"), tr("Which")}};
    QJsonArray array;
    for (const DutyWarning &warning : *warnings) {
        rows.append({spacedName(warning.name), warning.text, warning.due.toString(Qt::ISODate), warning.note});
        array.append(QJsonObject{{QStringLiteral("id"), warning.personId},
                                 {QStringLiteral("name"), warning.name},
                                 {QStringLiteral("kind"), warning.taskKind(*year)},
                                 {QStringLiteral("text"), warning.text},
                                 {QStringLiteral("due"), warning.due.toString(Qt::ISODate)},
                                 {QStringLiteral("note"), warning.note}});
    }
    if (format == QLatin1String("json"))
        *call.out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
    else
        printTextTable(*call.out, rows, {});
    return 0;
}

} // namespace xz::members
