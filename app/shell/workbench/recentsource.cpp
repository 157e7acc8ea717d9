#include "shell/workbench/recentsource.h"

#include <QCoreApplication>

#include "core/records/history.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbench)
};

/// As short as it can be told: 10:36, yesterday, 01-13, 2025-12-31.
QString when(const QDateTime &at)
{
    const QDate today = QDate::currentDate();
    const qint64 days = at.date().daysTo(today);
    if (days == 0)
        return at.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return Words::tr("yesterday");
    return at.toString(at.date().year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

RecentSource::RecentSource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> RecentSource::columns() const
{
    const auto column = [](const char *id, const QString &title, int width, bool secondary, bool right) {
        TableColumn result;
        result.id = QString::fromLatin1(id);
        result.title = title;
        result.width = width;
        result.secondary = secondary;
        result.alignRight = right;
        result.sortable = false;
        return result;
    };
    return {column("title", Words::tr("Step"), 0, false, false), column("actor", Words::tr("Who"), 80, true, false), column("at", Words::tr("When"), 80, true, true)};
}

Result<qint64> RecentSource::count(const TableQuery &) const
{
    const auto steps = m_workspace.history().steps(0, most);
    if (!steps)
        return steps.error();
    return steps->size();
}

Result<QVector<TableRow>> RecentSource::rows(const TableQuery &, qint64 offset, int limit) const
{
    const auto steps = m_workspace.history().steps(int(offset), std::min<int>(limit, most));
    if (!steps)
        return steps.error();
    QVector<TableRow> rows;
    for (const HistoryStep &step : *steps) {
        TableRow row;
        row.key = step.id;
        row.values = {step.title, step.actor, when(step.at)};
        rows << row;
    }
    return rows;
}

Result<qint64> RecentSource::indexOf(const TableQuery &, qint64 key) const
{
    const auto steps = m_workspace.history().steps(0, most);
    if (!steps)
        return steps.error();
    for (qsizetype i = 0; i < steps->size(); ++i) {
        if (steps->at(i).id == key)
            return i;
    }
    return -1;
}

QStringList RecentSource::tables() const
{
    QStringList names;
    for (const RecordType &type : m_workspace.recordTypes().all())
        names << type.table;
    return names;
}

} // namespace xz
