// What SeatMapPage does: seating, changes by hand, search, export, print.
#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>

#include "core/files/attachments.h"
#include "core/workspace.h"
#include "data/seatingexport.h"
#include "domain/planedit.h"
#include "domain/seating.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/seatdetailpane.h"
#include "ui/seatingrulesdialog.h"
#include "ui/seatmappage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz::meetings {

void SeatMapPage::write(const QString &title, std::function<Outcome(SeatingService &)> change)
{
    m_writing = true;
    runTask<void>(
        this, title,
        [workspace = m_context.workspace(), change = std::move(change)](Progress &) {
            SeatingService service(*workspace);
            return change(service);
        },
        [this](Outcome done) {
            if (!done)
                showError(done.error());
            if (!m_reloadQueued && !m_loading) // nothing was written, so nothing will be loaded
                settle();
        });
}

bool SeatMapPage::deferred(std::function<void()> action)
{
    if (!m_writing)
        return false;
    m_deferred.append(std::move(action));
    return true;
}

void SeatMapPage::settle()
{
    m_writing = false;
    while (!m_writing && !m_deferred.isEmpty())
        m_deferred.takeFirst()();
}

void SeatMapPage::seatAutomatically()
{
    setLoading(true);
    runTask<SeatingState>(
        this, tr("Seating"), [workspace = m_context.workspace(), id = m_meetingId](Progress &progress) { return SeatingService(*workspace).seat(id, progress); },
        [this](Result<SeatingState> state) {
            setLoading(false);
            if (!state)
                return showError(state.error());
            const SeatingPlan &plan = state->plan;
            if (plan.moves.isEmpty())
                messageBar().showMessage(MessageBar::Kind::Info, tr("Everybody already sits by the rules; nothing was changed."));
            else if (plan.unseated.isEmpty())
                messageBar().showMessage(MessageBar::Kind::Info, tr("%1 people seated, %2 moved.").arg(plan.placements.size()).arg(plan.moves.size()));
            else
                messageBar().showMessage(MessageBar::Kind::Warning, tr("%1 people seated, %2 have no seat: see the list at the left.")
                                                                        .arg(plan.placements.size())
                                                                        .arg(plan.unseated.size()));
        });
}

void SeatMapPage::activate(const Seat &seat)
{
    if (!m_snapshot)
        return;
    const Placement *placement = m_snapshot->at(seat);
    switch (m_map->tool()) {
    case SeatMapView::Tool::Select:
        return;
    case SeatMapView::Tool::Lock:
        return toggleLock();
    case SeatMapView::Tool::KeepEmpty:
        return toggleMark(m_map->selectedSeats(), SeatFlag::KeptEmpty);
    case SeatMapView::Tool::Swap:
        break;
    }
    if (m_swapWith == 0) {
        m_map->select(seat);
        m_swapWith = placement ? placement->attendee : 0;
        if (m_swapWith != 0)
            messageBar().showMessage(MessageBar::Kind::Info, tr("Now click the seat to swap with."));
        return;
    }
    const qint64 first = std::exchange(m_swapWith, 0);
    messageBar().clear();
    m_tools->setCurrent(QStringLiteral("select"));
    moveTo(first, seat);
    m_map->select(seat);
}

void SeatMapPage::startSwap() { pickUp(m_detail->shownAttendee()); }

void SeatMapPage::pickUp(qint64 attendee)
{
    const Attendee *person = m_snapshot ? m_snapshot->attendee(attendee) : nullptr;
    if (!person)
        return;
    if (person->onLeave)
        return messageBar().showMessage(MessageBar::Kind::Warning, PlanEdit::text(PlanEdit::Refusal::OnLeave));
    m_tools->setCurrent(QStringLiteral("swap"));
    m_swapWith = attendee;
    if (!m_map->selectedSeat().isValid())
        m_map->selectFirst();
    m_map->setFocus();
    messageBar().showMessage(MessageBar::Kind::Info, tr("Where does %1 go? Click a seat, or choose it with the arrows and press Enter. Esc: leave it.").arg(person->name));
}

