#pragma once

#include <memory>

#include "ui/rankingtable.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;

namespace xz {
class Button;
class FilterCombo;
class ModuleContext;
class SearchField;
class SegmentedControl;
class SplitView;
class TableView;
class Workspace;
struct CommitInfo;
}

namespace xz::members {

class ScoreDetail;

/// Page 履职考核: the ranking of a year under a scheme, every score clicked down to its evidence, another scheme on the same facts beside it.
class ScorePage : public Page
{
    Q_OBJECT

public:
    explicit ScorePage(ModuleContext &context, QWidget *parent = nullptr);
    ~ScorePage() override;

    bool showRecord(const QString &table, qint64 id) override;
    std::shared_ptr<const ScoreBook> book() const { return m_book; }

    void closeYear();
    void openYear();

signals:
    /// A book is on screen.
    void loaded();

private:
    void makeActions();
    void makeFilters();
    void fillYears();
    void fillSchemes();
    void fillFilters();
    /// Reads everything in a worker.
    void load();
    void take(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial);
    void workspaceChanged(const CommitInfo &info);
    /// False when too much changed to be reckoned one by one.
    bool updateMembers(const QList<qint64> &records);
    void query();
    void showCurrent();
    void showGrades();
    void showSegments(TableQuery query);
    /// Looks for warnings in a worker, shows their lamps and keeps them as tasks.
    void findWarnings();
    void showStatus();
    void updateEmptyState();
    void changeScheme(const QString &code);
    void print(const QString &templateId);
    void exportReport(const QString &templateId);
    void printMember(qint64 person, const QString &templateId);
    void exportMember(const QString &templateId);
    void tellWritten(const Result<QString> &path);

    ModuleContext &m_context;
    Workspace &m_workspace;
    int m_year = 0;
    std::shared_ptr<const ScoreBook> m_book;
    std::shared_ptr<const TrialScores> m_trial;
    std::shared_ptr<RankingTable> m_ranking;
    qint64 m_wanted = 0; ///< person to show when the book is there
    int m_generation = 0;
    FilterCombo *m_yearCombo, *m_schemeCombo, *m_committee, *m_sector, *m_grade, *m_trialCombo;
    SearchField *m_search;
    SegmentedControl *m_changed;
    QLabel *m_grades;
    Button *m_warned;
    int m_warningGeneration = 0;
    TableView *m_table;
    ScoreDetail *m_detail;
    SplitView *m_split;
    QAction *m_close = nullptr;
};

} // namespace xz::members
