#pragma once

#include "data/termcopier.h"
#include "ui/widgets/page.h"

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace xz {
class Button;
class CountTile;
class ModuleContext;
class RecordForm;
class SearchField;
class Workspace;
}

namespace xz::members {

class TermCopyModel;

/// Page 换届: who stays, who leaves, who joins, and the new term itself. Nothing is written before the button at the foot; one undo.
class NextTermPage : public Page
{
    Q_OBJECT

public:
    explicit NextTermPage(ModuleContext &context, QWidget *parent = nullptr);

    /// The plan as entered.
    TermCopyPlan plan() const;
    void carryOut();
    bool mayLeave() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void load();
    void decided();
    void readJoiners();
    void showTile(int tile);
    void leaveBy(bool age);

    ModuleContext &m_context;
    Workspace &m_workspace;
    TermCopyPlan m_plan;
    QStringList m_joinFaults;
    TermCopyModel *m_model;
    QTableView *m_table;
    SearchField *m_search;
    CountTile *m_all, *m_staying, *m_leaving, *m_joining;
    RecordForm *m_form;
    QPlainTextEdit *m_joiners;
    QLabel *m_joinNote;
    QLabel *m_summary;
    Button *m_run;
    int m_tile = 0;
    bool m_touched = false;
    bool m_loaded = false;
};

} // namespace xz::members
