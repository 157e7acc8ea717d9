#include "shell/commands/namescommand.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

#include "core/database/database.h"
#include "core/directory/seed.h"
#include "core/tabular/textdecoder.h"
#include "core/text/nameorder.h"
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
        const QString shown = QDir::toNativeSeparators(path);
        if (!file.exists())
            return Error{ErrorCode::BadInput, Words::tr("There is no file %1. Check its name and folder.").arg(shown), {}};
        return Error{ErrorCode::Denied, Words::tr("%1 cannot be read. Check that you may open it.").arg(shown), file.errorString()};
    }
    // Standard input cannot be read twice, which finding out the encoding takes.
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<QString> text = tabular::readText(buffer);
    if (!text)
        return Error{ErrorCode::BadInput, Words::tr("These are no names in UTF-8 or GB18030. Save the file as UTF-8 and try again."), text.error().detail};
    QStringList names;
    for (const QString &line : text->split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

/// Takes over the strokes and readings the office has set. Read only: ordering names changes nothing, not even an older database.
Outcome readOverrides(const CommandCall &call, NameOrder &order)
{
    if (!QFile::exists(call.dataPath)) {
        return call.dataGiven ? Outcome(Error{ErrorCode::NotFound, Words::tr("There is no database %1. Check its name and folder.").arg(QDir::toNativeSeparators(call.dataPath)), {}})
                              : Outcome();
    }
    const auto database = Database::open(call.dataPath, Database::Mode::ReadOnly);
    return database ? loadNameOverrides(**database, order) : Outcome(database.error());
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
    NameOrder order;
    if (const Outcome read = readOverrides(call, order); !read) {
        if (call.dataGiven)
            return call.fail(read.error());
        // The user's own database was not asked for by name: the usual order does without it.
        *call.err << Words::tr("Strokes and readings of your own are left out: %1").arg(read.error().text) << Qt::endl;
    }
    const SortedNames sorted = sortNames(*names, *by == QLatin1String("pinyin") ? NameSort::Pinyin : NameSort::Strokes, order);
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
    entry.help = Words::tr("  FILE           names, one a line, in UTF-8 or GB18030; standard input when there is none\n"
                    "                 Strokes and readings of the database (settings) go before the built-in ones.\n"
                    "  --by strokes   by strokes of the surname (usual)\n"
                    "  --by pinyin    by pinyin\n");
    entry.run = run;
    return entry;
}

} // namespace xz
