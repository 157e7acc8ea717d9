#pragma once

#include <QDialog>

#include "core/calendar/workcalendar.h"
#include "core/records/tasks.h"
#include "shell/export.h"

namespace xz {

class MessageBar;
class RecordForm;
class RecordPicker;
class Workspace;

/// A task by hand: what is to be done, until when (a day, or in so many working days), who is in charge, which record it belongs to.
class XZSHELL_EXPORT TaskDialog : public QDialog
{
    Q_OBJECT

public:
    /// `task` with id 0: a new one. `names`: who may be in charge.
    TaskDialog(Workspace &workspace, const Task &task, const QStringList &names, QWidget *parent = nullptr);

    /// As typed; complete after accept().
    Task task() const;
    void accept() override;

private:
    void dueTyped(const QString &field);

    Task m_task;
    WorkCalendar m_calendar;
    RecordForm *m_form;
    RecordPicker *m_record;
    MessageBar *m_message;
    bool m_following = false;
};

} // namespace xz
