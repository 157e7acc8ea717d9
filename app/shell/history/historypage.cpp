#include "shell/history/historypage.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QTreeView>

#include "shell/corepages.h"
#include "shell/history/historysource.h"
#include "shell/history/stepmodel.h"
#include "shell/navigator.h"
#include "shell/window/background.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitview.h"

namespace xz {

HistoryPage::HistoryPage(ShellState &state, QWidget *parent)
    : Page(parent), m_state(state), m_table(new TableView(QStringLiteral("shell.history.table"), this)), m_step(new StepModel(this)),
      m_details(new QTreeView(this))
{
    const Theme &theme = Theme::app();
    setTitle(tr("History"));
    setFacts(tr("Every step with who and when. Ctrl+Z takes back the newest."));
    setHelpTopic(QStringLiteral("shell-history"));
    connect(addTitleAction(QStringLiteral("history.export"), QStringLiteral("document-export"), tr("Export")), &QAction::triggered, this,
            [this] { m_table->exportRows(*m_state.interaction, tr("History")); });
    connect(addTitleAction(QStringLiteral("history.print"), QStringLiteral("document-print"), tr("Print")), &QAction::triggered, this, [this] {
        m_state.navigator->openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(tr("History"))));
    });
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2").arg(rows).arg(QDir::toNativeSeparators(path)));
    });
    QAction *bin = addTitleAction(QStringLiteral("history.recyclebin"), QStringLiteral("trash-empty"), tr("Recycle bin"));
    connect(bin, &QAction::triggered, this, [this] { m_state.navigator->openPage(recycleBinPageId, {}, 0); });

    m_table->setAccessibleName(tr("Steps"));
    m_table->setSource(std::make_shared<HistorySource>(*m_state.workspace), m_state.workspace.get());
    m_table->setEmptyState(new EmptyState(tr("Nothing was entered yet."), m_table));
    connect(m_table, &TableView::currentKeyChanged, this, &HistoryPage::showStep);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::counted, this, [this](qint64 count) {
        setStatusText(tr("%1 steps    ↑↓ choose    Enter opens the record").arg(count));
        // Steps are numbered without gaps: the newest has the number of all.
        if (m_table->currentKey() == 0 && count > 0)
            m_table->selectKey(count);
    });

    m_details->setObjectName(QStringLiteral("shell.history.details"));
    m_details->setAccessibleName(tr("What the step changed"));
    m_details->setModel(m_step);
    m_details->setUniformRowHeights(true);
    m_details->header()->setStretchLastSection(true);
    m_details->header()->resizeSection(StepModel::What, theme.px(168));
    m_details->header()->resizeSection(StepModel::Before, theme.px(112));
    connect(m_details, &QTreeView::activated, this, &HistoryPage::openRecord);

    setBody(new SplitView(m_table, m_details, QStringLiteral("shell.history"), this));
    m_table->setQuery({});
}

void HistoryPage::showStep(qint64 changeSetId)
{
    m_shown = changeSetId;
    if (changeSetId == 0) {
        m_step->setRecords({});
        return;
    }
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this, [workspace, changeSetId] { return stepDetails(*workspace, changeSetId); },
        [this, changeSetId](const Result<QList<StepRecord>> &records) {
            if (m_shown != changeSetId)
                return;
            if (!records) {
                showError(records.error());
                return;
            }
            m_step->setRecords(*records);
            if (records->size() <= 20)
                m_details->expandAll();
        });
}

void HistoryPage::openRecord(const QModelIndex &index)
{
    const StepRecord *record = m_step->recordAt(index);
    if (record && !record->page.isEmpty())
        m_state.navigator->openPage(record->page, record->table, record->id);
}

} // namespace xz
