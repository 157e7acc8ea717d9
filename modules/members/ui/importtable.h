#pragma once

#include <QReadWriteLock>
#include <QVector>

#include "ui/importreview.h"
#include "ui/models/tablesource.h"

namespace xz::members {

/// A row of the preview: what is shown, and what filters look at.
struct PreviewLine {
    TableRow row;                            ///< key: position in the plan + 1
    ReviewMark mark = ReviewMark::Same;
    QString text;                            ///< searched by "find in preview": name, pinyin, organisation
};

/// The rows of an import preview as a table source, read from worker threads. Filters: "mark" (ReviewMark as int,
/// missing: all rows but those missing from the file), "text". Headings show only while all rows are shown.
class ImportTable : public TableSource
{
public:
    ImportTable(QList<TableColumn> columns, QVector<PreviewLine> lines);

    QList<TableColumn> columns() const override { return m_columns; }
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override { return {}; }

    /// Puts a line in place of the one with its key, after a decision of the user; models are to refresh.
    void replace(const PreviewLine &line);
    /// Key of the next line with a problem after `key` (before it when not `forward`), going round; 0 when there is none.
    qint64 nextProblem(qint64 key, bool forward) const;

private:
    QVector<int> shown(const TableQuery &query) const;

    QList<TableColumn> m_columns;
    mutable QReadWriteLock m_lock;
    QVector<PreviewLine> m_lines;
};

} // namespace xz::members
