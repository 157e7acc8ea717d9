#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

#include "core/common/result.h"
#include "domain/scoring/points.h"

namespace xz {
class Workspace;
}

namespace xz::members {

struct ScoreBook;

/// A year that is closed (关闭年度): the scheme as it was then.
struct ClosedYear {
    qint64 id = 0, version = 0;
    int year = 0;
    QString code;
    QByteArray scheme; ///< JSON
};

/// A member's score as it was when the year was closed.
struct KeptScore {
    Points total = 0;
    QString grade;
};

/// Closing a year freezes its scheme, keeps every score, and from then on the ledger refuses changes of its days. Both ways are logged and
/// not offered to undo: a year is opened again on purpose, with a reason.
class YearClosing
{
public:
    explicit YearClosing(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::optional<ClosedYear>> find(int year) const;
    /// Scores by person; empty for a year that is open.
    Result<QHash<qint64, KeptScore>> scores(int year) const;
    /// Of one person: year → score.
    Result<QHash<int, KeptScore>> scoresOf(qint64 personId) const;
    /// Closes the year of a book under its scheme. Conflict: it is closed already.
    Outcome close(const ScoreBook &book) const;
    /// The reason is part of the log. BadInput without one, NotFound when the year is not closed.
    Outcome reopen(int year, const QString &reason) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
