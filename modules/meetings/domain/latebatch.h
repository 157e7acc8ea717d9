#pragma once

#include <QCoreApplication>

#include "domain/lateplan.h"

namespace xz::meetings {

/// Several late changes made in one step (CHANGE.json).
struct LateRequest {
    struct Substitution {
        qint64 out = 0;
        Attendee in; ///< id below 0: does not attend yet
    };
    QList<qint64> absent;
    QString reason;          ///< of the absences, as told; may be empty
    QList<LateStep> added;   ///< of kind Add (person.id below 0) or Return
    QList<Substitution> substitutes;
    std::optional<ChangePolicy> policy; ///< none: that of each zone
};

/// What several late changes lead to together: first who drops out, then who stands in for somebody (in that very seat), then who comes.
/// Under 最少变动 those who come are seated in one assignment, so that all of them together move as few as possible.
class LateBatch
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::LateBatch)

public:
    LateBatch(const SeatingInput &input, const SeatingPlan &plan, const LateRequest &request, const QString &now = {});

    const SeatingInput &input() const { return m_input; }   ///< attendees as they are afterwards, those who are new with ids below 0
    const SeatingPlan &after() const { return m_after; }
    const QSet<qint64> &changedAttendees() const { return m_touched; } ///< whose rows change, the new ones among them
    QList<Move> moves() const;

private:
    void follow(const LateStep &step, std::optional<ChangePolicy> policy, const QString &now);
    void substitute(const LateRequest::Substitution &change, const QString &now);
    void addTogether(const QList<LateStep> &added, const QString &now);
    void take(const LatePlan &plan);
    void put(const Placement &placement);
    Attendee *attendee(qint64 id);

    SeatingInput m_input;
    const SeatingPlan m_before;
    SeatingPlan m_after;
    QSet<qint64> m_touched;
};

} // namespace xz::meetings
