#include "core/text/readingtable.h"

#include <QResource>
#include <QString>
#include <QtEndian>

#include <cstring>

namespace xz {

namespace {

constexpr int syllableBytes = 8;

} // namespace

const ReadingTable &ReadingTable::shipped()
{
    static const ReadingTable table;
    return table;
}

ReadingTable::ReadingTable()
{
    const QResource resource(QStringLiteral(":/core/data/readings.bin"));
    const uchar *data = resource.data();
    const qsizetype size = resource.size();
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression || std::memcmp(data, "XZRD", 4) != 0)
        qFatal("readings.bin is not part of this build");
    const qsizetype taken = m_index.attach(data + 8, size - 8);
    m_syllableCount = int(qFromLittleEndian<quint32>(data + 8 + taken));
    m_syllables = data + 8 + taken + 4;
    m_readings = m_syllables + m_syllableCount * syllableBytes;
    m_version = QString::number(qChecksum(QByteArrayView(data, size)), 16);
}

QLatin1String ReadingTable::syllable(int number) const
{
    const char *text = reinterpret_cast<const char *>(m_syllables + number * syllableBytes);
    return QLatin1String(text, qsizetype(qstrnlen(text, syllableBytes)));
}

QLatin1String ReadingTable::reading(char32_t character) const
{
    const int index = m_index.find(character);
    return index < 0 ? QLatin1String() : syllable(qFromLittleEndian<quint16>(m_readings + index * 2));
}

bool ReadingTable::isSyllable(QStringView letters) const
{
    int low = 0;
    int high = m_syllableCount;
    while (low < high) { // the syllables stand sorted bytewise, each with its tone
        const int middle = (low + high) / 2;
        if (syllable(middle).compare(letters) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low >= m_syllableCount)
        return false;
    const QLatin1String found = syllable(low);
    return found.size() == letters.size() + 1 && found.startsWith(letters);
}

} // namespace xz
