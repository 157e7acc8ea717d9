#include "shell/commandline/commandhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CommandHelp)
};

/// Terminal columns: Chinese characters take two.
int columns(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

QString table(const QList<CommandEntry> &commands)
{
    int widest = 0;
    for (const CommandEntry &entry : commands)
        widest = std::max(widest, columns(entry.words.join(u' ')));
    QString text;
    for (const CommandEntry &entry : commands) {
        const QString words = entry.words.join(u' ');
        text += QLatin1String("  ") + words + QString(widest - columns(words) + 3, u' ') + entry.summary + u'\n';
    }
    return text;
}

QString globalOptions()
{
    return Words::tr("Everywhere:") + QLatin1String("\n  --data FILE.db   ") + Words::tr("the database to work on (otherwise the user's own)")
           + QLatin1String("\n  --help           ") + Words::tr("explains a command: xiezheng members import --help")
           + QLatin1String("\n  --version        ") + Words::tr("names the version") + u'\n';
}

} // namespace

QString CommandHelp::program(const QList<CommandEntry> &commands)
{
    return Words::tr("Xiezheng Office: the desktop suite of a CPPCC secretariat") + QLatin1String("\n\n") + Words::tr("Usage:")
           + QStringLiteral("\n  xiezheng [--data FILE.db]             ") + Words::tr("opens the window")
           + QLatin1String("\n  xiezheng [--data FILE.db] ") + Words::tr("COMMAND …") + QLatin1String("   ") + Words::tr("does one thing without a window") + QLatin1String("\n\n")
           + Words::tr("Commands:") + u'\n' + table(commands) + u'\n' + globalOptions() + u'\n'
           + Words::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 bad input, 4 not permitted") + u'\n';
}

QString CommandHelp::group(const QList<CommandEntry> &commands, const QStringList &words)
{
    QList<CommandEntry> matching;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(matching),
                 [&](const CommandEntry &entry) { return entry.words.mid(0, words.size()) == words; });
    return Words::tr("Usage:") + QLatin1String(" xiezheng ") + words.join(u' ') + u' ' + Words::tr("COMMAND …") + QLatin1String("\n\n") + Words::tr("Commands:") + u'\n'
           + table(matching);
}

QString CommandHelp::command(const CommandEntry &entry)
{
    QString text = Words::tr("Usage:") + QLatin1String(" xiezheng [--data FILE.db] ") + entry.words.join(u' ');
    if (!entry.usage.isEmpty())
        text += u' ' + entry.usage;
    text += QLatin1String("\n\n") + entry.summary + u'\n';
    if (!entry.help.isEmpty())
        text += u'\n' + entry.help + (entry.help.endsWith(u'\n') ? QString() : QStringLiteral("\n"));
    return text;
}

} // namespace xz
