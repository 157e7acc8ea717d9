#include "ui/widgets/recordform.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include "core/common/result.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draftstore.h"
#include "ui/widgets/labels.h"

namespace xz {

RecordForm::RecordForm(const QString &objectName, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(300);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::saveDraft);
    connect(&Theme::app(), &Theme::changed, this, &RecordForm::applyMeasures);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    applyMeasures();
}

void RecordForm::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_grid->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(2));
}

void RecordForm::addGroup(const QString &title)
{
    m_leftTaken = false;
    auto *heading = makeLabel(title, TextRole::Section, this);
    heading->setMinimumHeight(Theme::app().px(32));
    m_grid->addWidget(heading, m_row, 0, 1, 2);
    m_row += 3;
}

void RecordForm::addField(const FormField &field)
{
    Entry entry;
    entry.field = field;
    entry.editor = FieldEditor::create(field, this);
    entry.label = new QLabel(this);
    entry.label->setProperty("role", QStringLiteral("label"));
    entry.label->setTextFormat(Qt::RichText);
    entry.label->setText(field.required ? field.label.toHtmlEscaped() + QStringLiteral(" <b>*</b>") : field.label.toHtmlEscaped());
    entry.label->setBuddy(entry.editor);
    if (field.required)
        entry.editor->setAccessibleDescription(tr("Required"));
    entry.error = makeLabel({}, TextRole::Error, this);
    entry.error->setObjectName(QStringLiteral("error.") + field.name);
    entry.error->setWordWrap(true);
    entry.error->hide();

    const int column = field.half && m_leftTaken ? 1 : 0;
    if (column == 1)
        m_row -= 3;
    const int span = field.half ? 1 : 2;
    m_grid->addWidget(entry.label, m_row, column, 1, span);
    m_grid->addWidget(entry.editor, m_row + 1, column, 1, span);
    m_grid->addWidget(entry.error, m_row + 2, column, 1, span);
    m_row += 3;
    m_leftTaken = field.half && column == 0;

    const QString name = field.name;
    FieldEditor::onChange(field, entry.editor, this, [this, name] { edited(name); });
    entry.editor->installEventFilter(this);
    m_entries << entry;
    m_clean.insert(name, FieldEditor::value(field, entry.editor));
}

const RecordForm::Entry *RecordForm::find(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.field.name == name)
            return &entry;
    }
    return nullptr;
}

QWidget *RecordForm::editor(const QString &name) const
{
    const Entry *entry = find(name);
    return entry ? entry->editor : nullptr;
}

void RecordForm::setChoices(const QString &name, const QList<QPair<QVariant, QString>> &choices)
{
    const Entry *entry = find(name);
    auto *combo = entry ? qobject_cast<QComboBox *>(entry->editor) : nullptr;
    if (!combo)
        return;
    const QVariant kept = value(name);
    m_filling = true;
    combo->clear();
    for (const auto &[data_, text] : choices)
        combo->addItem(text, data_);
    FieldEditor::setValue(entry->field, combo, kept);
    m_filling = false;
}

void RecordForm::setValues(const QVariantMap &values)
{
    m_filling = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        FieldEditor::setValue(entry.field, entry.editor, values.value(entry.field.name));
        showFault(entry, {});
    }
    m_filling = false;
    setSaved();
}

void RecordForm::setSaved()
{
    m_clean = values();
    m_draftTimer.stop();
    if (m_dirty) {
        m_dirty = false;
        emit dirtyChanged(false);
    }
}

QVariantMap RecordForm::values() const
{
    QVariantMap all;
    for (const Entry &entry : m_entries)
        all.insert(entry.field.name, FieldEditor::value(entry.field, entry.editor));
    return all;
}

QVariant RecordForm::value(const QString &name) const
{
    const Entry *entry = find(name);
    return entry ? FieldEditor::value(entry->field, entry->editor) : QVariant();
}

void RecordForm::setValue(const QString &name, const QVariant &value)
{
    if (const Entry *entry = find(name))
        FieldEditor::setValue(entry->field, entry->editor, value);
}

QVariantMap RecordForm::changes() const
{
    QVariantMap changed;
    const QVariantMap now = values();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (it.value() != m_clean.value(it.key()))
            changed.insert(it.key(), it.value());
    }
    return changed;
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Entry &entry : std::as_const(m_entries))
        FieldEditor::setReadOnly(entry.field, entry.editor, readOnly);
}

