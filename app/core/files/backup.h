#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

class Database;

/// What a backup says of itself.
struct BackupInfo {
    QString file;
    QDateTime created;
    QString database;            ///< name of the file that was backed up
    QMap<QString, int> versions; ///< schema versions by module
    qint64 size = 0;             ///< bytes of the zip file
    int files = 0;               ///< attachments in it
    qint64 lastChangeSet = 0;    ///< how far the change log had come: what would be lost is what came after
};

/// Backups: one zip file with the database (copied while it is in use), its attachments and manifest.json with the SHA-256 of each.
class XZCORE_EXPORT Backup
{
public:
    /// Writes a backup; complete or not there at all. Errors: DiskFull, ReadOnly, NotFound (folder), Damaged, Cancelled, Io.
    static Result<BackupInfo> create(const Database &database, const QString &file, Progress &progress = Progress::none());
    /// Reads everything back and compares it with the manifest. Errors: NotFound, BadInput (no backup), Damaged (names what).
    static Result<BackupInfo> verify(const QString &file, Progress &progress = Progress::none());
    /// Puts a backup in place of `target` or makes it anew; verified first. An existing database is kept as a backup of its own
    /// (or, when it is too damaged for that, renamed); the answer is that file, empty when there was none. Locked when it is open.
    static Result<QString> restore(const QString &file, const QString &target, Progress &progress = Progress::none());

    /// Backups kept beside a database, newest first; unreadable ones are left out.
    static QList<BackupInfo> list(const QString &databasePath);
    /// `<name>.files/backups/<name>-20260226-083000-<reason>.zip`; the folder is made.
    static QString automaticPath(const QString &databasePath, const QString &reason);
    /// Deletes the oldest automatic backups of a reason beyond `keep`; answers how many.
    static int prune(const QString &databasePath, const QString &reason, int keep);
};

} // namespace xz
