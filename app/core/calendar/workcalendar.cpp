#include "core/calendar/workcalendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/text/chinese.h"

namespace xz {

namespace {

// No office counts further; it ends the search in a calendar that knows no working day.
constexpr int mostDays = 40000;

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString span(const QDate &from, const QDate &to)
{
    const QString first = from.toString(Qt::ISODate);
    return from == to ? first : QCoreApplication::translate("xz::WorkdayReckoning", "%1 to %2").arg(first, to.toString(Qt::ISODate));
}

// "2026-02-15 to 2026-02-23 春节" for days of one reason in a row; weekends are only counted.
QString summary(const QList<WorkdayReckoning::Day> &days)
{
    QStringList parts;
    int weekend = 0;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype last = i;
        while (last + 1 < days.size() && days.at(last + 1).reason == days.at(i).reason && days.at(last + 1).date == days.at(last).date.addDays(1))
            ++last;
        if (days.at(i).reason == chineseWeekday(days.at(i).date))
            ++weekend;
        else
            parts.append(span(days.at(i).date, days.at(last).date) + u' ' + days.at(i).reason);
        i = last + 1;
    }
    if (weekend > 0)
        parts.append(QCoreApplication::translate("xz::WorkdayReckoning", "%n weekend day(s)", nullptr, weekend));
    return parts.join(QCoreApplication::translate("xz::WorkdayReckoning", "; "));
}

} // namespace

