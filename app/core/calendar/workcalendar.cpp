#include "core/calendar/workcalendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

#include "core/settings/settings.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::WorkCalendar)
};

bool worksByWeekday(const QDate &date)
{
    return date.dayOfWeek() <= 5;
}

const QMap<QDate, WorkCalendar::Day> &shippedDays()
{
    static const QMap<QDate, WorkCalendar::Day> days = [] {
        QMap<QDate, WorkCalendar::Day> result;
        QFile file(QStringLiteral(":/core/data/holidays.json"));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QJsonObject years = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &year : years) {
            const QJsonArray holidays = year[QLatin1String("off")].toArray();
            for (const QJsonValue &holiday : holidays) {
                const QDate last = QDate::fromString(holiday[2].toString(), Qt::ISODate);
                for (QDate day = QDate::fromString(holiday[1].toString(), Qt::ISODate); day.isValid() && day <= last; day = day.addDays(1))
                    result.insert(day, {day, false, holiday[0].toString()});
            }
            const QJsonArray makeUp = year[QLatin1String("work")].toArray();
            for (const QJsonValue &value : makeUp) {
                const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
                result.insert(day, {day, true, QStringLiteral("调休上班")});
            }
        }
        return result;
    }();
    return days;
}

QString shortDay(const QDate &date)
{
    return QStringLiteral("%1 %2").arg(date.toString(QStringLiteral("MM-dd")), QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

} // namespace

const QString WorkCalendar::settingsKey = QStringLiteral("calendar.days");

WorkCalendar::WorkCalendar() : m_days(shippedDays()), m_shipped(shippedDays()) {}

WorkCalendar WorkCalendar::of(const Settings &settings)
{
    WorkCalendar calendar;
    calendar.read(settings.value(settingsKey).toMap());
    return calendar;
}

void WorkCalendar::read(const QVariantMap &own)
{
    for (auto entry = own.cbegin(); entry != own.cend(); ++entry) {
        const QDate date = QDate::fromString(entry.key(), Qt::ISODate);
        const QVariantMap values = entry.value().toMap();
        if (!date.isValid())
            continue;
        const QString kind = values.value(QStringLiteral("kind")).toString();
        if (kind == QLatin1String("usual"))
            m_days.remove(date);
        else
            m_days.insert(date, {date, kind == QLatin1String("work"), values.value(QStringLiteral("name")).toString()});
    }
}

QVariant WorkCalendar::toSetting() const
{
    QVariantMap own;
    const auto put = [&own](const QDate &date, const QString &kind, const QString &name) {
        own.insert(date.toString(Qt::ISODate), QVariantMap{{QStringLiteral("kind"), kind}, {QStringLiteral("name"), name}});
    };
    for (const Day &day : m_days) {
        const auto shipped = m_shipped.constFind(day.date);
        if (shipped == m_shipped.constEnd() || shipped->works != day.works || shipped->name != day.name)
            put(day.date, day.works ? QStringLiteral("work") : QStringLiteral("off"), day.name);
    }
    for (const Day &day : m_shipped) {
        if (!m_days.contains(day.date))
            put(day.date, QStringLiteral("usual"), {});
    }
    return own;
}

bool WorkCalendar::isWorkday(const QDate &date) const
{
    const auto special = m_days.constFind(date);
    return special == m_days.constEnd() ? worksByWeekday(date) : special->works;
}

int WorkCalendar::workdaysBetween(const QDate &from, const QDate &to) const
{
    const QDate first = std::min(from, to);
    const QDate last = std::max(from, to);
    int count = 0;
    for (QDate day = first.addDays(1); day <= last; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return to < from ? -count : count;
}

QDate WorkCalendar::addWorkdays(const QDate &from, int workdays) const
{
    const int step = workdays < 0 ? -1 : 1;
    QDate day = from;
    for (int left = std::abs(workdays); left > 0;) {
        day = day.addDays(step);
        left -= isWorkday(day) ? 1 : 0;
    }
    return day;
}

QList<WorkCalendar::Day> WorkCalendar::specialDays(const QDate &from, const QDate &to) const
{
    QList<Day> days;
    for (auto day = m_days.lowerBound(std::min(from, to)); day != m_days.cend() && day.key() <= std::max(from, to); ++day)
        days << *day;
    return days;
}

QString WorkCalendar::explain(const QDate &from, const QDate &to) const
{
    QStringList off;
    QStringList makeUp;
    for (QDate day = std::min(from, to).addDays(1); day <= std::max(from, to); day = day.addDays(1)) {
        const auto special = m_days.constFind(day);
        const QString name = special == m_days.constEnd() || special->name.isEmpty() ? shortDay(day) : QStringLiteral("%1 %2").arg(shortDay(day), special->name);
        if (!isWorkday(day))
            off << name;
        else if (!worksByWeekday(day))
            makeUp << name;
    }
    const int count = workdaysBetween(from, to);
    QString text = count < 0 ? Words::tr("%1 to %2: %3 working days overdue").arg(shortDay(to), shortDay(from)).arg(-count)
                             : Words::tr("%1 to %2: %3 working days").arg(shortDay(from), shortDay(to)).arg(count);
    if (!off.isEmpty())
        text += u'\n' + Words::tr("Not counted: %1").arg(off.join(QStringLiteral("、")));
    if (!makeUp.isEmpty())
        text += u'\n' + Words::tr("Worked instead: %1").arg(makeUp.join(QStringLiteral("、")));
    return text;
}

QList<WorkCalendar::Day> WorkCalendar::daysOf(int year) const
{
    return specialDays(QDate(year, 1, 1), QDate(year, 12, 31));
}

QList<int> WorkCalendar::years() const
{
    QSet<int> found;
    for (const Day &day : m_days)
        found.insert(day.date.year());
    QList<int> sorted(found.cbegin(), found.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void WorkCalendar::setDay(const Day &day)
{
    if (day.works == worksByWeekday(day.date) && day.name.isEmpty())
        m_days.remove(day.date);
    else
        m_days.insert(day.date, day);
}

void WorkCalendar::removeDay(const QDate &date)
{
    m_days.remove(date);
}

} // namespace xz
