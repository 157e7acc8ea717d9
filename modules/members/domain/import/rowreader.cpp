#include "domain/import/rowreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "domain/fieldchecks.h"
#include "domain/import/rowshapes.h"

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

RowReader::RowReader(const RosterTable &table, const RosterMapping &mapping, const RosterCodes &codes, const RosterCorrections &corrections)
    : m_table(table), m_mapping(mapping), m_codes(codes), m_corrections(corrections), m_width(table.width())
{
    findBlocks();
    findOctoberStyle();
}

void RowReader::findBlocks()
{
    const int column = m_mapping.columnOf(RosterField::Sector);
    if (column == 0)
        return;
    for (const MergedRange &range : m_table.merged) {
        if (range.firstColumn <= column && range.lastColumn >= column && range.lastRow > range.firstRow) {
            if (const SheetRow *row = m_table.row(range.firstRow))
                m_blocks.insert(range.firstRow, {range.lastRow, cleanText(row->cell(range.firstColumn).text)});
        }
    }
    if (!m_blocks.isEmpty())
        return;
    // Formats that know no merged blocks (csv): a sector that stands once before many rows without one.
    int filled = 0, empty = 0;
    for (const SheetRow &row : m_table.rows) {
        if (row.number < m_mapping.firstRow || cellOf(row, RosterField::Name).type == Cell::Type::Empty)
            continue;
        (row.cell(column).type == Cell::Type::Empty ? empty : filled) += 1;
    }
    m_sectorsInBlocks = filled > 0 && empty >= filled;
}

// A number 1975.08 shows that months are written with two digits; then 1975.1 was 1975.10.
void RowReader::findOctoberStyle()
{
    static const QRegularExpression twoDigits(QStringLiteral("^\\d{4}\\.0[1-9]$"));
    for (const SheetRow &row : m_table.rows) {
        const Cell &cell = cellOf(row, RosterField::Birth);
        if (row.number >= m_mapping.firstRow && cell.type == Cell::Type::Number && twoDigits.match(cell.text).hasMatch()) {
            m_october = OctoberStyle::TwoDigits;
            return;
        }
    }
}

QList<RosterRow> RowReader::read()
{
    QList<RosterRow> rows;
    rows.reserve(m_table.rows.size());
    int sheet = -1;
    for (const SheetRow &source : m_table.rows) {
        if (source.number < m_mapping.firstRow || filledCells(source) == 0)
            continue;
        if (RosterTable::sheetIndex(source.number) != sheet) {
            sheet = RosterTable::sheetIndex(source.number);
            startSheet(m_table.sheetOf(source.number));
        }
        RosterRow row;
        row.number = source.number;
        if (!isOtherTable(source, row) && !readHeading(source, row) && !isNote(source, row)) {
            readMember(source, row);
            ++m_members;
        }
        m_lastRow = source.number;
        m_afterLoneRow = row.kind != RosterRow::Kind::Member;
        if (row.kind == RosterRow::Kind::Heading && row.says != RosterField::None) {
            m_carriedField = row.says;
            m_carried = row.carried;
        }
        rows.append(std::move(row));
    }
    checkHeadingCounts(rows);
    return rows;
}

bool RowReader::readHeading(const SheetRow &source, RosterRow &row) const
{
    if (filledCells(source) != 1)
        return false;
    const Cell &cell = firstCell(source);
    const int column = static_cast<int>(&cell - source.cells.constData()) + 1;
    const QString text = cleanText(cell.text);
    HeadingText heading = parseHeading(text);
    const MergedRange *block = m_table.block(source.number, column);
    const bool spans = block && block->lastColumn - block->firstColumn + 1 >= std::min(3, m_width) && block->firstRow == block->lastRow;
    if (heading.name.isEmpty() && spans) {
        static const QRegularExpression ordinal(QStringLiteral("^[（(]?[一二三四五六七八九十百\\d]+[）)、.．]\\s*"));
        heading.name = QString(text).remove(ordinal);
        // A line over the whole width without a count is a heading only when it says something known.
        if (!m_codes.sectors.isWord(heading.name) && !isStandardPost(heading.name))
            return false;
    }
    if (heading.name.isEmpty())
        return false;
    row.kind = RosterRow::Kind::Heading;
    row.text = text;
    row.statedCount = heading.count;
    if (isStandardPost(heading.name)) {
        row.says = RosterField::Post;
        row.carried = cleanPost(heading.name);
    } else if (m_codes.sectors.canonical(heading.name).isEmpty() && heading.name.endsWith(QStringLiteral("委员会"))) {
        row.says = RosterField::Committee;
        row.carried = heading.name;
    } else if (heading.name.endsWith(QStringLiteral("小组")) || (heading.name.startsWith(u'第') && heading.name.endsWith(u'组'))) {
        row.says = RosterField::Group;
        row.carried = cleanGroup(heading.name);
    } else if (heading.name == QStringLiteral("合计") || heading.name == QStringLiteral("总计") || heading.name == QStringLiteral("共计")) {
        row.kind = RosterRow::Kind::Note;
    } else {
        row.says = RosterField::Sector;
        row.carried = heading.name;
    }
    return true;
}

