#pragma once

#include <QList>

#include "core/records/recordtype.h"

namespace xz::meetings {

/// The tables of 0001_meetings.sql as history, undo, recycle bin and search name them.
QList<RecordType> meetingRecordTypes();

} // namespace xz::meetings