QString RecordForm::faultOf(const Entry &entry) const
{
    const QVariant now = FieldEditor::value(entry.field, entry.editor);
    const bool empty = !now.isValid() || now.toString().trimmed().isEmpty();
    if (empty)
        return entry.field.required ? tr("Fill in %1.").arg(entry.field.label) : QString();
    if (const QString fault = FieldEditor::formatError(entry.field, now); !fault.isEmpty())
        return fault;
    return entry.field.validate ? entry.field.validate(now) : QString();
}

void RecordForm::showFault(const Entry &entry, const QString &text)
{
    entry.error->setText(text);
    entry.error->setVisible(!text.isEmpty());
    if (entry.editor->property("invalid").toBool() == !text.isEmpty())
        return;
    entry.editor->setProperty("invalid", !text.isEmpty());
    entry.editor->style()->unpolish(entry.editor);
    entry.editor->style()->polish(entry.editor);
}

bool RecordForm::validate()
{
    QWidget *first = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString fault = faultOf(entry);
        showFault(entry, fault);
        // What was wrong before (an old register, an import) is marked, and keeps nobody from mending another field.
        const QVariant now = FieldEditor::value(entry.field, entry.editor);
        const bool isOld = !now.toString().trimmed().isEmpty() && now == m_clean.value(entry.field.name);
        if (!fault.isEmpty() && !isOld && !first)
            first = entry.editor;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void RecordForm::setError(const QString &name, const QString &text)
{
    if (const Entry *entry = find(name)) {
        showFault(*entry, text);
        if (!text.isEmpty())
            entry->editor->setFocus(Qt::OtherFocusReason);
    }
}

QString RecordForm::error(const QString &name) const
{
    const Entry *entry = find(name);
    return entry ? entry->error->text() : QString();
}

void RecordForm::edited(const QString &name)
{
    if (m_filling)
        return;
    const Entry *entry = find(name);
    // A fault that is shown goes as soon as it is mended; a new one waits until the field is left.
    if (!entry->error->text().isEmpty())
        showFault(*entry, faultOf(*entry));
    if (m_drafts)
        m_draftTimer.start();
    if (const bool dirty = isDirty(); dirty != m_dirty) {
        m_dirty = dirty;
        emit dirtyChanged(dirty);
    }
    emit valueChanged(name);
}

void RecordForm::keepDrafts(DraftStore *store, const QString &key)
{
    m_draftTimer.stop();
    m_drafts = store;
    m_draftKey = key;
}

QDateTime RecordForm::draftTime() const
{
    const auto draft = m_drafts ? m_drafts->load(m_draftKey) : std::nullopt;
    return draft ? draft->at : QDateTime();
}

void RecordForm::takeDraft()
{
    const auto draft = m_drafts ? m_drafts->load(m_draftKey) : std::nullopt;
    if (!draft)
        return;
    for (auto it = draft->values.cbegin(); it != draft->values.cend(); ++it)
        setValue(it.key(), it.value());
}

void RecordForm::clearDraft()
{
    m_draftTimer.stop();
    if (m_drafts)
        m_drafts->discard(m_draftKey);
}

void RecordForm::saveDraft()
{
    if (!m_drafts)
        return;
    const QVariantMap changed = changes();
    if (changed.isEmpty()) {
        m_drafts->discard(m_draftKey);
        return;
    }
    if (const Outcome saved = m_drafts->save(m_draftKey, changed); !saved)
        emit draftFailed(saved.error());
    else
        emit draftSaved();
}

void RecordForm::focusNext(QWidget *from, bool forward)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).editor == from)
            at = i;
    }
    for (qsizetype i = at + (forward ? 1 : -1); at >= 0 && i >= 0 && i < m_entries.size(); i += forward ? 1 : -1) {
        if (!m_entries.at(i).editor->isEnabled())
            continue;
        m_entries.at(i).editor->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

bool RecordForm::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.editor != object || static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
                continue;
            // An empty required field is no fault while the form is still being filled in.
            const QVariant now = FieldEditor::value(entry.field, entry.editor);
            if (!now.toString().isEmpty() || !entry.error->text().isEmpty())
                showFault(entry, faultOf(entry));
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !qobject_cast<QPlainTextEdit *>(object)
            && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
            focusNext(static_cast<QWidget *>(object), !(key->modifiers() & Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        if (validate())
            emit saveRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace xz
