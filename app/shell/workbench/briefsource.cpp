#include "shell/workbench/briefsource.h"

#include <QCoreApplication>

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbench)
};

/// All rows of a source with their values as words.
Result<QList<QStringList>> wordsOf(const TableSource &source)
{
    const auto count = source.count({});
    if (!count)
        return count.error();
    const auto rows = source.rows({}, 0, int(*count));
    if (!rows)
        return rows.error();
    const QList<TableColumn> columns = source.columns();
    QList<QStringList> lines;
    for (const TableRow &row : *rows) {
        QStringList line;
        for (qsizetype i = 0; i < columns.size(); ++i)
            line << cellText(columns[i], row.values.value(i));
        lines << line;
    }
    return lines;
}

TableRow heading(const QString &text)
{
    TableRow row;
    row.heading = text;
    return row;
}

} // namespace

BriefSource::BriefSource(std::shared_ptr<const TableSource> agenda, std::shared_ptr<const TableSource> tasks)
    : m_agenda(std::move(agenda)), m_tasks(std::move(tasks))
{
}

QList<TableColumn> BriefSource::columns() const
{
    const auto column = [](const char *id, const QString &title, int width) {
        TableColumn result;
        result.id = QString::fromLatin1(id);
        result.title = title;
        result.width = width;
        return result;
    };
    return {column("when", Words::tr("Time, deadline"), 112), column("what", Words::tr("Task"), 320), column("where", Words::tr("Place, source"), 128),
            column("state", Words::tr("State"), 88), column("who", Words::tr("In charge"), 88)};
}

Result<QVector<TableRow>> BriefSource::all() const
{
    const auto meetings = wordsOf(*m_agenda);
    if (!meetings)
        return meetings.error();
    const auto tasks = wordsOf(*m_tasks);
    if (!tasks)
        return tasks.error();
    QVector<TableRow> rows;
    rows << heading(meetings->isEmpty() ? Words::tr("Meetings today: none") : Words::tr("Meetings today: %1").arg(meetings->size()));
    for (const QStringList &line : *meetings) // time, title, place, state
        rows << TableRow{rows.size() + 1, {line.value(0), line.value(1), line.value(2), line.value(3), QString()}, {}};
    rows << heading(tasks->isEmpty() ? Words::tr("To do and due: none") : Words::tr("To do and due: %1").arg(tasks->size()));
    for (const QStringList &line : *tasks) // left, title, source, due, assignee
        rows << TableRow{rows.size() + 1, {line.value(3), line.value(1), line.value(2), line.value(0), line.value(4)}, {}};
    return rows;
}

Result<qint64> BriefSource::count(const TableQuery &) const
{
    const auto rows = all();
    if (!rows)
        return rows.error();
    return rows->size();
}

Result<QVector<TableRow>> BriefSource::rows(const TableQuery &, qint64 offset, int limit) const
{
    const auto rows = all();
    if (!rows)
        return rows.error();
    return rows->mid(offset, limit);
}

Result<qint64> BriefSource::indexOf(const TableQuery &, qint64 key) const
{
    return key - 1;
}

} // namespace xz
