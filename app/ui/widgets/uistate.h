#pragma once

#include <QString>
#include <QVariant>

#include "ui/export.h"

namespace xz {

/// Widths, column orders, splits and the like: what the window remembers for this user on this PC. Nothing of a database goes here.
class XZUI_EXPORT UiState
{
public:
    /// Keeps everything in this ini file from now on: a window opened with --data writes beside its database alone. Empty: only while
    /// the program runs. GUI thread, as are the others.
    static void keepIn(const QString &iniFile);
    /// Back to the account's file.
    static void keepInAccount();
    static QVariant read(const QString &key);
    static void write(const QString &key, const QVariant &value);
};

} // namespace xz
