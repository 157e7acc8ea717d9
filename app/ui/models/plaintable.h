#pragma once

#include <QString>

#include "ui/export.h"

class QAbstractItemModel;
class QTableView;

namespace xz {

/// A short read-only list in the program's look, for the tabs of the detail pane: rows of 28 px, whole rows selected, column
/// `stretch` takes the room that is left; -1: the model has no columns yet, and all keep a width of their own.
XZUI_EXPORT QTableView *makePlainTable(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model, int stretch);

} // namespace xz
