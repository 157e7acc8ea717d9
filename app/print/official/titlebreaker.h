#pragma once

#include <QStringList>

#include "print/export.h"

namespace xz {

/// Lines of a title of an official document (GB/T 9704-2012 7.3.1): broken by sense, never within a word that titles are made of, as a
/// trapezoid or a diamond. `most`: characters a line holds (20 of 22 pt on 156 mm), a half-width one counting half. A line feed in the
/// title is kept as a break.
XZPRINT_EXPORT QStringList breakTitle(const QString &title, double most = 20);

} // namespace xz
