#include "ui/bodiespage.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/workspace.h"
#include "data/archivelists.h"
#include "sdk/modulecontext.h"
#include "ui/bodiesmodel.h"
#include "ui/interaction/interaction.h"
#include "ui/models/plaintable.h"
#include "ui/sharebars.h"
#include "ui/termcombo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"
#include "ui/widgets/tabbar.h"

namespace xz::members {

BodiesPage::BodiesPage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_termCombo(new TermCombo(QStringLiteral("bodies.term"))),
      m_kinds(new SegmentedControl(QStringLiteral("bodies.kind"), this)), m_model(new BodiesModel(this)),
      m_table(makePlainTable(QStringLiteral("bodies.table"), tr("Bodies in order"), m_model, BodiesModel::Conveners)), m_title(makeLabel({}, TextRole::Name)),
      m_hint(makeLabel({}, TextRole::Hint)), m_tabs(new TabBar), m_bars(new ShareBars), m_memberModel(new BodyMembersModel(this)),
      m_members(makePlainTable(QStringLiteral("bodies.members"), tr("Members of the body"), m_memberModel, BodyMembersModel::Organisation))
{
    setObjectName(QStringLiteral("members.bodies.page"));
    setTitle(tr("Sectors and bodies"));
    setHelpTopic(QStringLiteral("members-bodies"));
    setContextWidget(m_termCombo);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_members->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_bars->setObjectName(QStringLiteral("bodies.composition"));
    m_bars->setAccessibleName(tr("Composition"));
    m_title->setObjectName(QStringLiteral("bodies.title"));
    m_title->setWordWrap(true);
    makeActions();

    m_tabs->setObjectName(QStringLiteral("bodies.tabs"));
    m_tabs->setAccessibleName(tr("Composition or members"));
    m_tabs->addTab(tr("Composition"));
    m_tabs->addTab(tr("Members"));
    const Theme &theme = Theme::app();
    m_split = new Button(QStringLiteral("bodies.split"), {}, tr("Split off…"), nullptr);
    m_convener = new Button(QStringLiteral("bodies.convener"), {}, tr("Convener"), nullptr);
    m_split->setSmall(true);
    m_convener->setSmall(true);
    auto *memberButtons = new QHBoxLayout;
    memberButtons->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    memberButtons->setSpacing(theme.px(8));
    memberButtons->addWidget(m_hint, 1);
    memberButtons->addWidget(m_convener);
    memberButtons->addWidget(m_split);
    auto *memberPane = new QWidget;
    auto *memberLayout = new QVBoxLayout(memberPane);
    memberLayout->setContentsMargins(0, 0, 0, 0);
    memberLayout->setSpacing(0);
    memberLayout->addLayout(memberButtons);
    memberLayout->addWidget(m_members, 1);
    auto *stack = new QStackedWidget;
    stack->addWidget(makeScrollingPane(QStringLiteral("bodies.charts"), m_bars));
    stack->addWidget(memberPane);
    auto *pane = new QWidget;
    makePane(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, theme.px(12), 0, 0);
    layout->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    layout->addLayout(tabLine);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(stack, 1);
    auto *split = new SplitView(m_table, pane, QStringLiteral("members.bodies.split"));
    split->setDetailWidth(520);
    setBody(split);

    connect(m_tabs, &TabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    connect(m_split, &Button::clicked, this, &BodiesPage::split);
    connect(m_convener, &Button::clicked, this, &BodiesPage::toggleConvener);
    connect(m_members, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_context.openPage(QStringLiteral("members.roster"), QStringLiteral("person"), m_memberModel->members().value(index.row()).personId);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BodiesPage::showSelection);
    connect(m_table, &QTableView::activated, this, &BodiesPage::rename);
    connect(m_termCombo, &TermCombo::termChosen, this, [this](const Term &term) {
        m_term = term;
        load();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("term")))
            fillTerms();
        static const QStringList shown{QStringLiteral("sector"), QStringLiteral("committee"), QStringLiteral("member_group"), QStringLiteral("membership"), QStringLiteral("person"),
                                       QStringLiteral("party"), QStringLiteral("term")};
        if (std::any_of(shown.begin(), shown.end(), [&info](const QString &table) { return info.touches(table); })) {
            const QList<Body> kept = selected();
            load(kept.size() == 1 ? kept.first().entry.id : 0);
        }
    });
    setStatusText(tr("Ctrl+click select several    Alt+↑↓ order    Enter rename"));
    fillTerms();
    load();
}

