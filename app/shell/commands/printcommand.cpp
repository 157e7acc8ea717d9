#include "shell/commands/printcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace.h"
#include "print/render/pdfwriter.h"
#include "sdk/commandarguments.h"
#include "shell/printing/pagerange.h"
#include "shell/printing/printcheck.h"
#include "shell/printing/printjob.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PrintCommand)
};

/// Options of the command that a print source gets under another name or as another type.
const QString rangeOption = QStringLiteral("range");
const QString orderOption = QStringLiteral("order");
const QString sectorOption = QStringLiteral("sector");
const QString selectOption = QStringLiteral("select");

int list(const Registries &registries, CommandCall &call, bool json)
{
    QJsonArray array;
    for (const auto &source : registries.printSources) {
        for (const PrintTemplate &entry : source->templates()) {
            if (json) {
                QJsonArray orders;
                for (const PrintSource::Order &order : source->orders(entry.id))
                    orders << order.id;
                array << QJsonObject{{QStringLiteral("id"), entry.id}, {QStringLiteral("title"), entry.title}, {QStringLiteral("group"), entry.group},
                                     {QStringLiteral("source"), entry.source}, {QStringLiteral("paper"), entry.paper},
                                     {QStringLiteral("orders"), orders}};
            } else {
                *call.out << entry.id << '\t' << entry.title << '\t' << entry.paper << '\n';
            }
        }
    }
    if (json)
        *call.out << QJsonDocument(array).toJson();
    return 0;
}

Result<PrintJob> findJob(const Registries &registries, const QString &templateId)
{
    QStringList ids;
    for (const auto &source : registries.printSources) {
        for (const PrintTemplate &entry : source->templates()) {
            ids << entry.id;
            if (entry.id == templateId) {
                PrintJob job;
                job.source = source;
                job.printTemplate = entry;
                job.request.templateId = templateId;
                return job;
            }
        }
    }
    const QString near = CommandArguments::nearest(templateId, ids);
    return Error{ErrorCode::Usage,
                 near.isEmpty() ? Words::tr("There is no template “%1”. “xiezheng print --list” lists them.").arg(templateId)
                                : Words::tr("There is no template “%1”. Did you mean “%2”?").arg(templateId, near),
                 {}};
}

Result<QVariantList> numbers(const QStringList &words)
{
    QVariantList ids;
    for (const QString &word : words) {
        bool ok = false;
        const qint64 id = word.toLongLong(&ok);
        if (!ok || id <= 0)
            return Error{ErrorCode::Usage, Words::tr("“%1” is no number of a record.").arg(word), {}};
        ids << id;
    }
    return ids;
}

