#pragma once

#include <QPointer>

#include <memory>

#include "domain/planreader.h"
#include "ui/afteractions.h"
#include "ui/widgets/page.h"

namespace xz {
class FilterCombo;
class ModuleContext;
class SearchField;
class SplitView;
class TableView;
}

namespace xz::meetings {

class MeetingDetail;

/// 会议: the list of meetings with the detail of one; new, edit, copy, import of a plan, removal.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(ModuleContext &context, QWidget *parent = nullptr);

    bool showRecord(const QString &table, qint64 id) override;
    void createMeeting();
    /// The full-screen desk of a session; 0: that of the moment.
    void openSignIn(qint64 id, qint64 session = 0);
    /// Reads a plan file; asks for it when `path` is empty.
    void importPlan(const QString &path = {});

signals:
    void detailShown(qint64 meetingId);

private:
    void buildTitle();
    void buildFilters();
    void buildBody();
    void showDetail(qint64 id);
    void editMeeting();
    void copyMeeting();
    void removeMeeting();
    void exportPlan();
    /// Loads roster and (unless 0) a meeting, then calls back in the GUI thread.
    void prepare(qint64 id, std::function<void(std::shared_ptr<const Roster>, const MeetingData &)> ready);
    void openDialog(std::shared_ptr<const Roster> roster, const MeetingData &meeting);
    void save(const MeetingData &before, const MeetingData &after);
    void showProblems(const QString &path, const QList<PlanProblem> &problems);
    void loadKinds();

    ModuleContext &m_context;
    AfterActions m_after;
    QPointer<QWidget> m_signIn;
    std::shared_ptr<const MeetingData> m_shown;
    int m_generation = 0;
    SearchField *m_find;
    FilterCombo *m_kind;
    TableView *m_table;
    MeetingDetail *m_detail;
    SplitView *m_split;
};

} // namespace xz::meetings
