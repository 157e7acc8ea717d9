#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace xz::members {

/// Plain values between the import flow, which knows the rules, and the widgets of the wizard, which do not.

enum class ReviewMark { Heading, Added, Changed, Same, Problem, Missing };

/// A column of the file as the mapping step shows it.
struct ReviewColumn {
    int column = 0;     ///< 1-based
    QString letters;    ///< "B"
    QString header;     ///< as in the file
    QString sample;     ///< a value below it
    QString field;      ///< id, empty: not imported
    QString fieldLabel;
};

/// A target field.
struct ReviewField {
    QString id;
    QString label;
};

/// One field of a row that differs from the database.
struct ReviewDifference {
    QString field;
    QString label;
    QString before;
    QString after;
    bool taken = true;
};

/// What is wrong with a row; `field` is what can be mended for it, empty for what is only said.
struct ReviewProblem {
    QString text;
    bool isWarning = false;
    QString field, label;
    QString value; ///< as in the file
};

/// One row of the file in detail.
struct ReviewDetail {
    qint64 key = 0;
    int row = 0;                ///< of the spreadsheet; 0 for a member missing from the file
    QString sheet;              ///< when the roster has several
    QString name;
    ReviewMark mark = ReviewMark::Same;
    QString markText;           ///< "≠ 变更 3"
    QString basis;              ///< how it was matched: 按姓名和出生年月对上库中委员（证号 5-0377）
    QList<ReviewProblem> problems;
    bool isUsable = true;       ///< can be taken in spite of its problems
    bool isDuplicate = false;   ///< looks like another row; may be said to be another person
    QString unknownSector;      ///< a sector that could be created, or empty
    QString fullSector;         ///< its full name where that is another (文艺界: 文化艺术界)
    int unknownSectors = 0;     ///< how many the file has
    QList<ReviewDifference> differences;
    QList<QPair<QString, QString>> others; ///< label and value of what is the same, or of a new member
    bool taken = true;
};

struct ReviewCounts {
    int all = 0, added = 0, changed = 0, same = 0, problems = 0, missing = 0;
    int willWrite = 0;
};

} // namespace xz::members
