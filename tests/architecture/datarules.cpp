#include "rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace xz::architecture {

namespace {

bool isUnder(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return path.startsWith(folder); });
}

/// The pieces of SQL of a tree: whole .sql files, and the literals that begin like a statement or a clause of one.
struct Sql {
    QString file;
    int line = 0;
    QString text;
};

QList<Sql> sqlOf(const SourceTree &tree)
{
    static const QRegularExpression piece(QStringLiteral("^\\s*(?:\\(|[a-z_.]+\\s)?.*\\b(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|FROM|WHERE|JOIN|ORDER BY|GROUP BY|LIMIT|LIKE"
                                                         "|VALUES|AND|OR|ON|IN|IS)\\b"));
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    QList<Sql> found;
    for (const QString &path : tree.paths()) {
        if (path.endsWith(QStringLiteral(".sql")) && !path.startsWith(QStringLiteral("tests/")))
            found << Sql{path, 1, tree.read(path).remove(comment)};
    }
    for (const SourceFile &file : tree.sources()) {
        const bool holdsSql = file.isIn(QStringLiteral("app/core")) || (!file.module().isEmpty() && file.part() == QStringLiteral("data"));
        if (!holdsSql)
            continue;
        for (const Literal &literal : file.literals)
            if (piece.match(literal.text).hasMatch())
                found << Sql{file.path, literal.line, literal.text};
    }
    return found;
}

} // namespace

Violations checkWrites(const SourceTree &tree)
{
    // What ChangeSet itself is made of: its writer and log, the search index, migrations, and the connection below them.
    static const QStringList machinery{QStringLiteral("app/core/records/"), QStringLiteral("app/core/search/"), QStringLiteral("app/core/migration/"),
                                       QStringLiteral("app/core/database/")};
    static const QRegularExpression write(QStringLiteral("^\\s*(?:INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|REPLACE\\s+INTO)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        if ((!file.isIn(QStringLiteral("app")) && !file.isIn(QStringLiteral("modules"))) || isUnder(file.path, machinery))
            continue;
        for (const Literal &literal : file.literals)
            if (write.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("writes beside ChangeSet: %1").arg(literal.text.simplified().left(60))};
    }
    return found;
}

Violations checkPortableSql(const SourceTree &tree)
{
    // FTS and whatever else PostgreSQL does otherwise stand here.
    static const QStringList dialect{QStringLiteral("app/core/database/"), QStringLiteral("app/core/search/")};
    static const QRegularExpression foreign(
        QStringLiteral("\\b(?:AUTOINCREMENT|INSERT\\s+OR\\s+\\w+|REPLACE\\s+INTO|ON\\s+CONFLICT|PRAGMA|GLOB|WITHOUT\\s+ROWID|COLLATE\\s+NOCASE|INDEXED\\s+BY|rowid"
                       "|IS\\s+(?:NOT\\s+)?\\?|(?:ifnull|iif|group_concat|strftime|julianday|unixepoch|datetime|printf|typeof|instr|total|json_extract|last_insert_rowid)\\s*\\()"));
    static const QRegularExpression unescaped(QStringLiteral("\\bLIKE\\b(?!\\s*(?:\\?|:\\w+|%\\d)\\s*ESCAPE\\b)[^,)\\n]{0,20}"));
    static const QRegularExpression pasted(QStringLiteral("(?:=|<|>|LIKE|VALUES\\s*\\()\\s*'%\\d"));
    Violations found;
    for (const Sql &sql : sqlOf(tree)) {
        const auto check = [&](const QRegularExpression &pattern, const QString &why) {
            for (auto it = pattern.globalMatch(sql.text); it.hasNext();) {
                const auto match = it.next();
                found << Violation{sql.file, sql.line + SourceFile::lineOf(sql.text, match.capturedStart()) - 1, why.arg(match.captured().simplified())};
            }
        };
        if (!isUnder(sql.file, dialect))
            check(foreign, QStringLiteral("%1 is SQLite's alone: it stands in app/core/database/dialect"));
        check(unescaped, QStringLiteral("LIKE without ESCAPE: %1"));
        check(pasted, QStringLiteral("a value pasted into SQL instead of bound: %1"));
    }
    return found;
}

Violations checkConnections(const SourceTree &tree)
{
    static const QRegularExpression opening(QStringLiteral("\\b(?:addDatabase|removeDatabase|sqlite3_open\\w*)\\s*\\("));
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        if ((!file.isIn(QStringLiteral("app")) && !file.isIn(QStringLiteral("modules"))) || file.isIn(QStringLiteral("app/core/database")))
            continue;
        for (auto it = opening.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            found << Violation{file.path, SourceFile::lineOf(file.code, match.capturedStart()), QStringLiteral("connections are made in app/core/database alone")};
        }
    }
    return found;
}

} // namespace xz::architecture
