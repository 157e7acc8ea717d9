#include "domain/import/rostermapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include "core/text/chinese.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterMapping)
};

constexpr int rowsSearched = 50;
constexpr int rowsSampled = 200;

// 职务 is the post at the organisation, unless what stands below it are posts of the committee.
void decideDuty(RosterMapping &mapping, const RosterTable &table, int sheet)
{
    const int column = mapping.columnOf(RosterField::Duty);
    if (column == 0 || mapping.has(RosterField::Post))
        return;
    int filled = 0, posts = 0;
    for (const SheetRow &row : table.rowsOf(sheet)) {
        if (RosterTable::rowOnSheet(row.number) < mapping.firstRow || row.cell(column).type == Cell::Type::Empty)
            continue;
        ++filled;
        posts += isStandardPost(cleanText(row.cell(column).text)) ? 1 : 0;
        if (filled >= rowsSampled)
            break;
    }
    if (filled > 0 && posts * 10 >= filled * 8)
        mapping.columns[column] = RosterField::Post;
}

QMap<int, QString> textsOf(const SheetRow &row)
{
    QMap<int, QString> texts;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].type == Cell::Type::Text)
            texts.insert(i + 1, row.cells[i].text.simplified());
    }
    return texts;
}

// 手机 beside 电话: the second is the phone of the office, whichever comes first.
void addPhone(RosterMapping &mapping, int column, const QString &header)
{
    const auto isMobile = [](const QString &text) { return text.contains(QStringLiteral("手机")) || text.contains(QStringLiteral("移动")) || text.contains(QStringLiteral("手機")); };
    const int former = mapping.columnOf(RosterField::Phone);
    if (former == 0) {
        mapping.columns.insert(column, RosterField::Phone);
        return;
    }
    const bool swap = isMobile(header) && !isMobile(mapping.headers.value(former));
    if (swap) {
        mapping.columns.insert(column, RosterField::Phone);
        if (!mapping.has(RosterField::OfficePhone))
            mapping.columns.insert(former, RosterField::OfficePhone);
        else
            mapping.columns.remove(former);
    } else if (!isMobile(header) && !mapping.has(RosterField::OfficePhone)) {
        mapping.columns.insert(column, RosterField::OfficePhone);
    }
}

void addHeader(RosterMapping &mapping, int column, const QString &header)
{
    const RosterField field = fieldOfHeader(header);
    if (field == RosterField::Phone)
        addPhone(mapping, column, header);
    else if (field != RosterField::None && !mapping.has(field))
        mapping.columns.insert(column, field);
}

// A header over several columns (联系方式) with the real headers in the row below.
void addSecondRow(RosterMapping &mapping, const RosterTable &table, int sheet)
{
    const SheetRow *below = table.row(sheet * RosterTable::stride + mapping.headerRow + 1);
    if (!below)
        return;
    const QMap<int, QString> texts = textsOf(*below);
    const qsizetype known = std::count_if(texts.cbegin(), texts.cend(), [](const QString &text) { return fieldOfHeader(text) != RosterField::None; });
    const int name = mapping.columnOf(RosterField::Name);
    if (known == 0 || known * 2 < texts.size() || (name > 0 && below->cell(name).type != Cell::Type::Empty))
        return;
    // What stands above them named the group.
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        mapping.columns.remove(it.key());
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        mapping.headers.insert(it.key(), it.value());
        addHeader(mapping, it.key(), it.value());
    }
    ++mapping.firstRow;
}

} // namespace

int RosterMapping::columnOf(RosterField field) const
{
    return field == RosterField::None ? 0 : columns.key(field, 0);
}

void RosterMapping::set(int column, RosterField field)
{
    if (const int former = columnOf(field); former > 0)
        columns.remove(former);
    if (field == RosterField::None)
        columns.remove(column);
    else
        columns.insert(column, field);
}

QStringList RosterMapping::faults() const
{
    QStringList faults;
    if (!has(RosterField::Name))
        faults << Words::tr("No column holds the names. Choose the header row or say which column they are in.");
    return faults;
}

QStringList RosterMapping::faults(const RosterTable &table) const
{
    if (further.isEmpty())
        return faults();
    QStringList all;
    for (int sheet = 0; sheet < table.sheetCount(); ++sheet) {
        for (const QString &fault : ofSheet(sheet).faults())
            all << Words::tr("Sheet “%1”: %2").arg(table.sheets.value(sheet), fault);
    }
    return all;
}

