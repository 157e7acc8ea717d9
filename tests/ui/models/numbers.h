#pragma once

#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

#include "ui/models/tablesource.h"

namespace xz::test {

/// Rows 1 … n with keys of their own, in memory, counted in their calls; can be held up and made to fail.
class Numbers : public TableSource
{
public:
    explicit Numbers(qint64 rows) : m_rows(rows) {}

    QList<TableColumn> columns() const override
    {
        TableColumn name{.id = "name", .title = "姓名", .width = 160};
        name.nameColumn = true;
        return {{.id = "number", .title = "序号", .width = 60, .alignRight = true}, name, {.id = "unit", .title = "单位", .width = 0},
                {.id = "state", .title = "状态", .width = 96, .lamp = true}};
    }
    Result<qint64> count(const TableQuery &query) const override
    {
        ++counts;
        check();
        if (fails)
            return Error{ErrorCode::Io, "cannot count", {}};
        if (query.filters.contains("only"))
            return query.filters.value("only").toLongLong();
        return m_rows.load();
    }
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override
    {
        ++fetches;
        check();
        if (hold)
            gate.acquire();
        if (fails)
            return Error{ErrorCode::Io, "cannot read", {}};
        const qint64 end = qMin(*count(query), offset + limit);
        QVector<TableRow> rows;
        for (qint64 i = offset; i < end; ++i)
            rows << row(query, i);
        return rows;
    }
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override
    {
        check();
        const qint64 first = firstKey.load(), total = *count(query);
        const qint64 place = query.descending ? first + total - 1 - key : key - first;
        return place >= 0 && place < total ? place : qint64(-1);
    }
    QStringList tables() const override { return {"number"}; }

    void setRows(qint64 rows) { m_rows = rows; }

    mutable std::atomic<int> counts = 0, fetches = 0;
    mutable std::atomic<bool> onGuiThread = false;
    std::atomic<qint64> firstKey = 1; ///< raising it removes rows from the top
    std::atomic<bool> fails = false, hold = false;
    QString prefix = "委员";
    int headingEvery = 0; ///< each n-th row is a heading
    mutable QSemaphore gate;

private:
    TableRow row(const TableQuery &query, qint64 place) const
    {
        const qint64 total = query.filters.contains("only") ? query.filters.value("only").toLongLong() : m_rows.load();
        const qint64 key = query.descending ? firstKey + total - 1 - place : firstKey + place;
        if (headingEvery && place % headingEvery == 0)
            return {0, {}, QStringLiteral("第%1组\t以下各行").arg(place / headingEvery + 1)};
        return {key, {key, prefix + QString::number(key), QStringLiteral("单位%1").arg(key), key % 2 ? "green:正常" : "red:低于60"}, {}};
    }
    void check() const
    {
        if (QThread::currentThread() == guiThread)
            onGuiThread = true;
    }

    std::atomic<qint64> m_rows;
    QThread *guiThread = QThread::currentThread();
};

} // namespace xz::test
