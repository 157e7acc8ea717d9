#pragma once

#include <QString>
#include <QTextStream>

#include "shell/commandline/invocation.h"
#include "shell/shellstate.h"

namespace xz {

/// Finds the command that an invocation names and runs it.
class XZSHELL_EXPORT CommandRunner
{
public:
    CommandRunner(ShellState &state, QTextStream &out, QTextStream &err, Progress &progress);

    /// Answers the exit code; 2 with one line and a suggestion when there is no such command.
    int run(const Invocation &invocation);
    /// One command by its words and arguments on a given database: what run() does, and what scripts (the demo) call.
    int run(const QStringList &words, const QString &dataPath, bool dataGiven = true);

private:
    const CommandEntry *find(const QStringList &words) const;
    int unknown(const QStringList &words);
    Result<Workspace *> open(const QString &dataPath, bool create);
    Outcome mayReplace(const QString &dataPath);
    /// Who the command acts for, as the office's settings or its accounts have it.
    static Outcome identify(Workspace &workspace, bool writes);

    ShellState &m_state;
    QTextStream &m_out;
    QTextStream &m_err;
    Progress &m_progress;
};

} // namespace xz
