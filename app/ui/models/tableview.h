#pragma once

#include <QTableView>

#include <functional>
#include <memory>

#include "core/common/result.h"
#include "ui/export.h"
#include "ui/models/columnlayout.h"
#include "ui/models/tableslice.h"

namespace xz {

class Button;
class EmptyState;
class Interaction;
class WindowedModel;
class Workspace;

/// The program's table: rows of 32 px over a WindowedModel; sorting by header, columns chosen and remembered, several rows selected,
/// Ctrl+C copies them as a table, Enter opens. Selection, current row and scroll place survive a refresh.
class XZUI_EXPORT TableView : public QTableView
{
    Q_OBJECT

public:
    /// `stateKey` names the remembered columns ("members.roster"), and is the object name.
    explicit TableView(const QString &stateKey, QWidget *parent = nullptr);
    ~TableView() override;

    /// Shows a source; asks nothing until setQuery(). Refreshes on changes of the workspace.
    void setSource(std::shared_ptr<const TableSource> source, Workspace *workspace = nullptr);
    WindowedModel *windowed() const { return m_model; }

    TableQuery query() const;
    void setQuery(const TableQuery &query);
    /// Sets or (invalid value) removes one filter and asks again.
    void setFilter(const QString &name, const QVariant &value);

    qint64 currentKey() const; ///< 0: none
    /// Keys of the selected rows that are loaded, top to bottom.
    QList<qint64> selectedKeys() const;
    int selectedRowCount() const;
    /// Rows of the selection, fetched in a worker where they are not loaded; headings are left out. Called in the GUI thread.
    void collectSelection(std::function<void(Result<QVector<TableRow>>)> done);
    /// Finds a record and makes it the current row, scrolled to; keyNotFound() when the filters hide it.
    void selectKey(qint64 key);

    /// Shown over the table while it has no row.
    void setEmptyState(EmptyState *state);
    EmptyState *emptyState() const { return m_empty; }

    /// Columns as shown, left to right.
    QList<int> visibleColumns() const;
    QList<int> orderedColumns() const { return m_layout.order(); } ///< hidden ones too
    bool isColumnShown(const QString &id) const;
    void setColumnShown(const QString &id, bool shown);
    void moveColumn(const QString &id, int place);
    /// Order, widths and visibility as the source gives them.
    void resetColumns();
    /// “列”: opens the column chooser.
    Button *makeColumnButton(QWidget *parent);

    /// Selected rows with their header as tab-separated text, as Ctrl+C puts it on the clipboard.
    static QString toText(const QList<TableColumn> &columns, const QList<int> &shown, const QVector<TableRow> &rows);
    void copySelection();
    /// All rows of the query in the columns shown, for export and print.
    TableSlicePtr slice(const QString &title, const QString &subtitle = {}) const;
    /// Asks for a file and writes all filtered rows as xlsx or csv; exported() or failed() tells how it went.
    void exportRows(Interaction &interaction, const QString &title);
    /// Actions added to the context menu before copy and columns.
    void setContextActions(const QList<QAction *> &actions) { m_contextActions = actions; }
    /// The first record becomes the current one when rows arrive and none is, so that the pane beside the table is never empty.
    void setStartsAtFirst(bool starts) { m_startsAtFirst = starts; }
    /// In a card: header 28 px.
    void setDense(bool dense);

signals:
    void opened(qint64 key);             ///< Enter or double click
    void currentKeyChanged(qint64 key);
    void selectionCountChanged(int rows);
    void counted(qint64 count);
    void loadingChanged(bool loading);
    void failed(const xz::Error &error);
    void keyNotFound(qint64 key);
    void copied(int rows);
    void exported(const QString &path, qint64 rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What stands on screen before rows are replaced.
    struct Kept {
        QList<qint64> selection;
        qint64 current = 0;
        qint64 top = 0;
        int topOffset = 0;
        int scroll = 0;
    };
    void applyMeasures();
    void sortClicked(int section);
    void showSort();
    void reportVisible();
    void layoutHeadings(int first, int last);
    void keepPlace();
    void restorePlace(const QHash<qint64, int> &places);
    void updateEmpty();
    void startAtFirst();
    QList<int> selectedRows() const;

    QString m_stateKey;
    WindowedModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QList<QAction *> m_contextActions;
    ColumnLayout m_layout;
    Kept m_kept;
    qint64 m_currentKey = 0;
    bool m_startsAtFirst = false;
};

} // namespace xz
