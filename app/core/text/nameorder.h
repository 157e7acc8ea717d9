#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "core/export.h"

namespace xz {

/// Order of names by strokes (GB 13000.1, GF 3003) and by pinyin, with the office's own overrides.
/// Keys compare bytewise (QString::operator<, SQLite BINARY) in the order of the names.
class XZCORE_EXPORT NameOrder
{
public:
    NameOrder(); ///< the table that ships, no overrides

    /// Sort key by strokes: first character, then length, then the other characters; "·", spaces and a bracketed remark take no part.
    QString strokeKey(const QString &name) const;
    /// Sort key by pinyin (syllable, tone, then strokes); `pinyinOverride` is the person's own reading or empty.
    QString pinyinKey(const QString &name, const QString &pinyinOverride = {}) const;
    /// Strokes of the first character, 0 when unknown.
    int strokeCount(const QString &name) const;
    /// Characters of `text` whose strokes are unknown.
    QStringList unknownCharacters(const QString &text) const;

    /// "欧阳慧敏" → "ōuyáng huìmǐn"; surname read as a surname.
    QString pinyin(const QString &name) const;
    /// Toneless, no spaces, ü as v: "ouyanghuimin".
    QString pinyinPlain(const QString &name, const QString &pinyinOverride = {}) const;
    /// "oyhm".
    QString initials(const QString &name, const QString &pinyinOverride = {}) const;

    /// Stroke sequence of a character as digits 1–5, overriding the table; empty removes the override.
    void setStrokeOverride(char32_t character, const QString &strokes);
    /// Reading of a character as numbered pinyin ("qiu2"), overriding ICU.
    void setReadingOverride(char32_t character, const QString &reading);

private:
    QHash<char32_t, QString> m_strokes;
    QHash<char32_t, QString> m_readings;
};

} // namespace xz
