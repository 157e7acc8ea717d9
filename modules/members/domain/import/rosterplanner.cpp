#include <QCoreApplication>

#include "core/text/chinese.h"
#include "domain/fieldchecks.h"
#include "domain/import/customcolumns.h"
#include "domain/import/rosterplan.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterPlan)
};

constexpr RosterField compared[] = {
    RosterField::Name, RosterField::Sex, RosterField::Ethnicity, RosterField::Birth, RosterField::Sector, RosterField::Party, RosterField::Committee,
    RosterField::CommitteePost, RosterField::Group, RosterField::Convener, RosterField::Post, RosterField::Rank, RosterField::Certificate,
    RosterField::Organisation, RosterField::Phone, RosterField::OfficePhone, RosterField::Email, RosterField::Address, RosterField::Postcode,
    RosterField::NativePlace, RosterField::Birthplace, RosterField::WorkStart, RosterField::Education, RosterField::Degree, RosterField::School,
    RosterField::ProfessionalTitle, RosterField::IdNumber, RosterField::Expertise, RosterField::Concerns, RosterField::Experience,
    RosterField::SocialPosts, RosterField::Honours, RosterField::Origin, RosterField::Remark, RosterField::ServiceEducation, RosterField::ServiceDegree, RosterField::ServiceSchool};

enum class Fit { Unknown, Same, Different };

// Dates of unlike precision agree when one begins with the other.
Fit dates(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return Fit::Unknown;
    return one.startsWith(other) || other.startsWith(one) ? Fit::Same : Fit::Different;
}

Fit texts(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return Fit::Unknown;
    return one == other ? Fit::Same : Fit::Different;
}

// Different certificates and different phones: two people, though name and month of birth are the same.
bool areApart(const RosterValues &one, const RosterValues &other)
{
    return texts(one[RosterField::IdNumber], other[RosterField::IdNumber]) == Fit::Different
           || (texts(one[RosterField::Certificate], other[RosterField::Certificate]) == Fit::Different
               && texts(one[RosterField::Phone], other[RosterField::Phone]) == Fit::Different);
}

} // namespace

RosterPlan RosterPlanner::plan(const RosterTable &table, const RosterMapping &mapping)
{
    for (int i = 0; i < m_known.members.size(); ++i) {
        const RosterValues &values = m_known.members[i].values;
        m_byName[values[RosterField::Name]] << i;
        if (const QString simplified = toSimplified(values[RosterField::Name]); simplified != values[RosterField::Name])
            m_bySimplified[simplified] << i;
        if (!values[RosterField::Certificate].isEmpty() && m_known.members[i].membershipId != 0)
            m_byCertificate[values[RosterField::Certificate]] << i;
        if (!values[RosterField::IdNumber].isEmpty())
            m_byIdNumber[values[RosterField::IdNumber]] << i;
    }
    RosterPlan plan;
    plan.file = table.file;
    plan.sheet = table.sheet;
    plan.sheets = table.sheets;
    plan.mapping = mapping;
    QList<RosterRow> read = RowReader(table, mapping, m_known.codes, {m_options.corrections, m_options.skipHidden}).read();
    plan.rows.reserve(read.size());
    for (RosterRow &row : read) {
        PlannedRow planned;
        planned.mark = row.kind == RosterRow::Kind::Heading ? RowMark::Heading : row.kind == RosterRow::Kind::Note ? RowMark::Note : RowMark::Same;
        planned.row = std::move(row);
        plan.rows.append(std::move(planned));
    }
    checkSectors(plan.rows);
    findDuplicates(plan);
    for (PlannedRow &planned : plan.rows) {
        if (!planned.isMember())
            continue;
        if (!planned.row.values[RosterField::Name].isEmpty())
            match(planned);
        keepUnfitting(planned);
        compare(planned);
        planned.mark = planned.row.hasProblem() && !isSettled(planned) ? RowMark::Problem : planned.withoutBadCells;
        for (RosterProblem &problem : planned.row.problems) {
            if (problem.column == 0)
                problem.column = mapping.at(planned.row.number).columnOf(problem.field);
        }
    }
    for (int i = 0; i < m_known.members.size(); ++i) {
        if (m_known.members[i].isInOffice && !m_taken.contains(i))
            plan.missing << i;
    }
    collectNewCodes(plan);
    plan.known = m_known;
    return plan;
}

