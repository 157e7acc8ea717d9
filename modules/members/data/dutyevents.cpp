#include "data/dutyevents.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/directory/dutyledger.h"
#include "core/files/attachments.h"
#include "core/workspace.h"
#include "data/factloader.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyEvents)
};

const QString recordTable = QStringLiteral("duty_record");

DutyRecord recordOf(const DutyEvent &event, const DutyParticipant &one)
{
    DutyRecord record;
    record.id = one.recordId;
    record.version = one.version;
    record.personId = one.personId;
    record.date = event.date;
    record.kind = event.kind;
    record.item = event.item;
    record.role = one.role;
    record.outcome = one.outcome;
    record.level = event.level;
    record.quantity = one.quantity;
    record.organiser = event.organiser;
    record.sourceTable = event.sourceTable;
    record.sourceId = event.sourceId;
    record.remark = one.remark;
    return record;
}

bool isLead(const QString &role)
{
    return role == QStringLiteral("第一提案人") || role == QStringLiteral("主笔");
}

} // namespace

Result<DutyEvent> DutyEvents::of(qint64 recordId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT r.id, r.version, r.person_id, p.name, r.role, r.outcome, r.quantity, r.remark, r.date, r.kind, r.item, r.level, r.organiser, "
                                  "r.source_table, r.source_id, (SELECT s.name FROM membership m JOIN sector s ON s.id = m.sector_id JOIN term t ON t.id = m.term_id "
                                  "WHERE m.person_id = p.id ORDER BY t.is_current DESC, t.number DESC LIMIT 1) FROM duty_record d "
                                  "JOIN duty_record r ON r.date = d.date AND r.kind = d.kind AND r.item = d.item AND r.source_table = d.source_table AND r.source_id = d.source_id "
                                  "JOIN person p ON p.id = r.person_id WHERE d.id = ? ORDER BY r.id"));
    if (auto done = read.bind(recordId).run(); !done)
        return done.error();
    DutyEvent event;
    while (read.next()) {
        if (event.isEmpty()) {
            event.date = read.text(8);
            event.kind = read.text(9);
            event.item = read.text(10);
            event.level = read.text(11);
            event.organiser = read.text(12);
            event.sourceTable = read.text(13);
            event.sourceId = read.integer(14);
        }
        DutyParticipant one{read.integer(0), read.integer(1), read.integer(2), read.text(3), read.text(15), read.text(4), read.text(5), read.real(6), read.text(7)};
        const bool first = isLead(one.role) && !event.isEmpty() && !isLead(event.participants.first().role);
        event.participants.insert(first ? 0 : event.participants.size(), one);
    }
    if (auto done = read.finish(); !done)
        return done.error();
    if (event.isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This entry is no longer in the ledger."), {}};
    return event;
}

Result<QStringList> DutyEvents::doubts(const DutyEvent &before, const DutyEvent &after) const
{
    QStringList doubts;
    const auto day = firstDay(after.date);
    if (!day)
        return Error{ErrorCode::BadInput, Words::tr("“%1” is no day. Write it as 2026-02-26.").arg(after.date), {}};
    const auto terms = m_workspace.directory().terms();
    if (!terms)
        return terms.error();
    QHash<qint64, Period> termDays;
    bool isInTerm = terms->isEmpty();
    for (const Term &term : *terms) {
        const Period days{firstDay(term.starts).value_or(earliestDay), lastDay(term.ends).value_or(latestDay)};
        termDays.insert(term.id, days);
        isInTerm = isInTerm || days.contains(*day);
    }
    if (!isInTerm)
        doubts << Words::tr("%1 lies outside of every term.").arg(after.date);
    QSet<qint64> known;
    for (const DutyParticipant &one : before.participants)
        known.insert(one.recordId);
    QSet<qint64> seen;
    for (const DutyParticipant &one : after.participants) {
        if (seen.contains(one.personId)) {
            doubts << Words::tr("%1 stands in the list twice.").arg(one.name);
            continue;
        }
        seen.insert(one.personId);
        const auto memberships = m_workspace.directory().membershipsOf(one.personId);
        if (!memberships)
            return memberships.error();
        bool isMember = false;
        for (const Membership &membership : *memberships) {
            const Period term = termDays.value(membership.termId);
            const Period days{std::max(term.from, firstDay(membership.starts).value_or(earliestDay)), std::min(term.to, lastDay(membership.ends).value_or(latestDay))};
            isMember = isMember || days.contains(*day);
        }
        if (!isMember && isInTerm)
            doubts << Words::tr("%1 was no member on %2.").arg(one.name, after.date);
        const auto records = m_workspace.dutyLedger().ofPerson(one.personId, after.date, after.date);
        if (!records)
            return records.error();
        for (const DutyRecord &record : *records) {
            if (record.kind == after.kind && record.item == after.item && !known.contains(record.id)) {
                doubts << Words::tr("The ledger has “%1” for %2 already (%3).").arg(after.item, one.name, record.outcome);
                break;
            }
        }
    }
    return doubts;
}

Result<qint64> DutyEvents::save(const DutyEvent &before, const DutyEvent &after) const
{
    if (after.isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("Name at least one member who had a part in it."), {}};
    const DutyLedger &ledger = m_workspace.dutyLedger();
    const QString title = after.participants.size() == 1 ? QStringLiteral("%1 %2").arg(after.participants.first().name, after.item)
                                                         : Words::tr("%1 (%2 members)").arg(after.item).arg(after.participants.size());
    ChangeSet changes(m_workspace, before.isEmpty() ? Words::tr("Enter duty: %1").arg(title) : Words::tr("Correct duty: %1").arg(title));
    qint64 kept = 0, first = 0;
    QSet<qint64> staying;
    for (const DutyParticipant &one : after.participants) {
        qint64 id = one.recordId;
        if (id != 0)
            ledger.update(changes, recordOf(after, one));
        else
            id = ledger.add(changes, recordOf(after, one));
        staying.insert(id);
        if (first == 0)
            first = id;
        if (kept == 0 && one.recordId != 0)
            kept = id;
    }
    for (const DutyParticipant &one : before.participants) {
        if (staying.contains(one.recordId))
            continue;
        const auto files = m_workspace.attachments().of(recordTable, one.recordId);
        if (!files)
            return files.error();
        for (const Attachment &file : *files)
            changes.update(QStringLiteral("attachment"), file.id, file.version, {{QStringLiteral("owner_id"), kept ? kept : first}});
        ledger.remove(changes, recordOf(before, one));
    }
    const auto done = changes.commit();
    if (!done)
        return done.error();
    return kept ? kept : first;
}

Outcome DutyEvents::remove(const DutyEvent &event) const
{
    ChangeSet changes(m_workspace, Words::tr("Remove duty: %1").arg(event.item));
    for (const DutyParticipant &one : event.participants) {
        const auto files = m_workspace.attachments().of(recordTable, one.recordId);
        if (!files)
            return files.error();
        for (const Attachment &file : *files)
            m_workspace.attachments().remove(changes, file);
        m_workspace.dutyLedger().remove(changes, recordOf(event, one));
    }
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

Outcome DutyEvents::remove(const DutyEvent &event, qint64 recordId) const
{
    DutyEvent after = event;
    after.participants.removeIf([&](const DutyParticipant &one) { return one.recordId == recordId; });
    if (after.isEmpty())
        return remove(event);
    const auto saved = save(event, after);
    return saved ? Outcome() : Outcome(saved.error());
}

} // namespace xz::members
