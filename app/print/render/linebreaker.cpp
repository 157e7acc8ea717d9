#include "print/render/linebreaker.h"

namespace xz {

namespace {

const QString notFirst = QStringLiteral("，。、；：？！）》」』】〕〉”’％…·,.;:?!)]}%");
const QString notLast = QStringLiteral("（《「『【〔〈“‘([{");

bool isWordPart(QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; }

/// Whether a line may end before position `at`.
bool mayBreak(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    if (after.isLowSurrogate() || notFirst.contains(after) || notLast.contains(before))
        return false;
    return !(isWordPart(before) && isWordPart(after));
}

QStringList breakParagraph(const QString &text, const TextStyle &style, double width, double indent)
{
    QStringList lines;
    QList<double> edges; // right edge of each code unit from the start of the text
    double x = 0;
    edges.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t character = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        x += (TextLine::advance(character, style.face) + style.spacing) * style.size;
        edges << x;
        if (pair) {
            edges << x;
            ++i;
        }
    }
    constexpr double tolerance = 0.01;
    qsizetype begin = 0;
    while (begin < text.size()) {
        // The last character's spacing may hang out; tightened characters fill their cells.
        const double room = width - (lines.isEmpty() ? indent : 0) + qMax(0.0, style.spacing) * style.size;
        const double start = begin == 0 ? 0 : edges.at(begin - 1);
        qsizetype end = begin;
        while (end < text.size() && edges.at(end) - start <= room + tolerance)
            ++end;
        if (end < text.size()) {
            const qsizetype least = begin + (text.at(begin).isHighSurrogate() ? 2 : 1);
            qsizetype allowed = qMax(end, least);
            while (allowed > least && !mayBreak(text, allowed))
                --allowed;
            // A word longer than the line is cut where the line ends.
            end = allowed > least || allowed >= text.size() || mayBreak(text, allowed) ? allowed : qMax(end, least);
        }
        lines << text.mid(begin, end - begin);
        begin = end;
        while (begin < text.size() && text.at(begin) == QLatin1Char(' '))
            ++begin;
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace

QStringList breakLines(const QString &text, const TextStyle &style, double width, double indent)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        lines << breakParagraph(paragraph, style, width, lines.isEmpty() ? indent : 0);
    return lines;
}

QStringList breakName(const QString &name)
{
    qsizetype best = -1;
    for (qsizetype dot = name.indexOf(QChar(0xb7)); dot >= 0; dot = name.indexOf(QChar(0xb7), dot + 1)) {
        const qsizetype at = dot + 1;
        if (at < name.size() && (best < 0 || qAbs(name.size() - 2 * at) < qAbs(name.size() - 2 * best)))
            best = at;
    }
    return best < 0 ? QStringList{name} : QStringList{name.left(best), name.mid(best)};
}

} // namespace xz
