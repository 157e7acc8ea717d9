#include "core/tabular/compoundfile.h"

#include <QtEndian>

#include "core/tabular/faults.h"

namespace xz::tabular {

namespace {

constexpr quint32 lastRegularSector = 0xFFFFFFF9;
constexpr char signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

quint32 number32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

bool CompoundFile::isCompound(const QByteArray &head)
{
    return head.startsWith(QByteArray::fromRawData(signature, 8));
}

Result<CompoundFile> CompoundFile::parse(QByteArray bytes)
{
    CompoundFile file;
    file.m_bytes = std::move(bytes);
    if (!isCompound(file.m_bytes) || file.m_bytes.size() < 512)
        return Faults::cutOff(QStringLiteral("no compound file header"));
    file.m_sectorShift = number16(file.m_bytes, 30);
    file.m_miniShift = number16(file.m_bytes, 32);
    file.m_miniCutoff = number32(file.m_bytes, 56);
    if ((file.m_sectorShift != 9 && file.m_sectorShift != 12) || file.m_miniShift != 6)
        return Faults::damaged(QStringLiteral("sector size"));
    if (auto done = file.readTables(); !done)
        return done.error();
    if (auto done = file.readDirectory(); !done)
        return done.error();
    return file;
}

Outcome CompoundFile::readTables()
{
    const qint64 perSector = (Q_INT64_C(1) << m_sectorShift) / 4;
    QList<quint32> fatSectors;
    for (int i = 0; i < 109; ++i)
        fatSectors.append(number32(m_bytes, 76 + 4 * i));
    quint32 next = number32(m_bytes, 68);
    const qint64 sectors = (m_bytes.size() >> m_sectorShift) + 1;
    for (qint64 guard = 0; next < lastRegularSector; ++guard) {
        const qint64 at = sectorOffset(next);
        if (guard > sectors || at + (Q_INT64_C(1) << m_sectorShift) > m_bytes.size())
            return Faults::cutOff(QStringLiteral("allocation table"));
        for (qint64 i = 0; i + 1 < perSector; ++i)
            fatSectors.append(number32(m_bytes, at + 4 * i));
        next = number32(m_bytes, at + 4 * (perSector - 1));
    }
    for (const quint32 sector : std::as_const(fatSectors)) {
        if (sector >= lastRegularSector)
            continue;
        const qint64 at = sectorOffset(sector);
        if (at + (Q_INT64_C(1) << m_sectorShift) > m_bytes.size())
            return Faults::cutOff(QStringLiteral("allocation table"));
        if (m_fat.size() > sectors * 2 + perSector)
            break;
        for (qint64 i = 0; i < perSector; ++i)
            m_fat.append(number32(m_bytes, at + 4 * i));
    }
    auto mini = table(number32(m_bytes, 60));
    if (!mini)
        return mini.error();
    m_miniFat = *mini;
    return {};
}

Result<QList<quint32>> CompoundFile::table(quint32 first) const
{
    QList<quint32> entries;
    if (first >= lastRegularSector)
        return entries;
    auto bytes = chain(first, std::numeric_limits<quint64>::max());
    if (!bytes)
        return bytes.error();
    for (qint64 at = 0; at + 4 <= bytes->size(); at += 4)
        entries.append(number32(*bytes, at));
    return entries;
}

Result<QByteArray> CompoundFile::chain(quint32 first, quint64 size) const
{
    const qint64 sectorBytes = Q_INT64_C(1) << m_sectorShift;
    QByteArray result;
    for (quint32 sector = first; sector < lastRegularSector && static_cast<quint64>(result.size()) < size; sector = m_fat[sector]) {
        const qint64 at = sectorOffset(sector);
        if (sector >= m_fat.size() || at >= m_bytes.size() || result.size() > m_bytes.size())
            return Faults::cutOff(QStringLiteral("sector %1").arg(sector));
        result.append(m_bytes.constData() + at, std::min(sectorBytes, m_bytes.size() - at));
    }
    if (size != std::numeric_limits<quint64>::max()) {
        if (static_cast<quint64>(result.size()) < size)
            return Faults::cutOff(QStringLiteral("stream of %1 bytes").arg(size));
        result.truncate(static_cast<qsizetype>(size));
    }
    return result;
}

Result<QByteArray> CompoundFile::miniChain(quint32 first, quint64 size) const
{
    const qint64 sectorBytes = Q_INT64_C(1) << m_miniShift;
    QByteArray result;
    for (quint32 sector = first; sector < lastRegularSector && static_cast<quint64>(result.size()) < size; sector = m_miniFat[sector]) {
        const qint64 at = static_cast<qint64>(sector) << m_miniShift;
        if (sector >= m_miniFat.size() || at >= m_miniStream.size() || result.size() > m_miniStream.size())
            return Faults::cutOff(QStringLiteral("small sector %1").arg(sector));
        result.append(m_miniStream.constData() + at, std::min(sectorBytes, m_miniStream.size() - at));
    }
    if (static_cast<quint64>(result.size()) < size)
        return Faults::cutOff(QStringLiteral("small stream of %1 bytes").arg(size));
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

Outcome CompoundFile::readDirectory()
{
    auto directory = chain(number32(m_bytes, 48), std::numeric_limits<quint64>::max());
    if (!directory)
        return directory.error();
    for (qint64 at = 0; at + 128 <= directory->size(); at += 128) {
        const int nameBytes = number16(*directory, at + 64);
        const int type = static_cast<uchar>((*directory)[at + 66]);
        if (nameBytes < 2 || nameBytes > 64 || (type != 2 && type != 5))
            continue;
        QString name;
        for (int i = 0; i < nameBytes / 2 - 1; ++i)
            name.append(QChar(number16(*directory, at + 2 * i)));
        quint64 size = number32(*directory, at + 120);
        if (m_sectorShift == 12)
            size |= static_cast<quint64>(number32(*directory, at + 124)) << 32;
        const quint32 first = number32(*directory, at + 116);
        if (type == 5) {
            if (first < lastRegularSector && size > 0) {
                auto mini = chain(first, size);
                if (!mini)
                    return mini.error();
                m_miniStream = *mini;
            }
        } else if (!m_streams.contains(name)) {
            m_streams.insert(name, {first, size});
        }
    }
    return {};
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto found = m_streams.constFind(name);
    if (found == m_streams.constEnd())
        return Faults::damaged(QStringLiteral("no stream %1").arg(name));
    return found->size < m_miniCutoff ? miniChain(found->firstSector, found->size) : chain(found->firstSector, found->size);
}

} // namespace xz::tabular
