#include "shell/workbench/workbenchpage.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/directory/directory.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "shell/corepages.h"
#include "shell/navigator.h"
#include "shell/settings/officesettings.h"
#include "shell/window/background.h"
#include "shell/workbench/agendasource.h"
#include "shell/workbench/barlist.h"
#include "shell/workbench/briefsource.h"
#include "shell/workbench/card.h"
#include "shell/workbench/duetasks.h"
#include "shell/workbench/quickactions.h"
#include "shell/workbench/recentsource.h"
#include "shell/workbench/taskdesk.h"
#include "shell/workbench/tasksource.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabbar.h"

namespace xz {

namespace {

const QStringList whos{QString(), QStringLiteral("mine"), QStringLiteral("others")};

QString dayInWords(const QDate &day)
{
    return QStringLiteral("%1　%2").arg(chineseDate(day), chineseWeekday(day));
}

/// 距五届五次会议开幕 3 个工作日（1月20日，周六、周日不计）
QString countdown(const Milestone &milestone, const WorkCalendar &calendar, const QDate &today)
{
    const int days = calendar.workdaysBetween(today, milestone.date);
    return WorkbenchPage::tr("%1 in %2 working days (%3, days off not counted)")
        .arg(milestone.title)
        .arg(days)
        .arg(WorkbenchPage::tr("%1/%2", "month, day").arg(milestone.date.month()).arg(milestone.date.day()));
}

} // namespace

WorkbenchPage::WorkbenchPage(ShellState &state, QWidget *parent) : Page(parent), m_state(state)
{
    const Theme &theme = Theme::app();
    setTitle(tr("Desk"));
    const QDate today = QDate::currentDate();
    setFacts(dayInWords(today));
    setHelpTopic(QStringLiteral("shell-workbench"));
    connect(addTitleAction(QStringLiteral("workbench.export"), QStringLiteral("document-export"), tr("Export")), &QAction::triggered, this,
            [this] { m_tasks->exportRows(*m_state.interaction, tr("To do and due")); });
    connect(addTitleAction(QStringLiteral("workbench.print"), QStringLiteral("document-print"), tr("Print today's brief")), &QAction::triggered, this,
            &WorkbenchPage::printBrief);

    if (!m_state.registries.actions.isEmpty()) {
        auto *menu = new QMenu(this);
        for (const ActionEntry &action : m_state.registries.actions)
            menu->addAction(theme.icon(action.icon), action.text, this, [run = action.run] { run(); });
        addTitleAction(QStringLiteral("workbench.new"), QStringLiteral("list-add"), tr("New"), true, menu);
    }

    if (!m_state.registries.actions.isEmpty()) {
        auto *row = new QWidget(this);
        auto *rowLayout = new QVBoxLayout(row);
        rowLayout->setContentsMargins(0, 0, 0, theme.px(8));
        rowLayout->addWidget(new QuickActions(m_state.registries.actions, row));
        addHeadRow(row);
    }

    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    rows->setSpacing(theme.px(12));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px(12));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(12));
    left->addWidget(makeAgenda(), 1);
    left->addWidget(makeTasks(), 2);
    auto *rightHost = new QWidget(body);
    rightHost->setFixedWidth(theme.px(420));
    auto *right = new QVBoxLayout(rightHost);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.px(12));
    right->addWidget(makeRecent(), 1);
    addStatistics(right);
    columns->addLayout(left, 1);
    columns->addWidget(rightHost);
    rows->addLayout(columns, 1);
    setBody(body);

    connect(m_state.workspace.get(), &Workspace::changed, this, [this](const CommitInfo &info) {
        refreshStatistics();
        if (info.touches(QStringLiteral("task")) || info.touches(QStringLiteral("setting")))
            refreshTaskCounts();
        refreshFacts();
    });
    refreshFacts();
    refreshStatistics();
    refreshTaskCounts();
}

