#include "core/directory/dutyledger.h"

#include <QHash>

#include <algorithm>

#include "core/database/statement.h"
#include "core/directory/dutyguard.h"
#include "core/settings/settings.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("duty_record");
constexpr auto columns =
    "id, version, person_id, date, kind, item, role, outcome, level, quantity, organiser, source_table, source_id, remark";
const QString endOfTime = QStringLiteral("9999-12-31");

DutyRecord recordOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.text(3),  row.text(4),  row.text(5),     row.text(6),
            row.text(7),    row.text(8),    row.real(9),    row.text(10), row.text(11), row.integer(12), row.text(13)};
}

QVariantMap valuesOf(const DutyRecord &record)
{
    return {{QStringLiteral("person_id"), record.personId},  {QStringLiteral("date"), record.date},
            {QStringLiteral("kind"), record.kind},           {QStringLiteral("item"), record.item},
            {QStringLiteral("role"), record.role},           {QStringLiteral("outcome"), record.outcome},
            {QStringLiteral("level"), record.level},         {QStringLiteral("quantity"), record.quantity},
            {QStringLiteral("organiser"), record.organiser}, {QStringLiteral("source_table"), record.sourceTable},
            {QStringLiteral("source_id"), record.sourceId},  {QStringLiteral("remark"), record.remark}};
}

Result<QList<DutyRecord>> all(Statement &read)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<DutyRecord> records;
    while (read.next())
        records << recordOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return records;
}

} // namespace

DutyLedger::DutyLedger(Workspace &workspace)
    : m_workspace(workspace)
{
}

qint64 DutyLedger::add(ChangeSet &changes, const DutyRecord &record) const { return changes.insert(tableName, valuesOf(record)); }

void DutyLedger::update(ChangeSet &changes, const DutyRecord &record) const
{
    changes.update(tableName, record.id, record.version, valuesOf(record));
}

void DutyLedger::remove(ChangeSet &changes, const DutyRecord &record) const { changes.remove(tableName, record.id, record.version); }

Outcome DutyLedger::replaceOfSource(ChangeSet &changes, const QString &sourceTable, qint64 sourceId, const QList<DutyRecord> &records) const
{
    const auto existing = ofSource(sourceTable, sourceId);
    if (!existing)
        return existing.error();
    QMultiHash<QPair<qint64, QString>, DutyRecord> old;
    for (const DutyRecord &record : *existing)
        old.insert({record.personId, record.kind}, record);
    for (DutyRecord record : records) {
        record.sourceTable = sourceTable;
        record.sourceId = sourceId;
        const auto same = old.find({record.personId, record.kind});
        if (same == old.end()) {
            add(changes, record);
            continue;
        }
        record.id = same->id;
        record.version = same->version;
        old.erase(same);
        update(changes, record);
    }
    for (const DutyRecord &gone : std::as_const(old))
        remove(changes, gone);
    return {};
}

QList<int> DutyLedger::closedYears() const
{
    QList<int> years;
    for (const QVariant &year : m_workspace.settings().value(closedYearsKey).toList())
        years << year.toInt();
    return years;
}

Outcome DutyLedger::setClosed(ChangeSet &changes, int year, bool closed) const
{
    QList<int> years = closedYears();
    years.removeAll(year);
    if (closed)
        years << year;
    std::sort(years.begin(), years.end());
    QVariantList values;
    for (const int one : std::as_const(years))
        values << one;
    return m_workspace.settings().plan(changes, {{closedYearsKey, values}});
}

Result<QList<DutyRecord>> DutyLedger::ofPerson(qint64 personId, const QString &from, const QString &to) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM duty_record WHERE person_id = ? AND date >= ? AND date <= ? ORDER BY date, id")
                       .arg(QLatin1String(columns)));
    read.bind(personId).bind(from).bind(to.isEmpty() ? endOfTime : to);
    return all(read);
}

Result<QList<DutyRecord>> DutyLedger::ofSource(const QString &sourceTable, qint64 sourceId) const
{
    Statement read(
        m_workspace.database(),
        QStringLiteral("SELECT %1 FROM duty_record WHERE source_table = ? AND source_id = ? ORDER BY id").arg(QLatin1String(columns)));
    read.bind(sourceTable).bind(sourceId);
    return all(read);
}

Result<QList<DutyCount>> DutyLedger::counts(const QString &from, const QString &to, qint64 personId) const
{
    const QString one = personId ? QStringLiteral("AND person_id = ?") : QString();
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT person_id, kind, role, outcome, level, COUNT(*), SUM(quantity) FROM duty_record "
                                  "WHERE date >= ? AND date <= ? %1 GROUP BY person_id, kind, role, outcome, level "
                                  "ORDER BY person_id, kind, role, outcome, level")
                       .arg(one));
    read.bind(from).bind(to.isEmpty() ? endOfTime : to);
    if (personId)
        read.bind(personId);
    if (auto done = read.run(); !done)
        return done.error();
    QList<DutyCount> sums;
    while (read.next())
        sums << DutyCount{read.integer(0), read.text(1), read.text(2), read.text(3), read.text(4), int(read.integer(5)), read.real(6)};
    if (auto done = read.finish(); !done)
        return done.error();
    return sums;
}

} // namespace xz
