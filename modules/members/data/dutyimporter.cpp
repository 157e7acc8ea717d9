#include "data/dutyimporter.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/database/statement.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/factloader.h"
#include "domain/import/codenames.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyImporter)
};

struct Candidate {
    qint64 personId = 0;
    QString sector;
    Period days;
    bool isMember = false; ///< of this term
};

QString keyOf(qint64 personId, const QString &date, const QString &kind, const QString &item)
{
    return QString::number(personId) + u'\x1f' + date + u'\x1f' + kind + u'\x1f' + item;
}

QString shortText(const DutyRecord &record)
{
    QStringList parts{record.role, record.outcome, record.level, QString::number(record.quantity)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("，"));
}

bool isSame(const DutyRecord &a, const DutyRecord &b)
{
    return a.role == b.role && a.outcome == b.outcome && a.level == b.level && a.quantity == b.quantity && a.remark == b.remark
           && (a.organiser == b.organiser || a.organiser.isEmpty());
}

} // namespace

bool DutyPlan::willWrite(const PlannedDuty &planned) const
{
    return planned.mark != DutyMark::Same && !planned.row.has(DutyFault::Unusable) && (planned.decision.value_or(takeDoubtful) || !planned.row.has(DutyFault::Doubtful));
}

int DutyPlan::willWrite() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [this](const PlannedDuty &row) { return willWrite(row); }));
}

int DutyPlan::count(DutyMark mark) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [mark](const PlannedDuty &planned) {
        return planned.mark == mark && !planned.row.has(DutyFault::Unusable) && !planned.row.has(DutyFault::Doubtful);
    }));
}

int DutyPlan::undecided() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedDuty &planned) {
        return planned.mark != DutyMark::Same && planned.row.has(DutyFault::Doubtful) && !planned.row.has(DutyFault::Unusable) && !planned.decision;
    }));
}

int DutyPlan::leftOut() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [this](const PlannedDuty &row) { return row.mark != DutyMark::Same && !willWrite(row); }));
}

int DutyPlan::problemRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedDuty &planned) {
        return planned.row.has(DutyFault::Unusable) || planned.row.has(DutyFault::Doubtful);
    }));
}

int DutyPlan::notes() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedDuty &planned) { return planned.row.has(DutyFault::Note); }));
}

QList<Problem> DutyPlan::problems() const
{
    QList<Problem> all;
    for (const PlannedDuty &planned : rows) {
        for (const DutyProblem &problem : planned.row.problems)
            all.append(problemOf(table, mapping, planned.row, problem));
    }
    return all;
}

