#include "ui/dutyimportcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/rosterfile.h"
#include "domain/import/rosterreport.h"

namespace xz::members {

namespace {

QStringList columnWords()
{
    QStringList words;
    for (int i = 0; i < static_cast<int>(DutyColumn::Organiser); ++i)
        words << dutyColumnWord(static_cast<DutyColumn>(i));
    return words;
}

} // namespace

CommandEntry DutyImportCommand::entry()
{
    return {{QStringLiteral("members"), QStringLiteral("duty"), QStringLiteral("import")},
            QStringLiteral("FILE.{xlsx,ods,xls,csv} [--term N] [--sheet NAME] [--problems stop|skip|take] [--strict] [--dry-run] [--report R.json]"),
            tr("Import entries of duty performance"),
            tr("Columns in any order: %1. The sector tells namesakes apart.\n"
               "--term N          the term; without it the current one\n"
               "--sheet NAME      the sheet; without it the first with the headers\n"
               "--problems WHAT   rows that are asked about (no member that day, outside the term, entered twice) or cannot be entered:\n"
               "                  stop and write nothing (when not given), skip them, or take those that can be entered all the same\n"
               "--strict          notes (a missing result) count as problems\n"
               "--dry-run         say what would happen, write nothing\n"
               "--report R.json   write every row with a problem or a change to a file").arg(columnWords().join(QStringLiteral("、"))),
            [](CommandCall &call) { return DutyImportCommand(call).run(); }};
}

DutyImportCommand::DutyImportCommand(CommandCall &call)
    : m_call(call)
    , m_options(CommandArguments::parse(call.arguments, {{QStringLiteral("strict"), QStringLiteral("dry-run")},
                                                         {QStringLiteral("term"), QStringLiteral("sheet"), QStringLiteral("problems"), QStringLiteral("report")}}))
{
}

int DutyImportCommand::misuse(const QString &text) const
{
    *m_call.err << text << u' ' << tr("See: xiezheng members duty import --help") << Qt::endl;
    return 2;
}

Result<RosterTable> DutyImportCommand::readTable() const
{
    auto file = RosterFile::open(m_options->words().first());
    if (!file)
        return file.error();
    int sheet = file->rosterSheet();
    if (m_options->has(QStringLiteral("sheet"))) {
        const QString name = m_options->value(QStringLiteral("sheet"));
        sheet = static_cast<int>(file->sheets().indexOf(name));
        if (sheet < 0)
            return Error{ErrorCode::BadInput, tr("There is no sheet “%1”. The file has: %2.").arg(name, file->sheets().join(QStringLiteral("、"))), {}};
    }
    return file->read(sheet, *m_call.progress);
}

Result<Term> DutyImportCommand::term(Workspace &workspace) const
{
    if (!m_options->has(QStringLiteral("term")))
        return workspace.directory().currentTerm();
    const auto number = parseChineseNumber(m_options->value(QStringLiteral("term")));
    if (!number || *number < 1 || *number > 99)
        return Error{ErrorCode::Usage, tr("The term is a number from 1 to 99."), {}};
    return workspace.directory().term(static_cast<int>(*number));
}

int DutyImportCommand::run()
{
    if (!m_options)
        return misuse(m_options.error().text);
    if (m_options->words().size() != 1)
        return misuse(tr("Name one file to import."));
    const QString policy = m_options->value(QStringLiteral("problems"), QStringLiteral("stop"));
    if (policy != QLatin1String("stop") && policy != QLatin1String("skip") && policy != QLatin1String("take"))
        return misuse(tr("--problems takes stop, skip or take."));
    const auto table = readTable();
    if (!table)
        return m_call.fail(table.error());
    const DutyMapping mapping = findDutyMapping(*table);
    if (const QStringList missing = mapping.missing(); !missing.isEmpty()) {
        *m_call.err << problemLine({Problem::Severity::Error, table->file, table->sheet, mapping.headerRow, 0,
                                    tr("These columns are missing: %1. Name them in the row above the entries.").arg(missing.join(QStringLiteral("、")))})
                    << Qt::endl;
        return 3;
    }
    // Without members no entry belongs to anybody, so nothing is created here.
    const auto workspace = m_call.workspace(false);
    if (!workspace)
        return m_call.fail(workspace.error());
    const auto chosen = term(**workspace);
    if (!chosen)
        return m_call.fail(chosen.error());
    const DutyImporter importer(**workspace);
    auto plan = importer.plan(*table, mapping, *chosen);
    if (!plan)
        return m_call.fail(plan.error());
    plan->takeDoubtful = policy == QLatin1String("take");
    for (const Problem &problem : plan->problems())
        *m_call.err << problemLine(problem) << Qt::endl;
    if (plan->rows.isEmpty()) {
        *m_call.err << problemLine({Problem::Severity::Error, table->file, table->sheet, mapping.headerRow, 0, tr("No entry stands below the headers.")}) << Qt::endl;
        return 3;
    }
    const bool isDryRun = m_options->has(QStringLiteral("dry-run"));
    const bool stop = (policy == QLatin1String("stop") && plan->problemRows() > 0) || (m_options->has(QStringLiteral("strict")) && plan->problemRows() + plan->notes() > 0);
    const bool write = !stop && !isDryRun;
    if (write) {
        if (const auto done = importer.commit(*plan, *m_call.progress); !done)
            return m_call.fail(done.error());
    }
    QTextStream &out = *m_call.out;
    out << tr("%1, %2: %3 entries, headers in row %4").arg(table->file, table->sheet).arg(plan->rows.size()).arg(mapping.headerRow) << u'\n'
        << tr("new %1, unchanged %2, with problems %3").arg(plan->count(DutyMark::New)).arg(plan->count(DutyMark::Same)).arg(plan->problemRows()) << u'\n'
        << (write ? tr("written: %1 entries, %2").arg(plan->willWrite()).arg(chosen->name) : tr("nothing written")) << Qt::endl;
    if (const int left = plan->leftOut(); left > 0 && !stop)
        *m_call.err << (isDryRun ? tr("%1 rows named above would be left out.") : tr("%1 rows named above were left out.")).arg(left) << Qt::endl;
    if (auto reported = writeReport(*plan, write); !reported)
        return m_call.fail(reported.error());
    if (stop)
        *m_call.err << tr("Nothing was written because of the rows named above. Mend them, or add --problems skip or --problems take.") << Qt::endl;
    return stop ? 3 : 0;
}

Outcome DutyImportCommand::writeReport(const DutyPlan &plan, bool written) const
{
    const QString path = m_options->value(QStringLiteral("report"));
    if (path.isEmpty())
        return {};
    static const QStringList marks{QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("unchanged")};
    static const QStringList faults{QStringLiteral("note"), QStringLiteral("doubtful"), QStringLiteral("error")};
    QJsonArray rows;
    for (const PlannedDuty &planned : plan.rows) {
        if (planned.row.problems.isEmpty() && planned.mark == DutyMark::Same)
            continue;
        QJsonArray problems;
        for (const DutyProblem &problem : planned.row.problems) {
            const int column = plan.mapping.columnOf(problem.column);
            problems.append(QJsonObject{{QStringLiteral("severity"), faults[static_cast<int>(problem.fault)]},
                                        {QStringLiteral("column"), column},
                                        {QStringLiteral("cell"), column > 0 ? columnLetters(column) + QString::number(planned.row.number) : QString()},
                                        {QStringLiteral("text"), problem.text}});
        }
        rows.append(QJsonObject{{QStringLiteral("row"), planned.row.number},
                                {QStringLiteral("name"), planned.row.name},
                                {QStringLiteral("date"), planned.row.date},
                                {QStringLiteral("item"), planned.row.item},
                                {QStringLiteral("mark"), marks[static_cast<int>(planned.mark)]},
                                {QStringLiteral("willWrite"), plan.willWrite(planned)},
                                {QStringLiteral("problems"), problems}});
    }
    const QJsonObject report{{QStringLiteral("file"), plan.table.file},
                             {QStringLiteral("sheet"), plan.table.sheet},
                             {QStringLiteral("term"), plan.term.number},
                             {QStringLiteral("headerRow"), plan.mapping.headerRow},
                             {QStringLiteral("rows"), plan.rows.size()},
                             {QStringLiteral("new"), plan.count(DutyMark::New)},
                             {QStringLiteral("unchanged"), plan.count(DutyMark::Same)},
                             {QStringLiteral("problemRows"), plan.problemRows()},
                             {QStringLiteral("dryRun"), m_options->has(QStringLiteral("dry-run"))},
                             {QStringLiteral("written"), written ? plan.willWrite() : 0},
                             {QStringLiteral("entries"), rows}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::Denied, tr("The report %1 cannot be written: %2. Choose another place.").arg(path, file.errorString()), {}};
    return {};
}

} // namespace xz::members
