#include "domain/scoring/points.h"

#include <cmath>

namespace xz::members {

QString pointsText(Points points)
{
    const Points size = points < 0 ? -points : points;
    QString text = QString::number(size / onePoint);
    if (const Points rest = size % onePoint; rest != 0) {
        QString digits = QString::number(rest).rightJustified(3, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return points < 0 ? u'-' + text : text;
}

QString scoreText(Points points)
{
    QString text = pointsText(points < 0 ? -points : points);
    if (!text.contains(u'.'))
        text += QStringLiteral(".0");
    return points < 0 ? QChar(0x2212) + text : text;
}

QString differenceText(Points points)
{
    return points == 0 ? QStringLiteral("±0.0") : points > 0 ? u'+' + scoreText(points) : scoreText(points);
}

Points pointsOf(double number)
{
    return static_cast<Points>(std::lround(number * onePoint));
}

} // namespace xz::members
