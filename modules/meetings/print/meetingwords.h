#pragma once

#include <QPair>
#include <QVariantMap>

#include "print/meetingprintdata.h"

namespace xz::meetings {

/// "政协澜州市第五届委员会第六次会议" → 政协澜州市第五届委员会, 第六次会议; a title without 届 and 次 stays whole, the second empty.
QPair<QString, QString> titleLines(const QString &title);
/// Prefix of the code on a badge, "XZ5-6:" for 五届六次, "XZM12:" for a meeting without these numbers.
QString codePrefix(const PrintedMeeting &meeting);
/// "2026年2月26日至28日".
QString dateRange(const QString &starts, const QString &ends);
/// "2026年2月26日上午9:00".
QString sessionTime(const PrintedSession &session);
/// "9:00" for "09:00".
QString shortTime(const QString &time);
/// Option "session", which counts from 1, as an index; the first when there is none.
int sessionIndex(const QVariantMap &options);
/// Session of the given index, or the first; an empty one when the meeting has none.
PrintedSession sessionAt(const PrintedMeeting &meeting, int index);

} // namespace xz::meetings
