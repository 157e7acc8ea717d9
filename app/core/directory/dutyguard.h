#pragma once

#include "core/records/recordtype.h"

namespace xz {

/// Setting that lists the closed years of the duty ledger.
inline const QString closedYearsKey = QStringLiteral("duty.closedYears");

/// Refuses records of the duty ledger whose day lies, or lay before the change, in a closed year.
Result<RecordGuard> closedYearGuard(const QSqlDatabase &connection);

} // namespace xz
