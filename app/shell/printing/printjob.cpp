#include "shell/printing/printjob.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QSet>

#include "core/settings/templateoverrides.h"
#include "core/workspace.h"

namespace xz {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("xz::PrintJob", text); }

} // namespace

Result<QByteArray> builtInText(const PrintTemplate &printTemplate)
{
    QFile file(printTemplate.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     translated(QT_TRANSLATE_NOOP("xz::PrintJob", "The template “%1” is missing from the program. Install it again."))
                         .arg(printTemplate.title),
                     printTemplate.file};
    return file.readAll();
}

Result<QByteArray> templateText(Workspace &workspace, const PrintTemplate &printTemplate)
{
    auto own = TemplateOverrides(workspace).activeText(printTemplate.id);
    if (!own || !own->isNull())
        return own;
    return builtInText(printTemplate);
}

Result<DocumentPtr> layOut(Workspace &workspace, const PrintJob &job, Progress &progress)
{
    const auto text = templateText(workspace, job.printTemplate);
    if (!text)
        return text.error();
    if (progress.isCancelled())
        return Error::cancelled();
    if (job.printTemplate.kind == PrintTemplate::Kind::Drawn)
        return job.source->draw(workspace, job.request, *text, job.options, progress);
    PrintRequest request = job.request;
    request.progress = &progress;
    const auto data = job.source->data(workspace, request);
    if (!data)
        return data.error();
    if (progress.isCancelled())
        return Error::cancelled();
    return LayoutEngine::layout(job.printTemplate, *text, *data, job.options, progress);
}

Result<DocumentPtr> layOutSample(Workspace &workspace, const PrintJob &job, const QByteArray &text, Progress &progress)
{
    if (job.printTemplate.kind == PrintTemplate::Kind::Drawn) {
        PrintRequest request = job.request;
        request.options.insert(QStringLiteral("sample"), true);
        return job.source->draw(workspace, request, text, job.options, progress);
    }
    return LayoutEngine::layout(job.printTemplate, text, job.source->sample(job.printTemplate.id), job.options, progress);
}

std::optional<PrintRequest> printedRequest(const PrintJob &job, const Document &document, const QList<int> &pages)
{
    QVariantList items;
    QSet<qint64> seen; // the back of a card carries it again
    for (const int page : pages) {
        const QList<qint64> onPage = document.itemsOn(page);
        for (const qint64 id : onPage) {
            if (!seen.contains(id))
                items << id;
            seen.insert(id);
        }
    }
    if (items.isEmpty() && QSet<int>(pages.cbegin(), pages.cend()).size() < document.pageCount())
        return std::nullopt;
    PrintRequest request = job.request;
    request.options.insert(printedIdsOption, items);
    return request;
}

Outcome spool(const Document &document, QPrinter &printer, const QList<int> &pages, Progress &progress)
{
    const Error refused{ErrorCode::Io,
                        translated(QT_TRANSLATE_NOOP("xz::PrintJob", "The printer “%1” did not take the pages. Check that it is switched on and "
                                                                     "connected, or save a PDF.")).arg(printer.printerName()),
                        {}};
    progress.begin(translated(QT_TRANSLATE_NOOP("xz::PrintJob", "Printing")), pages.size());
    QPainter painter;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress.isCancelled()) {
            printer.abort();
            return Error::cancelled();
        }
        const QSizeF size = document.pageSize(pages.at(i));
        const bool landscape = size.width() > size.height();
        const QPageSize paper(landscape ? size.transposed() : size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
        printer.setPageLayout(QPageLayout(paper, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        printer.setFullPage(true);
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return refused;
        painter.save();
        const double scale = printer.resolution() / 25.4;
        painter.scale(scale, scale);
        document.paint(painter, pages.at(i));
        painter.restore();
        progress.advance(i + 1);
    }
    if (painter.isActive() && !painter.end())
        return refused;
    return {};
}

} // namespace xz
