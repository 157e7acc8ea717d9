#include "ui/rosterpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <utility>

#include "core/common/progress.h"
#include "core/directory/customfields.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/archivelists.h"
#include "data/dutystanding.h"
#include "data/memberarchive.h"
#include "data/memberwriter.h"
#include "data/publishedtext.h"
#include "data/rostersource.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/memberdetail.h"
#include "ui/memberform.h"
#include "ui/memberpages.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/rosterfilters.h"
#include "ui/termcombo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/draftstore.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

namespace {

const QString dossierSource = QStringLiteral("members.dossier");

constexpr int standingRestMs = 600;

std::shared_ptr<RosterSource> rosterSource(Workspace &workspace, int dutyYear = 0)
{
    const auto custom = CustomFields(workspace).fields();
    return std::make_shared<RosterSource>(workspace, custom ? *custom : QList<CustomField>(), dutyYear);
}

} // namespace

RosterPage::RosterPage(ModuleContext &context, QWidget *parent, std::shared_ptr<FieldRequest> request)
    : Page(parent), m_context(context), m_request(std::move(request)), m_workspace(*context.workspace()),
      m_drafts(std::make_unique<DraftStore>(m_workspace.database().filesFolder() + QStringLiteral("/drafts"))),
      m_source(rosterSource(m_workspace)), m_termCombo(new TermCombo(QStringLiteral("roster.term"))),
      m_table(new TableView(QStringLiteral("members.roster"))),
      m_detail(new MemberDetail(m_workspace, context.interaction(), m_drafts.get()))
{
    setObjectName(QStringLiteral("rosterPage"));
    setTitle(tr("Members"));
    setHelpTopic(QStringLiteral("members-roster"));
    setContextWidget(m_termCombo);
    makeActions();
    m_table->setAccessibleName(tr("Members"));
    m_table->setStartsAtFirst(true);
    m_table->setSource(m_source, &m_workspace);
    m_filters = new RosterFilters(filterRow(), m_table->makeColumnButton(this), this);
    m_split = new SplitView(m_table, m_detail, QStringLiteral("members.roster.split"));
    setBody(m_split);

    connect(m_termCombo, &TermCombo::termChosen, this, &RosterPage::setTerm);
    connect(m_filters, &RosterFilters::changed, this, &RosterPage::query);
    connect(m_filters, &RosterFilters::orderChanged, this, &RosterPage::query);
    connect(m_table, &TableView::currentKeyChanged, this, &RosterPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        m_split->setDetailOpen(true);
        m_detail->setFocus();
    });
    connect(m_table, &TableView::keyNotFound, this, [this](qint64 key) {
        // Whoever is asked for by name is shown, filtered out or not.
        if (key != std::exchange(m_wanted, 0))
            return;
        m_filters->clear();
        m_table->selectKey(key);
    });
    connect(m_table, &TableView::selectionCountChanged, this, &RosterPage::showStatus);
    connect(m_table, &TableView::counted, this, [this] {
        updateEmptyState();
        showStatus();
    });
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 members written to %2.").arg(rows).arg(path));
    });
    connect(m_detail, &MemberDetail::failed, this, &Page::showError);
    connect(m_detail, &MemberDetail::saved, this, [this](qint64 personId) {
        if (!showRecord(QStringLiteral("person"), personId))
            showFacts();
    });
    connect(m_detail, &MemberDetail::editingChanged, this, [this](bool editing) {
        if (!editing)
            m_table->setFocus();
    });
    connect(m_detail, &MemberDetail::dossierWanted, this,
            [this](qint64 personId) { m_context.openPrint(dossierSource, {personId}); });
    const auto &sources = context.registries().printSources;
    m_detail->setDossierAvailable(std::any_of(sources.begin(), sources.end(), [](const auto &source) { return source->id() == dossierSource; }));
    connect(&m_workspace, &Workspace::changed, this, &RosterPage::workspaceChanged);
    m_standingTimer.setSingleShot(true);
    m_standingTimer.setInterval(standingRestMs);
    connect(&m_standingTimer, &QTimer::timeout, this, &RosterPage::loadStanding);
    fillTerms();
    m_table->setFocus();
}

RosterPage::~RosterPage() = default;

