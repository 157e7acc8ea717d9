#include "data/todaymeetings.h"

#include <QRegularExpression>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::meetings {

QString TodayMeetings::state(const QDate &day, const QString &time, const QDateTime &now)
{
    const auto at = [&](int part) { return QTime::fromString(time.section(u'-', part, part).trimmed(), QStringLiteral("H:mm")); };
    const QTime begins = at(0), ends = at(1);
    if (now.date() > day || (now.date() == day && ends.isValid() && now.time() >= ends))
        return QStringLiteral("done:") + tr("over");
    if (now.date() < day || (begins.isValid() && now.time() < begins))
        return QStringLiteral("none:") + tr("not begun");
    if (!begins.isValid())
        return QStringLiteral("none:") + tr("today");
    return QStringLiteral("green:") + (ends.isValid() ? tr("under way") : tr("begun"));
}

Result<QList<xz::AgendaItem>> TodayMeetings::items(Workspace &workspace, const QDate &day, const QDateTime &now)
{
    const QString iso = day.toString(Qt::ISODate);
    Statement statement(workspace.database(),
                        QStringLiteral("SELECT m.id, m.title, m.place, s.title, s.part, s.time, s.room FROM meeting_session s "
                                       "JOIN meeting m ON m.id = s.meeting_id WHERE s.date = ? "
                                       "UNION ALL "
                                       "SELECT m.id, m.title, m.place, '', '', '', '' FROM meeting m WHERE m.starts <= ? AND m.starts <> '' "
                                       "AND (m.ends >= ? OR (m.ends = '' AND m.starts = ?)) "
                                       "AND NOT EXISTS (SELECT 1 FROM meeting_session t WHERE t.meeting_id = m.id AND t.date = ?)"));
    if (auto done = statement.bind(iso).bind(iso).bind(iso).bind(iso).bind(iso).run(); !done)
        return done.error();
    QList<xz::AgendaItem> items;
    while (statement.next()) {
        xz::AgendaItem item;
        item.id = statement.integer(0);
        const QString session = statement.text(3), time = statement.text(5);
        item.title = session.isEmpty() || session == statement.text(1) ? statement.text(1) : QStringLiteral("%1　%2").arg(statement.text(1), session);
        item.time = time.isEmpty() ? statement.text(4) : time;
        item.place = statement.text(6).isEmpty() ? statement.text(2) : statement.text(6);
        item.state = state(day, time, now);
        item.page = QStringLiteral("meetings.list");
        item.table = QStringLiteral("meeting");
        items.append(item);
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return items;
}

Result<Milestone> TodayMeetings::nextPlenary(Workspace &workspace, const QDate &day)
{
    Statement statement(workspace.database(),
                        QStringLiteral("SELECT m.title, m.starts FROM meeting m WHERE m.starts > ? "
                                       "AND m.kind = (SELECT name FROM meeting_kind WHERE alias = 'plenary') ORDER BY m.starts, m.id LIMIT 1"));
    if (auto done = statement.bind(day.toString(Qt::ISODate)).run(); !done)
        return done.error();
    Milestone next;
    if (statement.next()) {
        next.title = tr("Opening of %1").arg(shortTitle(statement.text(0)));
        next.date = QDate::fromString(statement.text(1), Qt::ISODate);
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return next;
}

QString TodayMeetings::shortTitle(const QString &title)
{
    static const QRegularExpression parts(QStringLiteral("第([〇零一二三四五六七八九十]+)届.*第([〇零一二三四五六七八九十]+)次会议$"));
    const auto match = parts.match(title);
    return match.hasMatch() ? QStringLiteral("%1届%2次会议").arg(match.captured(1), match.captured(2)) : title;
}

} // namespace xz::meetings
