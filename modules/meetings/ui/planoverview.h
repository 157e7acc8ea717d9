#pragma once

#include <QWidget>

#include "ui/seatmapcontent.h"

class QLabel;
class QVBoxLayout;

namespace xz::meetings {

class ScoreBars;

/// What the right pane tells while no seat is selected: how good the plan is, part by part, and what to do next.
class PlanOverview : public QWidget
{
    Q_OBJECT

public:
    /// What a line of the next steps leads to.
    enum class Step { Seat, Unseated, Rules, Print, PrintChanged };

    explicit PlanOverview(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot, const QList<ZoneLoad> &loads);

signals:
    void stepAsked(xz::meetings::PlanOverview::Step step);

private:
    void addStep(const QString &objectName, const QString &text, const QString &link, Step step);
    void addFact(const QString &objectName, const QString &text);

    ScoreBars *m_bars;
    QLabel *m_scoreTitle;
    QVBoxLayout *m_steps;
    QList<QWidget *> m_lines;
};

} // namespace xz::meetings
