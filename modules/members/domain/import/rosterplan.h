#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include "core/common/problem.h"
#include "domain/import/rostermapping.h"
#include "domain/import/rosterrow.h"
#include "domain/import/rowreader.h"
#include "domain/import/rostercorrections.h"

namespace xz::members {

/// A person the database has, as an import compares: with the membership of the term, when there is one.
struct KnownMember {
    qint64 personId = 0;
    qint64 membershipId = 0; ///< of the term imported into; 0: a member of other terms or of none
    bool isInOffice = false;
    RosterValues values;
    int source = -1; ///< for the one who loaded it
};

/// What the database has that an import is compared with.
struct KnownRoster {
    int term = 0;
    bool termExists = false;
    QList<KnownMember> members;
    RosterCodes codes;
};

enum class RowMark { Heading, Note, New, Changed, Same, Problem };

/// One field of a row that the database has otherwise.
struct FieldDifference {
    RosterField field = RosterField::None;
    QString before, after;
    bool taken = true;
};

/// How a row was found in the database.
enum class MatchBasis { None, IdNumber, Certificate, NameAndBirth, NameAndSector, NameAndPhone, NameAndOrganisation, Name };
QString basisText(MatchBasis basis);

/// What the user said about a row with a problem; without a word the policy for all of them holds.
enum class RowChoice { ByPolicy, Take, Skip };

/// A row with what becomes of it.
struct PlannedRow {
    RosterRow row;
    RowMark mark = RowMark::Same;
    RowMark withoutBadCells = RowMark::Same; ///< what it would be if its faulty cells were empty
    int known = -1;                          ///< index into KnownRoster::members; -1: new
    MatchBasis basis = MatchBasis::None;
    QList<FieldDifference> differences;
    bool taken = true;
    bool isRemarkCleared = false;           ///< the remark held only what fits its field now
    RowChoice choice = RowChoice::ByPolicy; ///< of a row with a problem

    bool isMember() const { return mark != RowMark::Heading && mark != RowMark::Note; }
};

enum class ProblemRows {
    Skip,
    TakeWithoutBadCells, ///< what does not fit its field goes into the remark; rows that cannot be used at all are skipped all the same
};

/// What an import found and would do. Nothing of it is written before the importer commits it.
struct RosterPlan {
    QString file, sheet;
    QStringList sheets;  ///< when the roster has several
    RosterMapping mapping;
    KnownRoster known;
    QList<PlannedRow> rows;
    QList<int> missing;  ///< indexes of members in office whom the file does not have
    QMap<RosterField, QStringList> newCodes; ///< sectors, parties, committees, groups and posts that would be created, in order of first use
    ProblemRows problemRows = ProblemRows::Skip;

    int count(RowMark mark) const;
    int memberRows() const;
    /// Whether a row would change the database as things stand.
    bool willWrite(const PlannedRow &row) const;
    int willWrite() const;
    /// Whether a row with a problem is taken all the same.
    bool takesProblem(const PlannedRow &row) const;
    /// How many sectors the file names that the database does not have.
    int unknownSectors() const;
    /// Rows with a cell or more that do not fit, settled ones too.
    int faultyRows() const;
    /// Rows that cannot be written at all.
    int unusableRows() const;
    QString sheetOf(int number) const { return sheets.value(RosterTable::sheetIndex(number), sheet); }
    /// "5", with several sheets "文艺!5".
    QString rowName(int number) const;
    /// Faults and warnings with their places, in order.
    QList<Problem> problems(bool withWarnings = true) const;
    /// Takes over from a former plan of the same file what the user accepted and refused.
    void carryDecisions(const RosterPlan &former);
};

struct PlanOptions {
    bool createSectors = false;       ///< unknown sectors are created without asking
    QHash<QString, QString> acceptedSectors; ///< unknown sectors the user said to create, with the name to create them by
    RosterCorrections corrections;    ///< cells the user mended
    bool skipHidden = false;          ///< rows that the spreadsheet does not show are left out
    QSet<int> distinctRows;           ///< rows the user said to be another person than the one they look like
};

/// Compares the rows of a file with what the database has.
class RosterPlanner
{
public:
    RosterPlanner(KnownRoster known, PlanOptions options) : m_known(std::move(known)), m_options(std::move(options)) {}

    RosterPlan plan(const RosterTable &table, const RosterMapping &mapping);

private:
    void checkSectors(QList<PlannedRow> &rows) const;
    void findDuplicates(RosterPlan &plan) const;
    void match(PlannedRow &planned);
    QList<int> candidates(const RosterValues &values, MatchBasis &basis, bool &isNamesake) const;
    void keepUnfitting(PlannedRow &planned) const;
    void compare(PlannedRow &planned) const;
    bool isSettled(const PlannedRow &planned) const;
    void collectNewCodes(RosterPlan &plan) const;

    KnownRoster m_known;
    PlanOptions m_options;
    QHash<QString, QList<int>> m_bySimplified; ///< names that are written otherwise in simplified characters
    QHash<QString, QList<int>> m_byName, m_byCertificate, m_byIdNumber;
    QHash<int, int> m_taken; ///< known member → row that matched
};

} // namespace xz::members
