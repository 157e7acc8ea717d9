#include <QDir>
#include <QFileInfo>

#include "core/settings/settings.h"
#include "shell/commands/demorunner.h"
#include "shell/settings/backupsettings.h"
#include "shell/welcome/recoveryview.h"
#include "shell/welcome/welcomeview.h"
#include "shell/window/background.h"
#include "shell/window/databasejobs.h"
#include "shell/window/mainwindow.h"
#include "shell/window/pagehost.h"
#include "shell/window/statusline.h"
#include "shell/window/windowsession.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz {

using DatabaseJobs::FlagProgress;

void WindowSession::showFault(const Error &error)
{
    if (auto *welcome = qobject_cast<WelcomeView *>(m_window->instead())) {
        welcome->setBusy({});
        welcome->messageBar().showError(error);
    } else if (auto *recovery = qobject_cast<RecoveryView *>(m_window->instead())) {
        recovery->setBusy(false);
        recovery->messageBar().showError(error);
    } else if (Page *page = m_window->pages().currentPage()) {
        page->showError(error);
    }
}

QWidget *WindowSession::taskOwner() const
{
    if (QWidget *view = m_window->instead())
        return view;
    return m_window->pages().currentPage();
}

void WindowSession::create(const NewDatabase &wanted)
{
    if (auto *welcome = qobject_cast<WelcomeView *>(m_window->instead()))
        welcome->setBusy(tr("Making the database…"));
    runTask<bool>(
        taskOwner(), tr("Making the database…"),
        [wanted, types = m_state.recordTypes, chains = m_state.chains](Progress &progress) -> Result<bool> {
            const Outcome done = DatabaseJobs::create(wanted, types, chains, progress);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, path = wanted.path](const Result<bool> &done) {
            if (done)
                openDatabase(path);
            else
                showFault(done.error());
        });
}

void WindowSession::restore(const QString &backup, const QString &target)
{
    if (auto *welcome = qobject_cast<WelcomeView *>(m_window->instead()))
        welcome->setBusy(tr("Restoring the backup…"));
    else if (auto *recovery = qobject_cast<RecoveryView *>(m_window->instead()))
        recovery->setBusy(true);
    runTask<QString>(
        taskOwner(), tr("Restoring the backup…"),
        [backup, target](Progress &progress) { return Backup::restore(backup, target, progress); },
        [this, target](const Result<QString> &done) {
            if (done)
                openDatabase(target);
            else
                showFault(done.error());
        });
}

QString WindowSession::demoFolder() const
{
    // With --data nothing may be written but beside that database.
    const QString beside = m_invocation.dataGiven ? Preferences::fileBeside(m_invocation.dataPath) : Preferences::ownDatabase();
    return QFileInfo(beside).dir().filePath(QStringLiteral("demo"));
}

QString WindowSession::demoDatabase() const
{
    const auto script = DemoRunner::bundled(m_languages.language());
    return script ? QDir(demoFolder()).filePath(script->database) : QString();
}

void WindowSession::openDemo()
{
    const QString path = demoDatabase();
    if (QFileInfo::exists(path))
        openDatabase(path);
    else
        makeDemo();
}

void WindowSession::remakeDemo()
{
    Interaction::Question question;
    question.title = tr("Make the demo anew");
    question.text = tr("The demo is made again from its roster. What was entered into it since goes with the former one, which is kept in %1 "
                       "until the next time.")
                        .arg(QDir::toNativeSeparators(demoFolder() + QLatin1String("-before")));
    question.choices = {tr("Make anew"), tr("Cancel")};
    question.primary = 1;
    question.cancel = 1;
    question.danger = true;
    if (m_state.interaction->ask(m_window.get(), question) == 0)
        makeDemo();
}

void WindowSession::makeDemo()
{
    const auto script = DemoRunner::bundled(m_languages.language());
    if (!script) {
        showFault(script.error());
        return;
    }
    const QString title = tr("Preparing the demo: importing 412 members, seating the plenary…");
    if (auto *welcome = qobject_cast<WelcomeView *>(m_window->instead()))
        welcome->setBusy(title);
    runTask<QString>(
        taskOwner(), title,
        [this, folder = demoFolder(), script = *script](Progress &progress) { return DemoRunner::make(m_state, folder, script, progress); },
        [this](const Result<QString> &path) {
            if (path)
                openDatabase(*path);
            else
                showFault(path.error());
        });
}

void WindowSession::showLastBackup()
{
    inBackground(
        this, [path = m_path] { return DatabaseJobs::lastBackup(path); },
        [this](const QDateTime &at) { m_window->statusLine().setLastBackup(at); });
}

void WindowSession::backUp()
{
    if (m_state.workspace)
        runBackup(QStringLiteral("manual"), true);
}

void WindowSession::backUpDaily()
{
    if (!m_state.workspace || m_state.workspace->database().isReadOnly()
        || !m_state.workspace->settings().value(automaticBackupKey, true).toBool())
        return;
    inBackground(
        this, [path = m_path] { return DatabaseJobs::lastBackup(path); },
        [this](const QDateTime &at) {
            if (m_state.workspace && (!at.isValid() || at.date() < QDate::currentDate()))
                runBackup(QStringLiteral("daily"), false);
        });
}

void WindowSession::runBackup(const QString &reason, bool tell)
{
    Workspace *workspace = m_state.workspace.get();
    const QString folder = workspace->settings().value(backupFolderKey).toString();
    const auto told = [this, tell](const Result<BackupInfo> &made) {
        if (!made) {
            showFault(made.error());
            return;
        }
        m_window->statusLine().setLastBackup(made->created.toLocalTime());
        Page *page = m_window->pages().currentPage();
        if (tell && page)
            page->messageBar().showMessage(MessageBar::Kind::Info, tr("Backed up to %1").arg(QDir::toNativeSeparators(made->file)));
        emit backedUp(made->file);
    };
    // The daily one goes on unseen; that of the clerk shows how far it is and can be stopped.
    if (QWidget *owner = taskOwner(); tell && owner) {
        runTask<BackupInfo>(
            owner, tr("Backing up…"),
            [workspace, reason, folder](Progress &progress) { return DatabaseJobs::backUp(workspace->database(), reason, folder, progress); }, told);
        return;
    }
    auto progress = std::make_shared<FlagProgress>(m_stop);
    inBackground(
        this, [workspace, reason, folder, progress] { return DatabaseJobs::backUp(workspace->database(), reason, folder, *progress); }, told);
}

} // namespace xz
