#pragma once

#include <QLatin1String>

#include "core/text/characterindex.h"

namespace xz {

/// resources/data/readings.bin: one Mandarin reading a character as numbered pinyin ("lv4", neutral tone 5), read in place.
class ReadingTable
{
public:
    static const ReadingTable &shipped();

    /// Empty when the character has no reading.
    QLatin1String reading(char32_t character) const;
    /// A syllable that some character has, without its tone ("lv").
    bool isSyllable(QStringView letters) const;
    QString version() const { return m_version; }

private:
    ReadingTable();
    QLatin1String syllable(int number) const;

    CharacterIndex m_index;
    const uchar *m_syllables = nullptr;
    int m_syllableCount = 0;
    const uchar *m_readings = nullptr;
    QString m_version;
};

} // namespace xz
