#include "sdk/commandarguments.h"

#include <gtest/gtest.h>

namespace xz::test {

namespace {

const CommandArguments::Rules rules{{"dry-run"}, {"term", "format"}, 1, 2};

} // namespace

TEST(CommandArgumentsTest, TakesFlagsOptionsAndWordsApart)
{
    const auto arguments = CommandArguments::parse({"a.xlsx", "--term", "5", "--dry-run", "--format=json"}, rules);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->words(), QStringList{"a.xlsx"});
    EXPECT_TRUE(arguments->has("dry-run"));
    EXPECT_EQ(arguments->value("term"), QStringLiteral("5"));
    EXPECT_EQ(*arguments->number("term", 1), 5);
    EXPECT_EQ(*arguments->choice("format", {"table", "json"}), QStringLiteral("json"));
    EXPECT_EQ(*arguments->choice("other", {"table", "json"}), QStringLiteral("table"));
}

TEST(CommandArgumentsTest, EveryWrongUseIsExitCodeTwo)
{
    const QList<QStringList> wrong{{}, {"a", "b", "c"}, {"a", "--term"}, {"a", "--trem", "5"}, {"a", "--dry-run=yes"}, {"a", "-x"}};
    for (const QStringList &arguments : wrong) {
        const auto parsed = CommandArguments::parse(arguments, rules);
        ASSERT_FALSE(parsed) << qPrintable(arguments.join(u' '));
        EXPECT_EQ(parsed.error().exitCode(), 2);
    }
    EXPECT_TRUE(CommandArguments::parse({"a", "--trem", "5"}, rules).error().text.contains("--term"));
    const auto arguments = CommandArguments::parse({"a", "--term", "five", "--format", "xml"}, rules);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->number("term", 1).error().exitCode(), 2);
    EXPECT_EQ(arguments->choice("format", {"table", "json"}).error().exitCode(), 2);
}

TEST(CommandArgumentsTest, TwoDashesEndTheOptions)
{
    const auto arguments = CommandArguments::parse({"--", "--term", "-x"}, rules);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->words(), (QStringList{"--term", "-x"}));
}

TEST(CommandArgumentsTest, NearestWordIsSuggestedOnlyWhenNear)
{
    const QStringList commands{"members", "meetings", "names", "print"};
    EXPECT_EQ(CommandArguments::nearest("member", commands), QStringLiteral("members"));
    EXPECT_EQ(CommandArguments::nearest("Pint", commands), QStringLiteral("print"));
    EXPECT_EQ(CommandArguments::nearest("frobnicate", commands), QString());
}

} // namespace xz::test
