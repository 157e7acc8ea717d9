#include "ui/bulkeditdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "ui/bulkmodel.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz::members {

BulkEditDialog::BulkEditDialog(Workspace &workspace, const Term &term, const QList<qint64> &persons, QWidget *parent)
    : QDialog(parent), m_edit(workspace, term), m_persons(persons), m_field(new QComboBox(this)), m_editorPlace(new QVBoxLayout), m_note(makeLabel({}, TextRole::Hint, this)),
      m_model(new BulkModel(this)), m_apply(new Button(QStringLiteral("bulk.apply"), {}, {}, this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("bulk.dialog"));
    setWindowTitle(tr("Change %n members", nullptr, int(persons.size())));
    const Theme &theme = Theme::app();
    resize(theme.px(560), theme.px(520));
    m_field->setObjectName(QStringLiteral("bulk.field"));
    m_field->setAccessibleName(tr("Field to change"));
    m_field->setMaxVisibleItems(20);
    m_note->setObjectName(QStringLiteral("bulk.note"));
    m_note->setWordWrap(true);
    auto *table = makePlainTable(QStringLiteral("bulk.changes"), tr("What changes"), m_model, 2);
    auto *cancel = new Button(QStringLiteral("bulk.cancel"), {}, tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(12));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(theme.px(4));
    right->setSpacing(theme.px(4));
    left->addWidget(makeLabel(tr("Field"), TextRole::Label, this));
    left->addWidget(m_field);
    right->addWidget(makeLabel(tr("New value (empty clears it)"), TextRole::Label, this));
    right->addLayout(m_editorPlace);
    top->addLayout(left, 1);
    top->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);

    const auto fields = m_edit.fields();
    if (fields) {
        m_fields = *fields;
        for (const FormField &field : std::as_const(m_fields))
            m_field->addItem(field.label, field.name);
    } else {
        m_note->setText(fields.error().text);
    }
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &BulkEditDialog::apply);
    fieldChosen();
}

void BulkEditDialog::chooseField(const QString &name)
{
    m_field->setCurrentIndex(m_field->findData(name));
}

void BulkEditDialog::setValue(const QVariant &value)
{
    FieldEditor::setValue(m_fields.value(m_field->currentIndex()), m_editor, value);
}

void BulkEditDialog::fieldChosen()
{
    if (m_editor)
        m_editor->deleteLater();
    m_editor = nullptr;
    const FormField field = m_fields.value(m_field->currentIndex());
    if (field.name.isEmpty())
        return;
    m_editor = FieldEditor::create(field, this);
    m_editorPlace->addWidget(m_editor);
    FieldEditor::setValue(field, m_editor, {});
    FieldEditor::onChange(field, m_editor, this, [this] { preview(); });
    preview();
}

void BulkEditDialog::preview()
{
    const FormField field = m_fields.value(m_field->currentIndex());
    const auto planned = m_edit.plan(m_persons, field, FieldEditor::value(field, m_editor));
    m_changes = planned ? *planned : QList<BulkChange>();
    m_model->setChanges(m_changes);
    setTextRole(m_note, planned ? TextRole::Hint : TextRole::Error);
    m_note->setText(!planned ? planned.error().text
                             : tr("%1 change, %2 have this value already. Ctrl+Z takes it back in one step.").arg(m_changes.size()).arg(m_persons.size() - m_changes.size()));
    m_apply->setText(tr("Change %n members", nullptr, int(m_changes.size())));
    m_apply->setEnabled(!m_changes.isEmpty());
}

void BulkEditDialog::apply()
{
    const auto done = m_edit.commit(m_changes, m_fields.value(m_field->currentIndex()));
    if (!done) {
        setTextRole(m_note, TextRole::Error);
        m_note->setText(done.error().text);
        return;
    }
    emit applied(int(m_changes.size()));
    accept();
}

} // namespace xz::members
