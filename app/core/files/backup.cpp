#include "core/files/backup.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/database/database.h"
#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/files/durable.h"
#include "core/migration/migrator.h"

namespace xz {

namespace {

constexpr qint64 chunkSize = 1 << 20;
constexpr int formatVersion = 1;
constexpr int fastest = 1; // deflate level: a backup is made while somebody waits
const QString databaseEntry = QStringLiteral("database.db");
const QString manifestEntry = QStringLiteral("manifest.json");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Backup)
};

Error noBackup(const QString &file, const QString &detail)
{
    return {
        ErrorCode::BadInput,
        Words::tr("%1 is not a backup of this program, or it is incomplete. Choose another backup.").arg(QDir::toNativeSeparators(file)),
        detail};
}

Error damaged(const QString &file, const QString &entry)
{
    return {
        ErrorCode::Damaged,
        Words::tr("The backup %1 is damaged: %2 cannot be read back. Choose another backup.").arg(QDir::toNativeSeparators(file), entry),
        {}};
}

/// Copies a stream and answers its SHA-256, or nothing when reading or writing fails.
std::optional<QByteArray> copyHashed(QIODevice &from, QIODevice *to, Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray chunk = from.read(chunkSize);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        if (to && to->write(chunk) != chunk.size())
            return std::nullopt;
        if (progress.isCancelled())
            return std::nullopt;
    }
    if (!from.atEnd())
        return std::nullopt;
    return hash.result().toHex();
}

/// One zip file in the making.
class BackupWriter
{
public:
    explicit BackupWriter(QFile &file)
        : m_zip(&file)
    {
        m_zip.setUtf8Enabled(true);
        m_zip.setZip64Enabled(true);
        m_zip.setAutoClose(false);
    }
    bool open() { return m_zip.open(QuaZip::mdCreate); }
    bool close()
    {
        m_zip.close();
        return m_zip.getZipError() == UNZ_OK;
    }
    bool addFile(const QString &entry, const QString &path, Progress &progress)
    {
        QFile source(path);
        return source.open(QIODevice::ReadOnly) && add(entry, source, progress);
    }
    bool add(const QString &entry, QIODevice &source, Progress &progress)
    {
        QuaZipFile target(&m_zip);
        if (!target.open(QIODevice::WriteOnly, QuaZipNewInfo(entry), nullptr, 0, Z_DEFLATED, fastest))
            return false;
        const auto hash = copyHashed(source, &target, progress);
        target.close();
        if (!hash || target.getZipError() != UNZ_OK)
            return false;
        m_files.append(QJsonObject{{QStringLiteral("path"), entry},
                                   {QStringLiteral("size"), source.size()},
                                   {QStringLiteral("sha256"), QString::fromLatin1(*hash)}});
        return true;
    }
    QJsonArray files() const { return m_files; }

private:
    QuaZip m_zip;
    QJsonArray m_files;
};

struct Manifest {
    BackupInfo info;
    QJsonArray files;
};

std::optional<Manifest> readManifest(const QString &file)
{
    QuaZip zip(file);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(manifestEntry))
        return std::nullopt;
    QuaZipFile entry(&zip);
    if (!entry.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(entry.readAll()).object();
    if (object.value(QLatin1String("format")).toInt() != formatVersion)
        return std::nullopt;
    Manifest manifest;
    manifest.files = object.value(QLatin1String("files")).toArray();
    manifest.info.file = file;
    manifest.info.size = QFileInfo(file).size();
    manifest.info.created = QDateTime::fromString(object.value(QLatin1String("created")).toString(), Qt::ISODate).toLocalTime();
    manifest.info.database = object.value(QLatin1String("database")).toString();
    manifest.info.files = int(manifest.files.size()) - 1;
    manifest.info.lastChangeSet = object.value(QLatin1String("lastChangeSet")).toInteger();
    const QJsonObject versions = object.value(QLatin1String("versions")).toObject();
    for (auto it = versions.begin(); it != versions.end(); ++it)
        manifest.info.versions.insert(it.key(), it.value().toInt());
    return manifest;
}

