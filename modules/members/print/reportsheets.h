#pragma once

#include "print/dossierdata.h"

namespace xz::members {

/// What a paper says, as a sheet for further reckoning: the dossier's entries with their points, a heading for each year and kind.
ReportTable dossierSheet(const Dossier &dossier);
/// Of values of dutyReportOf(): one row an entry.
ReportTable dutyReportSheet(const QVariantMap &form);
/// Of values of bulletinValues(): the numbers of each kind, and those of the charts.
ReportTable bulletinSheet(const QVariantMap &bulletin);

} // namespace xz::members
