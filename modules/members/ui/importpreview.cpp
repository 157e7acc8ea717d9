#include "ui/importpreview.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "core/text/names.h"
#include "domain/fieldchecks.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::ImportPreview)
};

using Style = TableCell::Style;

/// Columns after row number and mark: those of the reference picture first, the others hidden until chosen.
struct PreviewColumn {
    RosterField field;
    int width;
    bool shown;
    bool right = false;
};
constexpr PreviewColumn previewColumns[] = {
    {RosterField::Name, 148, true}, {RosterField::Sex, 48, true}, {RosterField::Ethnicity, 80, false}, {RosterField::Birth, 96, true},
    {RosterField::Sector, 104, true}, {RosterField::Party, 96, false}, {RosterField::Post, 72, false}, {RosterField::Organisation, 0, true},
    {RosterField::Phone, 128, true, true}, {RosterField::OfficePhone, 128, false}, {RosterField::Committee, 128, false},
    {RosterField::Group, 96, false}, {RosterField::Certificate, 96, false}, {RosterField::IdNumber, 168, false}, {RosterField::Remark, 128, false}};

ReviewMark markOf(RowMark mark)
{
    switch (mark) {
    case RowMark::New: return ReviewMark::Added;
    case RowMark::Changed: return ReviewMark::Changed;
    case RowMark::Problem: return ReviewMark::Problem;
    case RowMark::Heading:
    case RowMark::Note: return ReviewMark::Heading;
    case RowMark::Same: break;
    }
    return ReviewMark::Same;
}

int takenDifferences(const PlannedRow &row)
{
    return int(std::count_if(row.differences.begin(), row.differences.end(), [](const FieldDifference &difference) { return difference.taken; }));
}

QString markText(const RosterPlan &plan, const PlannedRow &row)
{
    switch (row.mark) {
    case RowMark::New: return row.taken ? Words::tr("＋ new") : Words::tr("＋ new, not taken");
    case RowMark::Changed: return row.taken ? Words::tr("≠ changed %1").arg(takenDifferences(row)) : Words::tr("≠ not taken");
    case RowMark::Problem: return row.choice == RowChoice::Skip ? Words::tr("! skipped") : plan.willWrite(row) && row.choice == RowChoice::Take ? Words::tr("! taken") : Words::tr("! problem");
    case RowMark::Heading: return Words::tr("sub-heading");
    case RowMark::Note: return Words::tr("note");
    case RowMark::Same: break;
    }
    return Words::tr("＝ unchanged");
}

Style markStyle(const PlannedRow &row)
{
    switch (row.mark) {
    case RowMark::New: return row.taken ? Style::ChipFilled : Style::ChipPlain;
    case RowMark::Changed: return row.taken ? Style::ChipMark : Style::ChipPlain;
    case RowMark::Problem: return Style::ChipOutlined;
    default: return Style::ChipPlain;
    }
}

QString shownText(const RosterRow &row, RosterField field)
{
    const QString text = row.shown(field);
    if (field == RosterField::Name)
        return spacedName(text);
    if (field == RosterField::Phone)
        return spacedMobileNumber(text);
    if (field == RosterField::IdNumber)
        return maskedIdNumber(text);
    return text;
}

TableCell cellOf(const PlannedRow &planned, RosterField field)
{
    TableCell cell;
    cell.text = shownText(planned.row, field);
    const RosterProblem *problem = planned.row.problemOf(field);
    if (problem) {
        cell.toolTip = problem->text;
        if (!problem->isWarning()) {
            cell.style = planned.mark == RowMark::Same ? Style::Secondary : Style::Bad;
            if (cell.text.isEmpty())
                cell.text = problem->value.isEmpty() ? Words::tr("(missing)") : problem->value;
            return cell;
        }
    }
    const bool changed = std::any_of(planned.differences.begin(), planned.differences.end(),
                                     [field](const FieldDifference &difference) { return difference.field == field && difference.taken; });
    if (changed && planned.taken)
        cell.style = Style::Changed;
    else if (planned.mark == RowMark::Same)
        cell.style = Style::Secondary;
    return cell;
}

QString headingNote(const RosterRow &row)
{
    if (row.kind == RosterRow::Kind::Note || row.says == RosterField::None)
        return Words::tr("not imported");
    return Words::tr("not imported; %1 of the rows below is taken from this row").arg(fieldLabel(row.says));
}

QString problemTexts(const RosterRow &row)
{
    QStringList texts;
    for (const RosterProblem &problem : row.problems)
        texts << problem.text;
    return texts.join(QLatin1Char('\n'));
}