void RosterPlanner::checkSectors(QList<PlannedRow> &rows) const
{
    for (PlannedRow &planned : rows) {
        QString &sector = planned.row.values[RosterField::Sector];
        if (!planned.isMember() || sector.isEmpty() || !m_known.codes.sectors.canonical(sector).isEmpty())
            continue;
        if (const auto accepted = m_options.acceptedSectors.constFind(sector); accepted != m_options.acceptedSectors.cend()) {
            sector = *accepted;
            continue;
        }
        if (m_options.createSectors)
            continue;
        planned.row.problems.append({ProblemKind::UnknownSector, RosterField::Sector, 0, sector,
                                     Words::tr("There is no sector “%1”. Create it, or write the sector as the database has it.").arg(sector)});
        sector.clear();
    }
}

void RosterPlanner::findDuplicates(RosterPlan &plan) const
{
    QList<PlannedRow> &rows = plan.rows;
    QHash<QString, QList<int>> earlier;
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows[i].isMember() || rows[i].row.values[RosterField::Name].isEmpty())
            continue;
        RosterRow &row = rows[i].row;
        QList<int> &same = earlier[row.values[RosterField::Name]];
        for (const int other : std::as_const(same)) {
            const RosterValues &first = rows[other].row.values;
            const auto fit = [&](RosterField field) { return texts(first[field], row.values[field]); };
            const Fit birth = dates(first[RosterField::Birth], row.values[RosterField::Birth]);
            if (birth == Fit::Different || areApart(first, row.values))
                continue;
            const bool alike = birth == Fit::Same || fit(RosterField::Phone) == Fit::Same || fit(RosterField::Certificate) == Fit::Same
                               || fit(RosterField::Organisation) == Fit::Same || fit(RosterField::IdNumber) == Fit::Same;
            const bool apart = fit(RosterField::Certificate) == Fit::Different || fit(RosterField::Phone) == Fit::Different
                               || fit(RosterField::Sector) == Fit::Different || fit(RosterField::Sex) == Fit::Different;
            const QString number = plan.rowName(rows[other].row.number);
            if ((alike || !apart) && !m_options.distinctRows.contains(row.number))
                row.problems.append({ProblemKind::Duplicate, RosterField::Name, 0, row.values[RosterField::Name],
                                     Words::tr("%1 stands in row %2 already.").arg(row.values[RosterField::Name], number)});
            else
                row.problems.append({ProblemKind::Namesake, RosterField::Name, 0, row.values[RosterField::Name],
                                     Words::tr("Row %1 has the same name; they are taken as two people.").arg(number)});
            break;
        }
        same << i;
    }
}

