#pragma once

#include "core/calendar/workcalendar.h"
#include "shell/settings/settingspage.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace xz {

class Workspace;

/// Public holidays and make-up days, year by year; what deadlines are counted by.
class XZSHELL_EXPORT HolidaySettings : public SettingsPage
{
    Q_OBJECT

public:
    HolidaySettings(Workspace &workspace, QWidget *parent);

private:
    void load();
    void showYear();
    void add(bool works);
    void remove();
    void save();

    Workspace &m_workspace;
    WorkCalendar m_calendar;
    QComboBox *m_year;
    QListWidget *m_list;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_name;
};

} // namespace xz
