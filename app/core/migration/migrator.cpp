#include "core/migration/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/files/backup.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Migrator)
};

struct Step {
    QString module;
    int number = 0;
    QString file;
};

Error broken(const QString &detail)
{
    return {ErrorCode::Internal, Words::tr("The program is incomplete: its database steps are broken. Reinstall it."), detail};
}

/// Steps of a chain in order; numbers run from 1 without gaps, or a later release could slip a step in unseen.
Result<QList<Step>> stepsOf(const MigrationChain &chain)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_\\w+\\.sql$"));
    const QDir folder(chain.resourceFolder);
    QList<Step> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto match = pattern.match(name);
        if (!match.hasMatch() || match.captured(1).toInt() != steps.size() + 1)
            return broken(QStringLiteral("%1: %2 is not step %3").arg(chain.module, name).arg(steps.size() + 1));
        steps << Step{chain.module, match.captured(1).toInt(), folder.filePath(name)};
    }
    return steps;
}

Outcome apply(const QSqlDatabase &connection, const Step &step)
{
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return broken(step.file);
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto run = dialect::runScript(connection, QString::fromUtf8(file.readAll())); !run)
        return Error{run.error().code, Words::tr("The database could not be brought up to date; it is unchanged. %1").arg(run.error().text),
                     QStringLiteral("%1: %2").arg(step.file, run.error().detail)};
    Statement remove(connection, QStringLiteral("DELETE FROM schema_version WHERE module = ?"));
    if (auto done = remove.bind(step.module).run(); !done)
        return done;
    Statement bump(connection, QStringLiteral("INSERT INTO schema_version (module, version) VALUES (?, ?)"));
    if (auto done = bump.bind(step.module).bind(step.number).run(); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<QMap<QString, int>> Migrator::versions(const Database &database)
{
    QMap<QString, int> found;
    const QSqlDatabase connection = database.connection();
    if (!dialect::hasTable(connection, QStringLiteral("schema_version")))
        return found;
    Statement read(connection, QStringLiteral("SELECT module, version FROM schema_version"));
    if (auto done = read.run(); !done)
        return done.error();
    while (read.next())
        found.insert(read.text(0), static_cast<int>(read.integer(1)));
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Outcome Migrator::migrate(Database &database, const QList<MigrationChain> &chains, Progress &progress)
{
    const auto found = versions(database);
    if (!found)
        return found.error();
    QList<Step> due;
    for (const MigrationChain &chain : chains) {
        const auto steps = stepsOf(chain);
        if (!steps)
            return steps.error();
        const int version = found->value(chain.module, 0);
        if (version > steps->size()) {
            // For reading only it is let through: what this program knows of is still there, and nothing can be harmed.
            if (database.isReadOnly())
                continue;
            return Error{ErrorCode::Newer,
                         Words::tr("The database was written by a newer version of this program. Update the program; nothing was changed."),
                         QStringLiteral("%1: %2 > %3").arg(chain.module).arg(version).arg(steps->size())};
        }
        due << steps->mid(version);
    }
    if (due.isEmpty())
        return {};
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     Words::tr("The database is from an older version and has to be brought up to date first. Open it once for writing."),
                     {}};
    if (!found->isEmpty()) {
        const QString file = Backup::automaticPath(database.path(), QStringLiteral("upgrade"));
        if (auto saved = Backup::create(database, file, progress); !saved)
            return Error{saved.error().code,
                         Words::tr("No backup could be made, so the database was not brought up to date. %1").arg(saved.error().text),
                         saved.error().detail};
    }
    const QSqlDatabase connection = database.connection();
    if (auto made = dialect::runScript(connection, QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version "
                                                                  "(module TEXT PRIMARY KEY, version INTEGER NOT NULL)"));
        !made)
        return made;
    progress.begin(Words::tr("Bringing the database up to date"), due.size());
    for (qsizetype i = 0; i < due.size(); ++i) {
        if (progress.isCancelled())
            return Error::cancelled();
        if (auto applied = apply(connection, due.at(i)); !applied)
            return applied;
        progress.advance(i + 1);
    }
    return {};
}

} // namespace xz
