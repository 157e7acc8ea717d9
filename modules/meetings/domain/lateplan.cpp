#include "domain/lateplan.h"

#include <algorithm>

#include "domain/seating.h"

namespace xz::meetings {

LatePlan::LatePlan(const SeatingInput &input, const SeatingPlan &plan, const LateStep &step, std::optional<ChangePolicy> policy, const QString &now)
    : m_input(input)
    , m_before(plan)
    , m_after(plan)
    , m_person(step.person)
{
    const int formerRank = step.person.rostrumRank;
    switch (step.kind) {
    case LateStep::Kind::Leave: {
        m_person.onLeave = true;
        m_person.leaveReason = step.reason.trimmed();
        m_person.leaveNoted = now;
        const QString note = m_person.leaveReason.isEmpty() ? tr("on leave") : tr("on leave: %1").arg(m_person.leaveReason);
        store(LateChange(m_input, m_before, policy).absent(m_person.id, note));
        break;
    }
    case LateStep::Kind::Return:
        m_person.onLeave = false;
        m_person.leaveReason.clear();
        m_person.leaveNoted.clear();
        store(LateChange(m_input, m_before, policy).added(m_person, tr("attends after all")));
        break;
    case LateStep::Kind::Add:
        renumber(step.rostrumRank);
        store(LateChange(m_input, m_before, policy).added(m_person, tr("added late")));
        break;
    case LateStep::Kind::Rank: {
        renumber(step.rostrumRank);
        const QString note = m_person.rostrumRank > 0 ? tr("now No. %1 on the rostrum").arg(m_person.rostrumRank) : tr("no longer on the rostrum");
        if ((formerRank > 0) == (m_person.rostrumRank > 0)) {
            if (formerRank != m_person.rostrumRank)
                store(LateChange(m_input, m_before, policy).reordered(m_person.id, note));
            break;
        }
        if (!m_before.of(m_person.id) && m_person.onLeave)
            break;
        store(LateChange(m_input, m_before, policy).absent(m_person.id, note));
        const SeatingPlan between = m_after;
        store(LateChange(m_input, between, policy).added(m_person, note));
        break;
    }
    }
    const auto same = [this](const Attendee &attendee) { return attendee.id == m_person.id; };
    if (const auto found = std::find_if(m_input.attendees.begin(), m_input.attendees.end(), same); found != m_input.attendees.end())
        *found = m_person;
    else
        m_input.attendees.append(m_person);
}

void LatePlan::renumber(int wanted)
{
    QList<Attendee *> onRostrum;
    for (Attendee &attendee : m_input.attendees)
        if (attendee.rostrumRank > 0 && attendee.id != m_person.id)
            onRostrum.append(&attendee);
    std::sort(onRostrum.begin(), onRostrum.end(), [](const Attendee *left, const Attendee *right) { return seniorTo(*left, *right); });
    m_person.rostrumRank = wanted <= 0 ? 0 : std::min(wanted, int(onRostrum.size()) + 1);
    for (int i = 0; i < onRostrum.size(); ++i) {
        const int rank = i + 1 + (m_person.rostrumRank > 0 && i + 1 >= m_person.rostrumRank);
        if (onRostrum.at(i)->rostrumRank == rank)
            continue;
        onRostrum.at(i)->rostrumRank = rank;
        m_others.append(*onRostrum.at(i));
    }
    for (Attendee &attendee : m_input.attendees)
        if (attendee.id == m_person.id)
            attendee = m_person;
}

void LatePlan::store(const QList<Placement> &changed)
{
    for (const Placement &placement : changed) {
        const auto same = [&](const auto &row) { return row.attendee == placement.attendee; };
        m_changed.removeIf(same);
        m_changed.append(placement);
        m_after.placements.removeIf(same);
        m_after.unseated.removeIf(same);
        if (placement.seat.isValid())
            m_after.placements.append(placement);
        else
            m_after.unseated.append({placement.attendee, placement.reason, placement.zone, placement.id, placement.version, placement.note});
    }
    std::sort(m_after.placements.begin(), m_after.placements.end(), [](const Placement &l, const Placement &r) { return l.seat < r.seat; });
}

QList<Move> LatePlan::moves() const { return Seating::movesBetween(m_input, m_before.placements, m_after.placements, m_after.unseated); }

int LatePlan::movesWhenSeatedAnew() const
{
    SeatingInput input = m_input;
    input.former = m_before.placements;
    return int(Seating(input).run().moves.size());
}

QList<ChangePolicy> LatePlan::choices(const SeatingInput &input, const SeatingPlan &plan, const LateStep &step)
{
    const bool seated = plan.of(step.person.id) != nullptr;
    const bool crosses = step.kind == LateStep::Kind::Rank && (step.person.rostrumRank > 0) != (step.rostrumRank > 0);
    if (input.halls.isEmpty() || plan.placements.isEmpty())
        return {};
    if (crosses)
        return {ChangePolicy::InsertClose, ChangePolicy::InsertLeave, ChangePolicy::AppendClose, ChangePolicy::AppendLeave, ChangePolicy::Fewest};
    switch (step.kind) {
    case LateStep::Kind::Leave:
        return seated ? QList<ChangePolicy>{ChangePolicy::AppendClose, ChangePolicy::AppendLeave} : QList<ChangePolicy>{};
    case LateStep::Kind::Rank:
        return step.person.rostrumRank > 0 ? QList<ChangePolicy>{ChangePolicy::InsertClose, ChangePolicy::AppendLeave} : QList<ChangePolicy>{};
    case LateStep::Kind::Return:
    case LateStep::Kind::Add:
        break;
    }
    // 最少变动 is a choice of its own only where a free seat alone does not do.
    QList<ChangePolicy> ways{ChangePolicy::InsertLeave, ChangePolicy::AppendLeave};
    const auto seatOf = [&](ChangePolicy policy) {
        const LatePlan late(input, plan, step, policy);
        const Placement *placement = late.after().of(step.person.id);
        return placement ? placement->seat : Seat{};
    };
    if (seatOf(ChangePolicy::Fewest) != seatOf(ChangePolicy::AppendLeave))
        ways.append(ChangePolicy::Fewest);
    return ways;
}

QString LatePlan::text(const LateStep &step, ChangePolicy policy)
{
    if (policy == ChangePolicy::Fewest && step.kind != LateStep::Kind::Leave)
        return tr("as few as possible move, and only to make a seat free");
    const bool insert = policy == ChangePolicy::InsertClose || policy == ChangePolicy::InsertLeave;
    const bool close = policy == ChangePolicy::InsertClose || policy == ChangePolicy::AppendClose;
    const QString comes = insert ? tr("takes the place of the order, those after move on") : tr("takes a free seat, nobody else moves");
    const QString goes = close ? tr("those behind move up") : tr("the seat stays empty, nobody else moves");
    switch (step.kind) {
    case LateStep::Kind::Leave:
        return goes;
    case LateStep::Kind::Return:
    case LateStep::Kind::Add:
        return comes;
    case LateStep::Kind::Rank:
        break;
    }
    if ((step.person.rostrumRank > 0) == (step.rostrumRank > 0))
        return insert ? tr("seats follow the new order") : tr("only the lists change, seats stay");
    return tr("new seat: %1; former seat: %2").arg(comes, goes);
}

} // namespace xz::meetings
