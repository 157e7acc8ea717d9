#include "rules.h"

#include <QRegularExpression>

namespace xz::architecture {

namespace {

const QStringList targets{QStringLiteral("xzcore"), QStringLiteral("xzprint"), QStringLiteral("xzui"), QStringLiteral("xzsdk"), QStringLiteral("xzshell"),
                          QStringLiteral("xiezheng")};

struct Command {
    int line = 0;
    QString name;
    QStringList arguments;
};

QList<Command> commandsOf(QString text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression call(QStringLiteral("(\\w+)\\s*\\(([^()]*)\\)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    text.remove(comment);
    QList<Command> found;
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found << Command{SourceFile::lineOf(text, match.capturedStart()), match.captured(1).toLower(), match.captured(2).split(space, Qt::SkipEmptyParts)};
    }
    return found;
}

/// Qt libraries that a target must not link.
QStringList forbiddenQt(const QString &target)
{
    const QStringList screens{QStringLiteral("Qt6::Widgets"), QStringLiteral("Qt6::PrintSupport"), QStringLiteral("Qt6::SvgWidgets"),
                              QStringLiteral("Qt6::Charts"), QStringLiteral("Qt6::PdfWidgets")};
    if (target == QStringLiteral("xzcore"))
        return screens + QStringList{QStringLiteral("Qt6::Gui"), QStringLiteral("Qt6::Svg"), QStringLiteral("Qt6::Pdf")};
    if (target == QStringLiteral("xzprint"))
        return screens;
    return {};
}

} // namespace

Violations checkLinks(const SourceTree &tree)
{
    Violations found;
    const QStringList modules = tree.modules();
    for (const QString &path : tree.paths()) {
        const bool inApp = path.startsWith(QStringLiteral("app/")), inModules = path.startsWith(QStringLiteral("modules/"));
        if (!path.endsWith(QStringLiteral("CMakeLists.txt")) || (!inApp && !inModules))
            continue;
        const QString folder = path.section(QLatin1Char('/'), -2, -2);
        for (const Command &command : commandsOf(tree.read(path))) {
            const bool links = command.name == QStringLiteral("target_link_libraries") || command.name == QStringLiteral("xz_add_library")
                || command.name == QStringLiteral("xz_add_module");
            if (!links)
                continue;
            const QString target = command.name == QStringLiteral("xz_add_module") ? folder : command.arguments.value(0);
            const qsizetype own = targets.indexOf(target);
            const auto add = [&](const QString &library, const QString &why) {
                found << Violation{path, command.line, QStringLiteral("%1 links %2: %3").arg(target, library, why)};
            };
            for (const QString &library : command.arguments.mid(command.name == QStringLiteral("xz_add_module") ? 0 : 1)) {
                const qsizetype other = targets.indexOf(library);
                QString module = library;
                if (module.startsWith(QStringLiteral("xzmod_")))
                    module.remove(0, 6);
                if (modules.contains(module) && (inApp || module != folder))
                    add(library, inApp ? QStringLiteral("app/ must not know a module") : QStringLiteral("no module links another"));
                else if (inApp && own >= 0 && other >= own)
                    add(library, QStringLiteral("against core ← print ← ui ← sdk ← shell"));
                else if (inModules && other > targets.indexOf(QStringLiteral("xzsdk")))
                    add(library, QStringLiteral("a module links xzsdk and what is below it"));
                else if (forbiddenQt(target).contains(library))
                    add(library, QStringLiteral("this library of Qt has no place here"));
            }
        }
    }
    return found;
}

} // namespace xz::architecture
