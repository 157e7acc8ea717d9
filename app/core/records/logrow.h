#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include "core/common/result.h"

namespace xz {

class Database;

/// One row of the log, with the values of secret columns put back.
struct LogRow {
    qint64 logId = 0;
    qint64 changeSetId = 0;
    QString table;
    qint64 id = 0;
    QString kind;
    qint64 version = 0;
    QVariantMap before, after;
    QStringList lost; ///< secret columns whose values were purged
};

/// All rows of a change set in the order they were written.
Result<QList<LogRow>> logRows(const Database &database, qint64 changeSetId);
/// What undo and restore answer when values that they need were purged.
Error purgedError();

} // namespace xz
