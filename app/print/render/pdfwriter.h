#pragma once

#include <QList>
#include <QString>

#include "core/common/progress.h"
#include "print/layout/document.h"

namespace xz {

/// Pages of a document as a PDF, fonts embedded, written beside the target and renamed when whole. `pages` 0-based; empty: all.
XZPRINT_EXPORT Outcome writePdf(const Document &document, const QString &path, const QList<int> &pages = {}, Progress &progress = Progress::none());

} // namespace xz
