#include "print/render/pdferror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace xz {

Error pdfError(const QString &path, QFileDevice::FileError error, const QString &detail)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return {ErrorCode::NotFound, QCoreApplication::translate("xz::PdfWriter", "There is no folder %1. Choose another place for the PDF.").arg(folder),
                detail};
    }
    constexpr qint64 spare = 64 * 1024;
    if (error == QFileDevice::ResourceError || QStorageInfo(info.absolutePath()).bytesAvailable() < spare) {
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("xz::PdfWriter", "The disk of %1 is full. No PDF was written; free some space and try again.").arg(folder),
                detail};
    }
    if (error == QFileDevice::PermissionsError || error == QFileDevice::OpenError || error == QFileDevice::RenameError) {
        return {ErrorCode::Denied,
                QCoreApplication::translate("xz::PdfWriter", "The PDF cannot be written to %1. Choose another folder, or close the file if it is open.")
                    .arg(folder),
                detail};
    }
    return {ErrorCode::Io, QCoreApplication::translate("xz::PdfWriter", "The PDF could not be written to %1. Nothing was saved; try another folder.").arg(folder),
            detail};
}

} // namespace xz
