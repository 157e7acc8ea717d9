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

/// Lines of two columns.
QString table(const QList<QPair<QString, QString>> &lines)
{
    int widest = 0;
    for (const auto &[left, right] : lines)
        widest = std::max(widest, columns(left));
    QString text;
    for (const auto &[left, right] : lines)
        text += QLatin1String("  ") + left + QString(widest - columns(left) + 3, u' ') + right + u'\n';
    return text;
}

QString table(const QList<CommandEntry> &commands)
{
    QList<QPair<QString, QString>> lines;
    for (const CommandEntry &entry : commands)
        lines << qMakePair(entry.words.join(u' '), entry.summary);
    return table(lines);
}

QString globalOptions()
{
    return Words::tr("Everywhere:") + u'\n'
           + table({{QStringLiteral("--data FILE.db"), Words::tr("the database to work on (otherwise the user's own)")},
                    {QStringLiteral("--help"), Words::tr("explains a command: xiezheng members import --help")},
                    {QStringLiteral("--version"), Words::tr("names the version")}});
}

} // namespace

QString CommandHelp::program(const QList<CommandEntry> &commands)
{
    return Words::tr("Xiezheng Office: the desktop suite of a CPPCC secretariat") + QLatin1String("\n\n") + Words::tr("Usage:")
           + u'\n'
           + table({{QStringLiteral("xiezheng [--data FILE.db]"), Words::tr("opens the window")},
                    {QStringLiteral("xiezheng [--data FILE.db] ") + Words::tr("COMMAND …"), Words::tr("does one thing without a window")}})
           + u'\n'
           + Words::tr("Commands:") + u'\n' + table(commands) + u'\n' + globalOptions() + u'\n'
           + Words::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 bad input, 4 not permitted") + u'\n';
}

QString CommandHelp::group(const QList<CommandEntry> &commands, const QStringList &words)
{
    QList<CommandEntry> matching;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(matching),
                 [&](const CommandEntry &entry) { return entry.words.mid(0, words.size()) == words; });
    return Words::tr("Usage:") + QLatin1String(" xiezheng ") + words.join(u' ') + u' ' + Words::tr("COMMAND …") + QLatin1String("\n\n") + Words::tr("Commands:") + u'\n'
           + table(matching) + u'\n' + Words::tr("“xiezheng COMMAND --help” explains one of them.") + u'\n';
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
