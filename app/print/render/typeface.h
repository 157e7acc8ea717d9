#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>

#include "print/render/fonts.h"

namespace xz {

/// A font program as one thread may use it (Qt ties raw fonts to their thread): glyphs and advances of characters.
class XZPRINT_EXPORT Typeface
{
public:
    struct Glyph {
        quint32 index = 0;
        double advance = 0; ///< in em
    };

    explicit Typeface(const FontChoice &choice);

    /// nullptr when the font has no glyph for the character.
    const Glyph *glyph(char32_t character) const;
    /// The font at `pixels` to the em; painters scale it to the size wanted.
    const QRawFont &raw() const { return m_raw; }
    static constexpr double pixels = 100;
    /// Highest point of a character's ink above the baseline, in em.
    double inkTop(char32_t character) const;

    /// The calling thread's `index`-th typeface of a face, best first; nullptr beyond the last.
    static const Typeface *of(Face face, int index = 0);

private:
    QRawFont m_raw;
    mutable QHash<char32_t, Glyph> m_glyphs;
};

} // namespace xz
