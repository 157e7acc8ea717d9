#pragma once

#include <QString>

#include "core/common/result.h"
#include "print/render/glyphlog.h"

namespace xz {

/// Mends the text of a PDF written by QPdfWriter, which maps glyphs to the first code point that leads to them: 人 would be found and
/// copied as the radical ⼈ (U+2F08), and characters beyond U+FFFF (𬀩) not at all. Appends corrected ToUnicode maps as an
/// incremental update (ISO 32000-1, 7.5.6). `log`: what was drawn, by this thread.
Outcome mendPdfText(const QString &path, const GlyphLog &log);

} // namespace xz
