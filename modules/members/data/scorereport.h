#pragma once

#include <QStringList>

#include <optional>

#include "data/scorebook.h"

namespace xz::members {

/// A report as a table: for paper and for xlsx.
struct ReportTable {
    struct Column {
        QString title;
        double width = 80;   ///< as of the screen, px
        bool alignRight = false;
    };
    struct Row {
        QString heading;     ///< not empty: a heading over the rows that follow
        QStringList cells;
    };
    QString title, subtitle, footnote;
    QList<Column> columns;
    QList<Row> rows;
};

/// Half days of meetings, and how they were spent.
struct Attendance {
    double due = 0, present = 0, leave = 0, absent = 0, late = 0;
    /// Share of the half days he was there, 0 to 1; 1 when there was none.
    double rate() const { return due > 0 ? present / due : 1; }
};
Attendance attendanceOf(const FactTable &table, int member, Period period);

/// What a member did in a period, counted.
struct DutyCounts {
    Attendance meetings;
    int proposals = 0, filed = 0, keyProposals = 0, excellent = 0;
    int opinions = 0, adopted = 0;
    int speeches = 0, written = 0, inspections = 0, trainings = 0, histories = 0, reviews = 0, charities = 0, reports = 0, awards = 0;
};
DutyCounts countsOf(const FactTable &table, int member, Period period);

/// The order of names in a list: strokes, pinyin, rank or sector. Not given: each list has its own.
using ListOrder = std::optional<Directory::Order>;
/// From its word ("strokes", "pinyin", "rank", "sector"); none from another.
ListOrder listOrder(const QString &word);
/// Members of the book (indexes) in that order; not given: by strokes.
QList<int> inOrder(const ScoreBook &book, QList<int> members, const ListOrder &order);

enum class RankingGroups { None, Sector, Committee, Grade };

/// By score, equal scores in the order of names; a list by grade is in that order altogether.
ReportTable rankingReport(const ScoreBook &book, RankingGroups groups, const QString &committee, const ListOrder &order = {});
/// By sector with the rate of each; in another order one list.
ReportTable attendanceReport(const ScoreBook &book, const QString &committee, const ListOrder &order = {});

/// Somebody who may be proposed as an outstanding member (优秀委员), and why.
struct Candidate {
    int member = 0;
    QStringList reasons;
    QString caution; ///< what speaks against it
};
/// Those of the best grade, or without grades simply the best; at most `share` of the members (hundredths), equal totals together. Nobody who
/// incurred a consequence or was sanctioned.
QList<Candidate> candidatesOf(const ScoreBook &book, int share = 15);
/// By score when no order is given.
ReportTable candidatesReport(const ScoreBook &book, const QString &committee, const ListOrder &order = {});

} // namespace xz::members
