#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// A file that belongs to a record.
struct Attachment {
    qint64 id = 0;
    qint64 version = 0;
    QString ownerTable;
    qint64 ownerId = 0;
    QString role;      ///< photo, text, enclosure …
    QString name;      ///< as the user gave it
    QString mediaType; ///< "image/jpeg"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< hex
};

/// A fault found by Attachments::check().
struct AttachmentFault {
    enum class Kind {
        Missing,  ///< a row points to a file that is not there
        Damaged,  ///< the file's contents are not what was stored
        Orphaned, ///< a file that no row and no entry of the change log knows
    } kind = Kind::Missing;
    QString file; ///< path
    QString name; ///< of the attachment; empty for orphans
    qint64 attachmentId = 0;
};

/// Files beside the database in `<name>.files/`, kept by their SHA-256: written to a temporary file, synced, renamed. A file
/// stays when its row is removed, because undo brings the row back; removeOrphans() clears what nothing can bring back.
class XZCORE_EXPORT Attachments
{
public:
    explicit Attachments(Workspace &workspace);

    /// Stores a file and plans its row. The stored file is an orphan until the commit. Errors: NotFound, Denied, DiskFull, ReadOnly, Io.
    Result<qint64> add(ChangeSet &changes, const QString &file, const QString &ownerTable, qint64 ownerId, const QString &role);
    /// The same for bytes in memory.
    Result<qint64> addBytes(ChangeSet &changes, const QByteArray &bytes, const QString &name, const QString &ownerTable, qint64 ownerId,
                            const QString &role);
    void remove(ChangeSet &changes, const Attachment &attachment) const;

    Result<Attachment> find(qint64 id) const; ///< NotFound
    /// Attachments of a record in the order they were added; of one role unless empty.
    Result<QList<Attachment>> of(const QString &ownerTable, qint64 ownerId, const QString &role = {}) const;
    /// Where the file of a hash is kept, whether it is there or not.
    QString path(const QString &sha256) const;
    /// The contents. Errors: NotFound (no row, or the file is missing), Damaged (other contents than were stored).
    Result<QByteArray> read(qint64 id) const;

    /// Faults of all files; reads every file when `contents`.
    Result<QList<AttachmentFault>> check(bool contents = true, Progress &progress = Progress::none()) const;
    /// Deletes orphaned files; answers how many.
    Result<int> removeOrphans() const;

private:
    qint64 plan(ChangeSet &changes, const Attachment &attachment) const;

    Workspace &m_workspace;
};

} // namespace xz
