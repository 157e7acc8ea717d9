#include "ui/latechangedialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/planwords.h"
#include "ui/models/tableheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz::meetings {

void fillMoves(QStandardItemModel &model, const SeatingInput &input, const QList<Attendee> &attendees, const QList<Move> &moves, int seatRole)
{
    model.removeRows(0, model.rowCount());
    for (const Move &move : moves) {
        const auto person = std::find_if(attendees.begin(), attendees.end(), [&](const Attendee &other) { return other.id == move.attendee; });
        const bool known = person != attendees.end();
        const QString from = move.from.isValid() ? seatText(input.halls, move.from) : SeatingInput::tr("new");
        const QString to = move.to.isValid()                ? seatText(input.halls, move.to)
                           : known && person->onLeave ? SeatingInput::tr("leave")
                                                            : SeatingInput::tr("no seat");
        auto *name = new QStandardItem(known ? person->name : SeatingInput::tr("no longer attends"));
        name->setData(QVariant::fromValue(move.to.isValid() ? move.to : move.from), seatRole);
        name->setFont(Theme::app().font(TextSize::Base, true));
        auto *place = new QStandardItem(QStringLiteral("%1\n→ %2").arg(from, to));
        auto *reason = new QStandardItem(reasonText(move));
        for (QStandardItem *item : {place, reason})
            item->setFont(Theme::app().font(TextSize::Label));
        model.appendRow({name, place, reason});
    }
}

LateChangeDialog::LateChangeDialog(SnapshotPtr snapshot, LateStep step, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_step(std::move(step))
    , m_reason(new QLineEdit)
    , m_reasonLabel(makeLabel(tr("Reason (may stay empty)"), TextRole::Label))
    , m_rank(new QSpinBox)
    , m_rankLabel(makeLabel(tr("Place in the rostrum's order"), TextRole::Label))
    , m_ways(new QWidget)
    , m_wayList(new QVBoxLayout(m_ways))
    , m_waysTitle(makeLabel(tr("What happens to the others"), TextRole::Section))
    , m_count(new Chip(QStringLiteral("0")))
    , m_fewest(makeLabel({}, TextRole::Facts))
    , m_reprint(makeLabel({}, TextRole::Facts))
    , m_model(new QStandardItemModel(this))
    , m_save(new Button(QStringLiteral("lateSave"), {}, {}, nullptr, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("lateChangeDialog"));
    setWindowTitle(tr("Late change"));
    const Theme &theme = Theme::app();
    resize(theme.px(620), theme.px(560));
    m_count->setObjectName(QStringLiteral("lateCount"));
    m_fewest->setObjectName(QStringLiteral("lateFewest"));
    m_reprint->setObjectName(QStringLiteral("lateReprint"));
    m_wayList->setContentsMargins(0, 0, 0, 0);
    m_wayList->setSpacing(theme.px(4));

    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("lateMoves"));
    table->setAccessibleName(tr("Who would move"));
    table->setHorizontalHeader(new TableHeader(table));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("From → to"), tr("Reason")});
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(44));
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, theme.px(110));
    table->setColumnWidth(1, theme.px(180));

    auto *movesHead = new QHBoxLayout;
    movesHead->setSpacing(theme.px(8));
    movesHead->addWidget(makeLabel(tr("Who moves"), TextRole::Section));
    movesHead->addWidget(m_count);
    movesHead->addStretch();
    movesHead->addWidget(m_fewest);
    auto *cancel = new Button(QStringLiteral("lateCancel"), {}, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(makeLabel(tr("Nothing is written yet."), TextRole::Hint));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(8));
    layout->addWidget(buildHead());
    layout->addWidget(buildFields());
    layout->addWidget(m_waysTitle);
    layout->addWidget(m_ways);
    layout->addSpacing(theme.px(4));
    layout->addLayout(movesHead);
    layout->addWidget(table, 1);
    layout->addWidget(m_reprint);
    layout->addLayout(foot);
    setKind(m_step.kind);
    QWidget *first = m_step.kind == LateStep::Kind::Leave ? static_cast<QWidget *>(m_reason) : m_rank;
    if (m_step.kind == LateStep::Kind::Return)
        first = m_save;
    first->setFocus();
}

QWidget *LateChangeDialog::buildHead()
{
    const Attendee &person = m_step.person;
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::app().px(8));
    QLabel *name = makeLabel(person.name, TextRole::Name);
    name->setObjectName(QStringLiteral("latePerson"));
    line->addWidget(name);
    const Placement *placement = m_snapshot->of(person.id);
    const QString seat = placement ? seatText(m_snapshot->state.input.halls, placement->seat) : tr("without a seat");
    line->addWidget(makeLabel(QStringList{person.sector, person.post, seat}.join(QStringLiteral("　")).simplified(), TextRole::Facts), 1);
    return head;
}

