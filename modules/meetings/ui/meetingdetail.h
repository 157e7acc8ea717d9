#pragma once

#include <QFrame>

#include <memory>

#include "domain/meeting.h"

class QLabel;
class QStackedWidget;
class QStandardItemModel;

namespace xz {
class Button;
class Chip;
class SearchField;
class TabBar;
class TableView;
class Workspace;
}

namespace xz::meetings {

/// Right of the list of meetings: head, schedule, agenda and people of one meeting.
class MeetingDetail : public QFrame
{
    Q_OBJECT

public:
    explicit MeetingDetail(Workspace *workspace, QWidget *parent = nullptr);

    void setMeeting(const MeetingData &meeting);
    void clear();

signals:
    void seatRequested();
    void signInRequested();
    void editRequested();
    void copyRequested();
    void removeRequested();

private:
    QWidget *buildHead();
    QWidget *buildTable(const QString &objectName, QStandardItemModel *model, const QList<int> &widths);
    void showSessions(const QList<Session> &sessions);
    void showAgenda(const QList<AgendaItem> &items);

    QLabel *m_title;
    QLabel *m_facts;
    Chip *m_kind;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    QStandardItemModel *m_sessionModel;
    QStandardItemModel *m_agendaModel;
    SearchField *m_find;
    TableView *m_people;
    QList<Button *> m_buttons;
    qint64 m_shown = 0;
};

} // namespace xz::meetings
