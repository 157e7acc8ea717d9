#include "domain/import/membercells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "domain/fieldchecks.h"
#include "domain/import/customcolumns.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RowReader)
};

bool isLikelyName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\p{L}\\p{M}·\\x{3007} .'-]{1,40}$"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(name).hasMatch();
}

} // namespace

MemberCells::MemberCells(const RosterMapping &mapping, const RosterCodes &codes, const RosterCorrections &corrections, OctoberStyle october)
    : m_mapping(mapping), m_codes(codes), m_corrections(corrections), m_october(october), m_birthIsMonth(mapping.birthIsMonth())
{
}

const Cell &MemberCells::cellOf(const SheetRow &source, RosterField field) const
{
    if (!m_corrections.isEmpty()) {
        if (const Cell *mended = m_corrections.cell(source.number, field))
            return *mended;
    }
    return source.cell(m_mapping.columnOf(field));
}

void MemberCells::read(const SheetRow &source, RosterRow &row) const
{
    for (auto it = m_mapping.columns.cbegin(); it != m_mapping.columns.cend(); ++it) {
        const Cell &cell = source.cell(it.key());
        if (cell.type == Cell::Type::Error)
            report(row, ProblemKind::BadCell, it.value(), cell.text, Words::tr("The formula in this cell has no result. Open the file in the spreadsheet program, save it and import it again."));
    }
    readRest(source, row);
    readName(source, row);
    readSexAndEthnicity(source, row);
    readDates(source, row);
    readPhones(source, row);
    readCodes(source, row);
    readIdNumber(source, row);
    readRemark(row);
}

QString MemberCells::textOf(const SheetRow &source, RosterField field) const
{
    const Cell &found = cellOf(source, field);
    return found.type == Cell::Type::Error ? QString() : cleanText(found.text);
}

void MemberCells::report(RosterRow &row, ProblemKind kind, RosterField field, const QString &value, const QString &text) const
{
    row.problems.append({kind, field, m_mapping.columnOf(field), value, text});
}

void MemberCells::readName(const SheetRow &source, RosterRow &row) const
{
    const QString text = textOf(source, RosterField::Name);
    QString sex;
    const Cell &written = cellOf(source, RosterField::Name);
    ParsedName parsed = parseName(withoutAddress(written.type == Cell::Type::Error ? QString() : written.text, &sex));
    if (parsed.sex.isEmpty())
        parsed.sex = sex;
    if (parsed.name.isEmpty()) {
        report(row, ProblemKind::MissingName, RosterField::Name, text, Words::tr("The name is missing."));
    } else if (!isLikelyName(parsed.name)) {
        row.values[RosterField::Name] = parsed.name;
        report(row, ProblemKind::BadName, RosterField::Name, text, Words::tr("“%1” is no name.").arg(text));
    } else {
        row.values[RosterField::Name] = parsed.name;
    }
    row.values[RosterField::Sex] = parsed.sex;
    row.values[RosterField::Ethnicity] = cleanEthnicity(parsed.ethnicity);
    if (parsed.remark != QStringLiteral("同志") && !parsed.remark.isEmpty()) {
        QString &own = row.values[RosterField::Remark];
        own = own.isEmpty() ? parsed.remark : own + u'；' + parsed.remark;
    }
}

void MemberCells::readSexAndEthnicity(const SheetRow &source, RosterRow &row) const
{
    if (const QString text = textOf(source, RosterField::Sex); !text.isEmpty()) {
        const QString sex = cleanSex(text);
        if (sex.isEmpty())
            report(row, ProblemKind::BadSex, RosterField::Sex, text, Words::tr("“%1” is no sex. Write the word for male or female.").arg(text));
        else if (!row.values[RosterField::Sex].isEmpty() && row.values[RosterField::Sex] != sex)
            report(row, ProblemKind::Contradiction, RosterField::Sex, text, Words::tr("The bracket after the name says otherwise; the column was taken."));
        row.values[RosterField::Sex] = sex;
    }
    if (const QString text = textOf(source, RosterField::Ethnicity); !text.isEmpty()) {
        const QString ethnicity = cleanEthnicity(text);
        if (!row.values[RosterField::Ethnicity].isEmpty() && row.values[RosterField::Ethnicity] != ethnicity)
            report(row, ProblemKind::Contradiction, RosterField::Ethnicity, text, Words::tr("The bracket after the name says otherwise; the column was taken."));
        row.values[RosterField::Ethnicity] = ethnicity;
    }
    const QString ethnicity = row.values[RosterField::Ethnicity];
    if (!ethnicity.isEmpty() && !isKnownEthnicity(ethnicity))
        report(row, ProblemKind::UnknownEthnicity, RosterField::Ethnicity, ethnicity, Words::tr("“%1” is none of the 56 peoples. It is taken as it is.").arg(ethnicity));
}

