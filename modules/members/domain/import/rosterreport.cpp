#include "domain/import/rosterreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterReport)
};

QString markId(RowMark mark)
{
    switch (mark) {
    case RowMark::New: return QStringLiteral("new");
    case RowMark::Changed: return QStringLiteral("changed");
    case RowMark::Same: return QStringLiteral("unchanged");
    case RowMark::Problem: return QStringLiteral("problem");
    case RowMark::Heading: return QStringLiteral("heading");
    case RowMark::Note: break;
    }
    return QStringLiteral("note");
}

QString codeId(RosterField field)
{
    switch (field) {
    case RosterField::Sector: return QStringLiteral("sectors");
    case RosterField::Party: return QStringLiteral("parties");
    case RosterField::Committee: return QStringLiteral("committees");
    case RosterField::Group: return QStringLiteral("groups");
    default: return QStringLiteral("posts");
    }
}

// The identity number is secret: that it changes is said, its digits are not.
QString reported(RosterField field, const QString &value)
{
    return field == RosterField::IdNumber && !value.isEmpty() ? QStringLiteral("***") : value;
}

QJsonObject reported(const Problem &problem)
{
    const QString cell = problem.column > 0 ? columnLetters(problem.column) + QString::number(problem.row) : QString();
    return {{QStringLiteral("severity"), problem.severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("file"), problem.file},
            {QStringLiteral("sheet"), problem.sheet},
            {QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("cell"), cell},
            {QStringLiteral("text"), problem.text}};
}

} // namespace

QJsonObject faultReport(const Problem &problem)
{
    QJsonObject report{{QStringLiteral("file"), problem.file},
                       {QStringLiteral("sheet"), problem.sheet},
                       {QStringLiteral("changes"), QJsonArray()},
                       {QStringLiteral("missing"), QJsonArray()},
                       {QStringLiteral("created"), QJsonObject()},
                       {QStringLiteral("problems"), QJsonArray{reported(problem)}}};
    for (const char *count : {"rows", "new", "changed", "unchanged", "problemRows", "willWrite"})
        report.insert(QLatin1String(count), 0);
    return report;
}

QJsonObject rosterReport(const RosterPlan &plan)
{
    QJsonArray rows;
    for (const PlannedRow &planned : plan.rows) {
        if (planned.mark == RowMark::Same || !planned.isMember())
            continue;
        QJsonArray fields;
        for (const FieldDifference &difference : planned.differences)
            fields.append(QJsonObject{{QStringLiteral("field"), fieldId(difference.field)},
                                      {QStringLiteral("label"), fieldLabel(difference.field)},
                                      {QStringLiteral("before"), reported(difference.field, difference.before)},
                                      {QStringLiteral("after"), reported(difference.field, difference.after)}});
        rows.append(QJsonObject{{QStringLiteral("row"), RosterTable::rowOnSheet(planned.row.number)},
                                {QStringLiteral("sheet"), plan.sheetOf(planned.row.number)},
                                {QStringLiteral("name"), planned.row.values[RosterField::Name]},
                                {QStringLiteral("mark"), markId(planned.mark)},
                                {QStringLiteral("written"), plan.willWrite(planned)},
                                {QStringLiteral("fields"), fields}});
    }
    QJsonArray missing;
    for (const int index : plan.missing) {
        const KnownMember &member = plan.known.members[index];
        missing.append(QJsonObject{{QStringLiteral("id"), member.personId},
                                   {QStringLiteral("name"), member.values[RosterField::Name]},
                                   {QStringLiteral("sector"), member.values[RosterField::Sector]}});
    }
    QJsonObject created;
    for (auto it = plan.newCodes.cbegin(); it != plan.newCodes.cend(); ++it)
        created.insert(codeId(it.key()), QJsonArray::fromStringList(it.value()));
    QJsonArray problems;
    for (const Problem &problem : plan.problems())
        problems.append(reported(problem));
    const QJsonObject mapping = plan.mapping.toJson();
    return {{QStringLiteral("file"), plan.file},
            {QStringLiteral("sheet"), plan.sheet},
            {QStringLiteral("term"), plan.known.term},
            {QStringLiteral("headerRow"), plan.mapping.headerRow},
            {QStringLiteral("columns"), mapping.value(QLatin1String("columns"))},
            {QStringLiteral("rows"), plan.memberRows()},
            {QStringLiteral("new"), plan.count(RowMark::New)},
            {QStringLiteral("changed"), plan.count(RowMark::Changed)},
            {QStringLiteral("unchanged"), plan.count(RowMark::Same)},
            {QStringLiteral("problemRows"), plan.count(RowMark::Problem)},
            {QStringLiteral("willWrite"), plan.willWrite()},
            {QStringLiteral("changes"), rows},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("created"), created},
            {QStringLiteral("problems"), problems}};
}

QString problemLine(const Problem &problem)
{
    QString place = problem.file;
    if (!problem.sheet.isEmpty())
        place += QStringLiteral(", ") + problem.sheet;
    if (problem.row > 0)
        place += Words::tr(", row %1").arg(problem.row);
    if (problem.column > 0)
        place += Words::tr(", column %1").arg(columnLetters(problem.column));
    const QString kind = problem.severity == Problem::Severity::Warning ? Words::tr("note: ") : QString();
    return QStringLiteral("%1: %2%3").arg(place, kind, problem.text);
}

} // namespace xz::members
