#include "shell/commandline/invocation.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include "support/temporary.h"

namespace xz::test {

TEST(InvocationTest, NothingOpensTheWindow)
{
    const auto invocation = Invocation::parse({});
    ASSERT_TRUE(invocation);
    EXPECT_FALSE(invocation->isCommand());
    EXPECT_FALSE(invocation->dataGiven);
}

TEST(InvocationTest, DataStandsBeforeOrAfterTheCommand)
{
    for (const QStringList &arguments : {QStringList{"--data", "x.db", "members", "list", "--sort", "rank"},
                                         QStringList{"members", "list", "--data=x.db", "--sort", "rank"},
                                         QStringList{"members", "list", "--sort", "rank", "--data", "x.db"}}) {
        const auto invocation = Invocation::parse(arguments);
        ASSERT_TRUE(invocation);
        EXPECT_EQ(invocation->dataPath, QFileInfo("x.db").absoluteFilePath());
        EXPECT_TRUE(invocation->dataGiven);
        EXPECT_EQ(invocation->words, (QStringList{"members", "list", "--sort", "rank"}));
        EXPECT_TRUE(invocation->isCommand());
    }
}

TEST(InvocationTest, DataWithoutValueIsWrongUsage)
{
    for (const QStringList &arguments : {QStringList{"--data"}, QStringList{"--data="}, QStringList{"members", "--modules"}}) {
        const auto invocation = Invocation::parse(arguments);
        ASSERT_FALSE(invocation);
        EXPECT_EQ(invocation.error().exitCode(), 2);
    }
}

TEST(InvocationTest, AfterTwoDashesEverythingBelongsToTheCommand)
{
    const auto invocation = Invocation::parse({"search", "--", "--data", "--help"});
    ASSERT_TRUE(invocation);
    EXPECT_EQ(invocation->words, (QStringList{"search", "--", "--data", "--help"}));
    EXPECT_FALSE(invocation->help);
}

TEST(InvocationTest, ADatabaseFileAloneOpensTheWindowOnIt)
{
    const TemporaryFolder folder;
    const QString path = folder.write("office.db", "x");
    const auto invocation = Invocation::parse({path});
    ASSERT_TRUE(invocation);
    EXPECT_FALSE(invocation->isCommand());
    EXPECT_EQ(invocation->dataPath, path);
    EXPECT_FALSE(invocation->dataGiven);
    EXPECT_TRUE(Invocation::parse({folder.path("missing.db")})->isCommand());
}

TEST(InvocationTest, HelpAndVersionAreCommands)
{
    EXPECT_TRUE(Invocation::parse({"--help"})->isCommand());
    EXPECT_TRUE(Invocation::parse({"--version"})->version);
    EXPECT_TRUE(Invocation::parse({"members", "import", "--help"})->help);
}

} // namespace xz::test
