#include "rules.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace xz::architecture {

namespace {

const QStringList layers{QStringLiteral("core"), QStringLiteral("print"), QStringLiteral("ui"), QStringLiteral("sdk"), QStringLiteral("shell")};

/// Parts of core that read or write the database, which a domain must not know.
const QStringList storage{QStringLiteral("core/database/"), QStringLiteral("core/migration/"), QStringLiteral("core/records/"),
                          QStringLiteral("core/search/"), QStringLiteral("core/workspace.h")};

struct Include {
    int line = 0;
    QString target;
    bool quoted = false;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto it = pattern.globalMatch(file.uncommented); it.hasNext();) {
        const auto match = it.next();
        found << Include{SourceFile::lineOf(file.uncommented, match.capturedStart(1)), match.captured(2), match.captured(1) == QStringLiteral("\"")};
    }
    return found;
}

/// "QWidget", "qwidget.h", "QtWidgets" → "QtWidgets", from the headers that are installed.
QHash<QString, QString> qtHeaders()
{
    QHash<QString, QString> owner;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &library : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        for (const QString &header : QDir(headers.filePath(library)).entryList(QDir::Files))
            owner.insert(header, library);
    return owner;
}

QString qtLibraryOf(const QString &header)
{
    static const QHash<QString, QString> owner = qtHeaders();
    return owner.value(header.section(QLatin1Char('/'), -1));
}

QStringList allowedQt(const SourceFile &file)
{
    const QString core = QStringLiteral("QtCore"), sql = QStringLiteral("QtSql");
    if (!file.module().isEmpty())
        return file.part() == QStringLiteral("domain") ? QStringList{core} : QStringList();
    if (file.part() == QStringLiteral("core"))
        return {core, sql};
    if (file.part() == QStringLiteral("print"))
        return {core, sql, QStringLiteral("QtGui"), QStringLiteral("QtSvg"), QStringLiteral("QtXml")};
    return {};
}

class Checker
{
public:
    explicit Checker(const SourceTree &tree) : m_tree(tree) {}

    Violations run()
    {
        for (const SourceFile &file : m_tree.sources()) {
            if (file.isIn(QStringLiteral("tests")))
                continue;
            for (const Include &include : includesOf(file))
                include.quoted ? quoted(file, include) : angled(file, include);
        }
        return m_found;
    }

private:
    void add(const SourceFile &file, const Include &include, const QString &why)
    {
        m_found << Violation{file.path, include.line, QStringLiteral("includes \"%1\": %2").arg(include.target, why)};
    }

    void angled(const SourceFile &file, const Include &include)
    {
        const QString library = qtLibraryOf(include.target);
        const QStringList allowed = allowedQt(file);
        if (!library.isEmpty() && !allowed.isEmpty() && !allowed.contains(library))
            add(file, include, QStringLiteral("%1 has no place here").arg(library));
    }

    void quoted(const SourceFile &file, const Include &include)
    {
        const QString &target = include.target;
        if (target.contains(QStringLiteral("../")) || target.startsWith(QStringLiteral("modules/"))) {
            add(file, include, QStringLiteral("paths start at app/ or at the module's folder"));
            return;
        }
        const QString folder = file.path.section(QLatin1Char('/'), 0, -2);
        const bool beside = m_tree.has(folder + QLatin1Char('/') + target);
        file.module().isEmpty() ? fromApp(file, include, beside) : fromModule(file, include, beside);
    }

    void fromApp(const SourceFile &file, const Include &include, bool beside)
    {
        const qsizetype own = layers.indexOf(file.part());
        const qsizetype other = layers.indexOf(include.target.section(QLatin1Char('/'), 0, 0));
        if (!beside && own >= 0 && other > own)
            add(file, include, QStringLiteral("app/%1 must not know app/%2").arg(layers[own], layers[other]));
        else if (!beside && other < 0)
            for (const QString &module : m_tree.modules())
                if (m_tree.has(QStringLiteral("modules/%1/%2").arg(module, include.target)))
                    add(file, include, QStringLiteral("app/ must not know the module %1").arg(module));
    }

    void fromModule(const SourceFile &file, const Include &include, bool beside)
    {
        const QString module = file.module();
        const QString &target = include.target;
        const bool own = beside || m_tree.has(QStringLiteral("modules/%1/%2").arg(module, target));
        if (own) {
            ownFile(file, include, beside);
            return;
        }
        if (target.startsWith(QStringLiteral("shell/"))) {
            add(file, include, QStringLiteral("a module knows app/sdk and what is below it"));
            return;
        }
        for (const QString &other : m_tree.modules())
            if (other != module && !m_tree.has(QStringLiteral("app/") + target) && m_tree.has(QStringLiteral("modules/%1/%2").arg(other, target)))
                add(file, include, QStringLiteral("it belongs to the module %1").arg(other));
        if (file.part() != QStringLiteral("domain"))
            return;
        const QString layer = target.section(QLatin1Char('/'), 0, 0);
        if (layers.contains(layer) && layer != QStringLiteral("core"))
            add(file, include, QStringLiteral("a domain stands on Qt Core alone"));
        for (const QString &part : storage)
            if (target.startsWith(part))
                add(file, include, QStringLiteral("a domain does not know the database"));
    }

    void ownFile(const SourceFile &file, const Include &include, bool beside)
    {
        const QString to = beside ? file.part() : include.target.section(QLatin1Char('/'), 0, 0);
        static const QStringList aboveDomain{QStringLiteral("data"), QStringLiteral("ui"), QStringLiteral("print")};
        if (file.part() == QStringLiteral("domain") && aboveDomain.contains(to))
            add(file, include, QStringLiteral("domain must not know %1").arg(to));
        else if (file.part() == QStringLiteral("data") && to == QStringLiteral("ui"))
            add(file, include, QStringLiteral("data must not know ui"));
    }

    const SourceTree &m_tree;
    Violations m_found;
};

} // namespace

Violations checkIncludes(const SourceTree &tree)
{
    return Checker(tree).run();
}

Violations checkAppNamesNoModule(const SourceTree &tree)
{
    Violations found;
    const QString names = tree.modules().join(QLatin1Char('|'));
    if (names.isEmpty())
        return found;
    const QRegularExpression space(QStringLiteral("\\b(?:xz\\s*::\\s*(%1)\\b|namespace\\s+(%1)\\b|(?<![\\w.>])(%1)\\s*::)").arg(names));
    const QRegularExpression id(QStringLiteral("^(?:xzmod_)?(%1)(?:\\.[a-z].*)?$").arg(names));
    for (const SourceFile &file : tree.sources()) {
        if (!file.isIn(QStringLiteral("app")))
            continue;
        for (auto it = space.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            found << Violation{file.path, SourceFile::lineOf(file.code, match.capturedStart()), QStringLiteral("names a module: %1").arg(match.captured())};
        }
        for (const Literal &literal : file.literals)
            if (id.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("names a module: \"%1\"").arg(literal.text)};
    }
    return found;
}

} // namespace xz::architecture
