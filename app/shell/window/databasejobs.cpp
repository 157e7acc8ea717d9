#include "shell/window/databasejobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/directory/directory.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "shell/settings/officesettings.h"

namespace xz {

namespace {

constexpr int keptBackups = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::DatabaseJobs)
};

Outcome fill(Workspace &workspace, const NewDatabase &wanted)
{
    ChangeSet changes(workspace, Words::tr("New database"));
    changes.setUndoable(false);
    Term term;
    term.number = wanted.term;
    term.name = QStringLiteral("第%1届").arg(chineseNumber(wanted.term));
    term.isCurrent = true;
    const qint64 termId = workspace.directory().addTerm(changes, term);
    int position = 0;
    for (CodeEntry sector : Directory::standardSectors()) {
        sector.position = ++position;
        workspace.directory().addCode(changes, CodeTable::Sector, sector, termId);
    }
    QVariantMap settings{{officeNameKey, wanted.office}};
    if (!wanted.clerk.isEmpty()) {
        settings.insert(officeClerkKey, wanted.clerk);
        workspace.setActor(wanted.clerk);
    }
    if (const Outcome planned = workspace.settings().plan(changes, settings); !planned)
        return planned;
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

} // namespace

DatabaseJobs::FlagProgress::FlagProgress(std::shared_ptr<std::atomic<bool>> stop, Tell tell) : m_stop(std::move(stop)), m_tell(std::move(tell)) {}

void DatabaseJobs::FlagProgress::begin(const QString &step, qint64 total)
{
    m_step = step;
    m_total = total;
    if (m_tell)
        m_tell(step, 0, total);
}

void DatabaseJobs::FlagProgress::advance(qint64 done)
{
    if (m_tell)
        m_tell(m_step, done, m_total);
}

bool DatabaseJobs::FlagProgress::isCancelled() const
{
    return *m_stop;
}

DatabaseJobs::Opened DatabaseJobs::open(const QString &path, const RecordTypes &types, const QList<MigrationChain> &chains,
                                        Database::Mode mode, Progress &progress)
{
    Opened result;
    auto opened = Workspace::open(path, types, chains, mode, progress);
    if (opened) {
        const auto accounts = Accounts::list(**opened);
        // A database of before there were accounts, opened for reading, has no table of them.
        if (accounts || mode == Database::Mode::ReadOnly) {
            if (accounts)
                result.accounts = *accounts;
            result.workspace = std::move(opened).value();
            return result;
        }
        result.error = accounts.error();
    } else {
        result.error = opened.error();
    }
    result.backups = Backup::list(path);
    if (mode == Database::Mode::ReadWrite && result.error.code != ErrorCode::NotFound) {
        // What would be lost by going back to a backup is counted from the last step that can still be read.
        if (const auto readable = Workspace::open(path, types, chains, Database::Mode::ReadOnly, progress)) {
            if (const auto steps = (*readable)->history().steps(0, 1); steps && !steps->isEmpty())
                result.lastChangeSet = steps->first().id;
        }
    }
    return result;
}

Outcome DatabaseJobs::create(const NewDatabase &wanted, const RecordTypes &types, const QList<MigrationChain> &chains, Progress &progress)
{
    const QFileInfo file(wanted.path);
    if (file.exists())
        return Error{ErrorCode::BadInput, Words::tr("%1 is there already.").arg(QDir::toNativeSeparators(wanted.path)), {}};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{ErrorCode::Denied, Words::tr("The folder %1 cannot be made. Choose another place.").arg(QDir::toNativeSeparators(file.absolutePath())), {}};
    Outcome done;
    {
        auto opened = Workspace::open(wanted.path, types, chains, Database::Mode::ReadWrite, progress);
        done = opened ? fill(**opened, wanted) : Outcome(opened.error());
    }
    if (!done) {
        for (const char *ending : {"", "-wal", "-shm", ".lock"})
            QFile::remove(wanted.path + QLatin1String(ending));
    }
    return done;
}

Result<BackupInfo> DatabaseJobs::backUp(const Database &database, const QString &reason, const QString &folder, Progress &progress)
{
    auto made = Backup::create(database, Backup::automaticPath(database.path(), reason), progress);
    if (!made)
        return made;
    Backup::prune(database.path(), reason, keptBackups);
    if (folder.isEmpty())
        return made;
    const QString copy = QDir(folder).filePath(QFileInfo(made->file).fileName());
    if (!QFile::copy(made->file, copy))
        return Error{ErrorCode::Io,
                     Words::tr("The backup is beside the database, but could not be copied to %1. Is the disk there and not full?")
                         .arg(QDir::toNativeSeparators(folder)),
                     copy};
    return made;
}

QDateTime DatabaseJobs::lastBackup(const QString &databasePath)
{
    const QList<BackupInfo> backups = Backup::list(databasePath);
    return backups.isEmpty() ? QDateTime() : backups.first().created.toLocalTime();
}

} // namespace xz
