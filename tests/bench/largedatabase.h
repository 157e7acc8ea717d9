#pragma once

#include <memory>

#include "bench.h"
#include "core/workspace.h"

namespace xz::bench {

/// A database of `members` members of one term, made through the program's own change sets (keys, log, chain, search index) and kept in the
/// folder of the benchmarks; made only when it is not there yet.
QString largeDatabase(Bench &bench, qint64 members);

/// Opens it with the migrations of the modules.
std::unique_ptr<Workspace> openLarge(const QString &path);

} // namespace xz::bench
