#include "core/files/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xz::durable {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Files)
};

#ifndef Q_OS_WIN
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle); // some file systems refuse it for folders; the file itself is safe by then
    ::close(handle);
}
#endif

} // namespace

Error errorOf(const QString &path, const QString &detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return {ErrorCode::NotFound, Words::tr("The folder of %1 does not exist. Create it or choose another one.").arg(shown), detail};
    if (!folder.isWritable())
        return {ErrorCode::ReadOnly, Words::tr("%1 cannot be written: its folder is read-only. Choose another folder.").arg(shown), detail};
    const QStorageInfo storage(folder.filePath());
    if (storage.isValid() && storage.bytesAvailable() < 64 * 1024)
        return {ErrorCode::DiskFull, Words::tr("The disk of %1 is full. Nothing was written; free some space and try again.").arg(QDir::toNativeSeparators(folder.filePath())), detail};
    return {ErrorCode::Io, Words::tr("%1 could not be written. Check the disk and try again.").arg(shown), detail};
}

Outcome sync(QFile &file)
{
    if (!file.flush())
        return errorOf(file.fileName(), file.errorString());
#ifdef Q_OS_WIN
    const int rc = ::_commit(file.handle());
#else
    const int rc = ::fsync(file.handle());
#endif
    if (rc != 0)
        return errorOf(file.fileName(), QStringLiteral("fsync"));
    return {};
}

Outcome replace(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), code);
    if (code)
        return errorOf(to, QString::fromStdString(code.message()));
#ifndef Q_OS_WIN
    syncFolder(QFileInfo(to).path());
#endif
    return {};
}

Outcome write(const QString &path, const QByteArray &bytes)
{
    const QString temporary = QStringLiteral("%1.%2.tmp").arg(path).arg(QCoreApplication::applicationPid());
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly))
        return errorOf(path, file.errorString());
    Outcome done = file.write(bytes) == bytes.size() ? sync(file) : Outcome(errorOf(path, file.errorString()));
    file.close();
    if (done)
        done = replace(temporary, path);
    if (!done)
        QFile::remove(temporary);
    return done;
}

} // namespace xz::durable
