#pragma once

#include <QWidget>

#include "ui/models/tableslice.h"

class QButtonGroup;

namespace xz {
class CountTile;
class SearchField;
class SplitView;
class TableView;
}

namespace xz::members {

class ImportDetail;
class ImportFlow;

/// Step 3: every row with its mark, beside it what it changes. Space takes or refuses a row, F8 goes to the next problem.
class ImportPreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(ImportFlow &flow, QWidget *parent = nullptr);

    /// The row of counts and the search field, for the page's head.
    QWidget *tiles() const { return m_tiles; }
    /// Shows the flow's new table from the top.
    void showTable();
    void goToProblem(bool forward);
    void toggleCurrent();
    QString statusText() const;
    /// What is shown now, for printing.
    TableSlicePtr slice(const QString &title) const;
    /// The rows with problems and their reasons, for exporting.
    TableSlicePtr problems(const QString &title) const;

signals:
    void statusChanged();
    void backToMapping();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeTiles();
    void applyFilter();
    void showCurrent();
    void showCounts();
    void decisionsChanged();

    ImportFlow &m_flow;
    QWidget *m_tiles;
    QButtonGroup *m_group;
    CountTile *m_all, *m_added, *m_changed, *m_same, *m_problems, *m_missing;
    SearchField *m_search;
    TableView *m_table;
    ImportDetail *m_detail;
};

} // namespace xz::members
