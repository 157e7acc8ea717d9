#pragma once

#include <QVariantMap>

#include "print/meetingprintdata.h"
#include "print/template/printtemplate.h"

namespace xz::meetings {

/// Sign-in sheets, a section for each group or sector. Options: "session" (number from 1), "desk", and those of chosen().
PrintData signInData(const PrintedMeeting &meeting, bool bySector, const QVariantMap &options);
/// The door list: everybody's seat in an order of ordered(), under headings of stroke counts, initial letters, sectors or rows.
PrintData seatListData(const PrintedMeeting &meeting, const QString &order, const QVariantMap &options);
PrintData agendaData(const PrintedMeeting &meeting);
/// The schedule as lines of text, for the back of a badge.
QString scheduleText(const PrintedMeeting &meeting);
PrintData scheduleData(const PrintedMeeting &meeting);

} // namespace xz::meetings
