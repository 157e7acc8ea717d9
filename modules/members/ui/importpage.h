#pragma once

#include <memory>

#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace xz {
class Button;
class FilterCombo;
class ModuleContext;
class StepBar;
}

namespace xz::members {

class ImportFileStep;
class ImportFlow;
class ImportInbox;
class ImportMappingStep;
class ImportPreviewStep;

/// Page 导入名册: file, columns, review, written. Nothing is written before the last step.
class ImportPage : public Page
{
    Q_OBJECT

public:
    /// `inbox` hands over files chosen elsewhere.
    ImportPage(ModuleContext &context, std::shared_ptr<ImportInbox> inbox, QWidget *parent = nullptr);

    bool mayLeave() override;

    void chooseFile();
    void openFile(const QString &path);
    void exportProblems();
    void printCheck();

private:
    enum Step { File, Mapping, Review, Done };

    QWidget *makeFooter();
    QWidget *makeDone();
    void connectFlow();
    void goTo(Step step);
    void forward();
    void back();
    void giveUp();
    void showMapping();
    void showReview();
    void saveMapping();
    void updateFooter();

    ModuleContext &m_context;
    std::shared_ptr<ImportInbox> m_inbox;
    ImportFlow *m_flow;
    StepBar *m_steps;
    QStackedWidget *m_stack;
    ImportFileStep *m_fileStep;
    ImportMappingStep *m_mappingStep;
    ImportPreviewStep *m_previewStep;
    QLabel *m_summary;
    QLabel *m_assurance;
    QLabel *m_problemLabel;
    FilterCombo *m_problemRows;
    Button *m_cancel;
    Button *m_back;
    Button *m_forward;
    QAction *m_exportProblems;
    QAction *m_print;
    Step m_step = File;
};

} // namespace xz::members
