#include "shell/commands/backupcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "core/files/backup.h"
#include "core/workspace.h"
#include "sdk/commandarguments.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::BackupCommand)
};

Result<QString> fileArgument(const CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {}, 1, 1});
    if (!arguments)
        return arguments.error();
    return QFileInfo(arguments->word(0)).absoluteFilePath();
}

void tell(QTextStream &out, const BackupInfo &info)
{
    out << QDir::toNativeSeparators(info.file) << '\n'
        << Words::tr("of %1, made %2, %3 attachments, %4 KB")
               .arg(info.database, info.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
               .arg(info.files)
               .arg((info.size + 1023) / 1024)
        << Qt::endl;
}

int create(CommandCall &call)
{
    const auto file = fileArgument(call);
    if (!file)
        return call.fail(file.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto made = Backup::create((*workspace)->database(), *file, *call.progress);
    if (!made)
        return call.fail(made.error());
    tell(*call.out, *made);
    return 0;
}

int verify(CommandCall &call)
{
    const auto file = fileArgument(call);
    if (!file)
        return call.fail(file.error());
    const auto info = Backup::verify(*file, *call.progress);
    if (!info)
        return call.fail(info.error());
    *call.out << Words::tr("The backup is complete and undamaged.") << '\n';
    tell(*call.out, *info);
    return 0;
}

int restore(CommandCall &call)
{
    const auto file = fileArgument(call);
    if (!file)
        return call.fail(file.error());
    if (const Outcome allowed = call.mayReplace(); !allowed)
        return call.fail(allowed.error());
    const auto kept = Backup::restore(*file, call.dataPath, *call.progress);
    if (!kept)
        return call.fail(kept.error());
    *call.out << Words::tr("Restored to %1.").arg(QDir::toNativeSeparators(call.dataPath)) << '\n';
    if (!kept->isEmpty())
        *call.out << Words::tr("What was there before is kept in %1.").arg(QDir::toNativeSeparators(*kept)) << '\n';
    call.out->flush();
    return 0;
}

CommandEntry entry(const QString &word, const QString &summary, const QString &help, int (*run)(CommandCall &))
{
    CommandEntry result;
    result.words = {QStringLiteral("backup"), word};
    result.usage = Words::tr("FILE");
    result.summary = summary;
    result.help = help;
    result.run = run;
    return result;
}

} // namespace

QList<CommandEntry> backupCommands()
{
    return {entry(QStringLiteral("create"), Words::tr("writes database and attachments into one file"),
                  Words::tr("  FILE   the backup to write, a zip file; complete or not there at all\n"), create),
            entry(QStringLiteral("verify"), Words::tr("reads a backup back and compares every byte with its sums"), Words::tr("  FILE   the backup\n"), verify),
            entry(QStringLiteral("restore"), Words::tr("puts a backup in place of the database"),
                  Words::tr("  FILE   the backup; the database that was there is kept as a backup of its own\n"), restore)};
}

} // namespace xz
