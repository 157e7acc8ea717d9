#include "windowprobe.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest/QTest>

#include <cstdio>
#include <ctime>
#include <unistd.h>

#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"

using namespace xz;

namespace {

constexpr int patience = 120000; // ms

/// Milliseconds since this process was started, loading of its libraries included.
double sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const double started = text.mid(text.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return 1000 * (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started);
}

/// MB; "VmHWM" the most there ever was, "VmRSS" now.
double memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Every row on screen has come, or the list is known to be empty.
bool isFilled(const TableView &table)
{
    const WindowedModel *model = table.windowed();
    if (!model)
        return false;
    if (model->totalCount() == 0)
        return true;
    const int first = std::max(0, table.rowAt(0)), below = table.rowAt(table.viewport()->height() - 1);
    const int last = below < 0 ? model->rowCount() - 1 : below;
    return model->loadedRow(first) && model->loadedRow(last);
}

/// The page shown and each table on it.
bool isUsable(const QWidget &window)
{
    const QList<TableView *> tables = window.findChildren<TableView *>();
    bool any = false;
    for (const TableView *table : tables) {
        if (!table->isVisible())
            continue;
        any = true;
        if (!isFilled(*table))
            return false;
    }
    return any;
}

} // namespace

WindowProbe::WindowProbe()
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_watch, &LoopWatch::tick, this, [this] {
        if (m_begun || !isUsable(*m_window))
            return;
        if (m_filledAt < 0) {
            m_filledAt = m_paints; // what is there now is painted by the next one
            m_window->update();
        } else if (m_paints > m_filledAt) {
            m_begun = true;
            m_usable = sinceStart();
            QTimer::singleShot(0, this, &WindowProbe::begin);
        }
    });
}

bool WindowProbe::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && object->isWidgetType() && object->objectName() == QLatin1String("mainwindow")) {
        m_window = static_cast<QWidget *>(object);
        m_watch.start();
    } else if (event->type() == QEvent::Paint && m_window) {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (widget && widget->window() == m_window)
            ++m_paints;
    }
    return false;
}

double WindowProbe::waitFor(const Condition &condition, bool afterPaint)
{
    QElapsedTimer timer;
    timer.start();
    int paints = -1;
    QEventLoop loop;
    const auto look = [&] {
        if (timer.elapsed() > patience) {
            loop.quit();
        } else if (condition()) {
            if (!afterPaint)
                loop.quit();
            else if (paints < 0)
                paints = m_paints; // what is there now is painted by the next one
            else if (m_paints > paints)
                loop.quit();
            else
                m_window->update();
        } else {
            paints = -1;
        }
    };
    const auto connection = connect(&m_watch, &LoopWatch::tick, &loop, look);
    loop.exec();
    disconnect(connection);
    return double(timer.nsecsElapsed()) / 1e6;
}

void WindowProbe::rest(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() >= milliseconds; }, false);
}

void WindowProbe::note(const QString &name, double milliseconds)
{
    const double pause = m_watch.takeLongest();
    QJsonObject step{{QStringLiteral("step"), name}, {QStringLiteral("shown"), milliseconds}, {QStringLiteral("pause"), pause}};
    if (!m_watch.culprit().isEmpty())
        step.insert(QStringLiteral("in"), m_watch.culprit());
    m_steps << step;
    if (qEnvironmentVariableIsSet("XZ_PROBE_VERBOSE"))
        std::fprintf(stderr, "%s\n", QJsonDocument(step).toJson(QJsonDocument::Compact).constData());
}

void WindowProbe::step(const QString &name, const std::function<void()> &act, const Condition &shown)
{
    m_watch.takeLongest();
    QElapsedTimer timer;
    timer.start();
    // From the loop, as a key press would come.
    QTimer::singleShot(0, this, act);
    rest(1);
    waitFor(shown, true);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    rest(300); // what comes after, comes into the same step
    note(name, took);
}

void WindowProbe::begin()
{
    QApplication::setActiveWindow(m_window); // a screen without a window manager gives no focus by itself
    m_startPause = m_watch.takeLongest();
    m_steps << QJsonObject{{QStringLiteral("step"), QStringLiteral("start")}, {QStringLiteral("shown"), m_usable}, {QStringLiteral("pause"), m_startPause}, {QStringLiteral("in"), m_watch.culprit()}};
    rest(1500);
    note(QStringLiteral("settle"), 1500);
    m_startPeak = memory("VmHWM:");
    m_startResident = memory("VmRSS:");
    if (qEnvironmentVariableIsEmpty("XZ_PROBE_START_ONLY")) {
        useRoster();
        useSearchBox();
        useOtherPages();
    }
    finish();
}

