#pragma once

#include <memory>
#include <optional>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "print/layout/layoutengine.h"
#include "sdk/registries.h"
#include "shell/export.h"

class QPrinter;

namespace xz {

class Workspace;

/// All that is needed to lay out one template.
struct PrintJob {
    std::shared_ptr<PrintSource> source;
    PrintTemplate printTemplate;
    PrintRequest request;
    PageOptions options;
};

/// The active version of a template: the user's, else the one that ships. Errors: NotFound when that file is missing.
XZSHELL_EXPORT Result<QByteArray> templateText(Workspace &workspace, const PrintTemplate &printTemplate);
/// The text that ships.
XZSHELL_EXPORT Result<QByteArray> builtInText(const PrintTemplate &printTemplate);

/// Fetches the data and lays the pages out; worker thread. Errors of the source and of the template with line and column.
XZSHELL_EXPORT Result<DocumentPtr> layOut(Workspace &workspace, const PrintJob &job, Progress &progress);
/// The same with example data and another text; for the live preview.
XZSHELL_EXPORT Result<DocumentPtr> layOutSample(Workspace &workspace, const PrintJob &job, const QByteArray &text, Progress &progress);

/// What a source is told once these pages are on paper: the job's request, and in printedIdsOption whose cards they carry. Nothing when
/// only a part of a list was printed, which says of nobody that he stands on paper.
XZSHELL_EXPORT std::optional<PrintRequest> printedRequest(const PrintJob &job, const Document &document, const QList<int> &pages);

/// Sends pages (0-based, in this order) to a printer in their own size. Errors: Io when the printer refuses, Cancelled.
XZSHELL_EXPORT Outcome spool(const Document &document, QPrinter &printer, const QList<int> &pages, Progress &progress);

} // namespace xz
