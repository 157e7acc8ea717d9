#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "domain/duty/dutywords.h"
#include "domain/scoring/points.h"

namespace xz::members {

/// Which entries an item gives points for, and how many. What is left open matches everything.
struct SchemeRule {
    quint32 kinds = 0;          ///< bits of DutyKind, never 0
    quint32 roles = ~0U;        ///< bits of DutyRole
    DutyOutcomes outcomes = 0;  ///< one of them; 0: any
    DutyOutcomes without = 0;   ///< none of them
    quint32 levels = ~0U;       ///< bits of DutyLevel
    QStringList titles;         ///< the title holds one of them; empty: any
    std::optional<bool> isJoint; ///< signed by several, or by one alone
    Points points = 0;          ///< negative: a deduction
    bool perUnit = false;       ///< times the quantity (half days, pieces), else once an entry
};

/// What counts as one and the same thing for “once” and “highest”.
enum class SchemeScope {
    None,
    Entry,   ///< several rules that match one entry
    Event,   ///< entries of one day and title
    Meeting, ///< half days of one meeting
    Year,
};

/// One line of a score sheet.
struct SchemeItem {
    QString id, name;
    int group = 0;
    Points base = 0;              ///< given to everybody the item concerns, before any entry
    std::optional<Points> cap;    ///< at most
    std::optional<Points> floor;  ///< at least
    bool standingOnly = false;    ///< 常委 only
    SchemeScope once = SchemeScope::None;    ///< only the first entry of the scope counts
    SchemeScope highest = SchemeScope::None; ///< only the entry (or rule) with the most points, or the heaviest deduction, of the scope counts
    bool isMean = false;          ///< mean of the entries, weighted by their half days: attended 3 of 4 half days gives three quarters
    int skipFirst = 0;            ///< so many entries are expected; those after them count
    bool isShared = false;        ///< joint work: the first signer gets firstShare, the others share the rest
    int firstShare = 500;         ///< thousandths
    int maxAuthors = 0;           ///< so many authors of collective work count; 0: all
    QStringList notCountedIn;     ///< items: an entry that gave points there gives none here
    QString onlyWith;             ///< an item: counts only for who has points there
    QList<SchemeRule> rules;
    QString note;
};

struct SchemeGroup {
    QString id, name;
    std::optional<Points> cap, floor;
    bool isBonus = false; ///< 加分, above the basic points
    QList<int> items;     ///< indexes
};

/// 等次: from (included) up to below (not included).
struct GradeBand {
    QString name;
    std::optional<Points> from, below;
    bool contains(Points total) const { return (!from || total >= *from) && (!below || total < *below); }
};

/// “Two plenaries missed without leave: membership revoked.”
struct SchemeConsequence {
    QString name;
    quint32 kinds = 0;
    DutyOutcomes outcomes = 0;
    SchemeScope scope = SchemeScope::Meeting; ///< Entry, Event or Meeting: what is counted
    int count = 1;
    bool ofTerm = false; ///< counted since the term began, else in the year
    QString grade;       ///< takes the place of the band; empty: none
};

/// Below the line in so many years running.
struct SchemeLine {
    Points points = 0;
    int years = 2;
    QString action;
};

/// What a member's base points are who was a member only a part of the year. Entries count on days of membership only, either way.
enum class PartialYear {
    Full,    ///< bases and maxima as for everybody
    ProRata, ///< bases by months of membership, a begun month whole
};

/// A scheme of duty performance (考核办法).
struct Scheme {
    QString id, name, place;
    int version = 1;
    std::optional<Points> minimum, maximum; ///< of the total
    PartialYear partialYear = PartialYear::Full;
    QList<SchemeGroup> groups;
    QList<SchemeItem> items; ///< of all groups, in order
    QList<GradeBand> bands;  ///< best first; empty: the scheme has no grades
    QList<SchemeConsequence> consequences;
    std::optional<SchemeLine> line;
    QStringList notes;       ///< what the text leaves open and how it was taken

    int itemIndex(const QString &itemId) const; ///< -1: none
    /// -1: none.
    int bandOf(Points total) const;
    /// Items in an order in which each comes after those it refers to.
    QList<int> evaluationOrder() const;
};

} // namespace xz::members