QWidget *WorkbenchPage::makeAgenda()
{
    m_agendaCard = new Card(QStringLiteral("workbench.agenda.card"), tr("Meetings today"), this);
    auto *table = new TableView(QStringLiteral("workbench.agenda"), m_agendaCard);
    table->setAccessibleName(tr("Meetings today"));
    table->setDense(true);
    m_agenda = std::make_shared<AgendaSource>(*m_state.workspace, m_state.registries.agendaSources, QDate::currentDate());
    table->setSource(m_agenda, m_state.workspace.get());
    table->setEmptyState(new EmptyState(tr("No meeting today."), table));
    connect(table, &TableView::counted, m_agendaCard, [this](qint64 count) { m_agendaCard->setCount(int(count)); });
    connect(table, &TableView::failed, this, &Page::showError);
    connect(table, &TableView::opened, this, [this](qint64 key) {
        const AgendaItem item = m_agenda->item(key);
        if (!item.page.isEmpty())
            m_state.navigator->openPage(item.page, item.table, item.id);
    });
    m_agendaCard->setBody(table);
    table->setQuery({});
    return m_agendaCard;
}

QWidget *WorkbenchPage::makeTasks()
{
    auto *card = new Card(QStringLiteral("workbench.tasks.card"), tr("To do and due"), this);
    m_tabs = new TabBar(card);
    m_tabs->setObjectName(QStringLiteral("workbench.tasks.tabs"));
    m_tabs->setAccessibleName(tr("To do and due"));
    m_tabs->addTab(tr("To do and due"));
    m_tabs->addTab(tr("Mine"));
    m_tabs->addTab(tr("Of others"));
    card->setHead(m_tabs);
    card->setNote(tr("Counted in working days, make-up days included"));
    connect(card->addLink(QStringLiteral("workbench.tasks.explain"), tr("Show the reckoning")), &QPushButton::clicked, this, &WorkbenchPage::explain);

    m_tasks = new TableView(QStringLiteral("workbench.tasks"), card);
    m_tasks->setAccessibleName(tr("To do and due"));
    m_tasks->setDense(true);
    m_tasks->setSource(std::make_shared<TaskSource>(*m_state.workspace), m_state.workspace.get());
    auto *empty = new EmptyState(tr("Nothing is due. Deadlines that papers and meetings set are listed here."), m_tasks);
    connect(empty->setAction(QStringLiteral("workbench.tasks.first"), QStringLiteral("list-add"), tr("New task")), &QPushButton::clicked, this,
            &WorkbenchPage::createTask);
    m_tasks->setEmptyState(empty);
    addTaskActions(*card);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_tasks->setFilter(QStringLiteral("who"), whos.value(tab)); });
    connect(m_tasks, &TableView::failed, this, &Page::showError);
    connect(m_tasks, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2").arg(rows).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_tasks, &TableView::opened, this, &WorkbenchPage::openTask);
    card->setBody(m_tasks);
    m_tasks->setQuery({});
    return card;
}

