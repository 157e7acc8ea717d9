#pragma once

#include <QString>

namespace xz::meetings {

/// Prefix of the code on a badge, "XZ5-6:" for 五届六次, "XZM12:" for a meeting without these numbers.
QString badgePrefix(qint64 meetingId, const QString &title);

} // namespace xz::meetings
