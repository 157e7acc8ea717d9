#pragma once

#include <memory>

#include "shell/shellstate.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace xz {

class AgendaSource;
class BarList;
class Card;
class TabBar;
class TaskDesk;
class TableView;

/// 工作台: quick actions; meetings of today; what is to be done and due; newest steps; figures.
class XZSHELL_EXPORT WorkbenchPage : public Page
{
    Q_OBJECT

public:
    WorkbenchPage(ShellState &state, QWidget *parent);

    /// "task": the list of what is due comes to the front; id 0: the list alone.
    bool showRecord(const QString &table, qint64 id) override;

    void createTask();

private:
    QWidget *makeAgenda();
    void addTaskActions(Card &card);
    QWidget *makeTasks();
    QWidget *makeRecent();
    void addStatistics(QVBoxLayout *column);
    void refreshStatistics();
    void refreshFacts();
    void refreshTaskCounts();
    void openTask(qint64 id);
    void printBrief();
    void explain();

    ShellState &m_state;
    std::shared_ptr<AgendaSource> m_agenda;
    Card *m_agendaCard = nullptr;
    TabBar *m_tabs = nullptr;
    TableView *m_tasks = nullptr;
    TaskDesk *m_desk = nullptr;
    QHash<QString, BarList *> m_figures;
    QHash<QString, Card *> m_figureCards;
};

} // namespace xz
