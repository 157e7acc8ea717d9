#include "print/render/pdftextmap.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QMap>

#include "print/render/pdferror.h"
#include "print/render/typeface.h"

namespace xz {

namespace {

struct FontMap {
    QByteArray object;              ///< number of the ToUnicode stream
    QMap<int, char32_t> characters; ///< by glyph; 0: unknown to the writer
    int glyphs = 0;                 ///< highest glyph named
};

/// The character people mean: radicals of the Kangxi and supplement blocks stand for their ideographs.
char32_t plain(char32_t character)
{
    if (character < 0x2e80 || character > 0x2fdf)
        return character;
    const QString folded = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 ? folded.at(0).unicode() : character;
}

QByteArray objectText(const QByteArray &pdf, const QByteArray &number)
{
    const qsizetype begin = pdf.lastIndexOf("\n" + number + " 0 obj");
    if (begin < 0)
        return {};
    return pdf.mid(begin, pdf.indexOf("endobj", begin) - begin);
}

/// Reads the bfrange lines `<0001> <000D> [<2F08> … ]` and `<0000> <0000> <0000>`.
FontMap readMap(const QByteArray &number, const QByteArray &object)
{
    FontMap map;
    map.object = number;
    const qsizetype begin = object.indexOf("beginbfrange");
    const qsizetype end = object.indexOf("endbfrange", begin);
    if (begin < 0 || end < 0)
        return map;
    const QList<QByteArray> lines = object.mid(begin, end - begin).split('\n');
    for (const QByteArray &line : lines) {
        QList<uint> codes;
        for (qsizetype open = line.indexOf('<'); open >= 0; open = line.indexOf('<', open + 1))
            codes << line.mid(open + 1, line.indexOf('>', open) - open - 1).toUInt(nullptr, 16);
        if (codes.size() < 3)
            continue;
        for (uint glyph = codes.at(0); glyph <= codes.at(1) && codes.size() > int(2 + glyph - codes.at(0)); ++glyph)
            map.characters.insert(int(glyph), codes.at(2 + glyph - codes.at(0)));
        map.glyphs = qMax(map.glyphs, int(codes.at(1)));
    }
    map.characters.remove(0);
    return map;
}

/// Whether the writer's character for a glyph leads to the glyph that was drawn: several characters may share one.
bool agrees(const FontMap &map, const GlyphLog::Font &font)
{
    if (font.glyphs.size() < map.glyphs)
        return false;
    for (auto it = map.characters.begin(); it != map.characters.end(); ++it) {
        const Typeface::Glyph *glyph = it.value() ? font.typeface->glyph(it.value()) : nullptr;
        if (it.value() && (!glyph || glyph->index != font.glyphs.at(it.key() - 1)))
            return false;
    }
    return true;
}

QByteArray utf16(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    QByteArray hex = "<";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

QByteArray streamOf(const QMap<int, char32_t> &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr int chunk = 100; // the most entries that one bfchar block may hold
    auto it = characters.begin();
    for (qsizetype left = characters.size(); left > 0;) {
        const qsizetype count = qMin<qsizetype>(left, chunk);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = 0; i < count; ++i, ++it)
            map += "<" + QByteArray::number(it.key(), 16).rightJustified(4, '0').toUpper() + "> " + utf16(it.value()) + "\n";
        map += "endbfchar\n";
        left -= count;
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return "<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" + map + "\nendstream\nendobj\n";
}

QList<FontMap> mapsOf(const QByteArray &pdf, const QList<GlyphLog::Font> &fonts)
{
    QList<FontMap> mended;
    const QByteArrayMatcher matcher("/ToUnicode ");
    for (qsizetype at = matcher.indexIn(pdf); at >= 0; at = matcher.indexIn(pdf, at + 1)) {
        const QByteArray number = pdf.mid(at + 11, pdf.indexOf(" 0 R", at) - at - 11);
        if (number.isEmpty() || number.size() > 10 || number.toInt() <= 0)
            continue;
        FontMap map = readMap(number, objectText(pdf, number));
        const auto font = std::find_if(fonts.begin(), fonts.end(), [&](const GlyphLog::Font &candidate) { return agrees(map, candidate); });
        for (qsizetype i = 0; font != fonts.end() && i < font->characters.size(); ++i)
            map.characters.insert(int(i) + 1, font->characters.at(i));
        for (char32_t &character : map.characters)
            character = plain(character);
        map.characters.removeIf([](const auto &entry) { return entry.value() == 0; });
        if (!map.characters.isEmpty())
            mended << map;
    }
    return mended;
}

} // namespace

Outcome mendPdfText(const QString &path, const GlyphLog &log)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return pdfError(path, file.error(), file.errorString());
    const uchar *mapped = file.map(0, file.size());
    if (!mapped)
        return pdfError(path, file.error(), file.errorString());
    const QByteArray pdf = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size());
    const QList<FontMap> maps = mapsOf(pdf, log.fonts());
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (maps.isEmpty() || trailer < 0 || start < trailer)
        return {};
    const QByteArray dictionary = pdf.mid(trailer, start - trailer).trimmed();
    const QByteArray previous = pdf.mid(start + 9, 24).trimmed().split('\n').first().trimmed();

    QByteArray update;
    QByteArray table = "xref\n";
    for (const FontMap &map : maps) {
        const qint64 offset = file.size() + update.size() + 1;
        table += map.object + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        update += "\n" + map.object + " 0 obj\n" + streamOf(map.characters);
    }
    const qint64 tableOffset = file.size() + update.size();
    const qsizetype close = dictionary.lastIndexOf(">>");
    if (close < 0)
        return {};
    update += table + dictionary.left(close) + "/Prev " + previous + "\n>>\nstartxref\n" + QByteArray::number(tableOffset) + "\n%%EOF\n";

    if (!file.seek(file.size()) || file.write(update) != update.size() || !file.flush())
        return pdfError(path, file.error(), file.errorString());
    return {};
}

} // namespace xz
