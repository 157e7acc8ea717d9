#pragma once

#include <QFrame>

#include "core/records/history.h"
#include "shell/export.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace xz {

class Button;
class DueLamps;
class SearchField;

/// The bar above every page, 48 px: search box, undo and redo, lamps of what is due, help, user.
class XZSHELL_EXPORT TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchField &searchField() { return *m_search; }
    void setDue(int overdue, int soon);
    /// What can be taken back, newest first, and what can be done again (id 0: nothing); tooltips name them, the arrow lists them.
    void setSteps(const QList<HistoryStep> &undoable, const HistoryStep &redoable);
    void setUser(const QString &name);
    /// The last steps, newest first.
    QMenu &undoMenu() { return *m_undoMenu; }
    /// Menu under the user's name: what belongs to the whole program.
    QMenu &userMenu() { return *m_userMenu; }

signals:
    void undoClicked();
    /// From the list: this step and all after it.
    void undoToAsked(qint64 stepId);
    void redoClicked();
    void historyClicked();
    void dueClicked();
    void helpClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMeasures();

    QHBoxLayout *m_layout;
    SearchField *m_search;
    Button *m_undo;
    Button *m_undoList;
    QMenu *m_undoMenu;
    Button *m_redo;
    DueLamps *m_due;
    Button *m_help;
    Button *m_user;
    QMenu *m_userMenu;
    QFrame *m_dueLine;
};

} // namespace xz