QString WorkdayReckoning::explanation() const
{
    QStringList lines;
    lines.append(tr("%1 to %2 (the first day not counted): %n working day(s).", nullptr, workingDays)
                     .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    if (!skipped.isEmpty())
        lines.append(tr("Days off: %1.").arg(summary(skipped)));
    if (!workedInstead.isEmpty())
        lines.append(tr("Worked instead: %1.").arg(summary(workedInstead)));
    for (const int year : unknownYears)
        lines.append(tr("The holidays of %1 are not entered yet; only weekends were skipped.").arg(year));
    return lines.join(u'\n');
}

const WorkCalendar &WorkCalendar::shipped()
{
    static const WorkCalendar calendar = [] {
        QFile file(QStringLiteral(":/core/data/holidays.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("holidays.json is not part of this build");
        auto read = fromJson(file.readAll());
        if (!read)
            qFatal("holidays.json: %s", qPrintable(read.error().text));
        return std::move(read).value();
    }();
    return calendar;
}

Result<WorkCalendar> WorkCalendar::fromJson(const QByteArray &json)
{
    const auto bad = [](const QString &text) { return Error{ErrorCode::BadInput, text, {}}; };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return bad(tr("The holiday file cannot be read: line %1: %2. Correct it and load it again.").arg(line).arg(error.errorString()));
    }
    const QJsonArray years = document.object().value(QStringLiteral("years")).toArray();
    if (years.isEmpty())
        return bad(tr("The holiday file names no year. Load a file with \"years\"."));
    WorkCalendar calendar;
    for (const QJsonValue &entry : years) {
        const QJsonObject object = entry.toObject();
        const int year = object.value(QStringLiteral("year")).toInt();
        if (year < 1949 || year > 2200)
            return bad(tr("A year is missing or wrong in the holiday file. Give each entry a \"year\"."));
        if (calendar.m_sources.contains(year))
            return bad(tr("The year %1 stands twice in the holiday file. Remove one.").arg(year));
        calendar.m_sources.insert(year, object.value(QStringLiteral("source")).toString());
        for (const QJsonValue &value : object.value(QStringLiteral("holidays")).toArray()) {
            const QJsonObject holiday = value.toObject();
            const QString name = holiday.value(QStringLiteral("name")).toString();
            const QDate from = dateOf(holiday.value(QStringLiteral("from")));
            const QDate to = dateOf(holiday.value(QStringLiteral("to")));
            if (name.isEmpty() || !from.isValid() || !to.isValid() || to < from || from.daysTo(to) > 30 || (from.year() != year && to.year() != year))
                return bad(tr("%1: the holiday “%2” has no name or no right dates. Write \"from\" and \"to\" as 2026-02-15.").arg(year).arg(name));
            for (QDate day = from; day <= to; day = day.addDays(1))
                calendar.m_holidays.insert(day, name);
        }
        for (const QJsonValue &value : object.value(QStringLiteral("workdays")).toArray()) {
            const QDate day = dateOf(value);
            if (!day.isValid())
                return bad(tr("%1: “%2” is no date. Write 2026-02-14.").arg(year).arg(value.toString()));
            calendar.m_workdays.insert(day, QStringLiteral("调休上班"));
        }
    }
    for (auto it = calendar.m_workdays.cbegin(); it != calendar.m_workdays.cend(); ++it) {
        if (calendar.m_holidays.contains(it.key()))
            return bad(tr("%1 is a holiday and a working day in the holiday file. Remove one.").arg(it.key().toString(Qt::ISODate)));
    }
    return calendar;
}

void WorkCalendar::merge(const WorkCalendar &other)
{
    for (auto it = other.m_sources.cbegin(); it != other.m_sources.cend(); ++it) {
        const int year = it.key();
        const auto ofYear = [year](const auto &entry) { return entry.key().year() == year; };
        m_holidays.removeIf(ofYear);
        m_workdays.removeIf(ofYear);
        m_sources.insert(year, it.value());
    }
    m_holidays.insert(other.m_holidays);
    m_workdays.insert(other.m_workdays);
}

QList<int> WorkCalendar::years() const
{
    return m_sources.keys();
}

bool WorkCalendar::knows(int year) const
{
    return m_sources.contains(year);
}

QString WorkCalendar::source(int year) const
{
    return m_sources.value(year);
}

bool WorkCalendar::isWorkingDay(const QDate &date) const
{
    if (!date.isValid() || m_holidays.contains(date))
        return false;
    return date.dayOfWeek() <= Qt::Friday || m_workdays.contains(date);
}

QString WorkCalendar::reason(const QDate &date) const
{
    if (const QString holiday = m_holidays.value(date); !holiday.isEmpty())
        return holiday;
    if (const QString worked = m_workdays.value(date); !worked.isEmpty())
        return worked;
    return date.isValid() && date.dayOfWeek() > Qt::Friday ? chineseWeekday(date) : QString();
}

void WorkCalendar::note(WorkdayReckoning &reckoning, const QDate &date) const
{
    if (!knows(date.year()) && !reckoning.unknownYears.contains(date.year()))
        reckoning.unknownYears.append(date.year());
    if (!isWorkingDay(date))
        reckoning.skipped.append({date, reason(date)});
    else if (m_workdays.contains(date))
        reckoning.workedInstead.append({date, reason(date)});
}

WorkdayReckoning WorkCalendar::addWorkingDays(const QDate &from, int days) const
{
    WorkdayReckoning reckoning;
    reckoning.from = from;
    reckoning.to = from;
    if (!from.isValid())
        return reckoning;
    if (days == 0) {
        for (int i = 0; !isWorkingDay(reckoning.to) && i < mostDays; ++i) {
            note(reckoning, reckoning.to);
            reckoning.to = reckoning.to.addDays(1);
        }
        return reckoning;
    }
    const int step = days < 0 ? -1 : 1;
    for (int i = 0; reckoning.workingDays != days && i < mostDays; ++i) {
        reckoning.to = reckoning.to.addDays(step);
        note(reckoning, reckoning.to);
        if (isWorkingDay(reckoning.to))
            reckoning.workingDays += step;
    }
    if (step < 0) {
        std::reverse(reckoning.skipped.begin(), reckoning.skipped.end());
        std::reverse(reckoning.workedInstead.begin(), reckoning.workedInstead.end());
    }
    return reckoning;
}

WorkdayReckoning WorkCalendar::workingDaysBetween(const QDate &from, const QDate &to) const
{
    WorkdayReckoning reckoning;
    reckoning.from = from;
    reckoning.to = to;
    if (!from.isValid() || !to.isValid())
        return reckoning;
    const bool back = to < from;
    const QDate first = back ? to : from.addDays(1);
    const QDate last = back ? from.addDays(-1) : to;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        note(reckoning, day);
        if (isWorkingDay(day))
            reckoning.workingDays += back ? -1 : 1;
    }
    return reckoning;
}

} // namespace xz
