#pragma once

#include "data/scorereport.h"

namespace xz::members {

/// Writes a report as .xlsx or .csv, headings as rows of their own; figures stay figures. Errors of SheetWriter.
Outcome writeReport(const ReportTable &report, const QString &path);

} // namespace xz::members
