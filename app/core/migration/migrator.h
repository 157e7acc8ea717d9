#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "core/common/progress.h"
#include "core/database/database.h"

namespace xz {

/// A chain of numbered SQL files `NNNN_title.sql` in a resource folder, owned by "core" or a module id.
struct MigrationChain {
    QString module;
    QString resourceFolder; ///< e.g. ":/modules/members/sql"
};

/// Brings a database to the newest version of each chain: each step and its version bump in one transaction,
/// a backup first when anything is to be done on a database that holds data.
/// Errors: Newer when the file knows a version that this program does not (unless it is opened for reading only); nothing is changed then.
class XZCORE_EXPORT Migrator
{
public:
    static Outcome migrate(Database &database, const QList<MigrationChain> &chains, Progress &progress = Progress::none());
    /// Versions found in the file, "module" → number.
    static Result<QMap<QString, int>> versions(const Database &database);
};

} // namespace xz
