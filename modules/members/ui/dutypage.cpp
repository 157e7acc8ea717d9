#include "ui/dutypage.h"

#include <QAction>
#include <QShortcut>

#include <algorithm>

#include "core/directory/dutyledger.h"
#include "core/workspace.h"
#include "data/dutyevents.h"
#include "data/dutysource.h"
#include "data/scorebook.h"
#include "domain/duty/dutywords.h"
#include "sdk/modulecontext.h"
#include "ui/dutydetail.h"
#include "ui/dutyform.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/draftstore.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

DutyPage::DutyPage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()),
      m_drafts(std::make_unique<DraftStore>(m_workspace.database().filesFolder() + QStringLiteral("/drafts"))), m_source(std::make_shared<DutySource>(m_workspace)),
      m_table(new TableView(QStringLiteral("members.duty"))), m_detail(new DutyDetail(m_workspace, context.interaction(), m_drafts.get()))
{
    setObjectName(QStringLiteral("dutyPage"));
    setTitle(tr("Duty ledger"));
    setHelpTopic(QStringLiteral("members-duty"));
    makeActions();
    m_table->setAccessibleName(tr("Entries of the duty ledger"));
    m_table->setSource(m_source, &m_workspace);
    makeFilters();
    m_split = new SplitView(m_table, m_detail, QStringLiteral("members.duty.split"));
    setBody(m_split);

    connect(m_table, &TableView::currentKeyChanged, this, &DutyPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        m_split->setDetailOpen(true);
        m_detail->setFocus();
    });
    connect(m_table, &TableView::selectionCountChanged, this, &DutyPage::showStatus);
    connect(m_table, &TableView::counted, this, [this] {
        updateEmptyState();
        showStatus();
    });
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 entries written to %2.").arg(rows).arg(path));
    });
    connect(m_detail, &DutyDetail::failed, this, &Page::showError);
    connect(m_detail, &DutyDetail::saved, this, [this](qint64 id) { showRecord(QStringLiteral("duty_record"), id); });
    connect(m_detail, &DutyDetail::editingChanged, this, [this](bool editing) {
        if (!editing)
            m_table->setFocus();
    });
    connect(m_detail, &DutyDetail::sourceWanted, this, &DutyPage::openSource);
    connect(m_detail, &DutyDetail::memberWanted, this, [this](qint64 id) { m_context.openPage(QStringLiteral("members.roster"), QStringLiteral("person"), id); });
    connect(&m_workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("duty_record")) || info.touches(QStringLiteral("attachment")) || info.touches(QStringLiteral("setting")))
            m_detail->refresh();
        if (info.touches(QStringLiteral("duty_record")) || info.touches(QStringLiteral("term")) || info.touches(QStringLiteral("setting")))
            fill();
    });
    fill();
    query();
    m_table->setFocus();
}

DutyPage::~DutyPage() = default;

void DutyPage::makeActions()
{
    const bool writable = !m_workspace.database().isReadOnly();
    auto *scores = addTitleAction(QStringLiteral("duty.scores"), QStringLiteral("view-statistics"), tr("Duty scores"));
    connect(scores, &QAction::triggered, this, [this] { m_context.openPage(QStringLiteral("members.scores")); });
    auto *import = addTitleAction(QStringLiteral("duty.import"), QStringLiteral("document-import"), tr("Import"));
    import->setEnabled(writable);
    connect(import, &QAction::triggered, this, [this] { m_context.openPage(QStringLiteral("members.dutyimport")); });
    auto *exporting = addTitleAction(QStringLiteral("duty.export"), QStringLiteral("document-export"), tr("Export"));
    connect(exporting, &QAction::triggered, this, [this] { m_table->exportRows(m_context.interaction(), tr("Duty ledger")); });
    auto *print = addTitleAction(QStringLiteral("duty.print"), QStringLiteral("document-print"), tr("Print"));
    connect(print, &QAction::triggered, this, [this] { m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(tr("Duty ledger")))); });
    auto *add = addTitleAction(QStringLiteral("duty.add"), QStringLiteral("list-add"), tr("New entry"), true);
    add->setEnabled(writable);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &DutyPage::addEntry);

    auto *edit = new QAction(tr("Correct"), this);
    edit->setObjectName(QStringLiteral("duty.edit"));
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    edit->setEnabled(writable);
    connect(edit, &QAction::triggered, this, [this] {
        m_split->setDetailOpen(true);
        m_detail->edit();
    });
    auto *remove = new QAction(tr("Remove…"), this);
    remove->setObjectName(QStringLiteral("duty.remove"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(writable);
    connect(remove, &QAction::triggered, this, &DutyPage::removeEntry);
    QWidget::addAction(edit);
    m_table->addAction(remove);
    m_table->setContextActions({edit, remove});
    auto *filter = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, this, [this] { m_search->setFocus(); });
}

