#pragma once

#include <QString>
#include <QStringList>

namespace xz {

/// "lv4" → "lǜ"; tone 5 or none: no mark.
QString toneMarked(QStringView numbered);

/// "lǜ", "lü4", "lu:4", "LV4" → "lv4"; without tone mark or digit the tone is 5. Empty when it is no syllable.
QString numberedSyllable(QStringView text);

/// Numbered syllables of a reading written in any usual way ("Ōuyáng Huìmǐn", "ou1 yang2 hui4 min3", "ouyanghuimin"),
/// split into exactly `count` syllables; empty when that cannot be done.
QStringList splitPinyin(const QString &text, qsizetype count);

} // namespace xz
