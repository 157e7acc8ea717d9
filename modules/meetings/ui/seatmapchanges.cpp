// What SeatMapPage does to seats and people one by one or many at a time: locks, marks, leave, additions.
#include <QMenu>

#include <algorithm>

#include "core/text/nameorder.h"
#include "core/workspace.h"
#include "data/rosterreader.h"
#include "domain/planedit.h"
#include "sdk/modulecontext.h"
#include "ui/addpersondialog.h"
#include "ui/interaction/task.h"
#include "ui/latechangedialog.h"
#include "ui/seatdetailpane.h"
#include "ui/seatmappage.h"
#include "ui/seatsidepane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitview.h"

namespace xz::meetings {

void SeatMapPage::toggleLock() { toggleLocks(m_map->selectedSeats()); }

void SeatMapPage::toggleLocks(const QList<Seat> &seats)
{
    if (!m_snapshot || deferred([this, seats] { toggleLocks(seats); }))
        return;
    QList<qint64> people;
    bool allLocked = true;
    for (const Seat &seat : seats) {
        const Placement *placement = m_snapshot->at(seat);
        if (!placement)
            continue;
        people.append(placement->attendee);
        allLocked = allLocked && placement->locked;
    }
    if (people.isEmpty())
        return;
    const SeatingState &state = m_snapshot->state;
    const PlanEdit::Outcome outcome = PlanEdit(state.input, state.plan).setLocked(people, !allLocked);
    const Attendee *person = m_snapshot->attendee(people.first());
    const QString who = people.size() > 1 ? tr("%1 people").arg(people.size()) : person ? person->name : QString();
    const QString title = (allLocked ? tr("Unlock %1") : tr("Lock %1")).arg(who);
    write(title, [version = state.version, changed = outcome.changed, title](SeatingService &service) { return service.store(version, changed, title); });
}

void SeatMapPage::toggleMark(const QList<Seat> &seats, SeatFlag flag)
{
    if (!m_snapshot || seats.isEmpty() || deferred([this, seats, flag] { toggleMark(seats, flag); }))
        return;
    const bool all = std::all_of(seats.begin(), seats.end(), [&](const Seat &seat) {
        const Area *area = findArea(m_snapshot->state.input.halls, seat.area);
        return area && area->flagsOf(seat).testFlag(flag);
    });
    messageBar().clear();
    write(all ? tr("Taking a mark off") : tr("Marking seats"),
          [snapshot = m_snapshot, seats, flag, all](SeatingService &service) { return service.setFlag(snapshot->state, seats, flag, !all); });
}

void SeatMapPage::clearSeats(const QList<Seat> &seats)
{
    if (!m_snapshot || deferred([this, seats] { clearSeats(seats); }))
        return;
    const SeatingState &state = m_snapshot->state;
    QList<Placement> changed;
    for (const Seat &seat : seats) {
        const Placement *placement = m_snapshot->at(seat);
        if (!placement)
            continue;
        const PlanEdit::Outcome outcome = PlanEdit(state.input, state.plan).takeOut(placement->attendee);
        if (!outcome.ok())
            return messageBar().showMessage(MessageBar::Kind::Warning, tr("Locked people stay. Unlock them first (L)."));
        changed += outcome.changed;
    }
    if (changed.isEmpty())
        return;
    const Attendee *person = m_snapshot->attendee(changed.first().attendee);
    const QString title = changed.size() > 1 ? tr("Take %1 people out of the plan").arg(changed.size())
                                             : tr("Take %1 out of the plan").arg(person ? person->name : QString());
    write(title, [version = state.version, changed, title](SeatingService &service) { return service.store(version, changed, title); });
}

void SeatMapPage::showMenu(const Seat &seat, const QPoint &position)
{
    if (!m_snapshot)
        return;
    const QList<Seat> seats = m_map->selectedSeats();
    const Placement *placement = m_snapshot->at(seat);
    const qint64 attendee = placement ? placement->attendee : 0;
    const bool anybody = std::any_of(seats.begin(), seats.end(), [this](const Seat &one) { return m_snapshot->at(one); });
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("seatMenu"));
    const auto add = [&](const char *name, const QString &text, bool enabled, auto run) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const auto has = [&](SeatFlag flag) {
        return std::all_of(seats.begin(), seats.end(), [&](const Seat &one) {
            const Area *area = findArea(m_snapshot->state.input.halls, one.area);
            return area && area->flagsOf(one).testFlag(flag);
        });
    };
    add("menuLock", placement && placement->locked ? tr("Unlock\tL") : tr("Lock\tL"), anybody, [this] { toggleLock(); });
    add("menuSwap", tr("Move or swap…\tM"), placement && seats.size() == 1, [this] { startSwap(); });
    add("menuTakeOut", tr("Take out, to the list\tDel"), anybody, [this, seats] { clearSeats(seats); });
    add("menuLeave", tr("On leave…\tC"), placement && seats.size() == 1, [this, attendee] { changeLate(attendee); });
    add("menuRank", tr("Place on the rostrum…"), placement && seats.size() == 1, [this, attendee] { changeLate(attendee, LateStep::Kind::Rank); });
    menu.addSeparator();
    add("menuKeep", has(SeatFlag::KeptEmpty) ? tr("Release\tK") : tr("Keep empty\tK"), true, [this, seats] { toggleMark(seats, SeatFlag::KeptEmpty); });
    add("menuBlock", has(SeatFlag::Blocked) ? tr("Use again\tB") : tr("No seat here\tB"), true, [this, seats] { toggleMark(seats, SeatFlag::Blocked); });
    add("menuWheelchair", has(SeatFlag::Wheelchair) ? tr("No wheelchair seat\tT") : tr("Wheelchair seat\tT"), true,
        [this, seats] { toggleMark(seats, SeatFlag::Wheelchair); });
    menu.addSeparator();
    add("menuWhy", tr("Why here\tW"), placement && seats.size() == 1, [this] { m_split->setDetailOpen(true); });
    menu.exec(position);
}

