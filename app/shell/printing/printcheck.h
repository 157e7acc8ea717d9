#pragma once

#include "core/common/result.h"
#include "shell/export.h"
#include "shell/printing/printjob.h"

namespace xz {

class Document;
class Workspace;

/// Looks whether a template has what was typed: order, range, sector, options, number of records. Usage errors name what it has.
/// "range", "order" and the rest are read from the request's options; `typed` are those of --option.
XZSHELL_EXPORT Outcome checkRequest(Workspace &workspace, const PrintJob &job, const QVariantMap &typed);

/// BadInput when nobody is on the pages: a paper without anything is not written.
XZSHELL_EXPORT Outcome checkPages(Workspace &workspace, const PrintJob &job, const Document &document);

} // namespace xz
