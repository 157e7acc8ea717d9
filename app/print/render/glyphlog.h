#pragma once

#include <QHash>
#include <QList>
#include <QSet>

namespace xz {

class Typeface;

/// Which characters the glyphs of a PDF stand for, in the order in which they are first drawn: the order in which QPdfWriter numbers them.
/// A log records while it lives what TextLine draws in its thread.
class GlyphLog
{
public:
    GlyphLog();
    ~GlyphLog();
    GlyphLog(const GlyphLog &) = delete;
    GlyphLog &operator=(const GlyphLog &) = delete;

    static void record(const Typeface *typeface, const QList<quint32> &glyphs, const QList<char32_t> &characters);

    /// What was drawn with one typeface; index 0 is glyph 1 of the PDF's font.
    struct Font {
        const Typeface *typeface = nullptr;
        QList<quint32> glyphs;
        QList<char32_t> characters;
        QSet<quint32> known;
    };
    QList<Font> fonts() const { return m_fonts.values(); }

private:
    QHash<const Typeface *, Font> m_fonts;
    GlyphLog *m_outer = nullptr;
};

} // namespace xz
