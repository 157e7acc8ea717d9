#include "shell/commandline/commandrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "core/access/accounts.h"
#include "core/settings/settings.h"
#include "sdk/commandarguments.h"
#include "shell/commandline/commandhelp.h"
#include "shell/settings/officesettings.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CommandRunner)
};

bool beginsWith(const QStringList &words, const QStringList &beginning)
{
    return words.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), words.begin());
}

} // namespace

CommandRunner::CommandRunner(ShellState &state, QTextStream &out, QTextStream &err, Progress &progress)
    : m_state(state), m_out(out), m_err(err), m_progress(progress)
{
}

const CommandEntry *CommandRunner::find(const QStringList &words) const
{
    const CommandEntry *found = nullptr;
    for (const CommandEntry &entry : m_state.registries.commands) {
        if (beginsWith(words, entry.words) && (!found || entry.words.size() > found->words.size()))
            found = &entry;
    }
    return found;
}

int CommandRunner::unknown(const QStringList &words)
{
    // As many words as lead towards a command; the one after them is the wrong or missing one.
    const QList<CommandEntry> &commands = m_state.registries.commands;
    QStringList known;
    QStringList next;
    for (;;) {
        next.clear();
        for (const CommandEntry &entry : commands) {
            if (entry.words.size() > known.size() && beginsWith(entry.words, known) && !next.contains(entry.words[known.size()]))
                next << entry.words[known.size()];
        }
        if (known.size() < words.size() && next.contains(words[known.size()]))
            known << words[known.size()];
        else
            break;
    }
    const QString path = (QStringList(QStringLiteral("xiezheng")) + known).join(u' ');
    if (known.size() == words.size()) {
        m_err << Words::tr("“%1” wants one more word: %2.").arg(path, next.join(QStringLiteral(", "))) << Qt::endl;
        return 2;
    }
    const QString &wrong = words[known.size()];
    const QString near = CommandArguments::nearest(wrong, next);
    if (near.isEmpty())
        m_err << Words::tr("There is no command “%1”. “%2 --help” lists them.").arg(wrong, path) << Qt::endl;
    else
        m_err << Words::tr("There is no command “%1”. Did you mean “%2 %3”?").arg(wrong, path, near) << Qt::endl;
    return 2;
}

Result<Workspace *> CommandRunner::open(const QString &dataPath, bool create)
{
    if (m_state.workspace && m_state.workspace->database().path() == dataPath) {
        if (!create)
            return m_state.workspace.get();
        if (!m_state.workspace->database().isReadOnly()) {
            const Outcome allowed = identify(*m_state.workspace, true);
            return allowed ? Result<Workspace *>(m_state.workspace.get()) : Result<Workspace *>(allowed.error());
        }
        // It was opened for reading because it could not be had for writing: opening it anew tells why.
        m_state.workspace.reset();
    }
    const bool exists = QFileInfo::exists(dataPath);
    if (!exists && !create)
        return Error{ErrorCode::NotFound,
                     Words::tr("There is no database %1 yet. Import a roster first, or name another one with --data.").arg(dataPath), {}};
    if (!exists && !QDir().mkpath(QFileInfo(dataPath).absolutePath()))
        return Error{ErrorCode::Denied, Words::tr("The folder of %1 cannot be made. Name another place with --data.").arg(dataPath), {}};
    auto opened = m_state.open(dataPath, Database::Mode::ReadWrite, m_progress);
    if (!opened && exists && !create) {
        // Reading is possible beside a window that holds the database, and in a folder that may not be written.
        const ErrorCode code = opened.error().code;
        if (code == ErrorCode::Locked || code == ErrorCode::Denied || code == ErrorCode::ReadOnly)
            opened = m_state.open(dataPath, Database::Mode::ReadOnly, m_progress);
    }
    if (!opened)
        return opened;
    if (const Outcome allowed = identify(**opened, create); !allowed) {
        m_state.workspace.reset();
        return allowed.error();
    }
    return opened;
}

Outcome CommandRunner::identify(Workspace &workspace, bool writes)
{
    if (const QString clerk = workspace.settings().value(officeClerkKey).toString(); !clerk.isEmpty())
        workspace.setActor(clerk);
    const auto accounts = Accounts::list(workspace);
    if (!accounts) // a database of before there were accounts, opened for reading
        return workspace.database().isReadOnly() ? Outcome() : Outcome(accounts.error());
    if (!Accounts::isLoginOn(*accounts))
        return {};
    const QString name = qEnvironmentVariable("XIEZHENG_USER");
    if (name.isEmpty()) {
        Accounts::logOut(workspace);
        if (!writes)
            return {};
        return Error{ErrorCode::Denied, Words::tr("This office works with accounts: name yours in XIEZHENG_USER and its password in XIEZHENG_PASSWORD."), {}};
    }
    const auto account = Accounts::logIn(workspace, name, qEnvironmentVariable("XIEZHENG_PASSWORD"));
    if (!account)
        return account.error();
    if (writes && account->role == Access::Role::Reader)
        return Error{ErrorCode::Denied, Words::tr("Your account reads and prints: nothing can be entered or changed."), {}};
    return {};
}

Outcome CommandRunner::mayReplace(const QString &dataPath)
{
    if (!QFileInfo::exists(dataPath))
        return {};
    auto opened = m_state.open(dataPath, Database::Mode::ReadOnly, m_progress);
    // One of an older version has to be brought up to date before it can be asked who may work on it.
    if (!opened && opened.error().code == ErrorCode::ReadOnly)
        opened = m_state.open(dataPath, Database::Mode::ReadWrite, m_progress);
    Outcome allowed;
    if (opened)
        allowed = identify(**opened, true);
    else if (opened.error().code == ErrorCode::Denied || opened.error().code == ErrorCode::Locked || opened.error().code == ErrorCode::ReadOnly)
        allowed = opened.error();
    m_state.workspace.reset();
    return allowed;
}

int CommandRunner::run(const QStringList &words, const QString &dataPath, bool dataGiven)
{
    const CommandEntry *entry = find(words);
    if (!entry)
        return unknown(words);
    CommandCall call;
    call.words = entry->words;
    call.arguments = words.mid(entry->words.size());
    call.workspace = [this, dataPath](bool create) { return open(dataPath, create); };
    call.mayReplace = [this, dataPath] { return mayReplace(dataPath); };
    call.out = &m_out;
    call.err = &m_err;
    call.progress = &m_progress;
    call.dataPath = dataPath;
    call.dataGiven = dataGiven;
    const int code = entry->run(call);
    m_out.flush();
    m_err.flush();
    return code;
}

int CommandRunner::run(const Invocation &invocation)
{
    if (invocation.version) {
        m_out << "xiezheng " << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    if (!invocation.help)
        return run(invocation.words, invocation.dataPath, invocation.dataGiven);

    const QList<CommandEntry> &commands = m_state.registries.commands;
    if (invocation.words.isEmpty()) {
        m_out << CommandHelp::program(commands);
    } else if (const CommandEntry *entry = find(invocation.words)) {
        m_out << CommandHelp::command(*entry);
    } else if (std::any_of(commands.begin(), commands.end(),
                           [&](const CommandEntry &candidate) { return beginsWith(candidate.words, invocation.words); })) {
        m_out << CommandHelp::group(commands, invocation.words);
    } else {
        return unknown(invocation.words);
    }
    m_out.flush();
    return 0;
}

} // namespace xz
