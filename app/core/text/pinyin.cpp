#include "core/text/pinyin.h"

#include "core/text/readingtable.h"

namespace xz {

namespace {

// Tone marks stand on a, else e, else o, else on the last of i, u, ü.
qsizetype markedVowel(QStringView letters)
{
    for (const QChar vowel : QStringView(u"aeo")) {
        if (const qsizetype at = letters.indexOf(vowel); at >= 0)
            return at;
    }
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (QStringView(u"iuvü").contains(letters.at(i)))
            return i;
    }
    return letters.size() - 1; // ń, ḿ
}


bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’' || c == u'-' || c == u'·';
}

// Decomposes the text into letters; `tones` and `breaks` run beside them, an entry a letter (a break stands behind its letter).
struct Decomposed {
    QString letters;
    QList<int> tones;
    QList<bool> breaks;
};

Decomposed decompose(const QString &text)
{
    Decomposed result;
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        const bool open = !result.letters.isEmpty();
        switch (c.unicode()) {
        case 0x0304: if (open) result.tones.last() = 1; break;
        case 0x0301: if (open) result.tones.last() = 2; break;
        case 0x030C: if (open) result.tones.last() = 3; break;
        case 0x0300: if (open) result.tones.last() = 4; break;
        case 0x0308:
        case u':':
            if (open && result.letters.back() == u'u')
                result.letters.back() = u'v';
            break;
        default:
            if (c >= u'a' && c <= u'z') {
                result.letters += c;
                result.tones += 0;
                result.breaks += false;
            } else if (open && c >= u'1' && c <= u'5') {
                result.tones.last() = c.digitValue();
                result.breaks.last() = true;
            } else if (open && isSeparator(c)) {
                result.breaks.last() = true;
            }
        }
    }
    return result;
}

bool split(const Decomposed &text, qsizetype from, qsizetype count, QStringList &syllables)
{
    if (count == 0)
        return from == text.letters.size();
    const qsizetype longest = std::min<qsizetype>(6, text.letters.size() - from);
    for (qsizetype length = longest; length > 0; --length) {
        const QStringView letters = QStringView(text.letters).mid(from, length);
        int tone = 0;
        bool fits = true;
        for (qsizetype i = 0; i < length && fits; ++i) {
            if (const int t = text.tones.at(from + i); t != 0) {
                fits = tone == 0;
                tone = t;
            }
            fits = fits && (i + 1 == length || !text.breaks.at(from + i));
        }
        if (!fits || !ReadingTable::shipped().isSyllable(letters))
            continue;
        syllables.append(letters.toString() + QString::number(tone ? tone : 5));
        if (split(text, from + length, count - 1, syllables))
            return true;
        syllables.removeLast();
    }
    return false;
}

} // namespace

QString toneMarked(QStringView numbered)
{
    QString letters = numbered.toString();
    int tone = 5;
    if (!letters.isEmpty() && letters.back().isDigit()) {
        tone = letters.back().digitValue();
        letters.chop(1);
    }
    const qsizetype at = tone >= 1 && tone <= 4 ? markedVowel(letters) : -1;
    QString result;
    static constexpr char16_t marks[] = {0x0304, 0x0301, 0x030C, 0x0300};
    for (qsizetype i = 0; i < letters.size(); ++i) {
        result += letters.at(i) == u'v' ? QChar(u'ü') : letters.at(i);
        if (i == at)
            result += QChar(marks[tone - 1]);
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString numberedSyllable(QStringView text)
{
    const QStringList syllables = splitPinyin(text.toString(), 1);
    return syllables.value(0);
}

QStringList splitPinyin(const QString &text, qsizetype count)
{
    const Decomposed letters = decompose(text);
    QStringList syllables;
    if (count <= 0 || letters.letters.size() < count || letters.letters.size() > count * 6)
        return {};
    if (split(letters, 0, count, syllables))
        return syllables;
    return {};
}

} // namespace xz
