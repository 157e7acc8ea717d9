#pragma once

#include <QWidget>

#include <memory>

#include "core/directory/dutyledger.h"
#include "ui/rankingtable.h"

class QLabel;
class QTableView;
class QTreeView;

namespace xz {
class Workspace;
}

namespace xz::members {

class EvidenceModel;
class ScoreChart;
class ScoreHead;
class ScoreTreeModel;

/// Drill-down of one score: head, score sheet with chart, evidence of the item that is chosen, each line linked to the ledger.
class ScoreDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// `member` below 0 empties the pane. The item that was chosen stays chosen.
    void show(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial, int member);
    qint64 personId() const;
    /// The evidence on screen with its sum, as tab-separated text.
    QString evidenceText() const;

signals:
    void recordWanted(qint64 recordId);
    void dossierWanted(qint64 personId);
    void failed(const xz::Error &error);

private:
    void showEvidence();
    void showChart();
    void openEvidence(const QModelIndex &index);

    Workspace &m_workspace;
    std::shared_ptr<const ScoreBook> m_book;
    std::shared_ptr<const TrialScores> m_trial;
    int m_member = -1;
    QHash<qint64, DutyRecord> m_records;
    ScoreHead *m_head;
    ScoreTreeModel *m_model;
    QTreeView *m_tree;
    ScoreChart *m_chart;
    QLabel *m_title, *m_sum, *m_organisers;
    EvidenceModel *m_evidence;
    QTableView *m_table;
};

} // namespace xz::members
