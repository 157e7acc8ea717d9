#pragma once

#include <QStringList>

#include "print/render/textline.h"

namespace xz {

/// Breaks a text into lines no wider than `width` mm (the first one `indent` less). 避头尾: a character that may not begin a line takes its
/// predecessor down, one that may not end a line goes down itself; runs of digits and Latin letters stay together. Line feeds are kept.
XZPRINT_EXPORT QStringList breakLines(const QString &text, const TextStyle &style, double width, double indent = 0);

/// A name too long for one line, broken after a "·" so that its lines are as even as can be; one line when there is no "·".
XZPRINT_EXPORT QStringList breakName(const QString &name);

} // namespace xz
