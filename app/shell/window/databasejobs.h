#pragma once

#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

#include "core/access/accounts.h"
#include "core/files/backup.h"
#include "shell/shellstate.h"
#include "shell/welcome/welcomeview.h"

namespace xz {

/// What is done to whole databases, off the GUI thread.
namespace DatabaseJobs {

/// Passes progress on to a function and stops when told; thread-safe as far as `tell` is.
class XZSHELL_EXPORT FlagProgress : public Progress
{
public:
    using Tell = std::function<void(const QString &step, qint64 done, qint64 total)>;
    explicit FlagProgress(std::shared_ptr<std::atomic<bool>> stop, Tell tell = {});
    void begin(const QString &step, qint64 total) override;
    void advance(qint64 done) override;
    bool isCancelled() const override;

private:
    std::shared_ptr<std::atomic<bool>> m_stop;
    Tell m_tell;
    QString m_step;
    std::atomic<qint64> m_total{0};
};

/// An opened workspace with the office's accounts, or the error with what could still be read: the number of the last change set, 0 when nothing.
struct Opened {
    std::unique_ptr<Workspace> workspace;
    Error error;
    qint64 lastChangeSet = 0;
    QList<Account> accounts;
    QList<BackupInfo> backups; ///< beside the database that failed to open
};
XZSHELL_EXPORT Opened open(const QString &path, const RecordTypes &types, const QList<MigrationChain> &chains, Database::Mode mode,
                           Progress &progress);

/// A new database with the office's name and a first term with the usual sectors. On failure no file is left.
XZSHELL_EXPORT Outcome create(const NewDatabase &wanted, const RecordTypes &types, const QList<MigrationChain> &chains, Progress &progress);

/// Backs up beside the database; copied into `folder` too unless that is empty. Automatic ones older than the newest 14 are deleted.
XZSHELL_EXPORT Result<BackupInfo> backUp(const Database &database, const QString &reason, const QString &folder, Progress &progress);
/// Time of the newest backup beside a database; invalid when there is none.
XZSHELL_EXPORT QDateTime lastBackup(const QString &databasePath);

} // namespace DatabaseJobs

} // namespace xz
