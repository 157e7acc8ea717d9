#include "ui/seatdetailpane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "domain/planwords.h"
#include "ui/latechangedialog.h"
#include "ui/models/tableheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

namespace {

constexpr int seatRole = Qt::UserRole + 1;

QLabel *named(QLabel *label, const QString &objectName)
{
    label->setObjectName(objectName);
    return label;
}

} // namespace

SeatDetailPane::SeatDetailPane(QWidget *parent)
    : QFrame(parent)
    , m_photo(named(new QLabel, QStringLiteral("seatPhoto")))
    , m_name(named(makeLabel({}, TextRole::Name), QStringLiteral("seatPerson")))
    , m_facts(named(makeLabel({}, TextRole::Facts), QStringLiteral("seatPersonFacts")))
    , m_place(named(makeLabel({}, TextRole::Title), QStringLiteral("seatPlace")))
    , m_lock(new Button(QStringLiteral("seatLock"), QStringLiteral("object-locked"), tr("Lock")))
    , m_swap(new Button(QStringLiteral("seatSwap"), QStringLiteral("swap-panels"), tr("Swap")))
    , m_leave(new Button(QStringLiteral("seatLeave"), {}, tr("Late change…")))
    , m_overview(new PlanOverview)
    , m_policy(new FilterCombo(QStringLiteral("changePolicy"), {}))
    , m_whyTitle(makeLabel(tr("Why here"), TextRole::Section))
    , m_score(named(makeLabel({}, TextRole::Label), QStringLiteral("seatScore")))
    , m_why(new QGridLayout)
    , m_movesTitle(makeLabel(tr("Changes"), TextRole::Section))
    , m_movesCount(named(new Chip(QStringLiteral("0")), QStringLiteral("movesCount")))
    , m_movesVersus(named(makeLabel({}, TextRole::Label), QStringLiteral("movesVersus")))
    , m_moves(new QTableView)
    , m_movesModel(new QStandardItemModel(this))
    , m_reprint(named(makeLabel({}, TextRole::Label), QStringLiteral("reprintFacts")))
    , m_printChanged(new Button(QStringLiteral("printChanged"), QStringLiteral("document-print"), tr("Print changes only")))
{
    setObjectName(QStringLiteral("seatDetailPane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Theme &theme = Theme::app();
    m_lock->setToolTip(tr("Stays when seats are given out anew (L)"));
    m_swap->setToolTip(tr("Click the seat to swap with"));
    m_facts->setWordWrap(true);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(theme.px(8));
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_facts, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addLayout(nameLine);
    words->addWidget(m_place);
    words->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.px(4));
    buttons->addWidget(m_lock);
    buttons->addWidget(m_swap);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    head->setSpacing(theme.px(12));
    head->addWidget(m_photo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addLayout(buttons);

    auto *whyHead = new QHBoxLayout;
    whyHead->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), 0);
    whyHead->addWidget(m_whyTitle, 1);
    whyHead->addWidget(m_score);
    m_why->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(12));
    m_why->setHorizontalSpacing(theme.px(12));
    m_why->setVerticalSpacing(theme.px(4));
    m_why->setColumnStretch(1, 1);

    auto *movesHead = new QHBoxLayout;
    movesHead->setSpacing(theme.px(8));
    movesHead->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    movesHead->addWidget(m_movesTitle);
    movesHead->addWidget(m_movesCount);
    movesHead->addStretch();
    movesHead->addWidget(m_policy);
    m_policy->setTinting(false);
    m_policy->setAccessibleName(tr("Late changes in this zone"));
    for (const ChangePolicy policy : {ChangePolicy::InsertClose, ChangePolicy::InsertLeave, ChangePolicy::AppendClose, ChangePolicy::AppendLeave,
                                      ChangePolicy::Fewest})
        m_policy->addItem(words::of(policy), int(policy));
    connect(m_policy, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) {
        if (m_policyZone != 0)
            emit policyChosen(m_policyZone, ChangePolicy(choice.toInt()));
    });
    m_movesVersus->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4));
    m_movesVersus->setWordWrap(true);
    m_movesModel->setHorizontalHeaderLabels({tr("Name"), tr("From → to"), tr("Reason")});
    m_moves->setObjectName(QStringLiteral("movesTable"));
    m_moves->setAccessibleName(tr("People who sit elsewhere than before"));
    m_moves->setHorizontalHeader(new TableHeader(m_moves));
    m_moves->setModel(m_movesModel);
    m_moves->verticalHeader()->hide();
    m_moves->verticalHeader()->setDefaultSectionSize(theme.px(44));
    m_moves->setShowGrid(false);
    m_moves->setWordWrap(true);
    m_moves->setFrameShape(QFrame::NoFrame);
    m_moves->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_moves->setSelectionMode(QAbstractItemView::SingleSelection);
    m_moves->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_moves->horizontalHeader()->setStretchLastSection(true);
    m_moves->setColumnWidth(0, theme.px(84));
    m_moves->setColumnWidth(1, theme.px(132));
    const auto show = [this](const QModelIndex &index) { emit moveChosen(index.siblingAtColumn(0).data(seatRole).value<Seat>()); };
    connect(m_moves, &QTableView::clicked, this, show);
    connect(m_moves, &QTableView::activated, this, show);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    foot->addWidget(m_reprint, 1);
    foot->addWidget(m_printChanged);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_overview);
    layout->addLayout(whyHead);
    layout->addLayout(m_why);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(movesHead);
    layout->addWidget(m_movesVersus);
    layout->addWidget(m_moves, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(foot);

    connect(m_lock, &Button::clicked, this, &SeatDetailPane::lockRequested);
    connect(m_swap, &Button::clicked, this, &SeatDetailPane::swapRequested);
    connect(m_leave, &Button::clicked, this, &SeatDetailPane::leaveRequested);
    connect(m_overview, &PlanOverview::stepAsked, this, &SeatDetailPane::stepAsked);
    connect(m_printChanged, &Button::clicked, this, &SeatDetailPane::printChangedRequested);
}

