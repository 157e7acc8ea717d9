#include "core/files/doctor.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/directory/namekeys.h"
#include "core/files/attachments.h"
#include "core/migration/migrator.h"
#include "core/records/history.h"
#include "core/search/searchindex.h"
#include "core/workspace.h"

namespace xz {

namespace {

using Severity = DoctorFinding::Severity;

constexpr int shownFaults = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Doctor)
};

/// The findings of one check: its faults, or one line that it is sound.
QList<DoctorFinding> findings(const QString &check, Severity severity, const QString &text, const QStringList &faults, const QString &sound)
{
    if (faults.isEmpty())
        return {{Severity::Sound, check, sound, {}}};
    return {{severity, check, text.arg(faults.size()), faults.mid(0, shownFaults).join(QLatin1Char('\n'))}};
}

Result<QList<DoctorFinding>> structure(Workspace &workspace)
{
    const auto faults = dialect::structureFaults(workspace.database().connection());
    if (!faults)
        return faults.error();
    return findings(QStringLiteral("structure"), Severity::Fault,
                    Words::tr("The file is damaged in %1 places. Restore the newest backup; keep this file."), *faults,
                    Words::tr("The file's structure is sound."));
}

Result<QList<DoctorFinding>> references(Workspace &workspace)
{
    const auto faults = dialect::referenceFaults(workspace.database().connection());
    if (!faults)
        return faults.error();
    return findings(QStringLiteral("references"), Severity::Fault,
                    Words::tr("%1 records point to records that do not exist. Restore a backup from before the fault."), *faults,
                    Words::tr("All records point to records that exist."));
}

Result<QList<DoctorFinding>> versions(Workspace &workspace)
{
    const auto found = Migrator::versions(workspace.database());
    if (!found)
        return found.error();
    QStringList names, missing;
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        names << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    for (const RecordType &type : workspace.recordTypes().all()) {
        const auto columns = dialect::columns(workspace.database().connection(), type.table);
        if (!columns)
            return columns.error();
        for (const RecordColumn &column : type.columns) {
            if (std::none_of(columns->cbegin(), columns->cend(), [&column](const dialect::Column &c) { return c.name == column.name; }))
                missing << type.table + QLatin1Char('.') + column.name;
        }
    }
    return findings(QStringLiteral("versions"), Severity::Fault, Words::tr("%1 fields are missing from the database. Restore a backup."),
                    missing, Words::tr("The tables are those of this program (%1).").arg(names.join(QStringLiteral(", "))));
}

Result<QList<DoctorFinding>> log(Workspace &workspace, Progress &progress)
{
    const Outcome chain = workspace.history().verifyChain(progress);
    if (!chain && chain.error().code != ErrorCode::Damaged)
        return chain.error();
    if (!chain)
        return QList<DoctorFinding>{{Severity::Fault, QStringLiteral("log"), chain.error().text, chain.error().detail}};
    Statement count(workspace.database(), QStringLiteral("SELECT COUNT(*) FROM change_set"));
    if (auto done = count.run(); !done)
        return done.error();
    const qint64 sets = count.next() ? count.integer(0) : 0;
    return QList<DoctorFinding>{
        {Severity::Sound, QStringLiteral("log"), Words::tr("The change log is unbroken (%1 entries).").arg(sets), {}}};
}

Result<QList<DoctorFinding>> attachments(Workspace &workspace, Progress &progress)
{
    const auto faults = workspace.attachments().check(true, progress);
    if (!faults)
        return faults.error();
    QStringList lost, orphaned;
    for (const AttachmentFault &fault : *faults) {
        if (fault.kind == AttachmentFault::Kind::Orphaned)
            orphaned << fault.file;
        else
            lost << QStringLiteral("%1 (%2)").arg(fault.name, fault.file);
    }
    QList<DoctorFinding> all = findings(QStringLiteral("attachments"), Severity::Fault,
                                        Words::tr("%1 attachments are missing or damaged. Restore them from a backup."), lost,
                                        Words::tr("All attachments are there and unchanged."));
    if (!orphaned.isEmpty())
        all << findings(QStringLiteral("attachments"), Severity::Warning, Words::tr("%1 files belong to no record. They can be deleted."),
                        orphaned, {});
    return all;
}

Result<QList<DoctorFinding>> keys(Workspace &workspace, Progress &progress)
{
    const auto stale = NameKeys::stale(workspace, progress);
    if (!stale)
        return stale.error();
    return findings(QStringLiteral("keys"), Severity::Warning,
                    Words::tr("%1 people are not sorted as their names are now. Open the database once for writing."), *stale,
                    Words::tr("All names are in order by strokes and by pinyin."));
}

Result<QList<DoctorFinding>> search(Workspace &workspace)
{
    QStringList faults;
    for (const RecordType &type : workspace.recordTypes().all()) {
        if (!type.searchable)
            continue;
        Statement count(
            workspace.database(),
            QStringLiteral("SELECT COUNT(*) FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM search_row r JOIN search_kind k ON k.id = r.kind "
                           "WHERE k.table_name = ? AND r.record = t.id)")
                .arg(dialect::quoted(type.table)));
        if (auto done = count.bind(type.table).run(); !done)
            return done.error();
        const qint64 missing = count.next() ? count.integer(0) : 0;
        if (missing > 0)
            faults << QStringLiteral("%1: %2").arg(type.label).arg(missing);
    }
    return findings(QStringLiteral("search"), Severity::Warning,
                    Words::tr("Search does not know all records of %1 kinds. Rebuild the search index."), faults,
                    Words::tr("Search knows all records."));
}

} // namespace

Result<QList<DoctorFinding>> Doctor::examine(Workspace &workspace, Progress &progress)
{
    QList<DoctorFinding> all;
    const std::function<Result<QList<DoctorFinding>>()> checks[] = {
        [&] { return structure(workspace); },
        [&] { return references(workspace); },
        [&] { return versions(workspace); },
        [&] { return log(workspace, progress); },
        [&] { return attachments(workspace, progress); },
        [&] { return keys(workspace, progress); },
        [&] { return search(workspace); },
    };
    for (const auto &check : checks) {
        if (progress.isCancelled())
            return Error::cancelled();
        auto found = check();
        if (!found)
            return found.error();
        all << *found;
        if (all.last().check == QLatin1String("structure") && all.last().severity == Severity::Fault)
            return all; // further reading of a broken file would only repeat it
    }
    return all;
}

Result<int> Doctor::mend(Workspace &workspace, Progress &progress)
{
    if (const Outcome rebuilt = workspace.searchIndex().rebuild(progress); !rebuilt)
        return rebuilt.error();
    return workspace.attachments().removeOrphans();
}

bool Doctor::isClean(const QList<DoctorFinding> &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(),
                       [](const DoctorFinding &finding) { return finding.severity == Severity::Sound; });
}

} // namespace xz
