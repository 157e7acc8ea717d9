#pragma once

#include <QJsonObject>

#include "domain/meeting.h"
#include "domain/seatingplan.h"

namespace xz::meetings {

/// A meeting in the plan format, with ids: what `meetings show --format json` prints.
QJsonObject meetingToJson(const MeetingData &data);

/// Place of a seat: hall, area, row, seat from the left, printed label; empty when there is no such seat.
QJsonObject seatToJson(const SeatingInput &input, const Seat &seat);

/// Moves[] and unseated[] as `meetings seat`, `change` and `diff` print them.
QJsonArray movesToJson(const SeatingInput &input, const QList<Move> &moves);
QJsonArray unseatedToJson(const SeatingInput &input, const QList<Unseated> &unseated);

/// A seating as `meetings seat --format json` prints it: seats[], unseated[], moves[], score.
QJsonObject seatingToJson(const SeatingInput &input, const SeatingPlan &plan);

} // namespace xz::meetings
