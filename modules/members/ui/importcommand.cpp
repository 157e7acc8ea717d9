#include "ui/importcommand.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include "core/directory/directory.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/importmappings.h"
#include "data/rosterimporter.h"
#include "domain/import/customcolumns.h"
#include "domain/import/rosterreport.h"

namespace xz::members {

CommandEntry ImportCommand::entry()
{
    return {{QStringLiteral("members"), QStringLiteral("import")},
            QStringLiteral("FILE.{xlsx,ods,xls,csv} [--term N] [--sheet NAME|--all-sheets] [--visible-only] [--map MAP.json] [--problems stop|skip|take] [--strict] [--dry-run] [--report R.json]"),
            tr("Import a roster of members"),
            tr("--term N          the term; without it the one the file names, else the current one, else the first\n"
               "--sheet NAME      the sheet; without it the first that holds a roster, or all when each is named after a sector\n"
               "--all-sheets      every sheet that holds a roster, each with its own columns\n"
               "--visible-only    leave out rows that the spreadsheet hides\n"
               "--map MAP.json    which column is which field: {\"headerRow\": 3, \"columns\": {\"B\": \"name\", \"手机\": \"phone\"}}\n"
               "--problems WHAT   when not given (stop): a value that does not fit its field (a doubtful phone, a date like 1975.13) is kept in the\n"
               "                  member's remark and named as a warning; a row that is no member (no name, a person twice) stops the import:\n"
               "                  nothing is written, exit 3. skip: leave out every row with a problem. take: as stop, but leave out only rows\n"
               "                  that are no member\n"
               "--strict          whatever does not fit, and unknown sectors, parties and committees (created without it), are errors: exit 3\n"
               "--dry-run         say what would happen, write nothing\n"
               "--report R.json   write every difference and problem to a file\n"
               "Exit: 0 imported, 2 wrong usage, 3 bad input: every problem on stderr with file, sheet, row and column. The same file again\n"
               "changes nothing."),
            [](CommandCall &call) { return ImportCommand(call).run(); }};
}

ImportCommand::ImportCommand(CommandCall &call)
    : m_call(call)
    , m_options(CommandArguments::parse(call.arguments,
                                        {{QStringLiteral("strict"), QStringLiteral("dry-run"), QStringLiteral("all-sheets"), QStringLiteral("visible-only")},
                                         {QStringLiteral("term"), QStringLiteral("sheet"), QStringLiteral("map"), QStringLiteral("problems"), QStringLiteral("report")}}))
{
}

int ImportCommand::fail(const Error &error)
{
    *m_call.err << error.text << Qt::endl;
    m_fault = Problem{Problem::Severity::Error, m_options->words().value(0), {}, 0, 0, error.text};
    return error.exitCode();
}

int ImportCommand::fail(const Problem &problem)
{
    *m_call.err << problemLine(problem) << Qt::endl;
    m_fault = problem;
    return 3;
}

int ImportCommand::misuse(const QString &text) const
{
    *m_call.err << text << u' ' << tr("See: xiezheng members import --help") << Qt::endl;
    return 2;
}

Result<RosterTable> ImportCommand::readTable()
{
    auto file = RosterFile::open(m_options->words().first());
    if (!file)
        return file.error();
    int sheet = 0;
    if (m_options->has(QStringLiteral("sheet"))) {
        const QString name = m_options->value(QStringLiteral("sheet"));
        sheet = static_cast<int>(file->sheets().indexOf(name));
        if (sheet < 0)
            return Error{ErrorCode::BadInput, tr("There is no sheet “%1”. The file has: %2.").arg(name, file->sheets().join(QStringLiteral("、"))), {}};
    } else {
        sheet = m_options->has(QStringLiteral("all-sheets")) && file->sheets().size() > 1 ? RosterFile::allSheets : file->rosterSheet();
        // People on a sheet that is not read must not be missed in silence.
        QStringList others;
        for (const int other : sheet == RosterFile::allSheets ? QList<int>() : file->rosterSheets()) {
            if (other != sheet)
                others << file->sheets().value(other);
        }
        if (!others.isEmpty())
            *m_call.err << tr("Only the sheet “%1” is read. Names stand also on: %2. --all-sheets reads all of them.")
                               .arg(file->sheets().value(sheet), others.join(QStringLiteral("、")))
                        << Qt::endl;
    }
    return file->read(sheet, *m_call.progress);
}

Outcome ImportCommand::readMapping(const RosterTable &table)
{
    m_mapping = findMapping(table);
    const QString path = m_options->value(QStringLiteral("map"));
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, tr("The mapping %1 cannot be read. Check the path.").arg(path), file.errorString()};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return Error{ErrorCode::BadInput, tr("The mapping %1 is no JSON object: %2 at byte %3.").arg(path, fault.errorString()).arg(fault.offset), {}};
    if (const QJsonValue row = document.object().value(QLatin1String("headerRow")); row.isDouble())
        m_mapping = mappingOfRow(table, row.toInt());
    if (auto applied = m_mapping.apply(document.object()); !applied)
        return applied;
    for (int sheet = 1; sheet < table.sheetCount(); ++sheet) {
        RosterMapping part = m_mapping.ofSheet(sheet);
        if (const QJsonValue row = document.object().value(QLatin1String("headerRow")); row.isDouble())
            part = mappingOfRow(table, row.toInt(), sheet);
        if (auto applied = part.apply(document.object()); !applied)
            return applied;
        if (sheet > m_mapping.further.size())
            m_mapping.further << part;
        else
            m_mapping.ofSheet(sheet) = part;
    }
    return {};
}

