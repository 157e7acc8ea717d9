#pragma once

#include <QList>
#include <QStringList>
#include <QTextStream>

#include "sdk/export.h"

namespace xz {

/// Columns on the width of the terminal, Chinese characters two wide; the columns named stand to the right.
XZSDK_EXPORT void printTextTable(QTextStream &out, const QList<QStringList> &rows, const QList<int> &numbers = {});

} // namespace xz
