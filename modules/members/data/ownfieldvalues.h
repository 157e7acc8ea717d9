#pragma once

#include <QHash>
#include <QStringList>

#include "core/common/result.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// What the archives hold in the office's own fields of text and date, to be offered as filters: by field, the years of a date, newest
/// first, or the words of a text when they are few. Reads every value: not for the GUI thread.
Result<QHash<qint64, QStringList>> ownFieldValues(Workspace &workspace);

} // namespace xz::members
