#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"
#include "shell/export.h"

namespace xz {

/// Reads "1-3,8" (also –, ，and 、; a missing end is the first or last page) into 0-based pages in the order written.
/// Empty text: all pages. Errors (BadInput) name the part and the number of pages.
XZSHELL_EXPORT Result<QList<int>> parsePageRange(const QString &text, int pageCount);

} // namespace xz
