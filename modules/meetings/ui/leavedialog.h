#pragma once

#include <QDialog>

#include <memory>

#include "data/signindesk.h"

class QLabel;

namespace xz {
class RecordForm;
}

namespace xz::meetings {

/// 请假登记: who, for which session, why, who approved it. Says what the rules of the house miss; writes nothing itself.
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    LeaveDialog(std::shared_ptr<SignInDesk> desk, QList<Leave> leaves, QWidget *parent = nullptr);

    /// As entered; an earlier leave of the same person and session keeps its id.
    Leave leave() const;
    const Attendee *attendee() const;

private:
    void judge();
    void save();

    std::shared_ptr<SignInDesk> m_desk;
    QList<Leave> m_leaves;
    RecordForm *m_form;
    QLabel *m_doubts;
};

} // namespace xz::meetings
