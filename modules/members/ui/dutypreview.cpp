#include "ui/dutypreview.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/text/names.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyPreview)
};

TableColumn column(const char *id, const QString &title, int width)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.sortable = false;
    return made;
}

TableCell decisionCell(const DutyPlan &plan, const PlannedDuty &planned)
{
    if (planned.row.has(DutyFault::Unusable))
        return {Words::tr("cannot be entered"), TableCell::Style::ChipOutlined, {}};
    if (planned.mark == DutyMark::Same)
        return {Words::tr("＝ there already"), TableCell::Style::ChipPlain, {}};
    if (!planned.row.has(DutyFault::Doubtful))
        return {Words::tr("＋ new"), TableCell::Style::ChipFilled, {}};
    if (!planned.decision)
        return {Words::tr("! decide"), TableCell::Style::ChipOutlined, {}};
    return plan.willWrite(planned) ? TableCell{Words::tr("enter it"), TableCell::Style::ChipMark, {}} : TableCell{Words::tr("leave out"), TableCell::Style::ChipPlain, {}};
}

} // namespace

ReviewMark reviewMark(const PlannedDuty &planned)
{
    if (planned.row.has(DutyFault::Unusable) || (planned.row.has(DutyFault::Doubtful) && planned.mark != DutyMark::Same))
        return ReviewMark::Problem;
    return planned.mark == DutyMark::Same ? ReviewMark::Same : ReviewMark::Added;
}

int countOf(const DutyPlan &plan, ReviewMark mark)
{
    return static_cast<int>(std::count_if(plan.rows.cbegin(), plan.rows.cend(), [mark](const PlannedDuty &one) { return reviewMark(one) == mark; }));
}

PreviewLine dutyPreviewLine(const DutyPlan &plan, qsizetype index)
{
    const PlannedDuty &planned = plan.rows[index];
    const DutyRow &row = planned.row;
    QStringList problems;
    QList<bool> bad(dutyColumnCount, false);
    for (const DutyProblem &problem : row.problems) {
        problems << problem.text;
        bad[static_cast<int>(problem.column)] = bad[static_cast<int>(problem.column)] || problem.fault != DutyFault::Note;
    }
    const auto cell = [&](DutyColumn column, const QString &text) -> QVariant {
        if (!bad[static_cast<int>(column)])
            return text;
        return QVariant::fromValue(TableCell{text.isEmpty() ? Words::tr("(empty)") : text, TableCell::Style::Bad, problems.join(QLatin1Char('\n'))});
    };
    PreviewLine line;
    line.mark = reviewMark(planned);
    line.text = row.name + u' ' + row.item;
    line.row.key = index + 1;
    line.row.values = {QString::number(row.number),
                       QVariant::fromValue(decisionCell(plan, planned)),
                       cell(DutyColumn::Name, spacedName(row.name)),
                       cell(DutyColumn::Date, row.date),
                       cell(DutyColumn::Kind, dutyWord(row.kind)),
                       cell(DutyColumn::Item, row.item),
                       cell(DutyColumn::Role, dutyWord(row.role)),
                       cell(DutyColumn::Outcome, planned.record.outcome.isEmpty() ? dutyWord(row.outcomes) : planned.record.outcome),
                       cell(DutyColumn::Quantity, QString::number(row.quantity, 'g', 6)),
                       problems.join(QStringLiteral("；"))};
    return line;
}

std::shared_ptr<ImportTable> dutyPreviewTable(const DutyPlan &plan)
{
    TableColumn number = column("row", Words::tr("Row"), 48);
    number.alignRight = true;
    number.small = true;
    TableColumn name = column("name", Words::tr("Name"), 120);
    name.nameColumn = true;
    TableColumn quantity = column("quantity", Words::tr("Quantity"), 48);
    quantity.alignRight = true;
    QVector<PreviewLine> lines;
    lines.reserve(plan.rows.size());
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        lines.append(dutyPreviewLine(plan, i));
    return std::make_shared<ImportTable>(QList<TableColumn>{number, column("decision", Words::tr("Treatment"), 96), name, column("date", Words::tr("Date"), 96),
                                                            column("kind", Words::tr("Kind"), 88), column("item", Words::tr("Matter"), 240),
                                                            column("role", Words::tr("Role"), 88), column("outcome", Words::tr("Outcome"), 104), quantity,
                                                            column("problem", Words::tr("What is to be asked"), 0)},
                                         lines);
}

} // namespace xz::members
