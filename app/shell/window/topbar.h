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
    /// Steps with id 0 disable the button; tooltips name them.
    void setSteps(const HistoryStep &undoable, const HistoryStep &redoable);
    void setUser(const QString &name);
    /// Menu under the user's name: what belongs to the whole program.
    QMenu &userMenu() { return *m_userMenu; }

signals:
    void undoClicked();
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
    Button *m_redo;
    DueLamps *m_due;
    Button *m_help;
    Button *m_user;
    QMenu *m_userMenu;
    QFrame *m_dueLine;
};

} // namespace xz
