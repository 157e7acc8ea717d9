#include "ui/reportcommands.h"

#include <QFile>

#include "core/settings/templateoverrides.h"
#include "core/workspace.h"
#include "data/reportfile.h"
#include "data/yearclosing.h"
#include "print/dossierprintsource.h"
#include "print/render/pdfwriter.h"
#include "print/scoreprintsource.h"
#include "sdk/commandarguments.h"
#include "ui/schemecommands.h"

namespace xz::members {

namespace {

const QString outOption = QStringLiteral("out"), yearOption = QStringLiteral("year"), halfOption = QStringLiteral("half"), sectorOption = QStringLiteral("sector"),
              reasonOption = QStringLiteral("reason"), sortOption = QStringLiteral("sort");

} // namespace

QList<CommandEntry> ReportCommands::entries()
{
    const QString members = QStringLiteral("members");
    return {{{members, QStringLiteral("dossier")}, QStringLiteral("NAME --out X.{pdf,xlsx,csv} [--year Y] [--half 1|2] [--sector S]"), tr("Print the dossier of a member"),
             tr("--out FILE        the file to write, pdf, xlsx or csv by its ending\n--year Y          up to this year; without it the newest with entries\n"
                "--half 1|2        the report form of a half-year instead of the dossier\n--sector S        to tell namesakes apart"),
             &ReportCommands::dossier},
            {{members, QStringLiteral("bulletin")}, QStringLiteral("--year Y --out X.{pdf,xlsx,csv} [--half 1|2]"), tr("Print the bulletin of duty performance"),
             tr("--year Y          the year\n--out FILE        the file to write, pdf, xlsx or csv by its ending\n--half 1|2        of a half-year only"), &ReportCommands::bulletin},
            {{members, QStringLiteral("duty"), QStringLiteral("report")},
             QStringLiteral("attendance|candidates|ranking|ranking-sector|ranking-committee|ranking-grade --year Y --out X.{xlsx,csv,pdf} [--sort strokes|pinyin|rank|sector]"),
             tr("Write a report of the scores of a year"),
             tr("--year Y          the year\n--out FILE        xlsx, csv or pdf, by its ending\n"
                "--sort ORDER      names by strokes, pinyin, rank or sector; rankings go by score first. Without it each report has its own order"),
             &ReportCommands::report},
            {{members, QStringLiteral("year"), QStringLiteral("close")}, QStringLiteral("Y"), tr("Close a year of scores"), {}, &ReportCommands::closeYear},
            {{members, QStringLiteral("year"), QStringLiteral("open")}, QStringLiteral("Y --reason TEXT"), tr("Open a closed year again"),
             tr("--reason TEXT     why; it stands in the log"), &ReportCommands::openYear}};
}

int ReportCommands::misuse(CommandCall &call, const QString &text)
{
    *call.err << text << u' ' << tr("See: xiezheng members --help") << Qt::endl;
    return 2;
}

int ReportCommands::print(CommandCall &call, Workspace &workspace, const PrintSource &source, const PrintRequest &request, const QString &file)
{
    PrintTemplate chosen;
    for (const PrintTemplate &one : source.templates()) {
        if (one.id == request.templateId)
            chosen = one;
    }
    auto text = TemplateOverrides(workspace).activeText(chosen.id);
    if (!text)
        return call.fail(text.error());
    if (text->isNull()) {
        QFile builtIn(chosen.file);
        if (!builtIn.open(QIODevice::ReadOnly))
            return call.fail({ErrorCode::NotFound, tr("The template “%1” is missing from the program. Install it again.").arg(chosen.title), chosen.file});
        text = builtIn.readAll();
    }
    Result<DocumentPtr> document = Error();
    if (chosen.kind == PrintTemplate::Kind::Drawn) {
        document = source.draw(workspace, request, *text, {}, *call.progress);
    } else {
        const auto data = source.data(workspace, request);
        if (!data)
            return call.fail(data.error());
        document = LayoutEngine::layout(chosen, *text, *data, {}, *call.progress);
    }
    if (!document)
        return call.fail(document.error());
    for (const QString &notice : (*document)->notices())
        *call.err << notice << Qt::endl;
    if (const auto written = writePdf(**document, file, {}, *call.progress); !written)
        return call.fail(written.error());
    *call.out << tr("%1: %2 pages").arg(file).arg((*document)->pageCount()) << Qt::endl;
    return 0;
}

bool ReportCommands::isSheet(const QString &file)
{
    return file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) || file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

int ReportCommands::write(CommandCall &call, const ReportTable &table, const QString &file)
{
    if (const auto written = writeReport(table, file); !written)
        return call.fail(written.error());
    *call.out << tr("%1: %2 rows").arg(file).arg(table.rows.size()) << Qt::endl;
    return 0;
}

int ReportCommands::dossier(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {outOption, yearOption, halfOption, sectorOption}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one member.") : options.error().text);
    if (!options->has(outOption))
        return misuse(call, tr("Say where to: --out X.pdf."));
    const QString half = options->value(halfOption);
    if (options->has(halfOption) && half != QLatin1String("1") && half != QLatin1String("2"))
        return misuse(call, tr("--half takes 1 or 2."));
    PrintRequest request;
    request.templateId = half.isEmpty() ? QStringLiteral("members.dossier") : half == QLatin1String("1") ? QStringLiteral("members.dutyreport-first") : QStringLiteral("members.dutyreport-second");
    if (options->has(yearOption)) {
        const auto year = SchemeCommands::year(options->value(yearOption));
        if (!year)
            return call.fail(year.error());
        request.options.insert(QStringLiteral("year"), *year);
    }
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const QString name = QString(options->words().first()).remove(u' ').remove(QChar(0x3000));
    const auto term = (*workspace)->directory().currentTerm();
    if (!term)
        return call.fail(term.error());
    const auto members = (*workspace)->directory().members(term->id, Directory::Order::Strokes, true);
    if (!members)
        return call.fail(members.error());
    QStringList sectors;
    for (const MemberRow &member : *members) {
        const QString sector = options->value(sectorOption);
        if (member.name != name || (!sector.isEmpty() && member.sector != sector && member.sectorShort != sector))
            continue;
        request.ids << member.personId;
        sectors << member.sector;
    }
    if (request.ids.isEmpty())
        return call.fail({ErrorCode::NotFound, tr("%1 has no member “%2”.").arg(term->name, name), {}});
    if (request.ids.size() > 1)
        return call.fail({ErrorCode::BadInput, tr("%1 members have the name “%2”. Add --sector: %3.").arg(request.ids.size()).arg(name, sectors.join(QStringLiteral("、"))), {}});
    const QString file = options->value(outOption);
    if (!isSheet(file))
        return print(call, **workspace, DossierPrintSource(), request, file);
    const auto sheet = DossierPrintSource::sheet(**workspace, request);
    return sheet ? write(call, *sheet, file) : call.fail(sheet.error());
}

int ReportCommands::bulletin(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {outOption, yearOption, halfOption}});
    if (!options || !options->words().isEmpty())
        return misuse(call, options ? tr("Unknown argument.") : options.error().text);
    if (!options->has(outOption) || !options->has(yearOption))
        return misuse(call, tr("Say which year and where to: --year Y --out X.pdf."));
    const auto year = SchemeCommands::year(options->value(yearOption));
    if (!year)
        return call.fail(year.error());
    const QString half = options->value(halfOption);
    if (!half.isEmpty() && half != QLatin1String("1") && half != QLatin1String("2"))
        return misuse(call, tr("--half takes 1 or 2."));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    PrintRequest request;
    request.templateId = half.isEmpty() ? QStringLiteral("members.bulletin") : half == QLatin1String("1") ? QStringLiteral("members.bulletin-first") : QStringLiteral("members.bulletin-second");
    request.ids = {*year};
    const QString file = options->value(outOption);
    if (!isSheet(file))
        return print(call, **workspace, ScorePrintSource(), request, file);
    const auto book = ScoreBooks(**workspace).load(*year);
    return book ? write(call, ScorePrintSource::sheet(**workspace, *book, request.templateId), file) : call.fail(book.error());
}

