#include "shell/commands/doctorcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "core/files/doctor.h"
#include "core/workspace.h"
#include "sdk/commandarguments.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::DoctorCommand)
};

QString severityName(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Sound:
        return QStringLiteral("sound");
    case DoctorFinding::Severity::Warning:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("fault");
    }
}

QString severityWord(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Sound:
        return Words::tr("sound");
    case DoctorFinding::Severity::Warning:
        return Words::tr("warning");
    default:
        return Words::tr("FAULT");
    }
}

int run(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{QStringLiteral("repair")}, {QStringLiteral("format")}, 0, 0});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const bool repair = arguments->has(QStringLiteral("repair"));
    const auto workspace = repair ? call.existing() : call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    if (repair) {
        const auto removed = Doctor::mend(**workspace, *call.progress);
        if (!removed)
            return call.fail(removed.error());
        if (*removed > 0)
            *call.err << Words::tr("%1 files that belonged to no record were deleted.").arg(*removed) << Qt::endl;
    }
    const auto findings = Doctor::examine(**workspace, *call.progress);
    if (!findings)
        return call.fail(findings.error());

    QJsonArray array;
    for (const DoctorFinding &finding : *findings) {
        if (*format == QLatin1String("json"))
            array << QJsonObject{{QStringLiteral("check"), finding.check}, {QStringLiteral("severity"), severityName(finding.severity)},
                                 {QStringLiteral("text"), finding.text}, {QStringLiteral("detail"), finding.detail}};
        else
            *call.out << severityWord(finding.severity) << '\t' << finding.text << (finding.detail.isEmpty() ? QString() : QLatin1String("  ") + finding.detail)
                      << '\n';
    }
    if (*format == QLatin1String("json"))
        *call.out << QJsonDocument(array).toJson();
    else if (Doctor::isClean(*findings))
        *call.out << Words::tr("Everything is sound.") << '\n';
    call.out->flush();
    const bool faulty = std::any_of(findings->begin(), findings->end(),
                                    [](const DoctorFinding &finding) { return finding.severity == DoctorFinding::Severity::Fault; });
    return faulty ? 1 : 0;
}

} // namespace

CommandEntry doctorCommand()
{
    CommandEntry entry;
    entry.words = {QStringLiteral("doctor")};
    entry.usage = Words::tr("[--repair] [--format text|json]");
    entry.summary = Words::tr("examines structure, change log, attachments, keys and search index");
    entry.help = Words::tr("  --repair   first builds the search index anew and deletes files that belong to no record\n"
                           "  Without it nothing is changed. Ends with 1 when something is damaged or missing.\n");
    entry.run = run;
    return entry;
}

} // namespace xz
