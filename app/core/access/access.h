#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// What the person at the keyboard may do. A commit asks before it writes; pages ask before they show secret fields.
/// An office without accounts works as Administrator.
class XZCORE_EXPORT Access
{
public:
    enum class Role {
        Reader,        ///< reads and prints, without secret fields
        Clerk,         ///< writes everything but what is kept for administrators
        Administrator, ///< settings, accounts, code tables of the office
    };

    explicit Access(Workspace &workspace);

    /// Thread-safe, as are the others.
    Role role() const;
    void setRole(Role role);

    /// Rows of `table` take at least this role to write; Clerk unless told.
    void require(const QString &table, Role least);
    bool mayWrite(const QString &table) const;
    /// Whether secret columns (RecordColumn::secret) may be shown.
    bool maySeeSecrets() const;

    /// Notes in the change log that a secret value is shown now; show it only when this succeeded. Denied when the role may not see it.
    Outcome noteShown(const QString &table, qint64 id, const QString &column) const;

    /// Denied, naming the kind of record, when the change set touches what the role may not write.
    Outcome check(const ChangeSet &changes) const;

private:
    Workspace &m_workspace;
    mutable QMutex m_mutex;
    Role m_role = Role::Administrator;
    QHash<QString, Role> m_least;
};

/// A secret value with its middle hidden: 450103********1234; short ones wholly.
XZCORE_EXPORT QString masked(const QString &value);

} // namespace xz
