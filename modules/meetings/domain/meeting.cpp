#include "domain/meeting.h"

namespace xz::meetings {

QStringList dayParts() { return {QStringLiteral("上午"), QStringLiteral("下午"), QStringLiteral("晚上")}; }

QStringList attendanceClasses()
{
    return {QStringLiteral("出席"), QStringLiteral("列席"), QStringLiteral("旁听"),
            QStringLiteral("特邀"), QStringLiteral("工作人员"), QStringLiteral("记者")};
}

} // namespace xz::meetings
