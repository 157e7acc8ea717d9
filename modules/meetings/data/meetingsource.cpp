#include "data/meetingsource.h"

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::meetings {

namespace {

/// Conditions of a query and what is bound to them, in order.
struct Condition {
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound)
    {
        parts.append(part);
        values += bound;
    }
    QString where() const { return parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND ")); }
};

QString pattern(const QVariant &text) { return u'%' + Statement::likeEscaped(text.toString().trimmed()) + u'%'; }

Condition meetingCondition(const TableQuery &query)
{
    Condition condition;
    if (const QVariant text = query.filters.value(QStringLiteral("text")); !text.toString().trimmed().isEmpty())
        condition.add(QStringLiteral("(m.title LIKE ? ESCAPE '\\' OR m.kind LIKE ? ESCAPE '\\' OR m.place LIKE ? ESCAPE '\\')"),
                      {pattern(text), pattern(text), pattern(text)});
    if (const QString kind = query.filters.value(QStringLiteral("kind")).toString(); !kind.isEmpty())
        condition.add(QStringLiteral("m.kind = ?"), {kind});
    return condition;
}

QString meetingOrder(const TableQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    for (const char *column : {"title", "kind", "starts", "ends", "place"})
        if (query.sortColumn == QLatin1String(column))
            return QStringLiteral(" ORDER BY m.%1%2, m.id%2").arg(QLatin1String(column), direction);
    return QStringLiteral(" ORDER BY m.starts DESC, m.id DESC");
}

Condition attendeeCondition(const TableQuery &query)
{
    Condition condition;
    condition.add(QStringLiteral("a.meeting_id = ?"), {query.filters.value(QStringLiteral("meeting"), 0)});
    if (const QVariant text = query.filters.value(QStringLiteral("text")); !text.toString().trimmed().isEmpty())
        condition.add(QStringLiteral("(a.name LIKE ? ESCAPE '\\' OR a.initials LIKE ? ESCAPE '\\' OR a.sector LIKE ? ESCAPE '\\')"),
                      {pattern(text), Statement::likeEscaped(text.toString().trimmed().toLower()) + u'%', pattern(text)});
    return condition;
}

QString attendeeOrder(const TableQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (query.sortColumn == QStringLiteral("sector"))
        return QStringLiteral(" ORDER BY a.sector_position%1, a.stroke_key%1, a.id%1").arg(direction);
    if (query.sortColumn == QStringLiteral("class"))
        return QStringLiteral(" ORDER BY a.attendance_class%1, a.stroke_key%1, a.id%1").arg(direction);
    if (query.sortColumn == QStringLiteral("badge"))
        return QStringLiteral(" ORDER BY a.badge%1, a.id%1").arg(direction);
    return QStringLiteral(" ORDER BY a.stroke_key%1, a.id%1").arg(direction);
}

Result<qint64> single(const Database &database, const QString &sql, const QVariantList &values)
{
    Statement statement(database, sql);
    if (auto done = statement.bindAll(values).run(); !done)
        return done.error();
    const qint64 answer = statement.next() ? statement.integer(0) : 0;
    if (auto done = statement.finish(); !done)
        return done.error();
    return answer;
}

/// Position of a key among the ids a query gives in order.
Result<qint64> positionOf(const Database &database, const QString &sql, const QVariantList &values, qint64 key)
{
    Statement statement(database, sql);
    if (auto done = statement.bindAll(values).run(); !done)
        return done.error();
    for (qint64 index = 0; statement.next(); ++index)
        if (statement.integer(0) == key)
            return index;
    if (auto done = statement.finish(); !done)
        return done.error();
    return qint64(-1);
}

} // namespace

MeetingSource::MeetingSource(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<TableColumn> MeetingSource::columns() const
{
    TableColumn title{.id = QStringLiteral("title"), .title = tr("Meeting"), .width = 0, .nameColumn = true};
    return {title,
            {.id = QStringLiteral("kind"), .title = tr("Kind"), .width = 112},
            {.id = QStringLiteral("starts"), .title = tr("Starts"), .width = 96},
            {.id = QStringLiteral("ends"), .title = tr("Ends"), .width = 96, .shownByDefault = false},
            {.id = QStringLiteral("place"), .title = tr("Place"), .width = 128, .secondary = true},
            {.id = QStringLiteral("attendees"), .title = tr("People"), .width = 64, .alignRight = true, .sortable = false},
            {.id = QStringLiteral("seated"), .title = tr("Seated"), .width = 64, .alignRight = true, .sortable = false}};
}

Result<qint64> MeetingSource::count(const TableQuery &query) const
{
    const Condition condition = meetingCondition(query);
    return single(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM meeting m") + condition.where(), condition.values);
}

Result<QVector<TableRow>> MeetingSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const Condition condition = meetingCondition(query);
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT m.id, m.title, m.kind, m.starts, m.ends, m.place, "
                                       "(SELECT COUNT(*) FROM attendee a WHERE a.meeting_id = m.id), "
                                       "(SELECT COUNT(*) FROM seating_plan p JOIN seat_assignment x ON x.plan_id = p.id "
                                       "WHERE p.meeting_id = m.id AND p.is_current = 1 AND x.area_id IS NOT NULL) FROM meeting m")
                            + condition.where() + meetingOrder(query) + QStringLiteral(" LIMIT ? OFFSET ?"));
    if (auto done = statement.bindAll(condition.values).bind(limit).bind(offset).run(); !done)
        return done.error();
    QVector<TableRow> rows;
    while (statement.next())
        rows.append({statement.integer(0),
                     {statement.text(1), statement.text(2), statement.text(3), statement.text(4), statement.text(5), statement.integer(6),
                      statement.integer(7)}});
    if (auto done = statement.finish(); !done)
        return done.error();
    return rows;
}

