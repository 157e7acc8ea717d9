#include "shell/workbench/duetasks.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/settings/settings.h"
#include "core/workspace.h"

namespace xz {

namespace {

constexpr int most = 1000; // open tasks looked at; an office has some dozens

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbench)
};

} // namespace

DueTasks DueTasks::rate(const QList<Task> &tasks, const QDate &today, const WorkCalendar &calendar)
{
    DueTasks result;
    for (const Task &task : tasks) {
        Entry entry;
        entry.task = task;
        if (task.due.isValid()) {
            entry.workdaysLeft = calendar.workdaysBetween(today, task.due);
            // A deadline that passed on a day off counts no working day yet, but it has passed.
            entry.urgency = task.due < today                         ? Urgency::Overdue
                            : entry.workdaysLeft <= task.warnDays ? Urgency::Soon
                                                                     : Urgency::InTime;
        }
        result.overdue += entry.urgency == Urgency::Overdue ? 1 : 0;
        result.soon += entry.urgency == Urgency::Soon ? 1 : 0;
        result.entries << entry;
    }
    std::stable_sort(result.entries.begin(), result.entries.end(), [](const Entry &a, const Entry &b) {
        if (a.task.due.isValid() != b.task.due.isValid())
            return a.task.due.isValid();
        return a.task.due < b.task.due;
    });
    return result;
}

Result<DueTasks> DueTasks::read(Workspace &workspace)
{
    const auto tasks = workspace.tasks().open({}, most);
    if (!tasks)
        return tasks.error();
    return rate(*tasks, QDate::currentDate(), WorkCalendar::of(workspace.settings()));
}

QString DueTasks::lamp(const Entry &entry)
{
    const int days = std::max(1, -entry.workdaysLeft);
    switch (entry.urgency) {
    case Urgency::Overdue:
        return QLatin1String("red:") + Words::tr("%1 d over").arg(days);
    case Urgency::Soon:
        return QLatin1String("amber:") + (entry.workdaysLeft == 0 ? Words::tr("today") : Words::tr("%1 d left").arg(entry.workdaysLeft));
    case Urgency::InTime:
        return QLatin1String("green:") + Words::tr("%1 d left").arg(entry.workdaysLeft);
    default:
        return QStringLiteral("none:");
    }
}

} // namespace xz
