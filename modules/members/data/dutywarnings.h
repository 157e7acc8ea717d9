#pragma once

#include <QDate>

#include "data/scorebook.h"

namespace xz::members {

/// Something about a member's duty performance that the office has to act on.
struct DutyWarning {
    enum class Kind {
        StandingYear,  ///< 常委 missed 3 meetings of the standing committee in a year
        StandingTerm,  ///< … 7 in a term
        PlenaryTerm,   ///< missed 3 plenaries in a term
        PlenaryAbsent, ///< two plenaries in a term without leave
        BelowLine,     ///< below the line of the scheme so many years running
        ReportMissing, ///< 常委 has not handed in the annual report
    };
    Kind kind = Kind::StandingYear;
    qint64 personId = 0;
    QString name;
    QString text;  ///< short: 常委会会议缺3次
    QString note;  ///< which ones
    QDate due;     ///< until when to act

    /// "members.warning.standing-year.2025"
    QString taskKind(int year) const;
};

/// Finds warnings and keeps them as tasks of the workbench. A meeting counts as missed when somebody was at none of its half days, with leave
/// or without; “without leave” counts absences alone. Any thread.
class DutyWarnings
{
public:
    explicit DutyWarnings(Workspace &workspace) : m_workspace(workspace) {}

    /// For a year as it stands today: years that are not over have no line to be below, and a report is asked for from December on.
    Result<QList<DutyWarning>> find(int year, const QDate &today) const;
    Result<QList<DutyWarning>> find(const ScoreBook &book, const QDate &today) const;
    /// Adds tasks for new warnings, brings titles up to date, cancels open ones that hold no more. Tasks that were ticked off stay so.
    /// Answers how many tasks changed; nothing is written when none did.
    Result<int> keep(int year, const QList<DutyWarning> &warnings, const QDate &today) const;

    /// The years whose warnings are work to be done: this one and, until the end of June, the one before.
    static bool isDueYear(int year, const QDate &today);
    /// Finds and keeps those of the due years that have entries and are not closed. Nothing for more members than a committee has.
    static Result<int> keepDueYears(Workspace &workspace, const QDate &today);

private:
    Outcome addAbsences(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const;
    Outcome addBelowLine(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const;
    void addReports(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const;

    Workspace &m_workspace;
};

/// What a list of members shows of the warnings.
struct WarningLamps {
    QHash<int, QString> lamps; ///< the first of each member of the book, by index
    qsizetype count = 0;
};
/// Looks for the warnings of a book as it stands today; with `keepTasks` they become tasks. Any thread.
Result<WarningLamps> warningLamps(Workspace &workspace, const ScoreBook &book, bool keepTasks);

/// As tables paint it: red when overdue, amber else: "red:全会缺席2次".
QString warningLamp(const DutyWarning &warning, const QDate &today);

} // namespace xz::members