void SeatDetailPane::setPhoto(const QPixmap &photo)
{
    m_photo->setVisible(!photo.isNull());
    if (!photo.isNull())
        m_photo->setPixmap(photo.scaled(Theme::app().px(48), Theme::app().px(64), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void SeatDetailPane::addWhy(int row, const QString &objectName, const QString &label, const QString &text)
{
    QLabel *key = makeLabel(label, TextRole::Label);
    QLabel *value = named(makeLabel(text, TextRole::Base), objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->addWidget(key, row, 0, Qt::AlignTop);
    m_why->addWidget(value, row, 1);
    m_whyLabels += {key, value};
}

void SeatDetailPane::showWhy(const SeatExplanation *why)
{
    qDeleteAll(m_whyLabels);
    m_whyLabels.clear();
    m_whyTitle->setVisible(why);
    m_score->setVisible(why);
    if (!why)
        return;
    addWhy(0, QStringLiteral("whyZone"), tr("Zone"), why->zone);
    addWhy(1, QStringLiteral("whyBlock"), tr("Block"), why->block);
    addWhy(2, QStringLiteral("whyOrder"), tr("Order"), why->order);
    addWhy(3, QStringLiteral("whyPlace"), tr("Placing"), why->place);
    addWhy(4, QStringLiteral("whyWish"), tr("Wishes"), why->wish);
    const SeatScore &score = why->score;
    m_score->setText(tr("Score of the seat %1 / 100").arg(score.total()));
    const QString parts = tr("Zone %1 of 30, block %2 of 30, order %3 of 25, placing %4 of 15").arg(score.zone).arg(score.block).arg(score.order).arg(score.place);
    m_score->setToolTip(parts);
    addWhy(5, QStringLiteral("whyScore"), tr("Score"), parts);
}

void SeatDetailPane::showButtons(const Attendee *person, bool seated, bool locked)
{
    m_overview->hide();
    for (Button *button : {m_lock, m_swap, m_leave})
        button->setVisible(person);
    m_lock->setEnabled(seated);
    m_swap->setEnabled(seated);
    m_lock->setText(locked ? tr("Unlock") : tr("Lock"));
    m_lock->setIconName(locked ? QStringLiteral("object-unlocked") : QStringLiteral("object-locked"));
    m_leave->setText(person && person->onLeave ? tr("End leave…") : tr("Late change…"));
    m_leave->setToolTip(person && person->onLeave ? tr("The person comes after all: who would move is shown first (C)")
                                                  : tr("On leave, or another place on the rostrum: who would move is shown first (C)"));
}

void SeatDetailPane::setPolicy(qint64 zone, const QString &name, ChangePolicy policy)
{
    m_policyZone = 0; // the choice below is not the user's
    m_policy->setChoice(int(policy));
    m_policyZone = zone;
    m_policy->setVisible(zone != 0);
    m_policy->setToolTip(tr("Late changes in %1: where one added sits, in the order or at the end of the block, and "
                            "whether those behind one who drops out move up, or the seat stays empty.").arg(name));
}

void SeatDetailPane::showPlan(const SnapshotPtr &shown)
{
    const SeatingSnapshot &snapshot = *shown;
    showButtons(nullptr, false, false);
    m_overview->setSnapshot(shown, snapshot.loads);
    m_overview->show();
    m_attendee = 0;
    setPhoto({});
    m_name->setText(tr("No seat selected"));
    m_facts->clear();
    m_place->setText(snapshot.state.version.id == 0 ? QString() : tr("Score of the plan %1 / 100").arg(snapshot.score.total()));
    m_place->setToolTip(tr("Means of all seats: zone %1 of 30, block %2 of 30, order %3 of 25, placing %4 of 15; %5 % have a seat")
                            .arg(snapshot.score.zone, 0, 'f', 1)
                            .arg(snapshot.score.block, 0, 'f', 1)
                            .arg(snapshot.score.order, 0, 'f', 1)
                            .arg(snapshot.score.place, 0, 'f', 1)
                            .arg(100 * snapshot.score.seated, 0, 'f', 1));
    showWhy(nullptr);
}

void SeatDetailPane::showSeat(SnapshotPtr snapshot, const Seat &seat)
{
    if (!seat.isValid())
        return showPlan(snapshot);
    const Placement *placement = snapshot->at(seat);
    const Attendee *person = placement ? snapshot->attendee(placement->attendee) : nullptr;
    m_attendee = person ? person->id : 0;
    const Area *area = findArea(snapshot->state.input.halls, seat.area);
    m_place->setText(seatText(snapshot->state.input.halls, seat));
    m_place->setToolTip({});
    showButtons(person, person, placement && placement->locked);
    if (!person) {
        setPhoto({});
        m_name->setText(area && area->flagsOf(seat).testFlag(SeatFlag::KeptEmpty) ? tr("Kept empty")
                        : area && area->flagsOf(seat).testFlag(SeatFlag::Blocked) ? tr("No seat here")
                                                                                  : tr("Empty seat"));
        m_facts->clear();
        showWhy(nullptr);
        return;
    }
    m_name->setText(person->name);
    m_facts->setText(QStringList{person->sector, person->post}.join(QStringLiteral("　")).trimmed());
    m_facts->setToolTip(person->unit);
    const SeatExplanation why = snapshot->explainer.explain(person->id);
    showWhy(&why);
}

void SeatDetailPane::showUnseated(SnapshotPtr snapshot, qint64 attendee)
{
    const Attendee *person = snapshot->attendee(attendee);
    if (!person)
        return showPlan(snapshot);
    m_attendee = attendee;
    setPhoto({});
    m_name->setText(person->name);
    m_facts->setText(QStringList{person->sector, person->post}.join(QStringLiteral("　")).trimmed());
    m_place->setText(person->onLeave ? tr("On leave") : tr("Without a seat"));
    m_place->setToolTip({});
    showButtons(person, false, false);
    showWhy(nullptr);
    for (const Unseated &unseated : snapshot->state.plan.unseated)
        if (unseated.attendee == attendee)
            addWhy(0, QStringLiteral("whyUnseated"), tr("Reason"), reasonText(snapshot->state.input, unseated));
    if (person->onLeave)
        addWhy(1, QStringLiteral("whyLeaveNoted"), tr("Noted"), person->leaveNoted);
    else
        addWhy(1, QStringLiteral("whyHint"), tr("Next"), tr("Drag the name onto a seat; onto an occupied one, its person goes to the list."));
}

void SeatDetailPane::setMoves(SnapshotPtr snapshot, const QList<Move> &moves, const QString &versus)
{
    m_movesCount->setText(QString::number(moves.size()));
    m_movesVersus->setText(versus);
    m_movesVersus->setVisible(!versus.isEmpty());
    fillMoves(*m_movesModel, snapshot->state.input, snapshot->state.input.attendees, moves, seatRole);
    const Reprint &reprint = snapshot->reprint;
    m_reprint->setText(!reprint.isAnythingPrinted() ? tr("Nothing has been printed yet")
                       : reprint.changed() == 0     ? tr("What was printed still holds")
                                                    : tr("To print anew: %1 cards, seat chart, seat list").arg(reprint.cards()));
    m_printChanged->setEnabled(reprint.changed() > 0);
}

} // namespace xz::meetings
