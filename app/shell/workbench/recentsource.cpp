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
    return {listColumn("title", Words::tr("Step"), 0), listColumn("actor", Words::tr("Who"), 80, true),
            listColumn("at", Words::tr("When"), 80, true, true)};
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
    return m_workspace.recordTypes().tables();
}

} // namespace xz
