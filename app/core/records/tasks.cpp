#include "core/records/tasks.h"

#include <QCoreApplication>

#include "core/calendar/workcalendar.h"
#include "core/database/statement.h"
#include "core/records/changeset.h"
#include "core/settings/settings.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("task");
const QString warnDaysKey = QStringLiteral("tasks.warnDays");
constexpr int shippedWarnDays = 2;
constexpr auto columns = "id, version, title, kind, owner_table, owner_id, assignee, starts, due, warn_days, state, closed_on, note";

QString stateName(Task::State state)
{
    static const char *const names[] = {"open", "done", "cancelled"};
    return QString::fromLatin1(names[int(state)]);
}

QString isoOrEmpty(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

Task taskOf(const Statement &row)
{
    Task task;
    task.id = row.integer(0);
    task.version = row.integer(1);
    task.title = row.text(2);
    task.kind = row.text(3);
    task.ownerTable = row.text(4);
    task.ownerId = row.integer(5);
    task.assignee = row.text(6);
    task.starts = QDate::fromString(row.text(7), Qt::ISODate);
    task.due = QDate::fromString(row.text(8), Qt::ISODate);
    task.warnDays = int(row.integer(9));
    task.state = row.text(10) == QLatin1String("done")        ? Task::State::Done
                 : row.text(10) == QLatin1String("cancelled") ? Task::State::Cancelled
                                                              : Task::State::Open;
    task.closedOn = QDate::fromString(row.text(11), Qt::ISODate);
    task.note = row.text(12);
    return task;
}

QVariantMap valuesOf(const Task &task, int usualWarnDays)
{
    return {{QStringLiteral("title"), task.title},
            {QStringLiteral("kind"), task.kind},
            {QStringLiteral("owner_table"), task.ownerTable},
            {QStringLiteral("owner_id"), task.ownerId},
            {QStringLiteral("assignee"), task.assignee},
            {QStringLiteral("starts"), isoOrEmpty(task.starts)},
            {QStringLiteral("due"), isoOrEmpty(task.due)},
            {QStringLiteral("warn_days"), task.warnDays < 0 ? usualWarnDays : task.warnDays},
            {QStringLiteral("state"), stateName(task.state)},
            {QStringLiteral("closed_on"), isoOrEmpty(task.closedOn)},
            {QStringLiteral("note"), task.note}};
}

Result<QList<Task>> all(Statement &read)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<Task> tasks;
    while (read.next())
        tasks << taskOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return tasks;
}

} // namespace

Tasks::Tasks(Workspace &workspace)
    : m_workspace(workspace)
{
}

qint64 Tasks::add(ChangeSet &changes, const Task &task) const { return changes.insert(tableName, valuesOf(task, usualWarnDays())); }

void Tasks::update(ChangeSet &changes, const Task &task) const
{
    changes.update(tableName, task.id, task.version, valuesOf(task, usualWarnDays()));
}

void Tasks::close(ChangeSet &changes, const Task &task, const QDate &on) const
{
    changes.update(tableName, task.id, task.version,
                   {{QStringLiteral("state"), stateName(Task::State::Done)}, {QStringLiteral("closed_on"), isoOrEmpty(on)}});
}

void Tasks::cancel(ChangeSet &changes, const Task &task, const QDate &on) const
{
    changes.update(tableName, task.id, task.version,
                   {{QStringLiteral("state"), stateName(Task::State::Cancelled)}, {QStringLiteral("closed_on"), isoOrEmpty(on)}});
}

void Tasks::remove(ChangeSet &changes, const Task &task) const { changes.remove(tableName, task.id, task.version); }

int Tasks::usualWarnDays() const { return m_workspace.settings().value(warnDaysKey, shippedWarnDays).toInt(); }

Outcome Tasks::setUsualWarnDays(int days)
{
    const int former = usualWarnDays();
    if (days == former)
        return {};
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version FROM task WHERE state = 'open' AND warn_days = ?"));
    if (auto done = read.bind(former).run(); !done)
        return done;
    ChangeSet changes(m_workspace, QCoreApplication::translate("xz::Tasks", "Days of warning: %1").arg(days));
    changes.setUndoable(false);
    while (read.next())
        changes.update(tableName, read.integer(0), read.integer(1), {{QStringLiteral("warn_days"), days}});
    if (auto done = read.finish(); !done)
        return done;
    if (auto planned = m_workspace.settings().plan(changes, {{warnDaysKey, days}}); !planned)
        return planned;
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

Result<QStringList> Tasks::assignees(int limit) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT assignee FROM task WHERE assignee <> '' GROUP BY assignee "
                                                          "ORDER BY MIN(CASE WHEN state = 'open' THEN 0 ELSE 1 END), assignee LIMIT ?"));
    if (auto done = read.bind(limit).run(); !done)
        return done.error();
    QStringList names;
    while (read.next())
        names << read.text(0);
    if (auto done = read.finish(); !done)
        return done.error();
    return names;
}

Result<Task> Tasks::find(qint64 id) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM task WHERE id = ?").arg(QLatin1String(columns)));
    read.bind(id);
    const auto tasks = all(read);
    if (!tasks)
        return tasks.error();
    if (tasks->isEmpty())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("xz::Tasks", "This task no longer exists. Reload the page."), {}};
    return tasks->first();
}

Result<QList<Task>> Tasks::of(const QString &ownerTable, qint64 ownerId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM task WHERE owner_table = ? AND owner_id = ? ORDER BY id").arg(QLatin1String(columns)));
    read.bind(ownerTable).bind(ownerId);
    return all(read);
}

Result<QList<Task>> Tasks::open(const QDate &until, int limit) const
{
    if (until.isValid()) {
        Statement read(m_workspace.database(),
                       QStringLiteral("SELECT %1 FROM task WHERE state = 'open' AND due <> '' AND due <= ? ORDER BY due, id LIMIT ?")
                           .arg(QLatin1String(columns)));
        read.bind(isoOrEmpty(until)).bind(limit);
        return all(read);
    }
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM task WHERE state = 'open' ORDER BY CASE WHEN due = '' THEN 1 ELSE 0 END, due, id LIMIT ?")
                       .arg(QLatin1String(columns)));
    read.bind(limit);
    return all(read);
}

Result<TaskCounts> Tasks::counts(const QDate &today, const WorkCalendar &calendar) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT due, warn_days, COUNT(*) FROM task WHERE state = 'open' AND due <> '' GROUP BY due, warn_days"));
    if (auto done = read.run(); !done)
        return done.error();
    TaskCounts counts;
    while (read.next()) {
        Task task;
        task.due = QDate::fromString(read.text(0), Qt::ISODate);
        task.warnDays = int(read.integer(1));
        const TaskLamp lit = lamp(task, today, calendar);
        int &count = lit == TaskLamp::Red ? counts.red : lit == TaskLamp::Amber ? counts.amber : counts.green;
        count += int(read.integer(2));
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return counts;
}

TaskLamp Tasks::lamp(const Task &task, const QDate &today, const WorkCalendar &calendar)
{
    if (task.state != Task::State::Open)
        return TaskLamp::Done;
    if (!task.due.isValid())
        return TaskLamp::None;
    if (task.due < today)
        return TaskLamp::Red;
    const int warnDays = task.warnDays < 0 ? shippedWarnDays : task.warnDays;
    return calendar.workdaysBetween(today, task.due) <= warnDays ? TaskLamp::Amber : TaskLamp::Green;
}

QString Tasks::lampName(TaskLamp lamp)
{
    static const char *const names[] = {"none", "green", "amber", "red", "done"};
    return QString::fromLatin1(names[int(lamp)]);
}

} // namespace xz
