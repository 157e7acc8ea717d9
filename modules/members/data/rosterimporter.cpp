#include "data/rosterimporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/database/statement.h"
#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "domain/import/customcolumns.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterImporter)
};

constexpr qsizetype namesAStatement = 400;
/// Above this a term is no roster of one committee, and only people of the file's names are read.
constexpr qint64 largestTerm = 50000;

constexpr std::pair<RosterField, CodeTable> codeTables[] = {{RosterField::Sector, CodeTable::Sector},
                                                            {RosterField::Party, CodeTable::Party},
                                                            {RosterField::Committee, CodeTable::Committee},
                                                            {RosterField::Group, CodeTable::MemberGroup},
                                                            {RosterField::Post, CodeTable::Post}};

CodeTable tableOf(RosterField field)
{
    for (const auto &[code, table] : codeTables) {
        if (code == field)
            return table;
    }
    return CodeTable::Post;
}

constexpr auto recordColumns =
    "p.id, p.version, p.name, p.pinyin_override, p.sex, p.birth, p.ethnicity, p.native_place, p.birthplace, p.work_start, p.education, p.degree, p.school, "
    "p.professional_title, p.party_id, p.organisation, p.id_number, p.phone, p.office_phone, p.email, p.address, p.postcode, p.expertise, p.concerns, "
    "p.experience, p.social_posts, p.honours, p.photo_id, p.remark, m.id, m.version, m.person_id, m.term_id, m.sector_id, m.committee_id, m.committee_post, "
    "m.group_id, m.is_convener, m.post_id, m.rank, m.certificate, m.origin, m.starts, m.ends, m.exit_kind, m.deciding_meeting, "
    "m.entry_meeting, m.post_history, p.service_education, p.service_degree, p.service_school, p.custom_text";

RosterRecords recordsOf(const Statement &row)
{
    RosterRecords records;
    Person &person = records.person;
    int at = 0;
    person.id = row.integer(at++);
    person.version = row.integer(at++);
    for (QString Person::*member : {&Person::name, &Person::pinyinOverride, &Person::sex, &Person::birth, &Person::ethnicity, &Person::nativePlace,
                                    &Person::birthplace, &Person::workStart, &Person::education, &Person::degree, &Person::school, &Person::professionalTitle})
        person.*member = row.text(at++);
    person.partyId = row.integer(at++);
    for (QString Person::*member : {&Person::organisation, &Person::idNumber, &Person::phone, &Person::officePhone, &Person::email, &Person::address,
                                    &Person::postcode, &Person::expertise, &Person::concerns, &Person::experience, &Person::socialPosts, &Person::honours})
        person.*member = row.text(at++);
    person.photoId = row.integer(at++);
    person.remark = row.text(at++);
    Membership &membership = records.membership;
    membership.id = row.integer(at++);
    membership.version = row.integer(at++);
    membership.personId = row.integer(at++);
    membership.termId = row.integer(at++);
    membership.sectorId = row.integer(at++);
    membership.committeeId = row.integer(at++);
    membership.committeePost = row.text(at++);
    membership.groupId = row.integer(at++);
    membership.isConvener = row.integer(at++) != 0;
    membership.postId = row.integer(at++);
    membership.rank = static_cast<int>(row.integer(at++));
    for (QString Membership::*member : {&Membership::certificate, &Membership::origin, &Membership::starts, &Membership::ends, &Membership::exitKind,
                                        &Membership::decidingMeeting, &Membership::entryMeeting, &Membership::postHistory})
        membership.*member = row.text(at++);
    for (QString Person::*member : {&Person::serviceEducation, &Person::serviceDegree, &Person::serviceSchool, &Person::customText})
        person.*member = row.text(at++);
    return records;
}

