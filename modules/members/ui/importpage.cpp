#include "ui/importpage.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "sdk/modulecontext.h"
#include "ui/importfilestep.h"
#include "ui/importflow.h"
#include "ui/importinbox.h"
#include "ui/importmappingstep.h"
#include "ui/importpreviewstep.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/tableslice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/stepbar.h"

namespace xz::members {

ImportPage::ImportPage(ModuleContext &context, std::shared_ptr<ImportInbox> inbox, QWidget *parent)
    : Page(parent), m_context(context), m_inbox(std::move(inbox)), m_flow(new ImportFlow(*context.workspace(), this)),
      m_steps(new StepBar({tr("Choose file"), tr("Match columns"), tr("Review"), tr("Write")})), m_stack(new QStackedWidget),
      m_fileStep(new ImportFileStep), m_mappingStep(new ImportMappingStep), m_previewStep(new ImportPreviewStep(*m_flow))
{
    setObjectName(QStringLiteral("importPage"));
    setTitle(tr("Import roster"));
    setHelpTopic(QStringLiteral("members-import"));
    m_steps->setObjectName(QStringLiteral("import.steps"));
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_exportProblems = addTitleAction(QStringLiteral("import.exportProblems"), QStringLiteral("document-export"), tr("Export problems"));
    m_print = addTitleAction(QStringLiteral("import.print"), QStringLiteral("document-print"), tr("Print check list"));
    connect(m_exportProblems, &QAction::triggered, this, &ImportPage::exportProblems);
    connect(m_print, &QAction::triggered, this, &ImportPage::printCheck);
    addHeadRow(m_steps);
    addHeadRow(m_previewStep->tiles());
    m_stack->addWidget(m_fileStep);
    m_stack->addWidget(m_mappingStep);
    m_stack->addWidget(m_previewStep);
    m_stack->addWidget(makeDone());
    setBody(m_stack);
    setFooter(makeFooter());
    m_mappingStep->setFields(ImportSource::fields());

    connect(m_steps, &StepBar::stepClicked, this, [this](int step) {
        if (m_step != Done)
            goTo(Step(step));
    });
    connect(m_fileStep, &ImportFileStep::chooseClicked, this, &ImportPage::chooseFile);
    connect(m_fileStep, &ImportFileStep::fileDropped, this, &ImportPage::openFile);
    connect(m_fileStep, &ImportFileStep::sheetChanged, &m_flow->source(), &ImportSource::setSheet);
    connect(m_fileStep, &ImportFileStep::termChanged, &m_flow->source(), &ImportSource::setTerm);
    connect(m_fileStep, &ImportFileStep::hiddenSkipped, &m_flow->source(), &ImportSource::setSkipsHidden);
    connect(m_mappingStep, &ImportMappingStep::sheetChanged, &m_flow->source(), &ImportSource::setMappedSheet);
    connect(m_mappingStep, &ImportMappingStep::fieldChanged, &m_flow->source(), &ImportSource::setField);
    connect(m_mappingStep, &ImportMappingStep::headerRowChanged, &m_flow->source(), &ImportSource::setHeaderRow);
    connect(m_mappingStep, &ImportMappingStep::mappingChosen, &m_flow->source(), &ImportSource::useMapping);
    connect(m_mappingStep, &ImportMappingStep::automaticClicked, &m_flow->source(), &ImportSource::matchAutomatically);
    connect(m_mappingStep, &ImportMappingStep::saveClicked, this, &ImportPage::saveMapping);
    connect(m_previewStep, &ImportPreviewStep::backToMapping, this, [this] { goTo(Mapping); });
    connect(m_previewStep, &ImportPreviewStep::statusChanged, this, [this] {
        if (m_step == Review)
            setStatusText(m_previewStep->statusText());
        updateFooter();
    });
    connectFlow();
    auto *next = new QShortcut(QKeySequence(QStringLiteral("Alt+Right")), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, m_forward, &Button::click);
    connect(m_inbox.get(), &ImportInbox::offered, this, [this] { openFile(m_inbox->take()); });
    goTo(File);
    if (const QString waiting = m_inbox->take(); !waiting.isEmpty())
        openFile(waiting);
}

void ImportPage::connectFlow()
{
    const auto tell = [this](const Error &error) {
        setEnabled(true);
        showError(error);
        updateFooter();
    };
    connect(&m_flow->source(), &ImportSource::failed, this, tell);
    connect(m_flow, &ImportFlow::failed, this, tell);
    connect(&m_flow->source(), &ImportSource::fileRead, this, [this] {
        messageBar().clear();
        m_fileStep->showFile(m_flow->source().path(), m_flow->source().fileFacts(), m_flow->source().sheets(), m_flow->source().sheet());
        m_fileStep->setTerms(m_flow->source().terms(), m_flow->source().term());
        m_fileStep->showSample(m_flow->source().sample());
        m_fileStep->setHiddenRows(m_flow->source().hiddenRows());
        setFacts(QFileInfo(m_flow->source().path()).fileName());
        goTo(File);
    });
    connect(&m_flow->source(), &ImportSource::mappingChanged, this, &ImportPage::showMapping);
    connect(m_flow, &ImportFlow::compared, this, [this] {
        goTo(Review);
        m_previewStep->showTable();
    });
    connect(m_flow, &ImportFlow::reviewChanged, this, &ImportPage::updateFooter);
    connect(m_flow, &ImportFlow::written, this, [this] {
        m_summary->setText(m_flow->summary().join(QLatin1Char('\n')));
        goTo(Done);
    });
}

QWidget *ImportPage::makeDone()
{
    auto *done = new QWidget;
    done->setObjectName(QStringLiteral("import.doneStep"));
    makePane(done);
    m_summary = makeLabel({}, TextRole::Name);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignCenter);
    auto *show = new Button(QStringLiteral("import.showRoster"), QStringLiteral("system-users"), tr("Show the roster"));
    auto *another = new Button(QStringLiteral("import.another"), QStringLiteral("document-open"), tr("Another file"));
    connect(show, &Button::clicked, this, [this] { m_context.openPage(QStringLiteral("members.roster")); });
    connect(another, &Button::clicked, this, &ImportPage::giveUp);
    const Theme &theme = Theme::app();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch();
    buttons->addWidget(show);
    buttons->addWidget(another);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(done);
    layout->setSpacing(theme.px(16));
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(makeLabel(tr("Ctrl+Z takes the whole import back."), TextRole::Facts), 0, Qt::AlignCenter);
    layout->addLayout(buttons);
    layout->addStretch();
    return done;
}

