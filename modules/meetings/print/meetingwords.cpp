#include "print/meetingwords.h"

#include <QDate>
#include <QRegularExpression>

#include "core/text/chinese.h"
#include "data/badgecode.h"

namespace xz::meetings {

QPair<QString, QString> titleLines(const QString &title)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*第[^第]+届.*)(第[^第]+次[^第]*)$"));
    const QRegularExpressionMatch match = pattern.match(title);
    return match.hasMatch() ? qMakePair(match.captured(1), match.captured(2)) : qMakePair(title, QString());
}

QString codePrefix(const PrintedMeeting &meeting) { return badgePrefix(meeting.id, meeting.title); }

QString dateRange(const QString &starts, const QString &ends)
{
    const QDate first = QDate::fromString(starts, Qt::ISODate);
    const QDate last = QDate::fromString(ends, Qt::ISODate);
    if (!first.isValid())
        return {};
    QString text = chineseDate(first);
    if (!last.isValid() || last == first)
        return text;
    if (last.year() != first.year())
        return text + QStringLiteral("至") + chineseDate(last);
    if (last.month() != first.month())
        return text + QStringLiteral("至%1月%2日").arg(last.month()).arg(last.day());
    return text + QStringLiteral("至%1日").arg(last.day());
}

QString shortTime(const QString &time)
{
    return time.startsWith(QLatin1Char('0')) && time.size() > 4 ? time.mid(1) : time;
}

QString sessionTime(const PrintedSession &session)
{
    const QDate date = QDate::fromString(session.date, Qt::ISODate);
    return (date.isValid() ? chineseDate(date) : QString()) + session.part + shortTime(session.time);
}

int sessionIndex(const QVariantMap &options)
{
    return qMax(1, options.value(QStringLiteral("session")).toInt()) - 1;
}

PrintedSession sessionAt(const PrintedMeeting &meeting, int index)
{
    return meeting.sessions.value(qBound(0, index, qMax(0, int(meeting.sessions.size()) - 1)));
}

} // namespace xz::meetings
