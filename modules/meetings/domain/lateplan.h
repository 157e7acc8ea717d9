#pragma once

#include <QCoreApplication>

#include <optional>

#include "domain/latechange.h"

namespace xz::meetings {

/// One late change as the user asks for it.
struct LateStep {
    enum class Kind {
        Leave,  ///< 请假: gives the seat up
        Return, ///< comes after all
        Add,    ///< 增补: attends who did not
        Rank,   ///< another place in the rostrum's order, onto the rostrum or off it
    };
    Kind kind = Kind::Leave;
    Attendee person{};   ///< as they stand now; Add: as they shall be, the rostrum aside
    QString reason{};    ///< of a leave, as told
    int rostrumRank = 0; ///< Add, Rank: wanted place in the rostrum's order; 0: not on the rostrum
};

/// What a late change leads to: worked out before anything is written, so that what is shown is what is stored.
class LatePlan
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::LatePlan)

public:
    /// `policy` stands in for that of the zones; `now` is when a leave is noted.
    LatePlan(const SeatingInput &input, const SeatingPlan &plan, const LateStep &step, std::optional<ChangePolicy> policy = {}, const QString &now = {});

    const Attendee &person() const { return m_person; }               ///< with what the step changes
    const QList<Attendee> &otherAttendees() const { return m_others; } ///< whose place in the rostrum's order moves on
    const QList<Placement> &changed() const { return m_changed; }
    const SeatingPlan &after() const { return m_after; }
    const QList<Attendee> &attendees() const { return m_input.attendees; } ///< all, as they are afterwards
    QList<Move> moves() const;

    /// Policies that differ for this step, the one that moves fewest last; empty when nothing is to be chosen.
    static QList<ChangePolicy> choices(const SeatingInput &input, const SeatingPlan &plan, const LateStep &step);
    /// What a policy does in this step, in plain words.
    static QString text(const LateStep &step, ChangePolicy policy);
    /// How many would sit elsewhere if everybody were seated anew after this step.
    int movesWhenSeatedAnew() const;

private:
    void renumber(int wanted);
    void store(const QList<Placement> &changed);

    SeatingInput m_input;
    SeatingPlan m_before, m_after;
    Attendee m_person;
    QList<Attendee> m_others;
    QList<Placement> m_changed;
};

} // namespace xz::meetings