QWidget *ImportPage::makeFooter()
{
    const Theme &theme = Theme::app();
    auto *footer = new QWidget;
    footer->setObjectName(QStringLiteral("import.footer"));
    m_assurance = makeLabel({}, TextRole::Base);
    m_assurance->setObjectName(QStringLiteral("import.assurance"));
    m_problemLabel = makeLabel(tr("Problem rows"), TextRole::Facts);
    m_problemRows = new FilterCombo(QStringLiteral("import.problemRows"), {});
    m_problemRows->setTinting(false);
    m_problemRows->setAccessibleName(tr("Problem rows"));
    m_cancel = new Button(QStringLiteral("import.cancel"), {}, tr("Cancel"), nullptr, Button::Kind::Flat);
    m_back = new Button(QStringLiteral("import.back"), {}, tr("Back"));
    m_forward = new Button(QStringLiteral("import.forward"), {}, tr("Next"), nullptr, Button::Kind::Primary);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    auto *sign = new QLabel;
    sign->setPixmap(theme.icon(QStringLiteral("documentinfo")).pixmap(theme.px(16)));
    layout->addWidget(sign);
    layout->addWidget(m_assurance);
    layout->addStretch();
    layout->addWidget(m_problemLabel);
    layout->addWidget(m_problemRows);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    connect(m_problemRows, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { m_flow->setProblemRows(ProblemRows(choice.toInt())); });
    connect(m_cancel, &Button::clicked, this, &ImportPage::giveUp);
    connect(m_back, &Button::clicked, this, &ImportPage::back);
    connect(m_forward, &Button::clicked, this, &ImportPage::forward);
    return footer;
}

void ImportPage::goTo(Step step)
{
    if (step == Mapping)
        showMapping();
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    m_previewStep->tiles()->setVisible(step == Review);
    m_exportProblems->setVisible(step == Review);
    m_print->setVisible(step == Review);
    setStatusText(step == Review ? m_previewStep->statusText() : QString());
    updateFooter();
}

