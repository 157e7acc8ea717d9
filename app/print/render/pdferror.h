#pragma once

#include <QFileDevice>

#include "core/common/result.h"

namespace xz {

/// The error of a file being written, with what the user can do: DiskFull, ReadOnly, Denied or Io.
Error pdfError(const QFileDevice &file);

} // namespace xz