/// Reads every entry the manifest names; with a folder, writes them there.
Outcome readEntries(const QString &file, const Manifest &manifest, const QString &folder, Progress &progress)
{
    static const QRegularExpression attachment(QStringLiteral("^files/[0-9a-f]{2}/[0-9a-f]{64}$"));
    QuaZip zip(file);
    if (!zip.open(QuaZip::mdUnzip))
        return noBackup(file, QStringLiteral("zip"));
    progress.begin(Words::tr("Reading the backup"), manifest.files.size());
    qint64 done = 0;
    bool hasDatabase = false;
    for (const QJsonValue &value : manifest.files) {
        const QString path = value.toObject().value(QLatin1String("path")).toString();
        // Nothing but our own names is ever written to the disk.
        if (path != databaseEntry && !attachment.match(path).hasMatch())
            return damaged(file, path);
        hasDatabase = hasDatabase || path == databaseEntry;
        if (!zip.setCurrentFile(path))
            return damaged(file, path);
        QuaZipFile entry(&zip);
        if (!entry.open(QIODevice::ReadOnly))
            return damaged(file, path);
        QFile target(folder + QLatin1Char('/') + path);
        if (!folder.isEmpty() && (!QDir().mkpath(QFileInfo(target).path()) || !target.open(QIODevice::WriteOnly)))
            return durable::errorOf(target.fileName(), target.errorString());
        const auto hash = copyHashed(entry, target.isOpen() ? &target : nullptr, progress);
        if (progress.isCancelled())
            return Error::cancelled();
        if (target.isOpen() && target.error() != QFileDevice::NoError)
            return durable::errorOf(target.fileName(), target.errorString());
        if (!hash || QString::fromLatin1(*hash) != value.toObject().value(QLatin1String("sha256")).toString())
            return damaged(file, path);
        if (target.isOpen()) {
            if (auto synced = durable::sync(target); !synced)
                return synced;
        }
        progress.advance(++done);
    }
    return hasDatabase ? Outcome() : Outcome(noBackup(file, databaseEntry));
}

/// Moves an existing database out of the way; answers where it is kept.
Result<QString> keepExisting(const QString &target, Progress &progress)
{
    const QString kept = Backup::automaticPath(target, QStringLiteral("before-restore"));
    {
        const auto database = Database::open(target);
        if (database) {
            const auto saved = Backup::create(**database, kept, progress);
            if (saved)
                return kept;
            if (saved.error().code != ErrorCode::Damaged)
                return saved.error();
        } else if (database.error().code != ErrorCode::Damaged && database.error().code != ErrorCode::BadInput) {
            return database.error();
        }
    }
    const QString renamed = QString(kept).replace(QStringLiteral(".zip"), QStringLiteral(".damaged"));
    if (auto moved = durable::replace(target, renamed); !moved)
        return moved.error();
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(target + suffix)) {
            if (auto moved = durable::replace(target + suffix, renamed + suffix); !moved)
                return moved.error();
        }
    }
    return renamed;
}

} // namespace

