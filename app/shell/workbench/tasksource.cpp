#include "shell/workbench/tasksource.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMutexLocker>

#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbench)
};

} // namespace

TaskSource::TaskSource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> TaskSource::columns() const
{
    TableColumn left = listColumn("left", Words::tr("Left"), 104);
    left.lamp = true;
    return {left, listColumn("title", Words::tr("Task"), 0), listColumn("source", Words::tr("Source"), 128, true),
            listColumn("due", Words::tr("Deadline"), 104, true), listColumn("assignee", Words::tr("In charge"), 88, true)};
}

Result<QList<DueTasks::Entry>> TaskSource::filtered(const TableQuery &query) const
{
    const QString who = query.filters.value(QStringLiteral("who")).toString();
    const QString actor = m_workspace.actor();
    // Rows are asked for while the list is being counted: whoever comes first reads.
    const QMutexLocker lock(&m_mutex);
    const qint64 revision = m_workspace.revision();
    if (const QDate today = QDate::currentDate(); revision != m_revision || today != m_day) {
        auto due = DueTasks::read(m_workspace);
        if (!due)
            return due.error();
        m_due = std::move(due).value();
        m_revision = revision;
        m_day = today;
    }
    QList<DueTasks::Entry> entries;
    for (const DueTasks::Entry &entry : std::as_const(m_due.entries)) {
        const QString &assignee = entry.task.assignee;
        if ((who == QLatin1String("mine") && assignee != actor) || (who == QLatin1String("others") && (assignee.isEmpty() || assignee == actor)))
            continue;
        entries << entry;
    }
    return entries;
}

Result<qint64> TaskSource::count(const TableQuery &query) const
{
    const auto entries = filtered(query);
    if (!entries)
        return entries.error();
    return entries->size();
}

Result<QVector<TableRow>> TaskSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const auto entries = filtered(query);
    if (!entries)
        return entries.error();
    QVector<TableRow> rows;
    for (const DueTasks::Entry &entry : entries->mid(offset, limit)) {
        const Task &task = entry.task;
        const RecordType *type = m_workspace.recordTypes().find(task.ownerTable);
        const QString due = task.due.isValid() ? QStringLiteral("%1 %2").arg(task.due.toString(QStringLiteral("MM-dd")),
                                                                             QLocale().dayName(task.due.dayOfWeek(), QLocale::ShortFormat))
                                               : QString();
        TableRow row;
        row.key = task.id;
        row.values = {DueTasks::lamp(entry), task.title, type ? type->label : task.kind, due, task.assignee};
        rows << row;
    }
    return rows;
}

Result<qint64> TaskSource::indexOf(const TableQuery &query, qint64 key) const
{
    const auto entries = filtered(query);
    if (!entries)
        return entries.error();
    for (qsizetype i = 0; i < entries->size(); ++i) {
        if (entries->at(i).task.id == key)
            return i;
    }
    return -1;
}

QStringList TaskSource::tables() const
{
    return {QStringLiteral("task"), QStringLiteral("setting")};
}

} // namespace xz
