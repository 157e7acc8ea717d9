#pragma once

#include <QString>
#include <QVariant>

#include "ui/export.h"

namespace xz {

/// Widths, column orders, splits and the like: what the window remembers for this user on this PC. Nothing of a database goes here.
class XZUI_EXPORT UiState
{
public:
    static QVariant read(const QString &key);
    static void write(const QString &key, const QVariant &value);
};

} // namespace xz