Result<qint64> MeetingSource::indexOf(const TableQuery &query, qint64 key) const
{
    const Condition condition = meetingCondition(query);
    return positionOf(m_workspace.database(), QStringLiteral("SELECT m.id FROM meeting m") + condition.where() + meetingOrder(query),
                      condition.values, key);
}

QStringList MeetingSource::tables() const { return {QStringLiteral("meeting"), QStringLiteral("attendee"), QStringLiteral("seating_plan"), QStringLiteral("seat_assignment")}; }

AttendeeSource::AttendeeSource(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<TableColumn> AttendeeSource::columns() const
{
    return {{.id = QStringLiteral("name"), .title = tr("Name"), .width = 104, .nameColumn = true},
            {.id = QStringLiteral("class"), .title = tr("Class"), .width = 56},
            {.id = QStringLiteral("sector"), .title = tr("Sector"), .width = 0},
            {.id = QStringLiteral("post"), .title = tr("Post"), .width = 80, .sortable = false},
            {.id = QStringLiteral("badge"), .title = tr("Badge"), .width = 72, .secondary = true}};
}

Result<qint64> AttendeeSource::count(const TableQuery &query) const
{
    const Condition condition = attendeeCondition(query);
    return single(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM attendee a") + condition.where(), condition.values);
}

Result<QVector<TableRow>> AttendeeSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const Condition condition = attendeeCondition(query);
    Statement statement(m_workspace.database(), QStringLiteral("SELECT a.id, a.name, a.attendance_class, a.sector, a.post, a.badge FROM attendee a")
                                                    + condition.where() + attendeeOrder(query) + QStringLiteral(" LIMIT ? OFFSET ?"));
    if (auto done = statement.bindAll(condition.values).bind(limit).bind(offset).run(); !done)
        return done.error();
    QVector<TableRow> rows;
    while (statement.next())
        rows.append({statement.integer(0), {statement.text(1), statement.text(2), statement.text(3), statement.text(4), statement.text(5)}});
    if (auto done = statement.finish(); !done)
        return done.error();
    return rows;
}

Result<qint64> AttendeeSource::indexOf(const TableQuery &query, qint64 key) const
{
    const Condition condition = attendeeCondition(query);
    return positionOf(m_workspace.database(), QStringLiteral("SELECT a.id FROM attendee a") + condition.where() + attendeeOrder(query),
                      condition.values, key);
}

QStringList AttendeeSource::tables() const { return {QStringLiteral("attendee")}; }

} // namespace xz::meetings
