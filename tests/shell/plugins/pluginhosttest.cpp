#include "shell/plugins/pluginhost.h"

#include <QFile>

#include <algorithm>

#include <gtest/gtest.h>

#include "support/temporary.h"

namespace xz::test {

namespace {

/// Copies test plug-ins into one folder, as they would lie in an installation.
QString install(const TemporaryFolder &folder, const QStringList &names)
{
    for (const QString &name : names) {
        const QString from = buildPath(QStringLiteral("tests/plugins/%1/%1.so").arg(name));
        EXPECT_TRUE(QFile::copy(from, folder.path(name + QLatin1String(".so")))) << qPrintable(from);
    }
    return folder.path();
}

const PluginInfo *find(const PluginHost &host, const QString &name)
{
    const auto &all = host.plugins();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PluginInfo &info) { return info.spec.file.contains(name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST(PluginHostTest, BadPluginsAreNamedWithTheReasonAndTheRestRunsOn)
{
    const TemporaryFolder folder;
    const QString path = install(folder, {"good", "dependent", "wrongversion", "circlea", "circleb", "malformed", "failing", "throwing",
                                          "foreign", "missingrequirement"});
    folder.write("broken.so", "this is no library");
    folder.write("readme.txt", "no plug-in");
    ShellState state;
    PluginHost host(state);
    host.load({path}, {});

    ASSERT_EQ(host.plugins().size(), 11);
    EXPECT_EQ(host.plugins()[0].spec.id, QStringLiteral("good"));
    EXPECT_EQ(host.plugins()[1].spec.id, QStringLiteral("dependent"));
    EXPECT_EQ(host.plugins()[1].state, PluginInfo::State::Active);
    for (qsizetype i = 2; i < host.plugins().size(); ++i) {
        EXPECT_EQ(host.plugins()[i].state, PluginInfo::State::Failed) << qPrintable(host.plugins()[i].spec.file);
        EXPECT_FALSE(host.plugins()[i].reason.isEmpty()) << qPrintable(host.plugins()[i].spec.file);
    }
    EXPECT_TRUE(find(host, "failing.so")->reason.contains(QStringLiteral("no luck today")));
    EXPECT_TRUE(find(host, "throwing.so")->reason.contains(QStringLiteral("thrown by a plug-in")));
    EXPECT_TRUE(find(host, "wrongversion.so")->reason.contains(QStringLiteral("99")));
    ASSERT_EQ(state.registries.sections.size(), 1) << "what a failed plug-in registered must not stay";
    EXPECT_EQ(state.registries.sections[0].id, QStringLiteral("good"));
}

TEST(PluginHostTest, DisabledPluginRegistersNothing)
{
    const TemporaryFolder folder;
    const QString path = install(folder, {"good", "dependent"});
    ShellState state;
    PluginHost host(state);
    host.load({path}, {"good"});
    EXPECT_TRUE(state.registries.commands.isEmpty());
    EXPECT_EQ(find(host, "good.so")->state, PluginInfo::State::Disabled);
    EXPECT_EQ(find(host, "dependent.so")->state, PluginInfo::State::Failed);
}

TEST(PluginHostTest, MissingAndEmptyFoldersAreNoFault)
{
    const TemporaryFolder folder;
    ShellState state;
    PluginHost host(state);
    host.load({folder.path(), folder.path("nowhere")}, {});
    EXPECT_TRUE(host.plugins().isEmpty());
}

TEST(PluginHostTest, EachModuleIsAnnouncedBeforeItInitialises)
{
    const TemporaryFolder folder;
    const QString path = install(folder, {"good", "dependent"});
    ShellState state;
    PluginHost host(state);
    QStringList announced;
    host.load({path}, {}, {}, [&](const QString &id) {
        announced << id;
        EXPECT_EQ(state.registries.commands.size(), id == QLatin1String("good") ? 0 : 1);
    });
    EXPECT_EQ(announced, (QStringList{"good", "dependent"}));
}

} // namespace xz::test
