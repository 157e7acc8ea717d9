#pragma once

#include "domain/scoring/schemereader.h"

namespace xz::members {

/// Adds what is wrong with a scheme as a whole: ids used twice, bands, caps, references.
void checkScheme(const Scheme &scheme, QList<SchemeFault> &faults);

} // namespace xz::members
