#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariantMap>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

class Workspace;

/// What a commit did; announced to every open view by Workspace::changed().
struct CommitInfo {
    qint64 changeSetId = 0;
    QString title;
    QHash<QString, QList<qint64>> ids; ///< touched rows by table
    bool touches(const QString &table) const { return ids.contains(table); }
};

/// The one way to write. Collects inserts, updates and removals of rows of registered tables and commits them in ONE
/// transaction that checks permission and each row's version, writes, appends the field-level before/after to the
/// change log with actor and time, extends the SHA-256 hash chain, and updates the search index.
/// Nothing is written before commit(); a change set that is dropped changes nothing.
class XZCORE_EXPORT ChangeSet
{
public:
    /// `title` is what undo/redo and the history show, e.g. tr("Import roster (412 members)").
    ChangeSet(Workspace &workspace, QString title);

    /// Plans a new row; its id is drawn at once so that other rows of this change set can refer to it.
    qint64 insert(const QString &table, QVariantMap values);
    /// Plans an update. `version` is the one the caller read; another one in the file makes commit() fail with Conflict.
    /// Only the named columns change; those whose value is the same are dropped.
    void update(const QString &table, qint64 id, qint64 version, QVariantMap values);
    /// Plans a removal: the row goes to the recycle bin. Remove children before parents.
    void remove(const QString &table, qint64 id, qint64 version);

    /// Planning failed: commit() answers this error and writes nothing. The first error stays.
    void fail(const Error &error);

    bool isEmpty() const;
    int size() const;
    QString title() const;
    /// False: logged, but never offered to undo (settings, seed data). True by default.
    void setUndoable(bool undoable);

    /// Writes all or nothing. Errors: Conflict, ReadOnly, Denied, DiskFull, Cancelled, Io; the text says that nothing was saved.
    /// A change set without effect writes no log and answers a CommitInfo with id 0. Any thread; commits wait for each other.
    Result<CommitInfo> commit(Progress &progress = Progress::none());

    struct Change {
        enum class Kind { Insert, Update, Remove } kind;
        QString table;
        qint64 id;
        qint64 version; ///< as read by the caller; of an insert, the version to start with; -1: `expected` is checked instead
        QVariantMap values;
        QVariantMap expected; ///< values the row must have now, for undo and redo
    };
    const QList<Change> &changes() const;

private:
    friend class History;
    enum class Kind { Do, Undo, Redo, Quiet };

    Workspace &m_workspace;
    QString m_title;
    QList<Change> m_changes;
    Kind m_kind = Kind::Do;
    qint64 m_target = 0;
    std::optional<Error> m_failure;
};

} // namespace xz
