#include "core/text/codepoints.h"

namespace xz {

bool isNameDot(char32_t character)
{
    switch (character) {
    case U'·':
    case U'•':
    case U'・':
    case U'･':
    case U'．':
    case U'.':
    case U'∙':
    case U'⋅':
    case U'‧':
    case U'●':
        return true;
    default:
        return false;
    }
}

bool isOpeningBracket(char32_t character)
{
    return character == U'（' || character == U'(' || character == U'〔' || character == U'[' || character == U'【' || character == U'［';
}

bool isClosingBracket(char32_t character)
{
    return character == U'）' || character == U')' || character == U'〕' || character == U']' || character == U'】' || character == U'］';
}

bool isHan(char32_t c)
{
    return c == 0x3007 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x323AF);
}

std::u32string nameCharacters(QStringView name)
{
    std::u32string result;
    result.reserve(size_t(name.size()));
    int depth = 0;
    forEachCharacter(name, [&](char32_t c) {
        if (isOpeningBracket(c)) {
            ++depth;
        } else if (isClosingBracket(c)) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0 && !isNameDot(c) && !QChar::isSpace(c) && !(c < 0x10000 && QChar(char16_t(c)).category() == QChar::Other_Format)) {
            result.push_back(c);
        }
    });
    return result;
}

QString characterToString(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

} // namespace xz
