#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
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
    int warnDays = 3; ///< working days before due from which on the lamp is yellow
    State state = State::Open;
    QDate closedOn;
    QString note;
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

    Result<Task> find(qint64 id) const; ///< NotFound
    Result<QList<Task>> of(const QString &ownerTable, qint64 ownerId) const;
    /// Open tasks that are due until a day (overdue ones included), the most urgent first; those without a deadline last when `until` is invalid.
    Result<QList<Task>> open(const QDate &until = {}, int limit = 200) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
