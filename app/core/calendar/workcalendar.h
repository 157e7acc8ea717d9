#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include "core/common/result.h"

namespace xz {

/// How working days were counted, so that a due date can be explained and checked.
struct XZCORE_EXPORT WorkdayReckoning {
    Q_DECLARE_TR_FUNCTIONS(xz::WorkdayReckoning)

public:
    struct Day {
        QDate date;
        QString reason; ///< "春节", "星期六", "调休上班"
    };

    QDate from;             ///< not counted itself
    QDate to;               ///< counted
    int workingDays = 0;    ///< negative when `to` lies before `from`
    QList<Day> skipped;     ///< days off between, in order
    QList<Day> workedInstead; ///< weekend days that count, in order
    QList<int> unknownYears;  ///< years touched whose arrangement is not in the calendar: only weekends were skipped there

    /// The reckoning in a few lines for the user, days in a row brought together.
    QString explanation() const;
};

/// Chinese working days: Monday to Friday, without the statutory holidays, with the weekend days worked instead (调休).
/// The arrangement of a year is published in November before (resources/data/holidays.json); an office may load its own.
class XZCORE_EXPORT WorkCalendar
{
    Q_DECLARE_TR_FUNCTIONS(xz::WorkCalendar)

public:
    /// No holidays at all: weekends only, every year unknown.
    WorkCalendar() = default;
    /// The years that ship.
    static const WorkCalendar &shipped();
    /// Reads a file in the form of holidays.json. Error BadInput names the line or the entry that is wrong.
    static Result<WorkCalendar> fromJson(const QByteArray &json);

    /// Takes the years of `other`, replacing those of the same number: what the office entered over what ships.
    void merge(const WorkCalendar &other);

    QList<int> years() const;
    bool knows(int year) const;
    /// The notice that a year was taken from; empty when unknown.
    QString source(int year) const;

    bool isWorkingDay(const QDate &date) const;
    /// Why a day is off ("春节", "星期六") or a weekend day is worked ("调休上班"); empty for a plain working day.
    QString reason(const QDate &date) const;

    /// The date `days` working days after `from`; `from` is not counted. 0: `from` itself or the next working day; negative: before.
    WorkdayReckoning addWorkingDays(const QDate &from, int days) const;
    /// Working days after `from` up to and with `to`; negative when `to` lies before `from` (then from `to` on, without `from`).
    WorkdayReckoning workingDaysBetween(const QDate &from, const QDate &to) const;

private:
    void note(WorkdayReckoning &reckoning, const QDate &date) const;

    QHash<QDate, QString> m_holidays; ///< date → name
    QHash<QDate, QString> m_workdays;
    QMap<int, QString> m_sources;     ///< year → notice
};

} // namespace xz
