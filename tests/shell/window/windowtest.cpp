#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>

#include "core/directory/directory.h"
#include "core/records/tasks.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "core/settings/usersettings.h"
#include "shell/corepages.h"
#include "shell/search/searchmodel.h"
#include "shell/settings/officesettings.h"
#include "shell/window/rail.h"
#include "shell/window/topbar.h"
#include "shell/window/windowfixture.h"
#include "shell/workbench/agendasource.h"
#include "shell/workbench/briefsource.h"
#include "shell/workbench/tasksource.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/uistate.h"

namespace xz::test {

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class WindowTest : public WindowFixture
{
protected:
    void addTask(const QString &title, const QDate &due, const QString &assignee = {})
    {
        ChangeSet changes(workspace(), QStringLiteral("task"));
        Task task;
        task.title = title;
        task.assignee = assignee;
        task.starts = QDate::currentDate();
        task.due = due;
        workspace().tasks().add(changes, task);
        ASSERT_TRUE(changes.commit());
        settle();
    }

    qint64 addPerson(const QString &name)
    {
        ChangeSet changes(workspace(), QStringLiteral("New person ") + name);
        Person person;
        person.name = name;
        const qint64 id = workspace().directory().addPerson(changes, person);
        EXPECT_TRUE(changes.commit());
        settle();
        return id;
    }

    QStringList groups()
    {
        QStringList titles;
        const auto *model = find<QListView>(QStringLiteral("searchpopup.list"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(SearchModel::HeadingRole).toBool())
                titles << model->index(row, 0).data().toString();
        }
        return titles;
    }
};

} // namespace

TEST_F(WindowTest, FirstStartWelcomesAndMakesADatabase)
{
    start();
    ASSERT_NE(find(QStringLiteral("welcome")), nullptr);
    click(QStringLiteral("welcome.create"));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("welcome.office.fault"))->isVisible()) << "a name is required";
    EXPECT_FALSE(QFileInfo::exists(path()));

    find<QLineEdit>(QStringLiteral("welcome.office"))->setText(QStringLiteral("政协澜州市委员会"));
    find<QSpinBox>(QStringLiteral("welcome.term"))->setValue(5);
    QSignalSpy opened(session.get(), &WindowSession::opened);
    click(QStringLiteral("welcome.create"));
    ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协澜州市委员会"));
    const auto term = workspace().directory().currentTerm();
    ASSERT_TRUE(term);
    EXPECT_EQ(term->number, 5);
    EXPECT_EQ(term->name, QStringLiteral("第五届"));
    EXPECT_EQ(window().pages().currentId(), workbenchPageId);
    EXPECT_EQ(window().instead(), nullptr);
}

TEST_F(WindowTest, OnlySectionsWithPagesStandInTheRail)
{
    makeDatabase();
    start();
    QStringList names;
    for (const RailButton *button : find<Rail>(QStringLiteral("rail"))->findChildren<RailButton *>())
        names << button->objectName();
    EXPECT_TRUE(names.contains(QStringLiteral("rail.workbench")));
    EXPECT_TRUE(names.contains(QStringLiteral("rail.settings")));
    EXPECT_FALSE(names.contains(QStringLiteral("rail.documents")));
    click(QStringLiteral("rail.statistics"));
    EXPECT_EQ(window().pages().currentId(), statisticsPageId);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_EQ(window().pages().currentId(), workbenchPageId);
}

TEST_F(WindowTest, UndoAndRedoFromTheKeyboardNameTheStep)
{
    makeDatabase();
    start();
    auto *undo = find<QPushButton>(QStringLiteral("topbar.undo"));
    EXPECT_FALSE(undo->isEnabled()) << "making the database is not to be undone";
    const qint64 id = addPerson(QStringLiteral("欧阳慧敏"));
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->toolTip().contains(QStringLiteral("New person 欧阳慧敏")));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(workspace().directory().person(id));
    EXPECT_TRUE(window().pages().currentPage()->messageBar().isShowing());
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(workspace().directory().person(id));
}

