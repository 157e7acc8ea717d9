#include "shell/settings/namesettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

#include "core/text/nameorder.h"
#include "core/workspace.h"
#include "shell/window/background.h"
#include "ui/interaction/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

namespace xz {

namespace {

QString kindWord(NameOverride::Kind kind)
{
    return kind == NameOverride::Kind::Strokes ? NameSettings::tr("Strokes") : NameSettings::tr("Reading");
}

} // namespace

NameSettings::NameSettings(Workspace &workspace, QWidget *parent)
    : SettingsPage(QStringLiteral("names"), tr("Strokes and readings"), parent), m_workspace(workspace), m_table(new QTableWidget(0, 3, this)),
      m_character(new QLineEdit(this)), m_kind(new QComboBox(this)), m_value(new QLineEdit(this)),
      m_shipped(makeLabel({}, TextRole::Hint, this)),
      m_set(new Button(QStringLiteral("settings.names.set"), QStringLiteral("list-add"), tr("Take over"), this, Button::Kind::Primary)),
      m_remove(new Button(QStringLiteral("settings.names.remove"), QStringLiteral("edit-delete"), tr("Remove"), this))
{
    const Theme &theme = Theme::app();
    setProperty(helpTopicProperty, QStringLiteral("shell-names"));
    QFormLayout *group = addGroup(tr("Own strokes and readings"));
    addHint(group, tr("What stands here goes before the tables of the program; lists of names follow at once."));
    m_character->setMaxLength(2); // one outside the first plane takes two
    m_character->setFixedWidth(theme.px(64));
    addField(group, QStringLiteral("settings.names.character"), tr("Character"), m_character);
    m_kind->addItem(kindWord(NameOverride::Kind::Strokes));
    m_kind->addItem(kindWord(NameOverride::Kind::Reading));
    addField(group, QStringLiteral("settings.names.kind"), tr("Kind"), m_kind);
    m_value->setMinimumWidth(theme.px(240));
    addField(group, QStringLiteral("settings.names.value"), tr("Value"), m_value);
    m_shipped->setObjectName(QStringLiteral("settings.names.shipped"));
    m_shipped->setWordWrap(true);
    group->addRow(m_shipped);

    m_table->setObjectName(QStringLiteral("settings.names.table"));
    m_table->setAccessibleName(tr("Own strokes and readings"));
    m_table->setHorizontalHeaderLabels({tr("Character"), tr("Kind"), tr("Value")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(theme.px(128));
    addWide(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_set);
    addRow(row);

    connect(m_set, &QPushButton::clicked, this, &NameSettings::set);
    connect(m_remove, &QPushButton::clicked, this, &NameSettings::remove);
    connect(m_value, &QLineEdit::returnPressed, this, &NameSettings::set);
    connect(m_character, &QLineEdit::textChanged, this, &NameSettings::showShipped);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NameSettings::showShipped);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int current) { choose(current); });
    showShipped();
    load();
}

void NameSettings::load()
{
    using Entries = Result<QList<NameOverride>>;
    inBackground(
        this, [workspace = &m_workspace]() -> Entries { return NameOverrides::list(*workspace); },
        [this](const Entries &entries) {
            if (!entries) {
                show(entries.error());
                return;
            }
            m_entries = *entries;
            m_table->setRowCount(int(m_entries.size()));
            for (int i = 0; i < m_entries.size(); ++i) {
                const NameOverride &entry = m_entries[i];
                const QStringList cells{entry.character, kindWord(entry.kind), entry.value};
                for (int column = 0; column < cells.size(); ++column)
                    m_table->setItem(i, column, new QTableWidgetItem(cells[column]));
            }
            m_remove->setEnabled(m_table->currentRow() >= 0);
        });
}

void NameSettings::choose(int row)
{
    m_remove->setEnabled(row >= 0 && row < m_entries.size());
    if (row < 0 || row >= m_entries.size())
        return;
    m_character->setText(m_entries[row].character);
    m_kind->setCurrentIndex(int(m_entries[row].kind));
    m_value->setText(m_entries[row].value);
}

void NameSettings::showShipped()
{
    const bool strokes = m_kind->currentIndex() == int(NameOverride::Kind::Strokes);
    m_value->setPlaceholderText(strokes ? tr("1 horizontal, 2 vertical, 3 left-falling, 4 dot, 5 turning: 12345")
                                        : tr("pinyin with its tone as a digit: qiu2"));
    const auto characters = m_character->text().toUcs4();
    if (characters.size() != 1) {
        m_shipped->setText(tr("Enter a character to see what counts now."));
        return;
    }
    const QString now = strokes ? m_workspace.nameOrder().strokes(characters.first()) : m_workspace.nameOrder().pinyin(m_character->text());
    m_shipped->setText(now.isEmpty() ? tr("Nothing is known of “%1”: names with it stand last.").arg(m_character->text())
                                     : tr("Counts now: %1").arg(now));
}

void NameSettings::set()
{
    NameOverride entry;
    entry.character = m_character->text().trimmed();
    entry.kind = NameOverride::Kind(m_kind->currentIndex());
    entry.value = m_value->text().trimmed().toLower();
    write([entry](Workspace &workspace) { return NameOverrides::set(workspace, entry); });
}

void NameSettings::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    write([entry = m_entries[row]](Workspace &workspace) { return NameOverrides::remove(workspace, entry); });
}

void NameSettings::write(std::function<Outcome(Workspace &)> work)
{
    m_set->setEnabled(false);
    m_remove->setEnabled(false);
    runTask<bool>(
        this, tr("Putting names in order…"),
        [workspace = &m_workspace, work = std::move(work)](Progress &) -> Result<bool> {
            const Outcome done = work(*workspace);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this](const Result<bool> &done) {
            m_set->setEnabled(true);
            show(done ? Outcome() : Outcome(done.error()));
            showShipped();
            load();
            emit written();
        });
}

} // namespace xz
