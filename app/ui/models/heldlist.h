#pragma once

#include <QList>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <functional>
#include <optional>

#include "core/common/result.h"

namespace xz {

/// What a TableSource of a short list holds between its calls: items read all at once, handed out by place. Keys are places, from 1.
/// Any thread; rows are asked for while the list is still being counted, so that whoever comes first reads.
template <typename Item>
class HeldList
{
public:
    using Read = std::function<Result<QList<Item>>()>;

    explicit HeldList(Read read) : m_read(std::move(read)) {}

    /// Reads anew; answers how many there are.
    Result<qint64> count()
    {
        auto items = m_read();
        if (!items)
            return items.error();
        const QMutexLocker lock(&m_mutex);
        m_items = std::move(items).value();
        return m_items->size();
    }

    /// `limit` items from a place on, as they were read last.
    Result<QList<Item>> items(qint64 offset, int limit)
    {
        if (!isRead()) {
            if (const auto counted = count(); !counted)
                return counted.error();
        }
        const QMutexLocker lock(&m_mutex);
        return m_items->mid(offset, limit);
    }

    /// Place of a key, -1 when there is none.
    qint64 indexOf(qint64 key) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_items && key >= 1 && key <= m_items->size() ? key - 1 : -1;
    }

    /// What stands under a key; an empty item when there is none.
    Item at(qint64 key) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_items && key >= 1 && key <= m_items->size() ? m_items->at(key - 1) : Item();
    }

private:
    bool isRead() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_items.has_value();
    }

    Read m_read;
    mutable QMutex m_mutex;
    std::optional<QList<Item>> m_items;
};

} // namespace xz
