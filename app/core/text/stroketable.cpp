#include "core/text/stroketable.h"

#include <QCryptographicHash>
#include <QResource>
#include <QtEndian>

#include <cstring>

namespace xz {

namespace {

constexpr int block = 16; // keys behind one offset
constexpr char base = '0';

int keyBytes(char first)
{
    return 2 + (first - base + 1) / 2;
}

} // namespace

const StrokeTable &StrokeTable::shipped()
{
    static const StrokeTable table;
    return table;
}

StrokeTable::StrokeTable()
{
    const QResource resource(QStringLiteral(":/core/data/strokes.bin"));
    const uchar *data = resource.data();
    const qsizetype size = resource.size();
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression || std::memcmp(data, "XZST", 4) != 0)
        qFatal("strokes.bin is not part of this build");
    const qsizetype taken = m_index.attach(data + 8, size - 8);
    m_offsets = data + 8 + taken + 4;
    const quint32 offsets = qFromLittleEndian<quint32>(data + 8 + taken);
    m_keys = reinterpret_cast<const char *>(m_offsets + qsizetype(offsets) * 4);
    m_version = QString::number(qFromLittleEndian<quint32>(data + 4)) + QLatin1Char('.') + QString::number(m_index.size())
        + QLatin1Char('.') + QString::number(qChecksum(QByteArrayView(data, size)), 16);
}

QByteArrayView StrokeTable::key(char32_t character) const
{
    const int index = m_index.find(character);
    if (index < 0)
        return {};
    const char *at = m_keys + qFromLittleEndian<quint32>(m_offsets + index / block * 4);
    for (int i = index % block; i > 0; --i)
        at += keyBytes(*at);
    return {at, keyBytes(*at)};
}

QByteArray StrokeTable::encode(QStringView strokes)
{
    if (strokes.isEmpty() || strokes.size() > maximumStrokes)
        return {};
    QByteArray key(1, char(base + strokes.size()));
    for (qsizetype i = 0; i < strokes.size(); i += 2) {
        const int first = strokes.at(i).unicode() - u'0';
        const int second = i + 1 < strokes.size() ? strokes.at(i + 1).unicode() - u'0' : 0;
        if (first < 1 || first > 5 || second < 0 || second > 5 || (second == 0 && i + 1 < strokes.size()))
            return {};
        key += char(base + first * 6 + second);
    }
    return key;
}

QString StrokeTable::decode(QByteArrayView key)
{
    QString strokes;
    if (key.isEmpty())
        return strokes;
    const int count = key.front() - base;
    for (int i = 0; i < count; ++i) {
        const int pair = key.at(1 + i / 2) - base;
        strokes += QLatin1Char(char('0' + (i % 2 ? pair % 6 : pair / 6)));
    }
    return strokes;
}

} // namespace xz
