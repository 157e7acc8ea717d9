#include <gtest/gtest.h>

#include "domain/fieldchecks.h"

using namespace xz::members;

TEST(FieldChecks, IdentityNumberByItsCheckDigit)
{
    // 11010519491231002X is the example of GB 11643-1999; its weighted sum is 167, 167 mod 11 = 2, the third of 1 0 X 9 8 …
    EXPECT_EQ(idNumberFault(QStringLiteral("11010519491231002X")), IdNumberFault::None);
    EXPECT_EQ(idNumberFault(QStringLiteral("11010519491231002x")), IdNumberFault::None);
    EXPECT_EQ(idNumberFault(QStringLiteral("110105194912310021")), IdNumberFault::CheckDigit);
    EXPECT_EQ(idNumberFault(QStringLiteral("11010519491331002X")), IdNumberFault::BirthDate);
    EXPECT_EQ(idNumberFault(QStringLiteral("1101051949123100X2")), IdNumberFault::Characters);
    EXPECT_EQ(idNumberFault(QStringLiteral("11010519491231002")), IdNumberFault::Length);
    EXPECT_EQ(idNumberFault(QStringLiteral("110105491231002")), IdNumberFault::None);
    EXPECT_EQ(idNumberFault({}), IdNumberFault::None);
}

TEST(FieldChecks, IdentityNumberIsMasked)
{
    EXPECT_EQ(maskedIdNumber(QStringLiteral("999000199001010042")), QStringLiteral("999***********0042"));
    EXPECT_EQ(maskedIdNumber(QStringLiteral("12345")), QStringLiteral("*****"));
    EXPECT_EQ(maskedIdNumber({}), QString());
}

TEST(FieldChecks, MobileNumbersAsPeopleWriteThem)
{
    for (const char *text : {"13900002174", "139 0000 2174", "139-0000-2174", "+86 139 0000 2174", "008613900002174"}) {
        EXPECT_TRUE(isMobileNumber(QLatin1String(text))) << text;
        EXPECT_EQ(plainMobileNumber(QLatin1String(text)), QStringLiteral("13900002174")) << text;
        EXPECT_EQ(spacedMobileNumber(QLatin1String(text)), QStringLiteral("139 0000 2174")) << text;
    }
    for (const char *text : {"8203316", "1390000217", "139000021745", "12900002174", "", "无"}) {
        EXPECT_FALSE(isMobileNumber(QString::fromUtf8(text))) << text;
        EXPECT_EQ(spacedMobileNumber(QString::fromUtf8(text)), QString::fromUtf8(text));
    }
}

TEST(FieldChecks, OfficeNumbers)
{
    for (const char *text : {"0999-820 3316", "8203316", "(0999)8203316", "0999-8203316转8", "8203316、8203317", "13900002174"})
        EXPECT_TRUE(isOfficeNumber(QString::fromUtf8(text))) << text;
    for (const char *text : {"", "无", "82033", "8203316、无"})
        EXPECT_FALSE(isOfficeNumber(QString::fromUtf8(text))) << text;
}

TEST(FieldChecks, EmailAndPostcode)
{
    EXPECT_TRUE(isEmailAddress(QStringLiteral("zx@example.org")));
    EXPECT_FALSE(isEmailAddress(QStringLiteral("zx@example")));
    EXPECT_FALSE(isEmailAddress(QStringLiteral("zx example@a.b")));
    EXPECT_TRUE(isPostcode(QStringLiteral("999000")));
    EXPECT_FALSE(isPostcode(QStringLiteral("99900")));
}