void WorkbenchPage::addTaskActions(Card &card)
{
    m_desk = new TaskDesk(m_state, *this);
    connect(m_desk, &TaskDesk::saved, m_tasks, &TableView::selectKey);
    QList<QAction *> actions;
    QList<QPushButton *> ofRow;
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String("workbench.tasks.") + QLatin1String(name) + QLatin1String(".action"));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tasks->addAction(action);
        connect(action, &QAction::triggered, this, run);
        actions << action;
        return action;
    };
    const auto ofCurrent = [this](auto (TaskDesk::*does)(qint64)) {
        return [this, does] {
            if (const qint64 id = m_tasks->currentKey())
                (m_desk->*does)(id);
        };
    };
    QAction *edit = add("edit", tr("Edit task…"), QKeySequence(Qt::Key_F2), ofCurrent(&TaskDesk::edit));
    QAction *done = add("done", tr("Done"), QKeySequence(Qt::CTRL | Qt::Key_Return), ofCurrent(&TaskDesk::close));
    add("cancel", tr("Give up"), {}, ofCurrent(&TaskDesk::cancel));
    m_tasks->setContextActions(actions);
    connect(card.addLink(QStringLiteral("workbench.tasks.new"), tr("New task")), &QPushButton::clicked, this, &WorkbenchPage::createTask);
    for (QAction *action : {edit, done}) {
        QPushButton *link = card.addLink(action->objectName().chopped(7), action == edit ? tr("Edit") : tr("Done"));
        link->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(link, &QPushButton::clicked, action, &QAction::trigger);
        ofRow << link;
    }
    const auto show = [actions, ofRow](qint64 key) {
        for (QAction *action : actions)
            action->setEnabled(key != 0);
        for (QPushButton *link : ofRow)
            link->setEnabled(key != 0);
    };
    connect(m_tasks, &TableView::currentKeyChanged, this, show);
    show(0);
    auto *create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, &WorkbenchPage::createTask);
}

void WorkbenchPage::createTask()
{
    m_tabs->setCurrentIndex(0);
    m_desk->create();
}

QWidget *WorkbenchPage::makeRecent()
{
    auto *card = new Card(QStringLiteral("workbench.recent.card"), tr("Recent changes"), this);
    connect(card->addLink(QStringLiteral("workbench.recent.all"), tr("All")), &QPushButton::clicked, this,
            [this] { m_state.navigator->openPage(historyPageId, {}, 0); });
    auto *table = new TableView(QStringLiteral("workbench.recent"), card);
    table->setAccessibleName(tr("Recent changes"));
    table->setDense(true);
    table->setSource(std::make_shared<RecentSource>(*m_state.workspace), m_state.workspace.get());
    table->setEmptyState(new EmptyState(tr("Nothing was entered yet."), table));
    connect(table, &TableView::failed, this, &Page::showError);
    connect(table, &TableView::opened, this, [this] { m_state.navigator->openPage(historyPageId, {}, 0); });
    card->setBody(table);
    table->setQuery({});
    return card;
}

void WorkbenchPage::addStatistics(QVBoxLayout *column)
{
    // Two cards have room beside the list; the statistics page shows all.
    for (const StatisticEntry &entry : m_state.registries.statistics.mid(0, 2)) {
        auto *card = new Card(QLatin1String("workbench.figure.") + entry.id, entry.title, this);
        auto *bars = new BarList(card);
        bars->setAccessibleName(entry.title);
        card->setBody(bars);
        column->addWidget(card);
        m_figures.insert(entry.id, bars);
        m_figureCards.insert(entry.id, card);
    }
}

void WorkbenchPage::refreshStatistics()
{
    Workspace *workspace = m_state.workspace.get();
    for (const StatisticEntry &entry : m_state.registries.statistics.mid(0, 2)) {
        inBackground(
            this, [workspace, values = entry.values] { return values(*workspace); },
            [this, id = entry.id](const Result<QList<QPair<QString, double>>> &values) {
                if (!values) {
                    showError(values.error());
                    return;
                }
                double total = 0;
                for (const auto &[label, value] : *values)
                    total += value;
                m_figures.value(id)->setValues(*values, 6);
                m_figureCards.value(id)->setNote(tr("%1 in all").arg(QLocale().toString(total, 'g', 12)));
            });
    }
}

