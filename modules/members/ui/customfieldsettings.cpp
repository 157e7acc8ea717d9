#include "ui/customfieldsettings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

namespace xz::members {

namespace {

using Kind = CustomField::Kind;

} // namespace

CustomFieldSettings::CustomFieldSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_message(new MessageBar(this)), m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)), m_kind(new QComboBox(this)), m_choices(new QPlainTextEdit(this)), m_choicesLabel(makeLabel(tr("Choices, one a line"), TextRole::Label, this)),
      m_used(makeLabel({}, TextRole::Hint, this))
{
    setObjectName(QStringLiteral("settings.customFields"));
    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(tr("Own fields of the archive"), TextRole::Title, this));
    layout->addWidget(m_message);
    auto *hint = makeLabel(tr("Fields that the office wants beside the built-in ones: blood group, plate number, date of joining a party … "
                              "They are imported, listed, filtered, searched and printed like the others."),
                           TextRole::Hint, this);
    hint->setWordWrap(true);
    layout->addWidget(hint);

    m_list->setObjectName(QStringLiteral("customFields.list"));
    m_list->setAccessibleName(tr("Own fields in order"));
    m_name->setObjectName(QStringLiteral("customFields.name"));
    m_name->setAccessibleName(tr("Name of the field"));
    m_name->setMaxLength(20);
    m_kind->setObjectName(QStringLiteral("customFields.kind"));
    m_kind->setAccessibleName(tr("Kind of the field"));
    m_kind->addItem(tr("Text"), int(Kind::Text));
    m_kind->addItem(tr("Date"), int(Kind::Date));
    m_kind->addItem(tr("Choice"), int(Kind::Choice));
    m_choices->setObjectName(QStringLiteral("customFields.choices"));
    m_choices->setAccessibleName(m_choicesLabel->text());
    m_choices->setTabChangesFocus(true);
    m_used->setWordWrap(true);

    const auto button = [this](const char *name, const char *icon, const QString &text, Button::Kind kind = Button::Kind::Normal) {
        return new Button(QLatin1String("customFields.") + QLatin1String(name), QString::fromLatin1(icon), text, this, kind);
    };
    Button *add = button("add", "list-add", tr("New field"));
    m_up = button("up", "go-up", tr("Up"));
    m_down = button("down", "go-down", tr("Down"));
    m_archive = button("archive", "", tr("Archive"));
    m_remove = button("remove", "edit-delete", tr("Remove"));
    m_save = button("save", "document-save", tr("Save the field"), Button::Kind::Primary);

    auto *form = new QVBoxLayout;
    form->setSpacing(theme.px(4));
    form->addWidget(makeLabel(tr("Name"), TextRole::Label, this));
    form->addWidget(m_name);
    form->addSpacing(theme.px(8));
    form->addWidget(makeLabel(tr("Kind"), TextRole::Label, this));
    form->addWidget(m_kind);
    form->addSpacing(theme.px(8));
    form->addWidget(m_choicesLabel);
    form->addWidget(m_choices, 1);
    form->addWidget(m_used);
    form->addStretch();
    form->addWidget(m_save, 0, Qt::AlignRight);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px(16));
    columns->addWidget(m_list, 1);
    columns->addLayout(form, 1);
    layout->addLayout(columns, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    for (Button *each : {add, m_up, m_down, m_archive})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);

    connect(add, &Button::clicked, this, &CustomFieldSettings::beginNew);
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    connect(m_archive, &Button::clicked, this, &CustomFieldSettings::toggleArchived);
    connect(m_remove, &Button::clicked, this, &CustomFieldSettings::remove);
    connect(m_save, &Button::clicked, this, &CustomFieldSettings::save);
    connect(m_name, &QLineEdit::returnPressed, this, &CustomFieldSettings::save);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomFieldSettings::updateButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomFieldSettings::showCurrent);
    connect(&workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("custom_field")) || info.touches(QStringLiteral("custom_value")))
            load();
    });
    load();
}

void CustomFieldSettings::load()
{
    const auto fields = CustomFields(m_workspace).fields(true);
    if (!fields) {
        m_message->showError(fields.error());
        return;
    }
    m_fields = *fields;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const CustomField &field : std::as_const(m_fields)) {
            const QString kind = m_kind->itemText(m_kind->findData(int(field.kind)));
            m_list->addItem(field.isArchived ? tr("%1 (%2, archived)").arg(field.name, kind) : tr("%1 (%2)").arg(field.name, kind));
        }
    }
    select(m_current.id);
}

void CustomFieldSettings::select(qint64 id)
{
    int row = m_fields.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].id == id)
            row = i;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

void CustomFieldSettings::showCurrent()
{
    m_current = m_fields.value(m_list->currentRow());
    m_name->setText(m_current.name);
    m_kind->setCurrentIndex(m_kind->findData(int(m_current.kind)));
    m_choices->setPlainText(m_current.choices.join(QLatin1Char('\n')));
    updateButtons();
}

