#include "shell/history/recyclebinpage.h"

#include <QAction>
#include <QDir>
#include <QShortcut>

#include "shell/history/recyclebinsource.h"
#include "shell/navigator.h"
#include "shell/window/background.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

namespace xz {

RecycleBinPage::RecycleBinPage(ShellState &state, QWidget *parent)
    : Page(parent), m_state(state), m_table(new TableView(QStringLiteral("shell.recyclebin.table"), this))
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
    m_table->setSource(std::make_shared<RecycleBinSource>(*m_state.workspace), m_state.workspace.get());
    auto *empty = new EmptyState(tr("The recycle bin is empty."), m_table);
    m_table->setEmptyState(empty);
    connect(m_table, &TableView::currentKeyChanged, this, [this](qint64 key) { m_restore->setEnabled(key != 0); });
    connect(m_table, &TableView::opened, this, &RecycleBinPage::restore);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::counted, this, [this](qint64 count) { setStatusText(tr("%1 records    Enter puts back").arg(count)); });
    connect(m_restore, &QAction::triggered, this, &RecycleBinPage::restore);
    auto *find = new SearchField(QStringLiteral("recyclebin.find"), tr("Filter: name, kind or who removed it"), this);
    find->setAccessibleName(tr("Filter the recycle bin"));
    find->setMeasure(280);
    find->setKeyCap(QStringLiteral("Ctrl+F"));
    filterRow()->addWidget(find);
    filterRow()->addStretch();
    connect(find, &SearchField::searched, this, [this, empty](const QString &text) {
        m_table->setFilter(QStringLiteral("text"), text);
        empty->setSentence(text.isEmpty() ? tr("The recycle bin is empty.") : tr("Nothing that was removed carries “%1”.").arg(text));
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, find, qOverload<>(&QWidget::setFocus));
    setBody(m_table);
    m_table->setQuery({});
}

void RecycleBinPage::restore()
{
    const qint64 key = m_table->currentKey();
    if (key == 0 || m_running)
        return;
    m_running = true;
    inBackground(
        this,
        [workspace = m_state.workspace.get(), key]() -> Result<RecycledRecord> {
            auto record = workspace->history().recycledRecord(key);
            if (!record)
                return record.error();
            const auto restored = workspace->history().restore(record->table, record->id);
            return restored ? std::move(record) : Result<RecycledRecord>(restored.error());
        },
        [this](const Result<RecycledRecord> &done) {
            m_running = false;
            if (!done) {
                showError(done.error());
                return;
            }
            const RecycledRecord &record = *done;
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
