#include "core/database/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <atomic>

#include "core/database/dialect.h"
#include "core/database/statement.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Database)
};

/// Names of the open connections of every database, so that either end, thread or database, can close them.
struct ConnectionNames {
    QMutex mutex;
    QHash<qint64, QStringList> byDatabase;
};

ConnectionNames &connectionNames()
{
    static ConnectionNames names;
    return names;
}

/// This thread's connection names by database; closes them when the thread ends.
struct ThreadConnections {
    QHash<qint64, QString> names;

    ~ThreadConnections()
    {
        ConnectionNames &all = connectionNames();
        QMutexLocker locker(&all.mutex);
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            const auto open = all.byDatabase.find(it.key());
            if (open != all.byDatabase.end() && open->removeOne(it.value()))
                QSqlDatabase::removeDatabase(it.value());
        }
    }
};

thread_local ThreadConnections threadConnections;

Error notFound(const QString &path)
{
    return {ErrorCode::NotFound,
            Words::tr("There is no database at %1. Check the path, or create a new database.").arg(QDir::toNativeSeparators(path)),
            {}};
}

Error readOnlyPlace(const QString &path)
{
    return {
        ErrorCode::ReadOnly,
        Words::tr("%1 cannot be written to. Open it read-only, or copy it to a folder of your own.").arg(QDir::toNativeSeparators(path)),
        {}};
}

bool isFull(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() == 0;
}

/// Takes the lock of a database. A lock file that names nobody was left by a process that died between making it and writing into it: no
/// later one would ever call it stale.
bool take(QLockFile &lock)
{
    lock.setStaleLockTime(0); // stale when its process is gone, never by age: a clerk keeps the window open for days
    if (lock.tryLock(0))
        return true;
    const auto namesNobody = [&lock] {
        qint64 pid = 0;
        QString host, program;
        return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program);
    };
    if (!namesNobody())
        return false;
    QThread::msleep(100); // one that lives has written its name by then
    return (!namesNobody() || lock.removeStaleLockFile()) && lock.tryLock(0);
}

Error lockError(QLockFile &lock, const QString &path)
{
    if (lock.error() == QLockFile::PermissionError)
        return readOnlyPlace(path);
    if (lock.error() != QLockFile::LockFailedError)
        return {
            isFull(QFileInfo(path).path()) ? ErrorCode::DiskFull : ErrorCode::Io,
            Words::tr("No lock file can be written beside %1. Check the free space and the folder.").arg(QDir::toNativeSeparators(path)),
            {}};
    qint64 pid = 0;
    QString host, program;
    lock.getLockInfo(&pid, &host, &program);
    return {
        ErrorCode::Locked,
        Words::tr("The database is open in another window (%1 on %2). Use that window, or open the database read-only.").arg(program, host),
        QStringLiteral("process %1").arg(pid)};
}

/// What can be told from the outside, before SQLite would create, wait or guess.
Outcome checkPlace(const QString &path, bool readOnly)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    if (file.isDir())
        return Error{ErrorCode::BadInput, Words::tr("%1 is a folder. Choose a database file.").arg(QDir::toNativeSeparators(path)), {}};
    if (!folder.isDir())
        return Error{ErrorCode::NotFound,
                     Words::tr("The folder %1 does not exist. Create it or choose another one.").arg(QDir::toNativeSeparators(file.path())),
                     {}};
    if (readOnly && !file.exists())
        return notFound(path);
    if (!readOnly && (!folder.isWritable() || (file.exists() && !file.isWritable())))
        return readOnlyPlace(path);
    if (!file.exists() || file.size() == 0)
        return {};
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Denied, Words::tr("%1 cannot be read. Check its permissions.").arg(QDir::toNativeSeparators(path)),
                     opened.errorString()};
    if (opened.read(16) != QByteArray("SQLite format 3\0", 16))
        return Error{ErrorCode::Damaged,
                     Words::tr("%1 is not a database, or its beginning is damaged. Choose another file or restore the newest backup.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    return {};
}

} // namespace