void DutyPage::makeFilters()
{
    m_search = new SearchField(QStringLiteral("duty.search"), tr("Name, initials, matter, organiser"), this, QStringLiteral("view-filter"));
    m_year = new FilterCombo(QStringLiteral("duty.filter.year"), tr("Year"));
    m_kind = new FilterCombo(QStringLiteral("duty.filter.kind"), tr("Kind"));
    m_outcome = new FilterCombo(QStringLiteral("duty.filter.outcome"), tr("Outcome"));
    m_origin = new FilterCombo(QStringLiteral("duty.filter.origin"), tr("Source"));
    QList<QPair<QVariant, QString>> kinds{{QVariant(), tr("all")}}, outcomes{{QVariant(), tr("all")}};
    for (const QString &word : dutyKindWords())
        kinds.append({word, word});
    for (const QString &word : dutyOutcomeWords())
        outcomes.append({word, word});
    m_kind->setChoices(kinds);
    m_outcome->setChoices(outcomes);
    m_origin->setChoices({{QVariant(), tr("all")}, {QStringLiteral("hand"), tr("entered or imported")}, {QStringLiteral("meeting"), tr("from other records")},
                          {QStringLiteral("noproof"), tr("without proof")}});
    filterRow()->addWidget(m_search);
    for (FilterCombo *combo : {m_year, m_kind, m_outcome, m_origin}) {
        filterRow()->addWidget(combo);
        connect(combo, &FilterCombo::choiceChanged, this, &DutyPage::query);
    }
    auto *clear = new Button(QStringLiteral("duty.clear"), QStringLiteral("edit-clear"), tr("Clear"), nullptr, Button::Kind::Flat);
    filterRow()->addWidget(clear);
    filterRow()->addStretch();
    filterRow()->addWidget(m_table->makeColumnButton(this));
    connect(clear, &Button::clicked, this, &DutyPage::clearFilters);
    connect(m_search, &SearchField::searched, this, &DutyPage::query);
}

void DutyPage::fill()
{
    const auto years = ScoreBooks(m_workspace).years();
    if (!years) {
        showError(years.error());
        return;
    }
    QList<QPair<QVariant, QString>> choices{{QVariant(), tr("all")}};
    const QList<int> closed = m_workspace.dutyLedger().closedYears();
    for (const int year : *years)
        choices.append({year, closed.contains(year) ? tr("%1 (closed)").arg(year) : QString::number(year)});
    {
        const QSignalBlocker blocker(m_year);
        m_year->setChoices(choices);
    }
    if (const auto term = m_workspace.directory().currentTerm()) {
        m_term = *term;
        m_detail->setTerm(m_term);
        setFacts(m_term.name);
    }
}

void DutyPage::query()
{
    if (m_clearing)
        return;
    TableQuery query = m_table->query();
    query.filters = {{QStringLiteral("term"), m_term.id}};
    const auto set = [&](const char *name, const QVariant &value) {
        if (value.isValid() && !value.toString().isEmpty())
            query.filters.insert(QLatin1String(name), value);
    };
    set("text", m_search->text().simplified());
    set("year", m_year->choice());
    set("kind", m_kind->choice());
    set("outcome", m_outcome->choice());
    if (m_origin->choice() == QVariant(QStringLiteral("noproof")))
        query.filters.insert(QStringLiteral("without"), QStringLiteral("proof"));
    else
        set("origin", m_origin->choice());
    if (m_person != 0)
        query.filters.insert(QStringLiteral("person"), m_person);
    m_table->setQuery(query);
}

bool DutyPage::isFiltered() const
{
    return m_person != 0 || !m_search->text().trimmed().isEmpty() || m_year->isSet() || m_kind->isSet() || m_outcome->isSet() || m_origin->isSet();
}

void DutyPage::clearFilters()
{
    m_clearing = true;
    m_person = 0;
    m_search->clear();
    for (FilterCombo *combo : {m_year, m_kind, m_outcome, m_origin})
        combo->reset();
    m_clearing = false;
    messageBar().clear();
    query();
}

void DutyPage::showCurrent(qint64 key)
{
    if (m_returning)
        return;
    if (m_detail->isEditing() && key != m_detail->recordId() && !m_detail->mayLeave()) {
        m_returning = true;
        m_table->selectKey(m_detail->recordId());
        m_returning = false;
        return;
    }
    m_detail->showRecord(key);
    showStatus();
}

