#include "core/text/characterindex.h"

#include <QtEndian>

#include <bit>

namespace xz {

namespace {

constexpr qsizetype pageBytes = 40;

} // namespace

qsizetype CharacterIndex::attach(const uchar *data, qsizetype size)
{
    if (size < 4)
        return 0;
    const quint32 count = qFromLittleEndian<quint32>(data);
    const qsizetype bytes = 4 + qsizetype(count) * pageBytes;
    if (count >= none || bytes > size)
        return 0;
    m_pages = data + 4;
    m_pageOf.assign(0x110000 >> 8, none);
    for (quint32 i = 0; i < count; ++i) {
        const uchar *page = m_pages + i * pageBytes;
        const quint32 number = qFromLittleEndian<quint32>(page);
        if (number >= m_pageOf.size())
            return 0;
        m_pageOf[number] = quint16(i);
        m_size = int(qFromLittleEndian<quint32>(page + 4));
        for (int word = 0; word < 4; ++word)
            m_size += std::popcount(qFromLittleEndian<quint64>(page + 8 + word * 8));
    }
    return bytes;
}

int CharacterIndex::find(char32_t character) const
{
    const size_t number = character >> 8;
    if (number >= m_pageOf.size() || m_pageOf[number] == none)
        return -1;
    const uchar *page = m_pages + m_pageOf[number] * pageBytes;
    const int low = int(character & 0xFF);
    const int last = low >> 6;
    const quint64 bits = qFromLittleEndian<quint64>(page + 8 + last * 8);
    const int shift = low & 63;
    if (!((bits >> shift) & 1))
        return -1;
    int index = int(qFromLittleEndian<quint32>(page + 4));
    for (int word = 0; word < last; ++word)
        index += std::popcount(qFromLittleEndian<quint64>(page + 8 + word * 8));
    return index + std::popcount(bits & ((quint64(1) << shift) - 1));
}

} // namespace xz
