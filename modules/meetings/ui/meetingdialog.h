#pragma once

#include <QDialog>

#include "domain/planreader.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace xz {
class MessageBar;
class RecordForm;
class SegmentedControl;
class TabBar;
}

namespace xz::meetings {

class HallForm;
class RowsEditor;

/// 新建会议 / 编辑会议: facts, schedule, agenda, people and the simple hall. What is typed is read by the same rules as a plan file.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    MeetingDialog(std::shared_ptr<const Roster> roster, const MeetingData &meeting, QWidget *parent = nullptr);

    /// The meeting as typed; complete after accept().
    const MeetingData &meeting() const { return m_result; }
    void accept() override;

private:
    QWidget *buildFacts();
    QWidget *buildSessions();
    QWidget *buildAgenda();
    QWidget *buildPeople();
    QWidget *buildHall();
    void fill();
    void showPeopleCount();

    void collectFacts(MeetingData &typed) const;
    void collectSessions(MeetingData &typed) const;
    void collectAgenda(MeetingData &typed) const;
    void collectHall(MeetingData &typed) const;
    /// The plan of what was typed, for PlanReader.
    QJsonObject plan(const MeetingData &typed) const;
    void showProblem(const PlanProblem &problem);

    std::shared_ptr<const Roster> m_roster;
    const MeetingData m_before;
    MeetingData m_result;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    RecordForm *m_facts = nullptr;
    RowsEditor *m_sessions = nullptr;
    RowsEditor *m_agenda = nullptr;
    SegmentedControl *m_members = nullptr;
    QPlainTextEdit *m_names = nullptr;
    QPlainTextEdit *m_rostrum = nullptr;
    RowsEditor *m_guests = nullptr;
    QLabel *m_peopleCount = nullptr;
    HallForm *m_hall = nullptr;
    QLabel *m_hallNote = nullptr;
};

} // namespace xz::meetings
