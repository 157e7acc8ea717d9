#include "shell/commandline/commandrunner.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include "shell/commandline/consoleprogress.h"
#include "support/temporary.h"

namespace xz::test {

namespace {

class CommandRunnerTest : public ::testing::Test
{
protected:
    CommandRunnerTest() { add({"members", "import"}), add({"members", "list"}), add({"search"}), add({"backup", "create"}); }

    void add(const QStringList &words)
    {
        CommandEntry entry;
        entry.words = words;
        entry.usage = QStringLiteral("USAGE-OF-") + words.last();
        entry.summary = QStringLiteral("summary of ") + words.join(u' ');
        entry.run = [this, words](CommandCall &call) {
            ran = words;
            arguments = call.arguments;
            return 0;
        };
        state.registries.commands << entry;
    }

    int run(const QStringList &commandLine)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const auto invocation = Invocation::parse(commandLine);
        return CommandRunner(state, outStream, errStream, Progress::none()).run(*invocation);
    }

    ShellState state;
    QStringList ran, arguments;
    QString out, err;
};

} // namespace

TEST_F(CommandRunnerTest, RunsTheNamedCommandWithItsArguments)
{
    EXPECT_EQ(run({"members", "import", "a.xlsx", "--dry-run"}), 0);
    EXPECT_EQ(ran, (QStringList{"members", "import"}));
    EXPECT_EQ(arguments, (QStringList{"a.xlsx", "--dry-run"}));
}

TEST_F(CommandRunnerTest, UnknownWordsAreExitTwoWithOneLineAndASuggestion)
{
    EXPECT_EQ(run({"member", "list"}), 2);
    EXPECT_EQ(err.count(u'\n'), 1);
    EXPECT_TRUE(err.contains("xiezheng members")) << qPrintable(err);
    EXPECT_EQ(run({"members", "lst"}), 2);
    EXPECT_TRUE(err.contains("xiezheng members list")) << qPrintable(err);
    EXPECT_EQ(run({"members"}), 2);
    EXPECT_TRUE(err.contains("import, list")) << qPrintable(err);
    EXPECT_EQ(run({"frobnicate"}), 2);
    EXPECT_TRUE(err.contains("xiezheng --help")) << qPrintable(err);
    EXPECT_TRUE(out.isEmpty());
    EXPECT_TRUE(ran.isEmpty());
}

TEST_F(CommandRunnerTest, HelpAtEachLevelComesFromTheRegistry)
{
    EXPECT_EQ(run({"--help"}), 0);
    EXPECT_TRUE(out.contains("members import")) << qPrintable(out);
    EXPECT_TRUE(out.contains("summary of backup create"));
    EXPECT_EQ(run({"members", "--help"}), 0);
    EXPECT_TRUE(out.contains("members list"));
    EXPECT_FALSE(out.contains("backup create"));
    EXPECT_EQ(run({"members", "import", "--help"}), 0);
    EXPECT_TRUE(out.contains("USAGE-OF-import"));
    EXPECT_TRUE(err.isEmpty());
    EXPECT_TRUE(ran.isEmpty());
    EXPECT_EQ(run({"mmbers", "--help"}), 2);
}

TEST_F(CommandRunnerTest, VersionIsOneLine)
{
    QCoreApplication::setApplicationVersion("7.8.9");
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_EQ(out, QStringLiteral("xiezheng 7.8.9\n"));
}

TEST_F(CommandRunnerTest, ReadingCommandSaysThatThereIsNoDatabaseAndWritingOneMakesIt)
{
    const TemporaryFolder folder;
    bool create = false;
    CommandEntry entry;
    entry.words = {"touch"};
    entry.run = [&](CommandCall &call) {
        const auto workspace = call.workspace(create);
        return workspace ? 0 : call.fail(workspace.error());
    };
    state.registries.commands << entry;
    const QString path = folder.path("sub/new.db");
    EXPECT_EQ(run({"touch", "--data", path}), 1);
    EXPECT_TRUE(err.contains(path)) << qPrintable(err);
    EXPECT_FALSE(QFile::exists(path));
    create = true;
    EXPECT_EQ(run({"touch", "--data", path}), 0) << qPrintable(err);
    EXPECT_TRUE(QFile::exists(path));
    state.workspace.reset();
}

TEST_F(CommandRunnerTest, ProblemsAreToldWithTheirPlace)
{
    CommandEntry entry;
    entry.words = {"bad"};
    entry.run = [](CommandCall &call) {
        call.tell({{Problem::Severity::Error, "a.xlsx", "Sheet1", 12, 3, "no name"}});
        return call.fail({ErrorCode::BadInput, "1 problem", {}});
    };
    state.registries.commands << entry;
    EXPECT_EQ(run({"bad"}), 3);
    for (const char *part : {"a.xlsx", "Sheet1", "12", "3", "no name", "1 problem"})
        EXPECT_TRUE(err.contains(part)) << part;
}

TEST(ConsoleProgressTest, InterruptCancels)
{
    QString text;
    QTextStream err(&text);
    ConsoleProgress progress(err);
    EXPECT_FALSE(progress.isCancelled());
    ConsoleProgress::cancel();
    EXPECT_TRUE(progress.isCancelled());
    EXPECT_TRUE(ConsoleProgress(err).isCancelled() == false);
}

} // namespace xz::test