void SeatMapPage::moveTo(qint64 attendee, const Seat &seat)
{
    if (!m_snapshot || deferred([this, attendee, seat] { moveTo(attendee, seat); }))
        return;
    const SeatingState &state = m_snapshot->state;
    const PlanEdit::Outcome outcome = PlanEdit(state.input, state.plan).moveTo(attendee, seat);
    if (!outcome.ok())
        return messageBar().showMessage(MessageBar::Kind::Warning, PlanEdit::text(outcome.refusal));
    const Attendee *person = m_snapshot->attendee(attendee);
    const QString name = person ? person->name : QString();
    const Placement *sitter = m_snapshot->at(seat);
    const Attendee *other = sitter ? m_snapshot->attendee(sitter->attendee) : nullptr;
    const QString title = other ? tr("Swap %1 and %2").arg(name, other->name) : tr("Move %1 to %2").arg(name, seatText(state.input.halls, seat));
    messageBar().clear();
    write(title, [version = state.version, changed = outcome.changed, title](SeatingService &service) { return service.store(version, changed, title); });
    m_map->select(seat);
}

void SeatMapPage::takeOut(qint64 attendee)
{
    if (!m_snapshot || deferred([this, attendee] { takeOut(attendee); }))
        return;
    const SeatingState &state = m_snapshot->state;
    const PlanEdit::Outcome outcome = PlanEdit(state.input, state.plan).takeOut(attendee);
    if (!outcome.ok())
        return messageBar().showMessage(MessageBar::Kind::Warning, PlanEdit::text(outcome.refusal));
    const Attendee *person = m_snapshot->attendee(attendee);
    const QString title = tr("Take %1 out of the plan").arg(person ? person->name : QString());
    write(title, [version = state.version, changed = outcome.changed, title](SeatingService &service) { return service.store(version, changed, title); });
}

void SeatMapPage::chooseVersion(qint64 versionId)
{
    for (const PlanVersion &version : m_snapshot ? m_snapshot->versions : QList<PlanVersion>())
        if (version.id == versionId && !version.isCurrent)
            write(tr("Changing the version"), [version](SeatingService &service) { return service.makeCurrent(version); });
}

void SeatMapPage::showMoves()
{
    const auto versus = std::find_if(m_snapshot->versions.begin(), m_snapshot->versions.end(), [this](const PlanVersion &version) { return version.id == m_versusId; });
    if (versus == m_snapshot->versions.end()) {
        // The first seating is no change.
        const bool printed = m_snapshot->reprint.isAnythingPrinted();
        const bool any = printed || m_snapshot->versions.size() > 1;
        const QList<Move> moves = any ? m_snapshot->lateChanges() : QList<Move>();
        const auto moved = std::count_if(moves.begin(), moves.end(), [](const Move &move) { return move.from.isValid() && move.to.isValid(); });
        QString note = !any ? QString() : printed ? tr("against what was printed") : tr("against the version before");
        if (printed && !moves.isEmpty())
            note = tr("%1 people moved against what was printed; seating all anew would move %2").arg(moved).arg(m_snapshot->movesOfReseating());
        return m_detail->setMoves(m_snapshot, moves, note);
    }
    using Moves = QList<Move>;
    runTask<Moves>(
        this, tr("Comparing"),
        [workspace = m_context.workspace(), snapshot = m_snapshot, other = *versus](Progress &) -> Result<Moves> {
            const auto former = SeatingRepository(*workspace).placementsAsStored(other);
            if (!former)
                return former.error();
            return Seating::movesBetween(snapshot->state.input, *former, snapshot->state.plan.placements, snapshot->state.plan.unseated);
        },
        [this, snapshot = m_snapshot, number = versus->number](Result<Moves> moves) {
            if (!moves)
                return showError(moves.error());
            if (snapshot == m_snapshot)
                m_detail->setMoves(m_snapshot, *moves, tr("against version %1").arg(number));
        });
}

QList<Seat> SeatMapPage::matches(const QString &text) const
{
    QList<Seat> found;
    const QString wanted = text.trimmed();
    if (!m_snapshot || wanted.isEmpty() || !m_map->content())
        return found;
    static const QRegularExpression seatNumber(QStringLiteral("^(\\d+)\\D+(\\d+)\\D*$"));
    const auto numbers = seatNumber.match(wanted);
    const SeatMapContent &content = *m_map->content();
    for (int i = 0; i < content.cellCount(); ++i) {
        const SeatMapContent::Look &look = content.look(i);
        const SeatMapLayout::Cell &cell = content.layout().cells().at(i);
        const bool hit = numbers.hasMatch() ? !cell.onRostrum && cell.seat.row == numbers.captured(1).toInt() && look.label == numbers.captured(2)
                                            : look.person
                                                  && m_snapshot->matches(*look.person, wanted);
        if (hit)
            found.append(cell.seat);
    }
    return found;
}

