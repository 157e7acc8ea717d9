#include "data/minutesrepository.h"

#include "core/database/statement.h"
#include "core/records/changeset.h"
#include "core/workspace.h"

namespace xz::meetings {

namespace {

const QString minutesTable = QStringLiteral("meeting_minutes"), resolutionTable = QStringLiteral("meeting_resolution"), meetingTable = QStringLiteral("meeting");

} // namespace

Result<Minutes> MinutesRepository::load(qint64 meetingId) const
{
    Minutes minutes;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, number, day, chair, recorder, body FROM meeting_minutes WHERE meeting_id = ?"));
    if (auto done = read.bind(meetingId).run(); !done)
        return done.error();
    if (read.next())
        minutes = {read.integer(0), read.integer(1), read.text(2), read.text(3), read.text(4), read.text(5), read.text(6), {}};
    if (auto done = read.finish(); !done)
        return done.error();
    Statement list(m_workspace.database(), QStringLiteral("SELECT id, version, title, body, is_voted, members, in_favour, against, abstained "
                                                          "FROM meeting_resolution WHERE meeting_id = ? ORDER BY position, id"));
    if (auto done = list.bind(meetingId).run(); !done)
        return done.error();
    while (list.next())
        minutes.resolutions.append({list.integer(0), list.integer(1), list.text(2), list.text(3), list.integer(4) != 0, int(list.integer(5)), int(list.integer(6)),
                                    int(list.integer(7)), int(list.integer(8))});
    if (auto done = list.finish(); !done)
        return done.error();
    return minutes;
}

Outcome MinutesRepository::store(ChangeSet &changes, qint64 meetingId, const Minutes &minutes) const
{
    const auto former = load(meetingId);
    if (!former)
        return former.error();
    for (const Resolution &one : minutes.resolutions)
        if (one.isVoted && (one.inFavour < 0 || one.against < 0 || one.abstained < 0 || one.inFavour + one.against + one.abstained > one.members))
            return Error{ErrorCode::BadInput, tr("“%1”: %2 votes were counted, but there are %3 members. Count again.").arg(one.title).arg(one.inFavour + one.against + one.abstained).arg(one.members), {}};
    const QVariantMap row{{QStringLiteral("meeting_id"), meetingId}, {QStringLiteral("number"), minutes.number}, {QStringLiteral("day"), minutes.day},
                          {QStringLiteral("chair"), minutes.chair},  {QStringLiteral("recorder"), minutes.recorder}, {QStringLiteral("body"), minutes.body}};
    if (former->id == 0)
        changes.insert(minutesTable, row);
    else
        changes.update(minutesTable, former->id, former->version, row);
    for (qsizetype i = 0; i < minutes.resolutions.size(); ++i) {
        const Resolution &one = minutes.resolutions.at(i);
        const QVariantMap values{{QStringLiteral("meeting_id"), meetingId},   {QStringLiteral("position"), int(i + 1)},    {QStringLiteral("title"), one.title},
                                 {QStringLiteral("body"), one.body},          {QStringLiteral("is_voted"), int(one.isVoted)}, {QStringLiteral("members"), one.members},
                                 {QStringLiteral("in_favour"), one.inFavour}, {QStringLiteral("against"), one.against},    {QStringLiteral("abstained"), one.abstained}};
        if (i < former->resolutions.size())
            changes.update(resolutionTable, former->resolutions.at(i).id, former->resolutions.at(i).version, values);
        else
            changes.insert(resolutionTable, values);
    }
    for (qsizetype i = minutes.resolutions.size(); i < former->resolutions.size(); ++i)
        changes.remove(resolutionTable, former->resolutions.at(i).id, former->resolutions.at(i).version);
    return {};
}

Result<QList<Task>> MinutesRepository::tasks(qint64 meetingId) const
{
    auto all = m_workspace.tasks().of(meetingTable, meetingId);
    if (all)
        all->removeIf([](const Task &task) { return task.kind != QStringLiteral("meetings.minutes"); });
    return all;
}

Outcome MinutesRepository::addTask(ChangeSet &changes, qint64 meetingId, const QString &title, const QString &assignee, const QDate &due) const
{
    const auto known = tasks(meetingId);
    if (!known)
        return known.error();
    for (const Task &task : *known)
        if (task.title == title && task.due == due)
            return {};
    Task task;
    task.title = title;
    task.kind = QStringLiteral("meetings.minutes");
    task.ownerTable = meetingTable;
    task.ownerId = meetingId;
    task.assignee = assignee;
    task.starts = QDate::currentDate();
    task.due = due;
    m_workspace.tasks().add(changes, task);
    return {};
}

} // namespace xz::meetings