void BodiesPage::makeActions()
{
    m_kinds->setAccessibleName(tr("Kind of bodies"));
    m_kinds->addSegment(QStringLiteral("sector"), tr("Sectors"));
    m_kinds->addSegment(QStringLiteral("committee"), tr("Committees"));
    m_kinds->addSegment(QStringLiteral("group"), tr("Groups"));
    m_kinds->setCurrent(QStringLiteral("sector"));
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        setTable(id == QLatin1String("committee") ? CodeTable::Committee : id == QLatin1String("group") ? CodeTable::MemberGroup : CodeTable::Sector);
    });
    filterRow()->addWidget(m_kinds);
    const auto button = [this](const char *name, const char *icon, const QString &text, void (BodiesPage::*run)()) {
        auto *made = new Button(QLatin1String("bodies.") + QLatin1String(name), QLatin1String(icon), text, this);
        filterRow()->addWidget(made);
        if (run)
            connect(made, &Button::clicked, this, run);
        return made;
    };
    m_rename = button("rename", "edit-rename", tr("Rename"), &BodiesPage::rename);
    m_up = button("up", "go-up", tr("Up"), nullptr);
    m_down = button("down", "go-down", tr("Down"), nullptr);
    m_merge = button("merge", "transform-move", tr("Merge…"), &BodiesPage::merge);
    m_remove = button("remove", "edit-delete", tr("Remove"), &BodiesPage::remove);
    filterRow()->addStretch();
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    for (const int direction : {-1, 1}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | (direction < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, direction] { move(direction); });
        QWidget::addAction(action);
    }
    auto *exportAction = addTitleAction(QStringLiteral("bodies.export"), QStringLiteral("document-export"), tr("Export"));
    exportAction->setToolTip(tr("The table of the composition as xlsx or csv"));
    connect(exportAction, &QAction::triggered, this, &BodiesPage::exportTable);
    auto *printAction = addTitleAction(QStringLiteral("bodies.print"), QStringLiteral("document-print"), tr("Print"));
    connect(printAction, &QAction::triggered, this, [this] { m_context.openPrint(QStringLiteral("members.archive"), {m_term.id}, QStringLiteral("members.") + listId()); });
    auto *addAction = addTitleAction(QStringLiteral("bodies.add"), QStringLiteral("list-add"), tr("Add"), true);
    addAction->setEnabled(!m_workspace.database().isReadOnly());
    connect(addAction, &QAction::triggered, this, &BodiesPage::add);
}

void BodiesPage::fillTerms()
{
    const auto term = m_termCombo->refill(m_workspace.directory());
    if (!term) {
        showError(term.error());
        return;
    }
    m_term = *term;
}

Bodies BodiesPage::bodies() const
{
    return Bodies(m_workspace, m_code, m_term.id);
}

QString BodiesPage::listId() const
{
    return m_code == CodeTable::Committee ? QStringLiteral("composition-committee") : m_code == CodeTable::MemberGroup ? QStringLiteral("composition-group") : QStringLiteral("composition-sector");
}

QString BodiesPage::word() const
{
    return m_code == CodeTable::Committee ? tr("Committees") : m_code == CodeTable::MemberGroup ? tr("Groups") : tr("Sectors");
}

