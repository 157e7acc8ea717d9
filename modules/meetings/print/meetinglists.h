#pragma once

#include <QVariantMap>

#include "print/meetingprintdata.h"
#include "print/template/printtemplate.h"

namespace xz::meetings {

/// Sign-in sheets, a section for each group or sector. Options: "session" (number from 0), "desk", and those of chosen().
PrintData signInData(const PrintedMeeting &meeting, bool bySector, const QVariantMap &options);
/// The door list: everybody's seat under headings of stroke counts or initial letters.
PrintData seatListData(const PrintedMeeting &meeting, bool byPinyin, const QVariantMap &options);
PrintData agendaData(const PrintedMeeting &meeting);
/// The schedule as lines of text, for the back of a badge.
QString scheduleText(const PrintedMeeting &meeting);
PrintData scheduleData(const PrintedMeeting &meeting);

} // namespace xz::meetings
