#pragma once

#include <QJsonObject>

#include "domain/meeting.h"
#include "domain/seatingplan.h"

namespace xz::meetings {

/// A meeting in the plan format, with ids: what `meetings show --format json` prints.
QJsonObject meetingToJson(const MeetingData &data);

/// A seating as `meetings seat --format json` prints it: seats[], unseated[], moves[], score.
QJsonObject seatingToJson(const SeatingInput &input, const SeatingPlan &plan);

} // namespace xz::meetings
