#pragma once

#include <QDialog>

#include <optional>

#include "domain/lateplan.h"
#include "ui/seatmapcontent.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStandardItemModel;
class QVBoxLayout;

namespace xz {
class Button;
class Chip;
class SegmentedControl;
}

namespace xz::meetings {

/// 临时变动: a leave, a return, somebody added or another place on the rostrum. Shows who would move under each way of doing it and
/// what must be printed again; nothing is written before the button is pressed.
class LateChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `step.person` says who; a leave may be turned into a change of rank and back.
    LateChangeDialog(SnapshotPtr snapshot, LateStep step, QWidget *parent = nullptr);

    /// As chosen.
    LateStep step() const;
    /// The way chosen; none when the step leaves nothing to choose.
    std::optional<ChangePolicy> policy() const;

private:
    QWidget *buildHead();
    QWidget *buildFields();
    void setKind(LateStep::Kind kind);
    /// Another step: other ways to choose from.
    void showChoices();
    /// Who moves by the way chosen.
    void showMoves();
    QString reprintText(const LatePlan &plan) const;

    const SnapshotPtr m_snapshot;
    LateStep m_step;
    QLineEdit *m_reason;
    QLabel *m_reasonLabel;
    QSpinBox *m_rank;
    QLabel *m_rankLabel;
    QWidget *m_ways;
    QVBoxLayout *m_wayList;
    QButtonGroup *m_wayGroup = nullptr;
    QLabel *m_waysTitle;
    Chip *m_count;
    QLabel *m_fewest;
    QLabel *m_reprint;
    QStandardItemModel *m_model;
    Button *m_save;
};

/// Rows of moves as every list of them shows: name, from → to, reason. `seatRole` of the first column holds the seat to look at.
void fillMoves(QStandardItemModel &model, const SeatingInput &input, const QList<Attendee> &attendees, const QList<Move> &moves, int seatRole);

} // namespace xz::meetings