QString RosterMapping::signature() const
{
    QStringList plain;
    for (const QString &header : headers)
        plain << plainHeader(header);
    return QString::fromLatin1(QCryptographicHash::hash(plain.join(u'|').toUtf8(), QCryptographicHash::Sha1).toHex());
}

bool RosterMapping::birthIsMonth() const
{
    const QString header = plainHeader(headers.value(columnOf(RosterField::Birth)));
    return header.contains(QStringLiteral("年月")) && !header.contains(u'日');
}

QJsonObject RosterMapping::toJson() const
{
    QJsonObject fields;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        fields.insert(columnLetters(it.key()), fieldId(it.value()));
    return {{QStringLiteral("headerRow"), headerRow}, {QStringLiteral("columns"), fields}};
}

Outcome RosterMapping::apply(const QJsonObject &json)
{
    const QJsonObject fields = json.value(QLatin1String("columns")).toObject();
    QMap<int, RosterField> named;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        int column = 0;
        for (auto header = headers.cbegin(); header != headers.cend() && column == 0; ++header)
            column = plainHeader(header.value()) == plainHeader(it.key()) ? header.key() : 0;
        for (int i = 1; i <= 256 && column == 0; ++i)
            column = columnLetters(i) == it.key().toUpper() ? i : 0;
        if (column == 0)
            return Error{ErrorCode::BadInput, Words::tr("The mapping names a column “%1” that the sheet does not have.").arg(it.key()), {}};
        const QString id = it.value().toString();
        const RosterField field = id.isEmpty() || id == QLatin1String("none") ? RosterField::None : fieldOfId(id);
        if (field == RosterField::None && !id.isEmpty() && id != QLatin1String("none"))
            return Error{ErrorCode::BadInput, Words::tr("The mapping names a field “%1” that does not exist.").arg(id), {}};
        named.insert(column, field);
    }
    for (auto it = named.cbegin(); it != named.cend(); ++it)
        set(it.key(), it.value());
    return {};
}

RosterMapping mappingOfRow(const RosterTable &table, int headerRow, int sheet)
{
    RosterMapping mapping;
    mapping.headerRow = headerRow;
    mapping.firstRow = headerRow + 1;
    const SheetRow *row = table.row(sheet * RosterTable::stride + headerRow);
    if (!row)
        return mapping;
    mapping.headers = textsOf(*row);
    for (auto it = mapping.headers.cbegin(); it != mapping.headers.cend(); ++it)
        addHeader(mapping, it.key(), it.value());
    addSecondRow(mapping, table, sheet);
    decideDuty(mapping, table, sheet);
    return mapping;
}

namespace {

RosterMapping findOnSheet(const RosterTable &table, int sheet)
{
    int best = 0, bestScore = 0, searched = 0;
    for (const SheetRow &row : table.rowsOf(sheet)) {
        if (++searched > rowsSearched)
            break;
        QSet<RosterField> fields;
        for (const QString &text : textsOf(row))
            fields.insert(fieldOfHeader(text));
        fields.remove(RosterField::None);
        const bool named = fields.contains(RosterField::Name);
        const int score = static_cast<int>(fields.size()) + (named ? 10 : 0);
        // Without a name column at least three headers make a header row: it is shown, and the name asked for.
        if (score > bestScore && (named || fields.size() >= 3)) {
            best = RosterTable::rowOnSheet(row.number);
            bestScore = score;
        }
    }
    return best > 0 ? mappingOfRow(table, best, sheet) : RosterMapping();
}

} // namespace

RosterMapping findMapping(const RosterTable &table)
{
    RosterMapping mapping = findOnSheet(table, 0);
    for (int sheet = 1; sheet < table.sheetCount(); ++sheet)
        mapping.further << findOnSheet(table, sheet);
    return mapping;
}

int termNamedIn(const RosterTable &table, const RosterMapping &mapping)
{
    static const QRegularExpression term(QStringLiteral("第([一二三四五六七八九十百\\d]+)届"));
    QStringList texts{table.file, table.sheet};
    for (const SheetRow &row : table.rows) {
        if (row.number >= std::max(mapping.headerRow, 2))
            break;
        for (const Cell &cell : row.cells)
            texts.prepend(toSimplified(cell.text));
    }
    for (const QString &text : std::as_const(texts)) {
        const auto match = term.match(text);
        if (const auto number = match.hasMatch() ? parseChineseNumber(match.captured(1)) : std::nullopt; number && *number < 100)
            return static_cast<int>(*number);
    }
    return 0;
}

} // namespace xz::members
