#include "core/records/recordtype.h"

namespace xz {

void RecordTypes::add(RecordType type)
{
    if (!m_types.contains(type.table))
        m_order << type.table;
    if (const QString page = m_pages.value(type.table); !page.isEmpty())
        type.page = page;
    m_types.insert(type.table, std::move(type));
}

void RecordTypes::setPage(const QString &table, const QString &page)
{
    m_pages.insert(table, page);
    if (const auto found = m_types.find(table); found != m_types.end())
        found->page = page;
}

const RecordType *RecordTypes::find(const QString &table) const
{
    const auto found = m_types.constFind(table);
    return found == m_types.cend() ? nullptr : &*found;
}

QList<RecordType> RecordTypes::all() const
{
    QList<RecordType> types;
    for (const QString &table : m_order)
        types << m_types.value(table);
    return types;
}

} // namespace xz
