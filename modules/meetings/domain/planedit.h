#pragma once

#include <QCoreApplication>

#include "domain/seatingplan.h"

namespace xz::meetings {

/// Changes by hand to one plan: pure, answering what is to be stored. Locked people and seats that cannot be used refuse.
class PlanEdit
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::PlanEdit)

public:
    enum class Refusal { None, Locked, SeatUnusable, NotSeated, UnknownSeat, OnLeave };

    /// Placements with their new seats; `id` of a placement is 0 when the person had none. An invalid seat: taken out.
    struct Outcome {
        Refusal refusal = Refusal::None;
        QList<Placement> changed;
        bool ok() const { return refusal == Refusal::None; }
    };

    PlanEdit(const SeatingInput &input, const SeatingPlan &plan);

    /// Puts a person into a seat; whoever sits there takes the person's former seat, or goes without when there was none.
    Outcome moveTo(qint64 attendee, const Seat &seat) const;
    /// Takes a person out of the plan.
    Outcome takeOut(qint64 attendee) const;
    Outcome setLocked(const QList<qint64> &attendees, bool locked) const;

    static QString text(Refusal refusal);

private:
    qint64 zoneFor(qint64 attendee, const Seat &seat) const;

    const SeatingInput &m_input;
    const SeatingPlan &m_plan;
};

} // namespace xz::meetings
