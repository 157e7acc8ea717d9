#include "ui/importtable.h"

namespace xz::members {

ImportTable::ImportTable(QList<TableColumn> columns, QVector<PreviewLine> lines) : m_columns(std::move(columns)), m_lines(std::move(lines)) {}

void ImportTable::replace(const PreviewLine &line)
{
    const QWriteLocker locker(&m_lock);
    for (PreviewLine &old : m_lines)
        if (old.row.key == line.row.key)
            old = line;
}

QVector<int> ImportTable::shown(const TableQuery &query) const
{
    const QVariant mark = query.filters.value(QStringLiteral("mark"));
    const QString text = query.filters.value(QStringLiteral("text")).toString().trimmed();
    QVector<int> found;
    for (int i = 0; i < m_lines.size(); ++i) {
        const PreviewLine &line = m_lines[i];
        if (mark.isValid() ? int(line.mark) != mark.toInt() : line.mark == ReviewMark::Missing)
            continue;
        if (!text.isEmpty() && (line.mark == ReviewMark::Heading || !line.text.contains(text, Qt::CaseInsensitive)))
            continue;
        found << i;
    }
    return found;
}

Result<qint64> ImportTable::count(const TableQuery &query) const
{
    const QReadLocker locker(&m_lock);
    return qint64(shown(query).size());
}

Result<QVector<TableRow>> ImportTable::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const QReadLocker locker(&m_lock);
    QVector<TableRow> rows;
    for (const int line : shown(query).mid(offset, limit))
        rows << m_lines[line].row;
    return rows;
}

Result<qint64> ImportTable::indexOf(const TableQuery &query, qint64 key) const
{
    const QReadLocker locker(&m_lock);
    const QVector<int> lines = shown(query);
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (m_lines[lines[i]].row.key == key)
            return qint64(i);
    return qint64(-1);
}

qint64 ImportTable::nextProblem(qint64 key, bool forward) const
{
    const QReadLocker locker(&m_lock);
    int at = -1;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].row.key == key)
            at = i;
    const int size = int(m_lines.size());
    for (int step = 1; step <= size; ++step) {
        const int next = forward ? (at + step + size) % size : (at - step + 2 * size) % size;
        if (m_lines[next].mark == ReviewMark::Problem)
            return m_lines[next].row.key;
    }
    return 0;
}

} // namespace xz::members
