#pragma once

#include <QVariantMap>

#include "domain/meeting.h"

namespace xz {
class Statement;
}

namespace xz::meetings {

/// Structs ↔ rows of 0001_meetings.sql. Each fromRow() reads the columns its `columns` names, in that order.
namespace rows {

extern const QString meetingColumns, sessionColumns, agendaColumns, zoneColumns, attendeeColumns, areaColumns;

QVariantMap toRow(const Meeting &meeting);
QVariantMap toRow(const Session &session, qint64 meetingId);
QVariantMap toRow(const AgendaItem &item, qint64 meetingId);
QVariantMap toRow(const Attendee &attendee, qint64 meetingId);
QVariantMap toRow(const Zone &zone, qint64 meetingId, int position);
QVariantMap toRow(const Area &area, qint64 hallId, int position);

Meeting meetingFrom(const Statement &row);
Session sessionFrom(const Statement &row);
AgendaItem agendaItemFrom(const Statement &row);
Attendee attendeeFrom(const Statement &row);
Zone zoneFrom(const Statement &row);

/// The area without its marks; its hall goes to `hallId`.
Area areaFrom(const Statement &row, qint64 &hallId);

/// An id as a value: NULL for 0.
QVariant reference(qint64 id);

} // namespace rows

} // namespace xz::meetings