TEST_F(WindowTest, ListOfLastStepsGoesBackToTheOneChosen)
{
    makeDatabase();
    start();
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("topbar.undo.list"))->isEnabled());
    const qint64 kept = addPerson(QStringLiteral("王刚"));
    const qint64 second = addPerson(QStringLiteral("韦平"));
    const qint64 third = addPerson(QStringLiteral("欧阳慧敏"));
    const QList<QAction *> steps = window().topBar().undoMenu().actions();
    ASSERT_EQ(steps.size(), 5) << "three steps, a line, the whole history";
    EXPECT_TRUE(steps[0]->text().startsWith(QStringLiteral("New person 欧阳慧敏")));
    EXPECT_TRUE(steps[2]->text().startsWith(QStringLiteral("New person 王刚")));
    steps[1]->trigger();
    settle();
    EXPECT_TRUE(workspace().directory().person(kept));
    EXPECT_FALSE(workspace().directory().person(second));
    EXPECT_FALSE(workspace().directory().person(third));
    EXPECT_EQ(window().topBar().undoMenu().actions().size(), 3);
    // A step taken back is not to be taken back again, and nothing else is.
    EXPECT_FALSE(workspace().history().undoTo(workspace().history().steps(0, 1)->first().id));
    EXPECT_TRUE(workspace().directory().person(kept));
}

TEST_F(WindowTest, WithDataTheViewIsKeptBesideTheDatabaseAndTheClerkInIt)
{
    const Outcome made = DatabaseJobs::create({path(QStringLiteral("office.db")), QStringLiteral("政协测试市委员会"), 5, QStringLiteral("陈映秋")}, {}, {},
                                              Progress::none());
    ASSERT_TRUE(made);
    start();
    EXPECT_EQ(workspace().actor(), QStringLiteral("陈映秋"));
    EXPECT_EQ(find<QPushButton>(QStringLiteral("topbar.user"))->text(), QStringLiteral("陈映秋"));
    EXPECT_EQ(workspace().history().steps(0, 1)->first().actor, QStringLiteral("陈映秋"));
    const qint64 logged = workspace().history().steps(0, 100)->size();
    const QString account = UserSettings().fileName();
    const QByteArray before = fileBytes(account);
    UiState::write(QStringLiteral("test.table/columns"), QStringLiteral("wide"));
    EXPECT_EQ(UiState::read(QStringLiteral("test.table/columns")).toString(), QStringLiteral("wide"));
    session.reset();
    EXPECT_EQ(fileBytes(account), before);
    EXPECT_FALSE(UiState::read(QStringLiteral("test.table/columns")).isValid());
    EXPECT_TRUE(QFileInfo::exists(path(QStringLiteral("office.files/view.ini"))));
    start();
    EXPECT_EQ(UiState::read(QStringLiteral("test.table/columns")).toString(), QStringLiteral("wide"));
    EXPECT_EQ(workspace().history().steps(0, 100)->size(), logged) << "columns are no step";
}

TEST_F(WindowTest, BriefOfTheDayListsMeetingsAndTasks)
{
    makeDatabase();
    start();
    addTask(QStringLiteral("会议手册校对"), QDate::currentDate().addDays(-1), QStringLiteral("会务组"));
    AgendaSourceEntry meetings;
    meetings.id = QStringLiteral("test");
    meetings.items = [](Workspace &, const QDate &) {
        AgendaItem item;
        item.time = QStringLiteral("09:00");
        item.title = QStringLiteral("主席会议");
        item.state = QStringLiteral("green:材料已发");
        return Result<QList<AgendaItem>>(QList<AgendaItem>{item});
    };
    const BriefSource brief(std::make_shared<AgendaSource>(workspace(), QList<AgendaSourceEntry>{meetings}, QDate::currentDate()),
                            std::make_shared<TaskSource>(workspace()));
    const auto rows = brief.rows({}, 0, 100);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4);
    EXPECT_TRUE((*rows)[0].heading.contains(QLatin1Char('1')));
    EXPECT_EQ((*rows)[1].values, (QVariantList{QStringLiteral("09:00"), QStringLiteral("主席会议"), QString(), QStringLiteral("材料已发"), QString()}));
    EXPECT_EQ((*rows)[3].values.value(1).toString(), QStringLiteral("会议手册校对"));
    EXPECT_EQ((*rows)[3].values.value(4).toString(), QStringLiteral("会务组"));
    click(QStringLiteral("workbench.print"));
    EXPECT_EQ(window().pages().currentId(), printPageId);
}

