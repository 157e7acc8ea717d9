#pragma once

#include <memory>

#include "data/dutyimporter.h"
#include "ui/importtable.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace xz {
class Button;
class FilterCombo;
class ModuleContext;
class StepBar;
class TableView;
class Workspace;
}

namespace xz::members {

class ImportInbox;

/// Page 导入履职记录: choose a file, look at every row, decide on the doubtful ones, write. Nothing is dropped without being asked about.
class DutyImportPage : public Page
{
    Q_OBJECT

public:
    DutyImportPage(ModuleContext &context, std::shared_ptr<ImportInbox> inbox, QWidget *parent = nullptr);
    ~DutyImportPage() override;

    void chooseFile();
    void openFile(const QString &path);
    bool mayLeave() override;

private:
    enum Step { File, Review, Done };
    QWidget *makeFileStep();
    QWidget *makeReviewStep();
    QWidget *makeDoneStep();
    QWidget *makeFooter();
    void readSheet(int sheet);
    void take(const DutyPlan &plan);
    void showReview();
    void decide(bool taken);
    void applyFilter();
    void goToProblem(bool forward);
    void write();
    void goTo(Step step);
    void updateFooter();
    void showStatus();

    ModuleContext &m_context;
    Workspace &m_workspace;
    std::shared_ptr<ImportInbox> m_inbox;
    QString m_path;
    QStringList m_sheets;
    std::optional<DutyPlan> m_plan;
    std::shared_ptr<ImportTable> m_table;
    Step m_step = File;
    bool m_busy = false;
    StepBar *m_steps;
    QStackedWidget *m_stack;
    QWidget *m_tiles;
    QButtonGroup *m_group;
    FilterCombo *m_sheet;
    TableView *m_view;
    QLabel *m_assurance, *m_summary;
    Button *m_takeButton, *m_leaveButton, *m_cancel, *m_forward;
};

} // namespace xz::members