Outcome DutyImporter::findPeople(DutyPlan &plan) const
{
    QHash<QString, QList<Candidate>> people;
    const Period term{firstDay(plan.term.starts).value_or(earliestDay), lastDay(plan.term.ends).value_or(latestDay)};
    Statement read(m_workspace.database(), QStringLiteral("SELECT p.id, p.name, s.name, m.id, m.starts, m.ends FROM person p LEFT JOIN membership m ON m.person_id = p.id "
                                                          "AND m.term_id = ? LEFT JOIN sector s ON s.id = m.sector_id"));
    if (auto done = read.bind(plan.term.id).run(); !done)
        return done;
    while (read.next())
        people[read.text(1)].append({read.integer(0), read.text(2),
                                     {firstDay(read.text(4)).value_or(term.from), lastDay(read.text(5)).value_or(term.to)}, !read.isNull(3)});
    if (auto done = read.finish(); !done)
        return done;
    CodeNames sectors;
    const auto codes = m_workspace.directory().codes(CodeTable::Sector, plan.term.id);
    if (!codes)
        return codes.error();
    for (const CodeEntry &code : *codes)
        sectors.add(code.name, code.shortName);
    const auto isSector = [&](const QString &written, const QString &sector) {
        const QString known = sectors.canonical(written);
        return (known.isEmpty() ? written : known) == sector;
    };
    for (PlannedDuty &planned : plan.rows) {
        DutyRow &row = planned.row;
        if (row.name.isEmpty())
            continue;
        QList<Candidate> found = people.value(row.name);
        const bool hasMember = std::any_of(found.cbegin(), found.cend(), [](const Candidate &one) { return one.isMember; });
        if (hasMember)
            found.removeIf([](const Candidate &one) { return !one.isMember; });
        if (found.size() > 1 && !row.sector.isEmpty()) {
            QList<Candidate> ofSector = found;
            ofSector.removeIf([&](const Candidate &one) { return !isSector(row.sector, one.sector); });
            if (!ofSector.isEmpty())
                found = ofSector;
        }
        if (found.isEmpty()) {
            const QString simplified = toSimplified(row.name);
            row.problems.append({DutyFault::Unusable, DutyColumn::Name,
                                 simplified != row.name && people.contains(simplified)
                                     ? Words::tr("%1 has no member “%2”. Is it “%3”?").arg(plan.term.name, row.name, simplified)
                                     : Words::tr("%1 has no member “%2”.").arg(plan.term.name, row.name)});
            continue;
        }
        if (found.size() > 1) {
            QStringList names;
            for (const Candidate &one : std::as_const(found))
                names << one.sector;
            row.problems.append({DutyFault::Unusable, DutyColumn::Sector,
                                 Words::tr("%1 people have the name “%2”. Write the sector: %3.").arg(found.size()).arg(row.name, names.join(QStringLiteral("、")))});
            continue;
        }
        const Candidate &person = found.first();
        planned.personId = person.personId;
        if (!row.sector.isEmpty() && !person.sector.isEmpty() && !isSector(row.sector, person.sector))
            row.problems.append({DutyFault::Note, DutyColumn::Sector, Words::tr("“%1” is of the sector %2. Is it the same person?").arg(row.name, person.sector)});
        const auto day = firstDay(row.date);
        if (!day || row.date.size() != 10)
            continue;
        if (!term.contains(*day))
            row.problems.append({DutyFault::Doubtful, DutyColumn::Date, Words::tr("%1 lies outside of %2.").arg(row.date, plan.term.name)});
        else if (!person.isMember)
            row.problems.append({DutyFault::Doubtful, DutyColumn::Name, Words::tr("“%1” is no member of %2.").arg(row.name, plan.term.name)});
        else if (!person.days.contains(*day))
            row.problems.append({DutyFault::Doubtful, DutyColumn::Date, Words::tr("“%1” was no member on %2.").arg(row.name, row.date)});
    }
    return {};
}

