#include "shell/workbench/taskdialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "core/settings/settings.h"
#include "shell/workbench/recordpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/recordform.h"

namespace xz {

namespace {

const QString titleField = QStringLiteral("title"), daysField = QStringLiteral("days"), dueField = QStringLiteral("due"),
              assigneeField = QStringLiteral("assignee"), noteField = QStringLiteral("note");
constexpr int mostDays = 2000;

} // namespace

TaskDialog::TaskDialog(Workspace &workspace, const Task &task, const QStringList &names, QWidget *parent)
    : QDialog(parent), m_task(task), m_calendar(WorkCalendar::of(workspace.settings())), m_form(new RecordForm(QStringLiteral("task.form"), this)),
      m_record(new RecordPicker(workspace, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("task.dialog"));
    setWindowTitle(task.id == 0 ? tr("New task") : tr("Edit task"));
    setProperty(helpTopicProperty, QStringLiteral("shell-workbench"));
    const Theme &theme = Theme::app();
    resize(theme.px(520), theme.px(560));

    FormField title{titleField, tr("What is to be done"), FormField::Kind::Text, true};
    title.maxLength = 200;
    m_form->addField(title);
    FormField days{daysField, tr("In working days from today"), FormField::Kind::Integer};
    days.half = true;
    days.hint = tr("e.g. 5");
    days.validate = [](const QVariant &value) {
        return value.toLongLong() < 0 || value.toLongLong() > mostDays ? tr("A number from 0 to %1.").arg(mostDays) : QString();
    };
    m_form->addField(days);
    FormField due{dueField, tr("Deadline"), FormField::Kind::Date};
    due.half = true;
    due.hint = tr("2026-02-26; empty: none");
    due.validate = [](const QVariant &value) {
        return QDate::fromString(value.toString(), Qt::ISODate).isValid() ? QString() : tr("A whole date: year, month and day.");
    };
    m_form->addField(due);
    FormField assignee{assigneeField, tr("In charge"), FormField::Kind::Suggest};
    assignee.maxLength = 40;
    for (const QString &name : names)
        assignee.choices << qMakePair(QVariant(name), name);
    m_form->addField(assignee);
    m_form->addField({noteField, tr("Note"), FormField::Kind::Multiline});
    m_form->setValues({{titleField, task.title},
                       {dueField, task.due.isValid() ? task.due.toString(Qt::ISODate) : QString()},
                       {assigneeField, task.assignee},
                       {noteField, task.note}});
    if (task.due.isValid())
        dueTyped(dueField);
    m_record->setRecord(task.ownerTable, task.ownerId);

    auto *cancel = new Button(QStringLiteral("task.cancel"), {}, tr("Cancel"), this);
    auto *save = new Button(QStringLiteral("task.save"), QStringLiteral("document-save"), tr("Save"), this, Button::Kind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_record);
    layout->addStretch(1);
    layout->addLayout(buttons);
    for (Button *button : {cancel, save})
        button->setAutoDefault(false); // Enter moves on in the form
    connect(m_form, &RecordForm::valueChanged, this, &TaskDialog::dueTyped);
    connect(m_form, &RecordForm::saveRequested, this, &TaskDialog::accept);
    connect(m_form, &RecordForm::leaveRequested, this, &TaskDialog::reject);
    connect(m_record, &RecordPicker::failed, m_message, &MessageBar::showError);
    connect(cancel, &QPushButton::clicked, this, &TaskDialog::reject);
    connect(save, &QPushButton::clicked, this, &TaskDialog::accept);
    m_form->editor(titleField)->setFocus();
}

void TaskDialog::dueTyped(const QString &field)
{
    // The day and the number of working days follow each other: whichever was typed stands.
    if (m_following || (field != daysField && field != dueField))
        return;
    m_following = true;
    const QDate today = QDate::currentDate();
    if (field == daysField) {
        const QVariant days = m_form->value(daysField);
        const bool fits = days.isValid() && days.toLongLong() >= 0 && days.toLongLong() <= mostDays;
        if (fits)
            m_form->setValue(dueField, m_calendar.addWorkdays(today, days.toInt()).toString(Qt::ISODate));
        else if (!days.isValid())
            m_form->setValue(dueField, QString());
    } else {
        const QDate due = QDate::fromString(m_form->value(dueField).toString(), Qt::ISODate);
        m_form->setValue(daysField, due.isValid() && due >= today ? QVariant(qint64(m_calendar.workdaysBetween(today, due))) : QVariant());
    }
    m_following = false;
}

Task TaskDialog::task() const
{
    Task task = m_task;
    task.title = m_form->value(titleField).toString().simplified();
    task.due = QDate::fromString(m_form->value(dueField).toString(), Qt::ISODate);
    task.assignee = m_form->value(assigneeField).toString().simplified();
    task.note = m_form->value(noteField).toString().trimmed();
    std::tie(task.ownerTable, task.ownerId) = std::pair(m_record->record().first, m_record->record().second);
    if (!task.starts.isValid())
        task.starts = QDate::currentDate();
    return task;
}

void TaskDialog::accept()
{
    if (m_form->validate())
        QDialog::accept();
}

} // namespace xz
