#include "shell/settings/holidaysettings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

#include "core/settings/settings.h"
#include "core/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

namespace xz {

HolidaySettings::HolidaySettings(Workspace &workspace, QWidget *parent)
    : SettingsPage(QStringLiteral("holidays"), tr("Holidays"), parent), m_workspace(workspace), m_year(new QComboBox(this)),
      m_list(new QListWidget(this)), m_from(new QDateEdit(QDate::currentDate(), this)), m_to(new QDateEdit(QDate::currentDate(), this)),
      m_name(new QLineEdit(this))
{
    const Theme &theme = Theme::app();
    QFormLayout *group = addGroup(tr("Days that are not what their weekday says"));
    addField(group, QStringLiteral("settings.holidays.year"), tr("Year"), m_year);
    addHint(group, tr("Deadlines count working days. Enter the State Council's notice when it appears; every deadline is counted anew at once."));
    m_list->setObjectName(QStringLiteral("settings.holidays.list"));
    m_list->setAccessibleName(tr("Holidays and make-up days"));
    addWide(m_list);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        row->addWidget(edit);
    }
    m_from->setObjectName(QStringLiteral("settings.holidays.from"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("settings.holidays.to"));
    m_to->setAccessibleName(tr("Last day"));
    m_name->setObjectName(QStringLiteral("settings.holidays.name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, e.g. Spring Festival"));
    row->addWidget(m_name, 1);
    auto *off = new Button(QStringLiteral("settings.holidays.off"), QStringLiteral("list-add"), tr("Holiday"), this);
    auto *work = new Button(QStringLiteral("settings.holidays.work"), QStringLiteral("list-add"), tr("Make-up day"), this);
    auto *remove = new Button(QStringLiteral("settings.holidays.remove"), QStringLiteral("edit-delete"), tr("Remove"), this);
    for (Button *button : {off, work, remove})
        row->addWidget(button);
    addRow(row);

    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_to->date() < date)
            m_to->setDate(date);
    });
    connect(off, &QPushButton::clicked, this, [this] { add(false); });
    connect(work, &QPushButton::clicked, this, [this] { add(true); });
    connect(remove, &QPushButton::clicked, this, &HolidaySettings::remove);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaySettings::showYear);
    connect(&workspace, &Workspace::changed, this, &HolidaySettings::load);
    load();
}

void HolidaySettings::load()
{
    m_calendar = WorkCalendar::of(m_workspace.settings());
    const int shown = m_year->currentData().isValid() ? m_year->currentData().toInt() : QDate::currentDate().year();
    QList<int> years = m_calendar.years();
    for (const int year : {QDate::currentDate().year(), QDate::currentDate().year() + 1}) {
        if (!years.contains(year))
            years << year;
    }
    {
        const QSignalBlocker blocker(m_year);
        m_year->clear();
        for (const int year : std::as_const(years))
            m_year->addItem(QString::number(year), year);
        m_year->setCurrentIndex(m_year->findData(shown));
    }
    showYear();
}

void HolidaySettings::showYear()
{
    m_list->clear();
    const int year = m_year->currentData().toInt();
    for (const WorkCalendar::Day &day : m_calendar.daysOf(year)) {
        const QString weekday = QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 %2　%3　%4").arg(day.date.toString(Qt::ISODate), weekday, day.works ? tr("worked") : tr("off"), day.name), m_list);
        item->setData(Qt::UserRole, day.date);
    }
    if (m_list->count() == 0)
        messageBar().showMessage(MessageBar::Kind::Warning, tr("No holidays are entered for %1 yet: deadlines count every weekday.").arg(year));
    else
        messageBar().clear();
}

void HolidaySettings::add(bool works)
{
    if (m_from->date().daysTo(m_to->date()) > 31) {
        messageBar().showMessage(MessageBar::Kind::Error, tr("That is more than a month. Check the last day."));
        return;
    }
    for (QDate date = m_from->date(); date <= m_to->date(); date = date.addDays(1))
        m_calendar.setDay({date, works, m_name->text().simplified()});
    save();
}

void HolidaySettings::remove()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_calendar.removeDay(item->data(Qt::UserRole).toDate());
        save();
    }
}

void HolidaySettings::save()
{
    show(m_workspace.settings().setValue(WorkCalendar::settingsKey, m_calendar.toSetting()));
}

} // namespace xz
