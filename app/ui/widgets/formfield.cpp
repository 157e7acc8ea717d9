#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDate>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include "ui/theme/theme.h"

namespace xz {

namespace {

QString dateError(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    if (match.hasMatch() && QDate::isValid(match.captured(1).toInt(), month, day))
        return {};
    return QCoreApplication::translate("xz::FieldEditor", "Not a date. Write 1974, 1974-06 or 1974-06-15.");
}

// People type 1974.6, 1974年6月, 1974/6/15: brought into the one form when the field is left.
QString tidiedDate(const QString &text)
{
    static const QRegularExpression loose(QStringLiteral("^\\s*(\\d{4})(?:\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(\\d{1,2}))?)?\\s*[月日年.]?\\s*$"));
    const QRegularExpressionMatch match = loose.match(text);
    if (!match.hasMatch())
        return text.trimmed();
    QString tidy = match.captured(1);
    for (int part : {2, 3}) {
        if (!match.captured(part).isEmpty())
            tidy += QLatin1Char('-') + match.captured(part).rightJustified(2, QLatin1Char('0'));
    }
    return tidy;
}

} // namespace

QWidget *FieldEditor::create(const FormField &field, QWidget *parent)
{
    QWidget *editor = nullptr;
    switch (field.kind) {
    case FormField::Kind::Text:
    case FormField::Kind::Date:
    case FormField::Kind::Integer: {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(field.hint);
        if (field.maxLength > 0)
            line->setMaxLength(field.maxLength);
        if (field.kind == FormField::Kind::Date)
            QObject::connect(line, &QLineEdit::editingFinished, line, [line] {
                if (const QString tidy = tidiedDate(line->text()); tidy != line->text())
                    line->setText(tidy);
            });
        editor = line;
        break;
    }
    case FormField::Kind::Multiline: {
        auto *text = new QPlainTextEdit(parent);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setFixedHeight(Theme::app().px(80));
        QObject::connect(&Theme::app(), &Theme::changed, text, [text] { text->setFixedHeight(Theme::app().px(80)); });
        editor = text;
        break;
    }
    case FormField::Kind::Choice:
    case FormField::Kind::Suggest: {
        auto *combo = new QComboBox(parent);
        combo->setMaxVisibleItems(16);
        for (const auto &[value, text] : field.choices)
            combo->addItem(text, value);
        if (field.kind == FormField::Kind::Suggest) {
            combo->setEditable(true);
            combo->setInsertPolicy(QComboBox::NoInsert);
            combo->completer()->setFilterMode(Qt::MatchContains);
            combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
            combo->lineEdit()->setPlaceholderText(field.hint);
            combo->setCurrentIndex(-1);
        }
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
        editor = combo;
        break;
    }
    case FormField::Kind::Check:
        editor = new QCheckBox(field.hint, parent);
        break;
    case FormField::Kind::Custom:
        editor = field.widget;
        editor->setParent(parent);
        break;
    }
    editor->setObjectName(QStringLiteral("field.") + field.name);
    editor->setAccessibleName(field.label);
    editor->setToolTip(field.toolTip);
    return editor;
}

QVariant FieldEditor::value(const FormField &field, const QWidget *editor)
{
    switch (field.kind) {
    case FormField::Kind::Text:
        return static_cast<const QLineEdit *>(editor)->text().trimmed();
    case FormField::Kind::Date:
        return tidiedDate(static_cast<const QLineEdit *>(editor)->text());
    case FormField::Kind::Integer: {
        const QString text = static_cast<const QLineEdit *>(editor)->text().trimmed();
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return text.isEmpty() ? QVariant() : ok ? QVariant(number) : QVariant(text);
    }
    case FormField::Kind::Multiline:
        return static_cast<const QPlainTextEdit *>(editor)->toPlainText();
    case FormField::Kind::Choice:
        return static_cast<const QComboBox *>(editor)->currentData();
    case FormField::Kind::Suggest:
        return static_cast<const QComboBox *>(editor)->currentText().trimmed();
    case FormField::Kind::Check:
        return static_cast<const QCheckBox *>(editor)->isChecked();
    case FormField::Kind::Custom:
        return editor->metaObject()->userProperty().read(editor);
    }
    return {};
}

void FieldEditor::setValue(const FormField &field, QWidget *editor, const QVariant &value)
{
    switch (field.kind) {
    case FormField::Kind::Text:
    case FormField::Kind::Date:
    case FormField::Kind::Integer:
        static_cast<QLineEdit *>(editor)->setText(value.toString());
        static_cast<QLineEdit *>(editor)->setCursorPosition(0);
        break;
    case FormField::Kind::Multiline:
        static_cast<QPlainTextEdit *>(editor)->setPlainText(value.toString());
        break;
    case FormField::Kind::Choice: {
        auto *combo = static_cast<QComboBox *>(editor);
        int index = combo->findData(value);
        for (int i = 0; index < 0 && i < combo->count(); ++i) {
            // A draft comes back from JSON, where an id is a double.
            if (combo->itemData(i).toString() == value.toString())
                index = i;
        }
        combo->setCurrentIndex(index < 0 && !value.isValid() ? 0 : index);
        break;
    }
    case FormField::Kind::Suggest:
        static_cast<QComboBox *>(editor)->setEditText(value.toString());
        break;
    case FormField::Kind::Check:
        static_cast<QCheckBox *>(editor)->setChecked(value.toBool());
        break;
    case FormField::Kind::Custom:
        editor->metaObject()->userProperty().write(editor, value);
        break;
    }
}

void FieldEditor::setReadOnly(const FormField &field, QWidget *editor, bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setReadOnly(readOnly);
    else
        editor->setEnabled(!readOnly);
    Q_UNUSED(field)
}

void FieldEditor::onChange(const FormField &field, QWidget *editor, QObject *context, std::function<void()> changed)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        QObject::connect(text, &QPlainTextEdit::textChanged, context, changed);
    else if (auto *combo = qobject_cast<QComboBox *>(editor); combo && combo->isEditable())
        QObject::connect(combo, &QComboBox::editTextChanged, context, changed);
    else if (combo)
        QObject::connect(combo, &QComboBox::currentIndexChanged, context, changed);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        QObject::connect(check, &QCheckBox::toggled, context, changed);
    else if (field.kind == FormField::Kind::Custom && field.connectChanged)
        field.connectChanged(context, std::move(changed));
}

QString FieldEditor::formatError(const FormField &field, const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (field.kind == FormField::Kind::Date)
        return dateError(text);
    if (field.kind == FormField::Kind::Integer && value.userType() == QMetaType::QString)
        return QCoreApplication::translate("xz::FieldEditor", "Not a whole number.");
    return {};
}

} // namespace xz
