#include "rules.h"

#include <QRegularExpression>

namespace xz::architecture {

Violations checkModuleShape(const SourceTree &tree)
{
    static const QStringList parts{QStringLiteral("domain"), QStringLiteral("data"), QStringLiteral("ui"), QStringLiteral("print")};
    static const QRegularExpression outside(QStringLiteral("\\.\\./|(?<!/)\\bmodules/|\\badd_subdirectory\\b"));
    const QStringList modules = tree.modules();
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        const QString module = file.module();
        if (!modules.contains(module))
            continue;
        const QString name = file.path.section(QLatin1Char('/'), -1);
        const bool entry = file.part().isEmpty() && (name == module + QStringLiteral("module.cpp") || name == module + QStringLiteral("module.h"));
        if (!entry && !parts.contains(file.part()))
            found << Violation{file.path, 0, QStringLiteral("a module has domain, data, ui, print and its entry class, nothing else")};
        // The namespace of another module, even without its header: by a forward declaration or a friend.
        QStringList others = modules;
        others.removeAll(module);
        const QRegularExpression foreign(QStringLiteral("\\b(?:xz\\s*::\\s*|namespace\\s+)(%1)\\b").arg(others.join(QLatin1Char('|'))));
        if (others.isEmpty())
            continue;
        for (auto it = foreign.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            found << Violation{file.path, SourceFile::lineOf(file.code, match.capturedStart()), QStringLiteral("names the module %1").arg(match.captured(1))};
        }
    }
    for (const QString &module : modules) {
        const QString path = QStringLiteral("modules/%1/CMakeLists.txt").arg(module);
        if (!tree.has(path)) {
            found << Violation{path, 0, QStringLiteral("a module has one xz_add_module() call")};
            continue;
        }
        const QString text = tree.read(path);
        if (text.count(QStringLiteral("xz_add_module(")) != 1)
            found << Violation{path, 0, QStringLiteral("a module has one xz_add_module() call")};
        for (auto it = outside.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            found << Violation{path, SourceFile::lineOf(text, match.capturedStart()), QStringLiteral("reaches out of its folder: %1").arg(match.captured())};
        }
        if (!tree.has(QStringLiteral("modules/%1/module.json").arg(module)))
            found << Violation{QStringLiteral("modules/%1/module.json").arg(module), 0, QStringLiteral("what is known of a plug-in before it is loaded")};
    }
    return found;
}

} // namespace xz::architecture