void SeatMapPage::find(const QString &text)
{
    if (text != m_lastFind)
        m_foundIndex = 0;
    m_lastFind = text;
    if (text.trimmed().isEmpty())
        return;
    const QList<Seat> found = matches(text);
    if (!found.isEmpty())
        return m_map->select(found.at(m_foundIndex % found.size()), true);
    for (const Unseated &unseated : m_snapshot ? m_snapshot->state.plan.unseated : QList<Unseated>()) {
        const Attendee *person = m_snapshot->attendee(unseated.attendee);
        if (person && m_snapshot->matches(*person, text))
            return m_detail->showUnseated(m_snapshot, person->id);
    }
    setStatusText(tr("Nobody in this hall matches “%1”.").arg(text));
}

void SeatMapPage::openRules()
{
    using Loaded = std::shared_ptr<MeetingData>;
    runTask<Loaded>(
        this, tr("Loading the rules"),
        [workspace = m_context.workspace(), id = m_meetingId](Progress &) -> Result<Loaded> {
            auto meeting = MeetingRepository(*workspace).load(id);
            if (!meeting)
                return meeting.error();
            return std::make_shared<MeetingData>(std::move(*meeting));
        },
        [this](Result<Loaded> meeting) {
            if (!meeting)
                return showError(meeting.error());
            auto *dialog = new SeatingRulesDialog(**meeting, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, before = *meeting] {
                const auto after = std::make_shared<MeetingData>(dialog->meeting());
                const QString title = tr("Change halls and seating rules of “%1”").arg(before->meeting.title);
                runTask<void>(
                    this, title,
                    [workspace = m_context.workspace(), before, after, title](Progress &progress) -> Outcome {
                        ChangeSet changes(*workspace, title);
                        if (auto done = MeetingRepository(*workspace).update(changes, *before, *after); !done)
                            return done;
                        if (changes.isEmpty())
                            return {};
                        if (auto done = changes.commit(progress); !done)
                            return done.error();
                        return {};
                    },
                    [this](Outcome done) {
                        if (!done)
                            return showError(done.error());
                        messageBar().showMessage(MessageBar::Kind::Info, tr("Saved. Seats stay as they are until you seat anew."), tr("Seat automatically"),
                                                 [this] { seatAutomatically(); });
                    });
            });
            dialog->open();
        });
}

void SeatMapPage::exportSeats()
{
    if (!m_snapshot)
        return;
    const auto path = m_context.interaction().saveFile(this, tr("Export seats"), tr("%1 seats.xlsx").arg(m_snapshot->state.meeting.title),
                                                       tr("Excel (*.xlsx);;CSV (*.csv);;Text by strokes (*.txt)"));
    if (!path)
        return;
    runTask<void>(
        this, tr("Exporting"), [snapshot = m_snapshot, path = *path](Progress &) { return SeatingExport(snapshot->state).write(path); },
        [this, path = *path](Outcome done) {
            if (!done)
                return showError(done.error());
            messageBar().showMessage(MessageBar::Kind::Info, tr("Saved as %1").arg(path));
        });
}

void SeatMapPage::buildPrintMenu()
{
    m_printMenu->clear();
    for (const auto &source : m_context.registries().printSources) {
        if (source->id() != QStringLiteral("meetings.meeting"))
            continue;
        for (const PrintTemplate &printTemplate : source->templates()) {
            QAction *action = m_printMenu->addAction(printTemplate.title);
            action->setObjectName(QStringLiteral("print.%1").arg(printTemplate.id));
            connect(action, &QAction::triggered, this, [this, id = printTemplate.id] { print(id); });
        }
    }
    if (m_printMenu->isEmpty())
        connect(m_printMenu->addAction(tr("Print page")), &QAction::triggered, this, [this] { print({}); });
}

void SeatMapPage::print(const QString &templateId) { m_context.openPrint(QStringLiteral("meetings.meeting"), {m_meetingId}, templateId); }

void SeatMapPage::loadPhoto(qint64 attendee)
{
    m_detail->setPhoto({});
    const Attendee *person = m_snapshot->attendee(attendee);
    if (!person || person->photoId == 0)
        return;
    runTask<QImage>(
        this, tr("Loading the photo"),
        [workspace = m_context.workspace(), id = person->photoId](Progress &) -> Result<QImage> {
            const auto bytes = workspace->attachments().read(id);
            if (!bytes)
                return bytes.error();
            return QImage::fromData(*bytes);
        },
        [this, attendee](Result<QImage> image) {
            // A photo that is missing is told by the data check; the seat map only goes without.
            if (image && m_detail->shownAttendee() == attendee)
                m_detail->setPhoto(QPixmap::fromImage(*image));
        });
}

} // namespace xz::meetings