void SeatMapPage::showUnseatedMenu(const QPoint &position)
{
    const qint64 attendee = m_side->unseated()->currentAttendee();
    const Attendee *person = m_snapshot ? m_snapshot->attendee(attendee) : nullptr;
    if (!person)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("unseatedMenu"));
    QAction *seat = menu.addAction(tr("Choose a seat\tEnter"));
    seat->setEnabled(!person->onLeave);
    connect(seat, &QAction::triggered, this, [this, attendee] { pickUp(attendee); });
    connect(menu.addAction(person->onLeave ? tr("End leave…") : tr("On leave…")), &QAction::triggered, this, [this, attendee] { changeLate(attendee); });
    menu.exec(m_side->unseated()->viewport()->mapToGlobal(position));
}

void SeatMapPage::changeLate(qint64 attendee, LateStep::Kind kind)
{
    const Attendee *person = m_snapshot ? m_snapshot->attendee(attendee) : nullptr;
    if (!person || deferred([this, attendee, kind] { changeLate(attendee, kind); }))
        return;
    askLate({person->onLeave ? LateStep::Kind::Return : kind, *person});
}

void SeatMapPage::askLate(const LateStep &step)
{
    auto *dialog = new LateChangeDialog(m_snapshot, step, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        write(tr("Storing a late change"), [snapshot = m_snapshot, step = dialog->step(), policy = dialog->policy()](SeatingService &service) {
            return service.apply(snapshot->state, step, policy);
        });
    });
    dialog->open();
}

void SeatMapPage::addPerson()
{
    if (!m_snapshot)
        return;
    struct Loaded {
        Roster roster;
        QHash<qint64, QString> pinyin;
    };
    using LoadedPtr = std::shared_ptr<Loaded>;
    runTask<LoadedPtr>(
        this, tr("Reading the roster"),
        [workspace = m_context.workspace()](Progress &) -> Result<LoadedPtr> {
            auto roster = RosterReader(*workspace).read();
            if (!roster)
                return roster.error();
            auto loaded = std::make_shared<Loaded>(Loaded{std::move(*roster), {}});
            for (const Attendee &member : std::as_const(loaded->roster.members))
                loaded->pinyin.insert(member.personId, workspace->nameOrder().pinyinPlain(member.name));
            return loaded;
        },
        [this, snapshot = m_snapshot](Result<LoadedPtr> loaded) {
            if (!loaded)
                return showError(loaded.error());
            const std::shared_ptr<const Roster> roster(*loaded, &(*loaded)->roster);
            auto *dialog = new AddPersonDialog(roster, snapshot->state.input.attendees, (*loaded)->pinyin, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                Attendee person = dialog->person();
                person.id = -1; // until it is stored
                askLate({LateStep::Kind::Add, person});
            });
            dialog->open();
        });
}

void SeatMapPage::showPolicy(const Placement *placement)
{
    const QList<Zone> &zones = m_snapshot->state.input.zones;
    const Zone *zone = placement ? m_snapshot->state.input.zone(placement->zone) : nullptr;
    for (const Zone &first : zones) {
        const Area *area = findArea(m_snapshot->state.input.halls, first.areaId);
        if (!zone && area && area->kind == AreaKind::Floor)
            zone = &first;
    }
    if (!zone)
        return m_detail->setPolicy(0, {}, ChangePolicy::AppendLeave);
    m_detail->setPolicy(zone->id, zone->name.isEmpty() ? tr("this zone") : zone->name, zone->policy);
}

void SeatMapPage::choosePolicy(qint64 zone, ChangePolicy policy)
{
    if (!m_snapshot || deferred([this, zone, policy] { choosePolicy(zone, policy); }))
        return;
    write(tr("Changing the rule for late changes"),
          [snapshot = m_snapshot, zone, policy](SeatingService &service) { return service.setPolicy(snapshot->state, zone, policy); });
}

void SeatMapPage::keepVersion()
{
    if (!m_snapshot || m_snapshot->state.version.id == 0 || deferred([this] { keepVersion(); }))
        return;
    write(tr("Keeping the version"), [snapshot = m_snapshot](SeatingService &service) { return service.keepVersion(snapshot->state); });
}

void SeatMapPage::follow(PlanOverview::Step step)
{
    switch (step) {
    case PlanOverview::Step::Seat:
        return seatAutomatically();
    case PlanOverview::Step::Unseated:
        m_side->unseated()->setCurrentRow(0);
        return m_side->unseated()->setFocus();
    case PlanOverview::Step::Rules:
        return openRules();
    case PlanOverview::Step::Print:
        return print({});
    case PlanOverview::Step::PrintChanged:
        emit m_detail->printChangedRequested();
        return;
    }
}

void SeatMapPage::dropOutside(qint64 attendee, const QPoint &globalPosition)
{
    if (m_side->isOverUnseated(globalPosition))
        takeOut(attendee);
}

} // namespace xz::meetings