void BodiesPage::setTable(CodeTable table)
{
    m_code = table;
    const QSignalBlocker blocker(m_kinds);
    m_kinds->setCurrent(table == CodeTable::Committee ? QStringLiteral("committee") : table == CodeTable::MemberGroup ? QStringLiteral("group") : QStringLiteral("sector"));
    load();
}

void BodiesPage::load(qint64 select)
{
    const auto all = bodies().all();
    if (!all) {
        showError(all.error());
        return;
    }
    m_model->setBodies(*all, m_code == CodeTable::Committee ? tr("Head") : tr("Conveners"));
    if (const int row = m_model->rowOf(select); row >= 0)
        m_table->selectRow(row);
    int members = 0;
    for (const Body &body : *all)
        members += body.members;
    setFacts(tr("%1 bodies · %2 members").arg(all->size()).arg(members));
    showSelection();
}

QList<Body> BodiesPage::selected() const
{
    QList<Body> found;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows))
        found << m_model->bodies().value(index.row());
    return found;
}

QList<qint64> BodiesPage::selectedMembers() const
{
    QList<qint64> found;
    for (const QModelIndex &index : m_members->selectionModel()->selectedRows())
        found << m_memberModel->members().value(index.row()).membershipId;
    return found;
}

void BodiesPage::showSelection()
{
    const QList<Body> chosen = selected();
    QList<qint64> ids;
    QStringList names;
    for (const Body &body : chosen) {
        ids << body.entry.id;
        names << body.entry.name;
    }
    const auto composed = bodies().composed(ids);
    if (!composed) {
        showError(composed.error());
        return;
    }
    m_bars->setGroups(compositionOf(*composed, QDate::currentDate()));
    m_title->setText(tr("%1: %2 members").arg(names.isEmpty() ? tr("%1, all").arg(word()) : names.join(QStringLiteral("、"))).arg(composed->size()));
    const auto members = bodies().members(chosen.size() == 1 ? chosen.first().entry.id : 0);
    m_memberModel->setMembers(members && chosen.size() == 1 ? *members : QList<BodyMember>());
    m_tabs->setTabCount(1, chosen.size() == 1 ? m_memberModel->rowCount() : -1);
    m_hint->setText(chosen.size() == 1 ? tr("Enter opens the archive") : tr("Choose one on the left"));
    const bool writable = !m_workspace.database().isReadOnly(), one = chosen.size() == 1;
    const int row = one ? m_model->rowOf(chosen.first().entry.id) : -1;
    m_rename->setEnabled(writable && one);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && one && row + 1 < m_model->rowCount());
    m_merge->setEnabled(writable && chosen.size() > 1);
    m_remove->setEnabled(writable && one);
    m_split->setEnabled(writable && one);
    m_convener->setEnabled(writable && one);
    m_convener->setVisible(m_code != CodeTable::Committee);
}

void BodiesPage::showOutcome(const Outcome &outcome)
{
    if (!outcome)
        showError(outcome.error());
    else
        messageBar().clear();
}

void BodiesPage::add()
{
    if (m_term.id == 0) {
        messageBar().showMessage(MessageBar::Kind::Warning, tr("There is no term yet. Add the first member, or import a roster."));
        return;
    }
    const auto name = m_context.interaction().askText(this, word(), tr("Name of the new one"), {});
    if (!name || name->simplified().isEmpty())
        return;
    const auto added = bodies().add(name->simplified());
    if (!added)
        showError(added.error());
    else
        load(*added);
}

void BodiesPage::rename()
{
    const QList<Body> chosen = selected();
    if (chosen.size() != 1 || m_workspace.database().isReadOnly())
        return;
    const CodeEntry entry = chosen.first().entry;
    const auto name = m_context.interaction().askText(this, word(), tr("New name"), entry.name);
    if (!name || name->simplified().isEmpty() || name->simplified() == entry.name)
        return;
    showOutcome(bodies().rename(entry, name->simplified(), entry.shortName == entry.name ? name->simplified() : entry.shortName));
}

