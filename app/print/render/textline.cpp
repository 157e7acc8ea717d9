#include "print/render/textline.h"

#include <QGlyphRun>
#include <QPainter>

#include "print/render/glyphlog.h"
#include "print/render/typeface.h"

namespace xz {

namespace {

constexpr char32_t geta = U'〓';
constexpr char32_t ideographicSpace = 0x3000;

bool isHalfWidth(char32_t character) { return character > 0x20 && character < 0x7f; }

bool isBlank(char32_t character) { return character == 0x20 || character == ideographicSpace || character == 0xa0; }

/// The face that really sets a character: digits and Latin letters of 仿宋 and 楷体 come from 宋体.
Face faceOf(Face face, char32_t character)
{
    return (face == Face::FangSong || face == Face::Kai) && isHalfWidth(character) ? Face::Song : face;
}

struct Found {
    const Typeface *typeface = nullptr;
    const Typeface::Glyph *glyph = nullptr;
};

Found find(Face face, char32_t character, int from = 0)
{
    for (int i = from;; ++i) {
        const Typeface *typeface = Typeface::of(face, i);
        if (!typeface)
            return {};
        if (const Typeface::Glyph *glyph = typeface->glyph(character))
            return {typeface, glyph};
    }
}

/// First typeface of the chain that has every ideograph of the text; 0 when none has.
int typefaceForWhole(Face face, const QList<char32_t> &characters)
{
    for (int i = 0;; ++i) {
        const Typeface *typeface = Typeface::of(face, i);
        if (!typeface)
            return 0;
        const bool all = std::all_of(characters.begin(), characters.end(), [&](char32_t character) {
            return isBlank(character) || isHalfWidth(character) || typeface->glyph(character);
        });
        if (all)
            return i;
    }
}

QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> characters;
    characters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            characters << QChar::surrogateToUcs4(c, text.at(++i));
        else
            characters << c.unicode();
    }
    return characters;
}

} // namespace

TextLine::TextLine(const QString &text, const TextStyle &style) : m_size(style.size)
{
    const QList<char32_t> characters = codePoints(text);
    const int first = !style.whole ? 0 : style.standIn >= 0 ? style.standIn : typefaceForWhole(style.face, characters);
    double x = 0;
    for (const char32_t character : characters) {
        const Face face = faceOf(style.face, character);
        Found found = find(face, character, face == style.face ? first : 0);
        if (!found.glyph && isBlank(character)) {
            x += (character == ideographicSpace ? 1.0 : 0.5) + style.spacing;
            continue;
        }
        if (!found.glyph)
            found = find(face, geta);
        if (!found.glyph)
            continue;
        if (m_runs.isEmpty() || m_runs.last().typeface != found.typeface)
            m_runs << Run{found.typeface, {}, {}, {}};
        Run &run = m_runs.last();
        run.glyphs << found.glyph->index;
        run.positions << QPointF(x * Typeface::pixels, 0);
        run.characters << character;
        x += found.glyph->advance + style.spacing;
    }
    m_width = characters.isEmpty() ? 0 : x - style.spacing;
}

void TextLine::draw(QPainter &painter, QPointF left, double stretch) const
{
    const QTransform before = painter.transform();
    const double scale = m_size / Typeface::pixels;
    painter.setTransform(QTransform(scale * stretch, 0, 0, scale, left.x(), left.y()), true);
    for (const Run &run : m_runs) {
        QGlyphRun glyphs;
        glyphs.setRawFont(run.typeface->raw());
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(run.positions);
        GlyphLog::record(run.typeface, run.glyphs, run.characters);
        painter.drawGlyphRun(QPointF(0, 0), glyphs);
    }
    painter.setTransform(before);
}

double TextLine::width(const QString &text, const TextStyle &style)
{
    return TextLine(text, style).width();
}

double TextLine::advance(char32_t character, Face face)
{
    Found found = find(faceOf(face, character), character);
    if (!found.glyph && isBlank(character))
        return character == ideographicSpace ? 1.0 : 0.5;
    if (!found.glyph)
        found = find(face, geta);
    return found.glyph ? found.glyph->advance : 0;
}

int TextLine::standInFor(const QString &text, Face face)
{
    return typefaceForWhole(face, codePoints(text));
}

void TextLine::draw(QPainter &painter, const QString &text, const TextStyle &style, double x, double y)
{
    TextLine(text, style).draw(painter, QPointF(x, y + ascent * style.size));
}

QStringList missingCharacters(const QString &text, Face face)
{
    QStringList missing;
    for (const char32_t character : codePoints(text)) {
        if (character < 0x20 || isBlank(character) || find(face, character).glyph)
            continue;
        const QString shown = QString::fromUcs4(&character, 1);
        if (!missing.contains(shown))
            missing << shown;
    }
    return missing;
}

} // namespace xz
