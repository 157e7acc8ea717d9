#pragma once

#include "core/directory/directory.h"
#include "domain/duty/dutyevent.h"
#include "ui/widgets/formpane.h"

namespace xz {
class DraftStore;
class Interaction;
class RecordForm;
class Workspace;
}

namespace xz::members {

class ParticipantList;

/// Entry of an event of the duty ledger: what, when, by whom it was organised, and everybody who had a part.
class DutyForm : public FormPane
{
    Q_OBJECT

public:
    DutyForm(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent = nullptr);

    /// A new one. Day, kind and organiser of the one entered before stay, so that a stack of papers goes fast.
    Outcome create(const Term &term);
    Outcome edit(const DutyEvent &event, const Term &term);
    /// Checks, asks about what is doubtful, saves. True when it is saved.
    bool save();
    /// True when nothing was typed or the user gives it up.
    bool mayLeave();
    RecordForm &form() { return *m_form; }
    ParticipantList &participants() { return *m_participants; }

signals:
    /// A record of the event that was saved.
    void saved(qint64 recordId);
    void left();

private:
    Outcome fill(const Term &term);
    void show(const DutyEvent &event);
    DutyEvent event() const;
    void kindChanged();
    bool isDirty() const;

    Workspace &m_workspace;
    Interaction &m_interaction;
    DraftStore *m_drafts;
    DutyEvent m_before;
    DutyEvent m_shown;
    DutyEvent m_last;
    RecordForm *m_form;
    ParticipantList *m_participants;
    bool m_isParticipantsChanged = false;
};

} // namespace xz::members
