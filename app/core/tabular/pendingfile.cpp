#include "core/tabular/pendingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace xz::tabular {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xz::SheetWriter)
};

constexpr qint64 almostNothing = 64 * 1024;

} // namespace

PendingFile::PendingFile(const QString &target)
    : m_target(target)
    , m_path(QFileInfo(target).absoluteFilePath() + QStringLiteral(".%1.part").arg(QCoreApplication::applicationPid()))
{
}

PendingFile::~PendingFile()
{
    if (!m_done)
        QFile::remove(m_path);
}

Outcome PendingFile::check() const
{
    const QFileInfo folder(QFileInfo(m_target).absolutePath());
    if (!folder.isDir())
        return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another one.").arg(folder.filePath()), {}};
    QFile probe(m_path);
    if (!probe.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Denied, Texts::tr("Nothing can be written to “%1”. Choose another folder.").arg(folder.filePath()), probe.errorString()};
    return {};
}

Error PendingFile::failed(const QString &target, const QString &detail)
{
    const QStorageInfo storage(QFileInfo(target).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < almostNothing)
        return {ErrorCode::DiskFull, Texts::tr("“%1” was not written: the disk is full. Make room or choose another disk.").arg(target), detail};
    return {ErrorCode::Io, Texts::tr("“%1” was not written. Check the disk or choose another folder.").arg(target), detail};
}

Outcome PendingFile::replace()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return failed(m_target, file.errorString());
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0)
        return failed(m_target, QStringLiteral("fsync"));
#endif
    file.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_path.toStdU16String()), std::filesystem::path(QFileInfo(m_target).absoluteFilePath().toStdU16String()), error);
    if (error)
        return Error{ErrorCode::Denied, Texts::tr("“%1” cannot be replaced. Close it in other programs and try again.").arg(m_target),
                     QString::fromStdString(error.message())};
    m_done = true;
    return {};
}

} // namespace xz::tabular
