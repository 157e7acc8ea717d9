#pragma once

#include <QTimer>

#include <functional>
#include <memory>

#include "core/directory/directory.h"
#include "domain/memberlist.h"
#include "ui/models/tablesource.h"
#include "ui/widgets/page.h"

namespace xz {
class DraftStore;
class ModuleContext;
class SplitView;
class TableView;
class Workspace;
struct CommitInfo;
}

namespace xz::members {

struct FieldRequest;
class MemberDetail;
class RosterFilters;
class RosterSource;
class TermCombo;

/// Page 委员: the roster of a term, filtered and ordered, with the archive of one member beside it.
class RosterPage : public Page
{
    Q_OBJECT

public:
    /// `request`: a field the completeness check sends to; may be none.
    explicit RosterPage(ModuleContext &context, QWidget *parent = nullptr, std::shared_ptr<FieldRequest> request = {});
    ~RosterPage() override;

    bool showRecord(const QString &table, qint64 id) override;
    bool mayLeave() override;

    void addMember();
    void removeMember();
    void exportTable();
    /// Asks for a file and writes a list of ArchiveLists.
    void exportList(const QString &listId);
    /// One field of all selected members.
    void bulkEdit();
    /// Two selected records of one person.
    void mergePersons();
    void importPhotos();
    /// The published list of the term as text on the clipboard.
    void copyList(MemberListLayout layout);

private:
    void makeActions();
    void fillTerms();
    void setTerm(const Term &term);
    void query();
    void showCurrent(qint64 key);
    void showStatus();
    void showFacts();
    /// Another source of the same rows where its columns change: own fields, the year of the duty columns.
    void resetSource();
    /// Reckons the scores of the duty columns in a worker.
    void loadStanding();
    void updateEmptyState();
    void workspaceChanged(const CommitInfo &info);
    bool ensureTerm();
    void print(const QString &sourceId, const QString &templateId);
    void printTable();
    void withSelectedPersons(std::function<void(const QList<qint64> &)> run);
    void followRequest();

    ModuleContext &m_context;
    std::shared_ptr<FieldRequest> m_request;
    Workspace &m_workspace;
    std::unique_ptr<DraftStore> m_drafts;
    std::shared_ptr<RosterSource> m_source;
    Term m_term;
    TermCombo *m_termCombo;
    TableView *m_table;
    RosterFilters *m_filters;
    MemberDetail *m_detail;
    SplitView *m_split;
    qint64 m_total = 0;
    qint64 m_wanted = 0; ///< membership asked for, shown even when the filters hide it
    bool m_returning = false;
    QTimer m_standingTimer; ///< entries often come in rows: reckoned once they rest
    int m_standingGeneration = 0;
};

} // namespace xz::members
