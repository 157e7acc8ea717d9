#include "ui/dutyimportpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "core/workspace.h"
#include "data/rosterfile.h"
#include "sdk/modulecontext.h"
#include "ui/dutypreview.h"
#include "ui/importinbox.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/stepbar.h"

namespace xz::members {

namespace {

struct ReadFile {
    QStringList sheets;
    int sheet = 0;
    DutyPlan plan;
};

Result<ReadFile> readFile(Workspace &workspace, const QString &path, int sheet, Progress &progress)
{
    auto file = RosterFile::open(path);
    if (!file)
        return file.error();
    ReadFile read;
    read.sheets = file->sheets();
    read.sheet = sheet >= 0 ? sheet : file->rosterSheet();
    const auto table = file->read(read.sheet, progress);
    if (!table)
        return table.error();
    const DutyMapping mapping = findDutyMapping(*table);
    if (const QStringList missing = mapping.missing(); !missing.isEmpty())
        return Error{ErrorCode::BadInput,
                     DutyImportPage::tr("These columns are missing: %1. Name them in the row above the entries.").arg(missing.join(QStringLiteral("、"))), table->sheet};
    const auto term = workspace.directory().currentTerm();
    if (!term)
        return term.error();
    auto plan = DutyImporter(workspace).plan(*table, mapping, *term);
    if (!plan)
        return plan.error();
    if (plan->rows.isEmpty())
        return Error{ErrorCode::BadInput, DutyImportPage::tr("No entry stands below the headers."), table->sheet};
    read.plan = std::move(*plan);
    return read;
}

} // namespace

DutyImportPage::DutyImportPage(ModuleContext &context, std::shared_ptr<ImportInbox> inbox, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_inbox(std::move(inbox)),
      m_steps(new StepBar({tr("Choose file"), tr("Review"), tr("Write")})), m_stack(new QStackedWidget), m_tiles(new QWidget), m_group(new QButtonGroup(this)),
      m_view(new TableView(QStringLiteral("dutyimport.table")))
{
    setObjectName(QStringLiteral("dutyImportPage"));
    setTitle(tr("Import duty entries"));
    setHelpTopic(QStringLiteral("members-duty"));
    auto *open = addTitleAction(QStringLiteral("dutyimport.open"), QStringLiteral("document-open"), tr("Choose file"));
    open->setEnabled(!m_workspace.database().isReadOnly());
    connect(open, &QAction::triggered, this, &DutyImportPage::chooseFile);
    addHeadRow(m_steps);
    addHeadRow(m_tiles);
    m_stack->addWidget(makeFileStep());
    m_stack->addWidget(makeReviewStep());
    m_stack->addWidget(makeDoneStep());
    setBody(m_stack);
    setFooter(makeFooter());
    connect(m_steps, &StepBar::stepClicked, this, [this](int step) {
        if (m_step == Review && step == File)
            goTo(File);
    });
    const auto shortcut = [this](const QKeySequence &key, auto slot) {
        auto *made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(Qt::Key_F8, [this] { goToProblem(true); });
    shortcut(Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(false); });
    connect(m_inbox.get(), &ImportInbox::offered, this, [this] { openFile(m_inbox->take()); });
    goTo(File);
    if (const QString waiting = m_inbox->take(); !waiting.isEmpty())
        openFile(waiting);
}

DutyImportPage::~DutyImportPage() = default;

QWidget *DutyImportPage::makeFileStep()
{
    auto *step = new QWidget;
    makePane(step);
    const Theme &theme = Theme::app();
    QStringList columns;
    for (int i = 0; i < dutyColumnCount; ++i)
        columns << dutyColumnWord(static_cast<DutyColumn>(i));
    auto *text = makeLabel(tr("Columns: %1; the sector only tells namesakes apart. Rows of joint work or of one event share day and matter. "
                              "An xlsx, xls, ods or csv file can be chosen.")
                               .arg(columns.join(QStringLiteral("、"))),
                           TextRole::Base);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(theme.px(640));
    auto *choose = new Button(QStringLiteral("dutyimport.choose"), QStringLiteral("document-open"), tr("Choose file"), nullptr, Button::Kind::Primary);
    choose->setEnabled(!m_workspace.database().isReadOnly());
    connect(choose, &Button::clicked, this, &DutyImportPage::chooseFile);
    auto *layout = new QVBoxLayout(step);
    layout->setSpacing(theme.px(16));
    layout->addStretch();
    layout->addWidget(text, 0, Qt::AlignCenter);
    layout->addWidget(choose, 0, Qt::AlignCenter);
    layout->addStretch();
    return step;
}

QWidget *DutyImportPage::makeReviewStep()
{
    auto *row = new FlowRow(m_tiles);
    m_group->setExclusive(true);
    const auto add = [&](const char *name, const QString &sign, const QString &word, int id, bool alarming = false) {
        auto *tile = new CountTile(QStringLiteral("dutyimport.tile.%1").arg(QLatin1String(name)), sign, word, m_tiles, alarming);
        m_group->addButton(tile, id);
        row->addWidget(tile);
        return tile;
    };
    add("all", {}, tr("all rows"), int(ReviewMark::Heading))->setChecked(true);
    add("added", QStringLiteral("＋"), tr("new"), int(ReviewMark::Added));
    add("same", QStringLiteral("＝"), tr("there already"), int(ReviewMark::Same));
    add("problems", QStringLiteral("!"), tr("to be asked about"), int(ReviewMark::Problem), true);
    row->addSpacing(12);
    m_sheet = new FilterCombo(QStringLiteral("dutyimport.sheet"), tr("Sheet"));
    m_sheet->setTinting(false);
    row->addWidget(m_sheet);
    row->addStretch();
    m_takeButton = new Button(QStringLiteral("dutyimport.take"), {}, tr("Enter the selected"));
    m_leaveButton = new Button(QStringLiteral("dutyimport.leave"), {}, tr("Leave out the selected"));
    row->addWidget(m_takeButton);
    row->addWidget(m_leaveButton);
    connect(m_group, &QButtonGroup::idClicked, this, &DutyImportPage::applyFilter);
    connect(m_sheet, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { readSheet(choice.toInt()); });
    connect(m_takeButton, &Button::clicked, this, [this] { decide(true); });
    connect(m_leaveButton, &Button::clicked, this, [this] { decide(false); });
    m_view->setAccessibleName(tr("Rows of the file"));
    connect(m_view, &TableView::counted, this, &DutyImportPage::showStatus);
    connect(m_view, &TableView::failed, this, &Page::showError);
    return m_view;
}

QWidget *DutyImportPage::makeDoneStep()
{
    auto *done = new QWidget;
    makePane(done);
    m_summary = makeLabel({}, TextRole::Name);
    m_summary->setObjectName(QStringLiteral("dutyimport.summary"));
    m_summary->setAlignment(Qt::AlignCenter);
    auto *show = new Button(QStringLiteral("dutyimport.show"), QStringLiteral("view-task"), tr("Show the ledger"));
    connect(show, &Button::clicked, this, [this] { m_context.openPage(QStringLiteral("members.duty")); });
    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(done);
    layout->setSpacing(theme.px(16));
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(makeLabel(tr("Ctrl+Z takes the whole import back."), TextRole::Facts), 0, Qt::AlignCenter);
    layout->addWidget(show, 0, Qt::AlignCenter);
    layout->addStretch();
    return done;
}

QWidget *DutyImportPage::makeFooter()
{
    const Theme &theme = Theme::app();
    auto *footer = new QWidget;
    footer->setObjectName(QStringLiteral("dutyimport.footer"));
    m_assurance = makeLabel({}, TextRole::Base);
    m_assurance->setObjectName(QStringLiteral("dutyimport.assurance"));
    m_cancel = new Button(QStringLiteral("dutyimport.cancel"), {}, tr("Cancel"), nullptr, Button::Kind::Flat);
    m_forward = new Button(QStringLiteral("dutyimport.forward"), {}, tr("Write"), nullptr, Button::Kind::Primary);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_assurance);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_forward);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_plan.reset();
        goTo(File);
    });
    connect(m_forward, &Button::clicked, this, &DutyImportPage::write);
    return footer;
}