void BodiesPage::move(int direction)
{
    const QList<Body> chosen = selected();
    if (chosen.size() != 1)
        return;
    const int row = m_model->rowOf(chosen.first().entry.id), other = row + direction;
    if (other < 0 || other >= m_model->rowCount())
        return;
    QList<CodeEntry> order;
    for (const Body &body : m_model->bodies())
        order << body.entry;
    order.swapItemsAt(row, other);
    showOutcome(bodies().setOrder(order));
}

void BodiesPage::merge()
{
    const QList<Body> chosen = selected();
    if (chosen.size() < 2)
        return;
    QList<qint64> ids;
    QStringList names;
    int members = 0;
    for (const Body &body : chosen) {
        ids << body.entry.id;
        names << body.entry.name;
        members += body.members;
    }
    const auto name = m_context.interaction().askText(this, tr("Merge %1 (%2 members)").arg(names.join(QStringLiteral("、"))).arg(members), tr("Name of the merged one"), names.join(QStringLiteral("、")));
    if (!name || name->simplified().isEmpty())
        return;
    const auto moved = bodies().merge(ids, name->simplified());
    if (!moved) {
        showError(moved.error());
        return;
    }
    load(ids.first());
    messageBar().showMessage(MessageBar::Kind::Info, tr("Merged into “%1”, %2 members moved. Ctrl+Z takes it back.").arg(name->simplified()).arg(*moved));
}

void BodiesPage::split()
{
    const QList<Body> chosen = selected();
    const QList<qint64> members = selectedMembers();
    if (chosen.size() != 1)
        return;
    if (members.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        messageBar().showMessage(MessageBar::Kind::Info, tr("Select the members who go into the new one (Ctrl or Shift with a click), then split."));
        return;
    }
    const auto name = m_context.interaction().askText(this, tr("Split off “%1”").arg(chosen.first().entry.name), tr("Name of the new one for the %1 selected").arg(members.size()), {});
    if (!name || name->simplified().isEmpty())
        return;
    const auto made = bodies().split(chosen.first().entry.id, name->simplified(), members);
    if (!made) {
        showError(made.error());
        return;
    }
    load(*made);
    messageBar().showMessage(MessageBar::Kind::Info, tr("%1 members are in “%2” now. Ctrl+Z takes it back.").arg(members.size()).arg(name->simplified()));
}

void BodiesPage::remove()
{
    const QList<Body> chosen = selected();
    if (chosen.size() == 1)
        showOutcome(bodies().remove(chosen.first().entry));
}

void BodiesPage::toggleConvener()
{
    const QList<qint64> members = selectedMembers();
    if (members.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        messageBar().showMessage(MessageBar::Kind::Info, tr("Select the members first."));
        return;
    }
    bool all = true;
    for (const BodyMember &member : m_memberModel->members())
        all = all && (!members.contains(member.membershipId) || member.isConvener);
    showOutcome(bodies().setConvener(members, !all));
}

void BodiesPage::exportTable()
{
    ArchiveLists::Asked asked;
    asked.term = m_term;
    const auto list = ArchiveLists(m_workspace).list(listId(), asked);
    if (!list) {
        showError(list.error());
        return;
    }
    const auto path = m_context.interaction().saveFile(this, tr("Export the composition"), list->title + QStringLiteral(".xlsx"), tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (!path)
        return;
    if (const auto written = ArchiveLists::write(*list, *path); !written)
        showError(written.error());
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("Written to %1.").arg(*path));
}

bool BodiesPage::showRecord(const QString &table, qint64 id)
{
    const QList<QPair<QString, CodeTable>> tables{{QStringLiteral("sector"), CodeTable::Sector}, {QStringLiteral("committee"), CodeTable::Committee}, {QStringLiteral("member_group"), CodeTable::MemberGroup}};
    for (const auto &[name, code] : tables) {
        if (name != table)
            continue;
        setTable(code);
        load(id);
        return m_model->rowOf(id) >= 0;
    }
    return false;
}

} // namespace xz::members
