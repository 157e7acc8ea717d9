#include "core/text/nameorder.h"

#include "core/text/codepoints.h"
#include "core/text/pinyin.h"
#include "core/text/readingtable.h"
#include "core/text/stroketable.h"
#include "core/text/surnames.h"

namespace xz {

namespace {

// First bytes of a character's key: table keys begin at '1' (one stroke), so letters stand before and unknown characters behind them.
constexpr char letterMark = '!';
constexpr char unknownMark = '~';
// The rank of an overridden character among those of its sequence: behind all of the table.
constexpr char overrideMark = '~';

void appendCodePoint(QByteArray &key, char32_t character)
{
    key += QByteArray::number(uint(character), 16).rightJustified(6, '0');
}

bool isLatin(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char32_t halfWidth(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

QString lettersOf(const QString &reading)
{
    return !reading.isEmpty() && reading.back().isDigit() ? reading.chopped(1) : reading;
}

// Without marks and separators: what is left of an override that does not fit the name's characters.
QString plainLetters(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c >= u'a' && c <= u'z')
            result += c;
        else if (c.unicode() == 0x0308 && result.endsWith(u'u'))
            result.back() = u'v';
    }
    return result;
}

QString word(const QStringList &readings)
{
    QString result;
    for (const QString &reading : readings) {
        if (reading.isEmpty())
            continue;
        // GB/T 28039-2011: a syllable inside a word that begins with a, o or e is set off by an apostrophe.
        if (!result.isEmpty() && QStringView(u"aoe").contains(reading.front().toLower()))
            result += u'\'';
        result += toneMarked(reading);
    }
    return result;
}

} // namespace

NameOrder::NameOrder() = default;

void NameOrder::appendStrokeKey(QByteArray &key, char32_t character) const
{
    if (!m_strokes.isEmpty()) {
        if (const auto found = m_strokes.constFind(character); found != m_strokes.cend()) {
            key += StrokeTable::encode(*found);
            key += overrideMark;
            appendCodePoint(key, character);
            return;
        }
    }
    if (const QByteArrayView known = StrokeTable::shipped().key(character); !known.isEmpty()) {
        key.append(known);
        return;
    }
    const char32_t plain = halfWidth(character);
    key += isLatin(plain) ? letterMark : unknownMark;
    appendCodePoint(key, isLatin(plain) ? QChar::toLower(plain) : character);
}

QString NameOrder::strokeKey(const QString &name) const
{
    const std::u32string characters = nameCharacters(name);
    QByteArray key;
    key.reserve(qsizetype(characters.size()) * 12 + 1);
    for (size_t i = 0; i < characters.size(); ++i) {
        appendStrokeKey(key, characters[i]);
        if (i == 0)
            key += char('0' + std::min<size_t>(characters.size(), 78));
    }
    return QString::fromLatin1(key);
}

QString NameOrder::pinyinKey(const QString &name, const QString &pinyinOverride) const
{
    const std::u32string characters = nameCharacters(name);
    const QStringList syllables = readings(characters, pinyinOverride);
    QByteArray key;
    for (size_t i = 0; i < characters.size(); ++i) {
        const QString &syllable = syllables.at(qsizetype(i));
        // u before ü before the next letter: lu, lü, luan.
        for (const QChar c : lettersOf(syllable)) {
            if (c == u'v')
                key += "u!";
            else
                key += c.toLatin1();
        }
        key += ' ';
        key += syllable.isEmpty() || !syllable.back().isDigit() ? '5' : syllable.back().toLatin1();
        appendStrokeKey(key, characters[i]);
    }
    return QString::fromLatin1(key);
}

QString NameOrder::strokes(char32_t character) const
{
    if (const auto found = m_strokes.constFind(character); found != m_strokes.cend())
        return *found;
    return StrokeTable::decode(StrokeTable::shipped().key(character));
}

int NameOrder::strokeCount(const QString &name) const
{
    const std::u32string characters = nameCharacters(name);
    return characters.empty() ? 0 : int(strokes(characters.front()).size());
}

QStringList NameOrder::unknownCharacters(const QString &text) const
{
    QStringList unknown;
    forEachCharacter(text, [&](char32_t c) {
        if (isLatin(halfWidth(c)) || QChar::isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c) || isNameDot(c))
            return;
        if (QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control)
            return;
        if (!m_strokes.contains(c) && StrokeTable::shipped().key(c).isEmpty()) {
            const QString character = characterToString(c);
            if (!unknown.contains(character))
                unknown.append(character);
        }
    });
    return unknown;
}