void DutyImportPage::chooseFile()
{
    const auto path = m_context.interaction().openFile(this, tr("Import duty entries"), tr("Tables (*.xlsx *.ods *.xls *.csv *.txt)"));
    if (path)
        openFile(*path);
}

void DutyImportPage::openFile(const QString &path)
{
    m_path = path;
    readSheet(-1);
}

void DutyImportPage::readSheet(int sheet)
{
    if (m_busy || m_path.isEmpty())
        return;
    m_busy = true;
    messageBar().clear();
    runTask<ReadFile>(
        this, tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [workspace = &m_workspace, path = m_path, sheet](Progress &progress) { return readFile(*workspace, path, sheet, progress); },
        [this](const Result<ReadFile> &read) {
            m_busy = false;
            if (!read) {
                showError(read.error());
                return;
            }
            m_sheets = read->sheets;
            QList<QPair<QVariant, QString>> choices;
            for (int i = 0; i < m_sheets.size(); ++i)
                choices.append({i, m_sheets[i]});
            {
                const QSignalBlocker blocker(m_sheet);
                m_sheet->setChoices(choices);
                m_sheet->setChoice(read->sheet);
            }
            m_sheet->setVisible(m_sheets.size() > 1);
            take(read->plan);
        });
}

void DutyImportPage::take(const DutyPlan &plan)
{
    m_plan = plan;
    m_table = dutyPreviewTable(*m_plan);
    m_view->setSource(m_table);
    setFacts(QStringLiteral("%1 · %2").arg(QFileInfo(m_path).fileName(), m_plan->term.name));
    goTo(Review);
    showReview();
    // What has to be decided comes first.
    const int first = countOf(*m_plan, ReviewMark::Problem) > 0 ? int(ReviewMark::Problem) : int(ReviewMark::Heading);
    m_group->button(first)->setChecked(true);
    applyFilter();
}

