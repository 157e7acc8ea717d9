#pragma once

#include <QWidget>

#include "core/directory/directory.h"
#include "data/memberarchive.h"

class QStackedWidget;

namespace xz {
class AttachmentsTab;
class DraftStore;
class EmptyState;
class FactsView;
class HistoryModel;
class Interaction;
class TabBar;
class Workspace;
}

namespace xz::members {

class DutyModel;
class MemberForm;
class MemberHead;

/// Detail pane of the roster: head, tabs 基本信息 任职 履职 附件 历史, and in their place the form while one edits.
class MemberDetail : public QWidget
{
    Q_OBJECT

public:
    MemberDetail(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent = nullptr);

    /// Shows a person as a member of the term; 0 empties the pane.
    void showPerson(qint64 personId, const Term &term);
    qint64 personId() const { return m_personId; }
    QString personName() const { return m_archive.person.name; }
    const MemberArchive &archive() const { return m_archive; }
    /// Reads the record again, after a change elsewhere; keeps tab and form.
    void refresh();

    void setDossierAvailable(bool available);

    bool isEditing() const;
    void edit();
    void create(const Term &term);
    /// Asks when something was typed; true when the pane may show another record.
    bool mayLeave();
    MemberForm &form(); ///< made when first asked for

signals:
    void failed(const xz::Error &error);
    /// The form was saved; the record to show.
    void saved(qint64 personId);
    void editingChanged(bool editing);
    void dossierWanted(qint64 personId);

private:
    void showArchive();
    void fillFacts();
    void showIdNumber();
    void leaveForm();
    QImage photo() const;

    Workspace &m_workspace;
    qint64 m_personId = 0;
    Term m_term;
    MemberArchive m_archive;
    bool m_idNumberShown = false;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    MemberHead *m_head;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    FactsView *m_facts;
    FactsView *m_terms;
    DutyModel *m_duties;
    AttachmentsTab *m_attachments;
    HistoryModel *m_history;
    Interaction &m_interaction;
    DraftStore *m_drafts;
    MemberForm *m_form = nullptr;
};

} // namespace xz::members
