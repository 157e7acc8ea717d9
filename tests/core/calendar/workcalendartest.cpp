#include "core/calendar/workcalendar.h"

#include <gtest/gtest.h>

namespace xz::test {

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

TEST(WorkCalendarTest, WeekendsAreOffAndWeekdaysAreNot)
{
    const WorkCalendar calendar;
    EXPECT_TRUE(calendar.isWorkday(day("2026-01-15")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-01-17")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-01-18")));
}

TEST(WorkCalendarTest, HolidaysAreOffAndMakeUpDaysAreWorked)
{
    const WorkCalendar calendar;
    EXPECT_FALSE(calendar.isWorkday(day("2026-02-16"))) << "Monday of 春节";
    EXPECT_TRUE(calendar.isWorkday(day("2026-02-14"))) << "Saturday worked instead";
    EXPECT_TRUE(calendar.isWorkday(day("2026-10-10")));
    EXPECT_FALSE(calendar.isWorkday(day("2025-10-08")));
}

TEST(WorkCalendarTest, CountsAsTheWorkbenchShows)
{
    const WorkCalendar calendar;
    // 2026-01-15 is a Thursday; the plenary opens on Tuesday the 20th: Friday, Monday, Tuesday.
    EXPECT_EQ(calendar.workdaysBetween(day("2026-01-15"), day("2026-01-20")), 3);
    EXPECT_EQ(calendar.workdaysBetween(day("2026-01-15"), day("2026-01-15")), 0);
    EXPECT_EQ(calendar.workdaysBetween(day("2026-01-15"), day("2026-01-16")), 1);
    EXPECT_EQ(calendar.workdaysBetween(day("2026-01-15"), day("2026-01-13")), -2);
    // Over 春节: 13 (Fri) → 24 (Tue): the 14th is worked, 15–23 off, the 24th counts.
    EXPECT_EQ(calendar.workdaysBetween(day("2026-02-13"), day("2026-02-24")), 2);
}

TEST(WorkCalendarTest, AddingWorkdaysIsTheInverseOfCountingThem)
{
    const WorkCalendar calendar;
    for (QDate from = day("2026-01-01"); from < day("2026-12-01"); from = from.addDays(5)) {
        for (const int workdays : {1, 3, 10, 30}) {
            const QDate to = calendar.addWorkdays(from, workdays);
            EXPECT_TRUE(calendar.isWorkday(to));
            EXPECT_EQ(calendar.workdaysBetween(from, to), workdays) << from.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(WorkCalendarTest, OwnDaysAreKeptAsDifferences)
{
    WorkCalendar calendar;
    EXPECT_TRUE(calendar.toSetting().toMap().isEmpty());
    calendar.setDay({day("2027-01-01"), false, QStringLiteral("元旦")});
    calendar.setDay({day("2026-02-14"), false, {}});
    EXPECT_FALSE(calendar.isWorkday(day("2027-01-01")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-02-14"))) << "a Saturday again";
    const QVariantMap own = calendar.toSetting().toMap();
    EXPECT_EQ(own.size(), 2);
    EXPECT_TRUE(calendar.years().contains(2027));
}

TEST(WorkCalendarTest, ExplainsWhatWasNotCounted)
{
    const WorkCalendar calendar;
    const QString text = calendar.explain(day("2026-02-13"), day("2026-02-24"));
    EXPECT_TRUE(text.contains(QStringLiteral("春节"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("02-14"))) << qPrintable(text);
}

} // namespace xz::test