bool RowReader::isNote(const SheetRow &source, RosterRow &row) const
{
    const Cell &cell = firstCell(source);
    // A lone text that stands in no column a name could be in. What the user mended is no note.
    const bool alone = filledCells(source) == 1 && &cell != &cellOf(source, RosterField::Name) && !m_corrections.cell(source.number, RosterField::Name);
    if (!alone && !isSumLine(source) && !isRepeatedHeader(source, m_mapping))
        return false;
    row.kind = RosterRow::Kind::Note;
    row.text = cleanText(cell.text);
    return true;
}

// Below the roster there may stand another table: those who attend, a count by sector. Its people are no members.
bool RowReader::isOtherTable(const SheetRow &source, RosterRow &row)
{
    const bool begins = !m_otherTable && m_members > 0 && beginsOtherTable(source, m_mapping, source.number > m_lastRow + 1 || m_afterLoneRow);
    if (!begins && !m_otherTable)
        return false;
    row.kind = RosterRow::Kind::Note;
    QStringList texts;
    for (const Cell &cell : source.cells) {
        if (const QString text = cleanText(cell.text); !text.isEmpty())
            texts << text;
    }
    row.text = texts.join(u' ');
    if (begins)
        report(row, ProblemKind::OtherTable, RosterField::None, row.text, Words::tr("Another table begins here; it is not imported."));
    m_otherTable = true;
    return true;
}

// The sector may stand in the sheet's name alone.
void RowReader::startSheet(const QString &name)
{
    m_carriedField = RosterField::None;
    m_carried.clear();
    m_sectorAbove.clear();
    m_sheetSector.clear();
    m_otherTable = false;
    m_members = 0;
    const HeadingText heading = parseHeading(name);
    const QString text = cleanText(heading.name.isEmpty() ? name : heading.name);
    if (!isSectorName(text) && !m_codes.sectors.isWord(text))
        return;
    m_sheetSector = text;
}

const Cell &RowReader::cellOf(const SheetRow &source, RosterField field) const
{
    if (!m_corrections.isEmpty()) {
        if (const Cell *mended = m_corrections.cell(source.number, field))
            return *mended;
    }
    return source.cell(m_mapping.columnOf(field));
}

void RowReader::readMember(const SheetRow &source, RosterRow &row)
{
    for (auto it = m_mapping.columns.cbegin(); it != m_mapping.columns.cend(); ++it) {
        const Cell &cell = source.cell(it.key());
        if (cell.type == Cell::Type::Error)
            report(row, ProblemKind::BadCell, it.value(), cell.text, Words::tr("The formula in this cell has no result."));
    }
    readRest(source, row);
    readName(source, row);
    readSexAndEthnicity(source, row);
    readDates(source, row);
    readPhones(source, row);
    readCodes(source, row);
    readIdNumber(source, row);
    readRemark(row);
    carryDown(source, row);
}

QString RowReader::textOf(const SheetRow &source, RosterField field) const
{
    const Cell &cell = cellOf(source, field);
    return cell.type == Cell::Type::Error ? QString() : cleanText(cell.text);
}

void RowReader::report(RosterRow &row, ProblemKind kind, RosterField field, const QString &value, const QString &text) const
{
    row.problems.append({kind, field, m_mapping.columnOf(field), value, text});
}

