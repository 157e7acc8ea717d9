#pragma once

#include <memory>

#include "core/directory/directory.h"
#include "ui/models/tablesource.h"
#include "ui/widgets/page.h"

namespace xz {
class DraftStore;
class FilterCombo;
class ModuleContext;
class SearchField;
class SplitView;
class TableView;
class Workspace;
}

namespace xz::members {

class DutyDetail;

/// Page 履职台账: every entry of the duty ledger, filtered, with its event, proofs and history beside it.
class DutyPage : public Page
{
    Q_OBJECT

public:
    explicit DutyPage(ModuleContext &context, QWidget *parent = nullptr);
    ~DutyPage() override;

    bool showRecord(const QString &table, qint64 id) override;
    bool mayLeave() override;

    void addEntry();
    /// Asks whether the whole event or this member's part goes.
    void removeEntry();

private:
    void makeActions();
    void makeFilters();
    void fill();
    void query();
    void showCurrent(qint64 key);
    void showStatus();
    void updateEmptyState();
    void openSource(const QString &table, qint64 id);
    void clearFilters();
    bool isFiltered() const;

    ModuleContext &m_context;
    Workspace &m_workspace;
    std::unique_ptr<DraftStore> m_drafts;
    std::shared_ptr<const TableSource> m_source;
    Term m_term;
    qint64 m_person = 0; ///< entries of this one alone
    FilterCombo *m_year, *m_kind, *m_outcome, *m_origin;
    SearchField *m_search;
    TableView *m_table;
    DutyDetail *m_detail;
    SplitView *m_split;
    bool m_returning = false;
    bool m_clearing = false;
};

} // namespace xz::members
