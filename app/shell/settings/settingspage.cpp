#include "shell/settings/settingspage.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taskbar.h"

namespace xz {

SettingsPage::SettingsPage(const QString &id, const QString &title, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_message(new MessageBar(this))
{
    setObjectName(QLatin1String("settings.") + id);
    setAccessibleName(title);
    m_layout->addWidget(makeLabel(title, TextRole::Title, this));
    m_layout->addWidget(m_message);
    m_layout->addWidget(new TaskBar(this)); // where runTask() shows how far it is
    connect(&Theme::app(), &Theme::changed, this, &SettingsPage::applyMeasures);
    applyMeasures();
}

void SettingsPage::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_layout->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    m_layout->setSpacing(theme.px(12));
    for (QFormLayout *form : std::as_const(m_forms)) {
        form->setHorizontalSpacing(theme.px(12));
        form->setVerticalSpacing(theme.px(8));
    }
}

QFormLayout *SettingsPage::addGroup(const QString &heading)
{
    m_layout->addWidget(makeLabel(heading, TextRole::Section, this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_forms << form;
    m_layout->addLayout(form);
    applyMeasures();
    return form;
}

void SettingsPage::addField(QFormLayout *group, const QString &objectName, const QString &label, QWidget *field)
{
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    auto *caption = makeLabel(label, TextRole::Facts);
    caption->setBuddy(field);
    caption->setMinimumWidth(Theme::app().px(96));
    caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    group->addRow(caption, field);
}

void SettingsPage::addHint(QFormLayout *group, const QString &text)
{
    QLabel *hint = makeLabel(text, TextRole::Hint);
    hint->setWordWrap(true);
    group->addRow(hint);
}

void SettingsPage::addWide(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void SettingsPage::addRow(QLayout *row)
{
    m_layout->addLayout(row);
}

void SettingsPage::addStretch()
{
    m_layout->addStretch(1);
}

bool SettingsPage::show(const Outcome &outcome)
{
    if (outcome)
        m_message->clear();
    else
        m_message->showError(outcome.error());
    return outcome.ok();
}

} // namespace xz
