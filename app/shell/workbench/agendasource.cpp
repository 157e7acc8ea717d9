#include "shell/workbench/agendasource.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <algorithm>

#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbench)
};

} // namespace

AgendaSource::AgendaSource(Workspace &workspace, QList<AgendaSourceEntry> sources, QDate day)
    : m_workspace(workspace), m_sources(std::move(sources)), m_day(day)
{
}

QList<TableColumn> AgendaSource::columns() const
{
    TableColumn state = listColumn("state", Words::tr("State"), 104);
    state.lamp = true;
    return {listColumn("time", Words::tr("Time"), 112), listColumn("title", Words::tr("Meeting"), 0), listColumn("place", Words::tr("Place"), 160, true), state};
}

Result<qint64> AgendaSource::count(const TableQuery &) const
{
    QList<AgendaItem> items;
    for (const AgendaSourceEntry &source : m_sources) {
        const auto found = source.items(m_workspace, m_day);
        if (!found)
            return found.error();
        items += *found;
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.time < b.time; });
    const QMutexLocker lock(&m_mutex);
    m_items = items;
    m_read = true;
    return items.size();
}

bool AgendaSource::isRead() const
{
    const QMutexLocker lock(&m_mutex);
    return m_read;
}

Result<QVector<TableRow>> AgendaSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    // Rows are asked for while the list is being counted.
    if (!isRead()) {
        if (const auto counted = count(query); !counted)
            return counted.error();
    }
    const QMutexLocker lock(&m_mutex);
    QVector<TableRow> rows;
    for (qint64 i = offset; i < std::min<qint64>(m_items.size(), offset + limit); ++i) {
        const AgendaItem &item = m_items[i];
        TableRow row;
        row.key = i + 1;
        row.values = {item.time, item.title, item.place, item.state};
        rows << row;
    }
    return rows;
}

Result<qint64> AgendaSource::indexOf(const TableQuery &, qint64 key) const
{
    const QMutexLocker lock(&m_mutex);
    return key >= 1 && key <= m_items.size() ? key - 1 : -1;
}

QStringList AgendaSource::tables() const
{
    return m_workspace.recordTypes().tables();
}

AgendaItem AgendaSource::item(qint64 key) const
{
    const QMutexLocker lock(&m_mutex);
    return key >= 1 && key <= m_items.size() ? m_items[key - 1] : AgendaItem();
}

} // namespace xz
