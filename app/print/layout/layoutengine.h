#pragma once

#include "core/common/progress.h"
#include "print/layout/document.h"
#include "print/template/printtemplate.h"

namespace xz {

/// Layout switches of the print page that are no part of a template.
struct PageOptions {
    bool cutMarks = true;
    double offsetX = 0, offsetY = 0; ///< mm, printer offset
    /// One of Document::papers(); empty: the template's own. Cards keep their size and are set out anew, other pages are scaled to fit.
    QString paper;
    bool oneCardAPage = false;
    bool backs = false; ///< every sheet of cards is followed by its back
};

/// Turns a template's text and its data into pages. Errors (BadInput): unknown field, malformed template, with line and column.
class XZPRINT_EXPORT LayoutEngine
{
public:
    static Result<DocumentPtr> layout(const PrintTemplate &printTemplate, const QByteArray &text, const PrintData &data,
                                      const PageOptions &options = {}, Progress &progress = Progress::none());
};

} // namespace xz
