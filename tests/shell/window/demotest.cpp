#include <QLabel>

#include "core/calendar/workcalendar.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "shell/commands/demorunner.h"
#include "shell/settings/officesettings.h"
#include "shell/welcome/welcomeview.h"
#include "shell/window/windowfixture.h"
#include "ui/widgets/messagebar.h"

namespace xz::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DemoTest : public WindowFixture
{
protected:
    /// A demo as it lies beside the database, with something entered since.
    void makeDemo(const QString &entered)
    {
        ASSERT_TRUE(QDir().mkpath(path(folderOfDemo)));
        makeDatabase(demo);
        auto opened = Workspace::open(path(demo), {}, {});
        ASSERT_TRUE(opened);
        ASSERT_TRUE((*opened)->settings().setValue(officeNameKey, entered));
    }

    /// A script of one command, which writes into the database that the runner opens.
    DemoScript script()
    {
        DemoScript made;
        made.database = QStringLiteral("demo.db");
        made.settings = {{officeNameKey, QStringLiteral("演示市")}};
        DemoStep step;
        step.title = QStringLiteral("step");
        step.commands << DemoCommand{{QStringLiteral("work")}, {}, {}};
        made.steps << step;
        CommandEntry entry;
        entry.words = {QStringLiteral("work")};
        entry.run = [this](CommandCall &call) {
            return fails ? call.fail({ErrorCode::Io, QStringLiteral("does not work"), {}}) : call.workspace(true) ? 0 : 1;
        };
        state.registries.commands = {entry};
        return made;
    }

    QString nameIn(const QString &file)
    {
        const auto opened = Workspace::open(file, {}, {}, Database::Mode::ReadOnly);
        return opened ? (*opened)->settings().value(officeNameKey).toString() : QString();
    }

    const QString folderOfDemo = QStringLiteral("none.files/demo"), demo = folderOfDemo + QStringLiteral("/demo.db"); ///< beside none.db
    ShellState state;
    bool fails = false;
};

} // namespace

TEST_F(DemoTest, ADemoThatIsThereOpensAsItIs)
{
    makeDemo(QStringLiteral("改过的演示"));
    start(QStringLiteral("none.db"));
    ASSERT_TRUE(find(QStringLiteral("welcome.demoanew"))->isVisible());
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("welcome.demo"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("改过的演示"));
    EXPECT_TRUE(interaction.questions.isEmpty());
}

TEST_F(DemoTest, MakingItAnewIsAskedForAndAFailureKeepsTheFormerOne)
{
    makeDemo(QStringLiteral("改过的演示"));
    start(QStringLiteral("none.db"));
    interaction.answer(1);
    click(QStringLiteral("welcome.demoanew"));
    ASSERT_EQ(interaction.questions.size(), 1);
    EXPECT_TRUE(interaction.questions[0].danger);
    EXPECT_EQ(nameIn(path(demo)), QStringLiteral("改过的演示")) << "not wanted after all";

    // Without plug-ins the demo's commands are missing: it fails.
    interaction.answer(0);
    click(QStringLiteral("welcome.demoanew"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<WelcomeView>(QStringLiteral("welcome"))->messageBar().isShowing(); }, 20000));
    EXPECT_EQ(nameIn(path(demo)), QStringLiteral("改过的演示"));
    EXPECT_FALSE(QFileInfo::exists(path(folderOfDemo + QStringLiteral("-new")))) << "nothing half made is left";
}

TEST_F(DemoTest, WithoutADemoThereIsNothingToMakeAnew)
{
    start(QStringLiteral("none.db"));
    EXPECT_FALSE(find(QStringLiteral("welcome.demoanew"))->isVisible());
    EXPECT_TRUE(find(QStringLiteral("welcome.demo"))->isVisible());
}

TEST_F(DemoTest, ANewOneTakesThePlaceOfTheFormerWhichIsKept)
{
    makeDemo(QStringLiteral("改过的演示"));
    const auto made = DemoRunner::make(state, path(folderOfDemo), script(), Progress::none());
    ASSERT_TRUE(made) << qPrintable(made.error().text);
    EXPECT_EQ(nameIn(*made), QStringLiteral("演示市"));
    EXPECT_EQ(nameIn(path(folderOfDemo + QStringLiteral("-before/demo.db"))), QStringLiteral("改过的演示"));
    ASSERT_TRUE(DemoRunner::make(state, path(folderOfDemo), script(), Progress::none())) << "again and again";
    EXPECT_EQ(nameIn(path(folderOfDemo + QStringLiteral("-before/demo.db"))), QStringLiteral("演示市"));
}

TEST_F(DemoTest, DaysOfTheScriptAreSeenFromToday)
{
    DemoScript dated = script();
    dated.days = {{QDate(2026, 2, 20), -1}, {QDate(2026, 2, 23), 0}, {QDate(2026, 2, 26), 3}};
    QStringList said;
    state.registries.commands[0].run = [&said](CommandCall &call) {
        said = call.arguments;
        return 0;
    };
    dated.steps[0].commands[0].words << QStringLiteral("2026-02-26") << QStringLiteral("于2026年2月20日起至2026-02-23") << QStringLiteral("2025-02-26 2026-02-24");
    ASSERT_TRUE(DemoRunner(state, path(folderOfDemo), Progress::none()).run(dated));
    const WorkCalendar calendar;
    const QDate today = QDate::currentDate();
    ASSERT_EQ(said.size(), 3);
    EXPECT_EQ(said[0], calendar.addWorkdays(today, 3).toString(Qt::ISODate));
    EXPECT_EQ(said[1], QStringLiteral("于%1起至%2").arg(chineseDate(calendar.addWorkdays(today, -1)), today.toString(Qt::ISODate)));
    EXPECT_EQ(said[2], QStringLiteral("2025-02-26 2026-02-24")) << "days the script does not name stay";
}

TEST_F(DemoTest, OneInUseIsNeitherReplacedNorTouched)
{
    makeDemo(QStringLiteral("改过的演示"));
    const auto holder = Database::open(path(demo));
    ASSERT_TRUE(holder);
    const QByteArray before = bytesOf(path(demo));
    const auto anew = DemoRunner::make(state, path(folderOfDemo), script(), Progress::none());
    ASSERT_FALSE(anew);
    EXPECT_EQ(anew.error().code, ErrorCode::Locked);
    // What `xiezheng demo --out` does.
    const auto over = DemoRunner(state, path(folderOfDemo), Progress::none()).run(script());
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, ErrorCode::Locked);
    EXPECT_EQ(bytesOf(path(demo)), before);
    EXPECT_TRUE(QFileInfo::exists(path(demo) + QStringLiteral(".lock")));
}

TEST_F(DemoTest, AFailedRunLeavesTheFormerOne)
{
    makeDemo(QStringLiteral("改过的演示"));
    fails = true;
    EXPECT_FALSE(DemoRunner::make(state, path(folderOfDemo), script(), Progress::none()));
    EXPECT_EQ(nameIn(path(demo)), QStringLiteral("改过的演示"));
    EXPECT_FALSE(QFileInfo::exists(path(folderOfDemo + QStringLiteral("-new"))));
}

} // namespace xz::test
