#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/common/result.h"
#include "domain/scoring/schemereader.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::members {

/// A scheme as it can be chosen: shipped with the program, or the office's own text of it.
struct StoredScheme {
    qint64 id = 0; ///< row of score_scheme; 0: shipped, not changed
    qint64 version = 0;
    QString code;  ///< jinan …
    QString name;
    int year = 0;  ///< the office's own text holds from this year on; 0: of any year
    QByteArray text; ///< JSON
};

/// The schemes: seven shipped ones and what the office made of them, a version a year.
class SchemeRepository
{
public:
    explicit SchemeRepository(Workspace &workspace) : m_workspace(workspace) {}

    /// The seven schemes that come with the program; needs no database.
    static QList<StoredScheme> shipped();
    static Result<StoredScheme> shipped(const QString &code);

    /// For a year: of each code the office's newest text that holds in it, else the shipped one.
    Result<QList<StoredScheme>> ofYear(int year) const;
    /// NotFound names the codes there are.
    Result<StoredScheme> find(const QString &code, int year) const;
    /// Plans a text of the office's own from a year on; a text that is there for that year is replaced. BadInput: not a scheme, with the place.
    Outcome save(ChangeSet &changes, const QByteArray &text, int year) const;
    /// Back to the shipped scheme (or the text of an earlier year).
    void remove(ChangeSet &changes, const StoredScheme &scheme) const;

    /// Code of the scheme in force: of the year, else of the newest year before it for which one was chosen, else “jinan”.
    QString inForce(int year) const;
    /// Plans that a scheme is in force from a year on.
    Outcome setInForce(ChangeSet &changes, const QString &code, int year) const;

private:
    Result<QList<StoredScheme>> own() const;

    Workspace &m_workspace;
};

} // namespace xz::members