struct Database::Private {
    QString path;
    bool readOnly = false;
    qint64 serial = 0;
    std::unique_ptr<QLockFile> lock;
    QMutex idMutex;
    QHash<QString, qint64> lastIds;

    Result<QSqlDatabase> openConnection() const;
    Result<QSqlDatabase> openConnection(bool immutable) const;
};

Result<QSqlDatabase> Database::Private::openConnection() const
{
    auto opened = openConnection(false);
    // In a folder that takes no journal the file cannot change while we read, and SQLite must be told so to read it at all.
    const bool refused = !opened && (opened.error().code == ErrorCode::ReadOnly || opened.error().code == ErrorCode::Denied);
    if (readOnly && refused && !QFile::exists(path + QStringLiteral("-wal")))
        return openConnection(true);
    return opened;
}

Result<QSqlDatabase> Database::Private::openConnection(bool immutable) const
{
    static std::atomic<qint64> counter = 0;
    const QString name = QStringLiteral("xz-%1-%2").arg(serial).arg(++counter);
    Outcome outcome;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
        if (readOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (immutable)
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?immutable=1");
        connection.setDatabaseName(immutable ? uri : path);
        connection.setConnectOptions(options);
        outcome =
            connection.open() ? dialect::prepareConnection(connection, readOnly) : Outcome(Statement::errorOf(connection.lastError()));
        if (outcome) {
            threadConnections.names.insert(serial, name);
            QMutexLocker locker(&connectionNames().mutex);
            connectionNames().byDatabase[serial] << name;
            return connection;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return outcome.error();
}

Database::Database(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Database::~Database()
{
    ConnectionNames &all = connectionNames();
    QMutexLocker locker(&all.mutex);
    const QStringList names = all.byDatabase.take(d->serial);
    for (const QString &name : names)
        QSqlDatabase::removeDatabase(name);
    threadConnections.names.remove(d->serial);
}

Result<std::unique_ptr<QLockFile>> Database::hold(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    if (!take(*lock))
        return lockError(*lock, path);
    return lock;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    static std::atomic<qint64> serials = 0;
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->readOnly = mode == Mode::ReadOnly;
    data->serial = ++serials;
    if (auto place = checkPlace(data->path, data->readOnly); !place)
        return place.error();
    if (!data->readOnly) {
        auto lock = hold(data->path);
        if (!lock)
            return lock.error();
        data->lock = std::move(*lock);
    }
    std::unique_ptr<Database> database(new Database(std::move(data)));
    const auto connection = database->d->openConnection();
    if (!connection)
        return connection.error();
    if (auto owned = dialect::checkOwnership(*connection, database->isReadOnly()); !owned)
        return owned.error();
    return database;
}

QString Database::path() const { return d->path; }

bool Database::isReadOnly() const { return d->readOnly; }

QString Database::filesFolder() const
{
    const QFileInfo file(d->path);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".files"));
}

QSqlDatabase Database::connection() const
{
    const QString name = threadConnections.names.value(d->serial);
    if (!name.isEmpty())
        return QSqlDatabase::database(name, false);
    const auto opened = d->openConnection();
    if (opened)
        return *opened;
    qWarning("cannot open %s: %s", qPrintable(d->path), qPrintable(opened.error().detail));
    return {};
}

qint64 Database::nextId(const QString &table)
{
    QMutexLocker locker(&d->idMutex);
    const auto known = d->lastIds.find(table);
    if (known != d->lastIds.end())
        return ++*known;
    const QSqlDatabase open = connection();
    qint64 last = 0;
    Statement newest(open, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(dialect::quoted(table)));
    if (newest.run() && newest.next())
        last = newest.integer(0);
    // Ids of removed rows stay theirs: undo and the recycle bin bring them back.
    if (dialect::hasTable(open, QStringLiteral("change_log"))) {
        Statement logged(open, QStringLiteral("SELECT COALESCE(MAX(row_id), 0) FROM change_log WHERE table_name = ?"));
        if (logged.bind(table).run() && logged.next())
            last = qMax(last, logged.integer(0));
    }
    d->lastIds.insert(table, last + 1);
    return last + 1;
}

} // namespace xz