void DutyImportPage::showReview()
{
    const auto set = [&](ReviewMark mark, int count) { static_cast<CountTile *>(m_group->button(int(mark)))->setCount(count); };
    set(ReviewMark::Heading, static_cast<int>(m_plan->rows.size()));
    for (const ReviewMark mark : {ReviewMark::Added, ReviewMark::Same, ReviewMark::Problem})
        set(mark, countOf(*m_plan, mark));
    updateFooter();
}

void DutyImportPage::applyFilter()
{
    TableQuery query;
    if (const int mark = m_group->checkedId(); mark != int(ReviewMark::Heading))
        query.filters.insert(QStringLiteral("mark"), mark);
    m_view->setQuery(query);
}

void DutyImportPage::decide(bool taken)
{
    if (!m_plan)
        return;
    m_view->collectSelection([this, taken](const Result<QVector<TableRow>> &rows) {
        if (!rows) {
            showError(rows.error());
            return;
        }
        int decided = 0, impossible = 0;
        for (const TableRow &row : *rows) {
            PlannedDuty &planned = m_plan->rows[row.key - 1];
            if (planned.row.has(DutyFault::Unusable))
                ++impossible;
            if (planned.row.has(DutyFault::Unusable) || !planned.row.has(DutyFault::Doubtful) || planned.mark == DutyMark::Same)
                continue;
            planned.decision = taken;
            m_table->replace(dutyPreviewLine(*m_plan, row.key - 1));
            ++decided;
        }
        if (decided == 0)
            messageBar().showMessage(MessageBar::Kind::Info, impossible > 0 ? tr("These rows cannot be entered; mend them in the file and choose it again.")
                                                                            : tr("Select rows marked “decide” first."));
        else
            messageBar().clear();
        m_view->windowed()->refresh();
        showReview();
    });
}

void DutyImportPage::goToProblem(bool forward)
{
    if (!m_table)
        return;
    if (const qint64 key = m_table->nextProblem(m_view->currentKey(), forward); key != 0)
        m_view->selectKey(key);
}

void DutyImportPage::write()
{
    if (!m_plan || m_busy)
        return;
    const int unusable = static_cast<int>(std::count_if(m_plan->rows.cbegin(), m_plan->rows.cend(), [](const PlannedDuty &one) { return one.row.has(DutyFault::Unusable); }));
    if (unusable > 0
        && m_context.interaction().ask(this, {tr("Write without them?"), tr("%1 rows cannot be entered. They stay out; mend them in the file and import it again, what is there already is left alone.").arg(unusable),
                                              {tr("Write the others"), tr("Go back")}, 1, 1, false})
               != 0)
        return;
    m_busy = true;
    updateFooter();
    runTask<CommitInfo>(
        this, tr("Writing duty entries"), [workspace = &m_workspace, plan = *m_plan](Progress &progress) { return DutyImporter(*workspace).commit(plan, progress); },
        [this, count = m_plan->willWrite()](const Result<CommitInfo> &done) {
            m_busy = false;
            if (!done) {
                showError(done.error());
                updateFooter();
                return;
            }
            m_summary->setText(tr("%1 entries are in the ledger.").arg(count));
            m_plan.reset();
            goTo(Done);
        });
}

void DutyImportPage::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    m_tiles->setVisible(step == Review);
    updateFooter();
    showStatus();
    if (step == Review)
        m_view->setFocus();
}

void DutyImportPage::updateFooter()
{
    const bool isReview = m_step == Review && m_plan;
    m_cancel->setVisible(isReview);
    m_forward->setVisible(isReview);
    if (!isReview) {
        m_assurance->setText(m_step == Done ? QString() : tr("Nothing is written before the last step."));
        return;
    }
    const int open = m_plan->undecided(), count = m_plan->willWrite();
    m_assurance->setText(open > 0 ? tr("Nothing is written yet. %1 rows wait for your decision.").arg(open) : tr("Nothing is written yet."));
    m_forward->setText(tr("Write %1 entries").arg(count));
    m_forward->setEnabled(!m_busy && open == 0 && count > 0);
    m_forward->setToolTip(open > 0 ? tr("Decide on the rows marked “decide” first.") : QString());
}

void DutyImportPage::showStatus()
{
    setStatusText(m_step == Review ? tr("%1 rows    F8 next problem  Shift+F8 former one").arg(m_view->windowed() ? m_view->windowed()->totalCount() : 0) : QString());
}

bool DutyImportPage::mayLeave()
{
    return !m_busy;
}

} // namespace xz::members
