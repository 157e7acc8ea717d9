#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz::tabular {

/// An OLE compound file ([MS-CFB]), the container of old Excel files and of encrypted new ones. Every offset is checked.
class CompoundFile
{
public:
    static bool isCompound(const QByteArray &head);
    static Result<CompoundFile> parse(QByteArray bytes);

    bool contains(const QString &stream) const { return m_streams.contains(stream); }
    Result<QByteArray> stream(const QString &name) const;

private:
    struct Entry {
        quint32 firstSector = 0;
        quint64 size = 0;
    };

    Outcome readTables();
    Outcome readDirectory();
    qint64 sectorOffset(quint32 sector) const { return (static_cast<qint64>(sector) + 1) << m_sectorShift; }
    Result<QByteArray> chain(quint32 first, quint64 size) const;
    Result<QByteArray> miniChain(quint32 first, quint64 size) const;
    Result<QList<quint32>> table(quint32 first) const;

    QByteArray m_bytes;
    int m_sectorShift = 9;
    int m_miniShift = 6;
    quint32 m_miniCutoff = 4096;
    QList<quint32> m_fat, m_miniFat;
    QByteArray m_miniStream;
    QHash<QString, Entry> m_streams;
};

} // namespace xz::tabular