void ImportPage::updateFooter()
{
    const ReviewCounts counts = m_flow->counts();
    const bool review = m_step == Review;
    m_assurance->setText(m_step == Done ? tr("The import is in the history.") : tr("This step writes nothing. After writing, Ctrl+Z takes all of it back at once."));
    m_problemLabel->setVisible(review && counts.problems > 0);
    m_problemRows->setVisible(review && counts.problems > 0);
    {
        const QSignalBlocker blocker(m_problemRows);
        m_problemRows->setChoices({{int(ProblemRows::Skip), tr("Skip them (%1 rows)").arg(counts.problems)},
                                   {int(ProblemRows::TakeWithoutBadCells), tr("Take, doubtful values into the remark (%1 rows)").arg(counts.problems)}});
    }
    m_cancel->setVisible(m_step != Done && m_fileStep->hasFile());
    m_back->setVisible(m_step == Mapping || review);
    m_forward->setVisible(m_step != Done);
    m_forward->setText(review ? tr("Write %1 members").arg(counts.willWrite) : tr("Next"));
    const bool mappable = m_step != Mapping || m_flow->source().mappingFaults().isEmpty();
    m_forward->setEnabled(m_fileStep->hasFile() && mappable && (!review || counts.willWrite > 0));
    m_exportProblems->setEnabled(counts.problems > 0);
}

void ImportPage::forward()
{
    messageBar().clear();
    switch (m_step) {
    case File: goTo(Mapping); break;
    case Mapping: m_flow->compare(); break;
    case Review:
        m_forward->setEnabled(false);
        m_flow->write();
        break;
    case Done: break;
    }
}

void ImportPage::back()
{
    messageBar().clear();
    goTo(m_step == Review ? Mapping : File);
}

void ImportPage::giveUp()
{
    m_flow->reset();
    m_fileStep->clear();
    setFacts({});
    messageBar().clear();
    goTo(File);
}

bool ImportPage::mayLeave()
{
    return true;
}

void ImportPage::chooseFile()
{
    const auto file = m_context.interaction().openFile(this, tr("Choose the roster"), tr("Tables (*.xlsx *.ods *.xls *.csv *.txt);;All files (*)"));
    if (file)
        openFile(*file);
}

void ImportPage::openFile(const QString &path)
{
    if (path.isEmpty())
        return;
    messageBar().clear();
    m_flow->source().open(path);
}

void ImportPage::showMapping()
{
    const ImportSource &source = m_flow->source();
    m_mappingStep->setSheets(source.mappedSheets(), source.mappedSheet());
    m_mappingStep->showColumns(source.columns(), source.headerRow(), source.mappingFaults());
    m_mappingStep->setSavedMappings(source.savedMappings(), source.currentMapping());
    updateFooter();
}

void ImportPage::saveMapping()
{
    const QString proposed = m_flow->source().currentMapping().isEmpty() ? QFileInfo(m_flow->source().path()).completeBaseName() : m_flow->source().currentMapping();
    const auto name = m_context.interaction().askText(this, tr("Save this mapping"), tr("Name; files with the same headers use it by themselves:"), proposed);
    if (!name || name->trimmed().isEmpty())
        return;
    if (const auto saved = m_flow->source().saveMapping(name->trimmed()); !saved)
        showError(saved.error());
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("The mapping “%1” is saved.").arg(name->trimmed()));
}

void ImportPage::exportProblems()
{
    const QString proposed = tr("Problems of %1").arg(QFileInfo(m_flow->source().path()).completeBaseName()) + QStringLiteral(".xlsx");
    const auto path = m_context.interaction().saveFile(this, tr("Export problems"), proposed, tr("Excel table (*.xlsx);;Text table (*.csv)"));
    if (!path)
        return;
    runTask<qint64>(
        this, tr("Writing the problems"),
        [slice = m_previewStep->problems(tr("Problems of %1").arg(QFileInfo(m_flow->source().path()).fileName())), file = *path](Progress &progress) {
            return exportTable(*slice, file, progress);
        },
        [this, file = *path](const Result<qint64> &written) {
            if (!written)
                showError(written.error());
            else
                messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows with problems are in %2.").arg(*written).arg(file));
        });
}

void ImportPage::printCheck()
{
    m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_previewStep->slice(tr("Check list of %1").arg(QFileInfo(m_flow->source().path()).fileName()))));
}

} // namespace xz::members
