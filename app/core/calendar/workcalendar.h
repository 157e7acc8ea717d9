#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Settings;

/// Working days: Monday to Friday, less the public holidays (放假), plus the make-up days at weekends (调休上班).
/// The State Council's yearly notices ship as resources/data/holidays.json; the office may change any day and add years.
class XZCORE_EXPORT WorkCalendar
{
public:
    /// A day that is not what its weekday says.
    struct Day {
        QDate date;
        bool works = false;
        QString name; ///< 春节; of a make-up day empty or a word
    };

    /// The years that ship, nothing of an office.
    WorkCalendar();
    /// Those with the office's own days over them.
    static WorkCalendar of(const Settings &settings);

    bool isWorkday(const QDate &date) const;
    /// Working days from `from` to `to`, not counting `from` itself: 0 on the day, 1 when the next working day is due;
    /// negative when `to` is past: the working days after it up to `from`.
    int workdaysBetween(const QDate &from, const QDate &to) const;
    /// The day `workdays` working days after `from`; from itself is not counted.
    QDate addWorkdays(const QDate &from, int workdays) const;
    /// Days between the two that are not what their weekday says, for showing the reckoning.
    QList<Day> specialDays(const QDate &from, const QDate &to) const;
    /// The reckoning in words: "01-15 (Thu) to 01-20 (Tue): 3 working days; not counted: 01-17, 01-18".
    QString explain(const QDate &from, const QDate &to) const;

    /// Special days of a year in order; of years that nobody entered, none.
    QList<Day> daysOf(int year) const;
    QList<int> years() const;
    /// Marks a day; one that is what its weekday says is taken off the list.
    void setDay(const Day &day);
    void removeDay(const QDate &date);

    /// Key of the office's own days in Settings, and their value.
    static const QString settingsKey;
    QVariant toSetting() const;

private:
    void read(const QVariantMap &years);

    QMap<QDate, Day> m_days;
    QMap<QDate, Day> m_shipped;
};

} // namespace xz
