#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// A series of numbers. The pattern holds fields in braces: {term}-{number:4}, 〔{year}〕{number}号; {number} is the running
/// number, {number:4} padded with zeros to four digits; every other field is given when a number is drawn, and the running
/// number starts from 1 anew for each combination of them.
struct NumberSeries {
    qint64 id = 0;
    qint64 version = 0;
    QString code; ///< "members.certificate"
    QString name;
    QString pattern;
};

/// A number that was drawn.
struct NumberIssue {
    enum class State { Reserved, Used, Void };

    qint64 id = 0;
    qint64 version = 0;
    qint64 seriesId = 0;
    QString scope;
    qint64 number = 0;
    QString text;
    State state = State::Reserved;
    QString ownerTable;
    qint64 ownerId = 0;
    QString issuedOn; ///< ISO date
    QString reason;
};

/// Numbers of papers, proposals, certificates: drawn without gaps, never twice, voided instead of reused.
class XZCORE_EXPORT Numbering
{
public:
    using Fields = QHash<QString, QString>;

    explicit Numbering(Workspace &workspace);

    Result<QList<NumberSeries>> series() const;
    Result<NumberSeries> series(const QString &code) const; ///< NotFound
    /// Try the pattern with format() first; a bad one is only noticed when a number is drawn.
    qint64 addSeries(ChangeSet &changes, const NumberSeries &series) const;
    void updateSeries(ChangeSet &changes, const NumberSeries &series) const;

    /// Plans the next number of the series for these fields; numbers planned before on the same change set count.
    /// Two windows that draw at the same time: the second commit answers Conflict and draws again.
    Result<NumberIssue> reserve(ChangeSet &changes, const QString &code, const Fields &fields, const QString &ownerTable = {},
                                qint64 ownerId = 0) const;
    /// Plans a certain number (a gap filled in on purpose, a number given on paper). The commit answers Conflict when it is taken.
    Result<NumberIssue> take(ChangeSet &changes, const QString &code, const Fields &fields, qint64 number, const QString &ownerTable = {},
                             qint64 ownerId = 0) const;
    /// The number stands on its record now.
    void use(ChangeSet &changes, const NumberIssue &issue, const QString &ownerTable, qint64 ownerId) const;
    /// The number is given up for good and not drawn again.
    void makeVoid(ChangeSet &changes, const NumberIssue &issue, const QString &reason) const;

    Result<QList<NumberIssue>> issues(const QString &code, const Fields &fields) const;
    Result<QList<NumberIssue>> issuesOf(const QString &ownerTable, qint64 ownerId) const;
    /// Numbers between 1 and the highest drawn that nobody drew.
    Result<QList<qint64>> gaps(const QString &code, const Fields &fields) const;

    /// Text of a number by a pattern; BadInput for a pattern without {number}, an unclosed brace or a field that is not given.
    static Result<QString> format(const QString &pattern, const Fields &fields, qint64 number);
    /// The pattern with every field but the number filled in.
    static Result<QString> scopeOf(const QString &pattern, const Fields &fields);

private:
    Result<qint64> highest(const ChangeSet &changes, qint64 seriesId, const QString &scope) const;

    Workspace &m_workspace;
};

} // namespace xz
