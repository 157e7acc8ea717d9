// xzscreenshots OUT [--size 1366x768] [--theme light|dark] [--text 100] [--page ID]… [--data FILE.db]
// Opens the window on the demo database (made first unless --data names one), visits every page and writes OUT/<page>.png.
// With --do it goes through these steps instead, in their order:
//   page:ID  print:SOURCE=TEMPLATE  import:FILE  click:OBJECT  trigger:ACTION  type:OBJECT=TEXT  enter:OBJECT=TEXT  row:TABLE=NUMBER  find:TABLE=TEXT (or TREE)  choose:COMBO=TEXT  key:OBJECT=F8  size:WxH  wait:MS  save:NAME
//   shot:OBJECT=NAME (another window)  settings:PAGE (and save the settings window with dialog:NAME)

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QTreeView>

#include "shell/commandline/silentinteraction.h"
#include "shell/commands/demorunner.h"
#include "shell/window/databasejobs.h"
#include "shell/window/mainwindow.h"
#include "shell/window/pagehost.h"
#include "shell/window/windowsession.h"
#include "ui/theme/theme.h"

using namespace xz;

namespace {

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThreadPool::globalInstance()->waitForDone(20);
    }
}

bool save(QWidget &window, const QString &path, QTextStream &err)
{
    settle(400);
    if (window.grab().save(path))
        return true;
    err << "cannot write " << path << Qt::endl;
    return false;
}