PreviewLine missingLine(const KnownMember &member, qint64 key)
{
    PreviewLine line;
    line.mark = ReviewMark::Missing;
    line.row.key = key;
    line.row.values << QVariant() << QVariant::fromValue(TableCell{Words::tr("not in the file"), Style::ChipPlain, {}});
    for (const PreviewColumn &column : previewColumns) {
        RosterRow row;
        row.values = member.values;
        line.row.values << shownText(row, column.field);
    }
    line.text = member.values[RosterField::Name] + QLatin1Char(' ') + member.values[RosterField::Organisation];
    return line;
}

QString shapeOf(const Cell &cell)
{
    if (cell.type == Cell::Type::Date)
        return QStringLiteral("date");
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString shape = cell.text;
    return shape.replace(digits, QStringLiteral("9"));
}

} // namespace

PreviewLine previewLine(const RosterPlan &plan, const PlannedRow &planned, qint64 key)
{
    PreviewLine line;
    line.mark = markOf(planned.mark);
    line.row.key = key;
    TableCell mark{markText(plan, planned), markStyle(planned), problemTexts(planned.row)};
    line.row.values << RosterTable::rowOnSheet(planned.row.number) << QVariant::fromValue(mark);
    if (!planned.isMember()) {
        line.row.heading = planned.row.text.simplified() + QLatin1Char('\t') + headingNote(planned.row);
        return line;
    }
    for (const PreviewColumn &column : previewColumns)
        line.row.values << QVariant::fromValue(cellOf(planned, column.field));
    line.row.values << problemTexts(planned.row).replace(QLatin1Char('\n'), QStringLiteral("；"));
    line.text = planned.row.values[RosterField::Name] + QLatin1Char(' ') + planned.row.shown(RosterField::Organisation) + QLatin1Char(' ')
        + planned.row.shown(RosterField::Sector) + QLatin1Char(' ') + planned.row.shown(RosterField::Phone);
    return line;
}

std::shared_ptr<ImportTable> previewTable(const RosterPlan &plan)
{
    TableColumn number{.id = QStringLiteral("row"), .title = Words::tr("Row"), .width = 44, .alignRight = true, .sortable = false};
    number.small = true;
    QList<TableColumn> columns{number, {.id = QStringLiteral("mark"), .title = Words::tr("Mark"), .width = 96, .sortable = false}};
    for (const PreviewColumn &column : previewColumns) {
        TableColumn made{.id = fieldId(column.field), .title = fieldLabel(column.field), .width = column.width, .alignRight = column.right, .sortable = false,
                         .shownByDefault = column.shown};
        made.nameColumn = column.field == RosterField::Name;
        columns << made;
    }
    columns << TableColumn{.id = QStringLiteral("problems"), .title = Words::tr("Problems"), .width = 320, .sortable = false, .shownByDefault = false};
    QVector<PreviewLine> lines;
    lines.reserve(plan.rows.size() + plan.missing.size());
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        lines << previewLine(plan, plan.rows[i], i + 1);
    for (qsizetype i = 0; i < plan.missing.size(); ++i)
        lines << missingLine(plan.known.members[plan.missing[i]], plan.rows.size() + i + 1);
    return std::make_shared<ImportTable>(columns, lines);
}

ReviewCounts reviewCounts(const RosterPlan &plan)
{
    ReviewCounts counts;
    counts.all = plan.memberRows();
    counts.added = plan.count(RowMark::New);
    counts.changed = plan.count(RowMark::Changed);
    counts.same = plan.count(RowMark::Same);
    counts.problems = plan.count(RowMark::Problem);
    counts.missing = int(plan.missing.size());
    counts.willWrite = plan.willWrite();
    return counts;
}