void WindowProbe::useRoster()
{
    auto *rail = m_window->findChild<QWidget *>(QStringLiteral("rail.members"));
    if (!rail)
        return;
    TableView *table = nullptr;
    const auto filled = [&] {
        table = m_window->findChild<TableView *>(QStringLiteral("members.roster"));
        return table && table->isVisible() && isFilled(*table);
    };
    const auto counted = [&] { return filled() && table->windowed()->totalCount() >= 0; };
    step(QStringLiteral("roster: open"), [&] { QTest::mouseClick(rail, Qt::LeftButton); }, filled);
    if (!table)
        return;
    step(QStringLiteral("roster: counted"), [] {}, counted);
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("roster.search"));
    const auto middle = [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2); };
    step(QStringLiteral("roster: jump to the middle"), middle, filled);
    step(QStringLiteral("roster: drag the scroll bar"), [&] { drag(*table); }, filled);
    step(QStringLiteral("roster: key End"), [&] { QTest::keyClick(table, Qt::Key_End); }, filled);
    step(QStringLiteral("roster: key Home"), [&] { QTest::keyClick(table, Qt::Key_Home); }, filled);
    step(QStringLiteral("roster: next member, 10 times"), [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(table, Qt::Key_Down);
            rest(30); // as a held key repeats
        }
    }, filled);
    step(QStringLiteral("roster: select all"), [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); }, filled);
    step(QStringLiteral("roster: select one"), [&] { QTest::keyClick(table, Qt::Key_Home); }, filled);
    for (const QString &text : {QStringLiteral("伟"), QStringLiteral("欧阳慧"), QStringLiteral("oyh"), QStringLiteral("139000123"), QString()}) {
        const auto asked = [&, text] { return filled() && table->query().filters.value(QStringLiteral("text")).toString() == text; };
        step(QStringLiteral("roster: filter %1").arg(text.isEmpty() ? QStringLiteral("(cleared)") : text), [&, text] {
            search->setFocus();
            search->selectAll();
            if (text.isEmpty())
                QTest::keyClick(search, Qt::Key_Delete);
            for (const QChar &key : text)
                QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, QString(key), Qt::NoModifier);
        }, asked);
        step(QStringLiteral("roster: … counted"), [] {}, [&] { return asked() && table->windowed()->totalCount() >= 0; });
    }
    QHeaderView *header = table->horizontalHeader();
    for (const int column : table->visibleColumns()) {
        const QString id = table->windowed()->columns().at(column).id;
        const auto sorted = [&, id] { return filled() && table->query().sortColumn == id; };
        step(QStringLiteral("roster: sort by %1").arg(id), [&, column] {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
        }, sorted);
        step(QStringLiteral("roster: … counted"), [] {}, [&] { return sorted() && table->windowed()->totalCount() >= 0; });
        step(QStringLiteral("roster: … jump to the middle"), middle, sorted);
    }
}

void WindowProbe::drag(TableView &table)
{
    // As the mouse would: through all of the list in 60 movements.
    QScrollBar *bar = table.verticalScrollBar();
    bar->setSliderDown(true);
    for (int i = 1; i <= 60; ++i) {
        bar->setSliderPosition(int(qint64(bar->maximum()) * i / 61));
        rest(16);
    }
    bar->setSliderDown(false);
}

void WindowProbe::useSearchBox()
{
    auto *list = m_window->findChild<QListView *>(QStringLiteral("searchpopup.list"));
    auto *bar = m_window->findChild<QWidget *>(QStringLiteral("topbar"));
    auto *field = bar ? bar->findChild<QLineEdit *>() : nullptr;
    if (!list || !field)
        return;
    for (const QString &text : {QStringLiteral("张伟"), QStringLiteral("欧阳"), QStringLiteral("市"), QStringLiteral("oyhj")}) {
        step(QStringLiteral("Ctrl+K %1").arg(text), [&, text] {
            QTest::keyClick(m_window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
            for (const QChar &key : text)
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(key), Qt::NoModifier);
        }, [&] { return list->isVisible() && list->model()->rowCount() > 1; });
        step(QStringLiteral("Esc"), [&] {
            QTest::keyClick(field, Qt::Key_Escape);
            field->clear();
        }, [&] { return !list->isVisible(); });
    }
    step(QStringLiteral("Ctrl+K: open what was found"), [&] { QTest::keyClick(field, Qt::Key_Return); }, [&] { return isUsable(*m_window); });
}

void WindowProbe::useOtherPages()
{
    const auto usable = [&] { return isUsable(*m_window); };
    for (const char *section : {"rail.statistics", "rail.meetings"}) {
        if (auto *button = m_window->findChild<QWidget *>(QLatin1String(section)))
            step(QLatin1String(section), [&] { QTest::mouseClick(button, Qt::LeftButton); }, usable);
    }
    for (const char *name : {"menu.history", "menu.recyclebin"}) {
        if (auto *action = m_window->findChild<QAction *>(QLatin1String(name)))
            step(QLatin1String(name), [&] { action->trigger(); }, usable);
    }
    if (auto *rail = m_window->findChild<QWidget *>(QStringLiteral("rail.members"))) {
        step(QStringLiteral("roster again"), [&] { QTest::mouseClick(rail, Qt::LeftButton); }, usable);
        const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window->windowHandle(), which, modifiers); };
        // The roster is read anew after each.
        step(QStringLiteral("undo 300 rows"), [&] { key(Qt::Key_Z, Qt::ControlModifier); rest(1500); }, usable);
        step(QStringLiteral("redo 300 rows"), [&] { key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); rest(1500); }, usable);
    }
}

void WindowProbe::finish()
{
    const QJsonObject answer{{QStringLiteral("usable"), m_usable},
                             {QStringLiteral("resident"), m_startResident},
                             {QStringLiteral("peak"), m_startPeak},
                             {QStringLiteral("peakAfterUse"), memory("VmHWM:")},
                             {QStringLiteral("platform"), QGuiApplication::platformName()},
                             {QStringLiteral("steps"), m_steps}};
    QFile out(qEnvironmentVariable("XZ_PROBE_OUT"));
    if (out.open(QIODevice::WriteOnly))
        out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    m_window->close();
}
