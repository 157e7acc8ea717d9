#include <QFileInfo>

#include <gtest/gtest.h>

#include "shell/settings/preferences.h"
#include "support/temporary.h"

using namespace xz;
using namespace xz::test;

TEST(Preferences, WithDataAllGoesBesideTheDatabaseAndNothingIntoTheAccountsFile)
{
    const TemporaryFolder folder;
    const QString file = Preferences::fileBeside(folder.path(QStringLiteral("a.db")));
    EXPECT_EQ(file, folder.path(QStringLiteral("a.files/view.ini")));
    const Preferences account;
    const QString language = account.language();
    {
        Preferences preferences(file);
        preferences.setLanguage(QStringLiteral("en"));
        preferences.remember(QStringLiteral("window/page"), QStringLiteral("shell.history"));
        EXPECT_FALSE(QFileInfo::exists(file)) << "there is no database yet";
        EXPECT_EQ(preferences.language(), QStringLiteral("en"));
        preferences.keepIn(file);
        preferences.setTextPercent(150);
    }
    const Preferences again(file);
    EXPECT_EQ(again.language(), QStringLiteral("en"));
    EXPECT_EQ(again.textPercent(), 150);
    EXPECT_EQ(again.remembered(QStringLiteral("window/page")).toString(), QStringLiteral("shell.history"));
    EXPECT_EQ(Preferences().language(), language) << "the account's own is as it was";
    EXPECT_EQ(Preferences().textPercent(), account.textPercent());
}

TEST(Preferences, OfADatabaseThatMayOnlyBeReadNothingIsKept)
{
    const TemporaryFolder folder;
    const QString file = Preferences::fileBeside(folder.path(QStringLiteral("a.db")));
    {
        Preferences preferences(file);
        preferences.keepIn({});
        preferences.setTextPercent(130);
        EXPECT_EQ(preferences.textPercent(), 130);
    }
    EXPECT_FALSE(QFileInfo::exists(file));
}
