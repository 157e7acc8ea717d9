#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include "core/common/result.h"
#include "print/export.h"

namespace xz {

/// Adds bookmarks to a PDF that writePdf() made: title and page from 0, in order. QPdfWriter knows none; they are appended as an
/// incremental update (ISO 32000-1, 7.5.6 and 12.3.3). Damaged when the file is of another make.
XZPRINT_EXPORT Outcome addPdfOutline(const QString &path, const QList<QPair<QString, int>> &entries);

} // namespace xz
