#include "shell/settings/namesettings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include "core/text/nameorder.h"
#include "core/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

namespace xz {

NameSettings::NameSettings(Workspace &workspace, QWidget *parent)
    : SettingsPage(QStringLiteral("names"), tr("Strokes and readings"), parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_character(new QLineEdit(this)), m_kind(new QComboBox(this)), m_value(new QLineEdit(this))
{
    const Theme &theme = Theme::app();
    QFormLayout *group = addGroup(tr("Characters of the office's own"));
    addHint(group, tr("For a rare character whose strokes the program does not know, or one that is read otherwise in a name here. "
                      "Strokes are digits: 1 horizontal, 2 vertical, 3 left-falling, 4 dot, 5 turning. A reading is pinyin with its tone: qiu2. "
                      "Every list is put in its new order at once."));
    m_list->setObjectName(QStringLiteral("settings.names.list"));
    m_list->setAccessibleName(tr("Own strokes and readings"));
    addWide(m_list);

    m_character->setObjectName(QStringLiteral("settings.names.character"));
    m_character->setAccessibleName(tr("Character"));
    m_character->setPlaceholderText(tr("Character"));
    m_character->setFixedWidth(theme.px(72));
    m_kind->setObjectName(QStringLiteral("settings.names.kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Strokes"), int(NameOverride::Kind::Strokes));
    m_kind->addItem(tr("Reading"), int(NameOverride::Kind::Reading));
    m_value->setObjectName(QStringLiteral("settings.names.value"));
    m_value->setAccessibleName(tr("Strokes or reading"));
    auto *save = new Button(QStringLiteral("settings.names.add"), QStringLiteral("list-add"), tr("Enter"), this);
    auto *remove = new Button(QStringLiteral("settings.names.remove"), QStringLiteral("edit-delete"), tr("Remove"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_character);
    row->addWidget(m_kind);
    row->addWidget(m_value, 1);
    row->addWidget(save);
    row->addWidget(remove);
    addRow(row);

    connect(m_character, &QLineEdit::textChanged, this, &NameSettings::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NameSettings::showKind);
    connect(m_value, &QLineEdit::returnPressed, this, &NameSettings::add);
    connect(save, &QPushButton::clicked, this, &NameSettings::add);
    connect(remove, &QPushButton::clicked, this, &NameSettings::remove);
    connect(&workspace, &Workspace::changed, this, &NameSettings::load);
    showKind();
    load();
}

void NameSettings::load()
{
    const auto entries = NameOverrides::list(m_workspace);
    if (!show(entries ? Outcome() : Outcome(entries.error())))
        return;
    m_entries = *entries;
    m_list->clear();
    for (const NameOverride &entry : std::as_const(m_entries)) {
        const QString kind = entry.kind == NameOverride::Kind::Strokes ? tr("Strokes") : tr("Reading");
        m_list->addItem(QStringLiteral("%1　%2　%3").arg(entry.character, kind, entry.value));
    }
}

void NameSettings::showKind()
{
    const bool strokes = m_kind->currentData().toInt() == int(NameOverride::Kind::Strokes);
    const auto characters = m_character->text().trimmed().toUcs4();
    const QString now = strokes && characters.size() == 1 ? m_workspace.nameOrder().strokes(characters.first()) : QString();
    m_value->setPlaceholderText(!strokes ? tr("Pinyin with tone, e.g. qiu2") : now.isEmpty() ? tr("Digits 1 to 5, e.g. 12345") : tr("now %1").arg(now));
}

// In the GUI thread, because every open list reads the order of names that changes here; it takes few milliseconds a thousand people.
void NameSettings::add()
{
    NameOverride entry;
    entry.character = m_character->text().trimmed();
    entry.kind = NameOverride::Kind(m_kind->currentData().toInt());
    entry.value = m_value->text().trimmed().toLower();
    if (!show(NameOverrides::set(m_workspace, entry)))
        return;
    m_character->clear();
    m_value->clear();
    m_character->setFocus();
}

void NameSettings::remove()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Choose the character to remove in the list."));
        return;
    }
    show(NameOverrides::remove(m_workspace, m_entries[row]));
}

} // namespace xz
