#include "shell/history/recyclebinpage.h"

#include <QAction>
#include <QDir>

#include "shell/history/recyclebinsource.h"
#include "shell/navigator.h"
#include "shell/window/background.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

namespace xz {

RecycleBinPage::RecycleBinPage(ShellState &state, QWidget *parent)
    : Page(parent), m_state(state), m_source(std::make_shared<RecycleBinSource>(*state.workspace)),
      m_table(new TableView(QStringLiteral("shell.recyclebin.table"), this))
{
    setTitle(tr("Recycle bin"));
    connect(addTitleAction(QStringLiteral("recyclebin.export"), QStringLiteral("document-export"), tr("Export")), &QAction::triggered, this,
            [this] { m_table->exportRows(*m_state.interaction, tr("Recycle bin")); });
    connect(addTitleAction(QStringLiteral("recyclebin.print"), QStringLiteral("document-print"), tr("Print")), &QAction::triggered, this, [this] {
        m_state.navigator->openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(tr("Recycle bin"))));
    });
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2").arg(rows).arg(QDir::toNativeSeparators(path)));
    });
    m_restore = addTitleAction(QStringLiteral("recyclebin.restore"), QStringLiteral("document-revert"), tr("Put back"), true);
    setFacts(tr("Nothing is deleted for good: what was removed can be put back."));
    setHelpTopic(QStringLiteral("shell-recyclebin"));
    m_restore->setEnabled(false);
    m_table->setAccessibleName(tr("Removed records"));
    m_table->setSource(m_source, m_state.workspace.get());
    m_table->setEmptyState(new EmptyState(tr("The recycle bin is empty."), m_table));
    connect(m_table, &TableView::currentKeyChanged, this, [this](qint64 key) { m_restore->setEnabled(key != 0); });
    connect(m_table, &TableView::opened, this, &RecycleBinPage::restore);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::counted, this, [this](qint64 count) { setStatusText(tr("%1 records    Enter puts back").arg(count)); });
    connect(m_restore, &QAction::triggered, this, &RecycleBinPage::restore);
    setBody(m_table);
    m_table->setQuery({});
}

void RecycleBinPage::restore()
{
    const RecycledRecord record = m_source->record(m_table->currentKey());
    if (record.table.isEmpty() || m_running)
        return;
    m_running = true;
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this, [workspace, record] { return workspace->history().restore(record.table, record.id); },
        [this, record](const Result<CommitInfo> &done) {
            m_running = false;
            if (!done) {
                showError(done.error());
                return;
            }
            const RecordType *type = m_state.workspace->recordTypes().find(record.table);
            const QString page = type ? type->page : QString();
            const QString text = tr("Put back: %1").arg(record.title);
            if (page.isEmpty())
                messageBar().showMessage(MessageBar::Kind::Info, text);
            else
                messageBar().showMessage(MessageBar::Kind::Info, text, tr("Show it"),
                                         [this, page, record] { m_state.navigator->openPage(page, record.table, record.id); });
        });
}

} // namespace xz
