#pragma once

#include <QWidget>

#include "core/directory/directory.h"
#include "domain/duty/dutyevent.h"

class QLabel;
class QStackedWidget;

namespace xz {
class AttachmentsTab;
class Button;
class DraftStore;
class EmptyState;
class FactsView;
class HistoryModel;
class Interaction;
class TabBar;
class Workspace;
}

namespace xz::members {

class DutyForm;
class ParticipantsModel;

/// Detail pane of the duty ledger: an entry with everybody of its event, its proofs, its history; the form in its place while one edits.
class DutyDetail : public QWidget
{
    Q_OBJECT

public:
    DutyDetail(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent = nullptr);

    /// 0 empties the pane.
    void showRecord(qint64 recordId);
    qint64 recordId() const { return m_recordId; }
    const DutyEvent &event() const { return m_event; }
    void setTerm(const Term &term) { m_term = term; }
    void refresh();

    bool isEditing() const;
    void edit();
    void create();
    bool mayLeave();
    DutyForm &form() { return *m_form; }

signals:
    void failed(const xz::Error &error);
    void saved(qint64 recordId);
    void editingChanged(bool editing);
    /// The record the entry comes from.
    void sourceWanted(const QString &table, qint64 id);
    void memberWanted(qint64 personId);

private:
    void showFacts();
    void leaveForm();

    Workspace &m_workspace;
    qint64 m_recordId = 0;
    Term m_term;
    DutyEvent m_event;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_title, *m_kind;
    Button *m_edit;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    FactsView *m_facts;
    ParticipantsModel *m_participants;
    AttachmentsTab *m_files;
    HistoryModel *m_history;
    DutyForm *m_form;
};

} // namespace xz::members
