#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

#include <optional>

#include "print/export.h"

namespace xz {

/// The faces of Chinese print. Each is looked for by availability: the office's own (方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体),
/// then Fandol, then Noto; a stand-in is reported by fontNotices().
enum class Face { FangSong, Kai, Hei, Song, XiaoBiaoSong, Sans };

/// A font program that can set a face: a family of the system, or a file shipped beside the program.
struct FontChoice {
    QString family;
    bool bold = false;
    QString file;           ///< empty: the family is installed on the system
    bool genuine = false;   ///< the face itself, not a stand-in of another design
};

XZPRINT_EXPORT QString faceFamily(Face face);
/// Font of a size in points, for QTextDocument and widgets. The typesetter of this library draws through TextLine instead.
XZPRINT_EXPORT QFont faceFont(Face face, double points);
/// "FangSong", "Kai", "Hei", "Song", "XiaoBiaoSong", "Sans" as templates write them; nullopt for another word.
XZPRINT_EXPORT std::optional<Face> faceByName(const QString &name);
/// What a face is made of here, the best first; characters missing in one are looked for in the next. Never empty.
XZPRINT_EXPORT const QList<FontChoice> &fontChoices(Face face);
/// The sentence that names a face's stand-in, translated; empty when the face is there.
XZPRINT_EXPORT QString fontNotice(Face face);
/// Faces that had to be replaced, as translated sentences.
XZPRINT_EXPORT QStringList fontNotices();
/// Loads one font file into the font database, once; nothing for an empty name. Thread-safe.
XZPRINT_EXPORT void loadFontFile(const QString &file);
/// Loads the fonts shipped beside the program into the font database; once, before the first QTextDocument layout. Thread-safe.
XZPRINT_EXPORT void loadBundledFonts();

inline constexpr double mmPerPoint = 25.4 / 72.0;

} // namespace xz