QList<int> RosterPlanner::candidates(const RosterValues &values, MatchBasis &basis, bool &isNamesake) const
{
    const auto known = [&](int index) -> const RosterValues & { return m_known.members[index].values; };
    const auto pick = [&](const QList<int> &from, RosterField field) {
        QList<int> found;
        for (const int index : from) {
            if (texts(known(index)[field], values[field]) == Fit::Same)
                found << index;
        }
        return found;
    };
    const QString name = values[RosterField::Name];
    // A number with a wrong check digit may be another's: then the name has to agree.
    QList<int> numbered = m_byIdNumber.value(values[RosterField::IdNumber]);
    if (idNumberFault(values[RosterField::IdNumber]) != IdNumberFault::None)
        numbered.removeIf([&](int index) { return known(index)[RosterField::Name] != name; });
    if (!numbered.isEmpty()) {
        basis = MatchBasis::IdNumber;
        return numbered;
    }
    for (const int index : m_byCertificate.value(values[RosterField::Certificate])) {
        const bool sameName = known(index)[RosterField::Name] == name;
        const Fit birth = dates(known(index)[RosterField::Birth], values[RosterField::Birth]);
        // The number of another name is the same person only when the date of birth says so: a name that was mended.
        if ((sameName && birth != Fit::Different) || (!sameName && birth == Fit::Same)) {
            basis = MatchBasis::Certificate;
            return {index};
        }
    }
    if (m_byName.isEmpty())
        return {};
    QList<int> named = m_byName.value(name);
    if (named.isEmpty()) {
        // 劉國強 of the file is 刘国强 of the database, and the other way round.
        const QString simplified = toSimplified(name);
        named = simplified == name ? m_bySimplified.value(name) : m_byName.value(simplified) + m_bySimplified.value(simplified);
    }
    named.removeIf([&](int index) { return m_known.members[index].membershipId != 0 && areApart(known(index), values); });
    QList<int> born, open;
    for (const int index : named) {
        const Fit birth = dates(known(index)[RosterField::Birth], values[RosterField::Birth]);
        if (birth == Fit::Same)
            born << index;
        if (birth != Fit::Different)
            open << index;
    }
    const std::pair<RosterField, MatchBasis> further[] = {{RosterField::Sector, MatchBasis::NameAndSector}, {RosterField::Phone, MatchBasis::NameAndPhone},
                                                          {RosterField::Organisation, MatchBasis::NameAndOrganisation}};
    if (!born.isEmpty()) {
        basis = MatchBasis::NameAndBirth;
        for (const auto &[field, how] : further) {
            if (born.size() > 1 && pick(born, field).size() == 1)
                return pick(born, field);
        }
        return born;
    }
    for (const auto &[field, how] : further) {
        if (const QList<int> found = pick(open, field); !found.isEmpty()) {
            basis = how;
            return found;
        }
    }
    if (!open.isEmpty()) {
        basis = MatchBasis::Name;
        return open;
    }
    // All of that name were born at another time: the same person only if phone or unit say so, else a namesake.
    for (const auto &[field, how] : {further[1], further[2]}) {
        if (const QList<int> found = pick(named, field); found.size() == 1) {
            basis = how;
            return found;
        }
    }
    isNamesake = !named.isEmpty();
    return {};
}

void RosterPlanner::match(PlannedRow &planned)
{
    RosterRow &row = planned.row;
    bool isNamesake = false;
    QList<int> found = candidates(row.values, planned.basis, isNamesake);
    if (m_options.distinctRows.contains(row.number))
        found.removeIf([&](int index) { return m_taken.contains(index); });
    QList<int> inOffice;
    for (const int index : found) {
        if (m_known.members[index].membershipId != 0)
            inOffice << index;
    }
    const QList<int> &chosen = found.size() > 1 && inOffice.size() == 1 ? inOffice : found;
    const QString name = row.values[RosterField::Name];
    if (chosen.size() > 1) {
        row.problems.append({ProblemKind::Ambiguous, RosterField::Name, 0, name,
                             Words::tr("The database has %1 people named %2 that this row may mean. Give the date of birth.").arg(chosen.size()).arg(name)});
        for (const int index : chosen)
            m_taken.insert(index, row.number);
        planned.basis = MatchBasis::None;
        return;
    }
    if (chosen.isEmpty()) {
        if (isNamesake)
            row.problems.append({ProblemKind::Namesake, RosterField::Name, 0, name,
                                 Words::tr("The database has another %1, born at another time; a new person is made.").arg(name)});
        return;
    }
    const int index = chosen.first();
    const int former = m_taken.value(index);
    if (former > 0 && former != row.number) {
        if (!row.isUnusable())
            row.problems.append({ProblemKind::Duplicate, RosterField::Name, 0, name, Words::tr("Row %1 means the same person of the database.").arg(RosterTable::rowOnSheet(former))});
    }
    if (former == 0)
        m_taken.insert(index, row.number);
    planned.known = index;
}

