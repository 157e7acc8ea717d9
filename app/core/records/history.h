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
};

/// A removed row that can be restored.
struct RecycledRecord {
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

    /// The step Ctrl+Z would take back / Ctrl+Shift+Z would do again; id 0 when there is none.
    Result<HistoryStep> undoable() const;
    Result<HistoryStep> redoable() const;
    Result<CommitInfo> undo();
    Result<CommitInfo> redo();

    Result<QList<HistoryStep>> steps(int offset, int limit) const;                       ///< newest first
    Result<QList<FieldChange>> ofRecord(const QString &table, qint64 id) const;          ///< newest first
    Result<QList<RecycledRecord>> recycled(int offset, int limit) const;                 ///< newest first
    Result<CommitInfo> restore(const QString &table, qint64 id);

    /// Recomputes the hash chain. NotFound-free: ok, or Damaged naming the first broken entry.
    Outcome verifyChain(Progress &progress = Progress::none()) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
