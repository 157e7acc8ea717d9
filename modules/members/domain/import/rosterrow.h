#pragma once

#include <QList>

#include "domain/import/rosterfield.h"

namespace xz::members {

/// What is wrong with a row or a cell.
enum class ProblemKind {
    MissingName, BadName, Duplicate, Ambiguous, // the row cannot be taken
    BadCell, BadSex, BadDate, BadPhone, BadOfficePhone, BadIdNumber, BadEmail, BadPostcode, BadRank, BadChoice,
    UnknownSector,
    DoubtfulDate, OtherTable, UnknownEthnicity, Contradiction, Namesake, HeadingCount, CheckDigit, // only said
};

struct RosterProblem {
    ProblemKind kind = ProblemKind::BadCell;
    RosterField field = RosterField::None;
    int column = 0;  ///< 1-based; 0: the row
    QString value;   ///< as in the file
    QString text;    ///< sentence for the user

    bool isWarning() const { return kind >= ProblemKind::DoubtfulDate; }
    /// The row can be taken without the cell.
    bool isOfCell() const { return kind >= ProblemKind::BadCell && kind <= ProblemKind::UnknownSector; }
};

/// A row of the file, understood.
struct RosterRow {
    enum class Kind {
        Member,
        Heading, ///< says something of the rows below it
        Note,    ///< neither: 合计, 制表人 …
    };

    int number = 0;
    Kind kind = Kind::Member;
    QString text;          ///< of headings and notes, as in the file
    RosterField says = RosterField::None; ///< what a heading carries to the rows below: Sector, Post, Group, Committee
    QString carried;       ///< its value
    int statedCount = -1;
    RosterValues values;   ///< clean; cells with a fault are empty
    QList<RosterProblem> problems;

    bool hasProblem() const;
    /// A problem with which the row cannot be written at all.
    bool isUnusable() const;
    const RosterProblem *problemOf(RosterField field) const;
    /// A cell that does not fit its field, as the remark keeps it: "手机（名册原文）：8203316".
    static QString keptNote(const RosterProblem &problem);
    /// The same notes, told from what a clerk wrote: the field's word of a note, empty for another text.
    static QString keptField(const QString &note);
    /// The cell as it is to be shown: the faulty text, or the clean one.
    QString shown(RosterField field) const;
};

} // namespace xz::members
