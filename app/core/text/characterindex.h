#pragma once

#include <QtGlobal>

#include <vector>

namespace xz {

/// The set of code points at the head of strokes.bin and readings.bin (resources/data/generate/charindex.py), read in place.
class CharacterIndex
{
public:
    CharacterIndex() = default;
    /// Reads the pages at `data`; answers the bytes taken, 0 when they do not fit into `size`.
    qsizetype attach(const uchar *data, qsizetype size);

    /// Position of a character in the set, -1 when it is not in it.
    int find(char32_t character) const;
    int size() const { return m_size; }

private:
    static constexpr quint16 none = 0xFFFF;

    const uchar *m_pages = nullptr;
    std::vector<quint16> m_pageOf; ///< code point >> 8 → page in the data
    int m_size = 0;
};

} // namespace xz
