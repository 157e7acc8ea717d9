#include "data/pairings.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::Pairings)
};

const QString table = QStringLiteral("pairing");

Pairing::Kind kindOf(const QString &id)
{
    return id == QLatin1String("lawyer") ? Pairing::Kind::Lawyer : id == QLatin1String("leader") ? Pairing::Kind::Leader : Pairing::Kind::Staff;
}

RecordColumn column(const char *name, const QString &label, const char *reference = "")
{
    RecordColumn made;
    made.name = QLatin1String(name);
    made.label = label;
    made.referenceTable = QLatin1String(reference);
    return made;
}

QVariant idOrNull(qint64 id)
{
    return id != 0 ? QVariant(id) : QVariant();
}

QVariantMap valuesOf(const Pairing &pairing)
{
    return {{QStringLiteral("kind"), Pairings::kindId(pairing.kind)},
            {QStringLiteral("term_id"), pairing.termId},
            {QStringLiteral("person_id"), idOrNull(pairing.personId)},
            {QStringLiteral("party_id"), idOrNull(pairing.partyId)},
            {QStringLiteral("helper"), pairing.helper},
            {QStringLiteral("unit"), pairing.unit},
            {QStringLiteral("phone"), pairing.phone},
            {QStringLiteral("starts"), pairing.starts},
            {QStringLiteral("ends"), pairing.ends},
            {QStringLiteral("remark"), pairing.remark}};
}

} // namespace

Pairings::Pairings(Workspace &workspace) : m_workspace(workspace) {}

QString Pairings::kindId(Pairing::Kind kind)
{
    return kind == Pairing::Kind::Lawyer ? QStringLiteral("lawyer") : kind == Pairing::Kind::Leader ? QStringLiteral("leader") : QStringLiteral("staff");
}

QList<RecordType> Pairings::recordTypes()
{
    RecordType type;
    type.table = table;
    type.label = Words::tr("Pairing");
    type.columns = {column("kind", Words::tr("Kind")),       column("term_id", Words::tr("Term"), "term"), column("person_id", Words::tr("Member"), "person"),
                    column("party_id", Words::tr("Party"), "party"), column("helper", Words::tr("Who keeps contact")), column("unit", Words::tr("Unit")),
                    column("phone", Words::tr("Phone")),     column("starts", Words::tr("From")),           column("ends", Words::tr("Until")),
                    column("remark", Words::tr("Remark"))};
    return {type};
}

Result<QList<Pairing>> Pairings::read(const QString &where, const QVariantList &values) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, kind, term_id, person_id, party_id, helper, unit, phone, starts, ends, remark "
                                                          "FROM pairing WHERE %1")
                                               .arg(where));
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    QList<Pairing> found;
    while (read.next())
        found << Pairing{read.integer(0), read.integer(1), kindOf(read.text(2)), read.integer(3), read.integer(4), read.integer(5),
                         read.text(6),    read.text(7),    read.text(8),         read.text(9),    read.text(10),   read.text(11)};
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Result<QList<Pairing>> Pairings::ofPerson(qint64 personId) const
{
    return read(QStringLiteral("person_id = ? ORDER BY ends <> '', kind, starts DESC, id"), {personId});
}

Result<QHash<qint64, Pairing>> Pairings::holding(qint64 termId, Pairing::Kind kind) const
{
    const auto found = read(QStringLiteral("term_id = ? AND kind = ? AND ends = '' ORDER BY id"), {termId, kindId(kind)});
    if (!found)
        return found.error();
    QHash<qint64, Pairing> bySubject;
    for (const Pairing &pairing : *found)
        bySubject.insert(pairing.subject(), pairing);
    return bySubject;
}

Result<int> Pairings::assign(const Pairing &with, const QList<qint64> &subjects) const
{
    if (with.helper.isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("Enter who keeps contact."), {}};
    const auto held = holding(with.termId, with.kind);
    if (!held)
        return held.error();
    ChangeSet changes(m_workspace, Words::tr("%1 keeps contact with %n", nullptr, int(subjects.size())).arg(with.helper));
    const QString day = with.starts.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : with.starts;
    int changed = 0;
    for (const qint64 subject : subjects) {
        const auto former = held->constFind(subject);
        if (former != held->cend() && former->helper == with.helper) {
            Pairing now = *former;
            now.unit = with.unit;
            now.phone = with.phone;
            now.remark = with.remark;
            if (!with.starts.isEmpty())
                now.starts = with.starts;
            if (valuesOf(now) == valuesOf(*former))
                continue;
            changes.update(table, now.id, now.version, valuesOf(now));
        } else {
            if (former != held->cend())
                changes.update(table, former->id, former->version, {{QStringLiteral("ends"), day}});
            Pairing made = with;
            made.personId = with.kind == Pairing::Kind::Leader ? 0 : subject;
            made.partyId = with.kind == Pairing::Kind::Leader ? subject : 0;
            made.ends.clear();
            changes.insert(table, valuesOf(made));
        }
        ++changed;
    }
    if (changed == 0)
        return 0;
    const auto done = changes.commit();
    if (!done)
        return done.error();
    return changed;
}

Result<int> Pairings::end(qint64 termId, Pairing::Kind kind, const QList<qint64> &subjects, const QString &day) const
{
    const auto held = holding(termId, kind);
    if (!held)
        return held.error();
    ChangeSet changes(m_workspace, Words::tr("End %n pairings", nullptr, int(subjects.size())));
    int ended = 0;
    for (const qint64 subject : subjects) {
        if (const auto found = held->constFind(subject); found != held->cend()) {
            changes.update(table, found->id, found->version, {{QStringLiteral("ends"), day}});
            ++ended;
        }
    }
    if (ended == 0)
        return 0;
    const auto done = changes.commit();
    if (!done)
        return done.error();
    return ended;
}

Outcome Pairings::removeOf(ChangeSet &changes, qint64 personId) const
{
    const auto found = ofPerson(personId);
    if (!found)
        return found.error();
    for (const Pairing &pairing : *found)
        changes.remove(table, pairing.id, pairing.version);
    return {};
}

} // namespace xz::members
