#pragma once

#include <QMainWindow>

#include "shell/navigator.h"
#include "shell/shellstate.h"

class QStackedWidget;

namespace xz {

class GlobalSearch;
class PageHost;
class Preferences;
class Rail;
class SearchPopup;
class StatusLine;
class TopBar;

/// The window: rail, top bar, pages, status line; over them, while no database is open, a full-size widget (welcome, recovery).
class XZSHELL_EXPORT MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(ShellState &state, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A database was opened: shows the frame and the page shown last.
    void showWorkspace();
    /// Closes pages and views of the open database; false when a page has something to keep.
    bool leaveWorkspace();
    /// Shows `widget` instead of the frame and owns it.
    void showInstead(QWidget *widget);
    QWidget *instead() const;

    void openPage(const QString &pageId, const QString &table, qint64 id) override;
    void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options) override;

    PageHost &pages() { return *m_pages; }
    TopBar &topBar() { return *m_topBar; }
    StatusLine &statusLine() { return *m_statusLine; }
    GlobalSearch &search() { return *m_search; }

    /// Comes to the front (second start).
    void comeForward();

public slots:
    void undo();
    void redo();
    void showHelp();

signals:
    void settingsAsked(const QString &pageId);
    void historyAsked();
    /// F1: the guide of the page shown.
    void helpAsked(const QString &topic);
    /// The window may close now: pages were asked.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addShortcuts();
    void nextRegion(int direction);
    void goBack();
    void refreshSteps();
    void refreshBadges();
    void refreshDue();
    void onChanged(const CommitInfo &info);
    void runStep(bool redo, qint64 upTo = 0);

    ShellState &m_state;
    Preferences &m_preferences;
    QStackedWidget *m_outer;
    QWidget *m_frame;
    Rail *m_rail;
    TopBar *m_topBar;
    PageHost *m_pages;
    StatusLine *m_statusLine;
    GlobalSearch *m_search;
    SearchPopup *m_popup;
    bool m_stepRunning = false;
};

} // namespace xz
