#include "sdk/listpage.h"

#include <QAction>
#include <QShortcut>

#include "core/workspace.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz {

ListPage::ListPage(ModuleContext &context, const QString &id, const QString &title, const QString &guide, std::shared_ptr<const TableSource> source, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_id(id), m_source(std::move(source)), m_table(new TableView(id)),
      m_empty(new EmptyState({}, m_table))
{
    setObjectName(id + QStringLiteral(".page"));
    setTitle(title);
    setHelpTopic(guide);
    m_table->setAccessibleName(title);
    m_table->setSource(m_source, &m_workspace);
    m_table->setEmptyState(m_empty);
    setBody(m_table);

    auto *exportAction = addTitleAction(id + QStringLiteral(".export"), QStringLiteral("document-export"), tr("Export"));
    connect(exportAction, &QAction::triggered, this, [this] { m_table->exportRows(m_context.interaction(), listTitle()); });
    auto *printAction = addTitleAction(id + QStringLiteral(".print"), QStringLiteral("document-print"), tr("Print"));
    connect(printAction, &QAction::triggered, this,
            [this] { m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(listTitle()))); });
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2.").arg(rows).arg(path));
    });
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::counted, this, &ListPage::showStatus);
    connect(m_table, &TableView::selectionCountChanged, this, &ListPage::showStatus);
    auto *filter = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, this, [this] {
        if (m_search)
            m_search->setFocus(Qt::ShortcutFocusReason);
    });
}

SearchField *ListPage::addSearch(const QString &placeholder)
{
    m_search = new SearchField(m_id + QStringLiteral(".search"), placeholder, this, QStringLiteral("view-filter"));
    filterRow()->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &ListPage::query);
    return m_search;
}

FilterCombo *ListPage::addFilter(const QString &name, const QString &label, const QList<QPair<QVariant, QString>> &choices)
{
    auto *combo = new FilterCombo(m_id + QStringLiteral(".filter.") + name, label, this);
    combo->setChoices(choices);
    filterRow()->addWidget(combo);
    m_combos.append({name, combo});
    connect(combo, &FilterCombo::choiceChanged, this, &ListPage::query);
    return combo;
}

SegmentedControl *ListPage::addOrders(const QList<QPair<QString, QString>> &orders)
{
    m_orders = new SegmentedControl(m_id + QStringLiteral(".order"), this);
    m_orders->setAccessibleName(tr("Order"));
    for (const auto &[id, word] : orders)
        m_orders->addSegment(id, word);
    m_orders->setCurrent(orders.first().first);
    filterRow()->addStretch();
    filterRow()->addWidget(makeLabel(tr("Order"), TextRole::Label, this));
    filterRow()->addWidget(m_orders);
    connect(m_orders, &SegmentedControl::currentChanged, this, &ListPage::query);
    return m_orders;
}

void ListPage::finishFilters()
{
    if (!m_orders)
        filterRow()->addStretch();
    filterRow()->addWidget(m_table->makeColumnButton(this));
}

void ListPage::setFixedFilter(const QString &name, const QVariant &value)
{
    m_fixed.insert(name, value);
}

void ListPage::setEmptySentence(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

void ListPage::setKeys(const QString &keys)
{
    m_keys = keys;
}

void ListPage::query()
{
    TableQuery query = m_table->query();
    query.filters = m_fixed;
    if (m_search && !m_search->text().trimmed().isEmpty())
        query.filters.insert(QStringLiteral("text"), m_search->text().trimmed());
    for (const auto &[name, combo] : std::as_const(m_combos)) {
        if (const QVariant choice = combo->choice(); choice.isValid())
            query.filters.insert(name, choice);
    }
    if (m_orders) {
        query.sortColumn = m_orders->current();
        query.descending = false;
    }
    m_table->setQuery(query);
}

QString ListPage::listTitle() const
{
    return title();
}

void ListPage::showStatus()
{
    const qint64 shown = m_table->windowed() ? m_table->windowed()->totalCount() : -1;
    if (shown < 0)
        return;
    QStringList parts{tr("%1 rows").arg(shown)};
    if (const int selected = m_table->selectedRowCount(); selected > 0)
        parts << tr("%1 selected").arg(selected);
    if (!m_keys.isEmpty())
        parts << m_keys;
    setStatusText(parts.join(QStringLiteral("    ")));
}

} // namespace xz
