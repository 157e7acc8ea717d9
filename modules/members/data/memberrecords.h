#pragma once

#include "core/records/recordtype.h"

namespace xz::members {

/// Tables of this module that are written through change sets.
QList<RecordType> memberRecordTypes();

} // namespace xz::members
