#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz {

/// Mends the text of a PDF written by QPdfWriter, which maps glyphs to the first code point that leads to them: 人 would be found and
/// copied as the radical ⼈ (U+2F08), and characters beyond U+FFFF (𬀩) not at all. Appends corrected ToUnicode maps as an
/// incremental update (ISO 32000-1, 7.5.6). `fonts`: characters in glyph order as GlyphLog gives them.
Outcome mendPdfText(const QString &path, const QList<QList<char32_t>> &fonts);

} // namespace xz
