#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include "core/records/changeset.h"

namespace xz {

/// One change set as the undo list shows it.
struct HistoryStep {
    qint64 id = 0;
    QString title;
    QString actor;
    QDateTime at;
    int rows = 0;
    enum class Kind { Do, Undo, Redo, Quiet } kind = Kind::Do;
    bool undone = false; ///< taken back and not done again
};

/// One field's change of one record.
struct FieldChange {
    qint64 changeSetId = 0;
    QString title;
    QString actor;
    QDateTime at;
    QString column;
    QVariant before;
    QVariant after;
    bool secret = false; ///< values are kept from view: before and after are invalid
    enum class Kind { Insert, Update, Remove } kind = Kind::Update;
};

/// A removed row that can be restored.
struct RecycledRecord {
    qint64 logId = 0; ///< of the change log: names this removal
    qint64 changeSetId = 0;
    QString table;
    qint64 id = 0;
    QString title;
    QString actor;
    QDateTime at;
};

/// Undo, redo, history and recycle bin, all read from the change log; undo is an inverse change set, itself logged.
class XZCORE_EXPORT History
{
public:
    explicit History(Workspace &workspace);

    // Errors of undo, redo and restore: NotFound when there is nothing to do; Conflict when the records were changed since,
    // in a way the log does not know, or are still used by others. Nothing is changed then.

    /// The step Ctrl+Z would take back / Ctrl+Shift+Z would do again; id 0 when there is none.
    Result<HistoryStep> undoable() const;
    Result<HistoryStep> redoable() const;
    /// What Ctrl+Z would take back one after the other, newest first.
    Result<QList<HistoryStep>> undoableSteps(int limit) const;
    Result<CommitInfo> undo();
    Result<CommitInfo> redo();
    /// Takes back steps up to and with `stepId`, the newest first, each an own entry of the log; the last one is answered. Stops at the
    /// first that cannot be taken back; what was taken back before it stays so. NotFound when the step is not to be undone.
    Result<CommitInfo> undoTo(qint64 stepId);

    Result<QList<HistoryStep>> steps(int offset, int limit) const;              ///< newest first
    Result<QList<FieldChange>> ofRecord(const QString &table, qint64 id) const; ///< newest first; of a new record, what is not empty
    /// Removed records that have a title of their own, newest first. What undo took back is not among them: redo brings it again.
    /// Removed records, newest first; with `text` those whose name, kind or remover carries it.
    Result<QList<RecycledRecord>> recycled(qint64 offset, int limit, const QString &text = {}) const;
    Result<qint64> recycledCount(const QString &text = {}) const;
    /// Place of a removal in that order, -1 when it is not among them.
    Result<qint64> recycledIndex(qint64 logId, const QString &text = {}) const;
    Result<RecycledRecord> recycledRecord(qint64 logId) const; ///< NotFound
    /// Puts a removed record back, together with what was removed with it and belongs to it (a person's memberships).
    Result<CommitInfo> restore(const QString &table, qint64 id);

    /// Recomputes the hash chain: ok, or Damaged naming the first broken change set.
    Outcome verifyChain(Progress &progress = Progress::none()) const;

private:
    Result<ChangeSet> inverse(const HistoryStep &step, bool redo) const;

    Workspace &m_workspace;
};

} // namespace xz
