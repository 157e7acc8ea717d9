#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

#include "core/common/result.h"
#include "ui/export.h"
#include "ui/models/tablesource.h"

namespace xz {

class Workspace;
struct CommitInfo;

/// Table of any length over a TableSource: a count and chunks of rows fetched in worker threads around what is visible. Answers to an
/// older question are dropped. Rows that have not come yet are empty.
class XZUI_EXPORT WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< qint64 key, 0 while unknown and for headings
        ValueRole,                  ///< the value as the source gave it
        HeadingRole,                ///< heading text, empty for rows
        LoadedRole,                 ///< bool
    };
    static constexpr int chunkSize = 128;
    static constexpr int cachedChunks = 64;

    explicit WindowedModel(std::shared_ptr<const TableSource> source, QObject *parent = nullptr);
    ~WindowedModel() override;

    std::shared_ptr<const TableSource> source() const { return m_source; }
    const QList<TableColumn> &columns() const { return m_columns; }
    int columnOf(const QString &id) const; ///< -1 when unknown

    /// Refreshes when a commit touches one of the source's tables.
    void watch(Workspace &workspace);

    const TableQuery &query() const { return m_query; }
    /// Asks anew from the top; the first question is asked by this call too.
    void setQuery(const TableQuery &query);
    /// Asks again in place: rows are replaced when the answer is there, keys of keepKeys() are found again.
    void refresh();

    /// Rows on screen; chunks around them come first.
    void setVisibleRange(int first, int last);
    /// Keys whose new rows relocated() tells after a refresh; at most a few hundred are looked up.
    void setKeepKeys(std::function<QList<qint64>()> keys) { m_keepKeys = std::move(keys); }

    bool isLoading() const { return m_loading; }
    /// Rows of the query; -1 until counted.
    qint64 totalCount() const { return m_counted ? m_rows : -1; }
    qint64 keyAt(int row) const; ///< 0 while unknown
    bool isHeading(int row) const;
    /// The row when it is loaded.
    const TableRow *loadedRow(int row) const;
    /// Rows that are loaded, top to bottom; at most cachedChunks × chunkSize.
    QList<int> loadedRows() const;
    int loadedRowOf(qint64 key) const; ///< -1 when it is not among the loaded rows
    /// Finds a record's row in the worker; located() answers.
    void locate(qint64 key);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loadingChanged(bool loading);
    void counted(qint64 count);
    void rowsLoaded(int first, int last);
    void failed(const xz::Error &error);
    void located(qint64 key, int row); ///< row -1: filtered out
    /// The rows on screen are about to be replaced by those of a refresh: last chance to read the old ones.
    void aboutToReplace();
    /// After a refresh, new rows of the kept keys; those missing are gone.
    void relocated(const QHash<qint64, int> &rows);

private:
    struct Answer;
    void ask();
    void request(int chunk) const;
    void fetchWanted();
    void fetch(int chunk);
    void take(const Answer &answer);
    void dropShortChunks();
    void store(int chunk, QVector<TableRow> rows);
    void resize(int rows);
    void setLoading(bool loading);
    void workspaceChanged(const CommitInfo &info);
    void run(std::function<Answer()> work);

    std::shared_ptr<const TableSource> m_source;
    QList<TableColumn> m_columns;
    TableQuery m_query;
    int m_generation = 0;
    int m_rows = 0;
    bool m_counted = false;
    bool m_asked = false;
    bool m_loading = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    int m_firstVisible = 0;
    int m_lastVisible = chunkSize;
    QHash<int, QVector<TableRow>> m_chunks;
    mutable QList<int> m_recent;   ///< chunks, last used last
    mutable QList<int> m_wanted;   ///< chunks to fetch, most wanted last
    mutable bool m_fetchQueued = false;
    QSet<int> m_inFlight;
    std::function<QList<qint64>()> m_keepKeys;
    QThreadPool m_pool;
};

} // namespace xz
