#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace xz::architecture {

/// A broken rule, with its place.
struct Violation {
    QString file;
    int line = 0;
    QString text;
};
using Violations = QList<Violation>;

/// A string literal of a C++ file.
struct Literal {
    int line = 0;
    QString text;
    QString before; ///< up to 80 characters of code before it, other literals emptied, white space trimmed
};

/// A C++ file taken apart; all three texts have the same lines.
struct SourceFile {
    QString path;        ///< relative to the root, with "/"
    QString text;
    QString uncommented; ///< comments blanked
    QString code;        ///< comments and the insides of literals blanked
    QList<Literal> literals;

    bool isIn(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    /// "members" for modules/members/…, else empty.
    QString module() const;
    /// Folder below the module or the app: "domain" of modules/members/domain/member.h, "core" of app/core/….
    QString part() const;
    static int lineOf(const QString &text, qsizetype offset);
};

/// A tree in this project's layout: the C++ files of app/, modules/ and tests/, and the names of all files.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    QString root() const { return m_root; }
    const QList<SourceFile> &sources() const { return m_sources; }
    /// Paths of all files below app/, modules/, tests/, installer/, resources/, translations/ (not of broken trees).
    const QStringList &paths() const { return m_paths; }
    QStringList modules() const;
    bool has(const QString &path) const;
    QString read(const QString &path) const;

    static SourceFile parse(const QString &path, const QString &text);

private:
    QString m_root;
    QList<SourceFile> m_sources;
    QStringList m_paths;
};

} // namespace xz::architecture
