#pragma once

#include "domain/planreader.h"

namespace xz::meetings {

/// Gives a list read anew the ids and frozen posts of those who were on it before; the rest are new.
QList<Attendee> mergedAttendees(const QList<Attendee> &before, const QList<Attendee> &now);

/// A meeting to begin a new one from: halls, zones, agenda and sessions of a former one without dates; members who are still in
/// office with their posts of today, guests as they were. Ids are taken off, but zones still find their areas.
MeetingData copyOf(const MeetingData &former, const Roster &roster);

} // namespace xz::meetings
