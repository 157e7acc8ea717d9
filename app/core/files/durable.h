#pragma once

#include <QFile>
#include <QString>

#include "core/common/result.h"

/// Writing files so that they are there after a power cut: temporary file, sync, rename, sync of the folder.
namespace xz::durable {

/// Pushes a file's contents to the disk.
XZCORE_EXPORT Outcome sync(QFile &file);
/// Puts `from` in place of `to`, at once, over an existing file; both on one disk.
XZCORE_EXPORT Outcome replace(const QString &from, const QString &to);
/// Writes bytes under `path`, all or nothing.
XZCORE_EXPORT Outcome write(const QString &path, const QByteArray &bytes);
/// An Error for a failed file operation: DiskFull, Denied, NotFound or Io, naming the file.
XZCORE_EXPORT Error errorOf(const QString &path, const QString &detail);

} // namespace xz::durable
