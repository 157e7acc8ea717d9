#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// A link between two records of any tables.
struct RecordLink {
    qint64 id = 0;
    qint64 version = 0;
    QString fromTable;
    qint64 fromId = 0;
    QString toTable;
    qint64 toId = 0;
    QString kind; ///< 引用, 转化, 办理 …
    QString note;
};

/// Links between records of different modules, which know nothing of each other's tables.
class XZCORE_EXPORT Links
{
public:
    explicit Links(Workspace &workspace);

    qint64 add(ChangeSet &changes, const RecordLink &link) const;
    void remove(ChangeSet &changes, const RecordLink &link) const;
    /// Links from and to a record, in the order they were made.
    Result<QList<RecordLink>> of(const QString &table, qint64 id) const;
    /// Plans the removal of every link of a record; for the removal of the record itself.
    Outcome removeAll(ChangeSet &changes, const QString &table, qint64 id) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
