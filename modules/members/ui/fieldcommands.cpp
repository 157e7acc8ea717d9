#include "ui/fieldcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/directory/customfields.h"
#include "core/workspace.h"
#include "sdk/commandarguments.h"
#include "sdk/texttable.h"

namespace xz::members {

QList<CommandEntry> FieldCommands::entries()
{
    const QString members = QStringLiteral("members"), fields = QStringLiteral("fields");
    return {{{members, fields, QStringLiteral("list")},
             QStringLiteral("[--format table|json]"),
             tr("List the office's own fields of the archive"),
             tr("--format FORMAT   table (when not given) or json"),
             &FieldCommands::list},
            {{members, fields, QStringLiteral("add")},
             QStringLiteral("NAME [--kind text|date|choice] [--choices A,B,C]"),
             tr("Add an own field"),
             tr("--kind KIND       text (when not given), date or choice\n"
                "--choices A,B,C   what a choice offers, at least two"),
             &FieldCommands::add},
            {{members, fields, QStringLiteral("archive")}, QStringLiteral("NAME"), tr("Offer an own field no longer; its values stay"), {}, &FieldCommands::archive}};
}

int FieldCommands::list(CommandCall &call)
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
    const CustomFields custom(**workspace);
    const auto fields = custom.fields(true);
    if (!fields)
        return call.fail(fields.error());
    QJsonArray array;
    QList<QStringList> rows{{tr("Name"), tr("Kind"), tr("Choices"), tr("Members"), tr("State")}};
    for (const CustomField &field : *fields) {
        const auto used = custom.usedBy(field.id);
        if (!used)
            return call.fail(used.error());
        const QString kind = CustomFields::kindId(field.kind);
        array.append(QJsonObject{{QStringLiteral("name"), field.name},
                                 {QStringLiteral("kind"), kind},
                                 {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
                                 {QStringLiteral("members"), *used},
                                 {QStringLiteral("archived"), field.isArchived}});
        rows.append({field.name, kind, field.choices.join(QStringLiteral("、")), QString::number(*used), field.isArchived ? tr("archived") : QString()});
    }
    if (*format == QLatin1String("json")) {
        *call.out << QString::fromUtf8(QJsonDocument(array).toJson());
        call.out->flush();
    } else {
        printTextTable(*call.out, rows, {3});
    }
    return 0;
}

int FieldCommands::add(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("kind"), QStringLiteral("choices")}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto kind = arguments->choice(QStringLiteral("kind"), {QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("choice")});
    if (!kind)
        return call.fail(kind.error());
    CustomField field;
    field.name = arguments->word(0).simplified();
    field.kind = CustomFields::kindOf(*kind);
    QString choices = arguments->value(QStringLiteral("choices"));
    for (const QString &choice : choices.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts)) {
        if (!choice.simplified().isEmpty())
            field.choices << choice.simplified();
    }
    const auto workspace = call.workspace(true);
    if (!workspace)
        return call.fail(workspace.error());
    const CustomFields custom(**workspace);
    const auto fault = custom.fault(field);
    if (!fault)
        return call.fail(fault.error());
    if (!fault->isEmpty())
        return call.fail({ErrorCode::BadInput, *fault, {}});
    ChangeSet changes(**workspace, tr("New own field “%1”").arg(field.name));
    if (const auto planned = custom.add(changes, field); !planned)
        return call.fail(planned.error());
    const auto done = changes.commit(*call.progress);
    return done ? 0 : call.fail(done.error());
}

int FieldCommands::archive(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const CustomFields custom(**workspace);
    const auto fields = custom.fields();
    if (!fields)
        return call.fail(fields.error());
    for (CustomField field : *fields) {
        if (field.name != arguments->word(0))
            continue;
        field.isArchived = true;
        ChangeSet changes(**workspace, tr("Archive own field “%1”").arg(field.name));
        if (const auto planned = custom.update(changes, field); !planned)
            return call.fail(planned.error());
        const auto done = changes.commit(*call.progress);
        return done ? 0 : call.fail(done.error());
    }
    return call.fail({ErrorCode::NotFound, tr("There is no own field “%1”. See: xiezheng members fields list").arg(arguments->word(0)), {}});
}

} // namespace xz::members
