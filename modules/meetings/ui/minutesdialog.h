#pragma once

#include <QDate>
#include <QDialog>

#include "domain/minutes.h"

class QTableWidget;

namespace xz {
class RecordForm;
}

namespace xz::meetings {

/// 会议纪要: text, resolutions with the votes counted by hand, tasks that arise. Writes nothing itself.
class MinutesDialog : public QDialog
{
    Q_OBJECT

public:
    struct NewTask {
        QString title, assignee;
        QDate due;
    };

    /// `members`: all members, against whom votes are held.
    MinutesDialog(const Minutes &minutes, int members, QWidget *parent = nullptr);

    Minutes minutes() const;
    QList<NewTask> tasks() const; ///< those with a title

private:
    QTableWidget *table(const QString &name, const QStringList &titles, const QString &accessible);
    void showResults();
    void save();

    const Minutes m_minutes;
    const int m_members;
    RecordForm *m_form;
    QTableWidget *m_resolutions;
    QTableWidget *m_tasks;
};

} // namespace xz::meetings
