#include "core/search/searchfold.h"

#include <QString>

#include <vector>

#include "core/search/searchtokenizer.h"
#include "core/text/chinese.h"
#include "core/text/codepoints.h"

namespace xz {

namespace {

bool isSearchHan(char32_t c)
{
    return isHan(c) || (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3040 && c <= 0x30FF && c != 0x30FB) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

SearchCharacter fold(char32_t c)
{
    if (c == SearchTokenizer::kindMark)
        return {c, SearchClass::Kind};
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (isNameDot(c))
        return {c, SearchClass::Dot};
    if (isSearchHan(c))
        return {c, SearchClass::Han};
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return {c, SearchClass::Mark};
    default:
        break;
    }
    if (!QChar::isLetterOrNumber(c))
        return {c, SearchClass::Separator};
    char32_t letter = c;
    while (QChar::decompositionTag(letter) == QChar::Canonical) // ǖ → ü → u
        letter = QChar::decomposition(letter).toStdU32String().front();
    return {QChar::toLower(letter), SearchClass::Word};
}

// The basic plane once and for all, traditional characters already turned to simplified ones.
std::vector<SearchCharacter> makeTable()
{
    std::vector<SearchCharacter> table(0x10000);
    for (char32_t c = 0; c < table.size(); ++c)
        table[c] = QChar::isSurrogate(c) ? SearchCharacter{c, SearchClass::Separator} : fold(c);
    QString characters;
    for (char16_t c = 0x3400; c <= 0x9FFF; ++c) {
        characters += QChar(c);
        characters += u'\n'; // keeps OpenCC from reading neighbours as a phrase
    }
    const QString simplified = toSimplified(characters);
    if (simplified.size() == characters.size()) {
        for (qsizetype i = 0; i < simplified.size(); i += 2)
            table[characters.at(i).unicode()].folded = simplified.at(i).unicode();
        return table;
    }
    // A few rare characters become pairs of surrogates, which shift the places.
    const QStringList lines = simplified.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::u32string character = lines.at(i).toStdU32String();
        if (character.size() == 1)
            table[size_t(0x3400 + i)].folded = character.front();
    }
    return table;
}

} // namespace

SearchCharacter searchFold(char32_t character)
{
    static const std::vector<SearchCharacter> table = makeTable();
    return character < table.size() ? table[character] : fold(character);
}

} // namespace xz
