#include "core/access/accounts.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <argon2.h>

#include <algorithm>

#include "core/database/statement.h"
#include "core/records/changeset.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Accounts)
};

const QString accountTable = QStringLiteral("account");
const QStringList roleNames{QStringLiteral("reader"), QStringLiteral("clerk"), QStringLiteral("administrator")};

// RFC 9106, second recommended option: 64 MiB, three passes, four lanes.
constexpr uint32_t passes = 3, memory = 64 * 1024, lanes = 4, hashLength = 32, saltLength = 16;

Result<QString> hashed(const QString &password)
{
    if (password.size() < Accounts::shortestPassword)
        return Error{ErrorCode::BadInput, Words::tr("The password needs %1 characters at least.").arg(Accounts::shortestPassword), {}};
    quint32 salt[saltLength / sizeof(quint32)];
    QRandomGenerator::system()->fillRange(salt);
    QByteArray encoded(int(argon2_encodedlen(passes, memory, lanes, saltLength, hashLength, Argon2_id)), '\0');
    const QByteArray bytes = password.toUtf8();
    const int code = argon2id_hash_encoded(passes, memory, lanes, bytes.constData(), size_t(bytes.size()), salt, saltLength, hashLength,
                                           encoded.data(), size_t(encoded.size()));
    if (code != ARGON2_OK)
        return Error{ErrorCode::Internal, Words::tr("The password could not be kept. Close other programs and try again."),
                     QString::fromLatin1(argon2_error_message(code))};
    return QString::fromLatin1(encoded.constData());
}

int activeAdministrators(const QList<Account> &accounts)
{
    return int(std::count_if(accounts.begin(), accounts.end(),
                             [](const Account &account) { return account.isActive && account.role == Access::Role::Administrator; }));
}

Outcome commit(ChangeSet &changes)
{
    changes.setUndoable(false);
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

/// The accounts after a change must keep an administrator; only switchOff() leaves none.
Outcome checked(const QList<Account> &before, const QList<Account> &after, const Account &account)
{
    if (account.name.simplified().isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("Enter a name."), {}};
    for (const Account &other : after) {
        if (other.id != account.id && other.name == account.name)
            return Error{ErrorCode::BadInput, Words::tr("There is an account “%1” already.").arg(account.name), {}};
    }
    if ((Accounts::isLoginOn(before) || Accounts::isLoginOn(after)) && activeAdministrators(after) == 0)
        return Error{ErrorCode::BadInput, Words::tr("One administrator must stay, or nobody could manage the accounts."), {}};
    return {};
}

} // namespace

Result<QList<Account>> Accounts::list(const Workspace &workspace)
{
    Statement read(workspace.database(), QStringLiteral("SELECT id, version, name, role, is_active FROM account ORDER BY name"));
    if (auto done = read.run(); !done)
        return done.error();
    QList<Account> accounts;
    while (read.next())
        accounts << Account{read.integer(0), read.integer(1), read.text(2), Access::Role(std::max<qsizetype>(0, roleNames.indexOf(read.text(3)))),
                            read.integer(4) != 0};
    if (auto done = read.finish(); !done)
        return done.error();
    return accounts;
}

bool Accounts::isLoginOn(const QList<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [](const Account &account) { return account.isActive; });
}

Outcome Accounts::add(Workspace &workspace, const Account &account, const QString &password)
{
    const auto before = list(workspace);
    if (!before)
        return before.error();
    QList<Account> after = *before;
    Account added = account;
    added.id = -1;
    added.name = account.name.simplified();
    after << added;
    if (Outcome fine = checked(*before, after, added); !fine)
        return fine;
    const auto hash = hashed(password);
    if (!hash)
        return hash.error();
    ChangeSet changes(workspace, Words::tr("New account: %1").arg(added.name));
    changes.insert(accountTable, {{QStringLiteral("name"), added.name},
                                  {QStringLiteral("role"), roleNames[int(added.role)]},
                                  {QStringLiteral("password"), *hash},
                                  {QStringLiteral("is_active"), added.isActive ? 1 : 0}});
    return commit(changes);
}

Outcome Accounts::update(Workspace &workspace, const Account &account)
{
    const auto before = list(workspace);
    if (!before)
        return before.error();
    QList<Account> after = *before;
    const auto found = std::find_if(after.begin(), after.end(), [&](const Account &other) { return other.id == account.id; });
    if (found == after.end())
        return Error{ErrorCode::NotFound, Words::tr("This account is not there any more."), {}};
    const qint64 version = found->version;
    *found = account;
    found->name = account.name.simplified();
    const Account changed = *found;
    if (Outcome fine = checked(*before, after, changed); !fine)
        return fine;
    ChangeSet changes(workspace, Words::tr("Account %1").arg(changed.name));
    changes.update(accountTable, account.id, version,
                   {{QStringLiteral("name"), changed.name},
                    {QStringLiteral("role"), roleNames[int(changed.role)]},
                    {QStringLiteral("is_active"), changed.isActive ? 1 : 0}});
    return commit(changes);
}

Outcome Accounts::setPassword(Workspace &workspace, qint64 accountId, const QString &password)
{
    const auto accounts = list(workspace);
    if (!accounts)
        return accounts.error();
    const auto found = std::find_if(accounts->begin(), accounts->end(), [&](const Account &other) { return other.id == accountId; });
    if (found == accounts->end())
        return Error{ErrorCode::NotFound, Words::tr("This account is not there any more."), {}};
    const auto hash = hashed(password);
    if (!hash)
        return hash.error();
    ChangeSet changes(workspace, Words::tr("New password of %1").arg(found->name));
    changes.update(accountTable, accountId, found->version, {{QStringLiteral("password"), *hash}});
    return commit(changes);
}

Outcome Accounts::switchOff(Workspace &workspace)
{
    const auto accounts = list(workspace);
    if (!accounts)
        return accounts.error();
    ChangeSet changes(workspace, Words::tr("Login switched off"));
    for (const Account &account : *accounts) {
        if (account.isActive)
            changes.update(accountTable, account.id, account.version, {{QStringLiteral("is_active"), 0}});
    }
    return commit(changes);
}

Result<Account> Accounts::logIn(Workspace &workspace, const QString &name, const QString &password)
{
    Statement read(workspace.database(), QStringLiteral("SELECT id, version, name, role, password FROM account WHERE name = ? AND is_active = 1"));
    if (auto done = read.bind(name.simplified()).run(); !done)
        return done.error();
    Account account;
    QByteArray encoded;
    if (read.next()) {
        account = {read.integer(0), read.integer(1), read.text(2), Access::Role(std::max<qsizetype>(0, roleNames.indexOf(read.text(3)))), true};
        encoded = read.text(4).toLatin1();
    }
    if (auto done = read.finish(); !done)
        return done.error();
    const QByteArray bytes = password.toUtf8();
    if (account.id == 0 || argon2id_verify(encoded.constData(), bytes.constData(), size_t(bytes.size())) != ARGON2_OK)
        return Error{ErrorCode::Denied, Words::tr("Name and password do not go together. Try again, or ask an administrator for a new password."), {}};
    workspace.setActor(account.name);
    workspace.access().setRole(account.role);
    return account;
}

void Accounts::logOut(Workspace &workspace)
{
    workspace.access().setRole(Access::Role::Reader);
}

} // namespace xz
