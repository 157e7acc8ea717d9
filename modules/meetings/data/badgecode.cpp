#include "data/badgecode.h"

#include <QRegularExpression>

#include "core/text/chinese.h"

namespace xz::meetings {

QString badgePrefix(qint64 meetingId, const QString &title)
{
    // 第五届委员会第六次会议 or 五届六次会议.
    static const QRegularExpression pattern(QStringLiteral("([〇零一二三四五六七八九十百0-9]+)届.*?第?([〇零一二三四五六七八九十百0-9]+)次"));
    const QRegularExpressionMatch match = pattern.match(title);
    const auto term = parseChineseNumber(match.captured(1));
    const auto number = parseChineseNumber(match.captured(2));
    if (match.hasMatch() && term && number)
        return QStringLiteral("XZ%1-%2:").arg(*term).arg(*number);
    return QStringLiteral("XZM%1:").arg(meetingId);
}

} // namespace xz::meetings
