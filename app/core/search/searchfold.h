#pragma once

#include <QtGlobal>

namespace xz {

/// What a character is to the search index.
enum class SearchClass : quint8 {
    Separator,
    Word, ///< letters and digits of alphabets
    Han,  ///< Chinese and other characters written without spaces
    Dot,  ///< between the parts of a name
    Mark, ///< passed over: combining marks, format characters
    Kind, ///< SearchTokenizer::kindMark
};

struct SearchCharacter {
    char32_t folded = 0;
    SearchClass kind = SearchClass::Separator;
};

/// Folds a character to simplified, half width, lower case, no diacritics.
SearchCharacter searchFold(char32_t character);

} // namespace xz
