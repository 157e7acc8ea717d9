#include "shell/printing/pagerange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xz {

Result<QList<int>> parsePageRange(const QString &text, int pageCount)
{
    QList<int> pages;
    QString tidy = text;
    tidy.replace(QRegularExpression(QStringLiteral("[，、;；]")), QStringLiteral(",")).replace(QRegularExpression(QStringLiteral("[–—－~～至]")), QStringLiteral("-"));
    tidy.remove(QRegularExpression(QStringLiteral("[\\s第页]")));
    if (tidy.isEmpty()) {
        for (int page = 0; page < pageCount; ++page)
            pages << page;
        return pages;
    }
    static const QRegularExpression part(QStringLiteral("^(\\d*)(-?)(\\d*)$"));
    const QStringList parts = tidy.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &piece : parts) {
        const QRegularExpressionMatch match = part.match(piece);
        const bool range = !match.captured(2).isEmpty();
        const bool empty = match.captured(1).isEmpty() && match.captured(3).isEmpty();
        const int first = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        const int last = !range ? first : match.captured(3).isEmpty() ? pageCount : match.captured(3).toInt();
        if (!match.hasMatch() || empty || first < 1 || last > pageCount || first > last)
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("xz::PageRange", "“%1” is no range of the %2 pages. Write it as 1-3,8.").arg(piece).arg(pageCount),
                         text};
        for (int page = first; page <= last; ++page)
            pages << page - 1;
    }
    return pages;
}

} // namespace xz
