#include "core/tabular/ziparchive.h"

#include <quazip.h>
#include <quazipfile.h>

#include "core/tabular/faults.h"

namespace xz::tabular {

ZipArchive::ZipArchive(const QString &path) : m_path(path), m_zip(std::make_unique<QuaZip>(path)) {}

ZipArchive::~ZipArchive()
{
    m_zip->close();
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    if (!archive->m_zip->open(QuaZip::mdUnzip))
        return Faults::cutOff(QStringLiteral("no central directory, zip error %1").arg(archive->m_zip->getZipError()));
    archive->m_names = archive->m_zip->getFileNameList();
    if (archive->m_names.isEmpty())
        return Faults::cutOff(QStringLiteral("empty container, zip error %1").arg(archive->m_zip->getZipError()));
    return archive;
}

// Part names differ in case and in their slashes between the programs that write them.
QString ZipArchive::storedName(const QString &part) const
{
    QString wanted = part;
    while (wanted.startsWith(u'/'))
        wanted.remove(0, 1);
    for (const QString &name : m_names) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return name;
    }
    for (const QString &name : m_names) {
        if (QString(name).replace(u'\\', u'/').compare(wanted, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

bool ZipArchive::contains(const QString &part) const
{
    return !storedName(part).isEmpty();
}

std::unique_ptr<QIODevice> ZipArchive::device(const QString &part)
{
    const QString name = storedName(part);
    if (name.isEmpty() || !m_zip->setCurrentFile(name, QuaZip::csSensitive))
        return {};
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return {};
    return file;
}

Result<QByteArray> ZipArchive::read(const QString &part, qint64 limit)
{
    const std::unique_ptr<QIODevice> source = device(part);
    if (!source)
        return Faults::damaged(QStringLiteral("no part %1").arg(part));
    QByteArray bytes;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source->read(chunk.data(), chunk.size());
        if (got < 0)
            return Faults::damaged(QStringLiteral("%1: %2").arg(part, source->errorString()));
        if (got == 0)
            break;
        bytes.append(chunk.constData(), got);
        if (bytes.size() > limit)
            return Faults::tooLarge(QStringLiteral("%1 unpacks to more than %2 bytes").arg(part).arg(limit));
    }
    if (auto done = verify(*source); !done)
        return done.error();
    return bytes;
}

Outcome ZipArchive::verify(QIODevice &device)
{
    auto *file = dynamic_cast<QuaZipFile *>(&device);
    if (!file)
        return {};
    char rest[4096];
    qint64 drained = 0;
    while (drained < maximumPartBytes) {
        const qint64 got = file->read(rest, sizeof rest);
        if (got <= 0)
            break;
        drained += got;
    }
    file->close();
    if (file->getZipError() != UNZ_OK)
        return Faults::damaged(QStringLiteral("%1: zip error %2").arg(file->getActualFileName()).arg(file->getZipError()));
    return {};
}

} // namespace xz::tabular