std::optional<int> ImportCommand::givenTerm() const
{
    const auto number = parseChineseNumber(m_options->value(QStringLiteral("term")));
    if (!number || *number < 1 || *number > 99)
        return std::nullopt;
    return static_cast<int>(*number);
}

Result<int> ImportCommand::termNumber(const RosterTable &table, Workspace *workspace) const
{
    if (const auto given = givenTerm())
        return *given;
    if (const int named = termNamedIn(table, m_mapping); named > 0)
        return named;
    if (workspace) {
        const auto current = workspace->directory().currentTerm();
        if (current)
            return current->number;
        if (current.error().code != ErrorCode::NotFound)
            return current.error();
    }
    // A first roster in an empty database must not be turned away for want of a number that can be changed later.
    *m_call.err << tr("Neither the file nor the database names a term: entered as the first. --term N enters another.") << Qt::endl;
    return 1;
}

QString ImportCommand::problemPolicy() const
{
    return m_options->value(QStringLiteral("problems"), QStringLiteral("stop"));
}

int ImportCommand::run()
{
    if (!m_options)
        return misuse(m_options.error().text);
    if (m_options->words().size() != 1)
        return misuse(tr("Name one file to import."));
    const QString policy = problemPolicy();
    if (policy != QLatin1String("stop") && policy != QLatin1String("skip") && policy != QLatin1String("take"))
        return misuse(tr("--problems takes stop, skip or take."));
    if (m_options->has(QStringLiteral("term")) && !givenTerm())
        return misuse(tr("The term is a number from 1 to 99."));
    const int code = import();
    if (!m_fault || m_reported)
        return code;
    // Whoever waits for the report finds in it why nothing was imported.
    if (const Outcome reported = writeReport(faultReport(*m_fault), 0); !reported)
        *m_call.err << reported.error().text << Qt::endl;
    return code;
}

