#include <QRandomGenerator>

#include <gmock/gmock.h>

#include "core/calendar/workcalendar.h"

namespace xz {
namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

TEST(WorkCalendar, SpringFestivalOf2026)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-13")));
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-14"))); // Saturday, worked instead
    for (QDate d = day("2026-02-15"); d <= day("2026-02-23"); d = d.addDays(1))
        EXPECT_FALSE(calendar.isWorkingDay(d)) << d.toString(Qt::ISODate).toStdString();
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-24")));
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-28"))); // Saturday, worked instead
    EXPECT_EQ(calendar.reason(day("2026-02-14")), u"调休上班"_qs);
    EXPECT_EQ(calendar.reason(day("2026-02-17")), u"春节"_qs);
    EXPECT_EQ(calendar.reason(day("2026-03-01")), u"星期日"_qs);
    EXPECT_EQ(calendar.reason(day("2026-03-02")), QString());
}

// The notices give the length of each holiday; days off in a year follow from them.
TEST(WorkCalendar, WorkingDaysOfTheYears)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    const auto count = [&](int year) { return calendar.workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31)).workingDays; };
    // 366 − 104 weekend days − 19 weekdays off + 8 worked instead, and so on
    EXPECT_EQ(count(2024), 251);
    EXPECT_EQ(count(2025), 248);
    EXPECT_EQ(count(2026), 248);
    EXPECT_EQ(calendar.years(), QList<int>({2024, 2025, 2026}));
    EXPECT_THAT(calendar.source(2026).toStdString(), testing::HasSubstr("2025"));
}

TEST(WorkCalendar, EveryDayWorkedInsteadIsAWeekendDay)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    for (QDate d(2024, 1, 1); d.year() < 2027; d = d.addDays(1)) {
        if (calendar.reason(d) == u"调休上班") {
            EXPECT_GE(d.dayOfWeek(), 6) << d.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(WorkCalendar, AddingSkipsHolidaysAndTellsWhy)
{
    const WorkdayReckoning due = WorkCalendar::shipped().addWorkingDays(day("2026-02-12"), 5);
    // 13 (Fri) 1, 14 (Sat, worked) 2, 15–23 off, 24 3, 25 4, 26 5
    EXPECT_EQ(due.to, day("2026-02-26"));
    EXPECT_EQ(due.workingDays, 5);
    EXPECT_EQ(due.skipped.size(), 9);
    EXPECT_EQ(due.skipped.first().date, day("2026-02-15"));
    ASSERT_EQ(due.workedInstead.size(), 1);
    EXPECT_EQ(due.workedInstead.first().date, day("2026-02-14"));
    EXPECT_TRUE(due.unknownYears.isEmpty());
    const std::string text = due.explanation().toStdString();
    EXPECT_THAT(text, testing::HasSubstr("2026-02-26"));
    EXPECT_THAT(text, testing::HasSubstr("2026-02-15"));
    EXPECT_THAT(text, testing::HasSubstr("春节"));
    EXPECT_THAT(text, testing::HasSubstr("2026-02-14"));
}

TEST(WorkCalendar, AddingNoneOrBackwards)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-12"), 0).to, day("2026-02-12"));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-15"), 0).to, day("2026-02-24"));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-24"), -1).to, day("2026-02-14"));
    const WorkdayReckoning back = calendar.addWorkingDays(day("2026-02-25"), -3);
    EXPECT_EQ(back.to, day("2026-02-13"));
    EXPECT_EQ(back.workingDays, -3);
    EXPECT_EQ(back.skipped.first().date, day("2026-02-15"));
}

TEST(WorkCalendar, Between)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    EXPECT_EQ(calendar.workingDaysBetween(day("2026-02-12"), day("2026-02-26")).workingDays, 5);
    EXPECT_EQ(calendar.workingDaysBetween(day("2026-02-26"), day("2026-02-12")).workingDays, -5);
    EXPECT_EQ(calendar.workingDaysBetween(day("2026-02-12"), day("2026-02-12")).workingDays, 0);
    EXPECT_EQ(calendar.workingDaysBetween(day("2026-02-14"), day("2026-02-23")).workingDays, 0);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(), day("2026-02-23")).workingDays, 0);
}

TEST(WorkCalendar, AddingAndCountingAgree)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const QDate from = QDate(2024, 1, 5).addDays(random.bounded(700));
        const int days = random.bounded(1, 120);
        const WorkdayReckoning added = calendar.addWorkingDays(from, days);
        EXPECT_TRUE(calendar.isWorkingDay(added.to));
        EXPECT_EQ(calendar.workingDaysBetween(from, added.to).workingDays, days);
        EXPECT_EQ(from.daysTo(added.to), days + added.skipped.size());
        EXPECT_EQ(calendar.workingDaysBetween(from, added.to).skipped.size(), added.skipped.size());
    }
}

TEST(WorkCalendar, AYearThatIsNotKnownIsSaid)
{
    const WorkdayReckoning reckoning = WorkCalendar::shipped().addWorkingDays(day("2026-12-30"), 3);
    EXPECT_EQ(reckoning.to, day("2027-01-04")); // Thu 31, Fri 1 (a holiday, but not published), Mon 4
    EXPECT_EQ(reckoning.unknownYears, QList<int>({2027}));
    EXPECT_THAT(reckoning.explanation().toStdString(), testing::HasSubstr("2027"));
}

TEST(WorkCalendar, TheOfficeAddsAYear)
{
    const auto own = WorkCalendar::fromJson(R"({"years": [{"year": 2027, "source": "own", "holidays": [
        {"name": "元旦", "from": "2027-01-01", "to": "2027-01-03"}], "workdays": ["2027-01-09"]}]})");
    ASSERT_TRUE(own) << own.error().text.toStdString();
    WorkCalendar calendar = WorkCalendar::shipped();
    calendar.merge(*own);
    EXPECT_EQ(calendar.addWorkingDays(day("2026-12-30"), 2).to, day("2027-01-04"));
    EXPECT_TRUE(calendar.isWorkingDay(day("2027-01-09")));
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-02-17")));
    const auto correction = WorkCalendar::fromJson(R"({"years": [{"year": 2027}]})");
    ASSERT_TRUE(correction);
    calendar.merge(*correction);
    EXPECT_TRUE(calendar.isWorkingDay(day("2027-01-01")));
}

TEST(WorkCalendar, BrokenFilesAreRefused)
{
    for (const char *json : {"", "{", "[]", R"({"years": []})", R"({"years": [{"holidays": []}]})", R"({"years": [{"year": 2026}, {"year": 2026}]})",
                             R"({"years": [{"year": 2026, "holidays": [{"name": "春节", "from": "2026-02-30", "to": "2026-03-01"}]}]})",
                             R"({"years": [{"year": 2026, "holidays": [{"name": "春节", "from": "2026-03-02", "to": "2026-03-01"}]}]})",
                             R"({"years": [{"year": 2026, "holidays": [{"name": "春节", "from": "2027-03-01", "to": "2027-03-02"}]}]})",
                             R"({"years": [{"year": 2026, "workdays": ["soon"]}]})",
                             R"({"years": [{"year": 2026, "holidays": [{"name": "元旦", "from": "2026-01-01", "to": "2026-01-01"}], "workdays": ["2026-01-01"]}]})"}) {
        const auto read = WorkCalendar::fromJson(json);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(read.error().text.isEmpty());
    }
}

} // namespace
} // namespace xz