void MemberCells::readDates(const SheetRow &source, RosterRow &row) const
{
    for (const RosterField field : {RosterField::Birth, RosterField::WorkStart}) {
        const QString text = textOf(source, field);
        if (text.isEmpty())
            continue;
        bool doubtful = false;
        const QString date = cleanDate(cellOf(source, field), field == RosterField::WorkStart || m_birthIsMonth, m_october, &doubtful,
                                       field == RosterField::WorkStart ? 0 : 15);
        row.values[field] = date;
        if (date.isEmpty())
            report(row, ProblemKind::BadDate, field, text, Words::tr("“%1” is no date. Write it as 1975.08.").arg(text));
        else if (doubtful)
            report(row, ProblemKind::DoubtfulDate, field, text, Words::tr("The number %1 may be January or October; January was taken.").arg(text));
    }
}

void MemberCells::readPhones(const SheetRow &source, RosterRow &row) const
{
    for (const RosterField field : {RosterField::Phone, RosterField::OfficePhone}) {
        const Cell &cell = cellOf(source, field);
        if (textOf(source, field).isEmpty())
            continue;
        if (field == RosterField::OfficePhone && isOfficeNumber(cleanText(cell.text))) {
            row.values[field] = cleanText(cell.text);
            continue;
        }
        const PhoneNumbers numbers = cleanPhones(cell);
        const QString shown = cleanText(cell.text);
        if (field == RosterField::OfficePhone) {
            report(row, ProblemKind::BadOfficePhone, field, shown, Words::tr("“%1” is no phone number.").arg(shown));
        } else if (!numbers.bad.isEmpty() && numbers.mobile.isEmpty()) {
            report(row, ProblemKind::BadPhone, field, shown,
                   shown.contains(u'E') ? Words::tr("The spreadsheet has cut the number to “%1”. Enter it anew as text.").arg(shown)
                                        : Words::tr("“%1” is no phone number: a mobile number has 11 digits, a landline an area code.").arg(shown));
        } else {
            row.values[RosterField::Phone] = numbers.mobile;
            if (!numbers.office.isEmpty() && !m_mapping.has(RosterField::OfficePhone))
                row.values[RosterField::OfficePhone] = numbers.office;
        }
    }
}

void MemberCells::readCodes(const SheetRow &source, RosterRow &row) const
{
    const auto known = [](const CodeNames &names, const QString &text) {
        const QString canonical = names.canonical(text);
        return canonical.isEmpty() ? text : canonical;
    };
    row.values[RosterField::Party] = known(m_codes.parties, textOf(source, RosterField::Party));
    auto [committee, post] = splitCommittee(textOf(source, RosterField::Committee));
    // Only what is no committee as a whole was a committee and a post in it.
    if (const QString whole = m_codes.committees.canonical(textOf(source, RosterField::Committee)); !whole.isEmpty()) {
        committee = whole;
        post.clear();
    }
    row.values[RosterField::Committee] = known(m_codes.committees, committee);
    const QString ownPost = textOf(source, RosterField::CommitteePost);
    row.values[RosterField::CommitteePost] = ownPost.isEmpty() ? post : ownPost;
    row.values[RosterField::Group] = known(m_codes.groups, cleanGroup(textOf(source, RosterField::Group)));
    row.values[RosterField::Post] = known(m_codes.posts, cleanPost(textOf(source, RosterField::Post)));
    row.values[RosterField::Sector] = known(m_codes.sectors, textOf(source, RosterField::Sector));
}

void MemberCells::readRest(const SheetRow &source, RosterRow &row) const
{
    static constexpr RosterField plain[] = {
        RosterField::Certificate, RosterField::Organisation, RosterField::Address, RosterField::NativePlace, RosterField::Birthplace,
        RosterField::Education, RosterField::Degree, RosterField::School, RosterField::ProfessionalTitle, RosterField::Expertise,
        RosterField::Concerns, RosterField::Experience, RosterField::SocialPosts, RosterField::Honours, RosterField::Origin, RosterField::Remark,
        RosterField::ServiceEducation, RosterField::ServiceDegree, RosterField::ServiceSchool};
    for (const RosterField field : plain)
        row.values[field] = textOf(source, field);
    const QList<CustomField> own = CustomColumns::fields();
    for (qsizetype i = 0; i < own.size(); ++i) {
        const RosterField field = CustomColumns::fieldAt(int(i));
        const QString text = textOf(source, field);
        if (const auto clean = CustomFields::clean(own[i], text); clean)
            row.values[field] = *clean;
        else
            report(row, ProblemKind::BadChoice, field, text, clean.error().text);
    }
    if (m_mapping.has(RosterField::Unit) || m_mapping.has(RosterField::Duty)) {
        const QString joined = joinedOrganisation(textOf(source, RosterField::Unit), textOf(source, RosterField::Duty));
        if (row.values[RosterField::Organisation].isEmpty())
            row.values[RosterField::Organisation] = joined;
    }
    const auto checked = [&](RosterField field, ProblemKind kind, const QString &value, bool good, const QString &fault) {
        if (value.isEmpty())
            return;
        if (good)
            row.values[field] = value;
        else
            report(row, kind, field, value, fault.arg(value));
    };
    const QString rank = textOf(source, RosterField::Rank);
    bool isNumber = false;
    const int order = rank.toInt(&isNumber);
    checked(RosterField::Rank, ProblemKind::BadRank, rank, isNumber && order > 0 && order < 1000000, Words::tr("“%1” is no rank. Write a whole number."));
    const QString email = textOf(source, RosterField::Email);
    checked(RosterField::Email, ProblemKind::BadEmail, email, isEmailAddress(email), Words::tr("“%1” is no email address."));
    QString postcode = textOf(source, RosterField::Postcode);
    if (cellOf(source, RosterField::Postcode).type == Cell::Type::Number)
        postcode = postcode.rightJustified(6, u'0');
    checked(RosterField::Postcode, ProblemKind::BadPostcode, postcode, isPostcode(postcode), Words::tr("“%1” is no postcode of six digits."));
}