Outcome DutyImporter::compare(DutyPlan &plan) const
{
    QString from, to;
    for (const PlannedDuty &planned : std::as_const(plan.rows)) {
        if (planned.personId == 0 || planned.row.date.size() != 10)
            continue;
        from = from.isEmpty() ? planned.row.date : std::min(from, planned.row.date);
        to = std::max(to, planned.row.date);
    }
    QMultiHash<QString, DutyRecord> known;
    if (!from.isEmpty()) {
        Statement read(m_workspace.database(),
                       QStringLiteral("SELECT id, version, person_id, date, kind, item, role, outcome, level, quantity, organiser, source_table, source_id, remark "
                                      "FROM duty_record WHERE date >= ? AND date <= ? ORDER BY id DESC"));
        if (auto done = read.bind(from).bind(to).run(); !done)
            return done;
        while (read.next()) {
            DutyRecord record{read.integer(0), read.integer(1), read.integer(2), read.text(3), read.text(4), read.text(5), read.text(6),
                              read.text(7), read.text(8), read.real(9), read.text(10), read.text(11), read.integer(12), read.text(13)};
            known.insert(keyOf(record.personId, record.date, record.kind, record.item), record);
        }
        if (auto done = read.finish(); !done)
            return done;
    }
    for (PlannedDuty &planned : plan.rows) {
        DutyRow &row = planned.row;
        DutyRecord &record = planned.record;
        record.personId = planned.personId;
        record.date = row.date;
        record.kind = dutyWord(row.kind);
        record.item = row.item;
        record.role = dutyWord(row.role);
        record.outcome = dutyWord(row.outcomes == 0 ? impliedOutcomes(row.kind, 0) : row.outcomes);
        record.level = dutyWord(row.level);
        record.quantity = row.quantity;
        record.organiser = row.organiser;
        record.remark = row.remark;
    }
    // Each record of the ledger answers for one row: first for one that is the same, then for one of the same event.
    for (PlannedDuty &planned : plan.rows) {
        if (planned.row.has(DutyFault::Unusable))
            continue;
        const QString key = keyOf(planned.record.personId, planned.record.date, planned.record.kind, planned.record.item);
        for (auto it = known.find(key); it != known.end() && it.key() == key; ++it) {
            if (!isSame(planned.record, *it))
                continue;
            planned.mark = DutyMark::Same;
            known.erase(it);
            // It was asked about and taken before.
            for (DutyProblem &problem : planned.row.problems)
                problem.fault = DutyFault::Note;
            break;
        }
    }
    for (PlannedDuty &planned : plan.rows) {
        DutyRow &row = planned.row;
        DutyRecord &record = planned.record;
        if (row.has(DutyFault::Unusable) || planned.mark == DutyMark::Same)
            continue;
        const auto other = known.find(keyOf(record.personId, record.date, record.kind, record.item));
        if (other != known.end() && !(row.kind == DutyKind::Plenary && other->quantity + row.quantity <= 2 && other->remark != row.remark)) {
            planned.before = shortText(*other);
            record.id = other->id;
            record.version = other->version;
            record.sourceTable = other->sourceTable;
            record.sourceId = other->sourceId;
            if (record.organiser.isEmpty())
                record.organiser = other->organiser;
            planned.mark = DutyMark::Changed;
            row.problems.append({DutyFault::Doubtful, DutyColumn::Item,
                                 Words::tr("The ledger has this event for “%1” already, otherwise: %2 (here: %3).").arg(row.name, planned.before, shortText(record))});
            known.erase(other);
        }
    }
    return {};
}

Result<DutyPlan> DutyImporter::plan(const RosterTable &table, const DutyMapping &mapping, const Term &term) const
{
    DutyPlan plan;
    plan.table.file = table.file;
    plan.table.sheet = table.sheet;
    plan.mapping = mapping;
    plan.term = term;
    QList<DutyRow> rows = readDutyRows(table, mapping);
    plan.rows.reserve(rows.size());
    for (DutyRow &row : rows)
        plan.rows.append({std::move(row), 0, DutyMark::New, {}, {}, {}});
    if (auto done = findPeople(plan); !done)
        return done.error();
    rows.clear();
    QList<qint64> persons;
    for (PlannedDuty &planned : plan.rows) {
        rows.append(std::move(planned.row));
        persons << planned.personId;
    }
    findRepeats(rows, persons);
    for (qsizetype i = 0; i < rows.size(); ++i)
        plan.rows[i].row = std::move(rows[i]);
    if (auto done = compare(plan); !done)
        return done.error();
    return plan;
}

Result<CommitInfo> DutyImporter::commit(const DutyPlan &plan, Progress &progress) const
{
    ChangeSet changes(m_workspace, Words::tr("Import duty entries (%1)").arg(plan.willWrite()));
    const DutyLedger &ledger = m_workspace.dutyLedger();
    for (const PlannedDuty &planned : plan.rows) {
        if (!plan.willWrite(planned))
            continue;
        if (planned.mark == DutyMark::New)
            ledger.add(changes, planned.record);
        else
            ledger.update(changes, planned.record);
    }
    return changes.commit(progress);
}

} // namespace xz::members
