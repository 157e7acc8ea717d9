#pragma once

#include <QHash>
#include <QString>

#include "shell/commands/demoscript.h"
#include "shell/shellstate.h"

namespace xz {

/// What one command of the demo made.
struct DemoOutcome {
    QString step;
    QStringList words;
    QString output;      ///< its stdout
    qint64 milliseconds = 0;
};

/// Runs a demo script in a folder: a fresh database, the bundled files, every command; the printing commands side by side.
class XZSHELL_EXPORT DemoRunner
{
public:
    /// `registries`, record types and migrations of `state` are used; its open database is left alone.
    DemoRunner(const ShellState &state, QString folder, Progress &progress);

    /// Files of a former run in that folder are replaced; Locked when somebody works on its database. The first command that fails ends it.
    Result<QList<DemoOutcome>> run(const DemoScript &script, bool withPrint = true);
    QString databasePath() const { return m_databasePath; }

    /// The demo to look at in the window: made aside without printing, then put in place of `folder` as a whole, so that neither a
    /// failure nor a cancelled run harms the one that was there. That one is kept as `<folder>-before`. Answers the database's path.
    static Result<QString> make(const ShellState &state, const QString &folder, const DemoScript &script, Progress &progress);

    /// The script that ships with the program.
    static Result<DemoScript> bundled(const QString &language);

private:
    Outcome prepare(const DemoScript &script);
    Result<DemoOutcome> runCommand(const DemoStep &step, const DemoCommand &command);
    Result<QList<DemoOutcome>> runTogether(const DemoStep &step);
    Outcome keep(const DemoCommand &command, const DemoOutcome &outcome);

    ShellState m_state;
    QString m_folder;
    QString m_databasePath;
    Progress &m_progress;
    QHash<QString, QString> m_fields;
    QMap<QDate, int> m_days;
};

} // namespace xz
