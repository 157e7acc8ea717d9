#include "ui/planoverview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/scorebars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

PlanOverview::PlanOverview(QWidget *parent)
    : QWidget(parent)
    , m_bars(new ScoreBars)
    , m_scoreTitle(makeLabel(tr("Parts of the score"), TextRole::Section))
    , m_steps(new QVBoxLayout)
{
    setObjectName(QStringLiteral("planOverview"));
    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_scoreTitle);
    layout->addWidget(m_bars);
    layout->addSpacing(theme.px(8));
    layout->addWidget(makeLabel(tr("What to do next"), TextRole::Section));
    m_steps->setSpacing(theme.px(4));
    layout->addLayout(m_steps);
}

void PlanOverview::addStep(const QString &objectName, const QString &text, const QString &link, Step step)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *label = makeLabel(text, TextRole::Base);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    QPushButton *button = makeLink(objectName + QStringLiteral("Go"), link);
    connect(button, &QPushButton::clicked, this, [this, step] { emit stepAsked(step); });
    row->addWidget(button, 0, Qt::AlignTop);
    m_steps->addWidget(line);
    m_lines.append(line);
}

void PlanOverview::addFact(const QString &objectName, const QString &text)
{
    QLabel *label = makeLabel(text, TextRole::Facts);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    m_steps->addWidget(label);
    m_lines.append(label);
}

void PlanOverview::setSnapshot(const SnapshotPtr &snapshot, const QList<ZoneLoad> &loads)
{
    for (QWidget *line : std::as_const(m_lines))
        line->deleteLater();
    m_lines.clear();
    const SeatingState &state = snapshot->state;
    const bool seated = state.version.id != 0;
    m_bars->setVisible(seated);
    m_scoreTitle->setVisible(seated);
    m_bars->setScore(snapshot->score);

    for (int i = 0; i < loads.size() && i < state.input.zones.size(); ++i) {
        const QString name = state.input.zones.at(i).name.isEmpty() ? tr("zone %1").arg(i + 1) : state.input.zones.at(i).name;
        if (loads.at(i).beyond > 0)
            addStep(QStringLiteral("stepZone"), tr("%1: %2 people for %3 seats, %4 too many").arg(name).arg(loads.at(i).people).arg(loads.at(i).seats).arg(loads.at(i).beyond),
                    tr("Seating rules"), Step::Rules);
    }
    if (!seated)
        return addStep(QStringLiteral("stepSeat"), tr("Nobody is seated yet. Look at the rules, then seat automatically."), tr("Seat now"), Step::Seat);
    const auto waiting = std::count_if(state.plan.unseated.begin(), state.plan.unseated.end(),
                                       [](const Unseated &unseated) { return unseated.reason != UnseatedReason::OnLeave; });
    if (waiting > 0)
        addStep(QStringLiteral("stepUnseated"), tr("%1 people have no seat; the reasons are at the left").arg(waiting), tr("Show"), Step::Unseated);
    if (snapshot->reprint.changed() > 0)
        addStep(QStringLiteral("stepReprint"), tr("%1 people sit elsewhere than printed").arg(snapshot->reprint.changed()), tr("Print these"), Step::PrintChanged);
    else if (!snapshot->reprint.isAnythingPrinted())
        addStep(QStringLiteral("stepPrint"), waiting > 0 ? tr("Nothing is printed yet; seat all first") : tr("All sit. Nothing is printed yet"), tr("Print"), Step::Print);
    else if (waiting == 0)
        addFact(QStringLiteral("stepDone"), tr("All sit, and what was printed still holds."));
    const auto &rule = snapshot->explainer.ruleSeats();
    const auto byHand = std::count_if(state.plan.placements.begin(), state.plan.placements.end(),
                                      [&](const Placement &placement) { return rule.value(placement.attendee) != placement.seat; });
    const auto locked = std::count_if(state.plan.placements.begin(), state.plan.placements.end(), [](const Placement &placement) { return placement.locked; });
    if (byHand > 0 || locked > 0)
        addFact(QStringLiteral("stepByHand"), tr("%1 people are locked; %2 would move if you seat anew").arg(locked).arg(byHand));
}

} // namespace xz::meetings
