#pragma once

#include <QJsonObject>

#include "domain/attendance.h"

namespace xz::meetings {

/// {expected, present, leave, absent, late, leftEarly, proxy, afterwards}.
QJsonObject countsToJson(const RollCounts &counts);
/// {id, title, date, part, time}.
QJsonObject sessionToJson(const Session &session);
/// The counts, the session, quorum {rule, needed, members, present, met}, line, bySector, byClass, and the names of each state.
QJsonObject rollToJson(const Session &session, const Roll &roll);

} // namespace xz::meetings
