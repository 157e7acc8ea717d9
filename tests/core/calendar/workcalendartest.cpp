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

// The notices state how long each holiday is and on which weekends is worked; the sums below are added up from their text by hand.
TEST(WorkCalendarTest, ShippedYearsAreThoseOfTheNotices)
{
    struct Year {
        int year;
        int daysOff, daysWorked; // as the notice lists them
        int workdays;            // of the whole year: weekdays, less those off, and the weekends worked
    };
    const WorkCalendar calendar;
    // 2024: 1+8+3+5+1+3+7 off, of which 1+5+2+3+1+2+5 on weekdays; 262 weekdays. 2025: 1+8+3+5+3+8 off, 1+6+1+3+1+6 on weekdays; 261.
    // 2026: 3+9+3+5+3+3+7 off, 2+6+1+3+1+1+5 on weekdays; 261.
    for (const Year &year : {Year{2024, 28, 8, 262 - 19 + 8}, Year{2025, 28, 5, 261 - 18 + 5}, Year{2026, 33, 6, 261 - 19 + 6}}) {
        int off = 0, worked = 0;
        for (const WorkCalendar::Day &special : calendar.daysOf(year.year)) {
            ++(special.works ? worked : off);
            EXPECT_FALSE(special.name.isEmpty()) << special.date.toString(Qt::ISODate).toStdString();
            EXPECT_TRUE(!special.works || special.date.dayOfWeek() >= 6) << special.date.toString(Qt::ISODate).toStdString();
        }
        EXPECT_EQ(off, year.daysOff) << year.year;
        EXPECT_EQ(worked, year.daysWorked) << year.year;
        EXPECT_EQ(calendar.workdaysBetween(QDate(year.year - 1, 12, 31), QDate(year.year, 12, 31)), year.workdays) << year.year;
    }
    EXPECT_TRUE(calendar.isWorkday(day("2024-02-09"))) << "the eve of 2024 was no holiday by law";
    EXPECT_FALSE(calendar.isWorkday(day("2025-01-28"))) << "the eve is one since 2025";
    EXPECT_EQ(calendar.years(), (QList<int>{2024, 2025, 2026}));
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
