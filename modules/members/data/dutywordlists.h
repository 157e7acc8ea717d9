#pragma once

#include <QStringList>

#include "core/common/result.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Organisers to choose from: those of the ledger, the most used first, then the committees of the term and the office's own units.
Result<QStringList> dutyOrganisers(Workspace &workspace, qint64 termId);

} // namespace xz::members