int ImportCommand::import()
{
    // Headers may name the office's own fields; a database that does not exist yet has none.
    CustomColumns::set({});
    if (const auto existing = m_call.workspace(false)) {
        const auto custom = CustomFields(**existing).fields();
        if (!custom)
            return fail(custom.error());
        CustomColumns::set(*custom);
    }
    const auto table = readTable();
    if (!table)
        return fail(table.error());
    if (auto mapped = readMapping(*table); !mapped)
        return fail(mapped.error());
    if (const QStringList faults = m_mapping.faults(*table); !faults.isEmpty())
        return fail(Problem{Problem::Severity::Error, table->file, table->sheet, m_mapping.headerRow, 0, faults.first()});

    // What writes nothing makes no database either.
    Workspace *workspace = nullptr;
    const auto opened = m_call.workspace(!isDryRun());
    if (opened)
        workspace = *opened;
    else if (!isDryRun() || opened.error().code != ErrorCode::NotFound)
        return fail(opened.error());
    const auto term = termNumber(*table, workspace);
    if (!term)
        return fail(term.error());

    PlanOptions options;
    options.createSectors = !isStrict();
    options.skipHidden = m_options->has(QStringLiteral("visible-only"));
    if (const int hidden = table->hiddenRows(); hidden > 0)
        *m_call.err << (options.skipHidden ? tr("%1 hidden rows are left out.") : tr("%1 hidden rows (a filter?) are read too. --visible-only leaves them out.")).arg(hidden) << Qt::endl;
    std::optional<RosterImporter> importer;
    if (workspace) {
        importer.emplace(*workspace);
        if (!m_options->has(QStringLiteral("map")))
            ImportMappings(*workspace).recallAll(m_mapping);
    }
    auto plan = importer ? importer->plan(*table, m_mapping, *term, options)
                         : Result<RosterPlan>(RosterPlanner(RosterImporter::nothing(*term), options).plan(*table, m_mapping));
    if (!plan)
        return fail(plan.error());
    plan->problemRows = problemPolicy() == QLatin1String("skip") || isStrict() ? ProblemRows::Skip : ProblemRows::TakeWithoutBadCells;

    for (const Problem &problem : plan->problems())
        *m_call.err << problemLine(problem) << Qt::endl;
    bool stop = problemPolicy() == QLatin1String("stop") && plan->unusableRows() > 0;
    if (isStrict()) {
        for (auto it = plan->newCodes.cbegin(); it != plan->newCodes.cend(); ++it) {
            if (it.key() != RosterField::Sector && it.key() != RosterField::Party && it.key() != RosterField::Committee)
                continue;
            stop = true;
            *m_call.err << problemLine({Problem::Severity::Error, table->file, table->sheet, 0, m_mapping.columnOf(it.key()),
                                        tr("unknown %1: %2").arg(fieldLabel(it.key()), it.value().join(QStringLiteral("、")))})
                        << Qt::endl;
        }
        stop = stop || plan->faultyRows() > 0;
    }
    if (plan->memberRows() == 0)
        return fail(Problem{Problem::Severity::Error, table->file, table->sheet, m_mapping.headerRow, 0, tr("No member stands below the headers.")});
    const bool write = !stop && !isDryRun();
    if (write) {
        const auto done = importer->commit(*plan, *m_call.progress);
        if (!done)
            return fail(done.error());
    }
    printSummary(*plan, write);
    if (auto reported = writeReport(rosterReport(*plan), write ? plan->willWrite() : 0); !reported)
        return fail(reported.error());
    if (stop && !isStrict())
        *m_call.err << tr("Nothing was written because of the rows named above. Mend them, or add --problems skip or --problems take.") << Qt::endl;
    else if (stop)
        *m_call.err << tr("Nothing was written because of what is named above.") << Qt::endl;
    return stop ? 3 : 0;
}

void ImportCommand::printSummary(const RosterPlan &plan, bool written) const
{
    QTextStream &out = *m_call.out;
    out << tr("%1, %2: %3 members, headers in row %4").arg(plan.file, plan.sheet).arg(plan.memberRows()).arg(plan.mapping.headerRow) << Qt::endl;
    out << tr("new %1, changed %2, unchanged %3, with problems %4, in the database but not in the file %5")
               .arg(plan.count(RowMark::New))
               .arg(plan.count(RowMark::Changed))
               .arg(plan.count(RowMark::Same))
               .arg(plan.count(RowMark::Problem))
               .arg(plan.missing.size())
        << Qt::endl;
    for (auto it = plan.newCodes.cbegin(); it != plan.newCodes.cend(); ++it)
        out << tr("not in the database yet: %1: %2").arg(fieldLabel(it.key()), it.value().join(QStringLiteral("、"))) << Qt::endl;
    out << (written ? tr("written: %1 members, term %2").arg(plan.willWrite()).arg(plan.known.term) : tr("nothing written")) << Qt::endl;
}

Outcome ImportCommand::writeReport(QJsonObject report, int written)
{
    m_reported = true;
    const QString path = m_options->value(QStringLiteral("report"));
    if (path.isEmpty())
        return {};
    report.insert(QStringLiteral("dryRun"), isDryRun());
    report.insert(QStringLiteral("written"), written);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::Denied, tr("The report %1 cannot be written: %2. Choose another place.").arg(path, file.errorString()), {}};
    return {};
}

} // namespace xz::members
