#include "domain/minutes.h"

#include "domain/attendance.h"

namespace xz::meetings {

QString voteText(const Resolution &resolution)
{
    if (!resolution.isVoted)
        return {};
    const bool passes = votePasses(resolution.inFavour, resolution.members);
    return QStringLiteral("赞成%1票，反对%2票，弃权%3票，%4全体组成人员%5人的半数，%6。")
        .arg(resolution.inFavour)
        .arg(resolution.against)
        .arg(resolution.abstained)
        .arg(passes ? QStringLiteral("超过") : QStringLiteral("未超过"))
        .arg(resolution.members)
        .arg(passes ? QStringLiteral("通过") : QStringLiteral("未通过"));
}

} // namespace xz::meetings
