#pragma once

#include <QHash>
#include <QList>
#include <QString>

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

    /// Characters of each font, index 0 being glyph 1 of the PDF's font.
    QList<QList<char32_t>> fonts() const;

private:
    struct Font {
        QHash<quint32, int> known;
        QList<char32_t> characters;
    };
    QHash<const Typeface *, Font> m_fonts;
    GlyphLog *m_outer = nullptr;
};

} // namespace xz