/// Fills the request from the command line: --range, --order, --sector, --select; into `typed` what --option NAME=VALUE,NAME=VALUE says.
Outcome readRequest(const CommandArguments &arguments, PrintRequest &request, QVariantMap &typed)
{
    const Result<QVariantList> ids = numbers(arguments.words().mid(1));
    if (!ids)
        return ids.error();
    for (const QVariant &id : *ids)
        request.ids << id.toLongLong();
    for (const QString &name : {rangeOption, orderOption, sectorOption}) {
        if (arguments.has(name))
            request.options.insert(name, arguments.value(name));
    }
    if (arguments.has(selectOption)) {
        const Result<QVariantList> selected = numbers(arguments.value(selectOption).split(QLatin1Char(','), Qt::SkipEmptyParts));
        if (!selected)
            return selected.error();
        request.options.insert(QStringLiteral("selected"), *selected);
        if (!request.options.contains(rangeOption))
            request.options.insert(rangeOption, QStringLiteral("selected"));
    }
    const QStringList pairs = arguments.value(QStringLiteral("option")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Error{ErrorCode::Usage, Words::tr("--option takes NAME=VALUE, not “%1”.").arg(pair), {}};
        typed.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    return {};
}

int tellDone(CommandCall &call, const QString &file, const Document &document, int pages, bool json)
{
    for (const QString &notice : document.notices())
        *call.err << notice << '\n';
    if (json) {
        const QJsonObject made{{QStringLiteral("file"), file}, {QStringLiteral("pages"), pages}, {QStringLiteral("items"), document.itemCount()},
                               {QStringLiteral("notices"), QJsonArray::fromStringList(document.notices())}};
        *call.out << QJsonDocument(made).toJson();
    } else {
        *call.out << Words::tr("%1: %2 pages").arg(QDir::toNativeSeparators(file)).arg(pages) << '\n';
    }
    return 0;
}

int run(const Registries &registries, CommandCall &call)
{
    const auto arguments = CommandArguments::parse(
        call.arguments, {{QStringLiteral("list"), QStringLiteral("no-marks"), QStringLiteral("one-a-page"), QStringLiteral("backs"), QStringLiteral("mark-printed")},
                         {QStringLiteral("out"), rangeOption, orderOption, sectorOption, selectOption, QStringLiteral("pages"), QStringLiteral("paper"), QStringLiteral("option"),
                          QStringLiteral("format")},
                         0, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const bool json = *format == QLatin1String("json");
    if (arguments->has(QStringLiteral("list")))
        return list(registries, call, json);
    if (arguments->words().isEmpty())
        return call.fail({ErrorCode::Usage, Words::tr("Name a template; “xiezheng print --list” lists them."), {}});
    const QString file = arguments->value(QStringLiteral("out"));
    if (file.isEmpty())
        return call.fail({ErrorCode::Usage, Words::tr("Name the file to write: --out FILE.pdf"), {}});

    Result<PrintJob> job = findJob(registries, arguments->word(0));
    if (!job)
        return call.fail(job.error());
    QVariantMap typed;
    if (const Outcome read = readRequest(*arguments, job->request, typed); !read)
        return call.fail(read.error());
    job->options.cutMarks = !arguments->has(QStringLiteral("no-marks"));
    const auto workspace = arguments->has(QStringLiteral("mark-printed")) ? call.existing() : call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    job->options.paper = arguments->value(QStringLiteral("paper"));
    job->options.oneCardAPage = arguments->has(QStringLiteral("one-a-page"));
    job->options.backs = arguments->has(QStringLiteral("backs"));
    if (const Outcome checked = checkRequest(**workspace, *job, typed); !checked)
        return call.fail(checked.error());
    job->request.options.insert(typed);
    const Result<DocumentPtr> document = layOut(**workspace, *job, *call.progress);
    if (!document)
        return call.fail(document.error());
    if (!job->options.paper.isEmpty() && !(*document)->papers().contains(job->options.paper)) {
        return call.fail({ErrorCode::Usage, Words::tr("This cannot be laid out on “%1”; possible are %2.")
                                                .arg(job->options.paper, (*document)->papers().join(QStringLiteral("、"))), {}});
    }
    if (const Outcome checked = checkPages(**workspace, *job, **document); !checked)
        return call.fail(checked.error());
    const auto pages = parsePageRange(arguments->value(QStringLiteral("pages")), (*document)->pageCount());
    if (!pages)
        return call.fail(pages.error());
    if (const Outcome written = writePdf(**document, file, *pages, *call.progress); !written)
        return call.fail(written.error());
    if (arguments->has(QStringLiteral("mark-printed"))) {
        if (const auto request = printedRequest(*job, **document, *pages)) {
            if (const Outcome marked = job->source->printed(**workspace, *request); !marked)
                return call.fail(marked.error());
        }
    }
    return tellDone(call, QFileInfo(file).absoluteFilePath(), **document, int(pages->isEmpty() ? (*document)->pageCount() : pages->size()), json);
}

} // namespace

CommandEntry printCommand(const Registries &registries)
{
    CommandEntry entry;
    entry.words = {QStringLiteral("print")};
    entry.usage = Words::tr("TEMPLATE [ID…] --out FILE.pdf | --list");
    entry.summary = Words::tr("prints into a PDF: cards, charts, lists");
    entry.help = Words::tr("  --list              templates with their titles and paper\n"
                           "  --out FILE.pdf      the file to write\n"
                           "  --range WHICH       all, changed, selected, rostrum, sector:NAME\n"
                           "  --select ID,ID      only these people\n"
                           "  --sector NAME       only this sector\n"
                           "  --order HOW         strokes, pinyin, rank, sector, seat, score; each template has its own and tells which\n"
                           "  --pages 1-3,8       only these pages\n"
                           "  --option NAME=VALUE,…  what a template takes besides: session=1, desk=2号门, remarks=false\n"
                           "  --paper NAME        another paper: A4, A3, A5, B5, or \"90 130\" for cards cut already\n"
                           "  --one-a-page        one card a page\n"
                           "  --backs             the back of each sheet of cards after it\n"
                           "  --no-marks          without cut marks\n"
                           "  --mark-printed      notes the seats as printed, for --range changed\n"
                           "  --format json       tells file, pages and items as JSON\n");
    entry.run = [&registries](CommandCall &call) { return run(registries, call); };
    return entry;
}

} // namespace xz