void RosterPage::makeActions()
{
    const bool writable = !m_workspace.database().isReadOnly();
    auto *import = addTitleAction(QStringLiteral("roster.import"), QStringLiteral("document-import"), tr("Import roster"));
    import->setEnabled(writable);
    connect(import, &QAction::triggered, this, [this] { m_context.openPage(QStringLiteral("members.import")); });

    // What is done with members, and every page of the section that has no button of its own.
    auto *dutyPages = new QMenu(this);
    dutyPages->setObjectName(QStringLiteral("roster.duty.menu"));
    auto *pages = new QMenu(this);
    pages->setObjectName(QStringLiteral("roster.pages.menu"));
    for (const PageEntry &entry : m_context.registries().pages) {
        if (entry.section != QLatin1String("members") || entry.id == QLatin1String("members.roster") || entry.id == QLatin1String("members.import"))
            continue;
        QMenu *menu = entry.order < firstArchivePage ? dutyPages : pages;
        QAction *action = menu->addAction(entry.title, this, [this, id = entry.id] { m_context.openPage(id); });
        action->setObjectName(QStringLiteral("roster.page.%1").arg(entry.id));
    }
    addTitleAction(QStringLiteral("roster.duty"), QStringLiteral("view-task"), tr("Duty"), false, dutyPages);
    pages->addSeparator();
    QAction *bulk = pages->addAction(tr("Change a field of the selected…"), this, &RosterPage::bulkEdit);
    bulk->setObjectName(QStringLiteral("roster.bulk"));
    QAction *merge = pages->addAction(tr("Merge the two selected records…"), this, &RosterPage::mergePersons);
    merge->setObjectName(QStringLiteral("roster.merge"));
    QAction *photos = pages->addAction(tr("Photos from a folder…"), this, &RosterPage::importPhotos);
    photos->setObjectName(QStringLiteral("roster.photos"));
    for (QAction *action : {bulk, merge, photos})
        action->setEnabled(writable);
    addTitleAction(QStringLiteral("roster.pages"), QStringLiteral("view-list-details"), tr("Manage"), false, pages);

    auto *exportMenu = new QMenu(this);
    exportMenu->setObjectName(QStringLiteral("roster.export.menu"));
    const auto add = [this](QMenu *menu, const QString &name, const QString &text, auto run) {
        QAction *action = menu->addAction(text, this, run);
        action->setObjectName(name);
    };
    add(exportMenu, QStringLiteral("roster.export.table"), tr("Table as Excel or csv…"), [this] { exportTable(); });
    exportMenu->addSeparator();
    add(exportMenu, QStringLiteral("roster.export.bySector"), tr("Copy list by sector"), [this] { copyList(MemberListLayout::Sector); });
    add(exportMenu, QStringLiteral("roster.export.byStrokes"), tr("Copy list by strokes"), [this] { copyList(MemberListLayout::Strokes); });
    exportMenu->addSeparator();
    for (const QString &list : ArchiveLists::ids())
        add(exportMenu, QStringLiteral("roster.export.%1").arg(list), tr("%1 as Excel…").arg(ArchiveLists::title(list)), [this, list] { exportList(list); });
    addTitleAction(QStringLiteral("roster.export"), QStringLiteral("document-export"), tr("Export"), false, exportMenu);

    auto *printMenu = new QMenu(this);
    printMenu->setObjectName(QStringLiteral("roster.print.menu"));
    for (const auto &source : m_context.registries().printSources)
        if (source->id() == QStringLiteral("members.roster") || source->id() == QStringLiteral("members.archive"))
            for (const PrintTemplate &printTemplate : source->templates())
                add(printMenu, QStringLiteral("roster.print.%1").arg(printTemplate.id), printTemplate.title, [this, sourceId = source->id(), id = printTemplate.id] { print(sourceId, id); });
    printMenu->addSeparator();
    add(printMenu, QStringLiteral("roster.print.table"), tr("This table as it stands"), [this] { printTable(); });
    addTitleAction(QStringLiteral("roster.print"), QStringLiteral("document-print"), tr("Print"), false, printMenu);

    auto *addAction = addTitleAction(QStringLiteral("roster.add"), QStringLiteral("list-add"), tr("Add member"), true);
    addAction->setEnabled(writable);
    addAction->setShortcut(QKeySequence::New);
    addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(addAction, &QAction::triggered, this, &RosterPage::addMember);

    auto *edit = new QAction(tr("Edit"), this);
    edit->setObjectName(QStringLiteral("roster.edit"));
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    edit->setEnabled(writable);
    connect(edit, &QAction::triggered, this, [this] {
        m_split->setDetailOpen(true);
        m_detail->edit();
    });
    auto *remove = new QAction(tr("Remove…"), this);
    remove->setObjectName(QStringLiteral("roster.remove"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(writable);
    connect(remove, &QAction::triggered, this, &RosterPage::removeMember);
    QWidget::addAction(edit);
    m_table->addAction(remove);
    m_table->setContextActions({edit, bulk, merge, remove});

    auto *filter = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, this, [this] { m_filters->focusSearch(); });
}

void RosterPage::fillTerms()
{
    const auto term = m_termCombo->refill(m_workspace.directory());
    if (!term) {
        showError(term.error());
        return;
    }
    setTerm(*term);
}

void RosterPage::setTerm(const Term &term)
{
    if (!m_detail->mayLeave()) {
        m_termCombo->restore(m_term.id);
        return;
    }
    m_term = term;
    if (const auto year = DutyStanding::newestYear(m_workspace, term); year && *year != m_source->dutyYear())
        resetSource();
    if (const auto filled = m_filters->fill(m_workspace, term); !filled)
        showError(filled.error());
    query();
    showFacts();
    loadStanding();
}

void RosterPage::query()
{
    TableQuery query = m_table->query();
    query.filters = m_filters->filters();
    query.sortColumn = m_filters->order();
    query.descending = false;
    const TableQuery asked = m_table->query();
    // The search box speaks up once more after it was cleared with the other filters: the row just shown must stay.
    if (query.filters != asked.filters || query.sortColumn != asked.sortColumn || asked.descending)
        m_table->setQuery(query);
}

void RosterPage::showCurrent(qint64 key)
{
    if (m_returning)
        return;
    qint64 personId = 0;
    if (key != 0) {
        const auto found = MemberArchives(m_workspace).personOf(key);
        if (found)
            personId = *found;
        else if (found.error().code != ErrorCode::NotFound)
            showError(found.error());
    }
    if (m_detail->isEditing()) {
        if (personId == m_detail->personId())
            return;
        if (!m_detail->mayLeave()) {
            m_returning = true;
            showRecord(QStringLiteral("person"), m_detail->personId());
            m_returning = false;
            return;
        }
    }
    m_detail->showPerson(personId, m_term);
    showStatus();
    followRequest();
}

void RosterPage::showStatus()
{
    const qint64 shown = m_table->windowed() ? m_table->windowed()->totalCount() : -1;
    if (shown < 0)
        return;
    QStringList parts;
    parts << (m_filters->isFiltered() ? tr("%1 found of %2 members").arg(shown).arg(m_total) : tr("%1 members").arg(shown));
    const int selected = m_table->selectedRowCount();
    if (selected == 1 && !m_detail->personName().isEmpty())
        parts << tr("1 selected: %1").arg(m_detail->personName());
    else if (selected > 0)
        parts << tr("%1 selected").arg(selected);
    parts << tr("↑↓ next member  Enter open  F2 edit  Ctrl+C copy as table");
    setStatusText(parts.join(QStringLiteral("    ")));
}

void RosterPage::resetSource()
{
    const auto year = DutyStanding::newestYear(m_workspace, m_term);
    if (!year) {
        showError(year.error());
        return;
    }
    const qint64 current = m_table->currentKey();
    const TableQuery kept = m_table->query();
    m_source = rosterSource(m_workspace, *year);
    m_table->setSource(m_source, &m_workspace);
    m_table->setQuery(kept);
    m_table->selectKey(current);
}

void RosterPage::loadStanding()
{
    if (m_term.id == 0)
        return;
    const auto year = DutyStanding::newestYear(m_workspace, m_term);
    if (!year) {
        showError(year.error());
        return;
    }
    if (*year != m_source->dutyYear() && !m_detail->isEditing())
        resetSource();
    if (m_source->dutyYear() == 0)
        return;
    const int generation = ++m_standingGeneration;
    runTask<DutyStanding>(
        this, tr("Reckoning the scores"), [workspace = &m_workspace, year = m_source->dutyYear()](Progress &) { return DutyStanding::load(*workspace, year); },
        [this, generation](const Result<DutyStanding> &standing) {
            if (generation != m_standingGeneration)
                return;
            if (!standing) {
                showError(standing.error());
                return;
            }
            m_source->setStanding(std::make_shared<DutyStanding>(*standing));
            m_table->windowed()->refresh();
        });
}

void RosterPage::showFacts()
{
    if (m_term.id == 0) {
        setFacts({});
        return;
    }
    TableQuery all;
    all.filters = {{QStringLiteral("term"), m_term.id}, {QStringLiteral("state"), QStringLiteral("inOffice")}};
    struct Facts { qint64 members = 0; qsizetype sectors = 0; };
    runTask<Facts>(
        this, tr("Counting members"),
        [source = m_source, all, workspace = &m_workspace, term = m_term.id](Progress &) -> Result<Facts> {
            const auto members = source->count(all);
            if (!members)
                return members.error();
            const auto sectors = workspace->directory().codes(CodeTable::Sector, term);
            if (!sectors)
                return sectors.error();
            return Facts{*members, sectors->size()};
        },
        [this](const Result<Facts> &facts) {
            if (!facts) {
                showError(facts.error());
                return;
            }
            m_total = facts->members;
            setFacts(tr("%1 in office · %2 sectors").arg(facts->members).arg(facts->sectors));
            showStatus();
        });
}

void RosterPage::updateEmptyState()
{
    const bool filtered = m_filters->isFiltered();
    auto *state = m_table->emptyState() ? m_table->emptyState() : new EmptyState({}, m_table);
    if (filtered) {
        state->setSentence(tr("No member fits these filters."));
        Button *button = state->setAction(QStringLiteral("roster.empty.clear"), QStringLiteral("edit-clear"), tr("Clear the filters"));
        connect(button, &Button::clicked, m_filters, &RosterFilters::clear);
    } else {
        state->setSentence(tr("No members yet. Import a roster, or add them one by one."));
        Button *button = state->setAction(QStringLiteral("roster.empty.import"), QStringLiteral("document-import"), tr("Import roster"));
        button->setEnabled(!m_workspace.database().isReadOnly());
        connect(button, &Button::clicked, this, [this] { m_context.openPage(QStringLiteral("members.import")); });
    }
    if (state != m_table->emptyState())
        m_table->setEmptyState(state);
}

void RosterPage::workspaceChanged(const CommitInfo &info)
{
    static const QStringList codeTables{QStringLiteral("term"), QStringLiteral("sector"), QStringLiteral("committee"), QStringLiteral("member_group"),
                                        QStringLiteral("party"), QStringLiteral("post")};
    const bool codes = std::any_of(codeTables.begin(), codeTables.end(), [&](const QString &table) { return info.touches(table); });
    if (info.touches(QStringLiteral("custom_field")) && !m_detail->isEditing()) {
        resetSource();
        m_standingTimer.start();
        if (const auto filled = m_filters->fill(m_workspace, m_term); !filled)
            showError(filled.error());
    }
    if (info.touches(QStringLiteral("term")))
        fillTerms();
    else if (codes)
        if (const auto filled = m_filters->fill(m_workspace, m_term); !filled)
            showError(filled.error());
    if (codes || info.touches(QStringLiteral("membership")))
        showFacts();
    if (codes || info.touches(QStringLiteral("membership")) || info.touches(QStringLiteral("duty_record")) || info.touches(QStringLiteral("score_scheme"))
        || info.touches(QStringLiteral("score_year")) || info.touches(QStringLiteral("setting")))
        m_standingTimer.start();
    if (!m_detail->isEditing() && (codes || info.touches(QStringLiteral("person")) || info.touches(QStringLiteral("membership"))
                                   || info.touches(QStringLiteral("attachment")) || info.touches(QStringLiteral("duty_record")) || info.touches(QStringLiteral("pairing"))))
        m_detail->refresh();
}

bool RosterPage::ensureTerm()
{
    if (m_term.id != 0)
        return true;
    const auto answer = m_context.interaction().askText(this, tr("Which term?"), tr("Number of the term these members belong to:"), QStringLiteral("1"));
    if (!answer)
        return false;
    const auto number = parseChineseNumber(*answer);
    if (!number || *number < 1 || *number > 99) {
        showError({ErrorCode::BadInput, tr("“%1” is no number of a term. Enter one like 5.").arg(*answer), {}});
        return false;
    }
    Term term;
    term.number = int(*number);
    term.name = QStringLiteral("第%1届").arg(chineseNumber(*number));
    term.isCurrent = true;
    ChangeSet changes(m_workspace, tr("New term %1").arg(term.name));
    term.id = m_workspace.directory().addTerm(changes, term);
    if (const auto committed = changes.commit(); !committed) {
        showError(committed.error());
        return false;
    }
    fillTerms();
    return m_term.id != 0;
}

void RosterPage::addMember()
{
    if (!ensureTerm())
        return;
    m_split->setDetailOpen(true);
    m_detail->create(m_term);
}

void RosterPage::removeMember()
{
    if (m_detail->personId() == 0 || !m_detail->mayLeave())
        return;
    const Person person = m_detail->archive().person;
    const int answer = m_context.interaction().ask(
        this, {tr("Remove the member?"),
               tr("%1 goes to the recycle bin with all terms of office. Ctrl+Z takes it back. Members who left office are better kept: edit them and choose how they left.")
                   .arg(person.name),
               {tr("Remove"), tr("Cancel")}, 1, 1, true});
    if (answer != 0)
        return;
    if (const auto removed = MemberWriter(m_workspace).remove(person); !removed)
        showError(removed.error());
}

void RosterPage::exportTable()
{
    m_table->exportRows(m_context.interaction(), tr("Members of %1").arg(m_term.name));
}

void RosterPage::copyList(MemberListLayout layout)
{
    runTask<QString>(
        this, tr("Making the list"),
        [workspace = &m_workspace, term = m_term.id, layout](Progress &) { return publishedText(*workspace, term, layout); },
        [this](const Result<QString> &text) {
            if (!text) {
                showError(text.error());
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            messageBar().showMessage(MessageBar::Kind::Info, tr("The list is on the clipboard; paste it where it is needed."));
        });
}

void RosterPage::print(const QString &sourceId, const QString &templateId)
{
    QVariantMap options{{QStringLiteral("order"), m_filters->order()}};
    if (!m_filters->isFiltered()) {
        m_context.openPrint(sourceId, {m_term.id}, templateId, options);
        return;
    }
    // What is filtered is what is printed.
    runTask<QVariantList>(
        this, tr("Making the list"),
        [source = m_source, query = m_table->query()](Progress &) -> Result<QVariantList> {
            const auto persons = source->persons(query);
            if (!persons)
                return persons.error();
            return QVariantList(persons->cbegin(), persons->cend());
        },
        [this, sourceId, templateId, options](const Result<QVariantList> &persons) mutable {
            if (!persons) {
                showError(persons.error());
                return;
            }
            options.insert(QStringLiteral("range"), QStringLiteral("selected"));
            options.insert(QStringLiteral("selected"), *persons);
            m_context.openPrint(sourceId, {m_term.id}, templateId, options);
        });
}

void RosterPage::printTable()
{
    m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(tr("Members of %1").arg(m_term.name))));
}

bool RosterPage::showRecord(const QString &table, qint64 id)
{
    qint64 membershipId = 0;
    if (table == QStringLiteral("membership")) {
        membershipId = id;
    } else if (table == QStringLiteral("person")) {
        const auto memberships = m_workspace.directory().membershipsOf(id);
        if (!memberships || memberships->isEmpty())
            return false;
        membershipId = memberships->last().id;
        for (const Membership &membership : *memberships)
            if (membership.termId == m_term.id)
                membershipId = membership.id;
    } else {
        return false;
    }
    const auto membership = m_workspace.directory().membership(membershipId);
    if (!membership)
        return false;
    if (membership->termId != m_term.id)
        m_termCombo->setChoice(QVariant::fromValue(membership->termId));
    m_wanted = membershipId;
    m_table->selectKey(membershipId);
    m_split->setDetailOpen(true);
    followRequest();
    return true;
}

bool RosterPage::mayLeave()
{
    return m_detail->mayLeave();
}

} // namespace xz::members
