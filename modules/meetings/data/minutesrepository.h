#pragma once

#include <QCoreApplication>

#include "core/common/result.h"
#include "core/records/tasks.h"
#include "domain/minutes.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::meetings {

/// Minutes, resolutions and the tasks that arise from a meeting.
class MinutesRepository
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MinutesRepository)

public:
    explicit MinutesRepository(Workspace &workspace) : m_workspace(workspace) {}

    Result<Minutes> load(qint64 meetingId) const;
    /// Makes the stored minutes equal to `minutes`; resolutions go by their place. BadInput when more votes were counted than there are members.
    Outcome store(ChangeSet &changes, qint64 meetingId, const Minutes &minutes) const;
    /// Adds a task of the meeting; one of the same title and deadline is there already and stays.
    Outcome addTask(ChangeSet &changes, qint64 meetingId, const QString &title, const QString &assignee, const QDate &due) const;
    Result<QList<Task>> tasks(qint64 meetingId) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
