#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class WorkCalendar;
class Workspace;

/// Something to be done until a day, of any module.
struct Task {
    enum class State { Open, Done, Cancelled };

    qint64 id = 0;
    qint64 version = 0;
    QString title;
    QString kind; ///< the source's own word, "documents.reply"
    QString ownerTable;
    qint64 ownerId = 0;
    QString assignee;
    QDate starts;
    QDate due;        ///< invalid: no deadline
    int warnDays = -1; ///< working days before due from which on the lamp is amber; below 0: as many as the office is used to
    State state = State::Open;
    QDate closedOn;
    QString note;
};

/// How urgent a task is: overdue, due within its days of warning, in time.
enum class TaskLamp { None, Green, Amber, Red, Done };

/// Open tasks by lamp; those without a deadline are in none of them.
struct TaskCounts {
    int red = 0;
    int amber = 0;
    int green = 0;
};

/// Tasks with deadlines, for the workbench and the pages of the records they belong to.
class XZCORE_EXPORT Tasks
{
public:
    explicit Tasks(Workspace &workspace);

    qint64 add(ChangeSet &changes, const Task &task) const;
    void update(ChangeSet &changes, const Task &task) const;
    void close(ChangeSet &changes, const Task &task, const QDate &on) const;
    void cancel(ChangeSet &changes, const Task &task, const QDate &on) const;
    void remove(ChangeSet &changes, const Task &task) const;

    /// The office's days of warning: what new tasks get. 2 until it is set.
    int usualWarnDays() const;
    /// Open tasks that have the former number get the new one, too; one change set, not offered to undo.
    Outcome setUsualWarnDays(int days);

    Result<Task> find(qint64 id) const; ///< NotFound
    /// Names in charge of any task, the open ones' first; for choosing.
    Result<QStringList> assignees(int limit = 100) const;
    Result<QList<Task>> of(const QString &ownerTable, qint64 ownerId) const;
    /// Open tasks that are due until a day (overdue ones included), the most urgent first; those without a deadline last when `until` is
    /// invalid.
    Result<QList<Task>> open(const QDate &until = {}, int limit = 200) const;
    Result<TaskCounts> counts(const QDate &today, const WorkCalendar &calendar) const;

    /// Red when it is overdue, amber when at most warnDays working days are left (2 for a task that was never stored), green before that.
    static TaskLamp lamp(const Task &task, const QDate &today, const WorkCalendar &calendar);
    /// "red", "amber", "green", "none", "done", as tables paint it.
    static QString lampName(TaskLamp lamp);

private:
    Workspace &m_workspace;
};

} // namespace xz
