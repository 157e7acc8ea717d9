#pragma once

#include <QString>

#include <memory>

#include "core/workspace.h"

namespace xz::bench {

/// A database with that many members of one term, made through Directory and ChangeSet as an import makes it, and kept in `folder`
/// for the next run.
std::unique_ptr<Workspace> bigDatabase(const QString &folder, qint64 members);
QString bigDatabasePath(const QString &folder, qint64 members);
/// Opens a database with the record types and migrations of core and the modules.
std::unique_ptr<Workspace> openDatabase(const QString &path);

} // namespace xz::bench
