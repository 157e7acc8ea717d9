#pragma once

#include <QPainter>
#include <QRect>

#include "print/template/printtemplate.h"

namespace xz {

/// A small picture of what a template prints: badge, tent card, seat chart, list; in the tokens of the theme.
void paintTemplateGlyph(QPainter &painter, const QRect &rect, const PrintTemplate &printTemplate);

} // namespace xz
