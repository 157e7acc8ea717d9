#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/calendar/workcalendar.h"
#include "core/records/tasks.h"
#include "shell/export.h"

namespace xz {

class Workspace;

/// Open tasks with what is left of their time, counted in working days.
struct XZSHELL_EXPORT DueTasks {
    enum class Urgency { Overdue, Soon, InTime, None };
    struct Entry {
        Task task;
        int workdaysLeft = 0; ///< negative: overdue
        Urgency urgency = Urgency::None;
    };
    QList<Entry> entries; ///< the most urgent first, those without a deadline last
    int overdue = 0;
    int soon = 0;

    /// Sorts, counts and rates; pure.
    static DueTasks rate(const QList<Task> &tasks, const QDate &today, const WorkCalendar &calendar);
    /// All open tasks of a database, as of today. Any thread.
    static Result<DueTasks> read(Workspace &workspace);
    /// "red:超 2 天", "amber:今天", "green:剩 5 天", "none:": as a lamp column shows it.
    static QString lamp(const Entry &entry);
};

} // namespace xz
