#pragma once

#include "core/records/recordtype.h"

namespace xz {

/// Registers the record types of core's own tables; those already registered are left alone.
XZCORE_EXPORT void addCoreTypes(RecordTypes &types);

} // namespace xz