void RowReader::readName(const SheetRow &source, RosterRow &row)
{
    const QString text = textOf(source, RosterField::Name);
    QString sex;
    ParsedName parsed = parseName(withoutAddress(cellOf(source, RosterField::Name).text, &sex));
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

void RowReader::readSexAndEthnicity(const SheetRow &source, RosterRow &row)
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

void RowReader::readDates(const SheetRow &source, RosterRow &row)
{
    for (const RosterField field : {RosterField::Birth, RosterField::WorkStart}) {
        const QString text = textOf(source, field);
        if (text.isEmpty())
            continue;
        bool doubtful = false;
        const QString date = cleanDate(cellOf(source, field), field == RosterField::WorkStart || m_mapping.birthIsMonth(), m_october, &doubtful,
                                       field == RosterField::WorkStart ? 0 : 15);
        row.values[field] = date;
        if (date.isEmpty())
            report(row, ProblemKind::BadDate, field, text, Words::tr("“%1” is no date. Write it as 1975.08.").arg(text));
        else if (doubtful)
            report(row, ProblemKind::DoubtfulDate, field, text, Words::tr("The number %1 may be January or October; January was taken.").arg(text));
    }
}

void RowReader::readPhones(const SheetRow &source, RosterRow &row)
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

void RowReader::readCodes(const SheetRow &source, RosterRow &row)
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

void RowReader::readRest(const SheetRow &source, RosterRow &row)
{
    static constexpr RosterField plain[] = {
        RosterField::Certificate, RosterField::Organisation, RosterField::Address, RosterField::NativePlace, RosterField::Birthplace,
        RosterField::Education, RosterField::Degree, RosterField::School, RosterField::ProfessionalTitle, RosterField::Expertise,
        RosterField::Concerns, RosterField::Experience, RosterField::SocialPosts, RosterField::Honours, RosterField::Origin, RosterField::Remark};
    for (const RosterField field : plain)
        row.values[field] = textOf(source, field);
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
void RowReader::readIdNumber(const SheetRow &source, RosterRow &row)
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
void RowReader::readRemark(RosterRow &row) const
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

// The sector of a row without one: of its merged block, of the heading above, or of the row above where sectors stand once a group.
void RowReader::carryDown(const SheetRow &source, RosterRow &row)
{
    if (const auto block = m_blocks.constFind(source.number); block != m_blocks.cend()) {
        m_blockEnds = block->first;
        m_sectorAbove = block->second;
    }
    QString &sector = row.values[RosterField::Sector];
    const auto canonical = [&](const QString &text) {
        const QString known = m_codes.sectors.canonical(text);
        return known.isEmpty() ? text : known;
    };
    if (sector.isEmpty() && source.number <= m_blockEnds)
        sector = canonical(m_sectorAbove);
    if (m_carriedField == RosterField::Sector && sector.isEmpty())
        sector = canonical(m_carried);
    else if (m_carriedField != RosterField::None && m_carriedField != RosterField::Sector && row.values[m_carriedField].isEmpty())
        row.values[m_carriedField] = m_carried;
    if (sector.isEmpty() && m_sectorsInBlocks)
        sector = canonical(m_sectorAbove);
    if (sector.isEmpty())
        sector = canonical(m_sheetSector);
    if (!textOf(source, RosterField::Sector).isEmpty())
        m_sectorAbove = textOf(source, RosterField::Sector);
}

void RowReader::checkHeadingCounts(QList<RosterRow> &rows) const
{
    RosterRow *heading = nullptr;
    int members = 0;
    const auto close = [&] {
        if (heading && heading->statedCount >= 0 && heading->statedCount != members)
            report(*heading, ProblemKind::HeadingCount, RosterField::None, heading->text,
                   Words::tr("The heading says %1, %2 follow.").arg(heading->statedCount).arg(members));
    };
    for (RosterRow &row : rows) {
        if (row.kind == RosterRow::Kind::Heading) {
            close();
            heading = &row;
            members = 0;
        } else if (row.kind == RosterRow::Kind::Member) {
            ++members;
        }
    }
    close();
}

} // namespace xz::members
