#include "support/coreworkspace.h"

#include <QFile>

#include "core/records/history.h"
#include "core/settings/settings.h"
#include "core/settings/templateoverrides.h"
#include "core/settings/usersettings.h"

namespace xz {

using SettingsTest = test::CoreWorkspace;

TEST_F(SettingsTest, ValuesOfEveryKindStay)
{
    Settings &settings = workspace().settings();
    EXPECT_EQ(settings.value("office.name", "none"), "none");
    const QVariantMap map{{"columns", QVariantList{"姓名", "性别"}}, {"header", 2}};
    XZ_ASSERT_OK(settings.setValues({{"office.name", "南州市政协"}, {"office.term", 5}, {"office.seal", true}, {"import.map", map}}));
    open();
    EXPECT_EQ(workspace().settings().value("office.name"), "南州市政协");
    EXPECT_EQ(workspace().settings().value("office.term").toInt(), 5);
    EXPECT_EQ(workspace().settings().value("office.seal"), true);
    EXPECT_EQ(workspace().settings().value("import.map").toMap().value("columns").toStringList(), (QStringList{"姓名", "性别"}));
    EXPECT_EQ(workspace().settings().values("office.")->size(), 3);
    EXPECT_EQ(workspace().history().undoable()->id, 0) << "settings are not undone with Ctrl+Z";
}

TEST_F(SettingsTest, ChangeAndRemove)
{
    Settings &settings = workspace().settings();
    XZ_ASSERT_OK(settings.setValue("a", 1));
    XZ_ASSERT_OK(settings.setValue("a", 2));
    EXPECT_EQ(settings.value("a").toInt(), 2);
    XZ_ASSERT_OK(settings.remove("a"));
    XZ_ASSERT_OK(settings.remove("a"));
    EXPECT_FALSE(settings.value("a").isValid());
}

TEST_F(SettingsTest, OneTemplateVersionIsActive)
{
    TemplateOverrides &overrides = workspace().templateOverrides();
    EXPECT_TRUE(overrides.activeText("meetings.badge")->isNull());
    ChangeSet one(workspace(), "one");
    overrides.save(one, {0, 0, "meetings.badge", "大字", "<sheet/>", true});
    XZ_ASSERT_OK(one.commit());
    ChangeSet two(workspace(), "two");
    overrides.save(two, {0, 0, "meetings.badge", "小字", "<sheet>小</sheet>", true});
    XZ_ASSERT_OK(two.commit());
    EXPECT_EQ(*overrides.activeText("meetings.badge"), QByteArray("<sheet>小</sheet>"));
    EXPECT_EQ(overrides.list("meetings.badge")->size(), 2);
    EXPECT_EQ(overrides.list()->size(), 2);
    ChangeSet reset(workspace(), "reset");
    XZ_ASSERT_OK(overrides.reset(reset, "meetings.badge"));
    XZ_ASSERT_OK(reset.commit());
    EXPECT_TRUE(overrides.activeText("meetings.badge")->isNull());
    EXPECT_EQ(overrides.list("meetings.badge")->size(), 2);
}

TEST(UserSettings, DefaultsAndRoundTrip)
{
    test::TemporaryFolder folder;
    const QString ini = folder.path("sub/user.ini");
    {
        UserSettings settings(ini);
        EXPECT_EQ(settings.language(), "zh_CN");
        EXPECT_EQ(settings.theme(), UserSettings::Theme::System);
        EXPECT_EQ(settings.textSize(), 100);
        settings.setLanguage("en");
        settings.setTheme(UserSettings::Theme::Dark);
        settings.setTextSize(900);
        settings.setDisabledModules({"history"});
        settings.setValue("roster/columns", QStringList{"name", "sex"});
        EXPECT_TRUE(settings.sync());
    }
    UserSettings settings(ini);
    EXPECT_EQ(settings.language(), "en");
    EXPECT_EQ(settings.theme(), UserSettings::Theme::Dark);
    EXPECT_EQ(settings.textSize(), 200);
    EXPECT_EQ(settings.disabledModules(), QStringList{"history"});
    EXPECT_EQ(settings.value("roster/columns").toStringList(), (QStringList{"name", "sex"}));
}

TEST(UserSettings, RecentDatabasesAreNewestFirstAndExist)
{
    test::TemporaryFolder folder;
    UserSettings settings(folder.path("user.ini"));
    for (int i = 0; i < 12; ++i)
        settings.addRecentDatabase(folder.write(QString("%1.db").arg(i), "x"));
    settings.addRecentDatabase(folder.path("5.db"));
    QFile::remove(folder.path("11.db"));
    const QStringList recent = settings.recentDatabases();
    ASSERT_EQ(recent.size(), 9);
    EXPECT_EQ(recent.first(), folder.path("5.db"));
    EXPECT_EQ(recent.at(1), folder.path("10.db"));
    settings.removeRecentDatabase(folder.path("5.db"));
    EXPECT_EQ(settings.recentDatabases().first(), folder.path("10.db"));
}

TEST(UserSettings, NonsenseInTheFileFallsBack)
{
    test::TemporaryFolder folder;
    UserSettings settings(folder.write("user.ini", "[appearance]\nlanguage=klingon\ntheme=7\ntextSize=big\n"));
    EXPECT_EQ(settings.language(), "zh_CN");
    EXPECT_EQ(settings.theme(), UserSettings::Theme::System);
    EXPECT_EQ(settings.textSize(), 100);
}

} // namespace xz