void WorkbenchPage::refreshFacts()
{
    struct Facts {
        QString office, term, milestone;
    };
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this,
        [workspace, sources = m_state.registries.agendaSources] {
            const QDate today = QDate::currentDate();
            Facts facts;
            facts.office = workspace->settings().value(officeNameKey).toString();
            if (const auto term = workspace->directory().currentTerm())
                facts.term = term->name;
            Milestone next;
            for (const AgendaSourceEntry &source : sources) {
                if (!source.milestone)
                    continue;
                if (const auto found = source.milestone(*workspace, today); found && found->date.isValid() && (!next.date.isValid() || found->date < next.date))
                    next = *found;
            }
            if (next.date.isValid())
                facts.milestone = countdown(next, WorkCalendar::of(workspace->settings()), today);
            return facts;
        },
        [this](const Facts &facts) {
            const QString day = dayInWords(QDate::currentDate());
            setFacts(facts.milestone.isEmpty() ? day : QStringLiteral("%1　｜　%2").arg(day, facts.milestone));
            QStringList status{facts.office, facts.term, m_state.workspace->actor(), tr("Alt+1…6 quick actions    F6 next region    Enter opens")};
            status.removeAll(QString());
            setStatusText(status.join(QStringLiteral("    ")));
        });
}

void WorkbenchPage::refreshTaskCounts()
{
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this, [workspace] { return DueTasks::read(*workspace); },
        [this](const Result<DueTasks> &due) {
            if (!due)
                return;
            int mine = 0, others = 0;
            const QString actor = m_state.workspace->actor();
            for (const DueTasks::Entry &entry : due->entries) {
                mine += entry.task.assignee == actor ? 1 : 0;
                others += !entry.task.assignee.isEmpty() && entry.task.assignee != actor ? 1 : 0;
            }
            m_tabs->setTabCount(0, due->entries.size());
            m_tabs->setTabCount(1, mine);
            m_tabs->setTabCount(2, others);
        });
}

void WorkbenchPage::openTask(qint64 id)
{
    inBackground(
        this, [workspace = m_state.workspace.get(), id] { return workspace->tasks().find(id); },
        [this](const Result<Task> &task) {
            if (!task) {
                showError(task.error());
                return;
            }
            const RecordType *type = m_state.workspace->recordTypes().find(task->ownerTable);
            if (task->ownerId != 0 && type && !type->page.isEmpty())
                m_state.navigator->openPage(type->page, task->ownerTable, task->ownerId);
            else
                m_desk->edit(task->id);
        });
}

void WorkbenchPage::printBrief()
{
    const QDate today = QDate::currentDate();
    auto brief = std::make_shared<TableSlice>();
    brief->source = std::make_shared<BriefSource>(std::make_shared<AgendaSource>(*m_state.workspace, m_state.registries.agendaSources, today),
                                                  std::make_shared<TaskSource>(*m_state.workspace));
    for (int i = 0; i < brief->source->columns().size(); ++i)
        brief->shown << i;
    brief->title = tr("Brief of the day");
    const QString day = dayInWords(today);
    const QString office = m_state.workspace->settings().value(officeNameKey).toString();
    brief->subtitle = office.isEmpty() ? day : QStringLiteral("%1　%2").arg(office, day);
    m_state.navigator->openPrint(tablePrintSource, {}, {}, tablePrintOptions(brief));
}

void WorkbenchPage::explain()
{
    const WorkCalendar calendar = WorkCalendar::of(m_state.workspace->settings());
    const auto task = m_state.workspace->tasks().find(m_tasks->currentKey());
    Interaction::Question answer;
    answer.title = tr("How working days are counted");
    answer.text = tr("Monday to Friday count, public holidays do not, weekends worked instead of a holiday do. The day itself is not counted. "
                     "The holidays stand in the settings.");
    if (task && task->due.isValid())
        answer.text += QStringLiteral("\n\n%1\n%2").arg(task->title, calendar.explain(QDate::currentDate(), task->due));
    answer.choices = {tr("Close")};
    m_state.interaction->ask(this, answer);
}

bool WorkbenchPage::showRecord(const QString &table, qint64 id)
{
    if (table != QLatin1String("task"))
        return false;
    m_tabs->setCurrentIndex(0);
    m_tasks->setFocus();
    if (id != 0)
        m_tasks->selectKey(id);
    return true;
}

} // namespace xz
