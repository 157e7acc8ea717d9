#include <QThread>

#include <gmock/gmock.h>

#include "core/text/chinese.h"

#include <thread>

namespace xz {
namespace {

TEST(Chinese, NumbersWritten)
{
    const std::pair<qint64, const char16_t *> cases[] = {
        {0, u"〇"},          {5, u"五"},           {10, u"十"},           {12, u"十二"},         {20, u"二十"},           {105, u"一百零五"},
        {110, u"一百一十"},  {412, u"四百一十二"}, {1001, u"一千零一"},   {1010, u"一千零一十"}, {2000, u"二千"},         {10000, u"一万"},
        {10005, u"一万零五"}, {100000, u"十万"},   {120300, u"十二万零三百"}, {100000000, u"一亿"}, {100010000, u"一亿零一万"}, {-3, u"负三"},
    };
    for (const auto &[number, text] : cases)
        EXPECT_EQ(chineseNumber(number), QString::fromUtf16(text)) << number;
}

TEST(Chinese, NumbersReadBack)
{
    for (qint64 number = 0; number < 12000; ++number)
        ASSERT_EQ(parseChineseNumber(chineseNumber(number)), number);
    for (qint64 number = 1; number < 1000000000000; number = number * 7 + 3)
        ASSERT_EQ(parseChineseNumber(chineseNumber(number)), number);
}

TEST(Chinese, NumbersInText)
{
    EXPECT_EQ(parseChineseNumber(u"第十二届"_qs), 12);
    EXPECT_EQ(parseChineseNumber(u"五届六次"_qs), 5);
    EXPECT_EQ(parseChineseNumber(u"412"_qs), 412);
    EXPECT_EQ(parseChineseNumber(u"４１２人"_qs), 412);
    EXPECT_EQ(parseChineseNumber(u"二〇二六"_qs), 2026);
    EXPECT_EQ(parseChineseNumber(u"两千"_qs), 2000);
    EXPECT_EQ(parseChineseNumber(u"3万"_qs), 30000);
    EXPECT_EQ(parseChineseNumber(u"1,234"_qs), 1234);
    EXPECT_EQ(parseChineseNumber(u"壹佰零伍"_qs), 105);
    EXPECT_FALSE(parseChineseNumber(u"委员"_qs));
    EXPECT_FALSE(parseChineseNumber(u"3.5"_qs));
    EXPECT_FALSE(parseChineseNumber(QString()));
    EXPECT_FALSE(parseChineseNumber(u"99999999999999999999999"_qs));
}

TEST(Chinese, DatesWritten)
{
    const QDate date(2026, 2, 26);
    EXPECT_EQ(chineseDate(date), u"2026年2月26日"_qs);
    EXPECT_EQ(chineseCapitalDate(date), u"二〇二六年二月二十六日"_qs);
    EXPECT_EQ(chineseCapitalDate(QDate(2020, 10, 10)), u"二〇二〇年十月十日"_qs);
    EXPECT_EQ(chineseWeekday(date), u"星期四"_qs);
    EXPECT_EQ(chineseWeekday(QDate(2026, 3, 1)), u"星期日"_qs);
    EXPECT_EQ(chineseDate(QDate()), QString());
    EXPECT_EQ(chineseDigits(u"2026"_qs), u"二〇二六"_qs);
}

TEST(Chinese, LooseDates)
{
    const std::pair<const char16_t *, const char *> cases[] = {
        {u"1975.08", "1975-08"},        {u"1975年8月", "1975-08"},         {u"1975/8/1", "1975-08-01"},     {u"197508", "1975-08"},
        {u"19750801", "1975-08-01"},    {u"一九七五年八月", "1975-08"},    {u"27608", "1975-08-02"},        {u"1975", "1975"},
        {u"1975年", "1975"},            {u"1975-8", "1975-08"},            {u"1975.8.1", "1975-08-01"},     {u"1975年8月1日", "1975-08-01"},
        {u"１９７５．０８", "1975-08"}, {u" 1975 年 8 月 ", "1975-08"},    {u"1975-08-01 00:00:00", "1975-08-01"}, {u"1975-08-01T00:00:00", "1975-08-01"},
        {u"1975.08生", "1975-08"},      {u"1975年8月出生", "1975-08"},     {u"二〇二六年二月二十六日", "2026-02-26"}, {u"1976.2.29", "1976-02-29"},
        {u"27608.5", "1975-08-02"},     {u"一九七五年", "1975"},           {u"1975.8.", "1975-08"},
        {u"1975.13", ""},               {u"1975.0", ""},                   {u"1975.2.29", ""},              {u"197513", ""},
        {u"不详", ""},                  {u"", ""},                         {u"13900002174", ""},            {u"8203316", ""},
        {u"1975年13月", ""},            {u"0001.01", ""},                  {u"100000", ""},                 {u"一九七五年十三月", ""},
    };
    for (const auto &[text, iso] : cases)
        EXPECT_EQ(parseLooseDate(QString::fromUtf16(text)), QString::fromLatin1(iso)) << QString::fromUtf16(text).toStdString();
}

TEST(Chinese, ExcelSerialsAreDays)
{
    for (int serial = 10000; serial < 73000; serial += 97)
        EXPECT_EQ(parseLooseDate(QString::number(serial)), QDate(1899, 12, 30).addDays(serial).toString(Qt::ISODate));
}

TEST(Chinese, Widths)
{
    EXPECT_EQ(toHalfWidth(u"ＡＢＣ　１２３（）"_qs), u"ABC 123()"_qs);
    EXPECT_EQ(toHalfWidth(u"王刚·，"_qs), u"王刚·,"_qs);
}

TEST(Chinese, Simplified)
{
    EXPECT_EQ(toSimplified(u"陳澤龍"_qs), u"陈泽龙"_qs);
    EXPECT_EQ(toSimplified(u"政協委員"_qs), u"政协委员"_qs);
    EXPECT_EQ(toSimplified(u"政协𬀩 abc"_qs), u"政协𬀩 abc"_qs);
    EXPECT_EQ(toSimplified(QString()), QString());
}

TEST(Chinese, SimplifiedFromManyThreads)
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            for (int n = 0; n < 500; ++n)
                wrong += toSimplified(u"龍飛鳳舞"_qs) != u"龙飞凤舞"_qs;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace xz