Result<BackupInfo> Backup::create(const Database &database, const QString &file, Progress &progress)
{
    if (!QFileInfo(QFileInfo(file).path()).isDir())
        return durable::errorOf(file, QStringLiteral("no folder"));
    QTemporaryDir work(QFileInfo(file).path() + QStringLiteral("/.backup-XXXXXX"));
    if (!work.isValid())
        return durable::errorOf(file, work.errorString());
    const QString copy = work.filePath(databaseEntry);
    if (auto copied = dialect::copyTo(database.connection(), copy, progress); !copied)
        return copied.error();
    const auto versions = Migrator::versions(database);
    if (!versions)
        return versions.error();
    qint64 lastChangeSet = 0;
    if (dialect::hasTable(database.connection(), QStringLiteral("change_head"))) {
        Statement head(database, QStringLiteral("SELECT change_set_id FROM change_head WHERE id = 1"));
        if (auto done = head.run(); !done)
            return done.error();
        lastChangeSet = head.next() ? head.integer(0) : 0;
    }

    QFile zipFile(work.filePath(QStringLiteral("backup.zip")));
    if (!zipFile.open(QIODevice::ReadWrite))
        return durable::errorOf(file, zipFile.errorString());
    BackupWriter writer(zipFile);
    bool good = writer.open() && writer.addFile(databaseEntry, copy, progress);
    static const QRegularExpression stored(QStringLiteral("^[0-9a-f]{64}$"));
    progress.begin(Words::tr("Adding attachments"), 0);
    qint64 done = 0;
    for (QDirIterator files(database.filesFolder(), QDir::Files, QDirIterator::Subdirectories); good && files.hasNext();) {
        const QString path = files.next();
        if (!stored.match(files.fileName()).hasMatch())
            continue;
        good = writer.addFile(QStringLiteral("files/%1/%2").arg(files.fileName().left(2), files.fileName()), path, progress);
        progress.advance(++done);
    }
    QJsonObject schema;
    for (auto it = versions->cbegin(); it != versions->cend(); ++it)
        schema.insert(it.key(), it.value());
    const QJsonObject manifest{{QStringLiteral("format"), formatVersion},
                               {QStringLiteral("created"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                               {QStringLiteral("database"), QFileInfo(database.path()).fileName()},
                               {QStringLiteral("versions"), schema},
                               {QStringLiteral("lastChangeSet"), lastChangeSet},
                               {QStringLiteral("files"), writer.files()}};
    QByteArray text = QJsonDocument(manifest).toJson();
    QBuffer buffer(&text);
    good = good && buffer.open(QIODevice::ReadOnly) && writer.add(manifestEntry, buffer, progress);
    good = writer.close() && good;
    if (progress.isCancelled())
        return Error::cancelled();
    if (!good)
        return durable::errorOf(file, zipFile.errorString());
    if (auto synced = durable::sync(zipFile); !synced)
        return synced.error();
    zipFile.close();
    if (auto moved = durable::replace(zipFile.fileName(), file); !moved)
        return moved.error();
    const auto read = readManifest(file);
    if (!read)
        return noBackup(file, manifestEntry);
    return read->info;
}

Result<BackupInfo> Backup::verify(const QString &file, Progress &progress)
{
    if (!QFile::exists(file))
        return Error{ErrorCode::NotFound, Words::tr("There is no backup at %1. Check its name and folder.").arg(QDir::toNativeSeparators(file)), {}};
    const auto manifest = readManifest(file);
    if (!manifest)
        return noBackup(file, manifestEntry);
    if (auto read = readEntries(file, *manifest, {}, progress); !read)
        return read.error();
    return manifest->info;
}

Result<QString> Backup::restore(const QString &file, const QString &target, Progress &progress)
{
    if (const auto verified = verify(file, progress); !verified)
        return verified.error();
    const auto manifest = readManifest(file);
    const QFileInfo place(target);
    QTemporaryDir work(place.absolutePath() + QStringLiteral("/.restore-XXXXXX"));
    if (!work.isValid())
        return durable::errorOf(target, work.errorString());
    if (auto read = readEntries(file, *manifest, work.path(), progress); !read)
        return read.error();

    QString kept;
    if (place.exists()) {
        auto existing = keepExisting(place.absoluteFilePath(), progress);
        if (!existing)
            return existing.error();
        kept = *existing;
    }
    QLockFile lock(place.absoluteFilePath() + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Error{ErrorCode::Locked, Words::tr("The database is open in another window. Close it and restore again."), {}};
    // Attachments first: until the database is in place they are only files that nobody knows.
    const QString folder = place.dir().filePath(place.completeBaseName() + QStringLiteral(".files"));
    for (QDirIterator files(work.filePath(QStringLiteral("files")), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString from = files.next();
        const QString to = QStringLiteral("%1/%2/%3").arg(folder, files.fileName().left(2), files.fileName());
        if (!QDir().mkpath(QFileInfo(to).path()))
            return durable::errorOf(to, QStringLiteral("mkpath"));
        if (auto moved = durable::replace(from, to); !moved)
            return moved.error();
    }
    // A journal of the old database must never be applied to the restored one.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(target + suffix) && !QFile::remove(target + suffix))
            return durable::errorOf(target + suffix, QStringLiteral("remove"));
    }
    if (auto moved = durable::replace(work.filePath(databaseEntry), place.absoluteFilePath()); !moved)
        return moved.error();
    return kept;
}

QList<BackupInfo> Backup::list(const QString &databasePath)
{
    const QFileInfo place(databasePath);
    const QDir folder(place.dir().filePath(place.completeBaseName() + QStringLiteral(".files/backups")));
    QList<BackupInfo> backups;
    for (const QString &name : folder.entryList({QStringLiteral("*.zip")}, QDir::Files)) {
        if (const auto manifest = readManifest(folder.filePath(name)))
            backups << manifest->info;
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo &a, const BackupInfo &b) { return a.created != b.created ? a.created > b.created : a.file > b.file; });
    return backups;
}

QString Backup::automaticPath(const QString &databasePath, const QString &reason)
{
    const QFileInfo place(databasePath);
    const QString base = place.completeBaseName();
    const QString folder = place.dir().filePath(base + QStringLiteral(".files/backups"));
    QDir().mkpath(folder); // a failure shows when the backup is written there
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = QStringLiteral("%1/%2-%3-%4.zip").arg(folder, base, stamp, reason);
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1/%2-%3-%4-%5.zip").arg(folder, base, stamp, reason).arg(i);
    return path;
}

int Backup::prune(const QString &databasePath, const QString &reason, int keep)
{
    int removed = 0;
    int seen = 0;
    for (const BackupInfo &backup : list(databasePath)) {
        if (!QFileInfo(backup.file).completeBaseName().contains(QLatin1Char('-') + reason))
            continue;
        if (++seen > keep && QFile::remove(backup.file))
            ++removed;
    }
    return removed;
}

} // namespace xz