void press(QWidget &widget, const QString &keys)
{
    const QKeySequence sequence(keys);
    const auto key = sequence[0];
    widget.setFocus();
    QKeyEvent override(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    QCoreApplication::sendEvent(&widget, &override);
    QKeyEvent down(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QCoreApplication::sendEvent(&widget, &down);
}

bool findRow(QTableView &table, const QString &text)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (table.model()->index(row, column).data().toString().remove(QChar(0x3000)) == text) {
                table.setCurrentIndex(table.model()->index(row, 0));
                return true;
            }
    return false;
}

/// One step of --do; false when it cannot be done.
bool perform(MainWindow &window, ShellState &state, const QDir &out, const QString &step, QTextStream &err)
{
    const QString verb = step.section(u':', 0, 0), rest = step.section(u':', 1);
    const QString object = rest.section(u'=', 0, 0), argument = rest.section(u'=', 1);
    if (verb == QLatin1String("save"))
        return save(window, out.filePath(rest + QLatin1String(".png")), err);
    if (verb == QLatin1String("dialog")) {
        auto *dialog = window.findChild<QDialog *>();
        return dialog && save(*dialog, out.filePath(rest + QLatin1String(".png")), err);
    }
    if (verb == QLatin1String("shot")) {
        // A window of its own that fills the screen: as large as the pictures are.
        QWidget *other = window.findChild<QWidget *>(object);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (!other && top->objectName() == object)
                other = top;
        if (!other)
            return false;
        other->showNormal();
        other->resize(window.size());
        return save(*other, out.filePath(argument + QLatin1String(".png")), err);
    }
    if (verb == QLatin1String("settings")) {
        emit window.settingsAsked(rest);
    } else if (verb == QLatin1String("page")) {
        window.openPage(rest, {}, 0);
    } else if (verb == QLatin1String("print")) {
        window.openPrint(object, {1}, argument, {});
    } else if (verb == QLatin1String("trigger")) {
        QAction *action = window.findChild<QAction *>(rest);
        if (!action)
            return false;
        // What it opens may be a dialog that stays until it is closed.
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    } else if (verb == QLatin1String("import")) {
        if (state.registries.importTargets.isEmpty())
            return false;
        state.registries.importTargets.first().open(rest);
    } else if (verb == QLatin1String("wait")) {
        settle(rest.toInt());
    } else if (verb == QLatin1String("size")) {
        window.resize(rest.section(u'x', 0, 0).toInt(), rest.section(u'x', 1).toInt());
    } else {
        QWidget *widget = window.findChild<QWidget *>(object);
        auto *table = qobject_cast<QTableView *>(widget);
        auto *tree = qobject_cast<QTreeView *>(widget);
        auto *combo = qobject_cast<QComboBox *>(widget);
        auto *line = qobject_cast<QLineEdit *>(widget);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (verb == QLatin1String("click") && button)
            button->click();
        else if (verb == QLatin1String("type") && line)
            line->setText(argument);
        else if (verb == QLatin1String("enter") && line) {
            line->setText(argument);
            emit line->returnPressed();
        }
        else if (verb == QLatin1String("row") && table)
            table->setCurrentIndex(table->model()->index(argument.toInt(), 0));
        else if (verb == QLatin1String("find") && table && !findRow(*table, argument))
            return false;
        else if (verb == QLatin1String("choose") && combo && combo->findText(argument, Qt::MatchContains) >= 0)
            combo->setCurrentIndex(combo->findText(argument, Qt::MatchContains));
        else if (verb == QLatin1String("find") && tree) {
            const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, argument, 1, Qt::MatchRecursive | Qt::MatchContains);
            if (found.isEmpty())
                return false;
            tree->setCurrentIndex(found.first());
        } else if (verb == QLatin1String("key") && widget)
            press(*widget, argument);
        else if (!widget)
            return false;
    }
    settle(400);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QTextStream err(stderr);

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("folder for the pictures"));
    parser.addOptions({{QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1366x768")},
                       {QStringLiteral("theme"), QString(), QStringLiteral("light|dark"), QStringLiteral("light")},
                       {QStringLiteral("text"), QString(), QStringLiteral("percent"), QStringLiteral("100")},
                       {QStringLiteral("page"), QString(), QStringLiteral("id")},
                       {QStringLiteral("do"), QString(), QStringLiteral("step")},
                       {QStringLiteral("modules"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("data"), QString(), QStringLiteral("file")}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        err << "name the folder for the pictures" << Qt::endl;
        return 2;
    }
    const QDir out(parser.positionalArguments().first());
    if (!QDir().mkpath(out.path()))
        return 1;

    Theme &theme = Theme::app();
    theme.install(application);
    SilentInteraction interaction(err);
    QTemporaryDir scratch;
    Invocation invocation;
    invocation.dataGiven = true;
    invocation.moduleFolders = parser.values(QStringLiteral("modules"));
    invocation.dataPath = parser.value(QStringLiteral("data"));
    if (invocation.dataPath.isEmpty())
        invocation.dataPath = scratch.filePath(QStringLiteral("none.db"));
    WindowSession session(invocation, interaction);
    theme.setMode(parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setTextScale(parser.value(QStringLiteral("text")).toInt());
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    MainWindow &window = session.window();
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    if (!session.start())
        return 1;

    if (!parser.isSet(QStringLiteral("data"))) {
        if (!save(window, out.filePath(QStringLiteral("welcome.png")), err))
            return 1;
        const auto script = DemoRunner::bundled(QStringLiteral("zh_CN"));
        if (!script) {
            err << script.error().text << Qt::endl;
            return 1;
        }
        DemoRunner runner(session.state(), scratch.path(), Progress::none());
        QString database;
        if (const auto made = runner.run(*script, false); made) {
            database = runner.databasePath();
        } else {
            // Without the plug-ins there is no demo, but the pages of the shell can still be looked at.
            err << made.error().text << Qt::endl;
            database = scratch.filePath(QStringLiteral("empty.db"));
            const NewDatabase wanted{database, QStringLiteral("政协澜州市委员会"), 5};
            if (const Outcome done = DatabaseJobs::create(wanted, session.state().recordTypes, session.state().chains, Progress::none()); !done)
                return 1;
        }
        session.openDatabase(database);
    }
    for (int waited = 0; !session.state().workspace && waited < 200; ++waited)
        settle(50);

    for (const QString &step : parser.values(QStringLiteral("do"))) {
        if (!perform(window, session.state(), out, step, err)) {
            err << "cannot do " << step << Qt::endl;
            return 1;
        }
    }
    if (parser.isSet(QStringLiteral("do")))
        return 0;
    QStringList pages = parser.values(QStringLiteral("page"));
    if (pages.isEmpty()) {
        for (const PageEntry &page : session.state().registries.pages)
            pages << page.id;
    }
    for (const QString &page : std::as_const(pages)) {
        window.openPage(page, {}, 0);
        if (!save(window, out.filePath(page + QLatin1String(".png")), err))
            return 1;
    }
    session.showSettings({});
    settle(200);
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog->objectName() == QLatin1String("settings") && !save(*dialog, out.filePath(QStringLiteral("settings.png")), err))
            return 1;
    }
    return 0;
}
