#pragma once

#include <QList>
#include <QString>

#include "core/access/access.h"
#include "core/common/result.h"

namespace xz {

class Workspace;

/// Somebody who may log in.
struct Account {
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    Access::Role role = Access::Role::Clerk;
    bool isActive = true;
};

/// Accounts of the office. As long as no account is active nobody is asked to log in and everybody works as Administrator; the first
/// one switches the login on and is an administrator, and one active administrator stays as long as there are others.
/// Changes are logged, not offered to undo, and want an administrator. Passwords are kept as Argon2id hashes only; hashing and
/// checking one takes some 50 ms on purpose: not on the GUI thread.
class XZCORE_EXPORT Accounts
{
public:
    static constexpr int shortestPassword = 6; ///< characters

    /// By name, inactive ones included.
    static Result<QList<Account>> list(const Workspace &workspace);
    /// Whether somebody must log in.
    static bool isLoginOn(const QList<Account> &accounts);

    /// BadInput: no name, a name twice, a short password, or a first account that is no administrator.
    static Outcome add(Workspace &workspace, const Account &account, const QString &password);
    /// Name, role and whether active. BadInput when no active administrator would be left.
    static Outcome update(Workspace &workspace, const Account &account);
    static Outcome setPassword(Workspace &workspace, qint64 accountId, const QString &password);
    /// All accounts become inactive: the login is off. They can be switched on again.
    static Outcome switchOff(Workspace &workspace);

    /// From now on `workspace` acts in that name and with that role. Denied, in one wording, for a wrong name and a wrong password.
    static Result<Account> logIn(Workspace &workspace, const QString &name, const QString &password);
    /// Nobody is logged in: reading only.
    static void logOut(Workspace &workspace);
};

} // namespace xz