QString NameOrder::reading(char32_t character) const
{
    if (const auto found = m_readings.constFind(character); found != m_readings.cend())
        return *found;
    const QLatin1String known = ReadingTable::shipped().reading(character);
    if (!known.isEmpty())
        return known;
    const char32_t plain = halfWidth(character);
    return isLatin(plain) ? QString(QChar(char16_t(QChar::toLower(plain)))) : QString();
}

QStringList NameOrder::readings(const std::u32string &characters, const QString &pinyinOverride) const
{
    if (!pinyinOverride.isEmpty()) {
        const QStringList own = splitPinyin(pinyinOverride, qsizetype(characters.size()));
        if (!own.isEmpty())
            return own;
    }
    const Surnames &surnames = Surnames::shipped();
    const size_t surname = surnames.length(characters);
    const QStringList surnameReading = surnames.reading(characters.substr(0, surname));
    QStringList result;
    result.reserve(qsizetype(characters.size()));
    for (size_t i = 0; i < characters.size(); ++i) {
        if (i < surname && !surnameReading.isEmpty() && !m_readings.contains(characters[i]))
            result.append(surnameReading.value(qsizetype(i)));
        else
            result.append(reading(characters[i]));
    }
    return result;
}

QString NameOrder::pinyin(const QString &name, const QString &pinyinOverride) const
{
    const std::u32string characters = nameCharacters(name);
    const QStringList syllables = readings(characters, pinyinOverride);
    if (!pinyinOverride.isEmpty() && splitPinyin(pinyinOverride, syllables.size()).isEmpty())
        return pinyinOverride;
    QList<QStringList> words(1);
    qsizetype at = 0;
    forEachCharacter(name, [&](char32_t c) {
        if (isNameDot(c) && !words.last().isEmpty())
            words.append(QStringList());
        else if (at < syllables.size() && c == characters[size_t(at)])
            words.last().append(syllables.at(at++));
    });
    if (words.last().isEmpty())
        words.removeLast();
    if (words.size() != 1) {
        QStringList texts;
        for (const QStringList &part : words)
            texts.append(word(part));
        return texts.join(u'·');
    }
    const qsizetype surname = qsizetype(Surnames::shipped().length(characters));
    const QString given = word(syllables.mid(surname));
    return given.isEmpty() ? word(syllables) : word(syllables.first(surname)) + u' ' + given;
}

QString NameOrder::pinyinPlain(const QString &name, const QString &pinyinOverride) const
{
    const std::u32string characters = nameCharacters(name);
    if (!pinyinOverride.isEmpty() && splitPinyin(pinyinOverride, qsizetype(characters.size())).isEmpty())
        return plainLetters(pinyinOverride);
    QString result;
    for (const QString &syllable : readings(characters, pinyinOverride))
        result += lettersOf(syllable);
    return result;
}

QString NameOrder::initials(const QString &name, const QString &pinyinOverride) const
{
    QString result;
    for (const QString &syllable : readings(nameCharacters(name), pinyinOverride)) {
        if (!syllable.isEmpty())
            result += syllable.front();
    }
    return result;
}

void NameOrder::setStrokeOverride(char32_t character, const QString &strokes)
{
    if (strokes.isEmpty() || strokes == StrokeTable::decode(StrokeTable::shipped().key(character)))
        m_strokes.remove(character);
    else if (!StrokeTable::encode(strokes).isEmpty())
        m_strokes.insert(character, strokes);
}

void NameOrder::setReadingOverride(char32_t character, const QString &reading)
{
    if (reading.isEmpty())
        m_readings.remove(character);
    else if (const QString numbered = numberedSyllable(reading); !numbered.isEmpty())
        m_readings.insert(character, numbered);
}

QString NameOrder::version()
{
    return StrokeTable::shipped().version() + QLatin1Char('/') + ReadingTable::shipped().version();
}

} // namespace xz
