#include "shell/commands/demoscript.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xz {

namespace {

Error wrong(const QString &detail)
{
    return {ErrorCode::BadInput, QCoreApplication::translate("xz::Demo", "The demo script is malformed: %1").arg(detail), {}};
}

Result<DemoCommand> parseCommand(const QJsonObject &json)
{
    DemoCommand command;
    for (const QJsonValue &word : json.value(QLatin1String("command")).toArray())
        command.words << word.toString();
    if (command.words.isEmpty() || command.words.contains(QString()))
        return wrong(QStringLiteral("command"));
    const QJsonObject keep = json.value(QLatin1String("keep")).toObject();
    for (auto entry = keep.begin(); entry != keep.end(); ++entry)
        command.keep.insert(entry.key(), entry.value().toString());
    command.saveOutput = json.value(QLatin1String("saveOutput")).toString();
    return command;
}

} // namespace

Result<DemoScript> DemoScript::parse(const QByteArray &json, const QString &language)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return wrong(parseError.errorString());
    const QJsonObject root = document.object();
    DemoScript script;
    script.database = root.value(QLatin1String("database")).toString();
    if (script.database.isEmpty())
        return wrong(QStringLiteral("database"));
    const QJsonObject settings = root.value(QLatin1String("settings")).toObject();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        script.settings.insert(entry.key(), entry.value().toString());
    for (const QJsonValue &file : root.value(QLatin1String("files")).toArray())
        script.files << file.toString();
    const QJsonObject days = root.value(QLatin1String("days")).toObject();
    for (auto entry = days.begin(); entry != days.end(); ++entry) {
        const QDate day = QDate::fromString(entry.key(), Qt::ISODate);
        if (!day.isValid() || !entry.value().isDouble())
            return wrong(QStringLiteral("days.") + entry.key());
        script.days.insert(day, entry.value().toInt());
    }
    for (const QJsonValue &value : root.value(QLatin1String("steps")).toArray()) {
        const QJsonObject object = value.toObject();
        DemoStep step;
        step.title = object.value(QStringLiteral("title[%1]").arg(language)).toString(object.value(QLatin1String("title")).toString());
        step.print = object.value(QLatin1String("print")).toBool();
        for (const QJsonValue &entry : object.value(QLatin1String("commands")).toArray()) {
            auto command = parseCommand(entry.toObject());
            if (!command)
                return command.error();
            step.commands << *command;
        }
        if (step.commands.isEmpty())
            return wrong(QStringLiteral("steps"));
        script.steps << step;
    }
    return script;
}

} // namespace xz
