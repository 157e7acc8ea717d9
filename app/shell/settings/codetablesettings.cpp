#include "shell/settings/codetablesettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>

#include "core/workspace.h"
#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz {

CodeTableSettings::CodeTableSettings(Workspace &workspace, Interaction &interaction, QWidget *parent)
    : SettingsPage(QStringLiteral("codes"), tr("Code tables"), parent), m_workspace(workspace), m_interaction(interaction),
      m_tables(new SegmentedControl(QStringLiteral("settings.codes.tables"), this)), m_list(new QListWidget(this)),
      m_count(makeLabel({}, TextRole::Hint, this))
{
    m_tables->addSegment(QStringLiteral("sector"), tr("Sectors"));
    m_tables->addSegment(QStringLiteral("party"), tr("Parties"));
    m_tables->addSegment(QStringLiteral("committee"), tr("Committees"));
    m_tables->addSegment(QStringLiteral("group"), tr("Groups"));
    m_tables->addSegment(QStringLiteral("post"), tr("Posts"));
    m_tables->setAccessibleName(tr("Code table"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_tables);
    head->addStretch(1);
    head->addWidget(m_count);
    addRow(head);

    m_list->setObjectName(QStringLiteral("settings.codes.list"));
    m_list->setAccessibleName(tr("Entries in order"));
    addWide(m_list);

    const auto button = [this](const char *name, const char *icon, const QString &text) {
        return new Button(QLatin1String("settings.codes.") + QLatin1String(name), QString::fromLatin1(icon), text, this);
    };
    Button *add = button("add", "list-add", tr("Add"));
    m_rename = button("rename", "edit-rename", tr("Rename"));
    m_up = button("up", "go-up", tr("Up"));
    m_down = button("down", "go-down", tr("Down"));
    m_leader = button("leader", "flag", tr("Leading post"));
    m_leader->setCheckable(true);
    m_leader->setToolTip(tr("Leading posts are listed by rank before the others"));
    m_remove = button("remove", "edit-delete", tr("Remove"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::app().px(8));
    for (Button *each : {add, m_rename, m_up, m_down, m_leader})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_remove);
    addRow(row);

    connect(add, &QPushButton::clicked, this, &CodeTableSettings::add);
    connect(m_rename, &QPushButton::clicked, this, &CodeTableSettings::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_leader, &QPushButton::clicked, this, &CodeTableSettings::toggleLeader);
    connect(m_remove, &QPushButton::clicked, this, &CodeTableSettings::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &CodeTableSettings::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &CodeTableSettings::rename);
    connect(m_tables, &SegmentedControl::currentChanged, this, &CodeTableSettings::load);
    connect(&workspace, &Workspace::changed, this, &CodeTableSettings::load);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this, [this] { move(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this, [this] { move(1); });
    load();
}

CodeTable CodeTableSettings::table() const
{
    const QString id = m_tables->current();
    return id == QLatin1String("party")       ? CodeTable::Party
           : id == QLatin1String("committee") ? CodeTable::Committee
           : id == QLatin1String("group")     ? CodeTable::MemberGroup
           : id == QLatin1String("post")      ? CodeTable::Post
                                              : CodeTable::Sector;
}

QString CodeTableSettings::tableTitle() const
{
    switch (table()) {
    case CodeTable::Party:
        return tr("Parties");
    case CodeTable::Committee:
        return tr("Committees");
    case CodeTable::MemberGroup:
        return tr("Groups");
    case CodeTable::Post:
        return tr("Posts");
    default:
        return tr("Sectors");
    }
}

void CodeTableSettings::load()
{
    const qint64 selected = m_entries.value(m_list->currentRow()).id;
    const auto term = m_workspace.directory().currentTerm();
    m_termId = term ? term->id : 0;
    const auto entries = m_workspace.directory().codes(table(), m_termId);
    if (!entries) {
        show(entries.error());
        return;
    }
    m_entries = *entries;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const CodeEntry &entry : std::as_const(m_entries))
            m_list->addItem(entry.isLeader ? tr("%1 (leading)").arg(entry.name) : entry.name);
    }
    m_count->setText(tr("%n entries", nullptr, int(m_entries.size())));
    select(selected);
}

void CodeTableSettings::select(qint64 id)
{
    int row = m_entries.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            row = i;
    }
    m_list->setCurrentRow(row);
    updateButtons();
}

void CodeTableSettings::updateButtons()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_entries.size());
    m_leader->setVisible(table() == CodeTable::Post);
    m_leader->setEnabled(row >= 0);
    m_leader->setChecked(m_entries.value(row).isLeader);
}

bool CodeTableSettings::commit(ChangeSet &changes)
{
    const auto done = changes.commit();
    return show(done ? Outcome() : Outcome(done.error()));
}

void CodeTableSettings::add()
{
    const auto name = m_interaction.askText(this, tableTitle(), tr("Name of the new entry"), {});
    if (!name || name->simplified().isEmpty())
        return;
    CodeEntry entry;
    entry.name = name->simplified();
    entry.position = m_entries.isEmpty() ? 1 : m_entries.last().position + 1;
    ChangeSet changes(m_workspace, tr("Add “%1”").arg(entry.name));
    const qint64 id = m_workspace.directory().addCode(changes, table(), entry, m_termId);
    if (commit(changes)) {
        load();
        select(id);
    }
}

void CodeTableSettings::rename()
{
    CodeEntry entry = m_entries.value(m_list->currentRow());
    if (entry.id == 0)
        return;
    const auto name = m_interaction.askText(this, tableTitle(), tr("New name"), entry.name);
    if (!name || name->simplified().isEmpty() || name->simplified() == entry.name)
        return;
    ChangeSet changes(m_workspace, tr("Rename “%1” to “%2”").arg(entry.name, name->simplified()));
    entry.name = name->simplified();
    m_workspace.directory().updateCode(changes, table(), entry);
    commit(changes);
}

void CodeTableSettings::move(int direction)
{
    const int row = m_list->currentRow();
    const int other = row + direction;
    if (row < 0 || other < 0 || other >= m_entries.size())
        return;
    QList<CodeEntry> order = m_entries;
    order.swapItemsAt(row, other);
    ChangeSet changes(m_workspace, tr("Order of %1").arg(tableTitle()));
    for (int i = 0; i < order.size(); ++i) {
        if (order[i].position == i + 1)
            continue;
        order[i].position = i + 1;
        m_workspace.directory().updateCode(changes, table(), order[i]);
    }
    commit(changes);
}

void CodeTableSettings::toggleLeader()
{
    CodeEntry entry = m_entries.value(m_list->currentRow());
    entry.isLeader = !entry.isLeader;
    ChangeSet changes(m_workspace, entry.isLeader ? tr("“%1” becomes a leading post").arg(entry.name)
                                                  : tr("“%1” is no leading post any more").arg(entry.name));
    m_workspace.directory().updateCode(changes, table(), entry);
    commit(changes);
}

void CodeTableSettings::remove()
{
    const CodeEntry entry = m_entries.value(m_list->currentRow());
    if (entry.id == 0)
        return;
    ChangeSet changes(m_workspace, tr("Remove “%1”").arg(entry.name));
    changes.remove(Directory::tableName(table()), entry.id, entry.version);
    commit(changes);
}

} // namespace xz
