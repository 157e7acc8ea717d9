#pragma once

#include "data/schemerepository.h"
#include "domain/scoring/schemedraft.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QTreeView;

namespace xz {
class Button;
class FilterCombo;
class ModuleContext;
class TabBar;
class Workspace;
}

namespace xz::members {

class SchemeForms;

/// Page 考核方案: the schemes, and an editor of their groups, items, rules, caps and grades; a version a year, none of a closed one.
class SchemePage : public Page
{
    Q_OBJECT

public:
    explicit SchemePage(ModuleContext &context, QWidget *parent = nullptr);
    ~SchemePage() override;

    bool mayLeave() override;
    /// Keeps the draft from the year chosen on. False when it is not sound or cannot be kept.
    bool save();
    void copyScheme();
    void importFile();
    void exportFile();
    /// The draft as it stands.
    const SchemeDraft &draft() const { return m_draft; }
    int faultCount() const { return m_faults; }

private:
    void makeActions();
    QWidget *makeEditor();
    void fillYears();
    void fillList();
    void showScheme(int row);
    void showDraft(const SchemeDraft::Path &select = {});
    void showPart();
    void edited();
    void check();
    void select(const SchemeDraft::Path &path);
    SchemeDraft::Path current() const;
    void addPart();
    void putInForce();
    void restore();
    bool isDirty() const { return !m_clean.isEmpty() && m_draft.text() != m_clean; } ///< before the first is shown there is nothing to lose

    ModuleContext &m_context;
    Workspace &m_workspace;
    QList<StoredScheme> m_schemes;
    SchemeDraft m_draft;
    QByteArray m_clean;
    int m_year = 0;
    QString m_wanted; ///< code to be shown when the list is filled anew
    int m_row = -1;
    int m_faults = 0;
    bool m_filling = false;
    FilterCombo *m_yearCombo;
    QStandardItemModel *m_list;
    QTableView *m_table;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    QStandardItemModel *m_tree;
    QTreeView *m_view;
    SchemeForms *m_forms;
    QStandardItemModel *m_faultList;
    QTableView *m_faultView;
    QLabel *m_state;
    QPlainTextEdit *m_json;
    Button *m_add, *m_remove, *m_up, *m_down;
    QAction *m_save = nullptr, *m_use = nullptr, *m_restore = nullptr;
};

} // namespace xz::members
