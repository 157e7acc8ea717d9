#include "core/records/recordtype.h"

namespace xz {

void RecordTypes::add(RecordType type)
{
    if (!m_types.contains(type.table))
        m_order << type.table;
    m_types.insert(type.table, std::move(type));
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