QWidget *LateChangeDialog::buildFields()
{
    const Theme &theme = Theme::app();
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    if (m_step.kind == LateStep::Kind::Leave || m_step.kind == LateStep::Kind::Rank) {
        auto *kinds = new SegmentedControl(QStringLiteral("lateKind"));
        kinds->addSegment(QStringLiteral("leave"), tr("On leave"));
        kinds->addSegment(QStringLiteral("rank"), tr("Place on the rostrum"));
        kinds->setCurrent(m_step.kind == LateStep::Kind::Leave ? QStringLiteral("leave") : QStringLiteral("rank"));
        connect(kinds, &SegmentedControl::currentChanged, this,
                [this](const QString &id) { setKind(id == QStringLiteral("leave") ? LateStep::Kind::Leave : LateStep::Kind::Rank); });
        column->addWidget(kinds, 0, Qt::AlignLeft);
        column->addSpacing(theme.px(4));
    }
    m_reason->setObjectName(QStringLiteral("lateReason"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, &LateChangeDialog::showMoves);
    const auto &attendees = m_snapshot->state.input.attendees;
    const auto onRostrum = std::count_if(attendees.begin(), attendees.end(),
                                         [this](const Attendee &other) { return other.rostrumRank > 0 && other.id != m_step.person.id; });
    m_rank->setObjectName(QStringLiteral("lateRank"));
    m_rank->setAccessibleName(m_rankLabel->text());
    m_rankLabel->setBuddy(m_rank);
    m_rank->setRange(0, int(onRostrum) + 1);
    m_rank->setSpecialValueText(tr("not on the rostrum"));
    m_rank->setValue(m_step.person.rostrumRank);
    m_rank->setMinimumWidth(theme.px(160));
    m_rankLabel->setText(tr("Place in the rostrum's order (1 to %1; 0: not on the rostrum)").arg(onRostrum + 1));
    connect(m_rank, &QSpinBox::valueChanged, this, &LateChangeDialog::showChoices);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_rankLabel);
    column->addWidget(m_rank, 0, Qt::AlignLeft);
    return fields;
}

LateStep LateChangeDialog::step() const
{
    LateStep step = m_step;
    step.reason = m_reason->text().trimmed();
    step.rostrumRank = m_rank->value();
    return step;
}

std::optional<ChangePolicy> LateChangeDialog::policy() const
{
    if (!m_wayGroup || m_wayGroup->checkedId() < 0)
        return std::nullopt;
    return ChangePolicy(m_wayGroup->checkedId());
}

void LateChangeDialog::setKind(LateStep::Kind kind)
{
    m_step.kind = kind;
    const bool leave = kind == LateStep::Kind::Leave, ranks = kind == LateStep::Kind::Rank || kind == LateStep::Kind::Add;
    m_reason->setVisible(leave);
    m_reasonLabel->setVisible(leave);
    m_rank->setVisible(ranks);
    m_rankLabel->setVisible(ranks);
    showChoices();
}

void LateChangeDialog::showChoices()
{
    const auto former = policy();
    delete m_wayGroup;
    qDeleteAll(m_ways->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly));
    m_wayGroup = new QButtonGroup(this);
    const SeatingInput &input = m_snapshot->state.input;
    const SeatingPlan &plan = m_snapshot->state.plan;
    const LateStep asked = step();
    const QList<ChangePolicy> ways = LatePlan::choices(input, plan, asked);
    // The zone's own rule is proposed first; a rostrum has none, and there the fewest moves are.
    ChangePolicy proposed = ChangePolicy::AppendLeave;
    if (const Placement *placement = m_snapshot->of(asked.person.id))
        if (const Zone *zone = input.zone(placement->zone))
            proposed = zone->policy;
    if (asked.kind == LateStep::Kind::Rank && !ways.isEmpty())
        proposed = ways.first();
    if (former)
        proposed = *former;
    for (const ChangePolicy way : ways) {
        const auto moved = LatePlan(input, plan, asked, way).moves().size();
        const QString words = ways.size() > 2 ? tr("%1: %2 (%3 people)").arg(words::of(way), LatePlan::text(asked, way)).arg(moved)
                                              : tr("%1 (%2 people)").arg(LatePlan::text(asked, way)).arg(moved);
        auto *button = new QRadioButton(words, m_ways);
        button->setObjectName(QStringLiteral("lateWay.%1").arg(int(way)));
        m_wayGroup->addButton(button, int(way));
        m_wayList->addWidget(button);
        button->setChecked(way == proposed);
    }
    if (!ways.isEmpty() && m_wayGroup->checkedId() < 0)
        m_wayGroup->button(int(ways.last()))->setChecked(true);
    connect(m_wayGroup, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showMoves();
    });
    m_ways->setVisible(!ways.isEmpty());
    m_waysTitle->setVisible(!ways.isEmpty());
    const int anew = plan.placements.isEmpty() ? 0 : LatePlan(input, plan, asked).movesWhenSeatedAnew();
    m_fewest->setText(anew > 0 ? tr("Seating everybody anew would move %1 people").arg(anew) : QString());
    showMoves();
}

QString LateChangeDialog::reprintText(const LatePlan &plan) const
{
    if (!m_snapshot->reprint.isAnythingPrinted())
        return tr("Nothing has been printed yet.");
    const Reprint reprint(m_snapshot->printed, plan.attendees(), plan.after());
    return reprint.changed() == 0 ? tr("What was printed still holds.")
                                  : tr("To print anew afterwards: %1 cards, seat chart, seat list.").arg(reprint.cards());
}

void LateChangeDialog::showMoves()
{
    const LateStep asked = step();
    const LatePlan plan(m_snapshot->state.input, m_snapshot->state.plan, asked, policy());
    const QList<Move> moves = plan.moves();
    fillMoves(*m_model, m_snapshot->state.input, plan.attendees(), moves, Qt::UserRole + 1);
    m_count->setText(QString::number(moves.size()));
    m_reprint->setText(reprintText(plan));
    m_save->setText(moves.isEmpty() ? tr("Write it down") : tr("Write it down and move %1").arg(moves.size()));
    m_save->setEnabled(asked.kind != LateStep::Kind::Rank || asked.rostrumRank != asked.person.rostrumRank);
}

} // namespace xz::meetings