TEST_F(WindowTest, SearchBoxFindsRecordsPagesAndActionsByKeyboard)
{
    makeDatabase();
    start();
    addPerson(QStringLiteral("欧阳慧敏"));
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto *popup = find(QStringLiteral("searchpopup"));
    ASSERT_TRUE(popup->isVisible());
    auto *field = find<QLineEdit>(QStringLiteral("topbar.search"));
    ASSERT_TRUE(field->hasFocus());

    QTest::keyClicks(field, QStringLiteral("oyhm"));
    QTest::qWait(250);
    settle();
    EXPECT_EQ(find<QListView>(QStringLiteral("searchpopup.list"))->currentIndex().data().toString(), QStringLiteral("欧阳慧敏"));

    field->setText(QStringLiteral("hsz"));
    QTest::qWait(250);
    settle();
    EXPECT_FALSE(groups().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(window().pages().currentId(), recycleBinPageId);
    EXPECT_FALSE(popup->isVisible());

    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    field->setText(QStringLiteral("qqqqqq"));
    QTest::qWait(250);
    settle();
    EXPECT_TRUE(find<QLabel>(QStringLiteral("searchpopup.nothing"))->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(WindowTest, RegionsAreReachedByF6)
{
    makeDatabase();
    start();
    window().activateWindow();
    QStringList regions;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        for (const char *name : {"rail", "topbar", "pages"}) {
            if (find(QString::fromLatin1(name))->isAncestorOf(QApplication::focusWidget()))
                regions << QString::fromLatin1(name);
        }
    }
    regions.sort();
    EXPECT_EQ(regions, (QStringList{"pages", "rail", "topbar"}));
}

TEST_F(WindowTest, WhatIsDueShowsInTopBarAndWorkbench)
{
    makeDatabase();
    start();
    EXPECT_FALSE(find(QStringLiteral("topbar.due"))->isVisible());
    addTask(QStringLiteral("老旧小区加装电梯批示的首次反馈"), QDate::currentDate().addDays(-10));
    addTask(QStringLiteral("会议手册第三次校对"), QDate::currentDate());
    addTask(QStringLiteral("口述稿复审意见"), QDate::currentDate().addDays(60));
    auto *lamps = find(QStringLiteral("topbar.due"));
    EXPECT_TRUE(lamps->isVisible());
    EXPECT_EQ(lamps->toolTip(), QStringLiteral("超期 1 项，临期 1 项"));
    EXPECT_EQ(find<RailButton>(QStringLiteral("rail.workbench"))->waiting(), 2);

    auto *table = find<TableView>(QStringLiteral("workbench.tasks"));
    ASSERT_EQ(table->model()->rowCount(), 3);
    const auto *model = table->windowed();
    EXPECT_TRUE(model->index(0, 0).data(WindowedModel::ValueRole).toString().startsWith(QLatin1String("red:")));
    EXPECT_TRUE(model->index(1, 0).data(WindowedModel::ValueRole).toString().startsWith(QLatin1String("amber:")));
    EXPECT_TRUE(model->index(2, 0).data(WindowedModel::ValueRole).toString().startsWith(QLatin1String("green:")));

    interaction.answer(0);
    click(QStringLiteral("workbench.tasks.explain"));
    EXPECT_EQ(interaction.questions.size(), 1);
}

TEST_F(WindowTest, RecycleBinIsFilteredAndPutsBack)
{
    makeDatabase();
    start();
    const qint64 id = addPerson(QStringLiteral("王刚"));
    const qint64 other = addPerson(QStringLiteral("韦平"));
    for (const qint64 removed : {id, other}) {
        ChangeSet changes(workspace(), QStringLiteral("Remove"));
        const auto person = workspace().directory().person(removed);
        ASSERT_TRUE(person);
        ASSERT_TRUE(workspace().directory().removePerson(changes, *person));
        ASSERT_TRUE(changes.commit());
    }
    window().openPage(recycleBinPageId, {}, 0);
    settle();
    auto *table = find<TableView>(QStringLiteral("shell.recyclebin.table"));
    ASSERT_EQ(table->model()->rowCount(), 2);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(QStringLiteral("recyclebin.find"));
    filter->insert(QStringLiteral("王")); // as an input method does
    QTest::keyClick(filter, Qt::Key_Return);
    settle();
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    click(QStringLiteral("recyclebin.restore"));
    EXPECT_TRUE(workspace().directory().person(id));
    EXPECT_FALSE(workspace().directory().person(other));
    EXPECT_EQ(table->model()->rowCount(), 0);
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    settle();
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(WindowTest, ControlPPrintsThePageThatIsSeen)
{
    makeDatabase();
    start();
    window().activateWindow();
    window().openPage(historyPageId, {}, 0);
    settle();
    auto *print = find<QPushButton>(QStringLiteral("history.print"));
    QSignalSpy history(print, &QPushButton::clicked), desk(find<QPushButton>(QStringLiteral("workbench.print")), &QPushButton::clicked);
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    settle();
    EXPECT_EQ(history.size(), 1);
    EXPECT_EQ(desk.size(), 0) << "the page behind is not meant";
    EXPECT_EQ(window().pages().currentId(), printPageId);
}

TEST_F(WindowTest, HistoryShowsEachStepWithItsFields)
{
    makeDatabase();
    start();
    addPerson(QStringLiteral("王刚"));
    window().openPage(historyPageId, {}, 0);
    settle();
    settle();
    auto *details = find<QAbstractItemView>(QStringLiteral("shell.history.details"));
    ASSERT_GE(details->model()->rowCount(), 1);
    const QModelIndex record = details->model()->index(0, 0);
    EXPECT_TRUE(record.data().toString().contains(QStringLiteral("王刚")));
    ASSERT_GE(details->model()->rowCount(record), 1);
    EXPECT_EQ(details->model()->index(0, 2, record).data().toString(), QStringLiteral("王刚"));
}

TEST_F(WindowTest, SecondStartRaisesTheFirst)
{
    makeDatabase();
    start();
    window().showMinimized();
    EXPECT_FALSE(SingleInstance::raiseOther(path(QStringLiteral("other.db"))));
    // The other process waits while this one answers, so it needs a thread of its own here.
    std::atomic<int> raised{-1};
    QThreadPool::globalInstance()->start([&] { raised = SingleInstance::raiseOther(path()) ? 1 : 0; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return raised >= 0; }, 5000));
    EXPECT_EQ(raised, 1);
    EXPECT_FALSE(window().isMinimized());
}

TEST_F(WindowTest, BackupIsMadeBesideTheDatabase)
{
    makeDatabase();
    start();
    QSignalSpy made(session.get(), &WindowSession::backedUp);
    session->backUp();
    ASSERT_TRUE(made.size() > 0 || made.wait(10000));
    EXPECT_TRUE(QFileInfo::exists(made[0][0].toString()));
    EXPECT_TRUE(made[0][0].toString().startsWith(folder.path()));
}

TEST_F(WindowTest, NothingOutsideTheDatabaseIsWrittenWithData)
{
    makeDatabase();
    const QString settings = UserSettings().fileName();
    QFile::remove(settings);
    start();
    window().openPage(historyPageId, {}, 0);
    window().close();
    session.reset();
    EXPECT_FALSE(QFileInfo::exists(settings));
}

TEST_F(WindowTest, ATableDroppedAnywhereGoesToItsWizard)
{
    makeDatabase();
    start();
    QStringList taken;
    session->state().registries.importTargets << ImportTargetEntry{QStringLiteral("roster"), QStringLiteral("Roster"), [&](const QString &file) { taken << file; }};
    const auto drop = [this](const QStringList &files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&session->window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&session->window(), &event);
        return true;
    };
    EXPECT_FALSE(drop({folder.path("说明.docx")}));
    EXPECT_FALSE(drop({folder.path("一.xlsx"), folder.path("二.xlsx")}));
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_TRUE(drop({folder.path("名册.XLSX")}));
    EXPECT_EQ(taken, QStringList{folder.path("名册.XLSX")});
}

} // namespace xz::test
