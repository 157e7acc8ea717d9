#pragma once

#include <memory>

#include "core/directory/directory.h"
#include "domain/memberlist.h"
#include "ui/models/tablesource.h"
#include "ui/widgets/page.h"

namespace xz {
class DraftStore;
class FilterCombo;
class ModuleContext;
class SplitView;
class TableView;
class Workspace;
struct CommitInfo;
}

namespace xz::members {

class MemberDetail;
class RosterFilters;

/// Page 委员: the roster of a term, filtered and ordered, with the archive of one member beside it.
class RosterPage : public Page
{
    Q_OBJECT

public:
    explicit RosterPage(ModuleContext &context, QWidget *parent = nullptr);
    ~RosterPage() override;

    bool showRecord(const QString &table, qint64 id) override;
    bool mayLeave() override;

    void addMember();
    void removeMember();
    void exportTable();
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
    void updateEmptyState();
    void workspaceChanged(const CommitInfo &info);
    bool ensureTerm();
    void print(const QString &templateId);
    void printTable();

    ModuleContext &m_context;
    Workspace &m_workspace;
    std::unique_ptr<DraftStore> m_drafts;
    std::shared_ptr<const TableSource> m_source;
    QList<Term> m_terms;
    Term m_term;
    FilterCombo *m_termCombo;
    TableView *m_table;
    RosterFilters *m_filters;
    MemberDetail *m_detail;
    SplitView *m_split;
    qint64 m_total = 0;
    bool m_returning = false;
};

} // namespace xz::members
