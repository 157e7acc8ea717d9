#include "shell/printing/printoptionrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz {

namespace {

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

bool takes(const PrintOption &option, const QString &value)
{
    if (option.kind == PrintOption::Kind::Text)
        return true;
    if (option.kind == PrintOption::Kind::Flag)
        return value == yes || value == no;
    return std::any_of(option.values.begin(), option.values.end(), [&](const auto &entry) { return entry.first == value; });
}

} // namespace

PrintOptionRows::PrintOptionRows(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("print.options"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&Theme::app(), &Theme::changed, this, &PrintOptionRows::applyMeasures);
}

void PrintOptionRows::reset()
{
    m_chosen.clear();
    setOptions({}, {});
}

void PrintOptionRows::setOptions(const QList<PrintOption> &options, const QVariantMap &asked)
{
    m_options = options;
    m_shown.clear();
    m_labels.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PrintOption &option : options) {
        QString value = option.standard;
        if (const QString wanted = asked.value(option.id).toString(); !wanted.isEmpty() && takes(option, wanted))
            value = wanted;
        if (m_chosen.contains(option.id) && takes(option, m_chosen.value(option.id)))
            value = m_chosen.value(option.id);
        m_shown.insert(option.id, value);
        addRow(option, value);
    }
    applyMeasures();
    setVisible(!options.isEmpty());
}

void PrintOptionRows::addRow(const PrintOption &option, const QString &value)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *editor = nullptr;
    const QString id = option.id;
    if (option.kind == PrintOption::Kind::Flag) {
        auto *check = new QCheckBox(option.label, row);
        check->setChecked(value == yes);
        connect(check, &QCheckBox::toggled, this, [this, id](bool on) { keep(id, on ? yes : no); });
        editor = check;
    } else {
        auto *caption = makeLabel(option.label, TextRole::Label, row);
        caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_labels << caption;
        layout->addWidget(caption);
        if (option.kind == PrintOption::Kind::Choice) {
            auto *combo = new QComboBox(row);
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo->setMinimumContentsLength(4);
            for (const auto &[code, label] : option.values)
                combo->addItem(label, code);
            combo->setCurrentIndex(qMax(0, combo->findData(value)));
            connect(combo, &QComboBox::currentIndexChanged, this, [this, id, combo] { keep(id, combo->currentData().toString()); });
            editor = combo;
        } else {
            auto *line = new QLineEdit(value, row);
            connect(line, &QLineEdit::editingFinished, this, [this, id, line] { keep(id, line->text().trimmed()); });
            editor = line;
        }
    }
    editor->setObjectName(QStringLiteral("print.option.") + option.id);
    editor->setAccessibleName(option.label);
    layout->addWidget(editor, 1);
    m_rows->addWidget(row);
}

void PrintOptionRows::keep(const QString &id, const QString &value)
{
    if (m_shown.value(id) == value)
        return;
    m_shown.insert(id, value);
    m_chosen.insert(id, value);
    emit changed();
}

QVariantMap PrintOptionRows::values() const
{
    QVariantMap values;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (!it.value().isEmpty())
            values.insert(it.key(), it.value());
    }
    return values;
}

void PrintOptionRows::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_rows->setSpacing(theme.px(4));
    for (QLabel *label : std::as_const(m_labels)) {
        label->setFixedWidth(theme.px(64));
        label->parentWidget()->layout()->setSpacing(theme.px(8));
    }
}

} // namespace xz
