#pragma once

#include "data/factloader.h"
#include "data/schemerepository.h"
#include "domain/scoring/scoreengine.h"

namespace xz::members {

/// The scores of a year under one scheme, with the facts they were reckoned from.
struct ScoreBook {
    YearFacts facts;
    StoredScheme stored;
    Scheme scheme;
    QList<MemberScore> scores; ///< index as in facts.table
    QList<int> places;         ///< 1-based; equal totals share a place
    bool isClosed = false;     ///< the year is closed and this is its frozen scheme

    /// Members from the best down, equal ones by strokes.
    QList<int> ranking() const;
    void rank();
    /// Mean of what counts for an item among the given members; those it does not concern are left out.
    static Points meanOf(const QList<MemberScore> &scores, const QList<int> &members, int item);
};

/// Makes score books. Any thread.
class ScoreBooks
{
public:
    explicit ScoreBooks(Workspace &workspace) : m_workspace(workspace) {}

    /// `code` empty: the frozen scheme of a closed year, else the one in force.
    Result<ScoreBook> load(int year, const QString &code = {}) const;
    Result<ScoreBook> load(const YearFacts &facts, const QString &code = {}) const;
    /// Reckons anew whoever the records of the ledger belonged to or belong to now, and who shares their joint work. Answers those members.
    Result<QList<int>> refresh(ScoreBook &book, const QList<qint64> &records) const;
    /// The scheme that load() would take.
    Result<StoredScheme> schemeOf(int year, const QString &code, bool *isFrozen = nullptr) const;
    /// Years with entries, newest first, the year of today always among them.
    Result<QList<int>> years() const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
