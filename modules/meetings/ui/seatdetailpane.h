#pragma once

#include <QFrame>

#include <optional>

#include "ui/planoverview.h"

class QGridLayout;
class QLabel;
class QPixmap;
class QStandardItemModel;
class QTableView;

namespace xz {
class Button;
class FilterCombo;
}

namespace xz::meetings {

/// Right of the map: who is selected, why here, and who moved against another version.
class SeatDetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit SeatDetailPane(QWidget *parent = nullptr);

    /// Shows the person in a seat or, without one, an unseated person; neither: the whole plan.
    void showSeat(SnapshotPtr snapshot, const Seat &seat);
    void showUnseated(SnapshotPtr snapshot, qint64 attendee);
    void setPhoto(const QPixmap &photo);
    void setMoves(SnapshotPtr snapshot, const QList<Move> &moves, const QString &versus);
    /// What a late change in a zone does to the others; zone 0: there is none to choose.
    void setPolicy(qint64 zone, const QString &name, ChangePolicy policy);
    qint64 shownAttendee() const { return m_attendee; }

signals:
    void lockRequested();
    void swapRequested();
    void moveChosen(const xz::meetings::Seat &seat);
    void printChangedRequested();
    void leaveRequested();          ///< of the person shown: a late change, or the end of a leave
    void policyChosen(qint64 zone, xz::meetings::ChangePolicy policy);
    void stepAsked(xz::meetings::PlanOverview::Step step);

private:
    void showWhy(const SeatExplanation *why);
    void addWhy(int row, const QString &objectName, const QString &label, const QString &text);
    void showPlan(const SnapshotPtr &snapshot);
    void showButtons(const Attendee *person, bool seated, bool locked);

    QLabel *m_photo;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_place;
    Button *m_lock;
    Button *m_swap;
    Button *m_leave;
    PlanOverview *m_overview;
    FilterCombo *m_policy;
    qint64 m_policyZone = 0;
    QLabel *m_whyTitle;
    QLabel *m_score;
    QGridLayout *m_why;
    QList<QLabel *> m_whyLabels;
    QLabel *m_movesTitle;
    QLabel *m_movesCount;
    QLabel *m_movesVersus;
    QTableView *m_moves;
    QStandardItemModel *m_movesModel;
    QLabel *m_reprint;
    Button *m_printChanged;
    qint64 m_attendee = 0;
};

} // namespace xz::meetings
