#include "shell/workbench/taskdesk.h"

#include "core/access/accounts.h"
#include "shell/window/background.h"
#include "shell/workbench/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz {

TaskDesk::TaskDesk(ShellState &state, Page &page) : QObject(&page), m_state(state), m_page(page) {}

void TaskDesk::create()
{
    Task task;
    task.assignee = m_state.workspace->actor();
    open(task);
}

void TaskDesk::edit(qint64 id)
{
    inBackground(
        this, [workspace = m_state.workspace.get(), id] { return workspace->tasks().find(id); },
        [this](const Result<Task> &task) { task ? open(*task) : m_page.showError(task.error()); });
}

void TaskDesk::open(const Task &task)
{
    inBackground(
        this,
        [workspace = m_state.workspace.get()] {
            QStringList names{workspace->actor()};
            if (const auto accounts = Accounts::list(*workspace)) {
                for (const Account &account : *accounts) {
                    if (account.isActive)
                        names << account.name;
                }
            }
            if (const auto others = workspace->tasks().assignees())
                names << *others;
            names.removeDuplicates();
            return names;
        },
        [this, task](const QStringList &names) {
            auto *dialog = new TaskDialog(*m_state.workspace, task, names, &m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->task()); });
            dialog->open();
        });
}

void TaskDesk::save(const Task &task)
{
    inBackground(
        this,
        [workspace = m_state.workspace.get(), task]() -> Result<qint64> {
            ChangeSet changes(*workspace, (task.id == 0 ? tr("New task “%1”") : tr("Change task “%1”")).arg(task.title));
            qint64 id = task.id;
            if (id == 0)
                id = workspace->tasks().add(changes, task);
            else
                workspace->tasks().update(changes, task);
            const auto done = changes.commit();
            return done ? Result<qint64>(id) : Result<qint64>(done.error());
        },
        [this](const Result<qint64> &id) { id ? emit saved(*id) : m_page.showError(id.error()); });
}

void TaskDesk::close(qint64 id)
{
    finish(id, true);
}

void TaskDesk::cancel(qint64 id)
{
    finish(id, false);
}

void TaskDesk::finish(qint64 id, bool isDone)
{
    inBackground(
        this,
        [workspace = m_state.workspace.get(), id, isDone]() -> Result<QString> {
            const auto task = workspace->tasks().find(id);
            if (!task)
                return task.error();
            const QString title = (isDone ? tr("Done: %1") : tr("Given up: %1")).arg(task->title);
            ChangeSet changes(*workspace, title);
            if (isDone)
                workspace->tasks().close(changes, *task, QDate::currentDate());
            else
                workspace->tasks().cancel(changes, *task, QDate::currentDate());
            const auto done = changes.commit();
            return done ? Result<QString>(title) : Result<QString>(done.error());
        },
        [this](const Result<QString> &title) {
            if (title)
                m_page.messageBar().showMessage(MessageBar::Kind::Info, tr("%1. Ctrl+Z brings it back.").arg(*title));
            else
                m_page.showError(title.error());
        });
}

} // namespace xz
