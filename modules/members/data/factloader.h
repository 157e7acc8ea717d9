#pragma once

#include "core/directory/directory.h"
#include "domain/scoring/facttable.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// The members of a term and their entries, ready to be scored for one year.
struct YearFacts {
    int year = 0;
    Period period;            ///< the days of the year
    Term term;
    FactTable table;
    QList<MemberRow> members; ///< same index as in the table, by strokes
    QStringList committees;   ///< of the term, in their order
    /// Where a committee stands among them; who has none comes last.
    qsizetype committeePlace(const QString &name) const { return name.isEmpty() ? committees.size() + 1 : committees.contains(name) ? committees.indexOf(name) : committees.size(); }
    /// Entries of the year whose kind, role, result or level no scheme knows: they count nowhere, and whoever shows scores says so.
    QList<qint64> unknown;
};

/// Fills a FactTable from the ledger. Any thread.
class FactLoader
{
public:
    explicit FactLoader(Workspace &workspace) : m_workspace(workspace) {}

    /// The term that a year belongs to: the current one when it covers the year or says no dates, else the newest that does. NotFound: none.
    Result<Term> termOf(int year) const;
    /// Members of the term who were it during at least one day of the year, also those without entries; former members whose day of leaving
    /// nobody entered when they have entries. Earlier absences from plenaries of the term come along, for consequences that look back.
    Result<YearFacts> load(int year, const Term &term) const;
    /// Reads one person's entries anew, after his ledger changed. Answers the members whose scores change with it (joint work).
    Result<QList<int>> reload(YearFacts &facts, qint64 personId) const;

    /// Persons that records of the ledger belong to; records that are gone are left out.
    Result<QList<qint64>> ownersOf(const QList<qint64> &records) const;

private:
    Outcome loadMembers(YearFacts &facts) const;
    Outcome loadEntries(YearFacts &facts, qint64 personId) const;

    Workspace &m_workspace;
};

/// First and last day of an ISO date of any precision (2024, 2024-03, 2024-03-05); nothing of an empty or wrong one.
std::optional<Day> firstDay(const QString &iso);
std::optional<Day> lastDay(const QString &iso);

} // namespace xz::members
