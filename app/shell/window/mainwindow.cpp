#include "shell/window/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "shell/corepages.h"
#include "shell/printing/printpage.h"
#include "shell/search/globalsearch.h"
#include "shell/search/searchpopup.h"
#include "shell/settings/preferences.h"
#include "shell/window/background.h"
#include "shell/window/filedrop.h"
#include "shell/window/pagehost.h"
#include "shell/window/rail.h"
#include "shell/window/sections.h"
#include "shell/window/statusline.h"
#include "shell/window/topbar.h"
#include "shell/workbench/duetasks.h"
#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"

namespace xz {

namespace {

constexpr int listedSteps = 12; // in the list of the undo button
const auto geometryKey = QStringLiteral("window/geometry");
const auto pageKey = QStringLiteral("window/page");

} // namespace

MainWindow::MainWindow(ShellState &state, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_state(state), m_preferences(preferences), m_outer(new QStackedWidget(this)), m_frame(new QWidget(this)),
      m_rail(new Rail(m_frame)), m_topBar(new TopBar(m_frame)), m_pages(new PageHost(state, m_frame)),
      m_statusLine(new StatusLine(m_frame)), m_search(new GlobalSearch(state, this)),
      m_popup(new SearchPopup(m_topBar->searchField(), *m_search, m_frame))
{
    setObjectName(QStringLiteral("mainwindow"));
    setWindowTitle(tr("Xiezheng Office"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_statusLine);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_outer->addWidget(m_frame);
    setCentralWidget(m_outer);
    m_state.navigator = this;
    new FileDrop(*this, m_state);

    m_rail->setSections(Sections::shown(Sections::usual(m_preferences.language()), m_state.registries));
    connect(m_rail, &Rail::sectionChosen, this, [this](const QString &section) {
        for (const PageEntry &page : m_state.registries.pages) {
            if (page.section == section) {
                openPage(page.id, {}, 0);
                return;
            }
        }
    });
    connect(m_rail, &Rail::settingsChosen, this, [this] { emit settingsAsked({}); });
    connect(m_pages, &PageHost::pageChanged, this, [this](const QString &id) {
        m_rail->setCurrent(m_pages->entry(id)->section);
        m_preferences.remember(pageKey, id);
    });
    connect(m_pages, &PageHost::statusTextChanged, m_statusLine, &StatusLine::setPageText);
    connect(m_topBar, &TopBar::undoClicked, this, &MainWindow::undo);
    connect(m_topBar, &TopBar::undoToAsked, this, [this](qint64 stepId) { runStep(false, stepId); });
    connect(m_topBar, &TopBar::redoClicked, this, &MainWindow::redo);
    connect(m_topBar, &TopBar::historyClicked, this, &MainWindow::historyAsked);
    connect(m_topBar, &TopBar::helpClicked, this, &MainWindow::showHelp);
    connect(m_topBar, &TopBar::dueClicked, this, [this] {
        if (!m_state.registries.pages.isEmpty())
            openPage(m_state.registries.pages.first().id, QStringLiteral("task"), 0);
    });
    addShortcuts();

    const Theme &theme = Theme::app();
    if (!restoreGeometry(m_preferences.remembered(geometryKey).toByteArray()))
        resize(theme.px(1366), theme.px(768));
}

MainWindow::~MainWindow()
{
    m_state.navigator = nullptr;
    m_pages->clear();
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto slot) { connect(new QShortcut(key, this), &QShortcut::activated, this, slot); };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        if (m_outer->currentWidget() == m_frame)
            m_popup->activate();
    });
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    add(QKeySequence(Qt::Key_F6), [this] { nextRegion(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextRegion(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { emit settingsAsked({}); });
}

void MainWindow::showWorkspace()
{
    connect(m_state.workspace.get(), &Workspace::changed, this, &MainWindow::onChanged);
    m_statusLine->setFile(m_state.workspace->database().path(), m_state.workspace->database().isReadOnly());
    m_topBar->setUser(m_state.workspace->actor());
    const QWidget *covered = instead();
    m_outer->setCurrentWidget(m_frame);
    delete covered;
    if (!m_pages->open(m_preferences.remembered(pageKey).toString()) && !m_state.registries.pages.isEmpty())
        m_pages->open(m_state.registries.pages.first().id);
    m_pages->setFocus();
    refreshSteps();
    refreshBadges();
    refreshDue();
}

bool MainWindow::leaveWorkspace()
{
    if (!m_pages->mayLeave())
        return false;
    m_pages->clear();
    if (m_state.workspace)
        m_state.workspace->disconnect(this);
    return true;
}

void MainWindow::showInstead(QWidget *widget)
{
    const QWidget *former = instead();
    m_outer->addWidget(widget);
    m_outer->setCurrentWidget(widget);
    delete former;
    widget->setFocus();
}

QWidget *MainWindow::instead() const
{
    return m_outer->currentWidget() == m_frame ? nullptr : m_outer->currentWidget();
}

void MainWindow::openPage(const QString &pageId, const QString &table, qint64 id)
{
    if (!m_pages->open(pageId))
        return;
    if (!table.isEmpty() && !m_pages->currentPage()->showRecord(table, id) && id != 0)
        m_pages->currentPage()->messageBar().showMessage(MessageBar::Kind::Info, tr("The record is not there any more."));
}

void MainWindow::openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options)
{
    if (!m_pages->open(printPageId))
        return;
    auto *page = qobject_cast<PrintPage *>(m_pages->currentPage());
    if (!page)
        return;
    connect(page, &PrintPage::backRequested, this, &MainWindow::goBack, Qt::UniqueConnection);
    page->open(sourceId, ids, templateId, options);
}

void MainWindow::onChanged(const CommitInfo &)
{
    m_statusLine->setSaved(QDateTime::currentDateTime());
    refreshSteps();
    refreshBadges();
    refreshDue();
}

void MainWindow::refreshSteps()
{
    struct Steps {
        QList<HistoryStep> undoable;
        HistoryStep redoable;
    };
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this,
        [workspace] {
            Steps steps;
            if (const auto found = workspace->history().undoableSteps(listedSteps))
                steps.undoable = *found;
            if (const auto found = workspace->history().redoable())
                steps.redoable = *found;
            return steps;
        },
        [this](const Steps &steps) { m_topBar->setSteps(steps.undoable, steps.redoable); });
}

void MainWindow::refreshBadges()
{
    Workspace *workspace = m_state.workspace.get();
    for (const SectionEntry &section : Sections::shown(Sections::usual(m_preferences.language()), m_state.registries)) {
        if (!section.waiting)
            continue;
        inBackground(
            this, [workspace, waiting = section.waiting] { return waiting(*workspace); },
            [this, id = section.id](const Result<int> &count) { m_rail->setWaiting(id, count ? *count : 0); });
    }
}

void MainWindow::undo()
{
    runStep(false);
}

void MainWindow::redo()
{
    runStep(true);
}

void MainWindow::runStep(bool redo, qint64 upTo)
{
    if (m_stepRunning || !m_state.workspace || m_outer->currentWidget() != m_frame)
        return;
    m_stepRunning = true;
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this,
        [workspace, redo, upTo] {
            History &history = workspace->history();
            return redo ? history.redo() : upTo ? history.undoTo(upTo) : history.undo();
        },
        [this, redo](const Result<CommitInfo> &done) {
            m_stepRunning = false;
            Page *page = m_pages->currentPage();
            if (!page)
                return;
            if (!done)
                page->showError(done.error());
            else
                page->messageBar().showMessage(MessageBar::Kind::Info, redo ? tr("Done again: %1").arg(done->title) : tr("Taken back: %1").arg(done->title));
        });
}

