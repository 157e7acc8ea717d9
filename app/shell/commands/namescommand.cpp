#include "shell/commands/namescommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

#include "core/text/namesort.h"
#include "sdk/commandarguments.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::NamesCommand)
};

Result<QStringList> readNames(const QString &path)
{
    QFile file(path);
    const bool opened = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        const ErrorCode code = file.exists() ? ErrorCode::Denied : ErrorCode::BadInput;
        return Error{code, Words::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.readAll());
    if (decode.hasError())
        return Error{ErrorCode::BadInput, Words::tr("The names are not in UTF-8. Save the file as UTF-8 and try again."), path};
    QStringList names;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

int run(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("by")}, 0, 1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto by = arguments->choice(QStringLiteral("by"), {QStringLiteral("strokes"), QStringLiteral("pinyin")});
    if (!by)
        return call.fail(by.error());
    const auto names = readNames(arguments->word(0));
    if (!names)
        return call.fail(names.error());
    const SortedNames sorted = sortNames(*names, *by == QLatin1String("pinyin") ? NameSort::Pinyin : NameSort::Strokes);
    for (const QString &name : sorted.names)
        *call.out << name << '\n';
    call.out->flush();
    if (!sorted.unknown.isEmpty())
        *call.err << Words::tr("Unknown characters, their names stand last: %1").arg(sorted.unknown.join(u' ')) << Qt::endl;
    return 0;
}

} // namespace

CommandEntry namesSortCommand()
{
    CommandEntry entry;
    entry.words = {QStringLiteral("names"), QStringLiteral("sort")};
    entry.usage = Words::tr("[--by strokes|pinyin] [FILE]");
    entry.summary = Words::tr("orders names, one a line, as lists are published");
    entry.help = Words::tr("  FILE           names in UTF-8, one a line; standard input when there is none\n"
                    "  --by strokes   by strokes of the surname (usual)\n"
                    "  --by pinyin    by pinyin\n");
    entry.run = run;
    return entry;
}

} // namespace xz
