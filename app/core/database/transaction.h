#pragma once

#include <QSqlDatabase>

#include "core/common/result.h"

namespace xz {

/// A write transaction that is rolled back unless commit() was called and succeeded.
class XZCORE_EXPORT Transaction
{
public:
    explicit Transaction(const QSqlDatabase &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Outcome begin();
    Outcome commit();

private:
    QSqlDatabase m_connection;
    bool m_open = false;
};

} // namespace xz
