#include "shell/window/windowsession.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QThreadPool>
#include <QTimer>

#include "core/settings/settings.h"
#include "shell/commands/shellcommands.h"
#include "shell/corepages.h"
#include "shell/help/helpwindow.h"
#include "shell/login/loginview.h"
#include "shell/search/globalsearch.h"
#include "shell/settings/backupsettings.h"
#include "shell/settings/officesettings.h"
#include "shell/settings/settingswindow.h"
#include "shell/welcome/openingview.h"
#include "shell/welcome/recoveryview.h"
#include "shell/welcome/welcomeview.h"
#include "shell/window/background.h"
#include "shell/window/databasejobs.h"
#include "shell/window/mainwindow.h"
#include "shell/window/pagehost.h"
#include "shell/window/statusline.h"
#include "shell/window/topbar.h"
#include "shell/workbench/taskkeeper.h"
#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/uistate.h"

namespace xz {

using DatabaseJobs::FlagProgress;
using DatabaseJobs::Opened;

namespace {

const QString lastLoginKey = QStringLiteral("login/last");
constexpr int backupDelay = 5000; // ms after opening, so that the start is not slowed down

} // namespace

WindowSession::WindowSession(const Invocation &invocation, Interaction &interaction)
    : m_invocation(invocation), m_preferences(invocation.dataGiven ? Preferences::fileBeside(invocation.dataPath) : QString()),
      m_languages(m_preferences.language()), m_context(m_state, QStringLiteral("shell")), m_host(m_state)
{
    m_state.interaction = &interaction;
    if (invocation.dataGiven)
        UiState::keepIn({});
    applyLook();
    connect(&m_preferences, &Preferences::lookChanged, this, &WindowSession::applyLook);
    m_context.accept();
    registerCorePages(m_state, m_context);
    registerShellCommands(m_state); // the demo is made by commands
    m_host.load(invocation.moduleFolders.isEmpty() ? PluginHost::defaultFolders() : invocation.moduleFolders, m_preferences.disabledModules(),
                m_languages.language(), [this](const QString &id) { m_languages.add(id); });
    m_state.linkPages();
    m_window = std::make_unique<MainWindow>(m_state, m_preferences);
    connect(m_window.get(), &MainWindow::settingsAsked, this, &WindowSession::showSettings);
    connect(m_window.get(), &MainWindow::helpAsked, this, &WindowSession::showHelp);
    connect(m_window.get(), &MainWindow::historyAsked, this, [this] { m_window->openPage(historyPageId, {}, 0); });
    connect(&m_instance, &SingleInstance::raiseAsked, m_window.get(), &MainWindow::comeForward);
    m_window->search().setHelp([this](const QString &topic) { showHelp(topic); });
    fillUserMenu();
}

WindowSession::~WindowSession()
{
    *m_stop = true;
    m_taskKeeper.reset();
    delete m_settings;
    m_window->pages().clear();
    QThreadPool::globalInstance()->waitForDone();
    m_window.reset();
    m_host.shutdown();
    m_state.workspace.reset();
    UiState::keepInAccount();
}

void WindowSession::applyLook()
{
    Theme &theme = Theme::app();
    theme.setMode(Theme::Mode(int(m_preferences.theme())));
    theme.setTextScale(m_preferences.textPercent());
}

bool WindowSession::start()
{
    const QString path = m_invocation.dataPath.isEmpty() ? m_preferences.startDatabase() : m_invocation.dataPath;
    if (SingleInstance::raiseOther(path))
        return false;
    if (QFileInfo::exists(path))
        openDatabase(path);
    else
        showWelcome();
    m_window->show();
    return true;
}

bool WindowSession::changeLanguage()
{
    // Every word of the window was made in the other language: a new window takes its place.
    m_languageChanged = true;
    if (!m_window->close())
        m_languageChanged = false;
    return m_languageChanged;
}

bool WindowSession::closeDatabase()
{
    if (!m_window->leaveWorkspace())
        return false;
    delete m_settings;
    *m_stop = true;
    m_taskKeeper.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_state.workspace.reset();
    m_instance.release();
    m_loginOn = false;
    return true;
}

void WindowSession::openDatabase(const QString &path, Database::Mode mode)
{
    if (!closeDatabase())
        return;
    m_path = QFileInfo(path).absoluteFilePath();
    auto *view = new OpeningView(m_path);
    m_window->showInstead(view);
    auto progress = std::make_shared<FlagProgress>(m_stop, [guard = QPointer<OpeningView>(view)](const QString &step, qint64 done, qint64 total) {
        if (guard)
            guard->setStep(step, done, total);
    });
    inBackground(
        this,
        [path = m_path, types = m_state.recordTypes, chains = m_state.chains, mode, progress] {
            return std::make_shared<Opened>(DatabaseJobs::open(path, types, chains, mode, *progress));
        },
        [this, path = m_path](const std::shared_ptr<Opened> &opened) {
            if (opened->workspace) {
                installOpened(*opened);
                return;
            }
            if (opened->error.code == ErrorCode::Locked && SingleInstance::raiseOther(path)) {
                m_window->close();
                return;
            }
            showRecovery(path, *opened);
            emit openFailed(opened->error);
        });
}

void WindowSession::installOpened(Opened &opened)
{
    m_state.workspace = std::move(opened.workspace);
    const bool readOnly = m_state.workspace->database().isReadOnly();
    // With --data the database says who works there and keeps the columns; else the account does.
    const QString clerk = m_state.workspace->settings().value(officeClerkKey).toString();
    const QString own = m_preferences.userName();
    const QString actor = own.isEmpty() || (m_invocation.dataGiven && !clerk.isEmpty()) ? clerk : own;
    if (!actor.isEmpty())
        m_state.workspace->setActor(actor);
    if (m_invocation.dataGiven) {
        const QString file = readOnly ? QString() : Preferences::fileBeside(m_path);
        UiState::keepIn(file);
        m_preferences.keepIn(file);
    }
    if (!readOnly)
        m_instance.hold(m_path);
    m_preferences.addRecentDatabase(m_path);
    if (Accounts::isLoginOn(opened.accounts))
        showLogin(opened.accounts);
    else
        enterWorkspace();
}

void WindowSession::enterWorkspace()
{
    m_window->showWorkspace();
    m_switchUser->setVisible(m_loginOn);
    if (m_state.workspace->database().isReadOnly())
        m_window->pages().currentPage()->messageBar().showMessage(MessageBar::Kind::Warning,
                                                                  tr("Opened for reading only: nothing can be entered or changed."));
    else if (m_state.workspace->access().role() == Access::Role::Reader)
        m_window->pages().currentPage()->messageBar().showMessage(MessageBar::Kind::Info,
                                                                  tr("Your account reads and prints: nothing can be entered or changed."));
    m_taskKeeper.reset();
    if (!m_state.workspace->database().isReadOnly() && m_state.workspace->access().role() != Access::Role::Reader) {
        m_taskKeeper = std::make_unique<TaskKeeper>(*m_state.workspace, m_state.registries.taskSources);
        connect(m_taskKeeper.get(), &TaskKeeper::failed, this, &WindowSession::showFault);
    }
    showLastBackup();
    QTimer::singleShot(backupDelay, this, &WindowSession::backUpDaily);
    emit opened();
}

void WindowSession::showLogin(const QList<Account> &accounts)
{
    m_loginOn = true;
    delete m_settings;
    Accounts::logOut(*m_state.workspace);
    auto *view = new LoginView(*m_state.workspace, accounts, m_preferences.remembered(lastLoginKey).toString());
    connect(view, &LoginView::loggedIn, this, [this](const Account &account) {
        m_preferences.remember(lastLoginKey, account.name);
        enterWorkspace();
    });
    connect(view, &LoginView::otherAsked, this, &WindowSession::openOther);
    m_window->showInstead(view);
    emit loginAsked();
}

void WindowSession::switchUser()
{
    if (!m_state.workspace || m_window->instead())
        return;
    if (!m_loginOn) {
        showSettings(QStringLiteral("accounts"));
        return;
    }
    if (!m_window->leaveWorkspace())
        return;
    QThreadPool::globalInstance()->waitForDone();
    inBackground(
        this, [workspace = m_state.workspace.get()] { return Accounts::list(*workspace); },
        [this](const Result<QList<Account>> &accounts) {
            if (accounts) {
                showLogin(*accounts);
            } else {
                enterWorkspace();
                showFault(accounts.error());
            }
        });
}

void WindowSession::showWelcome()
{
    if (!closeDatabase())
        return;
    const QString proposed = m_invocation.dataGiven ? m_invocation.dataPath : Preferences::ownDatabase();
    auto *view = new WelcomeView(proposed, m_preferences.recentDatabases(), *m_state.interaction);
    connect(view, &WelcomeView::createAsked, this, &WindowSession::create);
    connect(view, &WelcomeView::openAsked, this, [this](const QString &path) { openDatabase(path); });
    connect(view, &WelcomeView::restoreAsked, this, &WindowSession::restore);
    connect(view, &WelcomeView::demoAsked, this, &WindowSession::openDemo);
    connect(view, &WelcomeView::demoAnewAsked, this, &WindowSession::remakeDemo);
    view->setDemoThere(QFileInfo::exists(demoDatabase()));
    m_window->showInstead(view);
}

void WindowSession::showRecovery(const QString &path, const Opened &failed)
{
    auto *view = new RecoveryView(path, failed.error, failed.backups, failed.lastChangeSet, *m_state.interaction);
    connect(view, &RecoveryView::retryAsked, this, [this, path] { openDatabase(path); });
    connect(view, &RecoveryView::readOnlyAsked, this, [this, path] { openDatabase(path, Database::Mode::ReadOnly); });
    connect(view, &RecoveryView::restoreAsked, this, [this, path](const QString &backup) { restore(backup, path); });
    connect(view, &RecoveryView::otherAsked, this, &WindowSession::openOther);
    m_window->showInstead(view);
}

void WindowSession::openOther()
{
    const auto path = m_state.interaction->openFile(m_window.get(), tr("Open a database"), tr("Databases (*.db)"));
    if (!path || SingleInstance::raiseOther(*path))
        return;
    openDatabase(*path);
}

void WindowSession::fillUserMenu()
{
    QMenu &menu = m_window->topBar().userMenu();
    const auto add = [&](const char *name, const char *icon, const QString &text, const QKeySequence &key, auto slot) {
        QAction *action = menu.addAction(Theme::app().icon(QString::fromLatin1(icon)), text, this, slot);
        action->setObjectName(QLatin1String("menu.") + QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_window->search().addAction(text, QString::fromLatin1(icon), [action] { action->trigger(); });
    };
    add("history", "view-history", tr("History"), {}, [this] { m_window->openPage(historyPageId, {}, 0); });
    add("recyclebin", "trash-empty", tr("Recycle bin"), {}, [this] { m_window->openPage(recycleBinPageId, {}, 0); });
    menu.addSeparator();
    add("backup", "document-save", tr("Back up now"), {}, [this] { backUp(); });
    add("open", "document-open", tr("Open a database…"), {}, [this] { openOther(); });
    add("welcome", "document-new", tr("New database, demo, restore…"), {}, [this] { showWelcome(); });
    menu.addSeparator();
    add("switchuser", "user", tr("Switch user…"), {}, [this] { switchUser(); });
    m_switchUser = menu.actions().last();
    m_switchUser->setVisible(false);
    add("settings", "configure", tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    add("quit", "window-close", tr("Quit"), {}, [this] { m_window->close(); });
}

void WindowSession::showSettings(const QString &pageId)
{
    if (!m_settings) {
        m_settings = new SettingsWindow(settingsPages(), m_window.get());
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settings->showPage(pageId);
    connect(m_settings, &SettingsWindow::helpAsked, this, &WindowSession::showHelp, Qt::UniqueConnection);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void WindowSession::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace xz