void CustomFieldSettings::beginNew()
{
    m_list->setCurrentRow(-1);
    showCurrent();
    m_name->setFocus();
}

CustomField CustomFieldSettings::entered() const
{
    CustomField field = m_current;
    field.name = m_name->text().simplified();
    field.kind = Kind(m_kind->currentData().toInt());
    field.choices.clear();
    if (field.kind == Kind::Choice) {
        for (const QString &line : m_choices->toPlainText().split(QLatin1Char('\n'))) {
            if (const QString choice = line.simplified(); !choice.isEmpty() && !field.choices.contains(choice))
                field.choices << choice;
        }
    }
    return field;
}

bool CustomFieldSettings::commit(ChangeSet &changes)
{
    const auto done = changes.commit();
    if (!done)
        m_message->showError(done.error());
    else
        m_message->clear();
    return bool(done);
}

void CustomFieldSettings::save()
{
    CustomFields custom(m_workspace);
    const CustomField field = entered();
    const auto fault = custom.fault(field);
    if (!fault || !fault->isEmpty()) {
        m_message->showError(fault ? Error{ErrorCode::BadInput, *fault, {}} : fault.error());
        return;
    }
    if (field.id != 0 && field.kind != m_current.kind) {
        // A text that is no date or none of the choices would be lost to filters without a word.
        const auto used = custom.usedBy(field.id);
        if (!used || *used > 0) {
            m_message->showError(used ? Error{ErrorCode::BadInput, tr("%n members have a value of another kind in it. Archive this field and make a new one.", nullptr, *used), {}}
                                      : used.error());
            return;
        }
    }
    ChangeSet changes(m_workspace, field.id == 0 ? tr("New own field “%1”").arg(field.name) : tr("Own field “%1”").arg(field.name));
    qint64 id = field.id;
    if (id == 0) {
        const auto added = custom.add(changes, field);
        if (!added) {
            m_message->showError(added.error());
            return;
        }
        id = *added;
    } else if (const auto planned = custom.update(changes, field); !planned) {
        m_message->showError(planned.error());
        return;
    }
    if (commit(changes)) {
        load();
        select(id);
    }
}

void CustomFieldSettings::move(int direction)
{
    const int row = m_list->currentRow(), other = row + direction;
    if (row < 0 || other < 0 || other >= m_fields.size() || m_fields[other].isArchived != m_fields[row].isArchived)
        return;
    const qint64 id = m_fields[row].id;
    QList<CustomField> order = m_fields;
    order.swapItemsAt(row, other);
    ChangeSet changes(m_workspace, tr("Order of the own fields"));
    for (int i = 0; i < order.size(); ++i) {
        if (order[i].position == i + 1)
            continue;
        order[i].position = i + 1;
        if (const auto planned = CustomFields(m_workspace).update(changes, order[i]); !planned)
            changes.fail(planned.error());
    }
    if (commit(changes)) {
        load();
        select(id);
    }
}

void CustomFieldSettings::toggleArchived()
{
    CustomField field = m_current;
    if (field.id == 0)
        return;
    field.isArchived = !field.isArchived;
    ChangeSet changes(m_workspace, field.isArchived ? tr("Archive own field “%1”").arg(field.name) : tr("Take back own field “%1”").arg(field.name));
    if (const auto planned = CustomFields(m_workspace).update(changes, field); !planned)
        changes.fail(planned.error());
    commit(changes);
}

void CustomFieldSettings::remove()
{
    if (m_current.id == 0)
        return;
    const auto used = CustomFields(m_workspace).usedBy(m_current.id);
    if (!used || *used > 0) {
        m_message->showError(used ? Error{ErrorCode::BadInput, tr("%n members have a value in it. Archive the field: it is no longer offered, and nothing is lost.", nullptr, *used), {}}
                                  : used.error());
        return;
    }
    ChangeSet changes(m_workspace, tr("Remove own field “%1”").arg(m_current.name));
    changes.remove(QStringLiteral("custom_field"), m_current.id, m_current.version);
    commit(changes);
}

void CustomFieldSettings::updateButtons()
{
    const bool isChoice = Kind(m_kind->currentData().toInt()) == Kind::Choice;
    m_choices->setVisible(isChoice);
    m_choicesLabel->setVisible(isChoice);
    const bool writable = !m_workspace.database().isReadOnly();
    const int row = m_list->currentRow();
    m_save->setEnabled(writable);
    m_up->setEnabled(writable && row > 0 && !m_current.isArchived);
    m_down->setEnabled(writable && row >= 0 && row + 1 < m_fields.size() && !m_current.isArchived);
    m_archive->setEnabled(writable && m_current.id != 0);
    m_archive->setText(m_current.isArchived ? tr("Take back") : tr("Archive"));
    m_remove->setEnabled(writable && m_current.id != 0);
    const auto used = m_current.id != 0 ? CustomFields(m_workspace).usedBy(m_current.id) : Result<int>(0);
    m_used->setText(m_current.id == 0 ? tr("A new field.") : tr("%n members have a value.", nullptr, used ? *used : 0));
}

} // namespace xz::members