void DutyPage::showStatus()
{
    const qint64 shown = m_table->windowed() ? m_table->windowed()->totalCount() : -1;
    if (shown < 0)
        return;
    QStringList parts{isFiltered() ? tr("%1 entries found").arg(shown) : tr("%1 entries").arg(shown)};
    if (const int selected = m_table->selectedRowCount(); selected > 1)
        parts << tr("%1 selected").arg(selected);
    parts << tr("↑↓ next entry  Enter open  Ctrl+N new  F2 correct  Ctrl+C copy as table");
    setStatusText(parts.join(QStringLiteral("    ")));
}

void DutyPage::updateEmptyState()
{
    auto *state = m_table->emptyState() ? m_table->emptyState() : new EmptyState({}, m_table);
    if (isFiltered()) {
        state->setSentence(tr("No entry fits these filters."));
        Button *button = state->setAction(QStringLiteral("duty.empty.clear"), QStringLiteral("edit-clear"), tr("Clear the filters"));
        connect(button, &Button::clicked, this, &DutyPage::clearFilters);
    } else {
        state->setSentence(tr("Nothing is entered yet. Attendance comes from the meetings by itself; enter the rest, or import a table."));
        Button *button = state->setAction(QStringLiteral("duty.empty.add"), QStringLiteral("list-add"), tr("New entry"));
        button->setEnabled(!m_workspace.database().isReadOnly());
        connect(button, &Button::clicked, this, &DutyPage::addEntry);
    }
    if (state != m_table->emptyState())
        m_table->setEmptyState(state);
}

void DutyPage::addEntry()
{
    if (m_term.id == 0) {
        showError({ErrorCode::NotFound, tr("There are no members yet. Import a roster first."), {}});
        return;
    }
    m_split->setDetailOpen(true);
    m_detail->create();
}

void DutyPage::removeEntry()
{
    if (m_detail->recordId() == 0 || !m_detail->mayLeave())
        return;
    const DutyEvent event = m_detail->event();
    if (event.isAutomatic()) {
        messageBar().showMessage(MessageBar::Kind::Warning, tr("This entry comes from another record and is corrected there."), tr("Open"),
                                 [this, event] { openSource(event.sourceTable, event.sourceId); });
        return;
    }
    const auto mine = std::find_if(event.participants.cbegin(), event.participants.cend(),
                                   [this](const DutyParticipant &one) { return one.recordId == m_detail->recordId(); });
    if (mine == event.participants.cend())
        return;
    const DutyEvents events(m_workspace);
    Outcome done;
    if (event.participants.size() == 1) {
        if (m_context.interaction().ask(this, {tr("Remove the entry?"), tr("“%1” of %2 goes to the recycle bin. Ctrl+Z takes it back.").arg(event.item, mine->name),
                                               {tr("Remove"), tr("Cancel")}, 1, 1, true})
            != 0)
            return;
        done = events.remove(event);
    } else {
        const int answer = m_context.interaction().ask(
            this, {tr("Remove the entry?"), tr("“%1” was entered for %2 members.").arg(event.item).arg(event.participants.size()),
                   {tr("Only %1").arg(mine->name), tr("All %1").arg(event.participants.size()), tr("Cancel")}, 2, 2, true});
        if (answer == 2 || answer < 0)
            return;
        done = answer == 0 ? events.remove(event, mine->recordId) : events.remove(event);
    }
    if (!done)
        showError(done.error());
}

void DutyPage::openSource(const QString &table, qint64 id)
{
    for (const PageEntry &page : m_context.registries().pages) {
        if (page.tables.contains(table)) {
            m_context.openPage(page.id, table, id);
            return;
        }
    }
    messageBar().showMessage(MessageBar::Kind::Warning, tr("The part of the program that this entry comes from is switched off. Switch it on under Settings, Plug-ins."));
}

bool DutyPage::showRecord(const QString &table, qint64 id)
{
    if (table == QStringLiteral("person")) {
        if (!m_detail->mayLeave())
            return false;
        const auto person = m_workspace.directory().person(id);
        if (!person)
            return false;
        clearFilters();
        m_person = id;
        query();
        messageBar().showMessage(MessageBar::Kind::Info, tr("Only entries of %1 are shown.").arg(person->name), tr("Show all"), [this] { clearFilters(); });
        return true;
    }
    if (table != QStringLiteral("duty_record") || !DutyEvents(m_workspace).of(id))
        return false;
    const auto index = m_source->indexOf(m_table->query(), id);
    if (!index)
        return false;
    if (*index < 0)
        clearFilters();
    m_table->selectKey(id);
    m_detail->showRecord(id);
    m_split->setDetailOpen(true);
    return true;
}

bool DutyPage::mayLeave()
{
    return m_detail->mayLeave();
}

} // namespace xz::members