// Nothing of the file is lost without a word: what does not fit its field stands in the remark, where the clerk finds it.
void RosterPlanner::keepUnfitting(PlannedRow &planned) const
{
    RosterRow &row = planned.row;
    const RosterValues before = planned.known < 0 ? RosterValues() : m_known.members[planned.known].values;
    QStringList notes;
    for (const RosterProblem &problem : std::as_const(row.problems)) {
        if (!problem.isOfCell() || problem.value.isEmpty() || problem.kind == ProblemKind::BadCell)
            continue;
        if (problem.kind != ProblemKind::BadIdNumber)
            notes << RosterRow::keptNote(problem);
        else if (before[RosterField::IdNumber].isEmpty()) // secret: never into a remark
            row.values[RosterField::IdNumber] = problem.value;
    }
    QString &remark = row.values[RosterField::Remark];
    static const QString between = QStringLiteral("；");
    QStringList parts = remark.isEmpty() ? before[RosterField::Remark].split(between, Qt::SkipEmptyParts) : remark.split(between, Qt::SkipEmptyParts);
    // A note of a former import goes when the file now has a value that fits.
    const qsizetype count = parts.size();
    parts.removeIf([&](const QString &part) {
        const RosterField field = fieldOfHeader(RosterRow::keptField(part));
        return field != RosterField::None && (!row.values[field].isEmpty() || row.problemOf(field));
    });
    if (parts.size() == count && notes.isEmpty())
        return;
    for (const QString &note : std::as_const(notes)) {
        if (!parts.contains(note))
            parts << note;
    }
    remark = parts.join(between);
    planned.isRemarkCleared = remark.isEmpty();
}

void RosterPlanner::compare(PlannedRow &planned) const
{
    if (planned.known < 0 || m_known.members[planned.known].membershipId == 0) {
        planned.withoutBadCells = RowMark::New;
    } else {
        planned.withoutBadCells = RowMark::Same;
    }
    if (planned.known < 0)
        return;
    const RosterValues &before = m_known.members[planned.known].values;
    QList<RosterField> fields(std::begin(compared), std::end(compared));
    for (qsizetype i = 0; i < CustomColumns::fields().size(); ++i)
        fields << CustomColumns::fieldAt(int(i));
    for (const RosterField field : std::as_const(fields)) {
        const QString &after = planned.row.values[field];
        // What the file leaves empty says nothing; a month does not undo a known day.
        if ((after.isEmpty() && !(field == RosterField::Remark && planned.isRemarkCleared)) || before[field] == after
            || (field == RosterField::Name && toSimplified(before[field]) == toSimplified(after)) || ((field == RosterField::Birth || field == RosterField::WorkStart) && before[field].startsWith(after)))
            continue;
        planned.differences.append({field, before[field], after, true});
    }
    if (planned.withoutBadCells == RowMark::Same && !planned.differences.isEmpty())
        planned.withoutBadCells = RowMark::Changed;
}

// What a former import kept as it stood and the file still says is nothing new, and nothing to decide again.
bool RosterPlanner::isSettled(const PlannedRow &planned) const
{
    if (planned.withoutBadCells != RowMark::Same || planned.row.isUnusable())
        return false;
    const RosterValues &before = m_known.members[planned.known].values;
    return std::none_of(planned.row.problems.cbegin(), planned.row.problems.cend(), [&](const RosterProblem &problem) {
        if (problem.isWarning())
            return false;
        switch (problem.kind) {
        case ProblemKind::BadCell: return true;
        case ProblemKind::UnknownSector: return before[RosterField::Sector].isEmpty();
        case ProblemKind::BadIdNumber: return before[RosterField::IdNumber] != problem.value;
        default: return false;
        }
    });
}

void RosterPlanner::collectNewCodes(RosterPlan &plan) const
{
    const std::pair<RosterField, const CodeNames *> tables[] = {{RosterField::Sector, &m_known.codes.sectors}, {RosterField::Party, &m_known.codes.parties},
                                                                {RosterField::Committee, &m_known.codes.committees}, {RosterField::Group, &m_known.codes.groups},
                                                                {RosterField::Post, &m_known.codes.posts}};
    for (const auto &[field, names] : tables) {
        for (const PlannedRow &planned : std::as_const(plan.rows)) {
            const QString &value = planned.row.values[field];
            if (!planned.isMember() || value.isEmpty() || !names->canonical(value).isEmpty() || plan.newCodes[field].contains(value))
                continue;
            plan.newCodes[field] << value;
        }
        if (plan.newCodes.value(field).isEmpty())
            plan.newCodes.remove(field);
    }
}

} // namespace xz::members
