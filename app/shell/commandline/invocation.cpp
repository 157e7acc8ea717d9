#include "shell/commandline/invocation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xz {

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    Invocation result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals < 0 ? argument.size() : equals);
        if (optionsEnded) {
            result.words << argument;
        } else if (argument == QLatin1String("--")) {
            optionsEnded = true;
            result.words << argument;
        } else if (name == QLatin1String("--data") || name == QLatin1String("--modules")) {
            if (equals < 0 && i + 1 >= arguments.size())
                return Error{ErrorCode::Usage, QCoreApplication::translate("xz::CommandArguments", "%1 needs a value.").arg(name), {}};
            const QString value = equals < 0 ? arguments[++i] : argument.mid(equals + 1);
            if (value.isEmpty())
                return Error{ErrorCode::Usage, QCoreApplication::translate("xz::CommandArguments", "%1 needs a value.").arg(name), {}};
            if (name == QLatin1String("--data")) {
                result.dataPath = value;
                result.dataGiven = true;
            } else {
                result.moduleFolders << value;
            }
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            result.help = true;
        } else if (argument == QLatin1String("--version")) {
            result.version = true;
        } else {
            result.words << argument;
        }
    }
    if (result.words.size() == 1 && !result.help && result.dataPath.isEmpty()
        && result.words.first().endsWith(QLatin1String(".db"), Qt::CaseInsensitive) && QFileInfo::exists(result.words.first()))
        result.dataPath = result.words.takeFirst();
    if (!result.dataPath.isEmpty())
        result.dataPath = QFileInfo(result.dataPath).absoluteFilePath();
    return result;
}

} // namespace xz
