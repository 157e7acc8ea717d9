#pragma once

#include <QObject>
#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>

#include "core/common/result.h"

namespace xz {

/// The one connection factory: a SQLite file opened with WAL, foreign_keys=ON, busy_timeout, synchronous=FULL
/// and our tokenizer and collations registered; one connection a thread, closed when its thread ends.
/// The file is locked for writing by one process (`<file>.lock`); a second one gets ErrorCode::Locked.
class XZCORE_EXPORT Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens or, in ReadWrite mode, creates. Errors: Locked, Newer (by migrate()), Damaged, Denied, DiskFull, NotFound.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    /// Takes the lock of a file without opening it: whoever replaces it does so while nobody works on it. Held until the answer goes.
    /// Errors: Locked, ReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<QLockFile>> hold(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    bool isReadOnly() const;
    /// `<name>.files` beside the database, where attachments live.
    QString filesFolder() const;

    /// The calling thread's connection, opened at first use.
    QSqlDatabase connection() const;

    /// The next free id of `table`, kept in memory and unique for the life of the file. Thread-safe.
    qint64 nextId(const QString &table);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace xz
