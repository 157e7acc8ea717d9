#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include "print/render/fonts.h"

class QPainter;

namespace xz {

class Typeface;

/// How a line is set. Sizes are millimetres of the em.
struct TextStyle {
    Face face = Face::FangSong;
    double size = 16 * mmPerPoint;
    double spacing = 0;   ///< added after each character but the last, in em
    bool whole = true;    ///< a text with one character missing in the font is set whole in the stand-in (names)
    int standIn = -1;     ///< with `whole`: the stand-in found for a longer text of which this is a part; −1: looked for
};

/// One line of text, shaped: half-width characters inside 仿宋 and 楷体 are set in 宋体; characters that the face lacks come from its
/// stand-in, those that no font has are printed as 〓. To be used in the thread that made it.
class XZPRINT_EXPORT TextLine
{
public:
    TextLine() = default;
    TextLine(const QString &text, const TextStyle &style);

    double width() const { return m_width * m_size; } ///< mm
    double size() const { return m_size; }
    void setSize(double mm) { m_size = mm; }
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Draws in the painter's pen colour, `left` on the base line; `stretch` narrows (< 1) the line.
    void draw(QPainter &painter, QPointF left, double stretch = 1) const;

    /// From the top of the character frame (1 em) to the base line, in em.
    static constexpr double ascent = 0.88;
    static double width(const QString &text, const TextStyle &style);
    /// Advance of one character without spacing, in em.
    static double advance(char32_t character, Face face);
    /// Number of the typeface that sets `text` whole (0: the face itself), for TextStyle::standIn.
    static int standInFor(const QString &text, Face face);
    /// Draws `text` with its frame's top at y.
    static void draw(QPainter &painter, const QString &text, const TextStyle &style, double x, double y);

private:
    struct Run {
        const Typeface *typeface = nullptr;
        QList<quint32> glyphs;
        QList<QPointF> positions; ///< in pixels of the typeface
        QList<char32_t> characters;
    };
    QList<Run> m_runs;
    double m_width = 0; ///< em
    double m_size = 0;
};

/// Characters of `text` that no font of a face has.
XZPRINT_EXPORT QStringList missingCharacters(const QString &text, Face face = Face::Song);

} // namespace xz