// Sex and birth follow from a number that is right; what the columns say goes before it, and the difference is told.
void MemberCells::readIdNumber(const SheetRow &source, RosterRow &row) const
{
    const QString id = toHalfWidth(textOf(source, RosterField::IdNumber)).toUpper().remove(u' ').remove(u'-');
    if (id.isEmpty())
        return;
    if (cellOf(source, RosterField::IdNumber).type == Cell::Type::Number && id.size() > 15) {
        report(row, ProblemKind::BadIdNumber, RosterField::IdNumber, id,
               Words::tr("The spreadsheet keeps “%1” as a number and has lost its last digits. Enter it anew as text.").arg(maskedIdNumber(id)));
        return;
    }
    const IdNumberFault fault = idNumberFault(id);
    if (fault != IdNumberFault::None && fault != IdNumberFault::CheckDigit) {
        report(row, ProblemKind::BadIdNumber, RosterField::IdNumber, id, Words::tr("“%1” is no identity number.").arg(maskedIdNumber(id)));
        return;
    }
    row.values[RosterField::IdNumber] = id;
    if (fault == IdNumberFault::CheckDigit) {
        report(row, ProblemKind::CheckDigit, RosterField::IdNumber, maskedIdNumber(id), Words::tr("The check digit of the identity number does not fit. Compare it with the card."));
        return;
    }
    const bool isLong = id.size() == 18;
    const QString digits = isLong ? id.mid(6, 8) : QStringLiteral("19") + id.mid(6, 6);
    const QString birth = QStringLiteral("%1-%2-%3").arg(digits.left(4), digits.mid(4, 2), digits.mid(6, 2));
    const QString sex = id[isLong ? 16 : 14].digitValue() % 2 == 1 ? QStringLiteral("男") : QStringLiteral("女");
    QString &ownSex = row.values[RosterField::Sex], &ownBirth = row.values[RosterField::Birth];
    if (ownSex.isEmpty() && !row.problemOf(RosterField::Sex))
        ownSex = sex;
    else if (!ownSex.isEmpty() && ownSex != sex)
        report(row, ProblemKind::Contradiction, RosterField::Sex, ownSex, Words::tr("The identity number says %1; the column was taken.").arg(sex));
    if (ownBirth.isEmpty() && !row.problemOf(RosterField::Birth))
        ownBirth = birth;
    else if (!ownBirth.isEmpty() && !birth.startsWith(ownBirth))
        report(row, ProblemKind::Contradiction, RosterField::Birth, ownBirth, Words::tr("The identity number says %1; the column was taken.").arg(birth));
}

// Remarks often hold what has no column: 常委, 召集人, 第三小组召集人. The rest stays a remark.
void MemberCells::readRemark(RosterRow &row) const
{
    QString &remark = row.values[RosterField::Remark];
    if (remark.isEmpty())
        return;
    static const QRegularExpression between(QStringLiteral("[、，,；;]"));
    static const QRegularExpression convener(QStringLiteral("^(第?[一二三四五六七八九十\\d]+(?:小组|组)|小组|界别|委员)?(?:副)?召集人$"));
    bool understood = false;
    QStringList left;
    for (const QString &part : remark.split(between, Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (const auto match = convener.match(text); match.hasMatch() && !text.contains(u'副')) {
            row.values[RosterField::Convener] = QStringLiteral("是");
            if (match.captured(1).contains(u'组') && match.captured(1) != QStringLiteral("小组") && row.values[RosterField::Group].isEmpty())
                row.values[RosterField::Group] = cleanGroup(match.captured(1));
            understood = true;
        } else if (isStandardPost(text) && row.values[RosterField::Post].isEmpty()) {
            row.values[RosterField::Post] = cleanPost(text);
            understood = true;
        } else {
            left << text;
        }
    }
    if (understood)
        remark = left.join(QStringLiteral("；"));
}

} // namespace xz::members