ReviewDetail reviewDetail(const RosterPlan &plan, qint64 key)
{
    ReviewDetail detail;
    detail.key = key;
    const qsizetype index = key - 1;
    if (index >= plan.rows.size()) {
        const KnownMember &member = plan.known.members[plan.missing[index - plan.rows.size()]];
        detail.name = member.values[RosterField::Name];
        detail.mark = ReviewMark::Missing;
        detail.markText = Words::tr("not in the file");
        detail.basis = Words::tr("In office in the database, but not in this file. The import leaves this member as it is.");
        for (const RosterField field : mappableFields())
            if (const QString &value = member.values[field]; !value.isEmpty() && field != RosterField::IdNumber)
                detail.others.append({fieldLabel(field), value});
        return detail;
    }
    const PlannedRow &planned = plan.rows[index];
    detail.row = RosterTable::rowOnSheet(planned.row.number);
    if (!plan.sheets.isEmpty())
        detail.sheet = plan.sheetOf(planned.row.number);
    detail.mark = markOf(planned.mark);
    detail.markText = markText(plan, planned);
    detail.taken = planned.mark == RowMark::Problem ? plan.takesProblem(planned) : planned.taken;
    detail.isUsable = !planned.row.isUnusable();
    if (!planned.isMember()) {
        detail.name = planned.row.text.simplified();
        detail.basis = headingNote(planned.row);
        return detail;
    }
    detail.name = planned.row.shown(RosterField::Name);
    if (planned.known >= 0) {
        const RosterValues &known = plan.known.members[planned.known].values;
        detail.basis = known[RosterField::Certificate].isEmpty()
            ? basisText(planned.basis)
            : Words::tr("%1 (certificate %2)").arg(basisText(planned.basis), known[RosterField::Certificate]);
    } else if (planned.mark == RowMark::New) {
        detail.basis = Words::tr("Nobody in the database is this person.");
    }
    for (const RosterProblem &problem : planned.row.problems) {
        const bool secret = problem.field == RosterField::IdNumber;
        ReviewProblem shown{problem.text, problem.isWarning() || planned.mark == RowMark::Same, {}, {}, secret ? QString() : problem.value};
        // Two people alike are told apart by when they were born.
        const bool isPerson = problem.kind == ProblemKind::Ambiguous || problem.kind == ProblemKind::Duplicate;
        const RosterField field = isPerson ? RosterField::Birth : problem.field;
        if (isPerson)
            shown.value = planned.row.shown(RosterField::Birth);
        if (!problem.isWarning() && field != RosterField::None) {
            shown.field = fieldId(field);
            shown.label = fieldLabel(field);
        }
        detail.problems << shown;
        if (problem.kind == ProblemKind::UnknownSector) {
            detail.unknownSector = problem.value;
            detail.fullSector = plan.known.codes.sectors.fullName(problem.value);
        }
        if (problem.kind == ProblemKind::Duplicate)
            detail.isDuplicate = true;
    }
    QSet<RosterField> differing;
    for (const FieldDifference &difference : planned.differences) {
        const bool secret = difference.field == RosterField::IdNumber;
        detail.differences << ReviewDifference{fieldId(difference.field), fieldLabel(difference.field),
                                               secret ? maskedIdNumber(difference.before) : difference.before,
                                               secret ? maskedIdNumber(difference.after) : difference.after, difference.taken};
        differing << difference.field;
    }
    for (const RosterField field : mappableFields()) {
        const QString value = shownText(planned.row, field);
        if (!value.isEmpty() && !differing.contains(field) && !planned.row.problemOf(field))
            detail.others.append({fieldLabel(field), value});
    }
    return detail;
}

QList<ReviewColumn> reviewColumns(const RosterTable &table, const RosterMapping &all, int sheet)
{
    const RosterMapping &mapping = all.ofSheet(sheet);
    QList<ReviewColumn> columns;
    for (int number = 1; number <= table.width(); ++number) {
        ReviewColumn column;
        column.column = number;
        column.letters = columnLetters(number);
        column.header = mapping.headers.value(number);
        const RosterField field = mapping.columns.value(number, RosterField::None);
        column.field = fieldId(field);
        if (field != RosterField::None)
            column.fieldLabel = fieldLabel(field);
        for (const SheetRow &row : table.rowsOf(sheet)) {
            if (!all.isBelowHeaders(row) || row.cell(number).text.isEmpty())
                continue;
            column.sample = field == RosterField::IdNumber ? maskedIdNumber(row.cell(number).text) : row.cell(number).text;
            break;
        }
        if (!column.header.isEmpty() || !column.sample.isEmpty())
            columns << column;
    }
    return columns;
}

QStringList tidyingNotes(const RosterTable &table, const RosterPlan &plan, bool areHiddenLeftOut)
{
    QStringList notes;
    QSet<QString> shapes;
    int restored = 0;
    for (const SheetRow &row : table.rows) {
        if (!plan.mapping.isBelowHeaders(row))
            continue;
        const RosterMapping &mapping = plan.mapping.at(row.number);
        const int birth = mapping.columnOf(RosterField::Birth), phone = mapping.columnOf(RosterField::Phone);
        if (birth > 0 && !row.cell(birth).text.isEmpty())
            shapes << shapeOf(row.cell(birth));
        if (phone > 0 && row.cell(phone).type == Cell::Type::Number)
            ++restored;
    }
    if (shapes.size() > 1)
        notes << Words::tr("dates of birth came in %1 spellings and were made one").arg(shapes.size());
    if (restored > 0)
        notes << Words::tr("%1 phone numbers were restored from numbers").arg(restored);
    if (const int hidden = table.hiddenRows(); hidden > 0)
        notes << (areHiddenLeftOut ? Words::tr("%1 hidden rows were left out") : Words::tr("%1 hidden rows are read too")).arg(hidden);
    return notes;
}

} // namespace xz::members
