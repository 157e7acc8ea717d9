#pragma once

#include <QFileDevice>

#include "core/common/result.h"

namespace xz {

/// The error of a PDF that could not be written at `path`, with what the user can do: NotFound, DiskFull, Denied or Io.
Error pdfError(const QString &path, QFileDevice::FileError error, const QString &detail);

} // namespace xz
