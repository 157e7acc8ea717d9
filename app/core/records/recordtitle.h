#pragma once

#include <QString>

#include "core/common/result.h"

namespace xz {

class Workspace;

/// The name of a record as its title column has it. NotFound when the record is not there; Internal for a table nobody registered.
XZCORE_EXPORT Result<QString> recordTitle(const Workspace &workspace, const QString &table, qint64 id);

} // namespace xz
