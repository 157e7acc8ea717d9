#pragma once

#include <QFileDevice>

#include "core/common/result.h"

namespace xz {

/// The error of a PDF being written at `path` through `file`, with what the user can do: NotFound, DiskFull, Denied or Io.
Error pdfError(const QFileDevice &file, const QString &path);

} // namespace xz
