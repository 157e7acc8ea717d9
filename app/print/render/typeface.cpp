#include "print/render/typeface.h"

#include <QCoreApplication>
#include <QThreadStorage>

#include <array>
#include <map>
#include <memory>
#include <mutex>

namespace xz {

namespace {

struct ThreadTypefaces {
    std::map<std::pair<QString, bool>, std::unique_ptr<Typeface>> byFont;
    std::array<QList<const Typeface *>, 6> chains;
};

QThreadStorage<ThreadTypefaces *> &storage()
{
    static QThreadStorage<ThreadTypefaces *> typefaces;
    return typefaces;
}

/// Raw fonts of the main thread must go before the application's font engine does.
void releaseWithApplication()
{
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine([] { storage().setLocalData(nullptr); }); });
}

} // namespace

Typeface::Typeface(const FontChoice &choice)
{
    // By way of the font database: QPdfWriter embeds only fonts that it knows the file of.
    loadFontFile(choice.file);
    QFont font(choice.family);
    font.setPixelSize(int(pixels));
    font.setBold(choice.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    m_raw = QRawFont::fromFont(font);
}

const Typeface::Glyph *Typeface::glyph(char32_t character) const
{
    auto found = m_glyphs.constFind(character);
    if (found == m_glyphs.constEnd()) {
        Glyph glyph;
        const QString text = QString::fromUcs4(&character, 1);
        const QList<quint32> indexes = m_raw.glyphIndexesForString(text);
        if (!indexes.isEmpty() && indexes.first() != 0) {
            glyph.index = indexes.first();
            glyph.advance = m_raw.advancesForGlyphIndexes({glyph.index}).value(0).x() / pixels;
        }
        found = m_glyphs.insert(character, glyph);
    }
    return found->index ? &*found : nullptr;
}

double Typeface::inkTop(char32_t character) const
{
    const Glyph *found = glyph(character);
    return found ? -m_raw.boundingRect(found->index).top() / pixels : 0;
}

const Typeface *Typeface::of(Face face, int index)
{
    const QList<FontChoice> &choices = fontChoices(face);
    if (index >= choices.size())
        return nullptr;
    ThreadTypefaces *here = storage().localData();
    if (!here) {
        releaseWithApplication();
        here = new ThreadTypefaces;
        storage().setLocalData(here);
    }
    QList<const Typeface *> &chain = here->chains[size_t(face)];
    while (chain.size() <= index) {
        const FontChoice &choice = choices.at(chain.size());
        std::unique_ptr<Typeface> &typeface = here->byFont[{choice.family, choice.bold}];
        if (!typeface)
            typeface = std::make_unique<Typeface>(choice);
        chain << typeface.get();
    }
    return chain.at(index);
}

} // namespace xz
