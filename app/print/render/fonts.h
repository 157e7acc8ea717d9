#pragma once

#include <QFont>
#include <QStringList>

#include "print/export.h"

namespace xz {

/// The faces of Chinese print. Each is looked for by availability: the office's own (方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体),
/// then Fandol, then Noto; a stand-in is reported by fontNotices().
enum class Face { FangSong, Kai, Hei, Song, XiaoBiaoSong, Sans };

XZPRINT_EXPORT QString faceFamily(Face face);
/// Font of a size in points (in mm painting: use fontMm).
XZPRINT_EXPORT QFont faceFont(Face face, double points);
/// Faces that had to be replaced, as translated sentences.
XZPRINT_EXPORT QStringList fontNotices();
/// Loads the fonts shipped beside the program; once, before the first layout.
XZPRINT_EXPORT void loadBundledFonts();

} // namespace xz
