#pragma once

#include "core/common/result.h"
#include "core/export.h"

namespace xz {

class Database;
class NameOrder;
class Workspace;

/// Puts posts and parties into a database that has never been written to; not undoable.
Outcome seedDirectory(Workspace &workspace);
/// Gives the office's own strokes and readings to a name order.
XZCORE_EXPORT Outcome loadNameOverrides(const Database &database, NameOrder &order);

} // namespace xz