int ReportCommands::report(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {outOption, yearOption, sortOption}});
    if (!options)
        return misuse(call, options.error().text);
    const QString id = QStringLiteral("members.") + options->words().value(0);
    bool isKnown = false;
    for (const PrintTemplate &one : ScorePrintSource().templates())
        isKnown = isKnown || (one.id == id && ScorePrintSource::isTable(id));
    if (options->words().size() != 1 || !isKnown)
        return misuse(call, tr("Name one report: attendance, candidates, ranking, ranking-sector, ranking-committee, ranking-grade."));
    if (!options->has(outOption) || !options->has(yearOption))
        return misuse(call, tr("Say which year and where to: --year Y --out FILE."));
    const auto year = SchemeCommands::year(options->value(yearOption));
    if (!year)
        return call.fail(year.error());
    const QString sort = options->value(sortOption);
    if (options->has(sortOption) && !listOrder(sort))
        return misuse(call, tr("--sort takes strokes, pinyin, rank or sector."));
    const QString file = options->value(outOption);
    const bool isPdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!isPdf && !isSheet(file))
        return misuse(call, tr("The file ends in .xlsx, .csv or .pdf."));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    if (isPdf) {
        PrintRequest request;
        if (!sort.isEmpty())
            request.options.insert(QStringLiteral("order"), sort);
        request.templateId = id;
        request.ids = {*year};
        return print(call, **workspace, ScorePrintSource(), request, file);
    }
    const auto book = ScoreBooks(**workspace).load(*year);
    if (!book)
        return call.fail(book.error());
    return write(call, ScorePrintSource::sheet(**workspace, *book, id, listOrder(sort)), file);
}

int ReportCommands::closeYear(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one year.") : options.error().text);
    const auto year = SchemeCommands::year(options->words().first());
    if (!year)
        return call.fail(year.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto book = ScoreBooks(**workspace).load(*year);
    if (!book)
        return call.fail(book.error());
    if (const auto done = YearClosing(**workspace).close(*book); !done)
        return call.fail(done.error());
    *call.out << tr("The year %1 is closed: %2 scores kept, the scheme %3 frozen.").arg(*year).arg(book->scores.size()).arg(book->scheme.name) << Qt::endl;
    return 0;
}

int ReportCommands::openYear(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {reasonOption}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one year.") : options.error().text);
    const auto year = SchemeCommands::year(options->words().first());
    if (!year)
        return call.fail(year.error());
    if (options->value(reasonOption).trimmed().isEmpty())
        return misuse(call, tr("Say why: --reason TEXT. It stands in the log."));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    if (const auto done = YearClosing(**workspace).reopen(*year, options->value(reasonOption)); !done)
        return call.fail(done.error());
    *call.out << tr("The year %1 is open again.").arg(*year) << Qt::endl;
    return 0;
}

} // namespace xz::members
