#include "print/render/glyphlog.h"

namespace xz {

namespace {

thread_local GlyphLog *current = nullptr;

}

GlyphLog::GlyphLog() : m_outer(current)
{
    current = this;
}

GlyphLog::~GlyphLog()
{
    current = m_outer;
}

void GlyphLog::record(const Typeface *typeface, const QList<quint32> &glyphs, const QList<char32_t> &characters)
{
    if (!current)
        return;
    Font &font = current->m_fonts[typeface];
    font.typeface = typeface;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (font.known.contains(glyphs.at(i)))
            continue;
        font.known.insert(glyphs.at(i));
        font.glyphs << glyphs.at(i);
        font.characters << characters.at(i);
    }
}

} // namespace xz