void MainWindow::showHelp()
{
    const Page *page = m_pages->currentPage();
    const QWidget *covering = instead();
    emit helpAsked(covering ? covering->property(helpTopicProperty).toString() : page ? page->helpTopic() : QString());
}

void MainWindow::refreshDue()
{
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this, [workspace] { return DueTasks::read(*workspace); },
        [this](const Result<DueTasks> &due) {
            if (due)
                m_topBar->setDue(due->overdue, due->soon);
        });
}

void MainWindow::nextRegion(int direction)
{
    Page *page = m_pages->currentPage();
    if (!page || m_outer->currentWidget() != m_frame)
        return;
    const QList<QWidget *> regions{m_rail, m_topBar, page};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focused && (regions[i] == focused || regions[i]->isAncestorOf(focused)))
            at = i;
    }
    const qsizetype next = (at + direction + regions.size()) % regions.size();
    // The first control of the region, in the order of Tab.
    for (QWidget *widget = regions[next]->nextInFocusChain(); widget && widget != regions[next]; widget = widget->nextInFocusChain()) {
        if (regions[next]->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::goBack()
{
    m_pages->back();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && m_outer->currentWidget() == m_frame) {
            goBack();
            return true;
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_pages->mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.remember(geometryKey, saveGeometry());
    event->accept();
    emit closing();
}

} // namespace xz
