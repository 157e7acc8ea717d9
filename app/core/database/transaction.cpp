#include "core/database/transaction.h"

#include "core/database/dialect.h"

namespace xz {

Transaction::Transaction(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (m_open)
        dialect::rollback(m_connection);
}

Outcome Transaction::begin()
{
    Outcome done = dialect::begin(m_connection);
    m_open = done.ok();
    return done;
}

Outcome Transaction::commit()
{
    Outcome done = dialect::commit(m_connection);
    if (done)
        m_open = false;
    return done;
}

} // namespace xz
