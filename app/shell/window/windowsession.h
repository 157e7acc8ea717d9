#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

#include "shell/commandline/invocation.h"
#include "shell/languages.h"
#include "shell/plugins/hostcontext.h"
#include "shell/plugins/pluginhost.h"
#include "shell/settings/preferences.h"
#include "shell/shellstate.h"
#include "shell/window/databasejobs.h"
#include "shell/window/singleinstance.h"

class QAction;

namespace xz {

class HelpWindow;
class MainWindow;
class SettingsWindow;
class TaskKeeper;

/// Everything behind the window from start to end: plug-ins, which database is open, welcome and recovery, settings, daily backup.
class XZSHELL_EXPORT WindowSession : public QObject
{
    Q_OBJECT

public:
    WindowSession(const Invocation &invocation, Interaction &interaction);
    ~WindowSession() override;

    /// Shows the window and opens the database, or the welcome page when there is none yet.
    /// False when another window holds the database and was raised instead.
    bool start();

    MainWindow &window() { return *m_window; }
    ShellState &state() { return m_state; }
    Preferences &preferences() { return m_preferences; }
    const PluginHost &plugins() const { return m_host; }

    /// Closes the open database and opens another. Fails into the recovery screen.
    void openDatabase(const QString &path, Database::Mode mode = Database::Mode::ReadWrite);
    void showWelcome();
    void showSettings(const QString &pageId = {});
    /// The guide of that name; empty: the contents.
    void showHelp(const QString &topic);
    /// A backup now, beside the database or into the folder of the settings.
    void backUp();

    /// The window closed because another language was chosen: a new session on databasePath() shows it in that one.
    bool languageChanged() const { return m_languageChanged; }
    QString databasePath() const { return m_path; } ///< empty: none was opened

signals:
    /// Somebody must log in before the front page is shown.
    void loginAsked();
    /// The database is open and its front page shown.
    void opened();
    void openFailed(const xz::Error &error);
    void backedUp(const QString &file);

private:
    bool closeDatabase();
    void installOpened(DatabaseJobs::Opened &opened);
    void enterWorkspace();
    void showLogin(const QList<Account> &accounts);
    void switchUser();
    void showRecovery(const QString &path, const DatabaseJobs::Opened &failed);
    void create(const NewDatabase &wanted);
    void restore(const QString &backup, const QString &target);
    void openDemo();
    void remakeDemo(); ///< after asking
    void makeDemo();
    QString demoFolder() const;
    QString demoDatabase() const; ///< whether it is there or not; empty when the program carries no demo
    void openOther();
    void fillUserMenu();
    void applyLook();
    void showLastBackup();
    void backUpDaily();
    void runBackup(const QString &reason, bool tell);
    void showFault(const Error &error);
    QWidget *taskOwner() const; ///< what shows the progress of work on the whole database
    bool changeLanguage(); ///< false: a page would not let go
    QList<SettingsPageEntry> settingsPages();

    Invocation m_invocation;
    Preferences m_preferences;
    Languages m_languages;
    ShellState m_state;
    HostContext m_context;
    PluginHost m_host;
    SingleInstance m_instance;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SettingsWindow> m_settings;
    std::unique_ptr<HelpWindow> m_help;
    std::unique_ptr<TaskKeeper> m_taskKeeper; ///< while a database is open for writing
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QString m_path;
    QAction *m_switchUser = nullptr;
    bool m_loginOn = false; ///< the office has accounts
    bool m_languageChanged = false;
};

} // namespace xz
