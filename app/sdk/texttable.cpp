#include "sdk/texttable.h"

#include <algorithm>

namespace xz {

namespace {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() || c.isMark() ? 0 : c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

} // namespace

void printTextTable(QTextStream &out, const QList<QStringList> &rows, const QList<int> &numbers)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString space(widths[i] - displayWidth(row[i]), u' ');
            const bool isNumber = numbers.contains(static_cast<int>(i));
            line += isNumber ? space + row[i] : row[i] + space;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << u'\n';
    }
    out.flush();
}

} // namespace xz
