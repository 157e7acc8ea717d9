#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"
#include "core/directory/directory.h"

namespace xz {

class ChangeSet;
class Workspace;

/// Two records of one person become one: everything that points to the one that goes points to the one that stays, whatever module it
/// belongs to (columns of RecordColumn::referenceTable, and pairs x_table, x_id). Histories stay in the change log.
class XZCORE_EXPORT PersonMerge
{
public:
    explicit PersonMerge(Workspace &workspace);

    /// Rows of one kind that would move.
    struct Moved {
        QString label; ///< translated kind of record
        int rows = 0;
    };
    Result<QList<Moved>> moved(qint64 goneId) const;
    /// The one that stays, with what it lacks from the other. The name stays.
    static Person filled(const Person &kept, const Person &gone);
    /// Plans it all; `merged` is `kept` with the values chosen. Two memberships of one term become one: what the first lacks is taken from
    /// the second. The other person goes to the recycle bin.
    Outcome plan(ChangeSet &changes, const Person &kept, Person merged, const Person &gone) const;

private:
    struct Reference {
        QString table, label, idColumn, tableColumn; ///< tableColumn empty: idColumn refers to one table only
    };
    QList<Reference> references(const QString &to) const;
    Outcome redirect(ChangeSet &changes, const QString &to, qint64 from, qint64 into, const QStringList &except) const;
    Outcome mergeMemberships(ChangeSet &changes, const Person &kept, const Person &gone) const;

    Workspace &m_workspace;
};

} // namespace xz
