#include "shell/corepages.h"

#include <QCoreApplication>
#include <QPointer>

#include "shell/history/historypage.h"
#include "shell/history/recyclebinpage.h"
#include "shell/printing/printpage.h"
#include "shell/workbench/duetasks.h"
#include "shell/workbench/statisticspage.h"
#include "shell/workbench/workbenchpage.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CorePages)
};

template <typename PageType>
PageEntry entry(ShellState &state, const QString &id, const char *section, const QString &title, const char *icon, int order)
{
    PageEntry result;
    result.id = id;
    result.section = QString::fromLatin1(section);
    result.title = title;
    result.icon = QString::fromLatin1(icon);
    result.order = order;
    result.create = [&state](QWidget *parent) -> Page * { return new PageType(state, parent); };
    return result;
}

} // namespace

void registerCorePages(ShellState &state, ModuleContext &context)
{
    Registries own;
    own.pages << entry<WorkbenchPage>(state, workbenchPageId, "workbench", Words::tr("Desk"), "dashboard-show", 0)
              << entry<StatisticsPage>(state, statisticsPageId, "statistics", Words::tr("Statistics"), "view-statistics", 900)
              << entry<HistoryPage>(state, historyPageId, "shell", Words::tr("History"), "view-history", 910)
              << entry<RecycleBinPage>(state, recycleBinPageId, "shell", Words::tr("Recycle bin"), "trash-empty", 920);
    PageEntry print;
    print.id = printPageId;
    print.section = QStringLiteral("shell");
    print.title = Words::tr("Print");
    print.icon = QStringLiteral("document-print");
    print.order = 905;
    print.create = [&context](QWidget *parent) -> Page * { return createPrintPage(context, parent); };
    own.pages << print;
    SectionEntry desk;
    desk.id = QStringLiteral("workbench");
    desk.waiting = [](Workspace &workspace) -> Result<int> {
        const auto due = DueTasks::read(workspace);
        return due ? Result<int>(due->overdue + due->soon) : Result<int>(due.error());
    };
    own.sections << desk;
    const auto workbench = std::make_shared<QPointer<WorkbenchPage>>();
    own.pages.first().create = [&state, workbench](QWidget *parent) -> Page * { return *workbench = new WorkbenchPage(state, parent); };
    own.actions << ActionEntry{QStringLiteral("tasks.new"), Words::tr("New task"), QStringLiteral("view-task"), 95, [&context, workbench] {
                                   context.openPage(workbenchPageId);
                                   if (*workbench)
                                       (*workbench)->createTask();
                               }};
    state.registries.append(own);
}

} // namespace xz
