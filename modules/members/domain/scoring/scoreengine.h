#pragma once

#include <QList>
#include <QString>

#include <vector>

#include "domain/scoring/facttable.h"
#include "domain/scoring/scheme.h"

namespace xz::members {

/// A line of evidence: what an entry counted, after caps and floors. An item's evidence adds up to the item's points, always.
struct Evidence {
    enum Special : qint32 {
        Base = -1,  ///< the item's base points
        Floor = -2, ///< what a floor gave back that no deduction could
        Bound = -3, ///< what the most or the least of the total took or gave
    };
    qint32 fact = Base; ///< index into FactTable::facts(member), or a Special
    Points points = 0;  ///< what counted: behind a cap the rest that found room, or 0
    Points full = 0;    ///< what it was worth before caps and floors
};

/// One item of a member's score.
struct ItemScore {
    int item = 0;      ///< index into Scheme::items; -1: the bounds of the total
    Points raw = 0;    ///< before the caps of the item and its group
    Points points = 0; ///< what counts
    QList<Evidence> evidence; ///< by day, the base first; entries that a cap left nothing stay with 0
    /// Entries that belong to it.
    int entries() const;
};

/// A consequence of a scheme that a member has incurred.
struct Incurred {
    int consequence = 0;    ///< index into Scheme::consequences
    QList<qint32> facts;    ///< the entries that brought it
};

/// A member's score. The sum of the items' points is the total.
struct MemberScore {
    int member = 0;    ///< index into the FactTable
    Points total = 0;
    QString grade;     ///< empty: the scheme has none
    QList<ItemScore> items; ///< in the order of the scheme; 常委-only items only of those they concern; the bounds last, when they act
    QList<Incurred> incurred;

    /// Points of a group of the scheme.
    Points groupPoints(const Scheme &scheme, int group) const;
    const ItemScore *item(int index) const; ///< nullptr: does not concern him
};

/// Reckons scores. Pure: the same facts and scheme always give the same score. Building one prepares the rules; score() may then be called from
/// several threads on tables that do not change.
class ScoreEngine
{
public:
    /// `scheme` without faults (readScheme). `period` is what is scored, usually a year; entries outside of it, or of days on which the person was
    /// no member, do not count. Consequences “of the term” look at earlier entries of the table too.
    ScoreEngine(Scheme scheme, Period period);

    MemberScore score(const FactTable &facts, int member) const;
    /// Of all members of the table, in its order.
    QList<MemberScore> scoreAll(const FactTable &facts) const;

    const Scheme &scheme() const { return m_scheme; }
    Period period() const { return m_period; }

private:
    struct Candidate {
        int item;
        const SchemeRule *rule;
    };
    struct Work; // what is known of one member's items
    void collect(const FactTable &facts, int member, Work &work) const;
    void settle(const QList<DutyFact> &facts, int item, Work &work) const;
    void mean(const QList<DutyFact> &facts, ItemScore &score) const;
    void keepOne(const QList<DutyFact> &facts, const SchemeItem &item, ItemScore &score) const;
    void applyGroups(Work &work) const;
    void applyBounds(MemberScore &score) const;
    void findConsequences(const FactTable &facts, MemberScore &score) const;
    Points baseOf(const SchemeItem &item, const ScoredMember &member) const;
    bool matches(const SchemeRule &rule, const DutyFact &fact, qint32 title, const FactTable &facts) const;

    Scheme m_scheme;
    Period m_period;
    std::vector<std::vector<Candidate>> m_candidates; ///< by kind, rules of an item together
    QList<int> m_order;
};

/// Another grade; a scheme without grades changes none.
inline bool gradeChanges(const QString &before, const QString &after) { return before != after && !before.isEmpty() && !after.isEmpty(); }

/// Who changes under another scheme on the same facts.
struct ScoreDifference {
    int member = 0;
    Points before = 0, after = 0;
    QString gradeBefore, gradeAfter;
    bool gradeChanges() const { return members::gradeChanges(gradeBefore, gradeAfter); }
};
/// What if: both schemes on the same facts, one line a member of the table.
QList<ScoreDifference> compareSchemes(const FactTable &facts, const Scheme &before, const Scheme &after, Period period);
QList<ScoreDifference> compareScores(const QList<MemberScore> &before, const QList<MemberScore> &after);

} // namespace xz::members
