#include "ui/photocommand.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/directory/directory.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/photoimporter.h"
#include "sdk/commandarguments.h"

namespace xz::members {

namespace {

int fail(CommandCall &call, const Error &error)
{
    *call.err << error.text << Qt::endl;
    return error.exitCode();
}

} // namespace

CommandEntry PhotoCommand::entry()
{
    return {{QStringLiteral("members"), QStringLiteral("photos")},
            QStringLiteral("FOLDER [--term N] [--map MAP.json] [--problems stop|skip]"),
            tr("Take in photos of members from a folder"),
            tr("Pictures (jpg, png, bmp) are named by certificate number or by the member's name.\n"
               "--term N          the term; without it the current one\n"
               "--map MAP.json    for pictures named otherwise: {\"5-0001\": \"IMG_0412.jpg\", \"王刚\": \"a7\"}\n"
               "--problems WHAT   pictures that fit nobody: stop and write nothing (when not given), or skip them"),
            &PhotoCommand::run};
}

int PhotoCommand::run(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("term"), QStringLiteral("map"), QStringLiteral("problems")}});
    const QString policy = options ? options->value(QStringLiteral("problems"), QStringLiteral("stop")) : QString();
    QString misuse = options ? QString() : options.error().text;
    if (misuse.isEmpty() && options->words().size() != 1)
        misuse = tr("Name one folder of pictures.");
    if (misuse.isEmpty() && policy != QLatin1String("stop") && policy != QLatin1String("skip"))
        misuse = tr("--problems takes stop or skip.");
    if (!misuse.isEmpty()) {
        *call.err << misuse << u' ' << tr("See: xiezheng members photos --help") << Qt::endl;
        return 2;
    }
    QHash<QString, QString> map;
    if (const QString path = options->value(QStringLiteral("map")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(call, {ErrorCode::NotFound, tr("The map %1 cannot be read. Check the path.").arg(path), file.errorString()});
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &fault).object();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            map.insert(entry.key(), entry.value().toString());
        if (map.isEmpty())
            return fail(call, {ErrorCode::BadInput, tr("The map %1 is no JSON object of names and pictures. %2").arg(path, fault.errorString()), {}});
    }
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    Term term;
    if (options->has(QStringLiteral("term"))) {
        const auto number = parseChineseNumber(options->value(QStringLiteral("term")));
        const auto terms = (*workspace)->directory().terms();
        if (!terms)
            return fail(call, terms.error());
        for (const Term &candidate : *terms) {
            if (number && candidate.number == *number)
                term = candidate;
        }
        if (term.id == 0)
            return fail(call, {ErrorCode::NotFound, tr("There is no term %1.").arg(options->value(QStringLiteral("term"))), {}});
    } else {
        const auto current = (*workspace)->directory().currentTerm();
        if (!current)
            return fail(call, current.error());
        term = *current;
    }
    const PhotoImporter importer(**workspace);
    const auto plan = importer.plan(options->words().first(), map, term.id);
    if (!plan)
        return fail(call, plan.error());
    for (const PhotoPlan::Problem &problem : plan->problems)
        *call.err << tr("%1: %2").arg(problem.file, problem.text) << Qt::endl;
    if (!plan->problems.isEmpty() && policy == QLatin1String("stop")) {
        *call.err << tr("Nothing was saved. Mend the names, or take the rest with --problems skip.") << Qt::endl;
        return 3;
    }
    const auto written = importer.write(*plan, *call.progress);
    if (!written)
        return fail(call, written.error());
    *call.out << tr("%n photos taken in", nullptr, *written) << QStringLiteral("；") << tr("%n members without a picture", nullptr, plan->without) << Qt::endl;
    return 0;
}

} // namespace xz::members
