#pragma once

#include <QString>

#include <memory>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "ui/models/tablesource.h"

namespace xz::members {

/// Writes all rows of a query as .xlsx or .csv, the columns as given; answers how many. Any thread.
Result<qint64> exportTable(const TableSource &source, const TableQuery &query, const QList<int> &columns, const QString &title, const QString &path,
                           Progress &progress);

} // namespace xz::members