/// Words for sectors that say the same: 中国共产党 and 中共.
void addSectorWords(CodeNames &names)
{
    QFile file(QStringLiteral(":/core/data/sectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array())
        names.addAlias(row.toObject().value(QLatin1String("name")).toString(), row.toObject().value(QLatin1String("full")).toString());
}

/// 文艺 for 文化艺术界, as lists and charts write it; the name itself when it is no full name of the national table.
QString shortSectorName(const QString &name)
{
    QFile file(QStringLiteral(":/core/data/sectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return name;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array()) {
        if (row.toObject().value(QLatin1String("full")).toString() == name)
            return row.toObject().value(QLatin1String("name")).toString();
    }
    return name;
}

void addPartyWords(CodeNames &names)
{
    static const char *const words[][2] = {{"中共", "中国共产党"}, {"中共", "共产党"}, {"中共", "党员"}, {"民革", "中国国民党革命委员会"}, {"民盟", "中国民主同盟"},
                                           {"民建", "中国民主建国会"}, {"民进", "中国民主促进会"}, {"农工党", "中国农工民主党"}, {"农工党", "农工"},
                                           {"致公党", "中国致公党"}, {"致公党", "致公"}, {"九三学社", "九三"}, {"台盟", "台湾民主自治同盟"}, {"无党派", "无党派民主"},
                                           {"群众", "无"}, {"共青团员", "团员"}};
    for (const auto &[one, other] : words)
        names.addAlias(QString::fromUtf8(one), QString::fromUtf8(other));
}

} // namespace

RosterImporter::RosterImporter(Workspace &workspace) : m_workspace(workspace) {}

Outcome RosterImporter::loadTerm(int number)
{
    const auto terms = m_workspace.directory().terms();
    if (!terms)
        return terms.error();
    m_termId = 0;
    m_currentTerm = 0;
    for (const Term &term : *terms) {
        if (term.number == number)
            m_termId = term.id;
        if (term.isCurrent)
            m_currentTerm = term.number;
    }
    return {};
}

Outcome RosterImporter::loadCodes()
{
    m_codes.clear();
    m_codeNames.clear();
    for (const auto &[field, table] : codeTables) {
        const bool ofTerm = table != CodeTable::Party && table != CodeTable::Post;
        if (ofTerm && m_termId == 0)
            continue;
        const auto entries = m_workspace.directory().codes(table, m_termId);
        if (!entries)
            return entries.error();
        for (const CodeEntry &entry : *entries) {
            m_codes[field].ids.insert(entry.name, entry.id);
            m_codes[field].lastPosition = std::max(m_codes[field].lastPosition, entry.position);
            m_codeNames[field].insert(entry.id, entry.name);
        }
    }
    return {};
}

KnownRoster RosterImporter::nothing(int termNumber)
{
    KnownRoster known;
    known.term = termNumber;
    addSectorWords(known.codes.sectors);
    addPartyWords(known.codes.parties);
    return known;
}

Result<KnownRoster> RosterImporter::known(int termNumber, const RosterTable &table, const RosterMapping &mapping, const RosterCorrections &corrections)
{
    KnownRoster known = nothing(termNumber);
    if (auto done = loadTerm(termNumber); !done)
        return done.error();
    known.termExists = m_termId != 0;
    if (auto done = loadCodes(); !done)
        return done.error();
    CodeNames *names[] = {&known.codes.sectors, &known.codes.parties, &known.codes.committees, &known.codes.groups, &known.codes.posts};
    for (size_t i = 0; i < std::size(codeTables); ++i) {
        const auto entries = m_workspace.directory().codes(codeTables[i].second, m_termId);
        if (!entries)
            return entries.error();
        for (const CodeEntry &entry : *entries)
            names[i]->add(entry.name, entry.shortName);
    }
    QStringList wanted;
    QSet<QString> seen;
    for (const SheetRow &row : table.rows) {
        if (!mapping.isBelowHeaders(row))
            continue;
        const Cell *mended = corrections.cell(row.number, RosterField::Name);
        const QString name = parseName(withoutAddress((mended ? *mended : row.cell(mapping.at(row.number).columnOf(RosterField::Name))).text)).name;
        if (name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        wanted << name;
    }
    // In one piece: a call for each of thousands of names takes longer than the conversion.
    for (const QString &simplified : toSimplified(wanted.join(u'\n')).split(u'\n', Qt::SkipEmptyParts)) {
        if (!seen.contains(simplified))
            wanted << simplified;
    }
    if (auto done = loadMembers(wanted, known); !done)
        return done.error();
    return known;
}

Outcome RosterImporter::loadMembers(const QStringList &names, KnownRoster &known)
{
    m_records.clear();
    qint64 members = 0;
    if (m_termId != 0) {
        Statement count(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM membership WHERE term_id = ?"));
        if (auto done = count.bind(m_termId).run(); !done)
            return done;
        members = count.next() ? count.integer(0) : 0;
    }
    const bool all = members > 0 && members <= largestTerm;
    if (all) {
        if (auto done = readRecords(QStringLiteral("m.id IS NOT NULL ORDER BY m.id"), {}, known); !done)
            return done;
    }
    Statement anyone(m_workspace.database(), QStringLiteral("SELECT 1 FROM person LIMIT 1"));
    if (auto done = anyone.run(); !done)
        return done;
    if (!anyone.next())
        return anyone.finish();
    for (qsizetype first = 0; first < names.size(); first += namesAStatement) {
        const QStringList part = names.mid(first, namesAStatement);
        QStringList marks;
        QVariantList values;
        for (const QString &name : part) {
            marks << QStringLiteral("?");
            values << name;
        }
        const QString others = all ? QStringLiteral(" AND m.id IS NULL") : QString();
        if (auto done = readRecords(QStringLiteral("p.name IN (%1)%2 ORDER BY p.id").arg(marks.join(u','), others), values, known); !done)
            return done;
    }
    return {};
}

Outcome RosterImporter::readRecords(const QString &condition, const QVariantList &values, KnownRoster &known)
{
    // With all members of the term wanted, the term leads; else the names do.
    const bool ofTerm = condition.startsWith(QLatin1String("m.id IS NOT NULL"));
    const QString join = ofTerm ? QStringLiteral("FROM membership m JOIN person p ON p.id = m.person_id WHERE m.term_id = ? AND ")
                                : QStringLiteral("FROM person p LEFT JOIN membership m ON m.person_id = p.id AND m.term_id = ? WHERE ");
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 %2%3").arg(QLatin1String(recordColumns), join, condition));
    if (auto done = read.bindAll(QVariantList{m_termId} + values).run(); !done)
        return done;
    QList<RosterRecords> found;
    while (read.next())
        found.append(recordsOf(read));
    if (auto done = read.finish(); !done)
        return done;
    QHash<qint64, CustomValues> custom;
    if (!CustomColumns::fields().isEmpty()) {
        QList<qint64> persons;
        for (const RosterRecords &records : std::as_const(found)) {
            if (!records.person.customText.isEmpty())
                persons << records.person.id;
        }
        const auto own = CustomFields(m_workspace).valuesOf(persons);
        if (!own)
            return own.error();
        custom = *own;
    }
    for (RosterRecords &records : found) {
        records.custom = custom.value(records.person.id);
        KnownMember member;
        member.personId = records.person.id;
        member.membershipId = records.membership.id;
        member.isInOffice = records.membership.id != 0 && records.membership.exitKind.isEmpty();
        readPlainFields(records, member.values);
        member.values[RosterField::Party] = m_codeNames[RosterField::Party].value(records.person.partyId);
        member.values[RosterField::Sector] = m_codeNames[RosterField::Sector].value(records.membership.sectorId);
        member.values[RosterField::Committee] = m_codeNames[RosterField::Committee].value(records.membership.committeeId);
        member.values[RosterField::Group] = m_codeNames[RosterField::Group].value(records.membership.groupId);
        member.values[RosterField::Post] = m_codeNames[RosterField::Post].value(records.membership.postId);
        member.source = static_cast<int>(m_records.size());
        m_records.append(std::move(records));
        known.members.append(std::move(member));
    }
    return {};
}

Result<RosterPlan> RosterImporter::plan(const RosterTable &table, const RosterMapping &mapping, int termNumber, const PlanOptions &options)
{
    if (const QStringList faults = mapping.faults(table); !faults.isEmpty())
        return Error{ErrorCode::BadInput, faults.first(), {}};
    auto base = known(termNumber, table, mapping, options.corrections);
    if (!base)
        return base.error();
    return RosterPlanner(std::move(*base), options).plan(table, mapping);
}

qint64 RosterImporter::ensureTerm(ChangeSet &changes, int number, ImportResult &result)
{
    if (m_termId != 0)
        return m_termId;
    Term term;
    term.number = number;
    term.name = QStringLiteral("第%1届").arg(chineseNumber(number));
    term.isCurrent = number > m_currentTerm;
    result.termCreated = true;
    return m_termId = m_workspace.directory().addTerm(changes, term);
}

qint64 RosterImporter::codeId(ChangeSet &changes, RosterField field, const QString &name, ImportResult &result)
{
    if (name.isEmpty())
        return 0;
    Codes &codes = m_codes[field];
    if (const auto found = codes.ids.constFind(name); found != codes.ids.cend())
        return *found;
    CodeEntry entry;
    entry.name = name;
    entry.shortName = field == RosterField::Sector ? Directory::sectorShortName(shortSectorName(name)) : name;
    entry.position = ++codes.lastPosition;
    const qint64 id = m_workspace.directory().addCode(changes, tableOf(field), entry, m_termId);
    codes.ids.insert(name, id);
    result.created[field] << name;
    return id;
}

void RosterImporter::write(ChangeSet &changes, RosterRecords &records, RosterField field, const QString &value, ImportResult &result)
{
    if ((value.isEmpty() && field != RosterField::Remark) || writePlainField(records, field, value))
        return;
    if (field == RosterField::Party)
        records.person.partyId = codeId(changes, field, value, result);
    else if (field == RosterField::Sector)
        records.membership.sectorId = codeId(changes, field, value, result);
    else if (field == RosterField::Committee)
        records.membership.committeeId = codeId(changes, field, value, result);
    else if (field == RosterField::Group)
        records.membership.groupId = codeId(changes, field, value, result);
    else if (field == RosterField::Post)
        records.membership.postId = codeId(changes, field, value, result);
}

Result<ImportResult> RosterImporter::commit(const RosterPlan &plan, Progress &progress)
{
    ImportResult result;
    const int rows = plan.willWrite();
    if (rows == 0)
        return result;
    const Directory &directory = m_workspace.directory();
    ChangeSet changes(m_workspace, Words::tr("Import roster (%1 members)").arg(rows));
    const qint64 termId = ensureTerm(changes, plan.known.term, result);
    const CustomFields custom(m_workspace);
    const qint64 ordinary = m_codes[RosterField::Post].ids.value(QStringLiteral("委员"));
    for (const PlannedRow &planned : plan.rows) {
        if (!planned.isMember() || !plan.willWrite(planned))
            continue;
        const KnownMember *known = planned.known < 0 ? nullptr : &plan.known.members[planned.known];
        const RosterRecords before = known ? m_records.value(known->source) : RosterRecords();
        RosterRecords after = before;
        const bool isNewMember = !known || known->membershipId == 0;
        if (!known) {
            for (int i = 0; i < rosterFieldCount; ++i)
                write(changes, after, static_cast<RosterField>(i), planned.row.values[static_cast<RosterField>(i)], result);
        }
        for (const FieldDifference &difference : planned.differences) {
            if (difference.taken)
                write(changes, after, difference.field, difference.after, result);
        }
        const Person plain = after.person;
        if (!known)
            after.person.id = directory.addPerson(changes, after.person);
        if (after.custom != before.custom) {
            if (auto done = custom.plan(changes, after.person, after.custom); !done)
                return done.error();
        }
        if (known) {
            directory.updatePerson(changes, before.person, after.person);
        } else if (after.person.customText != plain.customText) {
            changes.update(QStringLiteral("person"), after.person.id, 1, {{QStringLiteral("custom_text"), after.person.customText}});
        }
        if (isNewMember) {
            after.membership.personId = after.person.id;
            after.membership.termId = termId;
            if (after.membership.postId == 0)
                after.membership.postId = ordinary;
            directory.addMembership(changes, after.membership, after.person);
        } else {
            // A new name has given the membership new keys already: one update a row.
            directory.updateMembership(changes, before.membership, after.membership, after.person);
        }
        (isNewMember ? result.added : result.changed) += 1;
    }
    auto committed = changes.commit(progress);
    if (!committed)
        return committed.error();
    result.commit = *committed;
    return result;
}

} // namespace xz::members
