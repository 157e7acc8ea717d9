#pragma once

#include <QString>

#include <string>
#include <vector>

namespace xz {

/// Calls `visit(char32_t)` for each character; a lone surrogate is passed as it is, a pair is never cut.
template <typename Visit>
void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            visit(QChar::surrogateToUcs4(c, text.at(++i)));
        else
            visit(char32_t(c.unicode()));
    }
}

/// The characters of a name that take part in its order and reading: without spaces, "·" and its variants, and a bracketed remark.
std::u32string nameCharacters(QStringView name);

/// One of the dots that stand between the parts of a minority or foreign name.
bool isNameDot(char32_t character);

/// An opening or closing bracket of a remark behind a name, half or full width.
bool isOpeningBracket(char32_t character);
bool isClosingBracket(char32_t character);

/// A Chinese character (any plane), 〇 among them.
bool isHan(char32_t character);

QString characterToString(char32_t character);

} // namespace xz
